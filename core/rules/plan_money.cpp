// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/receipts.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

const QDate earliestMoney(1890, 1, 1);

Problem amountProblem(const char *field, Money amount)
{
    return { ProblemCode::AmountNegative, QLatin1String(field), { QString::number(amount.pence) } };
}

/// What is wrong with a payment as it was given, whoever it is from.
Problems problemsOfPayment(const RecordPayment &command, const Payment &payment, QDate today)
{
    Problems problems = validateTexts(payment);
    if (command.amount.pence <= 0)
        problems.push_back(amountProblem("amount", command.amount));
    if (payment.received > today || payment.received < earliestMoney)
        problems.push_back(
            { ProblemCode::DateImplausible, QStringLiteral("received"), { payment.received.toString(Qt::ISODate) } });
    if (command.donation.pence < 0)
        problems.push_back(amountProblem("donation", command.donation));
    const bool isAnybodys = !command.payer.isNull() || !command.affiliate.isNull();
    if (!isAnybodys && (!command.shares.empty() || command.donation.pence > 0))
        problems.push_back({ ProblemCode::Required, QStringLiteral("payer") });
    Money parts = command.donation;
    for (const Share &one : command.shares) {
        parts += one.amount;
        if (one.amount.pence <= 0)
            problems.push_back(amountProblem("shares", one.amount));
    }
    if (problems.empty() && parts > command.amount)
        problems.push_back({ ProblemCode::SharesDiffer, QStringLiteral("shares"),
            { QString::number(parts.pence), QString::number(command.amount.pence) } });
    return problems;
}

/// The person whom the changes admit.
std::optional<Member> admittedMember(const std::vector<RecordChange> &changes, Id<Member> id)
{
    for (const RecordChange &any : changes) {
        const auto *change = std::get_if<Change<Member>>(&any);
        if (change && change->after && change->after->id == id)
            return change->after;
    }
    return {};
}

/// Whose a charge is: as the changes add it, else as it is stored.
Result<Charge> chargeNamed(const Reader &reader, const std::vector<RecordChange> &changes, Id<Charge> id)
{
    for (const RecordChange &any : changes) {
        const auto *change = std::get_if<Change<Charge>>(&any);
        if (change && change->after && change->after->id == id)
            return *change->after;
    }
    return reader.one(id);
}

} // namespace

Result<MemberFacts> Planning::payerFacts(const Changes &changes, Id<Member> member, Id<Group> affiliate) const
{
    if (member.isNull())
        return affiliate.isNull() ? Result<MemberFacts>(MemberFacts {}) : moneyOfAffiliate(m_reader, affiliate);
    auto facts = person(member, FactParts::Money);
    if (facts)
        return facts;
    const auto admitted = admittedMember(changes, member);
    if (!admitted)
        return facts;
    MemberFacts fresh;
    fresh.member = *admitted;
    return fresh;
}

Money Planning::spread(Changes &changes, const Ledger &owed, Id<Payment> payment, Money money) const
{
    for (const bool donations : { false, true }) {
        for (const ChargeLeft &one : owed.charges) {
            const Money part = std::min(money, one.left);
            if (part.pence <= 0 || (one.charge.kind == ChargeKind::Donation) != donations)
                continue;
            const Charge &charge = one.charge;
            changes.push_back(
                added(Allocation { newId<Allocation>(), charge.member, charge.id, payment, part, charge.affiliate }));
            money = money - part;
        }
    }
    return money;
}

Done Planning::share(Changes &changes, const std::vector<Share> &shares, Id<Payment> payment) const
{
    for (const Share &one : shares) {
        Id<Member> member = one.member;
        Id<Group> affiliate = one.affiliate;
        if (!one.charge.isNull()) {
            auto charge = chargeNamed(m_reader, changes, one.charge);
            if (!charge)
                return charge.problems();
            member = charge->member;
            affiliate = charge->affiliate;
        }
        if (member.isNull() && affiliate.isNull())
            return Problem { ProblemCode::Required, QStringLiteral("shares") };
        auto facts = payerFacts(changes, member, affiliate);
        if (!facts)
            return facts.problems();
        const Ledger owed = ledgerAfter(changes, *facts, {});
        if (one.charge.isNull()) {
            spread(changes, owed, payment, one.amount);
            continue;
        }
        const auto at = std::find_if(owed.charges.begin(), owed.charges.end(),
            [&one](const ChargeLeft &charge) { return charge.charge.id == one.charge; });
        const Money left = at == owed.charges.end() ? Money {} : std::max(at->left, Money {});
        if (one.amount > left)
            return Problem { ProblemCode::OverAllocated, QStringLiteral("amount"),
                { QString::number(one.amount.pence), QString::number(left.pence) } };
        changes.push_back(
            added(Allocation { newId<Allocation>(), member, one.charge, payment, one.amount, affiliate }));
    }
    return {};
}

Done Planning::receive(Changes &changes, const MemberFacts &facts, const RecordPayment &command) const
{
    Payment payment { {}, command.payer, orToday(command.received), command.amount, command.method, {},
        command.reference, {}, command.note, command.affiliate, command.line };
    if (Problems problems = problemsOfPayment(command, payment, today()); !problems.empty())
        return problems;
    auto receipt = command.receipt ? nextReceipt(m_reader, changes, m_context.receipts) : Result<QString>(QString());
    if (!receipt)
        return receipt.problems();
    payment.id = newId<Payment>();
    payment.receipt = *receipt;
    std::optional<Charge> donation;
    if (command.donation.pence > 0) {
        donation = Charge { newId<Charge>(), command.payer, {}, ChargeKind::Donation, payment.received,
            command.donation, {}, {}, command.affiliate };
        changes.push_back(added(*donation));
    }
    changes.push_back(added(payment));
    if (donation)
        changes.push_back(added(Allocation {
            newId<Allocation>(), donation->member, donation->id, payment.id, donation->amount, donation->affiliate }));
    if (!command.shares.empty())
        return share(changes, command.shares, payment.id);
    spread(changes, ledgerAfter(changes, facts, {}), payment.id, command.amount - command.donation);
    return {};
}

Done Planning::addReceived(Changes &changes, const RecordPayment &command) const
{
    auto facts = payerFacts(changes, command.payer, command.affiliate);
    return facts ? receive(changes, *facts, command) : Done(facts.problems());
}

Done Planning::addCharge(Changes &changes, const MemberFacts &facts, Charge charge) const
{
    auto spent = allocationsOf(m_reader, facts.payments);
    if (!spent)
        return spent.problems();
    return addCharge(changes, ledgerAfter(changes, facts, *spent), facts, std::move(charge));
}

Done Planning::addCharge(Changes &changes, const Ledger &before, const MemberFacts &facts, Charge charge) const
{
    if (charge.id.isNull())
        charge.id = newId<Charge>();
    charge.member = facts.affiliate.isNull() ? facts.member.id : Id<Member> {};
    charge.affiliate = facts.affiliate;
    changes.push_back(added(charge));
    if (charge.kind == ChargeKind::Donation)
        return {};
    Money open = std::min(charge.amount - charge.waived, before.credit());
    const auto settle = [&](Id<Payment> payment, Money part) {
        if (part.pence <= 0)
            return;
        changes.push_back(
            added(Allocation { newId<Allocation>(), charge.member, charge.id, payment, part, charge.affiliate }));
        open = open - part;
    };
    for (const PaymentLeft &one : before.payments)
        settle(one.payment.id, std::min(open, one.free));
    const bool isOverpaid = std::any_of(
        before.charges.begin(), before.charges.end(), [](const ChargeLeft &one) { return one.left.pence < 0; });
    for (auto one = before.payments.rbegin(); isOverpaid && open.pence > 0 && one != before.payments.rend(); ++one) {
        const bool isStored = std::any_of(facts.payments.begin(), facts.payments.end(),
            [&one](const Payment &payment) { return payment.id == one->payment.id; });
        if (!isStored)
            continue;
        auto family = readPaymentFamily(m_reader, one->payment.id);
        auto part = family ? loosen(changes, *family, open) : Result<Money>(family.problems());
        if (!part)
            return part.problems();
        settle(one->payment.id, *part);
    }
    return {};
}

void Planning::waiveUnpaid(
    Changes &changes, const MemberFacts &facts, const Period &period, const QString &reason) const
{
    for (const ChargeLeft &owed : ledgerAfter({}, facts, {}).open()) {
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
    auto facts = payerFacts({}, command.payer, command.affiliate);
    if (!facts)
        return facts.problems();
    Draft draft { { ActionKind::RecordPayment, { displayName(facts->member), QString::number(command.amount.pence) } },
        {} };
    if (Done received = receive(draft.changes, *facts, command); !received)
        return received.problems();
    return draft;
}

} // namespace rollbook
