// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rollbook {

/// What is known of a column by its name alone.
struct KnownColumn {
    int target = 0; ///< ImportTarget::code; 0: nothing known, or known to be none of ours
    bool whole = false; ///< the whole name is known, not only words of it
};

/// Looks a column name up among our own field names and those of membermojo, CiviCRM, NationBuilder, Action Network,
/// OpenJVerein and plain spreadsheets; case, accents, spaces and punctuation do not matter.
[[nodiscard]] KnownColumn knownColumn(QStringView name);
/// Whether knownColumn() would know the whole name: much quicker for cells that are hardly names.
[[nodiscard]] bool isKnownColumn(QStringView name);

} // namespace rollbook
