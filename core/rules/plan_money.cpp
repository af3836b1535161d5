// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/periods.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rollbook {

namespace {

struct Open {
    Charge charge;
    Money left;
};

/// Every charge with something left to pay, those of `changes` included, oldest first.
std::vector<Open> openCharges(const std::vector<RecordChange> &changes, const MemberFacts &facts)
{
    std::map<Id<Charge>, Money> paid;
    for (const Allocation &allocation : facts.allocations)
        paid[allocation.charge] += allocation.amount;
    std::vector<Charge> charges = facts.charges;
    for (const RecordChange &change : changes) {
        if (const auto *charge = std::get_if<Change<Charge>>(&change); charge && charge->after && !charge->before)
            charges.push_back(*charge->after);
        else if (const auto *allocation = std::get_if<Change<Allocation>>(&change); allocation && allocation->after)
            paid[allocation->after->charge] += allocation->after->amount;
    }
    std::vector<Open> open;
    for (Charge &charge : charges) {
        const Money left = charge.amount - charge.waived - paid[charge.id];
        if (left.pence > 0)
            open.push_back({ std::move(charge), left });
    }
    std::sort(open.begin(), open.end(), [](const Open &a, const Open &b) {
        return std::tie(a.charge.due, a.charge.id) < std::tie(b.charge.due, b.charge.id);
    });
    return open;
}

} // namespace

void Planning::addPayment(Changes &changes, const MemberFacts &facts, Payment payment) const
{
    payment.id = newId<Payment>();
    std::vector<Open> open = openCharges(changes, facts);
    changes.push_back(added(payment));
    Money left = payment.amount;
    for (const Open &owed : open) {
        if (left.pence <= 0)
            break;
        const Money part = std::min(left, owed.left);
        changes.push_back(
            added(Allocation { newId<Allocation>(), owed.charge.member, owed.charge.id, payment.id, part }));
        left = left - part;
    }
}

Done Planning::addPeriod(
    Changes &changes, const MemberFacts &facts, const MembershipType &type, QDate start, QDate end) const
{
    const Money fee = feeOf(type);
    const Period period { newId<Period>(), facts.member.id, type.id, start, end, fee, Leaving::None, {}, {}, {},
        type.graceDays };
    changes.push_back(added(period));
    if (fee.isZero())
        return {};
    const Charge charge { newId<Charge>(), facts.member.id, period.id, ChargeKind::Fee, start, fee, {}, {} };
    changes.push_back(added(charge));
    if (facts.payments.empty())
        return {};
    std::vector<Uuid> ids;
    for (const Payment &payment : facts.payments)
        ids.push_back(payment.id.uuid);
    auto allocations = m_reader.where<Allocation>(3, ids);
    if (!allocations)
        return allocations.problems();
    std::map<Id<Payment>, Money> spent;
    for (const Allocation &allocation : *allocations)
        spent[allocation.payment] += allocation.amount;
    for (const Payment &payment : facts.payments) { // a reversal takes back what it reverses
        if (!payment.reverses.isNull())
            spent[payment.reverses] += spent[payment.id] - payment.amount;
    }
    Money open = fee;
    for (const Payment &payment : facts.payments) {
        const Money credit = std::min(open, payment.amount - spent[payment.id]);
        if (credit.pence <= 0 || !payment.reverses.isNull())
            continue;
        changes.push_back(added(Allocation { newId<Allocation>(), facts.member.id, charge.id, payment.id, credit }));
        open = open - credit;
    }
    return {};
}

void Planning::waiveUnpaid(
    Changes &changes, const MemberFacts &facts, const Period &period, const QString &reason) const
{
    for (const Open &owed : openCharges({}, facts)) {
        if (owed.charge.period != period.id)
            continue;
        Charge waived = owed.charge;
        waived.waived += owed.left;
        if (waived.reason.isEmpty())
            waived.reason = reason;
        changes.push_back(edited(owed.charge, waived));
    }
}

Result<Draft> Planning::make(const RecordPayment &command) const
{
    auto facts = person(command.payer, FactParts::Money);
    if (!facts)
        return facts.problems();
    Problems problems;
    if (command.amount.pence <= 0)
        problems.push_back(
            { ProblemCode::AmountNegative, QStringLiteral("amount"), { QString::number(command.amount.pence) } });
    const QDate received = orToday(command.received);
    if (received > today() || received < QDate(1890, 1, 1))
        problems.push_back(
            { ProblemCode::DateImplausible, QStringLiteral("received"), { received.toString(Qt::ISODate) } });
    const Payment payment { {}, command.payer, received, command.amount, command.method, {}, command.reference, {},
        command.note };
    for (Problem &problem : validateTexts(payment))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    Draft draft { { ActionKind::RecordPayment, { displayName(facts->member), QString::number(command.amount.pence) } },
        {} };
    addPayment(draft.changes, *facts, payment);
    return draft;
}

} // namespace rollbook
