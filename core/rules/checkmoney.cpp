// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"

#include <unordered_map>

namespace rollbook {

namespace {

/// Amounts by charge.
class ChargeSums
{
public:
    void add(Id<Charge> id, Money amount) { m_parts.emplace_back(id, amount); }
    void sort()
    {
        std::sort(m_parts.begin(), m_parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    [[nodiscard]] Money of(Id<Charge> id) const
    {
        Money sum;
        auto part = std::lower_bound(
            m_parts.begin(), m_parts.end(), id, [](const auto &p, Id<Charge> wanted) { return p.first < wanted; });
        for (; part != m_parts.end() && part->first == id; ++part)
            sum += part->second;
        return sum;
    }

private:
    std::vector<std::pair<Id<Charge>, Money>> m_parts;
};

Problem overAsked(Money sum, Money available)
{
    return { ProblemCode::OverAllocated, QStringLiteral("amount"),
        { QString::number(sum.pence), QString::number(available.pence) } };
}

/// By how much a sum lies outside of 0 to `most`.
Money outside(Money sum, Money most)
{
    return std::max({ Money {}, -sum, sum - most });
}

/// Whose a record of money is: exactly one's, or with `mayBeNobodys` at most one's.
template <class R> Done oneOwner(const Touched<R> &touched, Id<Member> R::*member, bool mayBeNobodys)
{
    for (const Change<R> *change : touched.all()) {
        if (!change->after)
            continue;
        const bool isPersons = !((*change->after).*member).isNull();
        const Id<Group> affiliate = change->after->affiliate;
        if (isPersons && !affiliate.isNull())
            return Problem { ProblemCode::UnknownValue, QStringLiteral("affiliate"), { affiliate.toString(), {} } };
        if (!isPersons && affiliate.isNull() && !mayBeNobodys)
            return Problem { ProblemCode::Required, QStringLiteral("member") };
    }
    return {};
}

} // namespace

Done CheckRun::checkOwners() const
{
    Done done = oneOwner(touched<Period>(), &Period::member, false);
    if (done)
        done = oneOwner(touched<Charge>(), &Charge::member, false);
    if (done)
        done = oneOwner(touched<Allocation>(), &Allocation::member, false);
    if (done)
        done = oneOwner(touched<Payment>(), &Payment::payer, true);
    return done ? oneOwner(touched<BatchLine>(), &BatchLine::member, true) : done;
}

Money CheckRun::settledBefore(Id<Charge> charge) const
{
    Money sum;
    for (const MemberFacts &facts : m_people) {
        for (const Allocation &allocation : facts.allocations)
            sum += allocation.charge == charge ? allocation.amount : Money {};
    }
    return sum;
}

Money CheckRun::askedBefore(Id<Charge> charge) const
{
    for (const MemberFacts &facts : m_people) {
        for (const Charge &stored : facts.charges) {
            if (stored.id == charge)
                return stored.amount - stored.waived;
        }
    }
    return {};
}

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
    std::sort(concerned.begin(), concerned.end());
    ChargeSums sums;
    for (const Allocation *allocation : after(&MemberFacts::allocations))
        sums.add(allocation->charge, allocation->amount);
    sums.sort();
    for (const Charge *charge : after(&MemberFacts::charges)) {
        if (!std::binary_search(concerned.begin(), concerned.end(), charge->id))
            continue;
        const Money sum = sums.of(charge->id);
        const Money most = charge->amount - charge->waived;
        const Money beyond = outside(sum, most);
        // Two laptops may both have taken the fee: what makes that less is allowed, and what leaves it as it is.
        if (beyond.pence > 0 && beyond > outside(settledBefore(charge->id), askedBefore(charge->id)))
            return overAsked(sum, most);
    }
    return {};
}

} // namespace rollbook
