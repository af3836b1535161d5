// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/status.h"

#include <span>

namespace rollbook {

/// First and last day of a membership; both belong to it.
struct Term {
    QDate start;
    QDate end; ///< invalid: for life
    bool operator==(const Term &) const = default;
};

/// The term of a type that begins on `start`. `joins`: a person's first term, or one begun afresh after a gap, and not
/// one that follows another.
///
/// A fixed year ends on the eve of the type's year; from the rollover day on the next year comes with it (a rollover on
/// the first day of the year is none; a day that the month does not have is its last), and so it does where somebody
/// who joins would have fewer than the type's least months. At most one year comes with it. Rolling months end on the
/// eve of the same day of the month, or on the last day of a month that has no such day: 31 January and one month end
/// on the last of February, 29 February and twelve on 28 February. DateOrder when the type's last day is before
/// `start`.
[[nodiscard]] Result<Term> termFrom(const MembershipType &type, QDate start, bool joins = true);

/// The last day of `months` rolling months from `start`, at least one.
[[nodiscard]] QDate endOfMonths(QDate start, int months);

/// Whether the period counts at all: not a mistake, and not ended before it began.
[[nodiscard]] bool isRealPeriod(const Period &period);

/// The last day in the period: its end, or the leaving day when there is one. Invalid: for life.
[[nodiscard]] QDate lastDayOf(const Period &period);

/// The same with the period's days of grace, which nobody who left has. Invalid: for life.
[[nodiscard]] QDate lastDayCounted(const Period &period);

/// Periods exclude each other within a track: each type that may be held alongside is a track of its own, all other
/// types together are one. The type's id, or null for the track of all others; a type that is not in `types` is in it.
[[nodiscard]] Id<MembershipType> trackOf(Id<MembershipType> type, const Types &types);

/// The last of the periods in the track to begin, mistakes left out; one begun after `by` only when that is invalid.
[[nodiscard]] const Period *latestPeriod(
    std::span<const Period> periods, const Types &types, Id<MembershipType> track, QDate by = {});

/// What a renewal on a day gives.
struct NextTerm {
    Term term;
    bool continues = false; ///< it follows the old term without a gap; false: afresh from the day
};

/// The next term of a person: from the day after the last one while the person still counts on `day` (grace included)
/// or, of one who has lapsed, while the type back-dates; else afresh from `day`. A back-dated term that would be over
/// by `day` begins afresh. Only the periods of the type's track count; of periods whose types `types` does not hold
/// only those of the same type are told apart from the track of all others. PeriodOverlap when there is a term for life
/// or one that begins after `day`: it is renewed already. RenewalTooEarly, without the name, before the type's days of
/// renewal.
[[nodiscard]] Result<NextTerm> nextTerm(
    std::span<const Period> periods, const MembershipType &type, QDate day, const Types &types = {});

/// The fee of a whole term of the type: nothing for exempt ones. What a certain term costs: core/rules/fees.h.
[[nodiscard]] Money feeOf(const MembershipType &type);

} // namespace rollbook
