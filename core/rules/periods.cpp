// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/periods.h"

namespace rollbook {

namespace {

QDate dayOf(int year, int month, int day)
{
    const QDate first(year, qBound(1, month, 12), 1);
    return first.addDays(qBound(1, day, first.daysInMonth()) - 1);
}

QDate endOfFixedYear(const MembershipType &type, QDate start)
{
    const auto yearStart = [&type](int year) { return dayOf(year, type.yearStartMonth, type.yearStartDay); };
    const int year = yearStart(start.year()) <= start ? start.year() : start.year() - 1;
    int next = year + 1;
    if (type.rolloverMonth != 0) {
        QDate rollover = dayOf(year, type.rolloverMonth, type.rolloverDay);
        if (rollover < yearStart(year))
            rollover = dayOf(year + 1, type.rolloverMonth, type.rolloverDay);
        if (rollover != yearStart(year) && start >= rollover)
            ++next;
    }
    return yearStart(next).addDays(-1);
}

QDate endOfMonths(QDate start, int months)
{
    const QDate same = start.addMonths(qMax(1, months));
    return same.day() < start.day() ? same : same.addDays(-1);
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<Term> termFrom(const MembershipType &type, QDate start)
{
    switch (type.rule) {
    case PeriodRule::FixedYear:
        return Term { start, endOfFixedYear(type, start) };
    case PeriodRule::Rolling:
        return Term { start, endOfMonths(start, type.months) };
    case PeriodRule::UntilDate:
        if (!type.untilDate.isValid() || type.untilDate < start)
            return Problem { ProblemCode::DateOrder, QStringLiteral("until_date"),
                { text(start), text(type.untilDate) } };
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

Result<NextTerm> nextTerm(std::span<const Period> periods, const MembershipType &type, QDate day)
{
    const Period *latest = nullptr;
    for (const Period &period : periods) {
        if (isRealPeriod(period) && (!latest || period.start > latest->start))
            latest = &period;
    }
    NextTerm next { { day, {} }, false };
    if (latest) {
        const QDate last = lastDayOf(*latest);
        if (latest->start > day || !last.isValid())
            return Problem { ProblemCode::PeriodOverlap, QStringLiteral("start_day"),
                { text(latest->start), text(last) } };
        next.continues = day <= lastDayCounted(*latest);
        if (next.continues)
            next.term.start = last.addDays(1);
    }
    auto term = termFrom(type, next.term.start);
    if (!term)
        return term.problems();
    next.term = *term;
    return next;
}

Money feeOf(const MembershipType &type)
{
    return type.exempt ? Money {} : type.fee;
}

} // namespace rollbook
