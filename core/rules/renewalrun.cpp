// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/renewal.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr std::size_t renewedAtOnce = 1'000; ///< people in a block of changes, about
constexpr auto renewalParts = FactParts::Whole | FactParts::Periods | FactParts::Standings | FactParts::Money;

/// A person with those they pay for, who are renewed together.
struct RenewalUnit {
    Id<Member> person;
    std::vector<Id<Member>> linked;
    Id<Member> lead; ///< who pays for the person and is not renewed with them; null: nobody
};

/// A row with what it was planned from.
struct PlannedRow {
    const MemberFacts *facts = nullptr;
    RenewalRow row;
};

bool renewalGoesOn(const Progress &progress, double fraction)
{
    return !progress || progress(fraction);
}

/// What a scope comes to: whom it covers, and the rules that everybody is planned by.
class RenewalRun
{
public:
    RenewalRun(const Reader &reader, RenewalScope scope) : m_reader(reader), m_scope(std::move(scope)) { }
    [[nodiscard]] Done begin(const Progress &progress);
    [[nodiscard]] const RenewalRules &rules() const { return m_rules; }
    [[nodiscard]] double fraction() const
    {
        return m_units.empty() ? 1 : static_cast<double>(m_done) / static_cast<double>(m_units.size());
    }
    [[nodiscard]] bool isOver() const { return m_done >= m_units.size(); }
    /// The rows of the next people. What they point to lives until the next call.
    [[nodiscard]] Result<std::vector<PlannedRow>> next();
    [[nodiscard]] const std::vector<MemberFacts> &people() const { return m_people; }

private:
    [[nodiscard]] Result<std::vector<Id<Member>>> everybodyDue(const Progress &progress) const;
    [[nodiscard]] bool isDueIn(const MemberFacts &facts, Id<MembershipType> track) const;
    [[nodiscard]] std::vector<RenewalOrder> ordersFor(const MemberFacts &facts) const;
    void makeUnits(const std::vector<Id<Member>> &asked);
    [[nodiscard]] Done readPeople(std::size_t end);
    [[nodiscard]] const MemberFacts *find(Id<Member> id) const;
    void addUnit(std::vector<PlannedRow> &rows, const RenewalUnit &unit) const;
    void addOwn(std::vector<PlannedRow> &rows, const MemberFacts &facts, const MemberFacts *lead,
        std::span<const MemberFacts *const> linked) const;

    const Reader &m_reader;
    RenewalScope m_scope;
    RenewalRules m_rules;
    std::unordered_set<Id<Member>> m_asked;
    std::vector<RenewalUnit> m_units;
    std::size_t m_done = 0;
    std::vector<MemberFacts> m_people;
    std::unordered_map<Id<Member>, const MemberFacts *> m_places;
};

Done RenewalRun::begin(const Progress &progress)
{
    auto rules = readRenewalRules(m_reader);
    if (!rules)
        return rules.problems();
    m_rules = std::move(*rules);
    auto asked = m_scope.everybodyDue ? everybodyDue(progress) : Result<std::vector<Id<Member>>>(m_scope.people);
    if (!asked)
        return asked.problems();
    makeUnits(*asked);
    return {};
}

bool RenewalRun::isDueIn(const MemberFacts &facts, Id<MembershipType> track) const
{
    return isDue(facts.periods, m_rules.types, track, m_scope.day, m_scope.until);
}

Result<std::vector<Id<Member>>> RenewalRun::everybodyDue(const Progress &progress) const
{
    constexpr int seenAtOnce = 512;
    std::unordered_set<Id<Member>> due;
    int seen = 0;
    bool cancelled = false;
    auto read = m_reader.eachMember(FactParts::Periods, [&](const MemberFacts &facts) {
        if (!facts.member.deceased.isValid() && !m_rules.erased.contains(facts.member.id.uuid)
            && !ordersFor(facts).empty())
            due.insert(facts.member.id);
        cancelled = ++seen % seenAtOnce == 0 && !renewalGoesOn(progress, 0);
        return !cancelled;
    });
    if (!read)
        return read.problems();
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    auto people = m_reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
    if (people)
        std::erase_if(*people, [&due](Id<Member> id) { return !due.contains(id); });
    return people;
}

std::vector<RenewalOrder> RenewalRun::ordersFor(const MemberFacts &facts) const
{
    const RenewalOrder order { m_scope.day, m_scope.type };
    if (!m_scope.everybodyDue)
        return { order };
    if (!m_scope.type.isNull())
        return isDueIn(facts, trackOf(m_scope.type, m_rules.types)) ? std::vector { order }
                                                                    : std::vector<RenewalOrder> {};
    std::vector<RenewalOrder> orders;
    if (isDueIn(facts, {}))
        orders.push_back(order);
    std::vector<Id<MembershipType>> tracks;
    for (const Period &period : facts.periods) {
        const Id<MembershipType> track = trackOf(period.type, m_rules.types);
        if (!track.isNull() && std::ranges::find(tracks, track) == tracks.end() && isDueIn(facts, track))
            tracks.push_back(track);
    }
    for (const Id<MembershipType> track : tracks)
        orders.push_back({ m_scope.day, track });
    return orders;
}

void RenewalRun::makeUnits(const std::vector<Id<Member>> &asked)
{
    m_asked.insert(asked.begin(), asked.end());
    const Households &households = m_rules.households;
    std::unordered_set<Id<Member>> placed; // nobody twice, even where two laptops made somebody a lead and linked them
    for (const Id<Member> id : asked) {
        if (placed.contains(id))
            continue;
        const Id<Member> lead = households.leadOf(id, m_scope.day);
        const Id<Member> person = m_asked.contains(lead) && !placed.contains(lead) ? lead : id;
        const Id<Member> above = households.leadOf(person, m_scope.day);
        RenewalUnit unit { person, {}, m_asked.contains(above) ? Id<Member> {} : above };
        placed.insert(person);
        for (const Id<Member> linked : households.linkedTo(person, m_scope.day)) {
            if (placed.insert(linked).second)
                unit.linked.push_back(linked);
        }
        m_units.push_back(std::move(unit));
    }
}

Done RenewalRun::readPeople(std::size_t end)
{
    std::vector<Id<Member>> ids;
    for (std::size_t at = m_done; at < end; ++at) {
        ids.push_back(m_units[at].person);
        ids.insert(ids.end(), m_units[at].linked.begin(), m_units[at].linked.end());
        if (!m_units[at].lead.isNull())
            ids.push_back(m_units[at].lead);
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto people = m_reader.facts(ids, renewalParts);
    if (!people)
        return people.problems();
    m_people = std::move(*people);
    m_places.clear();
    for (const MemberFacts &facts : m_people)
        m_places.emplace(facts.member.id, &facts);
    return {};
}

const MemberFacts *RenewalRun::find(Id<Member> id) const
{
    const auto at = m_places.find(id);
    return at == m_places.end() ? nullptr : at->second;
}

void RenewalRun::addOwn(std::vector<PlannedRow> &rows, const MemberFacts &facts, const MemberFacts *lead,
    std::span<const MemberFacts *const> linked) const
{
    const auto rowOf = [](const MemberFacts &one) {
        return PlannedRow { &one, { one.member.id, one.member.number, displayName(one.member) } };
    };
    for (const RenewalOrder &order : ordersFor(facts)) {
        auto renewals = renewHousehold(facts, linked, m_rules, order, lead);
        if (!renewals) {
            rows.push_back(rowOf(facts));
            rows.back().row.problems = renewals.problems();
            continue;
        }
        for (const HouseholdRenewal &one : *renewals) {
            rows.push_back(rowOf(*one.facts));
            rows.back().row.renewal = one.renewal;
        }
    }
}

void RenewalRun::addUnit(std::vector<PlannedRow> &rows, const RenewalUnit &unit) const
{
    const MemberFacts *person = find(unit.person);
    if (!person) {
        rows.push_back({ nullptr, { unit.person, {}, {} } });
        rows.back().row.problems = { { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), unit.person.toString() } } };
        return;
    }
    std::vector<const MemberFacts *> linked;
    for (const Id<Member> id : unit.linked) {
        if (const MemberFacts *one = find(id))
            linked.push_back(one);
    }
    const std::size_t first = rows.size();
    addOwn(rows, *person, find(unit.lead), linked);
    for (const MemberFacts *one : linked) {
        const bool done = std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(),
            [one](const PlannedRow &row) { return row.facts == one; });
        if (!done && m_asked.contains(one->member.id))
            addOwn(rows, *one, person, {});
    }
}

Result<std::vector<PlannedRow>> RenewalRun::next()
{
    std::size_t end = m_done;
    for (std::size_t people = 0; end < m_units.size() && people < renewedAtOnce; ++end)
        people += 1 + m_units[end].linked.size();
    if (auto read = readPeople(end); !read)
        return read.problems();
    std::vector<PlannedRow> rows;
    for (; m_done < end; ++m_done)
        addUnit(rows, m_units[m_done]);
    return rows;
}

void countRows(RenewalReport &report, std::vector<PlannedRow> &rows)
{
    std::unordered_set<const MemberFacts *> people;
    for (PlannedRow &row : rows) {
        if (row.row.renewal) {
            ++report.renewed;
            report.fees += row.row.renewal->fee;
            people.insert(row.facts);
        } else {
            ++report.refused;
        }
        report.rows.push_back(std::move(row.row));
    }
    report.people += static_cast<qint64>(people.size());
}

RenewalScope withDay(RenewalScope scope, QDate today)
{
    if (!scope.day.isValid())
        scope.day = today;
    return scope;
}

/// What the payments of some people are set against, by who paid.
Result<std::unordered_map<Id<Member>, std::vector<Allocation>>> spentBy(
    const Reader &reader, const std::vector<MemberFacts> &people)
{
    std::vector<Payment> payments;
    std::unordered_map<Id<Payment>, Id<Member>> payers;
    for (const MemberFacts &facts : people) {
        for (const Payment &payment : facts.payments) {
            payments.push_back(payment);
            payers.emplace(payment.id, facts.member.id);
        }
    }
    auto allocations = allocationsOf(reader, payments);
    if (!allocations)
        return allocations.problems();
    std::unordered_map<Id<Member>, std::vector<Allocation>> spent;
    for (const Allocation &one : *allocations)
        spent[payers.at(one.payment)].push_back(one);
    return spent;
}

} // namespace

Result<RenewalReport> previewRenewal(
    const Reader &reader, const RenewalScope &scope, QDate today, const Progress &progress)
{
    RenewalRun run(reader, withDay(scope, today));
    if (auto begun = run.begin(progress); !begun)
        return begun.problems();
    RenewalReport report;
    while (!run.isOver()) {
        if (!renewalGoesOn(progress, run.fraction()))
            return Problem { ProblemCode::Cancelled };
        auto rows = run.next();
        if (!rows)
            return rows.problems();
        countRows(report, *rows);
    }
    return report;
}

class RenewMemberships::Stream final : public ChangeStream
{
public:
    Stream(RenewMemberships &command, const Reader &reader, const PlanContext &context)
        : m_command(command), m_reader(reader), m_context(context), m_run(reader, command.m_scope)
    {
    }
    [[nodiscard]] Done begin() { return m_run.begin({}); }
    Done next(std::vector<RecordChange> &block) override
    {
        block.clear();
        while (block.empty() && !m_run.isOver()) { // a block without changes would be the end
            if (auto done = renewNext(block); !done)
                return done;
        }
        m_command.m_fraction = m_run.fraction();
        return {};
    }

private:
    [[nodiscard]] Done renewNext(std::vector<RecordChange> &block)
    {
        auto rows = m_run.next();
        if (!rows)
            return rows.problems();
        auto spent = spentBy(m_reader, m_run.people());
        if (!spent)
            return spent.problems();
        const Planning planning(m_reader, m_context);
        std::unordered_set<const MemberFacts *> begun;
        for (const PlannedRow &row : *rows) {
            if (!row.row.renewal)
                continue;
            const Ledger before = ledgerOf(*row.facts, (*spent)[row.facts->member.id]);
            const Ledger *stored = begun.insert(row.facts).second ? &before : nullptr;
            if (auto done = planning.addRenewal(block, *row.facts, m_run.rules(), *row.row.renewal, stored); !done)
                return done;
        }
        countRows(m_command.m_report, *rows);
        return {};
    }

    RenewMemberships &m_command;
    const Reader &m_reader;
    PlanContext m_context;
    RenewalRun m_run;
};

RenewMemberships::RenewMemberships(RenewalScope scope) : m_scope(std::move(scope)) { }
RenewMemberships::~RenewMemberships() = default;

Action RenewMemberships::action() const
{
    return { ActionKind::RenewMemberships, { QString::number(m_report.people) } };
}

Result<std::unique_ptr<ChangeStream>> RenewMemberships::start(const Reader &reader, PlanContext context)
{
    m_scope = withDay(std::move(m_scope), context.today);
    m_report = {};
    m_fraction = 0;
    auto stream = std::make_unique<Stream>(*this, reader, context);
    if (auto begun = stream->begin(); !begun)
        return begun.problems();
    return std::unique_ptr<ChangeStream>(std::move(stream));
}

double RenewMemberships::fraction() const
{
    return m_fraction;
}

const RenewalReport &RenewMemberships::report() const
{
    return m_report;
}

} // namespace rollbook
