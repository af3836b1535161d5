// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R11: a second program that opens a register is told so within a second and may read it; when the first is killed, the
// register opens without anything deleted by hand. "--rounds N", "--within MS": the time the second may take to be told
// (1000; more where other programs run beside it).
#include "tests/reliability/common.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QThread>

#include <algorithm>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

int holder(const QString &path)
{
    auto book = openRegister(path);
    auto command = book ? somebody((*book)->reader(), QStringLiteral("Holder")) : Result<AdmitMember>(book.problems());
    if (!command || !(*book)->submit(*command))
        return 2;
    std::puts("held");
    std::fflush(stdout);
    QThread::sleep(600);
    return 0;
}

void second(const QString &path, Faults &faults, qint64 &slowest)
{
    QElapsedTimer timer;
    timer.start();
    auto book = openRegister(path);
    slowest = std::max(slowest, timer.elapsed());
    if (book)
        faults.add("a second program may write");
    else if (book.problems().front().code != ProblemCode::RegisterInUse)
        faults.add("the second is told: " + words(book.problems()));
    timer.restart();
    auto reading = Register::open(path, testKey(), testEnvironment(), Register::Access::ReadOnly);
    slowest = std::max(slowest, timer.elapsed());
    if (!reading) {
        faults.add("a second program may not read: " + words(reading.problems()));
        return;
    }
    const auto people = (*reading)->reader().memberCount();
    if (!people || *people < 1)
        faults.add("the reader does not see what is stored");
    auto command = somebody((*reading)->reader(), QStringLiteral("Second"));
    auto done = command ? (*reading)->submit(*command) : Result<EntryId>(command.problems());
    if (done || done.problems().front().code != ProblemCode::RegisterReadOnly)
        faults.add("a reader may write");
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    if (flag(count, arguments, "--hold"))
        return holder(textOption(count, arguments, "--hold"));
    const int rounds = option(count, arguments, "--rounds", 10);
    const int within = option(count, arguments, "--within", 1'000);
    QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(QStringLiteral("held.rollbook"));
    if (!makeRegister(path))
        return 2;
    Faults faults;
    qint64 slowest = 0, slowestAfter = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess first;
        first.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        first.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--hold"), path });
        if (!first.waitForReadyRead(120'000)) {
            faults.add("the first program does not open the register");
            break;
        }
        second(path, faults, slowest);
        first.kill();
        first.waitForFinished();
        QElapsedTimer timer;
        timer.start();
        auto again = openRegister(path);
        slowestAfter = std::max(slowestAfter, timer.elapsed());
        if (!again)
            faults.add("after the kill: " + words(again.problems()));
        else if (*(*again)->reader().memberCount() != round + 1)
            faults.add("a change of the killed program is missing");
    }
    const auto left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    if (left.size() != 1)
        faults.add("files left beside the register: " + left.join(QLatin1Char(' ')).toStdString());
    std::printf(
        "R11: %d second openers: told within %lld ms; after the first was killed open within %lld ms: %d faults\n",
        rounds, static_cast<long long>(slowest), static_cast<long long>(slowestAfter), faults.count());
    return faults.count() == 0 && slowest < within ? 0 : 1;
}
