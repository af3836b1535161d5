// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// The short guide, in Markdown.
[[nodiscard]] QString guideText();

} // namespace rollbook
