// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/peoplelist.h"

#include "core/rules/groups.h"
#include "core/rules/homes.h"

#include <algorithm>
#include <unordered_set>

namespace rollbook {

namespace {

std::size_t ageClass(QDate due, QDate day)
{
    if (!due.isValid() || due.addMonths(3) >= day)
        return 0;
    if (due.addMonths(6) >= day)
        return 1;
    return due.addMonths(12) >= day ? 2 : 3;
}

Money sumOf(const OwedByAge &owed)
{
    Money sum;
    for (const Money part : owed)
        sum += part;
    return sum;
}

void add(OwedByAge &to, const OwedByAge &from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += from[i];
}

class PeopleLister
{
public:
    PeopleLister(const Reader &reader, const ReportWords &words, const PeopleQuery &query)
        : m_reader(reader), m_query(query), m_list { .texts = { words, query.columns, query.asAt } }, m_tree({})
    {
    }

    Result<PeopleList> run(const Progress &progress)
    {
        if (Done done = prepare(); !done)
            return done.problems();
        if (Done done = readEverybody(progress); !done)
            return done.problems();
        if (Done done = putInOrder(); !done)
            return done.problems();
        tally();
        return std::move(m_list);
    }

private:
    Done prepare()
    {
        auto types = m_reader.all<MembershipType>();
        if (!types)
            return types.problems();
        auto groups = m_reader.all<Group>();
        if (!groups)
            return groups.problems();
        m_types = typesById(*types);
        m_list.types.append(QString());
        for (const MembershipType &type : *types) {
            m_typePlaces.emplace(type.id, static_cast<quint16>(m_list.types.size()));
            m_list.types.append(type.name);
        }
        m_tree = GroupTree(std::move(*groups));
        for (const Id<Group> id : m_tree.inOrder()) {
            const Group *group = m_tree.find(id);
            const Group *above = m_tree.find(group->parent);
            m_groupPlaces.emplace(id, static_cast<quint32>(m_list.groups.size()));
            m_list.groups.push_back({ above ? QString(group->name + u" (" + above->name + u')') : group->name, 0, {} });
        }
        m_list.groups.push_back({});
        if (!m_query.scope.group.isNull()) {
            const auto wanted = m_query.scope.groupBelow ? m_tree.unfold(m_query.scope.group)
                                                         : std::vector<Id<Group>> { m_query.scope.group };
            m_wantedGroups.insert(wanted.begin(), wanted.end());
        }
        m_selected.insert(m_query.scope.selection.begin(), m_query.scope.selection.end());
        return {};
    }

    Done readEverybody(const Progress &progress)
    {
        auto count = m_reader.memberCount();
        if (!count)
            return count.problems();
        const auto whole = static_cast<double>(std::max<qint64>(*count, 1));
        qint64 read = 0;
        bool cancelled = false;
        Done done = m_reader.eachMember(
            FactParts::Vital | FactParts::Periods | FactParts::Money | FactParts::Groups | m_list.texts.parts(),
            [&](const MemberFacts &facts) {
                take(facts);
                cancelled = ++read % 2000 == 0 && progress && !progress(0.9 * static_cast<double>(read) / whole);
                return !cancelled;
            });
        if (cancelled)
            return Problem { ProblemCode::Cancelled };
        return done;
    }

    Id<Group> homeOf(const MemberFacts &facts) const
    {
        const GroupMembership *home = homeOn(facts.groups, m_query.asAt);
        return home ? home->group : Id<Group> {};
    }

    bool inScope(const MemberFacts &facts, const Status &status) const
    {
        switch (m_query.scope.who) {
        case ReportScope::Who::Members:
            return status.countsAsMember;
        case ReportScope::Who::Everybody:
            return true;
        case ReportScope::Who::Status:
            return m_query.scope.statuses.contains(status.kind);
        case ReportScope::Who::Selection:
            return m_selected.contains(facts.member.id);
        }
        return false;
    }

    void take(const MemberFacts &facts)
    {
        const Status status = statusAt(facts, m_types, m_query.asAt);
        if (!inScope(facts, status))
            return;
        const Id<Group> home = homeOf(facts);
        if (!m_wantedGroups.empty() && !m_wantedGroups.contains(home))
            return;
        ListedPerson person;
        person.owed = owedByAge(facts, m_query.asAt);
        if (m_query.owingOnly && sumOf(person.owed).pence <= 0)
            return;
        person.id = facts.member.id;
        const auto place = m_groupPlaces.find(home);
        person.group = place != m_groupPlaces.end() ? place->second : static_cast<quint32>(m_list.groups.size() - 1);
        person.status = status.kind;
        const auto type = m_typePlaces.find(status.type);
        person.type = type != m_typePlaces.end() ? type->second : quint16 { 0 };
        person.texts = m_list.texts.keep(facts);
        m_list.people.push_back(person);
    }

    Done putInOrder()
    {
        auto byName = m_reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
        if (!byName)
            return byName.problems();
        std::vector<ListedPerson> &people = m_list.people;
        std::ranges::sort(people, {}, &ListedPerson::id);
        std::vector<ListedPerson> ordered;
        ordered.reserve(people.size());
        for (const Id<Member> id : *byName) {
            const auto found = std::ranges::lower_bound(people, id, {}, &ListedPerson::id);
            if (found != people.end() && found->id == id)
                ordered.push_back(*found);
        }
        people = std::move(ordered);
        if (m_query.byGroup)
            std::ranges::stable_sort(people, {}, &ListedPerson::group);
        return {};
    }

    void tally()
    {
        for (const ListedPerson &person : m_list.people) {
            PeopleList::Section &section = m_list.groups[person.group];
            ++section.people;
            add(section.owed, person.owed);
            add(m_list.owed, person.owed);
            m_list.mostOwed = std::max(m_list.mostOwed, sumOf(person.owed));
        }
    }

    const Reader &m_reader;
    const PeopleQuery &m_query;
    PeopleList m_list;
    Types m_types;
    GroupTree m_tree;
    std::unordered_map<Id<Group>, quint32> m_groupPlaces;
    std::unordered_map<Id<MembershipType>, quint16> m_typePlaces;
    std::unordered_set<Id<Group>> m_wantedGroups;
    std::unordered_set<Id<Member>> m_selected;
};

} // namespace

OwedByAge owedByAge(const MemberFacts &facts, QDate day)
{
    OwedByAge owed {};
    for (const Charge &charge : facts.charges) {
        if (charge.due.isValid() && charge.due > day)
            continue;
        Money left = charge.amount - charge.waived;
        for (const Allocation &allocation : facts.allocations) {
            if (allocation.charge == charge.id)
                left = left - allocation.amount;
        }
        if (left.pence > 0)
            owed[ageClass(charge.due, day)] += left;
    }
    return owed;
}

Result<PeopleList> listPeople(
    const Reader &reader, const ReportWords &words, const PeopleQuery &query, const Progress &progress)
{
    return PeopleLister(reader, words, query).run(progress);
}

} // namespace rollbook
