// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountsfigures.h"

#include "core/rules/validation.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

void addOwed(AccountsFigures &figures, const MemberFacts &facts)
{
    const OwedByAge owed = owedByAge(facts, figures.today);
    for (std::size_t age = 0; age < owed.size(); ++age) {
        if (owed[age].pence <= 0)
            continue;
        figures.owed[age] += owed[age];
        if (facts.affiliate.isNull())
            figures.owing[age].push_back(facts.member.id);
        else
            figures.bodiesOwing[age].push_back(facts.affiliate);
    }
}

/// Charges of affiliates, and what was paid towards them.
Done addOwedByBodies(AccountsFigures &figures, const Reader &reader, const std::vector<Group> &groups)
{
    std::map<Id<Group>, MemberFacts> bodies;
    std::vector<Uuid> ids;
    for (const Group &group : groups) {
        if (group.affiliate)
            ids.push_back(group.id.uuid);
    }
    constexpr int chargeAffiliate = 8;
    constexpr int allocationAffiliate = 5;
    auto charges = reader.where<Charge>(chargeAffiliate, ids);
    auto allocations = reader.where<Allocation>(allocationAffiliate, ids);
    if (!charges || !allocations)
        return !charges ? charges.problems() : allocations.problems();
    for (Charge &charge : *charges)
        bodies[charge.affiliate].charges.push_back(std::move(charge));
    for (const Allocation &allocation : *allocations)
        bodies[allocation.affiliate].allocations.push_back(allocation);
    for (auto &[id, facts] : bodies) {
        facts.affiliate = id;
        addOwed(figures, facts);
    }
    return {};
}

/// A part of the whole work as the work itself counts.
Progress partOf(const Progress &progress, double begin, double end)
{
    if (!progress)
        return {};
    return [progress, begin, end](double fraction) { return progress(begin + (end - begin) * fraction); };
}

Done readOwed(
    AccountsFigures &figures, const Reader &reader, const std::vector<Group> &groups, const Progress &progress)
{
    constexpr qint64 every = 4'096;
    const auto people = reader.memberCount();
    if (!people)
        return people.problems();
    qint64 read = 0;
    bool cancelled = false;
    Done done = reader.eachMember(FactParts::Money, [&](const MemberFacts &facts) {
        addOwed(figures, facts);
        if (progress && ++read % every == 0)
            cancelled = !progress(static_cast<double>(read) / static_cast<double>(std::max<qint64>(*people, 1)));
        return !cancelled;
    });
    if (done && cancelled)
        return Problem { ProblemCode::Cancelled };
    return done ? addOwedByBodies(figures, reader, groups) : done;
}

} // namespace

Result<AccountsFigures> accountsFigures(
    const Reader &reader, QDate today, QDate from, QDate to, const Progress &progress)
{
    auto organisation = reader.organisation();
    auto types = reader.all<MembershipType>();
    auto groups = reader.all<Group>();
    if (!organisation)
        return organisation.problems();
    if (!types || !groups)
        return !types ? types.problems() : groups.problems();
    auto income = incomeIn(reader, from, to, partOf(progress, 0, 0.4));
    if (!income)
        return income.problems();
    auto forecast = forecastRenewal(reader, today, partOf(progress, 0.4, 0.7));
    if (!forecast)
        return forecast.problems();
    AccountsFigures figures { today, organisation->name, organisation->currency, organisation->yearStartMonth,
        std::move(*income), std::move(*forecast) };
    for (const MembershipType &type : *types)
        figures.names.emplace(type.id.uuid, type.name);
    for (const Group &group : *groups)
        figures.names.emplace(group.id.uuid, group.name);
    if (Done done = readOwed(figures, reader, *groups, partOf(progress, 0.7, 1)); !done)
        return done.problems();
    return figures;
}

const std::vector<IncomeUse> &allIncomeUses()
{
    static const std::vector<IncomeUse> all { IncomeUse::Fee, IncomeUse::Donation, IncomeUse::Other, IncomeUse::Credit,
        IncomeUse::Suspense, IncomeUse::Returned, IncomeUse::GivenBack };
    return all;
}

QString incomeUseName(IncomeUse use)
{
    switch (use) {
    case IncomeUse::Fee:
        return AccountsWords::tr("Fees");
    case IncomeUse::Donation:
        return AccountsWords::tr("Donations");
    case IncomeUse::Other:
        return AccountsWords::tr("Other charges");
    case IncomeUse::Credit:
        return AccountsWords::tr("Credit, not set against anything yet");
    case IncomeUse::Suspense:
        return AccountsWords::tr("In suspense, claimed by nobody yet");
    case IncomeUse::Returned:
        return AccountsWords::tr("Came in, went back since");
    case IncomeUse::GivenBack:
        return AccountsWords::tr("Refunds and reversals");
    }
    return {};
}

QString incomeByName(IncomeBy by)
{
    switch (by) {
    case IncomeBy::Month:
        return AccountsWords::tr("Month");
    case IncomeBy::Type:
        return AccountsWords::tr("Type of membership");
    case IncomeBy::Method:
        return AccountsWords::tr("Method");
    case IncomeBy::Group:
        return AccountsWords::tr("Group");
    }
    return {};
}

QString incomeRowName(const IncomeRow &row, IncomeBy by, const AccountsFigures &figures)
{
    const auto named = [&](const QString &none) {
        const auto name = figures.names.find(row.of);
        return name == figures.names.end() ? none : name->second;
    };
    switch (by) {
    case IncomeBy::Month: {
        const bool whole = row.first.day() == 1 && row.last.day() == row.last.daysInMonth();
        return whole ? formatMonth(row.first)
                     : fillIn(AccountsWords::tr("%1 to %2"), { formatDate(row.first), formatDate(row.last) });
    }
    case IncomeBy::Type:
        if (row.use)
            return *row.use == IncomeUse::Fee ? AccountsWords::tr("Fees for no term") : incomeUseName(*row.use);
        return named(AccountsWords::tr("A type not known here"));
    case IncomeBy::Method:
        return paymentMethodName(row.method);
    case IncomeBy::Group:
        return named(AccountsWords::tr("No group"));
    }
    return {};
}

QString owedAgeName(std::size_t age)
{
    switch (age) {
    case 0:
        return AccountsWords::tr("Up to 3 months");
    case 1:
        return AccountsWords::tr("3 to 6 months");
    case 2:
        return AccountsWords::tr("6 to 12 months");
    default:
        return AccountsWords::tr("Over a year");
    }
}

QString incomeDefinition()
{
    return AccountsWords::tr(
        "Every payment by the day it was received, for what it is set against now. Refunds and "
        "reversals count on their own day, with a minus: the rows and columns come to the sum of all "
        "payments.");
}

} // namespace rollbook
