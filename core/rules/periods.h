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

/// The term of a type that begins on `start`.
///
/// A fixed year ends on the eve of the type's year; from the rollover day on the next year comes with it (a rollover on
/// the first day of the year is none; a day that the month does not have is its last). Rolling months end on the eve of
/// the same day of the month, or on the last day of a month that has no such day: 31 January and one month end on the
/// last of February, 29 February and twelve on 28 February. DateOrder when the type's last day is before `start`.
[[nodiscard]] Result<Term> termFrom(const MembershipType &type, QDate start);

/// Whether the period counts at all: not a mistake, and not ended before it began.
[[nodiscard]] bool isRealPeriod(const Period &period);

/// The last day in the period: its end, or the leaving day when there is one. Invalid: for life.
[[nodiscard]] QDate lastDayOf(const Period &period);

/// The same with the period's days of grace, which nobody who left has. Invalid: for life.
[[nodiscard]] QDate lastDayCounted(const Period &period);

/// What a renewal on a day gives.
struct NextTerm {
    Term term;
    bool continues = false; ///< it follows the old term without a gap; false: afresh from the day
};

/// The next term of a person: from the day after the last one while the person still counts on `day` (grace included),
/// else afresh from `day`. PeriodOverlap when there is a term for life or one that begins after `day`: it is renewed
/// already.
[[nodiscard]] Result<NextTerm> nextTerm(std::span<const Period> periods, const MembershipType &type, QDate day);

/// The fee of a term of the type: nothing for exempt ones.
[[nodiscard]] Money feeOf(const MembershipType &type);

} // namespace rollbook
