// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"
#include "core/rules/doubts.h"

namespace rollbook {

/// How a person decides a doubt.
enum class DoubtChoice : quint8 {
    /// One record stands out: it keeps the number that the others have too, the others are merged into it, or it gets
    /// a lasting number.
    One,
    /// Things are as they look: two people, two payments.
    AsTheyAre,
};

/// Whether the choice decides doubts of this kind. A payment that was entered twice is taken back with the entry that
/// made it, by no command.
[[nodiscard]] bool decides(DoubtChoice choice, DoubtKind kind);
/// What the choice comes to: commands that are an entry each; none when it does not decide such a doubt. `record`: the
/// place of the one in Doubt::records.
[[nodiscard]] std::vector<Command> commandsOf(const Doubt &doubt, DoubtChoice choice, std::size_t record = 0);

/// StaleBefore when people, payments or numbers are not any more what made the doubt.
[[nodiscard]] Done stillStands(const Doubt &doubt, const Reader &reader);
/// Whether a laptop with this lease has lasting numbers that nobody has for all of the commands that give one.
[[nodiscard]] Result<bool> hasNumbersFor(
    const std::vector<Command> &commands, const Reader &reader, const NumberLease &lease);

} // namespace rollbook
