// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartticks.h"

#include "ui/words/format.h"

#include <algorithm>

namespace rollbook {

namespace {

std::vector<QDate> everyMonths(QDate from, QDate to, int step)
{
    std::vector<QDate> days;
    const int first = from.year() * 12 + from.month() - 1 + (from.day() > 1 ? 1 : 0);
    for (int month = (first + step - 1) / step * step;; month += step) {
        const QDate day(month / 12, month % 12 + 1, 1);
        if (day > to)
            return days;
        days.push_back(day);
    }
}

QString monthText(int month)
{
    QString text = wordsLocale().standaloneMonthName(month, QLocale::ShortFormat);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

qint64 niceStep(qint64 maximum, int lines)
{
    qint64 power = 1;
    for (;;) {
        for (const qint64 factor : { 1, 2, 5 }) {
            if (factor * power * std::max(lines, 1) >= maximum)
                return factor * power;
        }
        power *= 10;
    }
}

qint64 niceTop(qint64 maximum, qint64 step)
{
    return std::max<qint64>(1, (maximum + step - 1) / step) * step;
}

std::vector<DateTick> dateTicks(QDate from, QDate to, int most, int leastMonths)
{
    if (!from.isValid() || to < from)
        return {};
    std::vector<QDate> days;
    int step = 1;
    for (int i = 0;; ++i) {
        static constexpr int steps[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 120000 };
        step = steps[i];
        if (step < leastMonths)
            continue;
        days = everyMonths(from, to, step);
        if (static_cast<int>(days.size()) <= std::max(most, 1) || step == 120000)
            break;
    }
    std::vector<DateTick> ticks;
    for (const QDate &day : days) {
        if (step >= 12)
            ticks.push_back({ day, QString::number(day.year()), {} });
        else
            ticks.push_back({ day, monthText(day.month()),
                day.month() == 1 || ticks.empty() ? QString::number(day.year()) : QString() });
    }
    return ticks;
}

} // namespace rollbook
