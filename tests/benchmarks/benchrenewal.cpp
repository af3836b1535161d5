// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/register.h"
#include "core/rules/renewal.h"

#include <QFile>

#include <algorithm>

using namespace rollbook;

namespace bench {

namespace {

constexpr double mostTime = 1'000; ///< milliseconds, for either job

/// The yardstick: the command-line shell of SQLite writes the same number of terms and fees into plain tables.
double plainRenewal(const Setting &setting, qint64 terms)
{
    const QString path = setting.folder + QStringLiteral("/plainterms.db");
    QFile::remove(path);
    const QByteArray prepare = "CREATE TABLE period(id TEXT PRIMARY KEY, member TEXT, start TEXT, ends TEXT);"
                               "CREATE INDEX period_member ON period(member);"
                               "CREATE TABLE charge(id TEXT PRIMARY KEY, member TEXT, due TEXT, pence INTEGER);"
                               "CREATE INDEX charge_member ON charge(member);\n";
    const QByteArray counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(terms) + ") ";
    const QByteArray write = "BEGIN;" + counting
        + "INSERT INTO period SELECT hex(randomblob(16)), hex(randomblob(16)), '2026-01-01', '2026-12-31' FROM n;"
        + counting
        + "INSERT INTO charge SELECT hex(randomblob(16)), hex(randomblob(16)), '2026-01-01', 2400 FROM n;COMMIT;\n";
    if (!run(QStringLiteral("sqlite3"), { path }, prepare))
        return -1;
    bool done = false;
    const double time = timed([&] { done = run(QStringLiteral("sqlite3"), { path }, write); });
    return done ? time : -1;
}

struct Times {
    double renewal = 0; ///< milliseconds, as is the other
    double undo = 0;
    qint64 terms = 0;
    bool done = false;
};

/// Renews the people in the register's order as one entry, and undoes it.
Times renewAndUndo(Register &book, const std::vector<Id<Member>> &people)
{
    Times times;
    RenewalScope scope;
    scope.people = people;
    RenewMemberships renewal(scope);
    bool done = false;
    times.renewal = timed([&] { done = book.run(renewal, {}).ok(); });
    times.terms = renewal.report().renewed;
    times.undo = timed([&] { times.done = done && book.undo().ok(); });
    return times;
}

} // namespace

std::vector<Figure> renewalFigures(const Setting &setting)
{
    const qint64 wanted = std::min<qint64>(10'000, setting.rows / 2);
    const QString path = setting.folder + QStringLiteral("/renewal.rollbook");
    RawKey key;
    key.bytes.fill(9);
    const SystemClock clock;
    if (!QFile::copy(registerPath(setting), path))
        return {};
    auto book = Register::open(path, key, { &clock, {} });
    if (!book)
        return {};
    // The first who may renew: a list of members has left and dead people too.
    RenewalScope everybody;
    const auto ids = (*book)->reader().memberIds(MemberOrder::Number, Qt::AscendingOrder);
    if (!ids)
        return {};
    everybody.people.assign(ids->begin(), ids->begin() + std::min<qint64>(2 * wanted, std::ssize(*ids)));
    const auto preview = previewRenewal((*book)->reader(), everybody, clock.today(), {});
    if (!preview)
        return {};
    std::vector<Id<Member>> people;
    for (const RenewalRow &row : preview->rows) {
        if (row.renewal && std::ssize(people) < wanted)
            people.push_back(row.member);
    }
    Pairs renewals;
    Pairs undos;
    bool measured = !people.empty();
    for (int i = 0; measured && i < setting.pairs; ++i) {
        const Times times = renewAndUndo(**book, people);
        const double plain = plainRenewal(setting, times.terms);
        measured = times.done && times.terms >= std::ssize(people) && plain > 0;
        for (Pairs *pairs : { &renewals, &undos })
            pairs->yardstick.push_back(plain);
        renewals.ours.push_back(times.renewal);
        undos.ours.push_back(times.undo);
    }
    if (!measured)
        return {};
    const auto figure = [&](const QString &job, const Pairs &pairs) {
        return Figure { QStringLiteral("S11"), job.arg(people.size()), milliseconds(median(pairs.ours)),
            QStringLiteral("plain rows by sqlite3 %1, %2 x")
                .arg(milliseconds(median(pairs.yardstick)))
                .arg(pairs.medianRatio(), 0, 'f', 1),
            QStringLiteral("<= 1 s"), true, std::ranges::min(pairs.ours) <= mostTime };
    };
    return { figure(QStringLiteral("renew %1 people as one entry"), renewals),
        figure(QStringLiteral("undo the renewal of %1 people"), undos) };
}

} // namespace bench
