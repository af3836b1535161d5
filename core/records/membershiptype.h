// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"

namespace rollbook {

/// How long a membership of a type lasts.
enum class PeriodRule : quint8 {
    FixedYear = 1, ///< ends for everybody on the eve of the year's first day; joining from the rollover day on gets the
                   ///< next year too
    Rolling = 2, ///< `months` months from the first day
    UntilDate = 3, ///< ends on `untilDate`
    Lifetime = 4, ///< never ends
};

/// What a term costs that does not begin with the type's year.
enum class Pricing : quint8 {
    Whole = 0, ///< the fee, whenever it begins
    ByMonth = 1, ///< by the month it begins in: MembershipType::monthFees
    ProRata = 2, ///< of a fixed year, a twelfth of the fee for each month begun of what is left of it
};

/// A kind of membership, or of affiliation, with its fee and its period rule.
struct MembershipType {
    Id<MembershipType> id;
    QString name;
    QStringList aliases; ///< other spellings that imports recognise
    Money fee; ///< pence a period, 0 or more
    PeriodRule rule = PeriodRule::FixedYear;
    int yearStartMonth = 1; ///< FixedYear: 1-12
    int yearStartDay = 1; ///< FixedYear: 1-28
    int rolloverMonth = 10; ///< FixedYear: 0 none, else 1-12
    int rolloverDay = 1; ///< FixedYear: 1-31
    int months = 12; ///< Rolling: 1-1200
    QDate untilDate; ///< UntilDate: last day
    int graceDays = 0; ///< days after the end in which the person still counts; a period keeps those it was made with
    bool concession = false;
    bool approval = false; ///< applications wait for a decision
    bool exempt = false; ///< honorary: no fee is ever due
    QDate retired; ///< since when nobody new may take it
    QString notes;
    int minimumMonths = 0; ///< FixedYear: a first term of fewer months gets the next year too; 0: none, at most 24
    int renewalDays = 0; ///< days before the end from which a renewal is taken; 0: at any time
    int backdateDays = 0; ///< days after the grace in which a late renewal still follows the old term without a gap
    Pricing pricing = Pricing::Whole; ///< of a person's first term; a renewal costs the fee
    QStringList monthFees; ///< ByMonth: twelve amounts in pence, January first
    bool household = false; ///< one fee, paid by the lead payer, for all who live together
    bool alongside = false; ///< may be held beside a membership of another type
    int leastAge = 0; ///< years on the first day of a term; 0: any
    int mostAge = 0; ///< years on the first day of a term; 0: any
    bool affiliation = false; ///< for affiliated organisations, not for people
    QStringList bandFees; ///< of an affiliation, "most members=pence" in ascending order, the last one "=pence"; empty:
                          ///< the fee
    int membersPerDelegate = 0; ///< of an affiliation: one delegate for every so many members begun; 0: no rule
    int leastDelegates = 0;
    int mostDelegates = 0; ///< 0: no limit
    bool operator==(const MembershipType &) const = default;
};

template <> struct RecordTraits<MembershipType> {
    static constexpr int type = 5;
    static constexpr const char *name = "membership_type";
    using T = MembershipType;
    static constexpr std::tuple fields {
        Field<T, QString> { 1, "name", &T::name },
        Field<T, QStringList> { 2, "aliases", &T::aliases, Merge::Set },
        Field<T, Money> { 3, "fee", &T::fee },
        Field<T, PeriodRule> { 4, "rule", &T::rule },
        Field<T, int> { 5, "year_start_month", &T::yearStartMonth },
        Field<T, int> { 6, "year_start_day", &T::yearStartDay },
        Field<T, int> { 7, "rollover_month", &T::rolloverMonth },
        Field<T, int> { 8, "rollover_day", &T::rolloverDay },
        Field<T, int> { 9, "months", &T::months },
        Field<T, QDate> { 10, "until_date", &T::untilDate },
        Field<T, int> { 11, "grace_days", &T::graceDays },
        Field<T, bool> { 12, "concession", &T::concession },
        Field<T, bool> { 13, "approval", &T::approval },
        Field<T, bool> { 14, "exempt", &T::exempt },
        Field<T, QDate> { 15, "retired", &T::retired },
        Field<T, QString> { 16, "notes", &T::notes },
        Field<T, int> { 17, "minimum_months", &T::minimumMonths },
        Field<T, int> { 18, "renewal_days", &T::renewalDays },
        Field<T, int> { 19, "backdate_days", &T::backdateDays },
        Field<T, Pricing> { 20, "pricing", &T::pricing },
        Field<T, QStringList> { 21, "month_fees", &T::monthFees },
        Field<T, bool> { 22, "household", &T::household },
        Field<T, bool> { 23, "alongside", &T::alongside },
        Field<T, int> { 24, "least_age", &T::leastAge },
        Field<T, int> { 25, "most_age", &T::mostAge },
        Field<T, bool> { 26, "affiliation", &T::affiliation },
        Field<T, QStringList> { 27, "band_fees", &T::bandFees },
        Field<T, int> { 28, "members_per_delegate", &T::membersPerDelegate },
        Field<T, int> { 29, "least_delegates", &T::leastDelegates },
        Field<T, int> { 30, "most_delegates", &T::mostDelegates },
    };
};

} // namespace rollbook
