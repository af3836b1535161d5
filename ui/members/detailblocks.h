// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "ui/members/directory.h"
#include "ui/members/household.h"

namespace rollbook {

/// A part of what is known about a person or group: a heading and its lines.
struct DetailBlock {
    struct Line {
        QString label; ///< empty: the value stands alone
        QString value;
        bool muted = false;
        bool operator==(const Line &) const = default;
    };
    QString key; ///< for the object name
    QString title;
    std::vector<Line> lines;
    bool operator==(const DetailBlock &) const = default;
};

/// Contact, groups, membership, money, standing, notes: everything known of a person as at a day, empty parts left
/// out. `credit`: what their payments brought and nothing has taken yet, where that is known.
[[nodiscard]] std::vector<DetailBlock> memberBlocks(
    const MemberFacts &facts, const Directory &directory, QDate day, Money credit = {});
/// Who lives with a person; without lines where nobody does.
[[nodiscard]] DetailBlock householdBlock(const Household &household);
/// The newest entries of somebody's history.
[[nodiscard]] DetailBlock historyBlock(const std::vector<JournalLine> &lines, const QString &currency);
/// Contact, other names, days and notes of a group, and its newest history.
[[nodiscard]] std::vector<DetailBlock> groupBlocks(
    const Group &group, const std::vector<JournalLine> &history, const QString &currency);
/// "1 Jan 2026 – 31 Dec 2026", "since 1 Jan 2026", "until …".
[[nodiscard]] QString spanWords(QDate start, QDate end);

} // namespace rollbook
