// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"
#include "core/rules/doubts.h"

namespace rollbook {

/// How a person decides a doubt.
enum class DoubtChoice : quint8 {
    /// One record stands out: it keeps the number that the others have too, the other is merged into it, or it gets a
    /// lasting number.
    One,
    /// Things are as they look: two people, two payments.
    AsTheyAre,
};

/// Whether the choice decides doubts of this kind. A payment that was entered twice, and a term that is too many,
/// is taken back with the entry that made it, by no command.
[[nodiscard]] bool decides(DoubtChoice choice, DoubtKind kind);
/// What the choice comes to; nothing when it does not decide such a doubt. `record`: the place of the one in
/// Doubt::records. A command that changes nothing found no lasting number left.
[[nodiscard]] std::optional<Command> commandOf(const Doubt &doubt, DoubtChoice choice, std::size_t record = 0);

} // namespace rollbook
