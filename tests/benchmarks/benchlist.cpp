// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/register.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace rollbook;

namespace bench {

namespace {

RawKey someKey()
{
    RawKey key;
    key.bytes.fill(9);
    return key;
}

/// Handles events, asleep between them as a window is, until it is so; false after a minute.
template <class IsSo> bool waitUntil(IsSo isSo)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake;
    wake.start(2);
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > 60'000)
            return false;
    }
    return true;
}

bool waitForRows(const QTableView &table, qint64 least)
{
    return waitUntil([&] { return table.model()->rowCount() >= least; });
}

Id<Member> firstBy(const Reader &reader, MemberOrder order)
{
    return reader.memberIds(order, Qt::AscendingOrder, 1)->front();
}

/// Asks for another order and waits until the person who comes first in it is painted first; milliseconds.
double sortBy(MembersPage &page, MemberColumn column, Id<Member> first)
{
    auto *table = page.findChild<MemberTable *>();
    return timed([&] {
        Q_EMIT table->sortRequested(column, Qt::AscendingOrder);
        waitUntil([&] { return table->members().keys().front() == first; });
        table->viewport()->grab();
    });
}

/// What the window's process said of itself, by name.
QMap<QString, double> measureWindow(const Setting &setting)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--window"), registerPath(setting), QStringLiteral("--begun"),
            QString::number(QDateTime::currentMSecsSinceEpoch()) });
    process.waitForFinished(-1);
    QMap<QString, double> values;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &line : said.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        values.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1).toDouble());
    return values;
}

} // namespace

int showWindow(const QString &path, qint64 begun)
{
    const SystemClock clock;
    auto book = Register::open(path, someKey(), { &clock, {} });
    if (!book)
        return 1;
    const Reader &reader = (*book)->reader();
    const qint64 people = *reader.memberCount();
    QElapsedTimer asked;
    asked.start();
    MembersPage page(**book);
    page.resize(1280, 800);
    page.show();
    page.activate();
    auto *table = page.findChild<QTableView *>();
    if (table == nullptr || !waitForRows(*table, 1))
        return 1;
    page.grab();
    std::printf("rows %lld\n", static_cast<long long>(asked.elapsed()));
    if (!waitForRows(*table, people))
        return 1;
    page.grab();
    std::printf("start %lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - begun));
    QRandomGenerator random(5);
    std::vector<double> jumps;
    for (int i = 0; i < 40; ++i) {
        const int row = random.bounded(static_cast<int>(people));
        jumps.push_back(timed([&] {
            table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
            table->viewport()->grab();
        }));
    }
    std::printf("jump %f\n", percentile(jumps, 0.95));
    std::printf("frame %f\n", timed([&] { table->viewport()->grab(); }));
    std::printf("memory %f\n", residentMiB());
    std::printf("indexed %f\n", sortBy(page, MemberColumn::Number, firstBy(reader, MemberOrder::Number)));
    if (!waitForRows(*table, people))
        return 1;
    std::printf("sorted %f\n", sortBy(page, MemberColumn::Postcode, firstBy(reader, MemberOrder::Postcode)));
    // In the foreground what the window reads in a thread.
    std::printf("first %f\n", timed([&] { (void)reader.memberIds(MemberOrder::Name, Qt::AscendingOrder); }));
    std::printf("peak %f\n", peakMiB());
    return 0;
}

std::vector<Figure> listFigures(const Setting &setting)
{
    std::vector<double> starts;
    QMap<QString, double> seen;
    for (int i = 0; i < setting.pairs; ++i) {
        seen = measureWindow(setting);
        starts.push_back(seen.value(QStringLiteral("start")));
    }
    const auto of = [&](const char *name) { return seen.value(QLatin1String(name)); };
    const double start = median(starts);
    const bool measured = of("rows") > 0 && of("first") > 0 && of("jump") > 0 && of("indexed") > 0 && of("sorted") > 0
        && start > 0 && of("memory") > 0;
    const double frames = of("jump") / std::max(of("frame"), 0.1);
    return {
        { QStringLiteral("S4"), QStringLiteral("first rows painted"), milliseconds(of("rows")),
            QStringLiteral("all ids in order of names %1").arg(milliseconds(of("first"))),
            QStringLiteral("<= 300 ms at 1,000,000"), true, of("rows") <= 300, measured },
        { QStringLiteral("S4"), QStringLiteral("jump to any row, painted, p95"), milliseconds(of("jump")),
            QStringLiteral("a painted frame %1 (%2 frames)").arg(milliseconds(of("frame"))).arg(frames, 0, 'f', 1),
            QStringLiteral("<= 2 painted frames of 25 ms"), true, of("jump") <= 50, measured },
        { QStringLiteral("S4"), QStringLiteral("sort by number (indexed), painted"), milliseconds(of("indexed")), {},
            QStringLiteral("<= 200 ms"), true, of("indexed") <= 200, measured },
        { QStringLiteral("S4"), QStringLiteral("sort by postcode (not indexed), painted"), milliseconds(of("sorted")),
            {}, QStringLiteral("<= 1.5 s"), true, of("sorted") <= 1500, measured },
        { QStringLiteral("S5"), QStringLiteral("process start to the whole list painted"), milliseconds(start), {},
            QStringLiteral("<= 350 ms at 100,000"), setting.rows <= 100'000, start <= 350, measured },
        { QStringLiteral("S8"), QStringLiteral("memory, list scrolled (most %1)").arg(of("peak"), 0, 'f', 0),
            QString::number(of("memory"), 'f', 0) + QStringLiteral(" MiB"), {},
            QStringLiteral("<= 150 MiB at 1,000,000"), true, of("memory") <= 150, measured },
    };
}

} // namespace bench
