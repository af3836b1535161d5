// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/csvlayouts.h"

#include <utility>

namespace rollbook {

/// A column of a bank's file: its names, folded, separated by bars.
struct KnownColumnOf {
    std::optional<LineField> field; ///< nothing: known, and not read
    const char *names;
    bool required = true;
};

/// The columns by which a bank or provider is known.
struct KnownLayout {
    const char *key; ///< permanent
    const char *institution;
    std::vector<KnownColumnOf> columns;
    bool exact = false; ///< a file with columns besides is somebody else's
    TextSplit split = TextSplit::None;
    const char *accepted = "";
    bool provider = false;
    bool asksDates = false;
    bool payouts = false;
};
[[nodiscard]] const std::vector<KnownLayout> &knownLayouts();

/// A bank whose files have no header row, by what its cells hold: see fitsLetter() in csvlayouts.cpp.
struct KnownShape {
    const char *key;
    const char *institution;
    const char *letters; ///< one for each column
    std::vector<std::pair<LineField, int>> columns;
    TextSplit split = TextSplit::None;
};
[[nodiscard]] const std::vector<KnownShape> &knownShapes();

} // namespace rollbook
