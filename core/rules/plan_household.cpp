// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/households.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

/// What was begun less than so many days ago and is ended again was a slip: it leaves no history.
constexpr int householdSlipDays = 7;
constexpr int mostYearsToCome = 2;

QString householdDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool holdsFrom(const HouseholdLink &link, QDate day)
{
    return !link.end.isValid() || link.end >= day;
}

/// Why the two cannot live together from the day on.
Problems againstHousehold(
    const std::vector<HouseholdLink> &links, const Member &member, const Member &lead, QDate start, QStringList leads)
{
    Problems problems;
    qint64 paidFor = 0;
    for (std::size_t at = 0; at < links.size(); ++at) {
        const HouseholdLink &link = links[at];
        if (!holdsFrom(link, start))
            continue;
        if (link.member == member.id)
            problems.push_back({ ProblemCode::InHousehold, QStringLiteral("member"), { leads[qsizetype(at)] } });
        if (link.member == lead.id)
            problems.push_back({ ProblemCode::InHousehold, QStringLiteral("lead"), { leads[qsizetype(at)] } });
        paidFor += link.lead == member.id ? 1 : 0;
    }
    if (paidFor > 0)
        problems.push_back({ ProblemCode::PaysForOthers, QStringLiteral("member"),
            { displayName(member), QString::number(paidFor) } });
    return problems;
}

} // namespace

Done Planning::endHouseholds(Changes &changes, Id<Member> member, QDate last) const
{
    auto links = linksOf(m_reader, std::span(&member, 1));
    if (!links)
        return links.problems();
    for (const HouseholdLink &link : *links) {
        if (!holdsFrom(link, last.addDays(1)))
            continue;
        HouseholdLink ended = link;
        ended.end = last;
        changes.push_back(link.start.isValid() && link.start > last ? removed(link) : edited(link, ended));
    }
    return {};
}

Result<Draft> Planning::make(const JoinHousehold &command) const
{
    auto facts = person(command.member, FactParts::Vital);
    auto lead = facts ? person(command.lead, FactParts::Vital) : facts;
    if (!lead)
        return lead.problems();
    const Member &member = facts->member;
    const QDate start = orToday(command.start);
    const QString name = displayName(member);
    const QString leadName = displayName(lead->member);
    if (command.member == command.lead)
        return Problem { ProblemCode::NotUnique, QStringLiteral("lead"), { name, name } };
    if (start < QDate(1890, 1, 1) || start > today().addYears(mostYearsToCome))
        return Problem { ProblemCode::DateImplausible, QStringLiteral("start_day"), { householdDay(start) } };
    for (const Member *one : { &member, &std::as_const(lead->member) }) {
        if (one->deceased.isValid() && one->deceased <= start)
            return Problem { ProblemCode::NotAMember,
                one == &member ? QStringLiteral("member") : QStringLiteral("lead"),
                { displayName(*one), householdDay(start) } };
    }
    const std::array both { command.member, command.lead };
    auto links = linksOf(m_reader, both);
    if (!links)
        return links.problems();
    QStringList leads;
    for (const HouseholdLink &link : *links) {
        auto payer = m_reader.one(link.lead);
        if (!payer)
            return payer.problems();
        leads.append(displayName(*payer));
    }
    if (Problems problems = againstHousehold(*links, member, lead->member, start, leads); !problems.empty())
        return problems;
    Draft draft { { ActionKind::JoinHousehold, { name, leadName } }, {} };
    draft.changes.push_back(added(HouseholdLink { newId<HouseholdLink>(), command.member, command.lead, start, {} }));
    return draft;
}

Result<Draft> Planning::make(const LeaveHousehold &command) const
{
    auto link = m_reader.one(command.link);
    if (!link)
        return link.problems();
    auto member = m_reader.one(link->member);
    if (!member)
        return member.problems();
    Draft draft { { ActionKind::LeaveHousehold, { displayName(*member) } }, {} };
    const QDate end = command.end.isValid() ? command.end : today().addDays(-1);
    if (link->start.isValid() && link->start.daysTo(today()) < householdSlipDays && end <= today()) {
        draft.changes.push_back(removed(*link));
        return draft;
    }
    if (link->start.isValid() && end < link->start)
        return Problem { ProblemCode::DateOrder, QStringLiteral("end_day"),
            { householdDay(link->start), householdDay(end) } };
    if (end > today().addYears(mostYearsToCome))
        return Problem { ProblemCode::DateImplausible, QStringLiteral("end_day"), { householdDay(end) } };
    HouseholdLink after = *link;
    after.end = end;
    if (after != *link)
        draft.changes.push_back(edited(*link, after));
    return draft;
}

} // namespace rollbook
