// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restoring.h"

#include "core/base/notover.h"
#include "core/store/filelock.h"
#include "core/store/placing.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook {

namespace {

constexpr qint64 copiedAtOnce = 1 << 20;

Problem unreadable(const QFile &file)
{
    return { ProblemCode::FileNotReadable, {}, { file.fileName(), file.errorString() } };
}

Problem unwritable(const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return { ProblemCode::DiskFull, {}, { file.fileName() } };
    return { ProblemCode::FileNotWritable, {}, { file.fileName(), file.errorString() } };
}

Done sameBytes(const QString &a, const QString &b)
{
    QFile one(a);
    QFile other(b);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly))
        return unreadable(one.isOpen() ? other : one);
    for (;;) {
        const QByteArray mine = one.read(copiedAtOnce);
        if (mine != other.read(copiedAtOnce))
            return Problem { ProblemCode::RegisterDamaged, {}, { b, QStringLiteral("copy") } };
        if (mine.isEmpty())
            return {};
    }
}

/// Copies a file byte by byte, waits for the disk and compares; nothing is left of a copy that fails.
Done copyBytes(const QString &from, const QString &to, const Progress &progress)
{
    if (auto made = makeOwnFile(to); !made)
        return made;
    QFile source(from);
    QFile copy(to);
    Done done;
    if (!source.open(QIODevice::ReadOnly))
        done = unreadable(source);
    else if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        done = unwritable(copy);
    while (done && !source.atEnd()) {
        const QByteArray bytes = source.read(copiedAtOnce);
        if (progress && !progress(0))
            done = Problem { ProblemCode::Cancelled };
        else if (bytes.isEmpty())
            done = unreadable(source);
        else if (copy.write(bytes) != bytes.size())
            done = unwritable(copy);
    }
    copy.close();
    if (done)
        done = syncFile(to);
    if (done)
        done = sameBytes(from, to);
    if (!done)
        QFile::remove(to);
    return done;
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

/// Copies a register file and the log beside it, if one was left there.
Done copyWithLog(const QString &from, const QString &to, const Progress &progress)
{
    removeRegister(to);
    auto done = copyBytes(from, to, progress);
    if (done && hasLog(from))
        done = copyBytes(from + QLatin1String("-wal"), to + QLatin1String("-wal"), progress);
    if (!done)
        removeRegister(to);
    return done;
}

/// The engine leaves an empty log and its index beside a file that it opened for reading only: they go with this.
class NothingBeside
{
public:
    explicit NothingBeside(const QString &path)
        : m_path(path), m_alone(!QFileInfo::exists(path + QLatin1String("-wal")))
    {
    }
    ~NothingBeside()
    {
        // Whoever opens the file for writing meanwhile has its changes in that log.
        FileLock lock;
        if (!m_alone || !lock.take(m_path) || hasLog(m_path))
            return;
        for (const char *suffix : { "-wal", "-shm" })
            QFile::remove(m_path + QLatin1String(suffix));
    }
    NothingBeside(const NothingBeside &) = delete;
    NothingBeside &operator=(const NothingBeside &) = delete;

private:
    QString m_path;
    bool m_alone;
};

Result<BackupContent> contentOf(const Store &store)
{
    auto society = store.reader().organisation();
    auto people = store.reader().memberCount();
    auto newest = store.reader().journal(0, 1);
    if (!society || !people || !newest)
        return !society ? society.problems() : !people ? people.problems() : newest.problems();
    return BackupContent { society->name, *people, newest->empty() ? 0 : newest->front().number, store.rawKey() };
}

/// Makes the file that shall stand in the register's place: brought up to this version, read whole, and one file alone.
Result<BackupContent> makeReady(const QString &backup, const QString &copy, const Secret &secret,
    const Environment &environment, const Progress &progress)
{
    if (auto copied = copyWithLog(backup, copy, progress); !copied)
        return copied.problems();
    auto content = [&]() -> Result<BackupContent> {
        auto store = Store::open(copy, secret, *environment.clock, Store::Access::ReadWrite);
        if (!store)
            return store.problems();
        if (auto verified = (*store)->verify(progress); !verified)
            return verified.problems();
        return contentOf(**store);
    }();
    if (content && hasLog(copy))
        content = Problem { ProblemCode::DiskFull, {}, { copy } };
    if (!content)
        return content;
    auto synced = syncFile(copy);
    return synced ? std::move(content) : Result<BackupContent>(synced.problems());
}

/// Keeps the file as it is; its path. The log of a file that opens is folded into it first.
Result<QString> keepPresent(
    const QString &path, const Secret &secret, const Environment &environment, FileLock &lock, const Progress &progress)
{
    auto opened = Store::open(path, secret, *environment.clock, Store::Access::ReadWrite);
    if (!opened && opened.problems().front().code == ProblemCode::RegisterInUse)
        return opened.problems();
    if (opened)
        opened->reset();
    if (!lock.take(path))
        return Problem { ProblemCode::RegisterInUse, {}, { path } };
    const qint64 now = environment.clock->now();
    if (auto ready = backups::prepare(environment.backupFolder, now); !ready)
        return ready.problems();
    const QString kept = environment.backupFolder + QLatin1Char('/') + backups::fileName(now, BackupReason::Restore);
    const QString beside = kept + QLatin1String(".new");
    auto copied = copyWithLog(path, beside, progress);
    if (copied && hasLog(beside))
        copied = placeNew(beside + QLatin1String("-wal"), kept + QLatin1String("-wal"));
    if (copied)
        copied = placeNew(beside, kept);
    if (!copied) {
        removeRegister(beside);
        removeRegister(kept);
        return copied.problems();
    }
    return kept;
}

} // namespace

Result<BackupContent> lookInto(const QString &backup, const Secret &secret, const Environment &environment)
{
    const NothingBeside after(backup);
    auto store = Store::open(backup, secret, *environment.clock, Store::Access::ReadOnly);
    return store ? contentOf(**store) : Result<BackupContent>(store.problems());
}

Result<BackupContent> checkBackup(
    const QString &backup, const Secret &secret, const Environment &environment, const Progress &progress)
{
    const NothingBeside after(backup);
    auto store = Store::open(backup, secret, *environment.clock, Store::Access::ReadOnly);
    if (!store && store.problems().front().code == ProblemCode::RegisterOlder) {
        const QString copy = backup + QLatin1String(".new");
        auto content = makeReady(backup, copy, secret, environment, progress);
        removeRegister(copy);
        return content;
    }
    if (!store)
        return store.problems();
    if (auto verified = (*store)->verify(progress); !verified)
        return verified.problems();
    return contentOf(**store);
}

Result<Restored> restoreBackup(const QString &backup, const QString &registerPath, const Secret &secret,
    const Environment &environment, const Progress &progress)
{
    const QString copy = registerPath + QLatin1String(".new");
    if (!notOver(backup, { registerPath, copy }))
        return Problem { ProblemCode::FileExists, {}, { registerPath } };
    auto content = makeReady(backup, copy, secret, environment, progress);
    if (!content) {
        removeRegister(copy);
        return content.problems();
    }
    Restored restored { registerPath, {}, content->people, content->key };
    FileLock lock;
    Done done;
    if (QFileInfo::exists(registerPath)) {
        auto kept = keepPresent(registerPath, content->key, environment, lock, progress);
        if (kept) {
            restored.kept = *kept;
            // A log of the old file would be taken for the new one's; the copy kept has it.
            for (const char *suffix : { "-wal", "-shm" })
                QFile::remove(registerPath + QLatin1String(suffix));
            done = placeOver(copy, registerPath);
        } else {
            done = kept.problems();
        }
    } else {
        done = placeNew(copy, registerPath);
    }
    removeRegister(copy);
    return done ? Result<Restored>(restored) : Result<Restored>(done.problems());
}

} // namespace rollbook
