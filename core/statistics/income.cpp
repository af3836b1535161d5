// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/income.h"

#include "core/statistics/spells.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr std::size_t incomeBlock = 512;

/// Asks for records of a list of references, a block at a time.
template <class T, class Read, class Take>
Done readInBlocks(const std::vector<T> &keys, const Progress &progress, Read &&read, Take &&take)
{
    for (std::size_t at = 0; at < keys.size(); at += incomeBlock) {
        auto found = read(std::span(keys).subspan(at, std::min(incomeBlock, keys.size() - at)));
        if (!found)
            return found.problems();
        for (auto &record : *found)
            take(std::move(record));
        if (progress && !progress(static_cast<double>(at) / static_cast<double>(keys.size())))
            return Problem { ProblemCode::Cancelled };
    }
    return {};
}

/// The payments of a span with everything that tells what they are for.
class IncomeBook
{
public:
    IncomeBook(const Reader &reader, const Progress &progress) : m_reader(reader), m_progress(progress) { }

    Result<Income> read(QDate from, QDate to)
    {
        if (Done done = readPayments(from, to); !done)
            return done.problems();
        if (Done done = readAllocations(); !done)
            return done.problems();
        if (Done done = readHomes(); !done)
            return done.problems();
        Income income { from, to, {}, {}, m_earliest };
        for (const Payment &payment : m_payments) {
            income.total += payment.amount;
            addLines(income.lines, payment);
        }
        return income;
    }

private:
    /// What a payment gave to one charge, several allocations and their taking back together.
    struct Settled {
        Money amount;
        std::vector<Id<Allocation>> allocations;
    };

    Done readPayments(QDate from, QDate to)
    {
        auto all = m_reader.all<Payment>();
        if (!all)
            return all.problems();
        std::unordered_map<Id<Payment>, Id<Payment>> reverses;
        for (const Payment &payment : *all) {
            if (!payment.reverses.isNull())
                reverses.emplace(payment.id, payment.reverses);
        }
        for (Payment &payment : *all) {
            if (!m_earliest.isValid() || payment.received < m_earliest)
                m_earliest = payment.received;
            const bool within = payment.received >= from && payment.received <= to;
            Id<Payment> origin = payment.id;
            for (std::size_t steps = 0; steps <= reverses.size() && reverses.contains(origin); ++steps)
                origin = reverses.at(origin);
            if (origin != payment.id) {
                m_takenBack[origin] += -payment.amount;
                m_origin.emplace(payment.id, origin);
            }
            if (within)
                m_payments.push_back(std::move(payment));
        }
        std::sort(m_payments.begin(), m_payments.end(),
            [](const Payment &a, const Payment &b) { return std::tie(a.received, a.id) < std::tie(b.received, b.id); });
        return {};
    }

    /// What the payments of the span are set against. What an entry that takes a payment back takes from charges is
    /// taken from the payment.
    Done readAllocations()
    {
        std::unordered_set<Id<Payment>> within;
        std::vector<Uuid> asked;
        for (const Payment &payment : m_payments) {
            within.insert(payment.id);
            asked.push_back(payment.id.uuid);
        }
        for (const auto &[entry, origin] : m_origin) {
            if (within.contains(origin) && !within.contains(entry))
                asked.push_back(entry.uuid);
        }
        constexpr int paymentField = 3;
        std::set<Id<Charge>> charges;
        Done done = readInBlocks(
            asked, m_progress, [&](auto block) { return m_reader.where<Allocation>(paymentField, block); },
            [&](const Allocation &allocation) {
                const auto origin = m_origin.find(allocation.payment);
                const Id<Payment> payment = origin == m_origin.end() ? allocation.payment : origin->second;
                if (!within.contains(payment))
                    return;
                Settled &settled = m_settled[payment][allocation.charge];
                settled.amount += allocation.amount;
                settled.allocations.push_back(allocation.id);
                charges.insert(allocation.charge);
            });
        return done ? readCharges({ charges.begin(), charges.end() }) : done;
    }

    Done readCharges(const std::vector<Id<Charge>> &charges)
    {
        std::set<Id<Period>> periods;
        Done done = readInBlocks(
            charges, m_progress, [&](auto block) { return m_reader.some<Charge>(block); },
            [&](Charge charge) {
                if (!charge.period.isNull())
                    periods.insert(charge.period);
                const Id<Charge> id = charge.id;
                m_charges.emplace(id, std::move(charge));
            });
        if (!done)
            return done;
        return readInBlocks(
            std::vector<Id<Period>>(periods.begin(), periods.end()), m_progress,
            [&](auto block) { return m_reader.some<Period>(block); },
            [&](const Period &period) { m_types.emplace(period.id, period.type); });
    }

    Done readHomes()
    {
        std::set<Id<Member>> people;
        for (const Payment &payment : m_payments)
            people.insert(payment.payer);
        for (const auto &[id, charge] : m_charges)
            people.insert(charge.member);
        people.erase(Id<Member>());
        return readInBlocks(
            std::vector<Id<Member>>(people.begin(), people.end()), m_progress,
            [&](auto block) { return m_reader.facts(block, FactParts::Groups); },
            [&](MemberFacts facts) {
                const Id<Member> id = facts.member.id;
                m_homes.emplace(id, std::move(facts));
            });
    }

    [[nodiscard]] IncomeLine lineOf(const Payment &payment, Id<Member> member, Id<Group> affiliate) const
    {
        IncomeLine line { payment.id, payment.received, {}, IncomeUse::Credit, payment.method, {}, {}, {}, affiliate,
            member, affiliate };
        if (const auto home = m_homes.find(member); affiliate.isNull() && home != m_homes.end())
            line.group = Spells::homeOn(home->second, payment.received.toJulianDay());
        return line;
    }

    void addLines(std::vector<IncomeLine> &lines, const Payment &payment) const
    {
        const auto add = [&](IncomeLine line, IncomeUse use, Money amount) {
            if (amount.isZero())
                return;
            line.use = use;
            line.amount = amount;
            lines.push_back(std::move(line));
        };
        const IncomeLine own = lineOf(payment, payment.payer, payment.affiliate);
        if (m_origin.contains(payment.id)) {
            add(own, IncomeUse::GivenBack, payment.amount);
            return;
        }
        Money rest = payment.amount;
        if (const auto settled = m_settled.find(payment.id); settled != m_settled.end()) {
            for (const auto &[charge, part] : settled->second) {
                add(settledLine(payment, charge, part), useOf(charge), part.amount);
                rest = rest - part.amount;
            }
        }
        const auto taken = m_takenBack.find(payment.id);
        const Money returned
            = taken == m_takenBack.end() ? Money() : std::clamp(taken->second, Money(), std::max(rest, Money()));
        add(own, IncomeUse::Returned, returned);
        const bool claimed = !payment.payer.isNull() || !payment.affiliate.isNull();
        add(own, claimed ? IncomeUse::Credit : IncomeUse::Suspense, rest - returned);
    }

    [[nodiscard]] IncomeUse useOf(Id<Charge> id) const
    {
        const auto charge = m_charges.find(id);
        if (charge == m_charges.end() || charge->second.kind == ChargeKind::Other)
            return IncomeUse::Other;
        return charge->second.kind == ChargeKind::Fee ? IncomeUse::Fee : IncomeUse::Donation;
    }

    [[nodiscard]] IncomeLine settledLine(const Payment &payment, Id<Charge> id, const Settled &part) const
    {
        const auto charge = m_charges.find(id);
        IncomeLine line = charge == m_charges.end() ? lineOf(payment, payment.payer, payment.affiliate)
                                                    : lineOf(payment, charge->second.member, charge->second.affiliate);
        line.charge = id;
        line.allocations = part.allocations;
        if (charge != m_charges.end() && charge->second.kind == ChargeKind::Fee) {
            if (const auto type = m_types.find(charge->second.period); type != m_types.end())
                line.type = type->second;
        }
        return line;
    }

    const Reader &m_reader;
    const Progress &m_progress;
    QDate m_earliest;
    std::vector<Payment> m_payments;
    std::unordered_map<Id<Payment>, Id<Payment>> m_origin; ///< of an entry that takes back, the payment it takes from
    std::unordered_map<Id<Payment>, Money> m_takenBack; ///< of a payment
    std::unordered_map<Id<Payment>, std::map<Id<Charge>, Settled>> m_settled;
    std::unordered_map<Id<Charge>, Charge> m_charges;
    std::unordered_map<Id<Period>, Id<MembershipType>> m_types;
    std::unordered_map<Id<Member>, MemberFacts> m_homes;
};

void addToRow(IncomeRow &row, const IncomeLine &line, std::size_t place)
{
    for (IncomeFigure *figure : { &row.all, &row.uses[static_cast<std::size_t>(line.use)] }) {
        figure->amount += line.amount;
        figure->lines.push_back(place);
    }
}

std::vector<IncomeRow> monthRows(const Income &income)
{
    std::vector<IncomeRow> rows;
    for (QDate first = income.from; first <= income.to;) {
        IncomeRow row;
        row.first = first;
        row.last = std::min(income.to, QDate(first.year(), first.month(), first.daysInMonth()));
        first = row.last.addDays(1);
        rows.push_back(std::move(row));
    }
    auto row = rows.begin();
    for (std::size_t place = 0; place < income.lines.size(); ++place) {
        while (income.lines[place].day > row->last)
            ++row;
        addToRow(*row, income.lines[place], place);
    }
    return rows;
}

template <class Key, class KeyOf, class Describe>
std::vector<IncomeRow> rowsByKey(const Income &income, const KeyOf &keyOf, const Describe &describe)
{
    std::map<Key, IncomeRow> found;
    for (std::size_t place = 0; place < income.lines.size(); ++place) {
        const Key key = keyOf(income.lines[place]);
        const auto [at, fresh] = found.try_emplace(key);
        if (fresh)
            describe(at->second, key);
        addToRow(at->second, income.lines[place], place);
    }
    std::vector<IncomeRow> rows;
    for (auto &[key, row] : found)
        rows.push_back(std::move(row));
    return rows;
}

void sortLargestFirst(std::vector<IncomeRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const IncomeRow &a, const IncomeRow &b) {
        const bool none = a.of.isNull();
        if (none != b.of.isNull())
            return !none;
        return !none && a.all.amount > b.all.amount; // what has no type stays in the order of uses
    });
}

} // namespace

Result<Income> incomeIn(const Reader &reader, QDate from, QDate to, const Progress &progress)
{
    const auto held = reader.granted();
    if (!held)
        return held.problems();
    if (!held->has(ColumnSet::Money))
        return Problem { ProblemCode::FeesNotHeld };
    if (!from.isValid() || !to.isValid() || from > to)
        return Problem { ProblemCode::DateOrder, QStringLiteral("from"),
            { from.toString(Qt::ISODate), to.toString(Qt::ISODate) } };
    return IncomeBook(reader, progress).read(from, to);
}

std::vector<IncomeRow> incomeRows(const Income &income, IncomeBy by)
{
    switch (by) {
    case IncomeBy::Month:
        return monthRows(income);
    case IncomeBy::Method:
        return rowsByKey<PaymentMethod>(
            income, [](const IncomeLine &line) { return line.method; },
            [](IncomeRow &row, PaymentMethod method) { row.method = method; });
    case IncomeBy::Type: {
        using Key = std::pair<Uuid, IncomeUse>;
        auto rows = rowsByKey<Key>(
            income,
            [](const IncomeLine &line) {
                return line.type.isNull() ? Key(Uuid(), line.use) : Key(line.type.uuid, IncomeUse::Fee);
            },
            [](IncomeRow &row, const Key &key) {
                row.of = key.first;
                if (key.first.isNull())
                    row.use = key.second;
            });
        sortLargestFirst(rows);
        return rows;
    }
    case IncomeBy::Group: {
        auto rows = rowsByKey<Uuid>(
            income, [](const IncomeLine &line) { return line.group.uuid; },
            [](IncomeRow &row, Uuid group) { row.of = group; });
        sortLargestFirst(rows);
        return rows;
    }
    }
    return {};
}

IncomeRow incomeTotals(const Income &income)
{
    IncomeRow totals;
    totals.first = income.from;
    totals.last = income.to;
    for (std::size_t place = 0; place < income.lines.size(); ++place)
        addToRow(totals, income.lines[place], place);
    return totals;
}

} // namespace rollbook
