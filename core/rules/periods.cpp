// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/periods.h"

#include <algorithm>
#include <vector>

namespace rollbook {

namespace {

QDate dayOf(int year, int month, int day)
{
    const QDate first(year, qBound(1, month, 12), 1);
    return first.addDays(qBound(1, day, first.daysInMonth()) - 1);
}

QDate endOfFixedYear(const MembershipType &type, QDate start, bool joins)
{
    const auto yearStart = [&type](int year) { return dayOf(year, type.yearStartMonth, type.yearStartDay); };
    const int year = yearStart(start.year()) <= start ? start.year() : start.year() - 1;
    bool rolls
        = joins && type.minimumMonths > 0 && yearStart(year + 1).addDays(-1) < endOfMonths(start, type.minimumMonths);
    if (type.rolloverMonth != 0) {
        QDate rollover = dayOf(year, type.rolloverMonth, type.rolloverDay);
        if (rollover < yearStart(year))
            rollover = dayOf(year + 1, type.rolloverMonth, type.rolloverDay);
        rolls = rolls || (rollover != yearStart(year) && start >= rollover);
    }
    return yearStart(rolls ? year + 2 : year + 1).addDays(-1);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Problem renewedAlready(const Period &period)
{
    return { ProblemCode::PeriodOverlap, QStringLiteral("start_day"),
        { dayText(period.start), dayText(lastDayOf(period)) } };
}

} // namespace

QDate endOfMonths(QDate start, int months)
{
    const QDate same = start.addMonths(qMax(1, months));
    return same.day() < start.day() ? same : same.addDays(-1);
}

Result<Term> termFrom(const MembershipType &type, QDate start, bool joins)
{
    switch (type.rule) {
    case PeriodRule::FixedYear:
        return Term { start, endOfFixedYear(type, start, joins) };
    case PeriodRule::Rolling:
        return Term { start, endOfMonths(start, type.months) };
    case PeriodRule::UntilDate:
        if (!type.untilDate.isValid() || type.untilDate < start)
            return Problem { ProblemCode::DateOrder, QStringLiteral("until_date"),
                { dayText(start), dayText(type.untilDate) } };
        return Term { start, type.untilDate };
    case PeriodRule::Lifetime:
        return Term { start, {} };
    }
    return Problem { ProblemCode::UnknownValue, QStringLiteral("rule"),
        { QString::number(static_cast<int>(type.rule)), QStringLiteral("1-4") } };
}

bool isRealPeriod(const Period &period)
{
    if (period.leaving == Leaving::None)
        return true;
    return period.leaving != Leaving::Mistake && lastDayOf(period) >= period.start;
}

QDate lastDayOf(const Period &period)
{
    return period.leaving != Leaving::None && period.leavingDay.isValid() ? period.leavingDay : period.end;
}

QDate lastDayCounted(const Period &period)
{
    if (period.leaving != Leaving::None || !period.end.isValid())
        return lastDayOf(period);
    return period.end.addDays(qMax(0, period.graceDays));
}

Id<MembershipType> trackOf(Id<MembershipType> type, const Types &types)
{
    const auto known = types.find(type);
    return known != types.end() && known->second.alongside ? type : Id<MembershipType> {};
}

const Period *latestPeriod(std::span<const Period> periods, const Types &types, Id<MembershipType> track, QDate by)
{
    const Period *latest = nullptr;
    for (const Period &period : periods) {
        const bool counts = period.leaving != Leaving::Mistake && (!by.isValid() || period.start <= by);
        if (counts && (!latest || period.start > latest->start) && trackOf(period.type, types) == track)
            latest = &period;
    }
    return latest;
}

Result<NextTerm> nextTerm(std::span<const Period> periods, const MembershipType &type, QDate day, const Types &types)
{
    const Id<MembershipType> track = type.alongside ? type.id : Id<MembershipType> {};
    const Period *latest = nullptr;
    std::vector<const Period *> held;
    for (const Period &period : periods) {
        const bool own = period.type == type.id || (!type.alongside && trackOf(period.type, types) == track);
        if (!own || !isRealPeriod(period))
            continue;
        held.push_back(&period);
        if (!latest || period.start > latest->start)
            latest = &period;
    }
    const auto from = [&type, &held](QDate start, bool continues) -> Result<NextTerm> {
        auto term = termFrom(type, start, !continues);
        if (!term)
            return term.problems();
        // Terms that two laptops began may go on after the one that began last.
        const auto meets = std::ranges::find_if(held, [&term](const Period *period) {
            const QDate last = lastDayOf(*period);
            return (!term->end.isValid() || period->start <= term->end) && (!last.isValid() || last >= term->start);
        });
        if (meets != held.end())
            return renewedAlready(**meets);
        return NextTerm { *term, continues };
    };
    if (!latest)
        return from(day, false);
    const QDate last = lastDayOf(*latest);
    if (latest->start > day || !last.isValid())
        return renewedAlready(*latest);
    if (type.renewalDays > 0 && day < last.addDays(-type.renewalDays))
        return Problem { ProblemCode::RenewalTooEarly, QStringLiteral("start_day"),
            { QString(), dayText(last.addDays(-type.renewalDays)) } };
    const QDate counted = lastDayCounted(*latest);
    if (day <= counted)
        return from(last.addDays(1), true);
    if (latest->leaving == Leaving::None && day <= counted.addDays(qMax(0, type.backdateDays))) {
        auto late = from(last.addDays(1), true);
        if (!late || !late->term.end.isValid() || late->term.end >= day)
            return late;
    }
    return from(day, false);
}

Money feeOf(const MembershipType &type)
{
    return type.exempt ? Money {} : type.fee;
}

} // namespace rollbook
