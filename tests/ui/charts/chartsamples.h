// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/growthcontent.h"
#include "ui/charts/sharecontent.h"

namespace rollbook {

/// Growth of an invented society from a January on: 100 members, then 5 join and 2 lapse every month; the others of
/// the eight movements once a year. The last month may be cut.
inline Growth invented(QDate from, QDate to)
{
    Growth growth;
    qint64 members = 100;
    for (QDate first = from; first <= to; first = first.addMonths(1)) {
        GrowthMonth month;
        month.first = first;
        month.last = std::min(to, first.addMonths(1).addDays(-1));
        month.opening = members;
        month.moved = { 5, first.month() == 1 ? 3 : 0, first.month() == 2 ? 1 : 0, first.month() == 3 ? 2 : 0,
            first.month() == 1 ? 12 : 2, first.month() == 4 ? 1 : 0, first.month() == 5 ? 1 : 0,
            first.month() == 6 ? 1 : 0 };
        const auto &m = month.moved;
        members += m[0] + m[1] + m[2] - m[3] - m[4] - m[5] - m[6] - m[7];
        month.closing = members;
        growth.months.push_back(month);
    }
    return growth;
}

inline std::vector<NamedCount> hostileGroups()
{
    return { { Uuid { 1, 1 }, QStringLiteral("<b>Riverside</b>"), 30 }, { Uuid { 1, 2 }, QStringLiteral("=1+1"), 20 },
        { Uuid { 1, 3 }, QStringLiteral("%1 & %2"), 10 }, { Uuid { 1, 4 }, QStringLiteral("<img src=x>\n&amp;"), 5 },
        { {}, {}, 3 } };
}

} // namespace rollbook
