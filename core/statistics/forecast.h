// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/longcommand.h"

#include <optional>

namespace rollbook {

/// One renewal: whose term ended on a day and who of them took a new one within a year.
struct RenewalYear {
    QDate end; ///< last day of the terms
    qint64 due = 0;
    qint64 renewed = 0; ///< 0 to due
    bool operator==(const RenewalYear &) const = default;
};

/// What the coming renewal brings from those of one type. Members and affiliates alike.
struct ForecastType {
    Id<MembershipType> type; ///< of the term that ends
    qint64 due = 0; ///< whose term ends then
    qint64 renewed = 0; ///< of them, who have their next term already
    Money renewedFees; ///< of those next terms
    std::vector<RenewalYear> years {}; ///< the last renewals, newest first: those on which somebody was due
    bool ownRates = false; ///< false: of a type that nobody has had a renewal of, by the rates over all types
    Money everybody; ///< if everybody renews: the fees of the types they will have
    std::optional<Money> usual {}; ///< by the share that renewed over all of `years`; nothing without a past
    std::optional<Money> cautious {}; ///< by the worst of `years`
    std::vector<Id<Member>> members {}; ///< due, in the order of storage
    std::vector<Id<Group>> affiliates {}; ///< due
};

/// What the next common renewal date will bring. An estimate: whose term ends on that day, times the share that renewed
/// before.
struct Forecast {
    QDate end; ///< last day of the terms; invalid: no term ends
    qint64 due = 0;
    qint64 otherwise = 0; ///< terms running today that end on another day, or never
    std::vector<ForecastType> types {}; ///< those with somebody due, the largest sum first
    std::vector<RenewalYear> years {}; ///< over all types, newest first
    Money everybody;
    std::optional<Money> usual {};
    std::optional<Money> cautious {};
    [[nodiscard]] QDate renewal() const { return end.addDays(1); }
};

/// How many renewals back the rates are taken from.
inline constexpr int renewalYearsCounted = 3;

/// The forecast of the day, from `today` on, on which most terms end (of several the earliest). Due is who has a term
/// that ends then, has not left by then and has not died. Renewed is who has a term that begins after it, for the past
/// within a year. Leaving the society before the end of a term is no renewal missed. The fees are those of today.
/// FeesNotHeld of a copy without fees and payments.
[[nodiscard]] Result<Forecast> forecastRenewal(const Reader &reader, QDate today, const Progress &progress = {});

/// `amount` times renewed / due, to the nearest penny; 0 where nobody was due.
[[nodiscard]] Money shareOf(Money amount, const RenewalYear &year);

} // namespace rollbook
