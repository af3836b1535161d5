// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"

#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr int paymentsAllocations = 3; ///< field number of Allocation::payment
constexpr int paymentsReversed = 7; ///< field number of Payment::reverses

struct FamilySums {
    Money brought;
    Money spent;

    /// By how much what is spent lies outside of what there is.
    [[nodiscard]] Money beyond() const
    {
        return std::max({ Money {}, std::min(Money {}, brought) - spent, spent - std::max(Money {}, brought) });
    }
};

/// What payments brought and gave to charges, each together with what takes it back.
class FamilyBook
{
public:
    void add(const Payment &payment)
    {
        m_reverses.emplace(payment.id, payment.reverses);
        m_own[payment.id].brought += payment.amount;
    }
    void add(const Allocation &allocation) { m_own[allocation.payment].spent += allocation.amount; }
    /// By the payment that each family goes back to.
    [[nodiscard]] std::map<Id<Payment>, FamilySums> sums() const
    {
        std::map<Id<Payment>, FamilySums> all;
        for (const auto &[id, own] : m_own) {
            if (!m_reverses.contains(id)) // removed, of which checkRemovals() speaks
                continue;
            FamilySums &family = all[rootOf(id)];
            family.brought += own.brought;
            family.spent += own.spent;
        }
        return all;
    }

private:
    [[nodiscard]] Id<Payment> rootOf(Id<Payment> id) const
    {
        for (std::size_t steps = 0; steps < m_reverses.size(); ++steps) {
            const auto own = m_reverses.find(id);
            if (own == m_reverses.end() || !m_reverses.contains(own->second))
                break;
            id = own->second;
        }
        return id;
    }

    std::unordered_map<Id<Payment>, Id<Payment>> m_reverses;
    std::unordered_map<Id<Payment>, FamilySums> m_own;
};

} // namespace

/// The stored payments that the block concerns, with what they take back and what takes them back.
Result<std::vector<Payment>> CheckRun::storedFamilies() const
{
    std::vector<Id<Payment>> sought;
    const auto seek = [&](Id<Payment> id) {
        if (!id.isNull() && !touched<Payment>().isNew(id))
            sought.push_back(id);
    };
    for (const Change<Payment> *change : touched<Payment>().all()) {
        for (const std::optional<Payment> *payment : { &change->before, &change->after }) {
            if (*payment) {
                seek((*payment)->id);
                seek((*payment)->reverses);
            }
        }
    }
    for (const Change<Allocation> *change : touched<Allocation>().all()) {
        for (const std::optional<Allocation> *allocation : { &change->before, &change->after }) {
            if (*allocation)
                seek((*allocation)->payment);
        }
    }
    std::vector<Payment> found;
    std::unordered_set<Id<Payment>> known;
    while (!sought.empty()) {
        std::vector<Id<Payment>> next;
        for (const Id<Payment> id : sought) {
            if (known.insert(id).second)
                next.push_back(id);
        }
        sought.clear();
        if (next.empty())
            break;
        auto payments = m_reader.some(std::span<const Id<Payment>>(next));
        if (!payments)
            return payments.problems();
        std::vector<Uuid> uuids;
        for (Payment &payment : *payments) {
            uuids.push_back(payment.id.uuid);
            seek(payment.reverses);
            found.push_back(std::move(payment));
        }
        auto back = m_reader.where<Payment>(paymentsReversed, uuids);
        if (!back)
            return back.problems();
        for (const Payment &payment : *back)
            seek(payment.id);
    }
    return found;
}

Done CheckRun::checkPayments() const
{
    if (touched<Payment>().all().empty() && touched<Allocation>().all().empty())
        return {};
    auto stored = storedFamilies();
    if (!stored)
        return stored.problems();
    FamilyBook before, after;
    std::vector<Uuid> uuids;
    for (const Payment &payment : *stored) {
        uuids.push_back(payment.id.uuid);
        before.add(payment);
        if (!touched<Payment>().has(payment.id))
            after.add(payment);
    }
    for (const Change<Payment> *change : touched<Payment>().all()) {
        if (change->after)
            after.add(*change->after);
    }
    auto settled = uuids.empty() ? Result<std::vector<Allocation>>(std::vector<Allocation> {})
                                 : m_reader.where<Allocation>(paymentsAllocations, uuids);
    if (!settled)
        return settled.problems();
    for (const Allocation &allocation : *settled) {
        before.add(allocation);
        if (!touched<Allocation>().has(allocation.id))
            after.add(allocation);
    }
    for (const Change<Allocation> *change : touched<Allocation>().all()) {
        if (change->after)
            after.add(*change->after);
    }
    const auto sumsBefore = before.sums();
    for (const auto &[id, sums] : after.sums()) {
        const auto known = sumsBefore.find(id);
        // As with charges, what two laptops have done is not made worse.
        if (sums.beyond() > (known == sumsBefore.end() ? Money {} : known->second.beyond()))
            return Problem { ProblemCode::OverAllocated, QStringLiteral("amount"),
                { QString::number(sums.spent.pence), QString::number(sums.brought.pence) } };
    }
    return {};
}

} // namespace rollbook
