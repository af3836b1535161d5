// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// A text as names are compared: accents, case, spaces and punctuation taken away.
[[nodiscard]] QString foldedName(const QString &text);

/// Whether two records are probably of one person: the same folded name (given and family, or known-as and family) and
/// the same birth date, e-mail address, telephone or postcode. Two birth dates that differ speak against all but an
/// equal e-mail address.
[[nodiscard]] bool likelySame(const Member &a, const Member &b);

/// The people of the register who are probably the same person as `member`, itself excepted. Asks the search for the
/// name: a few milliseconds at any size.
[[nodiscard]] Result<std::vector<Member>> likelyDuplicates(const Reader &reader, const Member &member);

} // namespace rollbook
