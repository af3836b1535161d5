// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include "ui/words/format.h"

namespace rollbook {

// The replacement is for English without a catalogue: plural forms live in the translations.
QString formatMembers(qint64 count)
{
    return ChartWords::tr("%Ln member(s)", "members counted", static_cast<int>(count))
        .replace(QStringLiteral("member(s)"), count == 1 ? QStringLiteral("member") : QStringLiteral("members"));
}

QString membersFinding(qint64 now, QDate day, qint64 then, QDate before)
{
    const QString members = formatMembers(now);
    const QString difference = formatCount(std::abs(now - then));
    const bool bothEnd = day.addDays(1).day() == 1 && before.addDays(1).day() == 1;
    const bool isYear = day.addYears(-1) == before
        || (bothEnd && day.year() * 12 + day.month() - 12 == before.year() * 12 + before.month());
    if (isYear) {
        if (now == then)
            return fillIn(ChartWords::tr("%1, as many as a year before"), { members });
        return fillIn(now > then ? ChartWords::tr("%1, %2 more than a year before")
                                 : ChartWords::tr("%1, %2 fewer than a year before"),
            { members, difference });
    }
    if (now == then)
        return fillIn(ChartWords::tr("%1, as many as on %2"), { members, formatDate(before) });
    return fillIn(now > then ? ChartWords::tr("%1, %2 more than on %3") : ChartWords::tr("%1, %2 fewer than on %3"),
        { members, difference, formatDate(before) });
}

QString flowFinding(qint64 came, qint64 left)
{
    if (came == 0 && left == 0)
        return ChartWords::tr("Nobody joined and nobody left");
    const QStringList values { formatCount(came), formatCount(left), formatCount(std::abs(came - left)) };
    if (came == left)
        return fillIn(ChartWords::tr("%1 joined or came in and %2 left: no change"), values);
    return fillIn(came > left ? ChartWords::tr("%1 joined or came in and %2 left: %3 more")
                              : ChartWords::tr("%1 joined or came in and %2 left: %3 fewer"),
        values);
}

} // namespace rollbook
