// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// What undo and redo would take, as people expect of Ctrl+Z; nothing when there is none.
struct UndoSteps {
    std::optional<JournalLine> undo;
    std::optional<JournalLine> redo;
};

/// Both, of what was done on this laptop: what was brought in from another one is not here to be taken back by the
/// way, nor are disclosures and the roster. Looks back as far as needed, usually a few lines and never more than some
/// hundreds.
[[nodiscard]] Result<UndoSteps> undoSteps(const Reader &reader);

} // namespace rollbook
