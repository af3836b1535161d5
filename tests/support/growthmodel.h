// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/growth.h"
#include "tests/support/memoryreader.h"

#include <random>

namespace rollbook::test {

/// What a person is on one day, worked out from the definition alone, without spans and edges.
struct DayState {
    bool member = false;
    bool inScope = false;
    Movement exit = Movement::Lapsed; ///< if it ends after this day
};

/// The slow model: looks at every day of every person.
class NaiveModel
{
public:
    NaiveModel(const MemoryReader &reader, GrowthScope scope) : m_reader(reader), m_scope(std::move(scope)) { }

    Growth growth(QDate from, QDate to)
    {
        Growth result;
        for (QDate d = from; d <= to; d = d.addDays(1)) {
            if (d == from || d.day() == 1) {
                result.months.push_back({});
                result.months.back().first = d;
            }
            result.months.back().last = d;
        }
        const QDate begin(1999, 1, 1); // before anything in the random registers
        auto read = m_reader.eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
            bool everMember = facts.member.joined.isValid() && !facts.periods.empty() && joinedEarlier(facts);
            DayState before;
            for (QDate d = begin; d <= to; d = d.addDays(1)) {
                const DayState now = stateOn(facts, d);
                if (now.inScope != before.inScope && d >= from)
                    ++at(result, d).moved[static_cast<std::size_t>(kindOf(before, now, everMember))];
                everMember = everMember || now.member;
                for (GrowthMonth &month : result.months) {
                    month.opening += now.inScope && d == month.first.addDays(-1);
                    month.closing += now.inScope && d == month.last;
                }
                before = now;
            }
            return true;
        });
        Q_ASSERT(read.ok());
        return result;
    }

private:
    static GrowthMonth &at(Growth &growth, QDate d)
    {
        return *std::find_if(growth.months.begin(), growth.months.end(),
            [d](const GrowthMonth &month) { return month.first <= d && d <= month.last; });
    }
    [[nodiscard]] bool joinedEarlier(const MemberFacts &facts) const
    {
        QDate first;
        for (const Period &period : facts.periods) {
            const bool nothing = period.leaving != Leaving::None && period.leavingDay < period.start;
            if (period.leaving != Leaving::Mistake && !nothing && (!first.isValid() || period.start < first))
                first = period.start;
        }
        const bool diedFirst = facts.member.deceased.isValid() && first.isValid() && facts.member.deceased <= first;
        return first.isValid() && !diedFirst && facts.member.joined < first;
    }
    static Movement kindOf(const DayState &before, const DayState &now, bool everMember)
    {
        if (now.inScope)
            return before.member ? Movement::TransferredIn : everMember ? Movement::Rejoined : Movement::Joined;
        return now.member ? Movement::TransferredOut : before.exit;
    }
    [[nodiscard]] DayState stateOn(const MemberFacts &facts, QDate d) const
    {
        if (facts.member.deceased.isValid() && d >= facts.member.deceased)
            return {};
        const Period *holding = nullptr; // the last to have begun decides, whatever grace an earlier one still has
        for (const Period &period : facts.periods) {
            const bool nothing = period.leaving != Leaving::None && period.leavingDay < period.start;
            if (period.leaving == Leaving::Mistake || nothing || period.start > d)
                continue;
            if (!holding || period.start > holding->start)
                holding = &period;
        }
        if (!holding)
            return {};
        const QDate last = holding->leaving != Leaving::None ? holding->leavingDay
            : holding->end.isValid()                         ? holding->end.addDays(holding->graceDays)
                                                             : QDate();
        if (last.isValid() && last < d)
            return {};
        DayState state { true, true, Movement::Lapsed };
        const bool dies = facts.member.deceased.isValid() && facts.member.deceased == d.addDays(1);
        const bool leavesToday = holding->leaving != Leaving::None && holding->leavingDay == d;
        if (leavesToday)
            state.exit = holding->leaving == Leaving::Resigned ? Movement::Resigned
                : holding->leaving == Leaving::Expelled        ? Movement::Expelled
                                                               : Movement::TransferredOut;
        else if (dies)
            state.exit = Movement::Died;
        state.inScope = (m_scope.type.isNull() || holding->type == m_scope.type) && homeInScope(facts, d);
        return state;
    }
    [[nodiscard]] bool homeInScope(const MemberFacts &facts, QDate d) const
    {
        if (m_scope.groups.empty())
            return true;
        const GroupMembership *home = nullptr;
        for (const GroupMembership &m : facts.groups) {
            const bool holds
                = m.role == GroupRole::Home && (!m.start.isValid() || m.start <= d) && (!m.end.isValid() || m.end >= d);
            if (holds && (!home || !home->start.isValid() || (m.start.isValid() && m.start >= home->start)))
                home = &m;
        }
        return home && std::find(m_scope.groups.begin(), m_scope.groups.end(), home->group) != m_scope.groups.end();
    }

    const MemoryReader &m_reader;
    GrowthScope m_scope;
};

/// A register of random lives over five years: gaps shorter and longer than the grace, moves, leavings, deaths.
struct RandomRegister {
    explicit RandomRegister(unsigned seed) : random(seed), clock(QDate(2026, 1, 1)), ids(clock)
    {
        for (int i = 0; i < 3; ++i) {
            MembershipType type;
            type.id = ids.next<MembershipType>();
            type.graceDays = upTo(2) * 20;
            types.push_back(reader.put(type));
            Group group;
            group.id = ids.next<Group>();
            groups.push_back(reader.put(group).id);
        }
        for (int i = 0; i < 25; ++i)
            addPerson();
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

    void addPerson()
    {
        Member member;
        member.id = ids.next<Member>();
        QDate start = QDate(2020, 1, 1).addDays(upTo(1'400));
        if (!oneIn(4))
            member.joined = start.addDays(oneIn(3) ? -200 : 0);
        const int periods = upTo(4);
        for (int i = 0; i < periods; ++i)
            start = addPeriod(member.id, start);
        if (oneIn(4))
            member.deceased
                = oneIn(2) ? start.addDays(oneIn(2) ? -1 : -upTo(3)) : QDate(2020, 1, 1).addDays(upTo(2'500));
        reader.put(member);
        addHomes(member.id);
    }
    QDate addPeriod(Id<Member> member, QDate start)
    {
        Period period;
        period.id = ids.next<Period>();
        period.member = member;
        const MembershipType &type = types[static_cast<std::size_t>(upTo(2))];
        period.type = type.id;
        period.graceDays = oneIn(4) ? upTo(60) : type.graceDays;
        period.start = start;
        period.end = start.addDays(20 + upTo(400));
        QDate last = period.end;
        if (oneIn(3)) {
            period.leaving = static_cast<Leaving>(1 + upTo(3));
            period.leavingDay = last = start.addDays(upTo(static_cast<int>(start.daysTo(period.end)) + 10));
        } else if (oneIn(20)) {
            period.end = {};
            last = QDate(2031, 1, 1);
        }
        reader.put(period);
        return last.addDays(1 + (oneIn(2) ? 0 : upTo(90)));
    }
    void addHomes(Id<Member> member)
    {
        QDate start = oneIn(3) ? QDate() : QDate(2020, 1, 1).addDays(upTo(800));
        const int homes = upTo(3);
        for (int i = 0; i < homes; ++i) {
            GroupMembership home;
            home.id = ids.next<GroupMembership>();
            home.member = member;
            home.group = groups[static_cast<std::size_t>(upTo(2))];
            home.role = oneIn(5) ? GroupRole::Additional : GroupRole::Home;
            home.start = start;
            home.end = oneIn(4) ? QDate() : (start.isValid() ? start : QDate(2020, 1, 1)).addDays(upTo(600));
            reader.put(home);
            const QDate last = home.end.isValid() ? home.end : QDate(2021, 1, 1).addDays(upTo(600));
            start = last.addDays(oneIn(3) ? -upTo(40) : 1 + (oneIn(2) ? 0 : upTo(60))); // some overlap
        }
    }
    GrowthScope scope()
    {
        GrowthScope scope;
        for (const Id<Group> group : groups) {
            if (oneIn(3))
                scope.groups.push_back(group);
        }
        if (oneIn(3))
            scope.type = types[static_cast<std::size_t>(upTo(2))].id;
        return scope;
    }

    std::mt19937 random;
    FixedClock clock;
    IdSource ids;
    MemoryReader reader;
    std::vector<MembershipType> types;
    std::vector<Id<Group>> groups;
};

} // namespace rollbook::test
