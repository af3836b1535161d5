// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"
#include "core/rules/periods.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

/// From so many new numbers in a block on it pays to ask whether the register began empty.
constexpr std::size_t manyNumbers = 64;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

quint64 numberHash(const QString &number)
{
    return static_cast<quint64>(qHash(number, 0x5bd1e995));
}

/// Whether two spans share a day; an invalid first or last day is an open end.
bool overlap(const Term &a, const Term &b)
{
    return (!a.end.isValid() || b.start <= a.end) && (!b.end.isValid() || a.start <= b.end);
}

Term termOf(const Period &period)
{
    return { period.start, lastDayOf(period) };
}

Term termOf(const GroupMembership &membership)
{
    return { membership.start, membership.end };
}

/// The first two records of one owner that share a day, of which the block changes at least one; the changed one, or
/// the later of two, is second. `ownerOf` gives what the records exclude each other within. Sorts the records. Whoever
/// overlaps anybody overlaps the one before, or that one overlaps the one before it.
template <class R, class OwnerOf>
std::optional<std::pair<const R *, const R *>> clash(
    std::vector<const R *> &records, const Touched<R> &touched, const OwnerOf &ownerOf)
{
    const auto earlier = [&ownerOf](const R *a, const R *b) {
        const auto ownerA = ownerOf(*a);
        const auto ownerB = ownerOf(*b);
        return ownerA != ownerB ? ownerA < ownerB : a->start < b->start;
    };
    if (!std::is_sorted(records.begin(), records.end(), earlier))
        std::sort(records.begin(), records.end(), earlier);
    for (std::size_t at = 1; at < records.size(); ++at) {
        const R *a = records[at - 1];
        const R *b = records[at];
        if (ownerOf(*a) != ownerOf(*b) || !overlap(termOf(*a), termOf(*b)))
            continue;
        if (touched.has(b->id))
            return std::pair(a, b);
        if (touched.has(a->id))
            return std::pair(b, a);
    }
    return std::nullopt;
}

} // namespace

Done CheckRun::checkNumbers()
{
    std::vector<const Member *> numbered;
    for (const Change<Member> *change : touched<Member>().all()) {
        if (change->after && !change->after->number.isEmpty()
            && (!change->before || change->before->number != change->after->number))
            numbered.push_back(&*change->after);
    }
    if (numbered.empty())
        return {};
    std::sort(numbered.begin(), numbered.end(), [](const Member *a, const Member *b) { return a->number < b->number; });
    const auto twin = std::adjacent_find(
        numbered.begin(), numbered.end(), [](const Member *a, const Member *b) { return a->number == b->number; });
    if (twin != numbered.end())
        return Problem { ProblemCode::NotUnique, QStringLiteral("number"),
            { (*twin)->number, displayName(**(twin + 1)) } };
    if (!m_checker.m_beganEmpty && numbered.size() >= manyNumbers) {
        auto people = m_reader.memberCount();
        if (!people)
            return people.problems();
        m_checker.m_beganEmpty = *people == 0 && m_checker.m_numbersSeen.empty();
    }
    std::vector<const Member *> doubtful;
    const bool onlySeen = m_checker.m_beganEmpty.value_or(false);
    for (const Member *member : numbered) {
        const bool seen = !m_checker.m_numbersSeen.insert(numberHash(member->number)).second;
        if (seen || !onlySeen)
            doubtful.push_back(member);
    }
    return doubtful.empty() ? Done {} : numbersFree(doubtful);
}

Done CheckRun::numbersFree(const std::vector<const Member *> &members)
{
    QStringList numbers;
    for (const Member *member : members)
        numbers.append(member->number);
    auto holders = m_reader.holdersOfNumbers(numbers);
    if (!holders)
        return holders.problems();
    for (const NumberHolder &holder : *holders) {
        if (touched<Member>().has(holder.member))
            continue; // its number is changed as well, and was compared within the block
        auto who = m_reader.one(holder.member);
        if (!who)
            return who.problems();
        return Problem { ProblemCode::NotUnique, QStringLiteral("number"), { holder.number, displayName(*who) } };
    }
    return {};
}

Done CheckRun::checkPeriods() const
{
    for (const Change<Period> *change : touched<Period>().all()) {
        if (!change->after)
            continue;
        const Period &period = *change->after;
        if (!period.start.isValid())
            return Problem { ProblemCode::Required, QStringLiteral("start_day") };
        if (period.end.isValid() && period.end < period.start)
            return Problem { ProblemCode::DateOrder, QStringLiteral("end_day"),
                { iso(period.start), iso(period.end) } };
    }
    if (touched<Period>().all().empty())
        return {};
    std::vector<const Period *> periods = after(&MemberFacts::periods);
    std::erase_if(periods, [](const Period *period) { return !isRealPeriod(*period); });
    auto found = clash(periods, touched<Period>(), [](const Period &period) { return subjectOf(period); });
    if (!found)
        return {};
    // Only now it matters which types may be held alongside.
    auto stored = m_reader.all<MembershipType>();
    if (!stored)
        return stored.problems();
    Types types = typesById(*stored);
    for (const Change<MembershipType> *change : touched<MembershipType>().all()) {
        if (change->after)
            types[change->after->id] = *change->after;
    }
    found = clash(periods, touched<Period>(),
        [&types](const Period &period) { return std::pair(subjectOf(period), trackOf(period.type, types).uuid); });
    if (found)
        return Problem { ProblemCode::PeriodOverlap, QStringLiteral("start_day"),
            { iso(found->first->start), iso(lastDayOf(*found->first)) } };
    return {};
}

Problem CheckRun::secondHome(const GroupMembership &inTheWay) const
{
    QString name;
    if (const Change<Group> *change = touched<Group>().find(inTheWay.group); change && change->after)
        name = change->after->name;
    else if (auto group = m_reader.one(inTheWay.group); group)
        name = group->name;
    return { ProblemCode::TwoHomeGroups, QStringLiteral("member_group"), { name } };
}

Done CheckRun::checkHomes() const
{
    const auto &changes = touched<GroupMembership>().all();
    const auto isHome = [](const GroupMembership &membership) { return membership.role == GroupRole::Home; };
    if (std::none_of(changes.begin(), changes.end(),
            [&isHome](const Change<GroupMembership> *change) { return change->after && isHome(*change->after); }))
        return {};
    std::vector<const GroupMembership *> homes = after(&MemberFacts::groups);
    std::erase_if(homes, [&isHome](const GroupMembership *home) {
        return !isHome(*home) || (home->end.isValid() && home->end < home->start);
    });
    const auto ownerOf = [](const GroupMembership &home) { return home.member; };
    if (const auto found = clash(homes, touched<GroupMembership>(), ownerOf))
        return secondHome(*found->first);
    return {};
}

} // namespace rollbook
