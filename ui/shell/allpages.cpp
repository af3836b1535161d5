// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"
#include "ui/shell/workspace.h"
#if __has_include("ui/members/memberspage.h")
#include "ui/members/memberspage.h"
#define HAS_MEMBERS
#endif
#if __has_include("ui/groups/groupspage.h")
#include "ui/groups/groupspage.h"
#define HAS_GROUPS
#endif
#if __has_include("ui/charts/dashboardpage.h")
#include "ui/charts/dashboardpage.h"
#define HAS_DASHBOARD
#endif
#if __has_include("ui/reports/reportspage.h")
#include "ui/reports/reportspage.h"
#define HAS_REPORTS
#endif
#if __has_include("ui/import/importpage.h")
#include "ui/import/importpage.h"
#define HAS_IMPORT
#endif

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
#ifdef HAS_DASHBOARD
        recipe<DashboardPage>(Scope::DashboardPage),
#endif
#ifdef HAS_MEMBERS
        recipe<MembersPage>(Scope::MembersPage),
#endif
#ifdef HAS_GROUPS
        recipe<GroupsPage>(Scope::GroupsPage),
#endif
#ifdef HAS_REPORTS
        recipe<ReportsPage>(Scope::ReportsPage),
#endif
#ifdef HAS_IMPORT
        recipe<ImportPage>(Scope::ImportPage),
#endif
        recipe<HistoryPage>(Scope::HistoryPage),
    };
}

} // namespace rollbook
