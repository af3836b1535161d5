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

quint64 hashOf(const QString &number)
{
    return static_cast<quint64>(qHash(number, 0x5bd1e995));
}

bool overlaps(const Period &a, const Period &b)
{
    const QDate endOfA = lastDayOf(a);
    const QDate endOfB = lastDayOf(b);
    return (!endOfA.isValid() || b.start <= endOfA) && (!endOfB.isValid() || a.start <= endOfB);
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
        const bool seen = !m_checker.m_numbersSeen.insert(hashOf(member->number)).second;
        if (seen || !onlySeen)
            doubtful.push_back(member);
    }
    return doubtful.empty() ? Done {} : numbersFree(std::move(doubtful));
}

Done CheckRun::numbersFree(std::vector<const Member *> members)
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
    std::sort(periods.begin(), periods.end(), [](const Period *a, const Period *b) {
        return a->member != b->member ? a->member < b->member : a->start < b->start;
    });
    // Whoever overlaps anybody overlaps the one before, or that one overlaps the one before it.
    for (std::size_t at = 1; at < periods.size(); ++at) {
        const Period &a = *periods[at - 1];
        const Period &b = *periods[at];
        if (a.member != b.member || !overlaps(a, b))
            continue;
        if (const bool isNewer = touched<Period>().has(b.id); isNewer || touched<Period>().has(a.id)) {
            const Period &inTheWay = isNewer ? a : b;
            return Problem { ProblemCode::PeriodOverlap, QStringLiteral("start_day"),
                { iso(inTheWay.start), iso(lastDayOf(inTheWay)) } };
        }
    }
    return {};
}

} // namespace rollbook
