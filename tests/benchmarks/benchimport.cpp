// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/exchange/memberimport.h"
#include "core/register.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace rollbook;

namespace bench {

namespace {

RawKey someKey()
{
    RawKey key;
    key.bytes.fill(9);
    return key;
}

const char *const columns
    = "membership_number TEXT, title TEXT, first_name TEXT, last_name TEXT, email TEXT, phone TEXT, address1 TEXT, "
      "address2 TEXT, town TEXT, postcode TEXT, country TEXT, local_group TEXT, region TEXT, party_standing TEXT, "
      "membership_type TEXT, joined_date TEXT, expires_date TEXT, fee_due TEXT, fee_paid TEXT, paid_date TEXT, "
      "payment_method TEXT, notes TEXT";

void removeFile(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
}

/// The yardstick: the command-line shell of SQLite, into a plain file whose columns and indexes are there already.
double plainImport(const Setting &setting, const QString &path, bool indexed)
{
    removeFile(path);
    QByteArray prepare = "CREATE TABLE m (" + QByteArray(columns) + ");\n";
    if (indexed) {
        prepare += "CREATE UNIQUE INDEX m1 ON m(membership_number); CREATE INDEX m2 ON m(last_name, first_name);"
                   "CREATE INDEX m3 ON m(email); CREATE INDEX m4 ON m(postcode); CREATE INDEX m5 ON m(local_group);";
    }
    if (!run(QStringLiteral("sqlite3"), { path }, prepare))
        return -1;
    const QByteArray import = ".mode csv\n.import --skip 1 " + QFile::encodeName(setting.csv) + " m\n";
    bool done = false;
    const double time = timed([&] { done = run(QStringLiteral("sqlite3"), { path }, import); });
    return done ? time : -1;
}

/// Ours: from opening the register to closing it, everything in.
double ownImport(const Setting &setting, const Environment &environment)
{
    const QString path = registerPath(setting);
    removeFile(path);
    Organisation society;
    society.name = QStringLiteral("Benchmark");
    if (!Register::create(path, someKey(), society, environment))
        return -1;
    return timed([&] {
        auto book = Register::open(path, someKey(), environment);
        auto plan = planImport(setting.csv, (*book)->reader());
        if (!plan)
            qFatal("the list cannot be planned");
        MemberImport import(std::move(*plan));
        if (!(*book)->run(import, {}))
            qFatal("the list cannot be imported");
    });
}

QString ratioText(double ratio)
{
    return QString::number(ratio, 'f', 2) + QStringLiteral(" x");
}

} // namespace

QString registerPath(const Setting &setting)
{
    return setting.folder + QStringLiteral("/register.rollbook");
}

std::vector<Figure> importFigures(const Setting &setting)
{
    const SystemClock clock;
    const Environment environment { &clock, {} };
    const QString plain = setting.folder + QStringLiteral("/plain.db");
    const QString bare = setting.folder + QStringLiteral("/bare.db");
    Pairs pairs;
    for (int i = 0; i < setting.pairs; ++i) {
        pairs.yardstick.push_back(plainImport(setting, plain, true));
        pairs.ours.push_back(ownImport(setting, environment));
    }
    const double bareTime = plainImport(setting, bare, false);
    const double size = static_cast<double>(QFileInfo(registerPath(setting)).size());
    const double bareSize = static_cast<double>(QFileInfo(bare).size());
    const double sizeRatio = size / bareSize;
    const bool large = setting.rows > 500'000;
    const double goal = large ? 1.0 : 1.5;
    const bool measured = bareTime > 0 && bareSize > 0 && size > 0 && std::ranges::min(pairs.yardstick) > 0
        && std::ranges::min(pairs.ours) > 0;
    const QString note = QStringLiteral("sqlite3 .import %1 (%2 x bare)")
                             .arg(milliseconds(median(pairs.yardstick)))
                             .arg(median(pairs.yardstick) / bareTime, 0, 'f', 1);
    return {
        { large ? QStringLiteral("S2") : QStringLiteral("S1"),
            QStringLiteral("import, all in: %1").arg(milliseconds(median(pairs.ours))), ratioText(pairs.medianRatio()),
            note, QStringLiteral("<= %1 x (smallest pair %2)").arg(goal).arg(pairs.smallestRatio(), 0, 'f', 2), true,
            pairs.smallestRatio() <= goal, measured },
        { QStringLiteral("S2m"), QStringLiteral("most memory of the import"),
            QString::number(peakMiB(), 'f', 0) + QStringLiteral(" MiB"), QString(),
            QStringLiteral("<= 300 MiB at 1,000,000"), false, peakMiB() <= 300 },
        { QStringLiteral("S9"), QStringLiteral("file with its journal: %1 MB").arg(size / 1e6, 0, 'f', 1),
            ratioText(sizeRatio), QStringLiteral("bare table %1 MB").arg(bareSize / 1e6, 0, 'f', 1),
            QStringLiteral("<= 3.2 x"), true, sizeRatio <= 3.2, measured },
    };
}

} // namespace bench
