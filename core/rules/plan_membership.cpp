// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admission.h"
#include "core/rules/periods.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

const Period *latestBegun(const MemberFacts &facts, QDate day)
{
    const Period *latest = nullptr;
    for (const Period &period : facts.periods) {
        if (period.leaving != Leaving::Mistake && period.start <= day && (!latest || period.start > latest->start))
            latest = &period;
    }
    return latest;
}

/// The last day on which the period could be left: its end with grace, whatever leaving is noted already.
QDate lastChance(Period period)
{
    period.leaving = Leaving::None;
    return lastDayCounted(period);
}

} // namespace

Done Planning::takesNew(const MembershipType &type, QDate start) const
{
    if (type.retired.isValid() && type.retired <= start)
        return Problem { ProblemCode::DateOrder, QStringLiteral("type"), { iso(start), iso(type.retired) } };
    return {};
}

void Planning::endOffices(Changes &changes, const MemberFacts &facts, QDate last) const
{
    for (const GroupMembership &office : facts.groups) {
        if (office.role != GroupRole::Officer || (office.end.isValid() && office.end <= last))
            continue;
        if (office.start.isValid() && office.start > last) {
            changes.push_back(removed(office));
        } else {
            GroupMembership ended = office;
            ended.end = last;
            changes.push_back(edited(office, ended));
        }
    }
}

Result<Draft> Planning::make(const EndMembership &command) const
{
    auto facts = person(command.member, FactParts::Periods | FactParts::Money | FactParts::Groups);
    if (!facts)
        return facts.problems();
    const QDate last = orToday(command.leavingDay);
    const Period *period = latestBegun(*facts, last);
    const QDate limit = period ? lastChance(*period) : QDate();
    const QString name = displayName(facts->member);
    const bool dead = facts->member.deceased.isValid() && facts->member.deceased <= last;
    if (!period || dead || (limit.isValid() && last > limit))
        return Problem { ProblemCode::NotAMember, QStringLiteral("leaving_day"), { name, iso(last) } };
    if (command.leaving == Leaving::None)
        return Problem { ProblemCode::Required, QStringLiteral("leaving") };
    Draft draft { { ActionKind::EndMembership, { name }, command.reason }, {} };
    const auto end = [&](const Period &before, Leaving leaving) {
        Period after = before;
        after.leaving = leaving;
        after.noticeDay = command.noticeDay;
        after.leavingDay = last;
        after.leavingReason = command.reason;
        draft.changes.push_back(edited(before, after));
        if (leaving == Leaving::Mistake)
            waiveUnpaid(draft.changes, *facts, before, command.reason);
    };
    end(*period, command.leaving);
    for (const Period &later : facts->periods) { // renewed already: the next term never begins
        if (later.start > last && later.leaving != Leaving::Mistake)
            end(later, Leaving::Mistake);
    }
    if (command.leaving != Leaving::Mistake)
        endOffices(draft.changes, *facts, last);
    if (Problems problems = validateTexts(*std::get<Change<Period>>(draft.changes.front()).after); !problems.empty())
        return problems;
    return draft;
}

Result<Draft> Planning::make(const RecordDeath &command) const
{
    auto facts = person(command.member, FactParts::Groups);
    if (!facts)
        return facts.problems();
    Member after = facts->member;
    after.deceased = orToday(command.day);
    after.statusPin = 0;
    after.statusPinUntil = {};
    after.statusPinReason.clear();
    for (const Problem &problem : validate(after, today())) {
        if (problem.field == QLatin1String("deceased"))
            return problem;
    }
    Draft draft { { ActionKind::RecordDeath, { displayName(after) } }, {} };
    draft.changes.push_back(edited(facts->member, after));
    endOffices(draft.changes, *facts, after.deceased);
    return draft;
}

Result<Draft> Planning::make(const RenewMembership &command) const
{
    auto facts = person(command.member, FactParts::Periods | FactParts::Money | FactParts::Standings);
    if (!facts)
        return facts.problems();
    auto known = types();
    if (!known)
        return known.problems();
    const QDate day = orToday(command.day);
    const Member &member = facts->member;
    if (member.deceased.isValid() && member.deceased <= day)
        return Problem { ProblemCode::NotAMember, {}, { displayName(member), iso(day) } };
    const Period *before = latestBegun(*facts, day);
    const Id<MembershipType> typeId = command.type.isNull() && before ? before->type : command.type;
    if (typeId.isNull())
        return Problem { ProblemCode::Required, QStringLiteral("type") };
    const auto type = known->find(typeId);
    if (type == known->end())
        return Problem { ProblemCode::ReferenceMissing, QStringLiteral("type"),
            { QLatin1String(RecordTraits<MembershipType>::name), typeId.toString() } };
    auto next = nextTerm(facts->periods, type->second, day);
    if (!next)
        return next.problems();
    if (!before || before->type != typeId) {
        if (auto taken = takesNew(type->second, next->term.start); !taken)
            return taken.problems();
    }
    if (!next->continues) {
        auto rules = m_reader.all<AdmissionRule>();
        if (!rules)
            return rules.problems();
        const Admission admission = admissionAt(facts->standings, *rules, day);
        if (admission.outcome == AdmissionOutcome::Refuse)
            return Problem { ProblemCode::NotAdmitted, {},
                { admission.rule->name, QString::number(static_cast<int>(admission.rule->standing)), iso(day) } };
    }
    Draft draft { { ActionKind::RenewMembership, { displayName(member) } }, {} };
    if (!member.joined.isValid()) {
        Member joined = member;
        joined.joined = next->term.start;
        draft.changes.push_back(edited(member, joined));
    }
    if (auto period = addPeriod(draft.changes, *facts, type->second, next->term.start, next->term.end); !period)
        return period.problems();
    return draft;
}

Result<Draft> Planning::make(const PinStatus &command) const
{
    auto facts = person(command.member, FactParts::Vital);
    if (!facts)
        return facts.problems();
    Member after = facts->member;
    after.statusPin = command.statusPin;
    after.statusPinUntil = command.statusPin == 0 ? QDate() : command.until;
    after.statusPinReason = command.statusPin == 0 ? QString() : command.reason;
    Problems problems;
    for (Problem &problem : validate(after, today())) {
        if (problem.field.startsWith(QLatin1String("status_pin")))
            problems.push_back(std::move(problem));
    }
    if (after.statusPinUntil.isValid() && after.statusPinUntil < today())
        problems.push_back(
            { ProblemCode::DateImplausible, QStringLiteral("status_pin_until"), { iso(after.statusPinUntil) } });
    if (!problems.empty())
        return problems;
    Draft draft { { ActionKind::PinStatus, { displayName(after) }, after.statusPinReason }, {} };
    if (after != facts->member)
        draft.changes.push_back(edited(facts->member, after));
    return draft;
}

} // namespace rollbook
