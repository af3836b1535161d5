// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/renewal.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The last day on which the period could be left: its end with grace, whatever leaving is noted already.
QDate lastChance(Period period)
{
    period.leaving = Leaving::None;
    return lastDayCounted(period);
}

/// Of each track the term that can be left on the day: the last to have begun, and one of those before it that goes on,
/// as two laptops may leave it.
std::vector<const Period *> termsToLeave(const MemberFacts &facts, const Types &types, QDate last)
{
    std::vector<const Period *> terms;
    for (const Period &period : facts.periods) {
        const Period *latest = latestPeriod(facts.periods, types, trackOf(period.type, types), last);
        const QDate limit = latest ? lastChance(*latest) : QDate();
        const QDate end = lastDayOf(period);
        const bool goesOn = isRealPeriod(period) && period.start <= last && (!end.isValid() || end > last);
        if ((latest == &period && (!limit.isValid() || last <= limit)) || (latest != &period && goesOn))
            terms.push_back(&period);
    }
    return terms;
}

/// The day on which a fee is due: the first of its term, or the day after the last one closed.
QDate dueDay(QDate start, QDate booksClosed)
{
    return booksClosed.isValid() && start <= booksClosed ? booksClosed.addDays(1) : start;
}

Period periodOf(const MemberFacts &facts, const MembershipType &type, const Term &term, Money fee)
{
    Period period;
    period.member = facts.affiliate.isNull() ? facts.member.id : Id<Member> {};
    period.affiliate = facts.affiliate;
    period.type = type.id;
    period.start = term.start;
    period.end = term.end;
    period.feeDue = fee;
    period.graceDays = type.graceDays;
    return period;
}

Charge feeCharge(Id<Charge> id, const Period &period, QDate booksClosed)
{
    Charge charge;
    charge.id = id;
    charge.period = period.id;
    charge.due = dueDay(period.start, booksClosed);
    charge.amount = period.feeDue;
    return charge;
}

/// The person's record as it stands once the term has begun.
Member afterRenewal(const Member &before, const Renewal &renewal)
{
    Member member = before;
    if (!member.joined.isValid())
        member.joined = renewal.term.start;
    if (renewal.planned) {
        member.plannedType = {};
        member.plannedFrom = {};
    }
    if (!renewal.continues) // the application is decided
        member.applied = {};
    return member;
}

} // namespace

Done Planning::addRenewal(Changes &changes, const MemberFacts &facts, const RenewalRules &rules, const Renewal &renewal,
    const Ledger *before) const
{
    const bool isPerson = facts.affiliate.isNull();
    const Uuid whose = isPerson ? facts.member.id.uuid : facts.affiliate.uuid;
    Period period = periodOf(facts, rules.types.at(renewal.type), renewal.term, renewal.fee);
    const int attempt = renewalAttempt(facts.periods, whose, renewal.type, period.start);
    period.id = renewedPeriodId(whose, renewal.type, period.start, attempt);
    if (const Member member = afterRenewal(facts.member, renewal); isPerson && before && member != facts.member)
        changes.push_back(edited(facts.member, member));
    changes.push_back(added(period));
    if (renewal.fee.pence <= 0)
        return {};
    const Charge charge
        = feeCharge(renewedChargeId(whose, renewal.type, period.start, attempt), period, rules.booksClosed);
    return before ? addCharge(changes, *before, facts, charge) : addCharge(changes, facts, charge);
}

Done Planning::addFirstTerm(
    Changes &changes, const MemberFacts &facts, const MembershipType &type, const Term &term) const
{
    auto society = m_reader.organisation();
    if (!society)
        return society.problems();
    Period period = periodOf(facts, type, term, feeOfTerm(type, term, true));
    period.id = newId<Period>();
    changes.push_back(added(period));
    if (period.feeDue.pence <= 0)
        return {};
    return addCharge(changes, facts, feeCharge(newId<Charge>(), period, society->booksClosed));
}

void Planning::endOffices(Changes &changes, const MemberFacts &facts, QDate last, bool delegatesToo) const
{
    for (const GroupMembership &office : facts.groups) {
        const bool sent = office.role == GroupRole::Delegate || office.role == GroupRole::Substitute;
        const bool ends = office.role == GroupRole::Officer || (sent && delegatesToo);
        if (!ends || (office.end.isValid() && office.end <= last))
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
    auto known = types();
    if (!known)
        return known.problems();
    const QDate last = orToday(command.leavingDay);
    const QString name = displayName(facts->member);
    const bool dead = facts->member.deceased.isValid() && facts->member.deceased <= last;
    const auto leavable = dead ? std::vector<const Period *> {} : termsToLeave(*facts, *known, last);
    if (leavable.empty())
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
    for (const Period *period : leavable)
        end(*period, command.leaving);
    for (const Period &later : facts->periods) { // renewed already: the next term never begins
        if (later.start > last && later.leaving != Leaving::Mistake)
            end(later, Leaving::Mistake);
    }
    if (command.leaving != Leaving::Mistake) {
        endOffices(draft.changes, *facts, last, false);
        if (auto ended = endHouseholds(draft.changes, command.member, last); !ended)
            return ended.problems();
    }
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
    endOffices(draft.changes, *facts, after.deceased, true);
    if (auto ended = endHouseholds(draft.changes, command.member, after.deceased); !ended)
        return ended.problems();
    return draft;
}

Result<Draft> Planning::make(const RenewMembership &command) const
{
    const QDate day = orToday(command.day);
    auto rules = readRenewalRules(m_reader, command.member);
    if (!rules)
        return rules.problems();
    std::vector<Id<Member>> people = rules->households.linkedTo(command.member, day);
    const Id<Member> leadId = rules->households.leadOf(command.member, day);
    people.insert(people.begin(), command.member);
    if (!leadId.isNull())
        people.push_back(leadId);
    auto found
        = m_reader.facts(people, FactParts::Whole | FactParts::Periods | FactParts::Money | FactParts::Standings);
    if (!found)
        return found.problems();
    const auto at = std::ranges::find(*found, command.member, [](const MemberFacts &one) { return one.member.id; });
    if (at == found->end())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), command.member.toString() } };
    const MemberFacts *lead = nullptr;
    std::vector<const MemberFacts *> linked;
    for (const MemberFacts &one : *found) {
        if (one.member.id == leadId)
            lead = &one;
        else if (one.member.id != command.member)
            linked.push_back(&one);
    }
    const RenewalOrder order { day, command.type, command.fee, !command.type.isNull() };
    auto renewals = renewHousehold(*at, linked, *rules, order, lead);
    if (!renewals)
        return renewals.problems();
    Draft draft { { ActionKind::RenewMembership, { displayName(at->member) } }, {} };
    for (const HouseholdRenewal &one : *renewals) {
        auto before = readLedger(m_reader, *one.facts);
        if (!before)
            return before.problems();
        if (auto added = addRenewal(draft.changes, *one.facts, *rules, one.renewal, &*before); !added)
            return added.problems();
    }
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
