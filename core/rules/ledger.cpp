// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

// Fields of their field lists by which records are found.
constexpr int periodOfAffiliate = 11;
constexpr int chargeOfAffiliate = 8;
constexpr int allocationOfPayment = 3;
constexpr int allocationOfAffiliate = 5;
constexpr int paymentTakenBack = 7;
constexpr int paymentOfAffiliate = 9;

/// The payment that each one goes back to along `reverses`, as far as those are known.
std::unordered_map<Id<Payment>, Id<Payment>> rootsOfPayments(const std::vector<Payment> &payments)
{
    std::unordered_map<Id<Payment>, Id<Payment>> reverses;
    for (const Payment &payment : payments)
        reverses.emplace(payment.id, payment.reverses);
    std::unordered_map<Id<Payment>, Id<Payment>> roots;
    for (const Payment &payment : payments) {
        Id<Payment> root = payment.id;
        for (std::size_t steps = 0; steps < payments.size(); ++steps) {
            const auto above = reverses.find(reverses.at(root));
            if (above == reverses.end())
                break;
            root = above->first;
        }
        roots.emplace(payment.id, root);
    }
    return roots;
}

template <class R>
Done readOfAffiliates(const Reader &reader, int field, std::span<const Uuid> affiliates,
    std::vector<MemberFacts> &facts, std::vector<R> MemberFacts::*list)
{
    auto found = reader.where<R>(field, affiliates);
    if (!found)
        return found.problems();
    std::sort(found->begin(), found->end(), [](const R &a, const R &b) { return a.id < b.id; });
    std::unordered_map<Id<Group>, MemberFacts *> places;
    for (MemberFacts &one : facts)
        places.emplace(one.affiliate, &one);
    for (R &record : *found) {
        if (const auto at = places.find(record.affiliate); at != places.end())
            (at->second->*list).push_back(std::move(record));
    }
    return {};
}

} // namespace

std::vector<ChargeLeft> Ledger::open() const
{
    std::vector<ChargeLeft> found;
    std::copy_if(charges.begin(), charges.end(), std::back_inserter(found),
        [](const ChargeLeft &one) { return one.left.pence > 0; });
    return found;
}

Money Ledger::owed() const
{
    Money sum;
    for (const ChargeLeft &one : charges)
        sum += std::max(one.left, Money {});
    return sum;
}

Money Ledger::credit() const
{
    Money sum;
    for (const PaymentLeft &one : payments)
        sum += one.free;
    for (const ChargeLeft &one : charges)
        sum += std::max(-one.left, Money {});
    return sum;
}

Ledger ledgerOf(const MemberFacts &facts, std::span<const Allocation> spent)
{
    Ledger ledger;
    std::unordered_map<Id<Charge>, Money> paid;
    for (const Allocation &allocation : facts.allocations)
        paid[allocation.charge] += allocation.amount;
    for (const Charge &charge : facts.charges) {
        const auto got = paid.find(charge.id);
        const Money left = charge.amount - charge.waived - (got == paid.end() ? Money {} : got->second);
        ledger.charges.push_back({ charge, left });
    }
    std::sort(ledger.charges.begin(), ledger.charges.end(), [](const ChargeLeft &a, const ChargeLeft &b) {
        return std::tie(a.charge.due, a.charge.id) < std::tie(b.charge.due, b.charge.id);
    });
    const auto roots = rootsOfPayments(facts.payments);
    std::unordered_map<Id<Payment>, Money> brought, settled;
    for (const Payment &payment : facts.payments)
        brought[roots.at(payment.id)] += payment.amount;
    for (const Allocation &allocation : spent) {
        if (const auto root = roots.find(allocation.payment); root != roots.end())
            settled[root->second] += allocation.amount;
    }
    for (const Payment &payment : facts.payments) {
        if (roots.at(payment.id) == payment.id)
            ledger.payments.push_back({ payment, brought[payment.id], brought[payment.id] - settled[payment.id] });
    }
    std::sort(ledger.payments.begin(), ledger.payments.end(), [](const PaymentLeft &a, const PaymentLeft &b) {
        return std::tie(a.payment.received, a.payment.id) < std::tie(b.payment.received, b.payment.id);
    });
    return ledger;
}

namespace {

/// Puts what a change makes of a record into the list, when it is there or `isTheirs`.
template <class R, class Theirs> void overlayRecord(std::vector<R> &list, const Change<R> &change, Theirs isTheirs)
{
    const Id<R> id = change.after ? change.after->id : change.before->id;
    const auto at = std::find_if(list.begin(), list.end(), [id](const R &record) { return record.id == id; });
    const bool stays = change.after && isTheirs(*change.after);
    if (at == list.end()) {
        if (stays)
            list.push_back(*change.after);
    } else if (stays) {
        *at = *change.after;
    } else {
        list.erase(at);
    }
}

} // namespace

Ledger ledgerAfter(std::span<const RecordChange> changes, const MemberFacts &facts, std::span<const Allocation> spent)
{
    MemberFacts after;
    after.charges = facts.charges;
    after.allocations = facts.allocations;
    after.payments = facts.payments;
    std::vector<Allocation> gone(spent.begin(), spent.end());
    const auto isTheirs = [&facts](Id<Member> member, Id<Group> affiliate) {
        return facts.affiliate.isNull() ? !facts.member.id.isNull() && member == facts.member.id
                                        : affiliate == facts.affiliate;
    };
    for (const RecordChange &any : changes) {
        if (const auto *charge = std::get_if<Change<Charge>>(&any)) {
            overlayRecord(
                after.charges, *charge, [&isTheirs](const Charge &one) { return isTheirs(one.member, one.affiliate); });
        } else if (const auto *payment = std::get_if<Change<Payment>>(&any)) {
            overlayRecord(after.payments, *payment,
                [&isTheirs](const Payment &one) { return isTheirs(one.payer, one.affiliate); });
        } else if (const auto *allocation = std::get_if<Change<Allocation>>(&any)) {
            overlayRecord(after.allocations, *allocation,
                [&isTheirs](const Allocation &one) { return isTheirs(one.member, one.affiliate); });
            overlayRecord(gone, *allocation, [](const Allocation &) { return true; });
        }
    }
    return ledgerOf(after, gone);
}

Result<std::vector<Allocation>> allocationsOf(const Reader &reader, std::span<const Payment> payments)
{
    std::vector<Uuid> ids;
    for (const Payment &payment : payments)
        ids.push_back(payment.id.uuid);
    if (ids.empty())
        return std::vector<Allocation> {};
    auto found = reader.where<Allocation>(allocationOfPayment, ids);
    if (found)
        std::sort(found->begin(), found->end(), [](const Allocation &a, const Allocation &b) { return a.id < b.id; });
    return found;
}

Result<Ledger> readLedger(const Reader &reader, const MemberFacts &facts)
{
    auto spent = allocationsOf(reader, facts.payments);
    return spent ? Result<Ledger>(ledgerOf(facts, *spent)) : Result<Ledger>(spent.problems());
}

Result<Ledger> readLedger(const Reader &reader, Id<Member> member)
{
    auto facts = reader.facts(std::span(&member, 1), FactParts::Money);
    if (!facts)
        return facts.problems();
    if (facts->empty())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), member.toString() } };
    return readLedger(reader, facts->front());
}

Result<Ledger> readLedger(const Reader &reader, Id<Group> affiliate)
{
    auto facts = moneyOfAffiliate(reader, affiliate);
    return facts ? readLedger(reader, *facts) : Result<Ledger>(facts.problems());
}

Result<std::vector<MemberFacts>> moneyOfAffiliates(const Reader &reader, std::span<const Id<Group>> affiliates)
{
    auto groups = reader.some(affiliates);
    auto granted = reader.granted();
    if (!groups || !granted)
        return groups ? granted.problems() : groups.problems();
    std::vector<MemberFacts> facts;
    std::vector<Uuid> ids;
    for (const Group &group : *groups) {
        MemberFacts one;
        one.member.family = group.name;
        one.affiliate = group.id;
        one.holdsMoney = granted->has(ColumnSet::Money);
        facts.push_back(std::move(one));
        ids.push_back(group.id.uuid);
    }
    if (ids.empty())
        return facts;
    Done done = readOfAffiliates(reader, periodOfAffiliate, ids, facts, &MemberFacts::periods);
    if (done)
        done = readOfAffiliates(reader, chargeOfAffiliate, ids, facts, &MemberFacts::charges);
    if (done)
        done = readOfAffiliates(reader, allocationOfAffiliate, ids, facts, &MemberFacts::allocations);
    if (done)
        done = readOfAffiliates(reader, paymentOfAffiliate, ids, facts, &MemberFacts::payments);
    return done ? Result<std::vector<MemberFacts>>(std::move(facts))
                : Result<std::vector<MemberFacts>>(done.problems());
}

Result<MemberFacts> moneyOfAffiliate(const Reader &reader, Id<Group> affiliate)
{
    auto facts = moneyOfAffiliates(reader, std::span(&affiliate, 1));
    if (!facts)
        return facts.problems();
    if (facts->empty())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Group>::name), affiliate.toString() } };
    return std::move(facts->front());
}

Result<PaymentFamily> readPaymentFamily(const Reader &reader, Id<Payment> id)
{
    auto payment = reader.one(id);
    if (!payment)
        return payment.problems();
    PaymentFamily family { std::move(*payment), {}, {}, {}, {} };
    std::vector<Payment> all { family.payment };
    for (std::size_t from = 0; from < all.size();) {
        std::vector<Uuid> asked;
        for (; from < all.size(); ++from)
            asked.push_back(all[from].id.uuid);
        auto back = reader.where<Payment>(paymentTakenBack, asked);
        if (!back)
            return back.problems();
        std::sort(back->begin(), back->end(), [](const Payment &a, const Payment &b) { return a.id < b.id; });
        for (Payment &one : *back) {
            if (std::none_of(all.begin(), all.end(), [&one](const Payment &known) { return known.id == one.id; }))
                all.push_back(std::move(one));
        }
    }
    auto spent = allocationsOf(reader, all);
    if (!spent)
        return spent.problems();
    for (const Payment &one : all)
        family.brought += one.amount;
    family.back.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
    family.free = family.brought;
    std::map<Id<Charge>, SettledPart> parts;
    for (const Allocation &one : *spent) {
        SettledPart &part = parts[one.charge];
        part = { one.charge, one.member, one.affiliate, part.amount + one.amount };
        family.free = family.free - one.amount;
    }
    for (const auto &[charge, part] : parts) {
        if (!part.amount.isZero())
            family.settled.push_back(part);
    }
    return family;
}

Result<Id<Payment>> firstOfFamily(const Reader &reader, const Payment &payment)
{
    Id<Payment> first = payment.reverses;
    std::unordered_set<Id<Payment>> passed;
    while (passed.insert(first).second) {
        auto above = reader.one(first);
        if (!above)
            return above.problems();
        if (above->reverses.isNull())
            break;
        first = above->reverses;
    }
    return first;
}

bool isReversalOf(const Payment &back, const Payment &payment)
{
    return back.reverses == payment.id && back.amount == -payment.amount && back.line == payment.line;
}

} // namespace rollbook
