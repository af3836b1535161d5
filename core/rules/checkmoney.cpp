// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"

namespace rollbook {

namespace {

constexpr int allocationPayment = 3; ///< field number of Allocation::payment

/// Amounts by what they are set against.
template <class R> class Sums
{
public:
    void add(Id<R> id, Money amount) { m_parts.emplace_back(id, amount); }
    void sort()
    {
        std::sort(m_parts.begin(), m_parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    [[nodiscard]] Money of(Id<R> id) const
    {
        Money sum;
        auto part = std::lower_bound(
            m_parts.begin(), m_parts.end(), id, [](const auto &p, Id<R> wanted) { return p.first < wanted; });
        for (; part != m_parts.end() && part->first == id; ++part)
            sum += part->second;
        return sum;
    }

private:
    std::vector<std::pair<Id<R>, Money>> m_parts;
};

Problem over(Money sum, Money available)
{
    return { ProblemCode::OverAllocated, QStringLiteral("amount"),
        { QString::number(sum.pence), QString::number(available.pence) } };
}

template <class R> void single(std::vector<R> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Done CheckRun::checkCharges() const
{
    std::vector<Id<Charge>> concerned;
    for (const Change<Charge> *change : touched<Charge>().all()) {
        if (!change->after)
            continue;
        const Charge &charge = *change->after;
        if (charge.amount.pence < 0 || charge.waived.pence < 0 || charge.waived > charge.amount)
            return Problem { ProblemCode::AmountNegative,
                charge.amount.pence < 0 ? QStringLiteral("amount") : QStringLiteral("waived"),
                { QString::number(charge.amount.pence < 0 ? charge.amount.pence : charge.waived.pence) } };
        concerned.push_back(charge.id);
    }
    for (const Change<Allocation> *change : touched<Allocation>().all()) {
        if (change->after)
            concerned.push_back(change->after->charge);
        if (change->before)
            concerned.push_back(change->before->charge);
    }
    if (concerned.empty())
        return {};
    single(concerned);
    Sums<Charge> sums;
    for (const Allocation *allocation : after(&MemberFacts::allocations))
        sums.add(allocation->charge, allocation->amount);
    sums.sort();
    for (const Charge *charge : after(&MemberFacts::charges)) {
        if (!std::binary_search(concerned.begin(), concerned.end(), charge->id))
            continue;
        const Money sum = sums.of(charge->id);
        const Money most = charge->amount - charge->waived;
        if (sum > most || sum.pence < 0)
            return over(sum, most);
    }
    return {};
}

Result<std::vector<Allocation>> CheckRun::allocationsOfPayments(const std::vector<Uuid> &stored) const
{
    if (stored.empty())
        return std::vector<Allocation> {};
    auto found = m_reader.where<Allocation>(allocationPayment, stored);
    if (found)
        std::erase_if(*found, [this](const Allocation &a) { return touched<Allocation>().has(a.id); });
    return found;
}

Done CheckRun::checkPayments() const
{
    std::vector<Id<Payment>> concerned;
    for (const Change<Payment> *change : touched<Payment>().all()) {
        if (change->after)
            concerned.push_back(change->after->id);
    }
    Sums<Payment> sums;
    for (const Change<Allocation> *change : touched<Allocation>().all()) {
        if (change->after) {
            concerned.push_back(change->after->payment);
            sums.add(change->after->payment, change->after->amount);
        }
        if (change->before)
            concerned.push_back(change->before->payment);
    }
    single(concerned);
    std::vector<Uuid> stored;
    std::vector<Id<Payment>> unread;
    for (const Id<Payment> id : concerned) {
        if (!touched<Payment>().isNew(id))
            stored.push_back(id.uuid);
        if (!touched<Payment>().has(id))
            unread.push_back(id);
    }
    auto others = allocationsOfPayments(stored);
    if (!others)
        return others.problems();
    for (const Allocation &allocation : *others)
        sums.add(allocation.payment, allocation.amount);
    sums.sort();
    const auto fits = [&sums](const Payment &payment) -> Done {
        const Money sum = sums.of(payment.id);
        const Money least = std::min(Money {}, payment.amount);
        const Money most = std::max(Money {}, payment.amount);
        return sum < least || sum > most ? Done(over(sum, payment.amount)) : Done {};
    };
    Result<std::vector<Payment>> read = std::vector<Payment> {};
    if (!unread.empty())
        read = m_reader.some(std::span<const Id<Payment>>(unread));
    if (!read)
        return read.problems();
    for (const Payment &payment : *read) {
        if (auto done = fits(payment); !done)
            return done;
    }
    for (const Change<Payment> *change : touched<Payment>().all()) {
        if (auto done = change->after ? fits(*change->after) : Done {}; !done)
            return done;
    }
    return {};
}

} // namespace rollbook
