// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// "E-mail: 3", "Address: 2", "new membership period: 12": what a change file changes field by field, the most
/// frequent first. By kinds of record when there is too much to tell.
[[nodiscard]] QStringList changedFields(const BroughtIn &brought);
/// What is missing from whom, a sentence for each laptop.
[[nodiscard]] Result<QStringList> missingWords(const BroughtIn &brought, const Reader &reader);
/// What was brought in, in one sentence for the message bar.
[[nodiscard]] QString broughtInSentence(const BroughtIn &brought);

} // namespace rollbook
