// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/span.h"

#include <QtGlobal>

#include <algorithm>

namespace rollbook {

namespace {

QDate monthStart(QDate day)
{
    return { day.year(), day.month(), 1 };
}

QDate monthEnd(QDate day)
{
    return { day.year(), day.month(), day.daysInMonth() };
}

} // namespace

QDate yearStart(QDate day, int yearStartMonth)
{
    const QDate start(day.year(), yearStartMonth, 1);
    return start <= day ? start : start.addYears(-1);
}

Span spanOf(SpanKind kind, QDate today, int yearStartMonth, QDate earliest)
{
    const QDate month = monthStart(today);
    switch (kind) {
    case SpanKind::ThisYear:
        return { yearStart(today, yearStartMonth), today };
    case SpanKind::Months12:
        return { month.addMonths(-11), today };
    case SpanKind::Years3:
        return { month.addMonths(-35), today };
    case SpanKind::Years5:
        return { month.addMonths(-59), today };
    case SpanKind::Years10:
        return { month.addMonths(-119), today };
    case SpanKind::All:
    case SpanKind::Custom:
        break;
    }
    return { earliest.isValid() ? monthStart(earliest) : month, today };
}

Span customSpan(QDate first, QDate second, QDate today)
{
    const QDate from = std::min({ first, second, today });
    const QDate to = std::min(std::max(first, second), today);
    return { monthStart(from), std::min(monthEnd(to), today) };
}

} // namespace rollbook
