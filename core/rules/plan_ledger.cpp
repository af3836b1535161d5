// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr std::size_t peopleCharged = 500; ///< read at once
constexpr int furthestDue = 10; ///< years from today

Problem takenBackAlready(const Payment &payment)
{
    return { ProblemCode::PaymentTakenBack, {},
        { QString::number(payment.amount.pence), payment.received.toString(Qt::ISODate) } };
}

Problem badAmount(Money amount)
{
    return { ProblemCode::AmountNegative, QStringLiteral("amount"), { QString::number(amount.pence) } };
}

/// Whether money of the payment can be given back or set against something else.
bool hasMoney(const PaymentFamily &family)
{
    return family.payment.reverses.isNull() && family.brought.pence > 0;
}

Problems problemsOfRaised(const RaiseCharge &command, const Charge &charge, QDate today)
{
    Problems problems = validateTexts(charge);
    if (command.members.empty() && command.affiliate.isNull())
        problems.push_back({ ProblemCode::Required, QStringLiteral("member") });
    if (command.amount.pence <= 0)
        problems.push_back(badAmount(command.amount));
    if (charge.due < QDate(1890, 1, 1) || charge.due > today.addYears(furthestDue))
        problems.push_back(
            { ProblemCode::DateImplausible, QStringLiteral("due"), { charge.due.toString(Qt::ISODate) } });
    return problems;
}

std::vector<Id<Member>> withoutRepeats(const std::vector<Id<Member>> &members)
{
    std::vector<Id<Member>> single;
    std::unordered_set<Id<Member>> seen;
    for (const Id<Member> id : members) {
        if (seen.insert(id).second)
            single.push_back(id);
    }
    return single;
}

/// Whether the charge is a donation that came with the payment, not one promised before.
bool isGivenWith(const Payment &payment, const Charge &charge)
{
    return charge.kind == ChargeKind::Donation && charge.due == payment.received && charge.reason.isEmpty()
        && charge.member == payment.payer && charge.affiliate == payment.affiliate;
}

/// A donation of which a part did not come after all, and that nobody owes.
Charge withdrawn(Charge charge, Money part, const QString &reason)
{
    charge.waived = std::min(charge.amount, charge.waived + part);
    charge.reason = reason;
    return charge;
}

/// What is there already with what is added, in one text.
QString joinedReason(const QString &known, const QString &reason)
{
    return known.isEmpty() || known == reason ? reason : QString(known % u"; " % reason);
}

} // namespace

Result<QString> Planning::payerName(const Payment &payment) const
{
    auto facts = payerFacts({}, payment.payer, payment.affiliate);
    return facts ? Result<QString>(displayName(facts->member)) : Result<QString>(facts.problems());
}

Result<Draft> Planning::make(const RaiseCharge &command) const
{
    const Charge charge { {}, {}, {}, command.kind, orToday(command.due), command.amount, {}, command.reason, {} };
    if (Problems problems = problemsOfRaised(command, charge, today()); !problems.empty())
        return problems;
    const std::vector<Id<Member>> members = withoutRepeats(command.members);
    Draft draft { { ActionKind::RaiseCharge, { QString::number(members.size()), QString::number(command.amount.pence) },
                      command.reason },
        {} };
    for (std::size_t at = 0; at < members.size(); at += peopleCharged) {
        const auto block = std::span(members).subspan(at, std::min(peopleCharged, members.size() - at));
        auto people = m_reader.facts(block, FactParts::Whole | FactParts::Money);
        if (!people)
            return people.problems();
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (i >= people->size() || (*people)[i].member.id != block[i])
                return Problem { ProblemCode::ReferenceMissing, {},
                    { QLatin1String(RecordTraits<Member>::name), block[i].toString() } };
        }
        std::vector<Payment> payments;
        for (const MemberFacts &facts : *people)
            payments.insert(payments.end(), facts.payments.begin(), facts.payments.end());
        auto spent = allocationsOf(m_reader, payments);
        if (!spent)
            return spent.problems();
        for (const MemberFacts &facts : *people) {
            if (Done done = addCharge(draft.changes, ledgerOf(facts, *spent), facts, charge); !done)
                return done.problems();
        }
        if (members.size() == 1)
            draft.action.values.front() = displayName(people->front().member);
    }
    if (!command.affiliate.isNull()) {
        auto facts = moneyOfAffiliate(m_reader, command.affiliate);
        if (!facts)
            return facts.problems();
        if (Done done = addCharge(draft.changes, *facts, charge); !done)
            return done.problems();
        draft.action.values.front()
            = members.empty() ? displayName(facts->member) : QString::number(members.size() + 1);
    }
    return draft;
}

Result<Draft> Planning::make(const WaiveCharge &command) const
{
    auto charge = m_reader.one(command.charge);
    if (!charge)
        return charge.problems();
    auto facts = payerFacts({}, charge->member, charge->affiliate);
    if (!facts)
        return facts.problems();
    const Ledger ledger = ledgerOf(*facts, {});
    const auto at = std::find_if(ledger.charges.begin(), ledger.charges.end(),
        [&charge](const ChargeLeft &one) { return one.charge.id == charge->id; });
    const Money left = at == ledger.charges.end() ? Money {} : at->left;
    if (left.pence <= 0)
        return Problem { ProblemCode::NothingLeft, {}, { QString::number(charge->amount.pence) } };
    const Money amount = command.amount.isZero() ? left : command.amount;
    Charge waived = *charge;
    waived.waived += amount;
    waived.reason = joinedReason(charge->reason, command.reason);
    Problems problems = validateTexts(waived);
    if (command.reason.trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("reason") });
    if (amount.pence < 0)
        problems.push_back(badAmount(amount));
    if (amount > left)
        problems.push_back({ ProblemCode::OverAllocated, QStringLiteral("amount"),
            { QString::number(amount.pence), QString::number(left.pence) } });
    if (!problems.empty())
        return problems;
    return Draft { { ActionKind::WaiveCharge, { displayName(facts->member), QString::number(amount.pence) },
                       command.reason },
        { edited(*charge, waived) } };
}

Result<Payment> Planning::reversalOf(const PaymentFamily &family, QDate day, const QString &reason) const
{
    const Payment &payment = family.payment;
    Payment back = payment;
    back.id = newId<Payment>();
    back.received = orToday(day);
    back.amount = -family.brought;
    back.receipt.clear();
    back.reverses = payment.id;
    back.note = reason;
    Problems problems = validateTexts(back);
    if (back.received > today())
        problems.push_back(
            { ProblemCode::DateImplausible, QStringLiteral("day"), { back.received.toString(Qt::ISODate) } });
    if (back.received < payment.received)
        problems.push_back({ ProblemCode::DateOrder, QStringLiteral("day"),
            { payment.received.toString(Qt::ISODate), back.received.toString(Qt::ISODate) } });
    return problems.empty() ? Result<Payment>(std::move(back)) : Result<Payment>(std::move(problems));
}

Result<Draft> Planning::make(const ReversePayment &command) const
{
    auto family = readPaymentFamily(m_reader, command.payment);
    if (!family)
        return family.problems();
    const Payment &payment = family->payment;
    if (family->brought.isZero())
        return takenBackAlready(payment);
    auto facts = payerFacts({}, payment.payer, payment.affiliate);
    if (!facts)
        return facts.problems();
    auto back = reversalOf(*family, command.day, command.reason);
    if (!back)
        return back.problems();
    Draft draft { { ActionKind::ReversePayment, { displayName(facts->member), QString::number(family->brought.pence) },
                      command.reason },
        { added(*back) } };
    // Money that was given back and is here again: what is owed by now may be something else.
    if (!payment.reverses.isNull()) {
        auto first = firstOfFamily(m_reader, payment);
        auto whole = first ? readPaymentFamily(m_reader, *first) : Result<PaymentFamily>(first.problems());
        if (!whole)
            return whole.problems();
        // Where two laptops gave the same money back, what is here again is no more than what was given too often.
        const Money here = std::clamp(whole->free + back->amount, Money {}, back->amount);
        spread(draft.changes, ledgerAfter({}, *facts, {}), back->id, here);
        return draft;
    }
    for (const SettledPart &part : family->settled) {
        draft.changes.push_back(added(
            Allocation { newId<Allocation>(), part.member, part.charge, back->id, -part.amount, part.affiliate }));
        auto charge = m_reader.one(part.charge);
        if (!charge)
            return charge.problems();
        if (isGivenWith(payment, *charge))
            draft.changes.push_back(edited(*charge, withdrawn(*charge, part.amount, command.reason)));
    }
    return draft;
}

Result<Money> Planning::loosen(Changes &changes, const PaymentFamily &family, Money wanted) const
{
    Money taken;
    QDate closed;
    bool knowsClosed = false;
    for (const SettledPart &part : family.settled) {
        if (taken >= wanted)
            break;
        auto facts = payerFacts(changes, part.member, part.affiliate);
        if (!facts)
            return facts.problems();
        const Ledger ledger = ledgerAfter(changes, *facts, {});
        const auto at = std::find_if(ledger.charges.begin(), ledger.charges.end(),
            [&part](const ChargeLeft &one) { return one.charge.id == part.charge; });
        if (at == ledger.charges.end() || at->left.pence >= 0 || part.amount.pence <= 0)
            continue;
        if (!knowsClosed) {
            auto organisation = m_reader.organisation();
            if (!organisation)
                return organisation.problems();
            closed = organisation->booksClosed;
            knowsClosed = true;
        }
        if (closed.isValid() && at->charge.due <= closed && family.payment.received <= closed)
            continue;
        const Money amount = std::min({ -at->left, part.amount, wanted - taken });
        changes.push_back(added(
            Allocation { newId<Allocation>(), part.member, part.charge, family.payment.id, -amount, part.affiliate }));
        taken += amount;
    }
    return taken;
}

Result<Draft> Planning::make(const RefundPayment &command) const
{
    auto family = readPaymentFamily(m_reader, command.payment);
    if (!family)
        return family.problems();
    const Payment &payment = family->payment;
    if (!hasMoney(*family))
        return takenBackAlready(payment);
    if (command.amount.pence < 0)
        return badAmount(command.amount);
    auto name = payerName(payment);
    if (!name)
        return name.problems();
    Draft draft { { ActionKind::RefundPayment, { *name, {} }, command.reason }, {} };
    const Money free = std::max(family->free, Money {});
    const Money more = command.amount.isZero() ? family->brought - free : command.amount - free;
    auto loose = more.pence > 0 ? loosen(draft.changes, *family, more) : Result<Money>(Money {});
    if (!loose)
        return loose.problems();
    const Money available = free + *loose;
    const Money amount = command.amount.isZero() ? available : command.amount;
    if (amount.isZero() || amount > available)
        return Problem { ProblemCode::TooMuchBack, QStringLiteral("amount"),
            { QString::number(amount.isZero() ? family->brought.pence : amount.pence),
                QString::number(available.pence) } };
    auto back = reversalOf(*family, command.day, command.reason);
    if (!back)
        return back.problems();
    back->amount = -amount;
    back->method = command.method;
    back->reference.clear();
    back->line = {};
    draft.changes.push_back(added(*back));
    draft.action.values.back() = QString::number(amount.pence);
    return draft;
}

Result<Draft> Planning::make(const ReallocatePayment &command) const
{
    auto family = readPaymentFamily(m_reader, command.payment);
    if (!family)
        return family.problems();
    const Payment &payment = family->payment;
    if (!hasMoney(*family))
        return takenBackAlready(payment);
    if (payment.payer.isNull() && payment.affiliate.isNull())
        return Problem { ProblemCode::Required, QStringLiteral("payer") };
    Money parts;
    for (const Share &one : command.shares) {
        parts += one.amount;
        if (one.amount.pence <= 0)
            return badAmount(one.amount);
    }
    if (parts > family->brought)
        return Problem { ProblemCode::SharesDiffer, QStringLiteral("shares"),
            { QString::number(parts.pence), QString::number(family->brought.pence) } };
    auto name = payerName(payment);
    if (!name)
        return name.problems();
    // As if it settled nothing; what it then settles and settled before comes to one entry a charge.
    Changes anew;
    for (const SettledPart &part : family->settled)
        anew.push_back(added(
            Allocation { newId<Allocation>(), part.member, part.charge, payment.id, -part.amount, part.affiliate }));
    if (Done shared = share(anew, command.shares, payment.id); !shared)
        return shared.problems();
    std::map<Id<Charge>, Allocation> differences;
    for (const RecordChange &change : anew) {
        const Allocation &one = *std::get<Change<Allocation>>(change).after;
        const auto [at, fresh] = differences.try_emplace(one.charge, one);
        if (!fresh)
            at->second.amount += one.amount;
    }
    Draft draft { { ActionKind::ReallocatePayment, { *name, QString::number(payment.amount.pence) } }, {} };
    for (const bool back : { true, false }) {
        for (const auto &[charge, one] : differences) {
            if (!one.amount.isZero() && (one.amount.pence < 0) == back)
                draft.changes.push_back(added(one));
        }
    }
    return draft;
}

Result<Draft> Planning::make(const ClaimPayment &command) const
{
    auto family = readPaymentFamily(m_reader, command.payment);
    auto organisation = m_reader.organisation();
    if (!family || !organisation)
        return family ? organisation.problems() : family.problems();
    const Payment &payment = family->payment;
    auto owner = payerName(payment);
    if (!owner)
        return owner.problems();
    if (!payment.payer.isNull() || !payment.affiliate.isNull())
        return Problem { ProblemCode::NotUnique, QStringLiteral("payer"),
            { QString::number(payment.amount.pence), *owner } };
    if (!family->back.empty() || !hasMoney(*family))
        return takenBackAlready(payment);
    if (command.payer.isNull() && command.affiliate.isNull())
        return Problem { ProblemCode::Required, QStringLiteral("payer") };
    auto facts = payerFacts({}, command.payer, command.affiliate);
    if (!facts)
        return facts.problems();
    const QDate closed = organisation->booksClosed;
    const QDate day = closed.isValid() && payment.received <= closed ? today() : payment.received;
    auto back = reversalOf(*family, day, payment.note);
    if (!back)
        return back.problems();
    Draft draft { { ActionKind::ClaimPayment, { displayName(facts->member), QString::number(payment.amount.pence) } },
        { added(*back) } };
    RecordPayment again;
    again.payer = command.payer;
    again.affiliate = command.affiliate;
    again.amount = payment.amount;
    again.received = day;
    again.method = payment.method;
    again.reference = payment.reference;
    again.note = payment.note;
    again.shares = command.shares;
    again.line = payment.line;
    if (Done received = receive(draft.changes, *facts, again); !received)
        return received.problems();
    return draft;
}

Result<Draft> Planning::make(const CloseBooks &command) const
{
    auto before = m_reader.organisation();
    if (!before)
        return before.problems();
    const QString wanted = command.through.toString(Qt::ISODate);
    if (!command.through.isValid() || command.through > today())
        return Problem { ProblemCode::DateImplausible, QStringLiteral("books_closed"), { wanted } };
    if (before->booksClosed.isValid() && command.through <= before->booksClosed)
        return Problem { ProblemCode::DateOrder, QStringLiteral("books_closed"),
            { before->booksClosed.toString(Qt::ISODate), wanted } };
    Organisation after = *before;
    after.booksClosed = command.through;
    return Draft { { ActionKind::CloseBooks, { wanted } }, { edited(*before, after) } };
}

} // namespace rollbook
