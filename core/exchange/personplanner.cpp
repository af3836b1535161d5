// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personplanner.h"

#include "core/exchange/newrecord.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

PersonPlanner::PersonPlanner(ImportChoices &choices, const RowReader &rows, const Reader &reader, IdSource &ids,
    QDate today, ImportReport &report)
    : m_choices(choices), m_rows(rows), m_reader(reader), m_ids(ids), m_today(today), m_report(report)
{
}

/// The day to be recorded for a standing that says the person died: the end of the term when that is past.
QDate PersonPlanner::deathOf(const ImportRow &row) const
{
    const StandingChoice *standing = m_choices.standingOf(row);
    if (!standing || !standing->deceased)
        return {};
    return row.expires.isValid() && row.expires < m_today ? row.expires : m_today;
}

void PersonPlanner::add(ImportRow &row, std::vector<RecordChange> &out)
{
    const MembershipType *type = m_choices.typeOf(row, row.expires.isValid(), out);
    const Id<Group> home = m_choices.homeOf(row, out);
    Member &member = row.member;
    member.id = m_ids.next<Member>();
    if (member.number.isEmpty()) {
        member.number = m_numbering->next();
        m_report.note(NoteCode::NumberAssigned, target::Number, row.line, displayName(member), member.number);
    }
    if (!member.deceased.isValid())
        member.deceased = deathOf(row);
    const Person person { member.id, QString(), member.joined };
    if (m_report.newSamples.size() < ImportReport::newPeopleKept)
        m_report.newSamples.push_back({ row.line, member.number, displayName(member) });
    newRecord<Member>(out) = std::move(member);
    if (!home.isNull())
        addHome(person, home, out);
    if (const auto term = termOf(row, type, person.joined)) {
        const Id<Period> period = addPeriod(row, person, *type, *term, out);
        addFees(row, person, period, *term, type->fee, out);
    } else if (row.feeDue || row.feePaid) {
        addFees(row, person, {}, { person.joined, {} }, {}, out);
    }
    addStanding(row, person, out);
    ++m_report.newPeople;
}

void PersonPlanner::addHome(const Person &person, Id<Group> home, std::vector<RecordChange> &out)
{
    auto &membership = newRecord<GroupMembership>(out);
    membership.id = m_ids.next<GroupMembership>();
    membership.member = person.id;
    membership.group = home;
    membership.role = GroupRole::Home;
    membership.start = person.joined;
}

std::optional<PersonPlanner::Term> PersonPlanner::termOf(const ImportRow &row, const MembershipType *type, QDate joined)
{
    if (!type)
        return std::nullopt;
    if (!row.expires.isValid()) {
        if (type->rule == PeriodRule::Lifetime)
            return Term { joined.isValid() ? joined : row.paidDate.isValid() ? row.paidDate : m_today, {} };
        if (m_rows.feeds(target::Expires))
            m_report.note(NoteCode::NoTerm, target::Expires, row.line, type->name);
        return std::nullopt;
    }
    if (joined.isValid())
        return Term { joined, row.expires };
    return Term { row.expires.addYears(-1).addDays(1), row.expires, true };
}

Id<Period> PersonPlanner::addPeriod(const ImportRow &row, const Person &person, const MembershipType &type,
    const Term &term, std::vector<RecordChange> &out)
{
    if (term.startAssumed)
        m_report.note(NoteCode::StartAssumed, target::Joined, row.line, row.expires.toString(Qt::ISODate),
            term.start.toString(Qt::ISODate));
    auto &period = newRecord<Period>(out);
    period.id = m_ids.next<Period>();
    period.member = person.id;
    period.type = type.id;
    period.start = term.start;
    period.end = term.end;
    period.feeDue = row.feeDue.value_or(Money {});
    period.graceDays = type.graceDays;
    ++m_report.newTerms;
    return period.id;
}

/// The fee of a new term, owed from the beginning of its last year, and what was paid of it.
void PersonPlanner::addFees(const ImportRow &row, const Person &person, Id<Period> period, const Term &term, Money fee,
    std::vector<RecordChange> &out)
{
    const QDate lastYear = term.end.isValid() ? term.end.addYears(-1).addDays(1) : QDate();
    const QDate first = term.start.isValid() ? term.start : m_today;
    const QDate due = lastYear.isValid() && lastYear > first ? lastYear : first;
    const Money owed = row.feeDue.value_or(row.paidInFull ? fee : Money {});
    Charge charge;
    if (owed.pence > 0) {
        charge.id = m_ids.next<Charge>();
        charge.member = person.id;
        charge.period = period;
        charge.due = due;
        charge.amount = owed;
        newRecord<Charge>(out) = charge;
    }
    const Money paid = row.feePaid.value_or(row.paidInFull ? owed : Money {});
    if (paid.pence > 0)
        addPayment(row, person, paid, due,
            owed.pence > 0 ? std::span<const Charge>(&charge, 1) : std::span<const Charge>(), out);
}

/// Sets a payment against charges, of which `amount` less `waived` is what is still open. What is over stays
/// unallocated.
void PersonPlanner::addPayment(const ImportRow &row, const Person &person, Money amount, QDate day,
    std::span<const Charge> charges, std::vector<RecordChange> &out)
{
    auto &payment = newRecord<Payment>(out);
    payment.id = m_ids.next<Payment>();
    payment.payer = person.id;
    payment.received = row.paidDate.isValid() ? row.paidDate : std::min(day, m_today);
    payment.amount = amount;
    payment.method = m_choices.methodOf(row);
    payment.reference = row.reference;
    const Id<Payment> id = payment.id;
    ++m_report.newPayments;
    m_report.received += amount;
    for (const Charge &charge : charges) {
        const Money part { std::min(amount.pence, (charge.amount - charge.waived).pence) };
        if (part.pence <= 0)
            continue;
        auto &allocation = newRecord<Allocation>(out);
        allocation.id = m_ids.next<Allocation>();
        allocation.member = person.id;
        allocation.charge = charge.id;
        allocation.payment = id;
        allocation.amount = part;
        amount = amount - part;
    }
}

void PersonPlanner::addStanding(const ImportRow &row, const Person &person, std::vector<RecordChange> &out)
{
    const StandingChoice *choice = m_choices.standingOf(row);
    if (!choice)
        return;
    if (!choice->kind) {
        if (!choice->deceased)
            m_report.note(NoteCode::StandingUnknown, target::Standing, row.line, choice->text);
        return;
    }
    QDate since = row.standingSince.isValid() ? row.standingSince
        : person.joined.isValid()             ? std::min(person.joined, m_today)
                                              : m_today;
    if (person.facts && !person.facts->standings.empty()) {
        const auto &known = person.facts->standings;
        const auto latest = std::max_element(known.begin(), known.end(),
            [](const Standing &a, const Standing &b) { return std::pair(a.since, a.id) < std::pair(b.since, b.id); });
        if (!row.standingSince.isValid())
            since = m_today;
        const bool there = row.standingSince.isValid() ? std::any_of(known.begin(), known.end(),
                               [&](const Standing &s) { return s.kind == *choice->kind && s.since == since; })
                                                       : latest->kind == *choice->kind;
        if (there)
            return;
        m_report.sample(row.line, person.name, target::Standing, static_cast<qint64>(latest->kind),
            static_cast<qint64>(*choice->kind));
    } else if (person.facts) {
        m_report.sample(row.line, person.name, target::Standing, {}, static_cast<qint64>(*choice->kind));
    }
    auto &standing = newRecord<Standing>(out);
    standing.id = m_ids.next<Standing>();
    standing.member = person.id;
    standing.kind = *choice->kind;
    standing.since = since;
}

} // namespace rollbook
