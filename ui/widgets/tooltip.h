// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// A text for a tooltip that shows as it was typed. Qt takes whatever looks like markup there for markup, loads its
/// pictures, and offers no way to say that it is none.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace rollbook
