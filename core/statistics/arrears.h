// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/longcommand.h"

#include <array>

namespace rollbook {

/// For how long something has been owed.
enum class ArrearsAge : quint8 {
    NotYetDue,
    Days30, ///< due 0 to 30 days ago
    Days60, ///< 31 to 60
    Days90, ///< 61 to 90
    Year, ///< 91 to 365
    Older,
};
inline constexpr int arrearsAgeCount = 6;
[[nodiscard]] ArrearsAge arrearsAge(QDate due, QDate day);

/// Pence by ArrearsAge.
using ArrearsSums = std::array<Money, arrearsAgeCount>;
/// What is due: all but what is not yet.
[[nodiscard]] Money dueOf(const ArrearsSums &sums);

struct ArrearsItem {
    Id<Charge> charge;
    ChargeKind kind = ChargeKind::Fee;
    QDate due;
    Money left; ///< pence, more than 0
    bool operator==(const ArrearsItem &) const = default;
};

/// What one person or affiliate owes.
struct ArrearsRow {
    Id<Member> member; ///< null: an affiliate
    Id<Group> affiliate; ///< null: a person
    Id<Group> group; ///< home group on the day; of an affiliate itself; null: none
    Id<MembershipType> type; ///< of the latest period begun by the day; null: none
    QDate oldest; ///< due day of what has been due longest, donations apart; invalid: nothing is due
    ArrearsSums ages {}; ///< donations apart
    Money promised; ///< pence of donations promised and not given, whenever they are due: no arrears
    std::vector<ArrearsItem> items; ///< the oldest first, donations included
    bool operator==(const ArrearsRow &) const = default;
};

/// Whose arrears.
struct ArrearsScope {
    std::vector<Id<Group>> groups {}; ///< home groups and affiliates, with those below that shall count; empty: all
    Id<MembershipType> type {}; ///< null: any
};

struct Arrears {
    QDate day;
    std::vector<ArrearsRow> rows; ///< who owes or promised anything; what has been due longest first, then by id
    ArrearsSums ages {}; ///< of all rows
    Money promised;
    qint64 owing = 0; ///< rows with something due
};

/// What is owed as at a day: charges less what is waived of them now and less payments received by that day. One pass
/// over everybody, and the affiliates. FeesNotHeld of a copy without fees and payments; Cancelled when `progress` says
/// so.
[[nodiscard]] Result<Arrears> arrearsAt(
    const Reader &reader, QDate day, const ArrearsScope &scope = {}, const Progress &progress = {});

} // namespace rollbook
