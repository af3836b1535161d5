// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace rollbook {

/// Gives a page one column of at most `width` pixels in its middle, scrolled when the window is too low, and returns
/// the column's layout.
[[nodiscard]] QVBoxLayout *makeColumn(QWidget *page, int width);

} // namespace rollbook
