// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/blockwriter.h"
#include "core/store/connection.h"
#include "core/store/devicekeys.h"
#include "core/store/dialect.h"
#include "core/store/filelock.h"
#include "core/store/idspace.h"
#include "core/store/integration.h"
#include "core/store/journal.h"
#include "core/store/oldregister.h"
#include "core/store/placing.h"
#include "core/store/schema.h"
#include "core/store/sqlreader.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rollbook {

namespace {

/// Room for the pages of a large operation while there is one. A changed page that finds no room is sealed and written
/// to the log at once, and again each time it changes after that.
class RoomForMany
{
public:
    RoomForMany(const Connection &connection, bool wanted) : m_connection(connection), m_wanted(wanted)
    {
        // Without more room it is only slower.
        if (m_wanted)
            m_wanted = m_connection.exec(Dialect::keepPages(Dialect::manyPages)).ok();
    }
    ~RoomForMany()
    {
        if (!m_wanted)
            return;
        (void)m_connection.exec(Dialect::keepPages(Dialect::usualPages));
#ifdef __GLIBC__
        ::malloc_trim(0);
#endif
    }
    RoomForMany(const RoomForMany &) = delete;
    RoomForMany &operator=(const RoomForMany &) = delete;

private:
    const Connection &m_connection;
    bool m_wanted;
};

/// Whether `place`, where the register `path` lies or the register itself, can be written; FileNotWritable otherwise.
Done mayBeWritten(const QString &path, const QString &place)
{
    if (::access(QFile::encodeName(place).constData(), W_OK) == 0)
        return {};
    return Problem { ProblemCode::FileNotWritable, {}, { path, QString::fromLocal8Bit(std::strerror(errno)) } };
}

/// Remote clocks that run ahead by more than this do not pull ours (ten minutes).
constexpr qint64 mostAhead = 600'000;

/// The latest stamp that the next one of device `own` has to stand behind.
Result<Stamp> latestStamp(
    const Connection &connection, const IdSpace &ids, const DeviceId &own, const Seen &heads, qint64 now)
{
    Stamp latest;
    for (const auto &[device, sequence] : heads) {
        auto rows = connection.query(QStringLiteral("SELECT head FROM journal WHERE device = ? AND sequence = ?"),
            { ids.find(device.uuid).value_or(0), static_cast<qint64>(sequence) });
        if (!rows)
            return rows.problems();
        Entry entry;
        QByteArrayView wordsHash;
        if (!rows->next() || !decodeHead(rows->blob(0), entry, wordsHash))
            return Problem { ProblemCode::RegisterDamaged, {}, { connection.path(), QStringLiteral("journal") } };
        if (device == own || entry.stamp.milliseconds <= now + mostAhead)
            latest = std::max(latest, entry.stamp);
    }
    return latest;
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

/// The laptop on which a register is made: the coordinator, by its own word.
Device firstDevice(const DeviceId &id, const QByteArray &seed, const Actor &actor, const Clock &clock)
{
    const DeviceKeys keys(seed);
    Device device;
    device.id.uuid = id.uuid;
    device.name = actor.device;
    device.signingKey = QString::fromLatin1(keys.signingKey().toHex());
    device.boxKey = QString::fromLatin1(keys.boxKey().toHex());
    device.coordinator = true;
    device.issuer = device.id;
    device.enrolled = clock.today();
    device.signature = QString::fromLatin1(keys.sign(signedDevice(device)).toHex());
    return device;
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

Result<RawKey> Store::make(
    const QString &path, const Secret &secret, const Clock &clock, const std::function<Done(Store &)> &fill)
{
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    if (auto writable = mayBeWritten(path, QFileInfo(path).absolutePath()); !writable)
        return writable.problems();
    const QByteArray salt = randomBytes(saltBytes);
    auto key = keyFor(secret, salt);
    if (!key)
        return key.problems();
    const QString beside = path + QLatin1String(".new");
    removeRegister(beside);
    {
        const FileKey file { beside, salt, *key };
        auto connection = Connection::create(file);
        if (!connection) {
            removeRegister(beside);
            return connection.problems();
        }
        auto prepared = prepareFresh(**connection);
        connection->reset();
        auto made = prepared ? attach(file, clock, Access::ReadWrite, {})
                             : Result<std::unique_ptr<Store>>(prepared.problems());
        auto written = made ? fill(**made) : Done(made.problems());
        if (written)
            written = (*made)->m_connection->foldLog();
        if (!written) {
            if (made)
                made->reset();
            removeRegister(beside);
            return written.problems();
        }
    }
    if (auto placed = placeNew(beside, path); !placed) {
        removeRegister(beside);
        return placed.problems();
    }
    removeRegister(beside); // what a failing disk kept the engine from removing
    return (*key)->raw();
}

Result<std::unique_ptr<Store>> Store::create(
    const QString &path, const Secret &secret, const Clock &clock, ChangeSet first)
{
    auto key = make(path, secret, clock, [&](Store &store) {
        const DeviceId device { IdSource(clock).mint() };
        const QByteArray seed = DeviceKeys::newSeed();
        auto written = store.becomeDevice(device, seed);
        if (!written)
            return written;
        first.changes.push_back(added(firstDevice(device, seed, first.entry.actor, clock)));
        VectorStream stream(std::move(first.changes));
        auto applied = store.apply(first.entry, stream);
        return applied ? Done {} : Done(applied.problems());
    });
    if (!key)
        return key.problems();
    auto opened = open(path, *key, clock, Access::ReadWrite);
    // It is ours and nobody has seen it: the same again shall not meet a file in its way.
    if (!opened && opened.problems().front().code != ProblemCode::RegisterInUse)
        removeRegister(path);
    return opened;
}

Result<std::unique_ptr<Store>> Store::open(
    const QString &path, const Secret &secret, const Clock &clock, Access access, const BeforeUpgrade &before)
{
    auto salt = saltOf(path);
    if (!salt)
        return salt.problems();
    // The engine keeps its log beside the file.
    for (const QString &place : { path, QFileInfo(path).absolutePath() }) {
        auto writable = access == Access::ReadWrite ? mayBeWritten(path, place) : Done {};
        if (!writable)
            return writable.problems();
    }
    auto lock = std::make_unique<FileLock>();
    if (access == Access::ReadWrite && !lock->take(path))
        return Problem { ProblemCode::RegisterInUse, {}, { path } };
    auto key = keyFor(secret, *salt);
    if (!key)
        return key.problems();
    auto opened = attach({ path, *salt, *key }, clock, access, before);
    if (opened)
        (*opened)->m_lock = std::move(lock);
    return opened;
}

Result<std::unique_ptr<Store>> Store::attach(
    const FileKey &file, const Clock &clock, Access access, const BeforeUpgrade &before)
{
    const bool readOnly = access == Access::ReadOnly;
    auto connection = Connection::open(file, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return connection.problems();
    auto old = Schema::isOlder(**connection);
    if (!old)
        return old.problems();
    if (*old && before && !readOnly)
        before(OldRegister(**connection, file));
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
    return attach(*m_file, *m_clock, access, {});
}

Result<Entry> Store::completed(Entry entry) const
{
    auto self = device();
    if (!self)
        return self.problems();
    auto here = m_reader->entriesHere();
    auto known = seen();
    if (!here || !known)
        return here ? known.problems() : here.problems();
    entry.device = *self;
    entry.sequence = here->contains(*self) ? here->at(*self) + 1 : 1;
    entry.seen = std::move(*known);
    const qint64 now = m_clock->now();
    auto before = latestStamp(*m_connection, *m_ids, *self, *here, now);
    if (!before)
        return before.problems();
    const bool later = now > before->milliseconds;
    entry.stamp
        = { later ? now : before->milliseconds, later ? quint16(0) : static_cast<quint16>(before->counter + 1) };
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
    Effects effects(*m_connection, *m_ids, *m_reader, writer);
    if (auto begun = effects.begin(); !begun)
        return begun;
    effects.history().setPending(journal.number(), *filled);
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
        if (auto settled = effects.afterOwnBlock(block->changes); !settled)
            return settled;
        blocks->giveBack(std::move(*block));
    }
    if (journal.changes() == 0)
        return {};
    if (auto finished = effects.finish(); !finished)
        return finished;
    journal.follow(effects.takeDigest());
    if (auto finished = writer.finish(); !finished)
        return finished;
    if (options.effects)
        options.effects(effects.tally());
    entry = std::move(*filled);
    if (options.action)
        entry.action = options.action();
    return journal.finish(entry);
}

Result<Entry> Store::apply(Entry entry, ChangeStream &changes, const ApplyOptions &options)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    const RoomForMany room(*m_connection, options.ahead || options.many);
    Transaction transaction(*m_connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun.problems();
    if (auto written = writeAll(entry, changes, options); !written) {
        m_ids->revert();
        return written.problems();
    }
    if (entry.sequence == 0 || options.preview) {
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
