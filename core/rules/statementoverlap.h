// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/statement.h"

#include <vector>

namespace rollbook {

/// The lines of `file` that its account does not have yet, each once. `stored`: all that it has; `files`: those of its
/// files that can show the same money as this one. A line is known by its identity, or else it stands for one stored
/// line of its day and amount, read from another layout or by other columns: for the one with most words in common. Of
/// what a provider tells as a running total, only what is new is in the amount.
[[nodiscard]] std::vector<StatementLine> freshLines(const std::vector<StatementLine> &lines, const StatementFile &file,
    const std::vector<StatementLine> &stored, const std::vector<StatementFile> &files);

} // namespace rollbook
