// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R9: a register is changed at random and backed up again and again; then the backups are restored in random order, and
// each must hold every record and every entry as it was when it was made. "--count N", "--seed S".
#include "tests/reliability/common.h"

#include "core/changes/codec.h"
#include "core/exchange/samplerandom.h"
#include "core/exchange/samplesociety.h"
#include "core/restoring.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// Everything that is in a register: every record, every entry.
QByteArray recordsOf(const Register &book, Faults &faults)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachRecordType([&]<class R>(TypeTag<R>) {
        auto records = book.reader().all<R>();
        if (!records)
            return faults.add("cannot be read: " + words(records.problems()));
        for (const R &record : *records) {
            QByteArray encoded;
            encodeRecord(encoded, added(record), true);
            hash.addData(encoded);
        }
    });
    auto lines = book.reader().journal(0, 1'000'000);
    if (!lines)
        faults.add("cannot be read: " + words(lines.problems()));
    else
        for (const JournalLine &line : *lines)
            hash.addData(line.entry.id.toString().toLatin1());
    return hash.result();
}

/// One change of any kind.
Done changeOnce(Register &book, SampleRandom &random, int round)
{
    const double what = random.unit();
    if (what < .1) {
        SampleSociety few(3, random.next());
        auto done = book.run(few, {});
        return done ? Done() : Done(done.problems());
    }
    if (what < .25 && round > 0) {
        auto done = book.undo();
        return done || done.problems().front().code == ProblemCode::NothingToUndo
                || done.problems().front().code == ProblemCode::UndoBlocked
            ? Done()
            : Done(done.problems());
    }
    auto command = somebody(book.reader(), QStringLiteral("Backup%1").arg(round));
    if (!command)
        return command.problems();
    auto done = book.submit(*command);
    return done ? Done() : Done(done.problems());
}

struct Made {
    QString path;
    QByteArray content;
};

std::vector<Made> makeBackups(
    const QString &path, const Environment &environment, int count, SampleRandom &random, Faults &faults)
{
    std::vector<Made> made;
    auto book = Register::open(path, testKey(), environment);
    if (!book) {
        faults.add("does not open: " + words(book.problems()));
        return made;
    }
    for (int round = 0; round < count; ++round) {
        for (int changes = 1 + random.below(3); changes > 0; --changes) {
            if (auto done = changeOnce(**book, random, round); !done)
                faults.add("a change is refused: " + words(done.problems()));
        }
        auto report = (*book)->keepBackup(static_cast<BackupReason>(random.below(5)), {});
        if (!report)
            faults.add("no backup: " + words(report.problems()));
        else
            made.push_back({ report->path, recordsOf(**book, faults) });
    }
    return made;
}

void restoreOne(const Made &backup, const QString &path, const Environment &environment, Faults &faults)
{
    auto restored = restoreBackup(backup.path, path, testKey(), environment, {});
    if (!restored)
        return faults.add("not restored: " + words(restored.problems()));
    if (!QFile::remove(restored->kept))
        faults.add("the file before was not kept");
    auto book = Register::open(path, testKey(), environment);
    if (!book)
        return faults.add("a restored register does not open: " + words(book.problems()));
    if (recordsOf(**book, faults) != backup.content)
        faults.add("a restored register is not what was backed up: " + backup.path.toStdString());
    if (auto verified = (*book)->verify({}); !verified)
        faults.add("a restored register is not whole: " + words(verified.problems()));
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const int wanted = option(count, arguments, "--count", 500);
    SampleRandom random(static_cast<quint64>(option(count, arguments, "--seed", 20'261'127)));
    QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(QStringLiteral("book.rollbook"));
    const Environment environment = testEnvironment(backups::folderFor(path));
    QElapsedTimer timer;
    timer.start();
    if (!makeRegister(path))
        return 2;
    Faults faults;
    auto made = makeBackups(path, environment, wanted, random, faults);
    for (std::size_t i = made.size(); i > 1; --i)
        std::swap(made[i - 1], made[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    for (const Made &backup : made)
        restoreOne(backup, path, environment, faults);
    std::printf("R9: %d backups made and restored in random order: %d not equal or not whole (%.1f s)\n",
        static_cast<int>(made.size()), faults.count(), static_cast<double>(timer.elapsed()) / 1000);
    return static_cast<int>(made.size()) == wanted && faults.count() == 0 ? 0 : 1;
}
