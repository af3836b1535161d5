// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"

#include <functional>
#include <memory>

namespace rollbook {

/// Called with 0-1 now and then; returning false cancels, and cancelling leaves nothing behind.
using Progress = std::function<bool(double)>;

/// An operation of many changes, planned block by block: an import, a sample society.
class LongCommand
{
public:
    virtual ~LongCommand() = default;
    /// What stands in the journal; asked after the last block, so it may hold counts.
    [[nodiscard]] virtual Action action() const = 0;
    /// Begins, in the thread that pulls the stream. `reader` shows the register as it stood before the operation and
    /// lives until the stream's end; nobody else writes meanwhile.
    [[nodiscard]] virtual Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) = 0;
    /// How much of the stream has been handed out, 0-1: asked between blocks, for the progress shown.
    [[nodiscard]] virtual double fraction() const { return 0; }
};

} // namespace rollbook
