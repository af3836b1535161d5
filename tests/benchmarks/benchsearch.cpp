// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/register.h"

#include <algorithm>

#include <QRandomGenerator>

using namespace rollbook;

namespace bench {

std::vector<Figure> searchFigures(const Setting &setting)
{
    RawKey key;
    key.bytes.fill(9);
    const SystemClock clock;
    auto book = Register::open(registerPath(setting), key, { &clock, {} });
    if (!book)
        return {};
    const Reader &reader = (*book)->reader();
    const auto ids = *reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
    QRandomGenerator random(1);
    std::vector<double> times;
    std::vector<double> first;
    qint64 missed = 0;
    for (int person = 0; person < 200; ++person) {
        const Id<Member> id = ids[random.bounded(static_cast<quint32>(ids.size()))];
        const Member member = *reader.one(id);
        const QStringList typed { member.family, member.given + QLatin1Char(' ') + member.family, member.number,
            member.email, member.telephone, member.postcode };
        const QString &whole = typed.at(person % typed.size());
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString text = whole.left(length);
            std::vector<Id<Member>> found;
            const double time = timed([&] { found = *reader.search(text, 50); });
            (length == 1 ? first : times).push_back(time);
            times.push_back(time);
            const bool typedNothing
                = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
            const bool full = found.size() == 50 || typedNothing;
            if (!full && std::find(found.begin(), found.end(), id) == found.end())
                ++missed;
        }
    }
    // A person whom their own name does not find is a defect, not a slow search.
    const bool measured = !times.empty() && missed == 0;
    const double p95 = percentile(times, 0.95);
    const double goal = setting.rows > 500'000 ? 16 : 5;
    return {
        { QStringLiteral("S3"), QStringLiteral("search, each key of %1 typed, p95").arg(times.size()),
            milliseconds(p95),
            QStringLiteral("median %1, slowest %2, first key %3")
                .arg(milliseconds(median(times)), milliseconds(percentile(times, 1)),
                    milliseconds(percentile(first, 0.95))),
            QStringLiteral("<= %1 ms, nobody missed (%2)").arg(goal).arg(missed), true, p95 <= goal, measured },
    };
}

} // namespace bench
