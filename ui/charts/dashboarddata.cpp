// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboarddata.h"

#include "core/rules/groups.h"
#include "core/rules/periods.h"
#include "core/statistics/spells.h"

#include <unordered_set>

namespace rollbook {

namespace {

constexpr FactParts neededParts = FactParts::Vital | FactParts::Periods | FactParts::Money | FactParts::Groups;
constexpr int yearsShown
    = 150; ///< nobody's membership is older; a mistyped year is not to make a chart of 20 centuries

/// What one person is on the day, as far as the dashboard asks.
struct PersonToday {
    Status status;
    Id<Group> home; ///< null: none
    bool owes = false;
    Money owed;
    bool ends = false;
    bool counts = false; ///< a member of the scope, as the growth counts
    Id<MembershipType> type; ///< of the membership that makes it so, else of the latest
};

/// Whether the last term ends within the coming days without its holder having left.
bool endsSoon(const MemberFacts &facts, QDate day)
{
    const Period *last = nullptr;
    for (const Period &period : facts.periods) {
        if (!isRealPeriod(period))
            continue;
        if (!lastDayOf(period).isValid())
            return false;
        if (!last || lastDayOf(period) > lastDayOf(*last))
            last = &period;
    }
    return last && last->leaving == Leaving::None && lastDayOf(*last) >= day
        && lastDayOf(*last) <= day.addDays(endingDays);
}

PersonToday personToday(const MemberFacts &facts, const Types &types, Spells &spells, QDate day)
{
    PersonToday found;
    found.status = statusAt(facts, types, day);
    found.home = Spells::homeOn(facts, day.toJulianDay());
    found.owed = owedAt(facts, day);
    found.owes = found.owed.pence > 0 && found.status.kind != StatusKind::Deceased;
    found.type = found.status.type;
    for (const Piece &piece : spells.of(facts)) {
        if (!piece.inScope || piece.first > day.toJulianDay() || piece.last < day.toJulianDay())
            continue;
        found.counts = true;
        found.type = piece.type;
    }
    found.ends = found.counts && endsSoon(facts, day);
    return found;
}

/// Tells who belongs to a scope.
class ScopeTest
{
public:
    ScopeTest(const DashboardScope &scope, const GroupTree &tree) : m_type(scope.type), m_all(scope.group.isNull())
    {
        if (!m_all) {
            m_growth.groups = tree.unfold(scope.group);
            m_groups.insert(m_growth.groups.begin(), m_growth.groups.end());
        }
        m_growth.type = scope.type;
    }
    [[nodiscard]] bool holds(const PersonToday &person) const
    {
        return (m_all || m_groups.contains(person.home)) && (m_type.isNull() || person.type == m_type);
    }
    [[nodiscard]] const GrowthScope &growth() const { return m_growth; }

private:
    GrowthScope m_growth;
    std::unordered_set<Id<Group>> m_groups;
    Id<MembershipType> m_type;
    bool m_all;
};

struct Base {
    GroupTree tree;
    std::vector<MembershipType> typeList;
    Types types;
};

Result<Base> readBase(const Reader &reader)
{
    auto groups = reader.all<Group>();
    if (!groups)
        return groups.problems();
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    Types byId = typesById(*types);
    return Base { GroupTree(std::move(*groups)), std::move(*types), std::move(byId) };
}

void nameChoices(DashboardFigures &figures, const Base &base)
{
    for (const Id<Group> id : base.tree.inOrder()) {
        const Group *group = base.tree.find(id);
        figures.groups.push_back({ id.uuid, oneLine(group->name), static_cast<int>(base.tree.ancestors(id).size()) });
    }
    for (const MembershipType &type : base.typeList) {
        if (!type.affiliation)
            figures.types.push_back({ type.id.uuid, oneLine(type.name) });
    }
    std::sort(figures.types.begin(), figures.types.end(),
        [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

/// Adds up one person after the other.
struct Tally {
    DashboardFigures &figures;
    std::unordered_map<Uuid, qint64> byGroup {};
    std::unordered_map<Uuid, qint64> byType {};
    QDate earliest {};

    void add(const PersonToday &person)
    {
        ++figures.statuses[static_cast<std::size_t>(person.status.kind)];
        if (person.owes) {
            ++figures.owing;
            figures.owed += person.owed;
        }
        if (!person.counts)
            return;
        ++figures.members;
        figures.ending += person.ends ? 1 : 0;
        ++byGroup[person.home.uuid];
        ++byType[person.type.uuid];
    }

    static std::vector<NamedCount> named(
        const std::unordered_map<Uuid, qint64> &counts, const std::vector<Choice> &choices)
    {
        std::vector<NamedCount> all;
        qint64 rest = 0;
        for (const auto &[id, people] : counts) {
            const auto found = std::ranges::find(choices, id, &Choice::id);
            if (found == choices.end())
                rest += people;
            else
                all.push_back({ id, found->name, people });
        }
        if (rest > 0)
            all.push_back({ {}, {}, rest });
        return all;
    }
};

void noteEarliest(Tally &tally, const MemberFacts &facts, QDate today)
{
    for (const Period &period : facts.periods) {
        const bool known = isRealPeriod(period) && period.start.isValid() && period.start <= today;
        if (known && (!tally.earliest.isValid() || period.start < tally.earliest))
            tally.earliest = period.start;
    }
}

Progress part(const Progress &progress, double from, double share)
{
    return [=](double fraction) { return !progress || progress(from + share * fraction); };
}

Result<qint64> countEverybody(
    const Reader &reader, const Base &base, const ScopeTest &test, Tally &tally, const Progress &go)
{
    const auto all = reader.memberCount();
    if (!all)
        return all.problems();
    qint64 seen = 0;
    bool cancelled = false;
    const QDate today = tally.figures.day;
    Spells spells(test.growth());
    const Done read = reader.eachMember(neededParts, [&](const MemberFacts &facts) {
        if (++seen % 512 == 0 && !go(static_cast<double>(seen) / static_cast<double>(std::max<qint64>(1, *all))))
            cancelled = true;
        noteEarliest(tally, facts, today);
        const PersonToday person = personToday(facts, base.types, spells, today);
        if (test.holds(person))
            tally.add(person);
        return !cancelled;
    });
    if (!read)
        return read.problems();
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    return seen;
}

bool answers(const PeopleQuestion &question, const PersonToday &person)
{
    const auto isOf = [&](const Uuid &id) {
        return person.counts && std::find(question.of.begin(), question.of.end(), id) != question.of.end();
    };
    switch (question.kind) {
    case PeopleQuestion::Kind::Statuses:
        return std::find(question.statuses.begin(), question.statuses.end(), person.status.kind)
            != question.statuses.end();
    case PeopleQuestion::Kind::OfGroups:
        return isOf(person.home.uuid);
    case PeopleQuestion::Kind::OfTypes:
        return isOf(person.type.uuid);
    case PeopleQuestion::Kind::Owing:
        return person.owes;
    case PeopleQuestion::Kind::Ending:
        return person.ends;
    case PeopleQuestion::Kind::Members:
        return person.counts;
    case PeopleQuestion::Kind::Nobody:
    case PeopleQuestion::Kind::MembersOn:
    case PeopleQuestion::Kind::Moved:
        return false;
    }
    return false;
}

Result<std::vector<Id<Member>>> fromGrowth(
    const Reader &reader, const PeopleQuestion &question, const GrowthScope &scope)
{
    if (question.kind == PeopleQuestion::Kind::MembersOn)
        return peopleBehind(reader, scope, question.months.back(), std::nullopt);
    std::vector<Id<Member>> all;
    std::unordered_set<Id<Member>> seen;
    for (const GrowthMonth &month : question.months) {
        for (const Movement movement : question.movements) {
            if (month.count(movement) == 0)
                continue;
            const auto some = peopleBehind(reader, scope, month, movement);
            if (!some)
                return some.problems();
            std::copy_if(some->begin(), some->end(), std::back_inserter(all),
                [&](Id<Member> id) { return seen.insert(id).second; });
        }
    }
    return all;
}

} // namespace

Result<DashboardFigures> dashboardFigures(
    const Reader &reader, const DashboardScope &scope, QDate today, const Progress &progress)
{
    const auto base = readBase(reader);
    if (!base)
        return base.problems();
    const auto organisation = reader.organisation();
    const auto held = reader.granted();
    if (!organisation || !held)
        return organisation ? held.problems() : organisation.problems();
    DashboardFigures figures;
    figures.scope = scope;
    figures.holdsMoney = held->has(ColumnSet::Money);
    figures.day = today;
    figures.currency = organisation->currency;
    figures.yearStartMonth = std::clamp(organisation->yearStartMonth, 1, 12);
    nameChoices(figures, *base);
    const ScopeTest test(scope, base->tree);
    Tally tally { figures };
    const auto everybody = countEverybody(reader, *base, test, tally, part(progress, 0, 0.5));
    if (!everybody)
        return everybody.problems();
    figures.everybody = *everybody;
    figures.byGroup = Tally::named(tally.byGroup, figures.groups);
    figures.byType = Tally::named(tally.byType, figures.types);
    if (tally.earliest.isValid()) {
        const QDate from = std::max(tally.earliest, today.addYears(-yearsShown));
        auto counted
            = growth(reader, test.growth(), QDate(from.year(), from.month(), 1), today, part(progress, 0.5, 0.5));
        if (!counted)
            return counted.problems();
        figures.growth = std::move(*counted);
    }
    return figures;
}

Result<std::vector<Id<Member>>> peopleFor(
    const Reader &reader, const PeopleQuestion &question, const DashboardScope &scope, QDate today)
{
    const auto base = readBase(reader);
    if (!base)
        return base.problems();
    const ScopeTest test(scope, base->tree);
    if (question.kind == PeopleQuestion::Kind::MembersOn || question.kind == PeopleQuestion::Kind::Moved)
        return fromGrowth(reader, question, test.growth());
    Spells spells(test.growth());
    std::vector<Id<Member>> found;
    const Done read = reader.eachMember(neededParts, [&](const MemberFacts &facts) {
        const PersonToday person = personToday(facts, base->types, spells, today);
        if (test.holds(person) && answers(question, person))
            found.push_back(facts.member.id);
        return true;
    });
    if (!read)
        return read.problems();
    return found;
}

} // namespace rollbook
