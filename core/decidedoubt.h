// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/rules/doubtdecision.h"

namespace rollbook {

/// What deciding a doubt came to.
struct DoubtDecided {
    std::vector<EntryId> entries; ///< one for each command that changed something
    bool numbersLacking = false; ///< nothing was written: this laptop has too few lasting numbers left
};

/// Carries a choice out: every command of it or none. UnknownOption when it does not decide such a doubt; StaleBefore
/// when the doubt is over. `record`: as commandsOf().
[[nodiscard]] Result<DoubtDecided> decideDoubt(
    Register &book, const Doubt &doubt, DoubtChoice choice, std::size_t record = 0);

} // namespace rollbook
