// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboardpage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/groups/groupspage.h"
#include "ui/history/historypage.h"
#include "ui/import/importpage.h"
#include "ui/laptops/laptopspage.h"
#include "ui/members/memberspage.h"
#include "ui/money/moneypage.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/workspace.h"

namespace rollbook {

namespace {

template <class P> PageRecipe recipe(Scope scope)
{
    return { scope, [](Register &opened, QWidget *parent) -> Page * { return new P(opened, parent); } };
}

} // namespace

std::vector<PageRecipe> allPages()
{
    return {
        recipe<DashboardPage>(Scope::DashboardPage),
        recipe<MembersPage>(Scope::MembersPage),
        recipe<GroupsPage>(Scope::GroupsPage),
        recipe<ReportsPage>(Scope::ReportsPage),
        recipe<ImportPage>(Scope::ImportPage),
        recipe<HistoryPage>(Scope::HistoryPage),
        recipe<LaptopsPage>(Scope::LaptopsPage),
        recipe<ConflictsPage>(Scope::ConflictsPage),
        recipe<MoneyPage>(Scope::MoneyPage),
    };
}

} // namespace rollbook
