// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sharecontent.h"

#include "core/rules/longcommand.h"

namespace rollbook {

/// Whom the dashboard is about: everybody, or one group with all below it, or one type, or both.
struct DashboardScope {
    Id<Group> group; ///< null: every group
    Id<MembershipType> type; ///< null: every type
    auto operator<=>(const DashboardScope &) const = default;
};

/// A name to choose, in the order shown.
struct Choice {
    Uuid id;
    QString name;
    int depth = 0; ///< groups: how many stand above it
    bool operator==(const Choice &) const = default;
};

/// Within so many days an ending membership needs doing.
inline constexpr int endingDays = 60;

/// Everything the dashboard shows of one scope, as plain values.
struct DashboardFigures {
    DashboardScope scope;
    QDate day; ///< today, of which the counts are
    QString currency;
    int yearStartMonth = 1;
    qint64 everybody = 0; ///< people in the whole register, members or not
    qint64 members = 0; ///< of the scope, as all other counts; as the growth counts them: first fees awaited or not
    StatusCounts statuses {};
    bool holdsMoney = true; ///< false: of a copy without fees and payments, so that `owing` and `owed` say nothing
    qint64 owing = 0; ///< people who owe something
    Money owed; ///< by all of them
    qint64 ending = 0; ///< memberships that end within endingDays
    std::vector<NamedCount> byGroup;
    std::vector<NamedCount> byType;
    Growth growth; ///< every month since the first membership began
    std::vector<Choice> groups; ///< all there are
    std::vector<Choice> types;
};

/// Counts everything; reads every person once, and once more for the growth. Cancelled when `progress` says no.
[[nodiscard]] Result<DashboardFigures> dashboardFigures(
    const Reader &reader, const DashboardScope &scope, QDate today, const Progress &progress = {});

/// The people behind a figure of that scope, each once.
[[nodiscard]] Result<std::vector<Id<Member>>> peopleFor(
    const Reader &reader, const PeopleQuestion &question, const DashboardScope &scope, QDate today);

} // namespace rollbook
