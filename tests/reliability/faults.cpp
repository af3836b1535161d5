// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R2: the n-th write, sync, truncation, renaming or linking fails, while a register is made, opened, edited, filled,
// undone, imported into, backed up, restored and sealed under another passphrase. Each time the program refuses in
// words or succeeds; the register then opens with its old or its new state, verifies, and the same job works. "--most
// N" lets N calls of each job fail, spread over all; without it every one. "--people N" fills with so many.
#include "tests/reliability/faultbench.h"

#include "core/exchange/memberimport.h"
#include "core/exchange/samplesociety.h"
#include "core/restoring.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

Done done(const Result<EntryId> &result)
{
    return result ? Done() : Done(result.problems());
}

Done admitOne(Register &book)
{
    auto command = somebody(book.reader(), QStringLiteral("Fault"));
    return command ? done(book.submit(*command)) : Done(command.problems());
}

RawKey otherKey()
{
    RawKey key = testKey();
    key.bytes[0] ^= 1;
    return key;
}

void opening(FaultBench &bench)
{
    bench.forEveryCall("open", [&](const FaultKind &kind, long at, const std::string &where) {
        bench.arm(kind, at);
        {
            auto book = bench.open();
            bench.note(book ? Done() : Done(book.problems()), where);
        }
        bench.disarm();
        if (bench.inspect(where).people != 3)
            bench.fault(where + ": people are missing");
    });
}

void making(FaultBench &bench)
{
    bench.forget();
    bench.forEveryCall("new", [&](const FaultKind &kind, long at, const std::string &where) {
        Organisation society;
        society.name = QStringLiteral("Canolfan Gwaun");
        const auto make = [&] { return Register::create(bench.path(), testKey(), society, testEnvironment()); };
        bench.arm(kind, at);
        auto book = make();
        bench.disarm();
        bench.note(book ? Done() : Done(book.problems()), where);
        const bool refused = !book;
        if (book)
            book->reset();
        bench.expectNothingLeft(where);
        if (refused && QFile::exists(bench.path()))
            bench.fault(where + ": refused, and a file is there");
        if (auto again = refused ? make() : bench.open(); !again)
            bench.fault(where + ": " + words(again.problems()));
        bench.inspect(where);
    });
}

void sealing(FaultBench &bench)
{
    static const SystemClock clock;
    bench.forEveryCall("reseal", [&](const FaultKind &kind, long at, const std::string &where) {
        {
            auto store = Store::open(bench.path(), testKey(), clock, Store::Access::ReadWrite);
            if (!store)
                return bench.fault(where + ": does not open: " + words(store.problems()));
            bench.arm(kind, at);
            const Done sealed = (*store)->changeSecret(otherKey(), {});
            bench.disarm();
            bench.note(sealed, where);
            // It can be read, or says why not.
            if (auto people = (*store)->reader().memberCount(); !people && words(people.problems()).size() < 20)
                bench.fault(where + ": cannot be read afterwards, without words");
        }
        auto old = Store::open(bench.path(), testKey(), clock, Store::Access::ReadWrite);
        auto fresh = old ? Result<std::unique_ptr<Store>>(Problem { ProblemCode::Cancelled })
                         : Store::open(bench.path(), otherKey(), clock, Store::Access::ReadWrite);
        auto &opened = old ? old : fresh;
        if (!opened)
            return bench.fault(where + ": opens with neither key: " + words(opened.problems()));
        if (auto verified = (*opened)->verify({}); !verified)
            bench.fault(where + ": " + words(verified.problems()));
        if (old) {
            if (const Done again = (*opened)->changeSecret(otherKey(), {}); !again)
                bench.fault(where + ": the same again: " + words(again.problems()));
        }
        // The engine's own journal may lie there until the file is opened again: it is what it recovers from.
        opened->reset();
        bench.expectNothingLeft(where);
    });
}

void restoring(FaultBench &bench)
{
    auto files = backups::in(bench.backupFolder());
    if (!files || files->empty())
        return bench.fault("restore: there is no backup to restore");
    const QString backup = files->back().path;
    bench.forEveryCall("restore", [&](const FaultKind &kind, long at, const std::string &where) {
        const auto restore
            = [&] { return restoreBackup(backup, bench.path(), testKey(), testEnvironment(bench.backupFolder()), {}); };
        bench.arm(kind, at);
        const auto restored = restore();
        bench.disarm();
        bench.note(restored ? Done() : Done(restored.problems()), where);
        const State state = bench.inspect(where);
        if (restored && state.people != 2)
            bench.fault(where + ": said to be restored and is not");
        if (!restored && state.people != 3)
            bench.fault(where + ": refused, and the register is another");
        if (auto again = restore(); !again)
            bench.fault(where + ": the same again: " + words(again.problems()));
        else if (bench.inspect(where).people != 2)
            bench.fault(where + ": the same again does not restore");
    });
}

/// The jobs in an open register of two people, one of whom is added last.
void working(FaultBench &bench, int people, const QString &csv)
{
    bench.inOpenRegister("edit", true, admitOne);
    bench.inOpenRegister("undo", true, [](Register &book) { return done(book.undo()); });
    bench.inOpenRegister("fill", true, [people](Register &book) {
        SampleSociety many(people, 1);
        return done(book.run(many, {}));
    });
    bench.inOpenRegister("import", true, [csv](Register &book) -> Done {
        auto plan = planImport(csv, book.reader(), {}, {});
        if (!plan)
            return plan.problems();
        MemberImport command(std::move(*plan));
        return done(book.run(command, {}));
    });
    bench.inOpenRegister("backup", false, [&bench](Register &book) -> Done {
        const QString path = bench.backupFolder() + QLatin1String("/mine.rollbook");
        auto report = book.backup(path, {});
        if (report && !QFile::remove(path))
            bench.fault("backup: counted and not there");
        else if (QFile::exists(path))
            bench.fault("backup: refused and there");
        return report ? Done() : Done(report.problems());
    });
    bench.inOpenRegister("keep", false, [&bench](Register &book) -> Done {
        const auto count = [&bench] {
            auto files = backups::in(bench.backupFolder());
            return files ? files->size() : 0;
        };
        const auto before = count();
        auto report = book.keepBackup(BackupReason::Asked, {});
        if (count() != before + (report ? 1 : 0))
            bench.fault("keep: what counts is not what is there");
        return report ? Done() : Done(report.problems());
    });
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QTemporaryDir folder(folderTemplate());
    QTemporaryDir outside(folderTemplate());
    QElapsedTimer timer;
    timer.start();
    FaultTally tally;
    FaultBench bench(QDir(folder.path()).canonicalPath(), option(count, arguments, "--most", 0), tally);
    making(bench);
    QFile::remove(bench.path());
    QDir().mkpath(bench.backupFolder());
    {
        auto book = makeRegister(bench.path());
        if (!book || !admitOne(*book) || !admitOne(*book))
            return 2;
        book.reset();
        auto again = bench.open();
        if (!again || !(*again)->keepBackup(BackupReason::Asked, {}))
            return 2;
        again->reset();
        bench.keep();
    }
    const QString csv = outside.filePath(QStringLiteral("rows.csv"));
    putContent(csv, "Member number,First name,Last name,Email\nA1,Mair,Pugh,mair@example.org\n");
    working(bench, option(count, arguments, "--people", 12), csv);
    bench.restore();
    {
        // The state that a crash leaves: changes in the log that the file itself does not have yet.
        auto book = bench.open();
        if (!book || !admitOne(**book))
            return 2;
        bench.keep();
    }
    opening(bench);
    sealing(bench);
    restoring(bench);
    std::printf(
        "R2: %ld failing calls in making, opening, editing, undoing, filling, importing, backing up, restoring and "
        "sealing: %ld refused in words, %d faults (%.1f s)\n",
        tally.calls, tally.refused, tally.faults.count(), static_cast<double>(timer.elapsed()) / 1000);
    return tally.calls > 50 && tally.faults.count() == 0 ? 0 : 1;
}
