// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/blockwriter.h"
#include "core/store/connection.h"
#include "core/store/filelock.h"
#include "core/store/idspace.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/store/sqlreader.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace rollbook {

namespace {

Done syncFolderOf(const QString &path)
{
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return {};
    ::fsync(folder);
    ::close(folder);
    return {};
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
}

Done prepareFresh(const Connection &connection)
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun;
    if (auto made = Schema::create(connection); !made)
        return made;
    const QVariantList device { QByteArray() };
    if (auto done = connection.exec(QStringLiteral("INSERT INTO meta(name, value) VALUES ('tail', ?)"), device); !done)
        return done;
    return transaction.commit();
}

} // namespace

Store::Store() = default;

Store::~Store()
{
    m_reader.reset();
    m_ids.reset();
    m_connection.reset();
    m_lock.reset();
}

const Reader &Store::reader() const
{
    return *m_reader;
}

QString Store::path() const
{
    return m_file->path;
}

RawKey Store::rawKey() const
{
    return m_file->key->raw();
}

Result<std::unique_ptr<Store>> Store::create(
    const QString &path, const Secret &secret, const Clock &clock, ChangeSet first)
{
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    const QByteArray salt = randomBytes(saltBytes);
    auto key = keyFor(secret, salt);
    if (!key)
        return key.problems();
    const QString beside = path + QLatin1String(".new");
    removeWithSideFiles(beside);
    {
        const FileKey file { beside, salt, *key };
        auto connection = Connection::create(file);
        if (!connection)
            return connection.problems();
        auto prepared = prepareFresh(**connection);
        connection->reset();
        auto made
            = prepared ? attach(file, clock, Access::ReadWrite) : Result<std::unique_ptr<Store>>(prepared.problems());
        auto written = made
            ? (*made)->m_connection->exec(QStringLiteral("INSERT INTO meta(name, value) VALUES ('device', ?)"),
                { uuidBytes(IdSource(clock).mint()) })
            : Done(made.problems());
        if (written) {
            VectorStream stream(std::move(first.changes));
            auto applied = (*made)->apply(first.entry, stream);
            written = applied ? (*made)->m_connection->foldLog() : Done(applied.problems());
        }
        if (!written) {
            if (made)
                made->reset();
            removeWithSideFiles(beside);
            return written.problems();
        }
    }
    // link() fails when the place was taken meanwhile; rename() would not.
    if (::link(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0
        && !QFile::rename(beside, path)) {
        removeWithSideFiles(beside);
        return Problem { ProblemCode::FileNotWritable, {}, { path, QString::fromLocal8Bit(strerror(errno)) } };
    }
    removeWithSideFiles(beside);
    if (auto synced = syncFolderOf(path); !synced)
        return synced.problems();
    return open(path, RawKey((*key)->raw()), clock, Access::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Secret &secret, const Clock &clock, Access access)
{
    auto salt = saltOf(path);
    if (!salt)
        return salt.problems();
    auto lock = std::make_unique<FileLock>();
    if (access == Access::ReadWrite && !lock->take(path))
        return Problem { ProblemCode::RegisterInUse, {}, { path } };
    auto key = keyFor(secret, *salt);
    if (!key)
        return key.problems();
    auto opened = attach({ path, *salt, *key }, clock, access);
    if (opened)
        (*opened)->m_lock = std::move(lock);
    return opened;
}

Result<std::unique_ptr<Store>> Store::attach(const FileKey &file, const Clock &clock, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    auto connection = Connection::open(file, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return connection.problems();
    if (auto upgraded = Schema::upgrade(**connection, readOnly); !upgraded)
        return upgraded.problems();
    std::unique_ptr<Store> store(new Store);
    store->m_file = std::make_unique<FileKey>(file);
    store->m_clock = &clock;
    store->m_readOnly = readOnly;
    store->m_connection = std::move(*connection);
    store->m_ids = std::make_unique<IdSpace>(*store->m_connection);
    if (auto loaded = store->m_ids->load(); !loaded)
        return loaded.problems();
    store->m_reader = std::make_unique<SqlReader>(*store->m_connection, *store->m_ids);
    return store;
}

void Store::setFault(std::function<bool()> fault)
{
    m_connection->setFault(std::move(fault));
}

Result<std::unique_ptr<Store>> Store::another(Access access) const
{
    return attach(*m_file, *m_clock, access);
}

Result<Entry> Store::completed(Entry entry) const
{
    auto rows = m_connection->query(QStringLiteral("SELECT value FROM meta WHERE name = 'device'"));
    if (!rows)
        return rows.problems();
    if (!rows->next())
        return Problem { ProblemCode::RegisterDamaged, {}, { path(), QStringLiteral("device") } };
    entry.device.uuid = uuidOf(rows->blob(0));
    rows->finish();
    auto last = m_connection->query(QStringLiteral("SELECT head FROM journal ORDER BY nr DESC LIMIT 1"));
    if (!last)
        return last.problems();
    Entry before;
    if (last->next() && !decodeHead(last->blob(0), before))
        return Problem { ProblemCode::RegisterDamaged, {}, { path(), QStringLiteral("journal") } };
    entry.seen = before.seen;
    if (before.sequence > 0)
        entry.seen[before.device] = std::max(entry.seen[before.device], before.sequence);
    entry.sequence = entry.seen.contains(entry.device) ? entry.seen[entry.device] + 1 : 1;
    const qint64 now = m_clock->now();
    const bool later = now > before.stamp.milliseconds;
    entry.stamp = { later ? now : before.stamp.milliseconds,
        later ? quint16(0) : static_cast<quint16>(before.stamp.counter + 1) };
    if (!later && entry.stamp.counter == 0)
        ++entry.stamp.milliseconds;
    return entry;
}

Done Store::writeAll(Entry &entry, ChangeStream &changes, const ApplyOptions &options)
{
    auto filled = completed(entry);
    if (!filled)
        return filled.problems();
    auto tail = journalTail(*m_connection);
    if (!tail)
        return tail.problems();
    JournalWriter journal(*m_connection, *m_ids, *tail);
    BlockWriter writer(*m_connection, *m_ids, *m_reader);
    const std::unique_ptr<BlockSource> blocks = blocksOf(changes, options.ahead);
    for (;;) {
        auto block = blocks->next();
        if (!block)
            return block.problems();
        if (block->changes.empty())
            break;
        if (auto accepted = options.accept ? options.accept(block->changes) : Done {}; !accepted)
            return accepted;
        if (auto written = writer.write(*block); !written)
            return written;
        if (auto journaled = journal.add(*block); !journaled)
            return journaled;
    }
    if (journal.changes() == 0)
        return {};
    if (auto finished = writer.finish(); !finished)
        return finished;
    entry = std::move(*filled);
    if (options.action)
        entry.action = options.action();
    return journal.finish(entry);
}

Result<Entry> Store::apply(Entry entry, ChangeStream &changes, const ApplyOptions &options)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    Transaction transaction(*m_connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun.problems();
    if (auto written = writeAll(entry, changes, options); !written) {
        m_ids->revert();
        return written.problems();
    }
    if (entry.sequence == 0) {
        m_ids->revert();
        return entry;
    }
    if (auto committed = transaction.commit(); !committed) {
        m_ids->revert();
        return committed.problems();
    }
    m_ids->settle();
    return entry;
}

} // namespace rollbook
