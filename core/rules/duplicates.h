// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// A text as names are compared: accents, case, spaces and punctuation taken away.
[[nodiscard]] QString foldedName(const QString &text);

/// The people of the register who are likely the same person as `member` (core/rules/duplicatesearch.h), itself
/// excepted. Asks the search for the
/// name: a few milliseconds at any size.
[[nodiscard]] Result<std::vector<Member>> likelyDuplicates(const Reader &reader, const Member &member);

} // namespace rollbook
