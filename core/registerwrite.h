// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/store/store.h"

namespace rollbook {

/// A commit and what is announced of it; nothing is, when nothing changed.
struct Written {
    EntryId entry;
    std::optional<Committed> committed;
};

/// Checks a draft by the rules and writes it as one entry.
[[nodiscard]] Result<Written> writeDraft(Store &store, Draft draft, IdSource &ids, const Actor &actor);
/// The same for a long command, which is planned ahead in a thread of its own with a reader of its own, as the
/// register stood before.
[[nodiscard]] Result<Written> runThrough(
    Store &store, LongCommand &command, PlanContext context, const Actor &actor, const Progress &progress);
/// Writes the inverse of an entry; UndoBlocked when a record of it has changed since.
[[nodiscard]] Result<Written> undoThrough(
    Store &store, const JournalLine &line, IdSource &ids, const Actor &actor, const Progress &progress);

/// The stacks of undo and redo, read off the newest journal lines; the top stands last.
struct UndoStacks {
    std::vector<JournalLine> undo;
    std::vector<JournalLine> redo;
};
[[nodiscard]] Result<UndoStacks> undoStacks(const Reader &reader);

} // namespace rollbook
