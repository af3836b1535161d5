// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// From so many changes on, a backup is kept before they are taken back: long enough for a thread of its own.
inline constexpr quint64 manyToUndo = 200;

/// What to take back.
struct UndoRequest {
    std::vector<EntryId> entries; ///< one, or those that were brought in together
    std::vector<Uuid> only {}; ///< only what is about these people or groups; empty: all of it
    bool whole = false; ///< all of it or nothing: UndoBlocked when something has changed since
};

/// One record, or one unit of it, in a list of an undo.
struct UndoItem {
    RecordChange change; ///< `before`: what stands; `after`: what the undo makes of it, or would have made
    int unit = existenceUnit; ///< the unit it is about (core/changes/units.h); 0: the record
    std::optional<Entry> since {}; ///< the newest entry that changed it, where that is known
    std::optional<Problem> why {}; ///< why it cannot go back
};

/// How many items of a list are shown one by one.
inline constexpr std::size_t undoSample = 100;

struct UndoList {
    quint64 records = 0; ///< all of them
    std::vector<UndoItem> sample; ///< the first ones, at most undoSample
};

/// What an undo comes to, or would come to.
struct UndoReport {
    UndoList putBack;
    UndoList kept; ///< because changed since
    UndoList cannot; ///< because a rule forbids it
    quint64 already = 0; ///< records that are anyway as they were before
    std::vector<Uuid> subjects; ///< the people and groups of which something goes back, each once
};

} // namespace rollbook
