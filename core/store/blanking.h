// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/codec.h"
#include "core/store/recordhistory.h"

namespace rollbook {

/// What is left of a record in the journal once it is blanked; the chain holds by the hash of what it was.
enum class Left {
    NothingPersonal, ///< an erasure: dates, branch, type and amounts stay
    References, ///< withheld: only which record it was and which records it referred to
};

/// The encoded block with the changes about the subjects that `isMeant` names blanked; nothing when there are none.
[[nodiscard]] std::optional<QByteArray> blankedBytes(
    const std::vector<EncodedChange> &changes, const std::function<bool(const Uuid &)> &isMeant, Left left);
/// Whether words of such an entry name the person it is about.
[[nodiscard]] bool namesAPerson(ActionKind kind);
/// Blanks what the whole journal says about a subject: its changes, and the words of the entries that name it.
[[nodiscard]] Done blankJournal(const Connection &connection, RecordHistory &history, const Uuid &subject, Left left);

} // namespace rollbook
