// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// The newest journal line of what this copy of the register knew at the end of `day`; 0: it was not there yet. When a
/// change file was brought in is not journaled: its entries count as known from the first entry written here after
/// them, or from the day they were written on if that is earlier than the next.
[[nodiscard]] Result<quint64> lineKnownAt(const Reader &reader, QDate day);

/// What a person looks for in the history. What is empty or invalid does not matter.
struct JournalFilter {
    Uuid subject; ///< entries that touch this person or group
    QString who; ///< name of the person at the keyboard, in whatever case
    DeviceId laptop; ///< what was written on it
    std::vector<ActionKind> kinds; ///< one of these
    QDate from; ///< first day
    QDate to; ///< last day
    [[nodiscard]] bool isEmpty() const { return *this == JournalFilter {}; }
    bool operator==(const JournalFilter &) const = default;
};

/// The journal's lines that fit, newest first: at most `limit`, 0 for all. `goOn` is asked now and then; when it
/// answers false, the search ends with Cancelled.
[[nodiscard]] Result<std::vector<JournalLine>> filteredJournal(
    const Reader &reader, const JournalFilter &filter, int limit, const std::function<bool()> &goOn = {});

/// The entries that were brought in together with the line's, newest first; only its own when it was written here.
/// Those about the roster of laptops are left out: they are not for undo, and would keep all the rest from it.
[[nodiscard]] Result<std::vector<EntryId>> broughtInWith(const Reader &reader, const JournalLine &line);

} // namespace rollbook
