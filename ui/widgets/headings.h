// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace rollbook {

/// Pixels that a column needs for its heading to be read whole, the arrow of the sorted one included.
[[nodiscard]] int headingWidth(const QHeaderView *header, int section);

/// Widens the columns whose heading would be cut off; narrows none.
void keepHeadingsWhole(QHeaderView *header);

} // namespace rollbook
