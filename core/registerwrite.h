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

/// Checks a draft by the rules and writes it as one entry. This and whatever else writes is LaptopRevoked on a laptop
/// that knows that it does not count any more.
[[nodiscard]] Result<Written> writeDraft(Store &store, Draft draft, IdSource &ids, const Actor &actor);
/// The same for a long command, which is planned ahead in a thread of its own with a reader of its own, as the
/// register stood before.
[[nodiscard]] Result<Written> runThrough(
    Store &store, LongCommand &command, PlanContext context, const Actor &actor, const Progress &progress);
/// Who undoes, and how.
struct UndoRun {
    IdSource *ids = nullptr;
    Actor actor {};
    Progress progress {};
    bool preview = false; ///< everything is done and then taken back
};
struct Undone {
    Written written;
    UndoReport report;
};
/// Takes entries back against what stands now: see UndoStream.
[[nodiscard]] Result<Undone> undoThrough(Store &store, const UndoRequest &request, const UndoRun &run);

} // namespace rollbook
