// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/exchange/newrecord.h"
#include "core/exchange/personplanner.h"
#include "core/rules/homes.h"
#include "core/rules/periods.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The period that ends last; null: none that counts.
const Period *lastOf(const std::vector<Period> &periods)
{
    const Period *last = nullptr;
    for (const Period &period : periods) {
        if (!isRealPeriod(period))
            continue;
        const bool later = !last || (last->end.isValid() && (!period.end.isValid() || period.end > last->end));
        last = later ? &period : last;
    }
    return last;
}

QString amountText(Money money)
{
    return QString::number(static_cast<double>(money.pence) / 100, 'f', 2);
}

} // namespace

Done PersonPlanner::change(const ImportRow &row, const MemberFacts &facts, std::vector<RecordChange> &out)
{
    const std::size_t before = out.size();
    const QDate joined = row.member.joined.isValid() ? row.member.joined : facts.member.joined;
    const Person person { facts.member.id, displayName(facts.member), joined, &facts };
    changeFields(row, person, out);
    changeHome(row, person, out);
    if (auto done = changeTerm(row, person, out); !done)
        return done;
    addStanding(row, person, out);
    ++(out.size() > before ? m_report.changed : m_report.unchanged);
    return {};
}

void PersonPlanner::changeFields(const ImportRow &row, const Person &person, std::vector<RecordChange> &out)
{
    const Member &before = person.facts->member;
    Member after = before;
    replaceAddress(row, after);
    forEachField<Member>([&](const auto &field) {
        auto &value = after.*(field.member);
        const auto &found = row.member.*(field.member);
        if (!row.gives(field.id) || field.id == target::Number)
            return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QStringList>) {
            for (const QString &item : found) {
                if (!value.contains(item))
                    value.append(item);
            }
        } else {
            value = found;
        }
    });
    if (!after.deceased.isValid())
        after.deceased = deathOf(row);
    forEachField<Member>([&](const auto &field) {
        if (before.*(field.member) != after.*(field.member))
            m_report.sample(
                row.line, person.name, field.id, fieldValue(before.*(field.member)), fieldValue(after.*(field.member)));
    });
    if (before != after)
        out.emplace_back(Change<Member> { before, std::move(after) });
}

/// Empties the lines that the row leaves empty, when it gives another address altogether.
void PersonPlanner::replaceAddress(const ImportRow &row, Member &after) const
{
    const auto differs = [&](int field, const QString &mine, const QString &found) {
        return row.gives(field) && !mine.isEmpty() && foldedJoined(mine) != foldedJoined(found);
    };
    if (!differs(target::Address1, after.address1, row.member.address1)
        || !differs(target::Postcode, after.postcode, row.member.postcode))
        return;
    forEachField<Member>([&](const auto &field) {
        auto &value = after.*(field.member);
        if (field.block == Block::Address && m_rows.feeds(field.id))
            value = std::remove_reference_t<decltype(value)>();
    });
}

void PersonPlanner::changeHome(const ImportRow &row, const Person &person, std::vector<RecordChange> &out)
{
    const MemberFacts &facts = *person.facts;
    const GroupMembership *current = homeOn(facts.groups, m_today);
    for (const GroupMembership &coming : facts.groups) {
        if (!current && coming.role == GroupRole::Home && coming.start > m_today)
            current = &coming;
    }
    if (row.group < 0 && (current || row.region < 0))
        return;
    const Id<Group> home = m_choices.homeOf(row, out);
    if (home.isNull() || (current && current->group == home))
        return;
    m_report.sample(row.line, person.name, target::Group,
        current ? fieldValue(m_choices.groupName(current->group)) : FieldValue {},
        fieldValue(m_choices.groupName(home)));
    if (facts.groups.empty())
        addHome(person, home, out);
    else
        moveHome(out, facts, home, m_today, m_ids.next<GroupMembership>());
}

bool PersonPlanner::hasPeriodEnding(const MemberFacts &facts, QDate day) const
{
    return std::any_of(
        facts.periods.begin(), facts.periods.end(), [day](const Period &period) { return period.end == day; });
}

Done PersonPlanner::changeTerm(const ImportRow &row, const Person &person, std::vector<RecordChange> &out)
{
    const MemberFacts &facts = *person.facts;
    const Period *last = lastOf(facts.periods);
    const MembershipType *type = m_choices.typeOf(row, false, out);
    const bool forLife = !row.expires.isValid() && type && type->rule == PeriodRule::Lifetime;
    if (!row.expires.isValid() && !forLife)
        return changeMoney(row, person, last, out);
    const bool same = last && last->end == row.expires;
    if (same) {
        if (type && type->id != last->type) {
            const MembershipType *held = m_choices.type(last->type);
            m_report.note(NoteCode::TypeDiffers, target::Type, row.line, type->name, held ? held->name : QString());
        }
        return changeMoney(row, person, last, out);
    }
    if (last && (!last->end.isValid() || (row.expires.isValid() && row.expires < last->end))) {
        if (!hasPeriodEnding(facts, row.expires))
            m_report.note(NoteCode::OlderThanRegister, target::Expires, row.line, row.expires.toString(Qt::ISODate),
                last->end.toString(Qt::ISODate));
        return {};
    }
    if (!type)
        type = last ? m_choices.type(last->type) : m_choices.typeOf(row, true, out);
    std::optional<Term> term;
    if (last)
        term = Term { last->end.addDays(1), row.expires };
    else
        term = termOf(row, type, person.joined);
    if (!type || !term)
        return {};
    m_report.sample(
        row.line, person.name, target::Expires, last ? fieldValue(last->end) : FieldValue {}, fieldValue(row.expires));
    const Id<Period> period = addPeriod(row, person, *type, *term, out);
    addFees(row, person, period, *term, type->fee, out);
    return {};
}

/// Adds the charge of the period when it has none, and a payment of what was paid beyond what is recorded for it.
Done PersonPlanner::changeMoney(
    const ImportRow &row, const Person &person, const Period *period, std::vector<RecordChange> &out)
{
    if (!row.feeDue && !row.feePaid && !row.paidInFull)
        return {};
    const MemberFacts &facts = *person.facts;
    const Id<Period> of = period ? period->id : Id<Period> {};
    std::vector<Charge> open;
    Money charged;
    Money recorded;
    for (const Charge &charge : facts.charges) {
        if (charge.period != of)
            continue;
        Charge rest = charge;
        for (const Allocation &allocation : facts.allocations) {
            if (allocation.charge == charge.id) {
                rest.waived += allocation.amount;
                recorded += allocation.amount;
            }
        }
        charged += charge.amount;
        open.push_back(rest);
    }
    if (row.feeDue && row.feeDue->pence > 0 && open.empty()) {
        auto &charge = newRecord<Charge>(out);
        charge.id = m_ids.next<Charge>();
        charge.member = person.id;
        charge.period = of;
        charge.due = period ? period->start : person.joined.isValid() ? person.joined : m_today;
        charge.amount = charged = *row.feeDue;
        open.push_back(charge);
        m_report.sample(row.line, person.name, target::FeeDue, {}, fieldValue(*row.feeDue));
    } else if (row.feeDue && *row.feeDue != charged) {
        m_report.note(NoteCode::FeeDiffers, target::FeeDue, row.line, amountText(*row.feeDue), amountText(charged));
    }
    auto over = credit(facts);
    if (!over)
        return over.problems();
    recorded += *over;
    const Money paid = row.feePaid.value_or(row.paidInFull ? charged : recorded);
    if (paid < recorded)
        m_report.note(NoteCode::LessPaid, target::FeePaid, row.line, amountText(paid), amountText(recorded));
    if (paid <= recorded)
        return {};
    m_report.sample(row.line, person.name, target::FeePaid, fieldValue(recorded), fieldValue(paid));
    addPayment(row, person, paid - recorded, m_today, open, out);
    return {};
}

/// What the person paid that is set against nobody's charge.
Result<Money> PersonPlanner::credit(const MemberFacts &facts) const
{
    Money paid;
    std::vector<Uuid> payments;
    for (const Payment &payment : facts.payments) {
        paid += payment.amount;
        payments.push_back(payment.id.uuid);
    }
    Money allocated;
    for (const Allocation &allocation : facts.allocations) {
        const bool own = std::any_of(
            payments.begin(), payments.end(), [&](const Uuid &id) { return id == allocation.payment.uuid; });
        allocated += own ? allocation.amount : Money {};
    }
    if (paid <= allocated)
        return Money {};
    constexpr int paymentField = std::get<2>(RecordTraits<Allocation>::fields).id;
    auto all = m_reader.where<Allocation>(paymentField, payments);
    if (!all)
        return all.problems();
    for (const Allocation &allocation : *all)
        paid = paid - allocation.amount;
    return Money { std::max<qint64>(paid.pence, 0) };
}

} // namespace rollbook
