// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/arrears.h"

#include "core/rules/homes.h"
#include "core/rules/ledger.h"
#include "core/rules/periods.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr int daysAMonth = 30;
constexpr int daysAYear = 365;
constexpr int everyPeople = 1'024; ///< after so many people it is asked whether to go on

/// Whose charges are partly settled by payments of others: kept until those have been read.
struct Waiting {
    MemberFacts facts; ///< charges, allocations and payments
    ArrearsRow row; ///< whose it is
};

class ArrearsReading
{
public:
    ArrearsReading(const Reader &reader, QDate day, const ArrearsScope &scope)
        : m_reader(reader), m_day(day), m_scope(scope), m_groups(scope.groups.begin(), scope.groups.end())
    {
    }

    [[nodiscard]] Done people(const Progress &progress)
    {
        auto count = progress ? m_reader.memberCount() : Result<qint64>(qint64 { 0 });
        if (!count)
            return count.problems();
        qint64 seen = 0;
        bool goOn = true;
        const auto visit = [&](const MemberFacts &facts) {
            if (progress && ++seen % everyPeople == 0)
                goOn = progress(static_cast<double>(seen) / static_cast<double>(std::max<qint64>(*count, seen)));
            if (!facts.charges.empty())
                take(facts);
            return goOn;
        };
        auto read
            = m_reader.eachMember(FactParts::Vital | FactParts::Periods | FactParts::Money | FactParts::Groups, visit);
        return read && !goOn ? Done(Problem { ProblemCode::Cancelled }) : read;
    }

    /// Groups that affiliated once may owe still.
    [[nodiscard]] Done affiliates()
    {
        auto groups = m_reader.all<Group>();
        if (!groups)
            return groups.problems();
        std::vector<Id<Group>> ids;
        for (const Group &group : *groups)
            ids.push_back(group.id);
        auto facts = moneyOfAffiliates(m_reader, ids);
        if (!facts)
            return facts.problems();
        for (const MemberFacts &one : *facts) {
            if (!one.charges.empty())
                take(one);
        }
        return {};
    }

    [[nodiscard]] Result<Arrears> finish()
    {
        if (Done done = settleWaiting(); !done)
            return done.problems();
        Arrears arrears;
        arrears.day = m_day;
        arrears.rows = std::move(m_rows);
        std::sort(arrears.rows.begin(), arrears.rows.end(), [](const ArrearsRow &a, const ArrearsRow &b) {
            const bool isDue = a.oldest.isValid();
            if (isDue != b.oldest.isValid())
                return isDue;
            return std::tie(a.oldest, a.member, a.affiliate) < std::tie(b.oldest, b.member, b.affiliate);
        });
        for (const ArrearsRow &row : arrears.rows) {
            for (std::size_t age = 0; age < row.ages.size(); ++age)
                arrears.ages[age] += row.ages[age];
            arrears.promised += row.promised;
            arrears.owing += row.oldest.isValid() ? 1 : 0;
        }
        return arrears;
    }

private:
    void take(const MemberFacts &facts)
    {
        ArrearsRow row;
        row.affiliate = facts.affiliate;
        row.group = facts.affiliate;
        if (facts.affiliate.isNull()) {
            row.member = facts.member.id;
            if (const GroupMembership *home = homeOn(facts.groups, m_day))
                row.group = home->group;
        }
        row.type = typeOf(facts);
        if ((!m_groups.empty() && !m_groups.contains(row.group))
            || (!m_scope.type.isNull() && row.type != m_scope.type))
            return;
        std::unordered_map<Id<Payment>, QDate> received;
        for (const Payment &payment : facts.payments)
            received.emplace(payment.id, payment.received);
        const bool waits = std::any_of(facts.allocations.begin(), facts.allocations.end(),
            [&received](const Allocation &one) { return !received.contains(one.payment); });
        if (!waits) {
            addRow(std::move(row), facts, received);
            return;
        }
        Waiting waiting { {}, std::move(row) };
        waiting.facts.charges = facts.charges;
        waiting.facts.allocations = facts.allocations;
        waiting.facts.payments = facts.payments;
        m_waiting.push_back(std::move(waiting));
    }

    [[nodiscard]] Id<MembershipType> typeOf(const MemberFacts &facts) const
    {
        const Period *latest = nullptr;
        for (const Period &period : facts.periods) {
            if (isRealPeriod(period) && period.start <= m_day && (!latest || period.start > latest->start))
                latest = &period;
        }
        return latest ? latest->type : Id<MembershipType> {};
    }

    [[nodiscard]] Done settleWaiting()
    {
        constexpr std::size_t atOnce = 1'000;
        for (std::size_t at = 0; at < m_waiting.size(); at += atOnce) {
            const auto block = std::span(m_waiting).subspan(at, std::min(atOnce, m_waiting.size() - at));
            std::vector<Id<Payment>> ids;
            for (const Waiting &one : block) {
                for (const Allocation &allocation : one.facts.allocations)
                    ids.push_back(allocation.payment);
            }
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            auto payments = m_reader.some(std::span<const Id<Payment>>(ids));
            if (!payments)
                return payments.problems();
            std::unordered_map<Id<Payment>, QDate> received;
            for (const Payment &payment : *payments)
                received.emplace(payment.id, payment.received);
            for (Waiting &one : block)
                addRow(std::move(one.row), one.facts, received);
        }
        return {};
    }

    void addRow(ArrearsRow row, const MemberFacts &facts, const std::unordered_map<Id<Payment>, QDate> &received)
    {
        std::unordered_map<Id<Charge>, Money> paid;
        for (const Allocation &one : facts.allocations) {
            const auto day = received.find(one.payment);
            if (day == received.end()
                || day->second <= m_day) // of a payment that is withheld nothing is known but this
                paid[one.charge] += one.amount;
        }
        for (const Charge &charge : facts.charges) {
            const Money left = charge.amount - charge.waived - paid[charge.id];
            if (left.pence <= 0)
                continue;
            row.items.push_back({ charge.id, charge.kind, charge.due, left });
            if (charge.kind == ChargeKind::Donation) {
                row.promised += left;
                continue;
            }
            row.ages[static_cast<std::size_t>(arrearsAge(charge.due, m_day))] += left;
            if (charge.due <= m_day && (!row.oldest.isValid() || charge.due < row.oldest))
                row.oldest = charge.due;
        }
        if (row.items.empty())
            return;
        std::sort(row.items.begin(), row.items.end(), [](const ArrearsItem &a, const ArrearsItem &b) {
            return std::tie(a.due, a.charge) < std::tie(b.due, b.charge);
        });
        m_rows.push_back(std::move(row));
    }

    const Reader &m_reader;
    QDate m_day;
    const ArrearsScope &m_scope;
    std::unordered_set<Id<Group>> m_groups;
    std::vector<Waiting> m_waiting;
    std::vector<ArrearsRow> m_rows;
};

} // namespace

ArrearsAge arrearsAge(QDate due, QDate day)
{
    const qint64 days = due.daysTo(day);
    return days < 0              ? ArrearsAge::NotYetDue
        : days <= daysAMonth     ? ArrearsAge::Days30
        : days <= 2 * daysAMonth ? ArrearsAge::Days60
        : days <= 3 * daysAMonth ? ArrearsAge::Days90
        : days <= daysAYear      ? ArrearsAge::Year
                                 : ArrearsAge::Older;
}

Money dueOf(const ArrearsSums &sums)
{
    Money due;
    for (std::size_t age = 1; age < sums.size(); ++age)
        due += sums[age];
    return due;
}

Result<Arrears> arrearsAt(const Reader &reader, QDate day, const ArrearsScope &scope, const Progress &progress)
{
    auto granted = reader.granted();
    if (!granted)
        return granted.problems();
    if (!granted->has(ColumnSet::Money))
        return Problem { ProblemCode::FeesNotHeld };
    ArrearsReading reading(reader, day, scope);
    if (Done done = reading.people(progress); !done)
        return done.problems();
    if (Done done = reading.affiliates(); !done)
        return done.problems();
    return reading.finish();
}

} // namespace rollbook
