// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practice.h"

#include "core/exchange/samplesociety.h"
#include "ui/widgets/offthread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rollbook {

namespace {

constexpr int practicePeople = 2000;
constexpr quint64 practiceSeed = 1871;

} // namespace

QString practicePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("practice.rollbook"));
}

QString practicePassphrase()
{
    return QStringLiteral("practice society");
}

Result<Practice> makePractice(const QString &path, const Clock &clock, int people, const Progress &progress)
{
    const Environment environment { &clock,
        { QCoreApplication::translate("Practice", "Practice"), QSysInfo::machineHostName() } };
    const Passphrase passphrase { practicePassphrase() };
    if (QFileInfo::exists(path)) {
        const auto there = Register::open(path, passphrase, environment, Register::Access::ReadOnly);
        if (!there)
            return there.problems();
        return Practice { path, (*there)->recoveryKey() };
    }
    QDir().mkpath(QFileInfo(path).path());
    // Built beside its place, so that a half-made society is never mistaken for a whole one.
    const QString beside = path + QStringLiteral(".new");
    QFile::remove(beside);
    auto made = Register::create(beside, passphrase, SampleSociety::organisation(), environment);
    if (!made)
        return made.problems();
    SampleSociety sample(people, practiceSeed);
    const auto filled = (*made)->run(sample, progress);
    const RawKey key = (*made)->recoveryKey();
    made->reset();
    if (!filled || !QFile::rename(beside, path)) {
        QFile::remove(beside);
        return filled ? Problems { { ProblemCode::FileNotWritable, {}, { path, QString() } } } : filled.problems();
    }
    return Practice { path, key };
}

void preparePractice(
    QObject *receiver, const Clock &clock, const Progress &progress, std::function<void(Result<Practice>)> done)
{
    offThread<Result<Practice>>(
        receiver,
        [&clock, progress, path = practicePath()] { return makePractice(path, clock, practicePeople, progress); },
        std::move(done));
}

} // namespace rollbook
