// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/store/oldregister.h"
#include "core/store/placing.h"
#include "core/store/store.h"

#include <QFileInfo>

#include <mutex>

namespace rollbook {

struct Register::Kept {
    std::mutex mutex;
    QByteArray since; ///< the newest entry's hash when the register was opened or last kept
    QByteArray tail; ///< the same of the state that was kept; empty: none of this session
    Done outcome;
    std::optional<BackupReport> report;
    bool news = false; ///< announceBackup() has something to tell
};

namespace {

/// Opens a copy afresh, reads all of it and finds it to be `original`.
Result<VerifyReport> proven(const Store &original, const QString &path, const Clock &clock, const Progress &progress)
{
    auto copy = Store::open(path, original.rawKey(), clock, Store::Access::ReadOnly);
    if (!copy)
        return copy.problems();
    auto verified = (*copy)->verify(progress);
    if (!verified)
        return verified.problems();
    if (auto same = original.isOrWas(**copy); !same)
        return same.problems();
    return VerifyReport { verified->entries, verified->records };
}

/// A problem of the file in the making, told of the place where it was to be.
Problems toldOf(const QString &path, const QString &beside, Problems problems)
{
    for (Problem &problem : problems) {
        for (QString &value : problem.values) {
            if (value == beside)
                value = path;
        }
    }
    return problems;
}

Done keepOld(const OldRegister &old, const Environment &environment)
{
    const QString &folder = environment.backupFolder;
    if (folder.isEmpty())
        return {};
    const qint64 now = environment.clock->now();
    if (auto ready = backups::prepare(folder, now); !ready)
        return ready;
    const QString path = folder + QLatin1Char('/') + backups::fileName(now, BackupReason::Upgrade);
    return old.keepAt(path);
}

} // namespace

Register::Register(std::unique_ptr<Store> store, Environment environment)
    : m_store(std::move(store)),
      m_environment(std::move(environment)),
      m_ids(*m_environment.clock),
      m_kept(std::make_unique<Kept>())
{
    if (auto tail = m_store->tailHash())
        m_kept->since = *tail;
}

Register::~Register()
{
    m_stopping = true;
    if (m_atHome)
        remember();
}

Result<std::unique_ptr<Register>> Register::open(
    const QString &path, const Secret &secret, const Environment &environment, Access access)
{
    Done kept;
    auto store = Store::open(path, secret, *environment.clock,
        access == Access::ReadOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite,
        [&](const OldRegister &old) { kept = keepOld(old, environment); });
    if (!store)
        return store.problems();
    std::unique_ptr<Register> opened(new Register(std::move(*store), environment));
    opened->m_kept->outcome = kept;
    return opened;
}

Result<BackupReport> Register::backup(const QString &path, const Progress &progress) const
{
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    auto own = m_store->another(Store::Access::ReadOnly);
    if (!own)
        return own.problems();
    const QString beside = path + QLatin1String(".new");
    removeRegister(beside);
    auto copied = (*own)->copyTo(beside, progress);
    auto verified = copied ? proven(**own, beside, clock(), progress) : Result<VerifyReport>(copied.problems());
    auto placed = verified ? placeNew(beside, path) : Done(verified.problems());
    if (!placed) {
        removeRegister(beside);
        return toldOf(path, beside, placed.problems());
    }
    return BackupReport { path, QFileInfo(path).size(), *verified };
}

Result<BackupReport> Register::keepBackup(BackupReason reason, const Progress &progress) const
{
    const QString &folder = m_environment.backupFolder;
    const qint64 now = clock().now();
    auto own = m_store->another(Store::Access::ReadOnly);
    auto tail = own ? (*own)->tailHash() : Result<QByteArray>(own.problems());
    auto ready = tail ? backups::prepare(folder, now) : Done(tail.problems());
    const QString path = folder + QLatin1Char('/') + backups::fileName(now, reason);
    auto report = ready ? backup(path, progress) : Result<BackupReport>(ready.problems());
    if (report)
        report->thinned = backups::thin(folder, report->path, now);
    const std::lock_guard guard(m_kept->mutex);
    m_kept->outcome = report ? Done {} : Done(report.problems());
    if (report) {
        m_kept->since = m_kept->tail = *tail;
        m_kept->report = *report;
    }
    return report;
}

bool Register::isBackupDue() const
{
    if (isReadOnly() || m_environment.backupFolder.isEmpty())
        return false;
    auto tail = m_store->tailHash();
    auto society = reader().organisation();
    const std::lock_guard guard(m_kept->mutex);
    return tail && society && !society->practice && *tail != m_kept->since;
}

Done Register::lastBackup() const
{
    const std::lock_guard guard(m_kept->mutex);
    return m_kept->outcome;
}

Done Register::keepBefore(BackupReason reason, const Progress &progress) const
{
    if (m_environment.backupFolder.isEmpty())
        return {};
    auto own = m_store->another(Store::Access::ReadOnly);
    auto tail = own ? (*own)->tailHash() : Result<QByteArray>(own.problems());
    auto society = own ? (*own)->reader().organisation() : Result<Organisation>(own.problems());
    auto newest = own ? (*own)->reader().journal(0, 1) : Result<std::vector<JournalLine>>(own.problems());
    // What cannot be read is told by the work itself.
    if (!tail || !society || !newest)
        return {};
    const bool empty = newest->empty() || newest->front().number <= 1;
    {
        const std::lock_guard guard(m_kept->mutex);
        if (empty || society->practice || *tail == m_kept->tail)
            return {};
    }
    own->reset();
    auto report = keepBackup(reason, [&progress](double) { return !progress || progress(0); });
    const std::lock_guard guard(m_kept->mutex);
    m_kept->news = true;
    const bool cancelled = !report && report.problems().front().code == ProblemCode::Cancelled;
    return cancelled ? Done(report.problems()) : Done {};
}

void Register::announceBackup()
{
    Done outcome;
    std::optional<BackupReport> report;
    {
        const std::lock_guard guard(m_kept->mutex);
        if (!std::exchange(m_kept->news, false))
            return;
        outcome = m_kept->outcome;
        report = m_kept->report;
    }
    if (!outcome)
        Q_EMIT backupFailed(outcome.problems());
    else if (report)
        Q_EMIT backupKept(*report);
}

} // namespace rollbook
