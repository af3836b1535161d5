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

/// A kind of membership with its fee and its period rule.
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
    };
};

} // namespace rollbook
