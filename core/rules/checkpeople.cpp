// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"
#include "core/rules/periods.h"
#include "core/rules/validation.h"

#include <set>

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

Problem termsMeet(const Period &period)
{
    return { ProblemCode::PeriodOverlap, QStringLiteral("start_day"), { iso(period.start), iso(lastDayOf(period)) } };
}

Term termOf(const Period &period)
{
    return { period.start, lastDayOf(period) };
}

Term termOf(const GroupMembership &membership)
{
    return { membership.start, membership.end };
}

bool isReal(const Period &period)
{
    return isRealPeriod(period);
}

bool isReal(const GroupMembership &membership)
{
    return membership.role == GroupRole::Home;
}

/// Days that two terms share; a hundred thousand where neither ends.
qint64 sharedDays(const Term &a, const Term &b)
{
    constexpr qint64 forLife = 100'000;
    if (!overlap(a, b))
        return 0;
    const QDate first = std::max(a.start, b.start);
    const QDate last = !a.end.isValid() ? b.end : !b.end.isValid() ? a.end : std::min(a.end, b.end);
    return last.isValid() ? first.daysTo(last) + 1 : forLife;
}

/// The first two records of one owner that share a day, of which the block changes at least one; the changed one, or
/// the later of two, is second. `ownerOf` gives what the records exclude each other within. `forgives`: two that
/// share days already, as two laptops may leave them, are let be while they come to share no more. Sorts the records.
/// Whoever overlaps anybody earlier overlaps the one of those that goes furthest.
template <class R, class OwnerOf>
std::optional<std::pair<const R *, const R *>> clash(
    std::vector<const R *> &records, const Touched<R> &touched, const OwnerOf &ownerOf, bool forgives = false)
{
    const auto earlier = [&ownerOf](const R *a, const R *b) {
        const auto ownerA = ownerOf(*a);
        const auto ownerB = ownerOf(*b);
        return ownerA != ownerB ? ownerA < ownerB : a->start < b->start;
    };
    if (!std::is_sorted(records.begin(), records.end(), earlier))
        std::sort(records.begin(), records.end(), earlier);
    const auto before = [&touched](const R *record) -> const R * {
        const Change<R> *change = touched.find(record->id);
        return !change ? record : change->before ? &*change->before : nullptr;
    };
    const auto isWorse = [&](const R *a, const R *b) {
        const R *one = before(a);
        const R *other = before(b);
        const bool met = forgives && one && other && ownerOf(*one) == ownerOf(*other) && isReal(*one) && isReal(*other);
        return sharedDays(termOf(*a), termOf(*b)) > (met ? sharedDays(termOf(*one), termOf(*other)) : 0);
    };
    for (std::size_t at = 1, furthest = 0; at < records.size(); ++at) {
        const R *a = records[furthest];
        const R *b = records[at];
        const bool same = ownerOf(*a) == ownerOf(*b);
        if (same && overlap(termOf(*a), termOf(*b)) && (touched.has(a->id) || touched.has(b->id)) && isWorse(a, b))
            return touched.has(b->id) ? std::pair(a, b) : std::pair(b, a);
        const QDate end = termOf(*a).end;
        if (!same || (end.isValid() && (!termOf(*b).end.isValid() || termOf(*b).end > end)))
            furthest = at;
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
    auto known = typesAfter();
    if (!known)
        return known.problems();
    found = clash(
        periods, touched<Period>(),
        [&known](const Period &period) { return std::pair(subjectOf(period), trackOf(period.type, *known).uuid); },
        true);
    return found ? Done(termsMeet(*found->first)) : Done {};
}

Result<Types> CheckRun::typesAfter() const
{
    auto stored = m_reader.all<MembershipType>();
    if (!stored)
        return stored.problems();
    Types types = typesById(*stored);
    for (const Change<MembershipType> *change : touched<MembershipType>().all()) {
        if (change->after)
            types[change->after->id] = *change->after;
    }
    return types;
}

/// A type that may no longer be held alongside: whoever has it may have another one on the same days.
Done CheckRun::checkTracks() const
{
    std::set<Id<MembershipType>> leaving;
    for (const Change<MembershipType> *change : touched<MembershipType>().all()) {
        if (change->before && change->after && change->before->alongside && !change->after->alongside)
            leaving.insert(change->after->id);
    }
    auto known = leaving.empty() ? Result<Types>(Types {}) : typesAfter();
    if (!known || leaving.empty())
        return known ? Done {} : Done(known.problems());
    std::optional<Problem> met;
    auto read = m_reader.eachMember(FactParts::Periods, [&](const MemberFacts &facts) {
        std::vector<const Period *> periods;
        for (const Period &stored : facts.periods) {
            const Change<Period> *change = touched<Period>().find(stored.id);
            const Period *period = !change ? &stored : change->after ? &*change->after : nullptr;
            if (period && isRealPeriod(*period) && trackOf(period->type, *known).isNull())
                periods.push_back(period);
        }
        for (const Period *one : periods) {
            for (const Period *other : periods) {
                if (one != other && leaving.contains(one->type) && overlap(termOf(*one), termOf(*other)))
                    met = termsMeet(*other);
            }
        }
        return !met;
    });
    if (!read)
        return read;
    return met ? Done(*met) : Done {};
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
