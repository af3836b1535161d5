// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

namespace rollbook::cli {

/// Several commands as one entry of the history: all of them or none, and one undo takes all back. Each is planned by
/// the register as it stands before the first, so none may build on what another changes. `action` is what the history
/// says; the commands' own action where there is only one.
[[nodiscard]] Done submitTogether(Register &book, std::vector<Command> commands, const Action &action);

/// Whether they could be carried out: planned and checked, nothing changed.
[[nodiscard]] Done tryTogether(const Register &book, std::span<const Command> commands);

} // namespace rollbook::cli
