// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/register.h"
#include "core/statistics/growth.h"

#include <algorithm>

using namespace rollbook;

namespace bench {

namespace {

/// The yardstick: members at each month's end, by group and type, over the plain file of the import's yardstick.
double plainAggregate(const Setting &setting)
{
    const QByteArray sql = "WITH RECURSIVE months(day) AS (SELECT date('2016-11-30') UNION ALL "
                           "SELECT date(day, '+1 day', '+1 month', '-1 day') FROM months WHERE day < '2026-10-31') "
                           "SELECT day, local_group, membership_type, count(*) FROM months JOIN m "
                           "ON joined_date <= day AND (expires_date = '' OR expires_date >= day) GROUP BY 1, 2, 3;\n";
    bool done = false;
    const double time
        = timed([&] { done = run(QStringLiteral("sqlite3"), { setting.folder + QStringLiteral("/plain.db") }, sql); });
    return done ? time : -1;
}

} // namespace

std::vector<Figure> growthFigures(const Setting &setting)
{
    RawKey key;
    key.bytes.fill(9);
    const SystemClock clock;
    auto book = Register::open(registerPath(setting), key, { &clock, {} });
    if (!book)
        return {};
    const Reader &reader = (*book)->reader();
    const QDate to(2026, 10, 31);
    Pairs pairs;
    qint64 checked = 0;
    for (int i = 0; i < std::min(setting.pairs, 3); ++i) {
        pairs.yardstick.push_back(plainAggregate(setting));
        pairs.ours.push_back(timed([&] {
            auto series = growth(reader, {}, QDate(2016, 11, 1), to);
            checked += series ? series->months.back().closing : 0;
        }));
    }
    return { { QStringLiteral("S7"), QStringLiteral("growth over 10 years by month, read afresh"),
        QString::number(pairs.medianRatio(), 'f', 2) + QStringLiteral(" x"),
        QStringLiteral("SQL aggregate %1; ours %2")
            .arg(milliseconds(median(pairs.yardstick)), milliseconds(median(pairs.ours))),
        QStringLiteral("<= 0.15 x from a kept summary"), false, pairs.medianRatio() <= 0.15,
        checked > 0 && std::ranges::min(pairs.yardstick) > 0 } };
}

} // namespace bench
