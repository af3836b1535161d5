// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/derivedcheck.h"
#include "core/store/dialect.h"
#include "core/store/journal.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

#include <algorithm>

namespace rollbook {

namespace {

/// A reader that owns its connection.
struct OwnParts {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<IdSpace> ids;
};
class OwnReader final : private OwnParts, public SqlReader
{
public:
    explicit OwnReader(OwnParts parts)
        : OwnParts(std::move(parts)), SqlReader(*OwnParts::connection, *OwnParts::ids) { }
};

Problem cancelled()
{
    return { ProblemCode::Cancelled };
}

/// Adds the hash of every record of one type to the digest.
template <class R>
Done digestTable(const Connection &connection, const IdSpace &ids, Digest &digest, quint64 &records,
    const std::function<bool(quint64)> &goOn)
{
    auto rows = connection.query(Table<R>::select(QStringLiteral("ORDER BY id")));
    if (!rows)
        return rows.problems();
    QByteArray encoded;
    while (rows->next()) {
        encoded.clear();
        encodeRecord(encoded, added(Table<R>::read(*rows, ids)), true);
        digest.add(hashOf(encoded));
        if (++records % 4096 == 0 && !goOn(records))
            return cancelled();
    }
    return rows->ended();
}

Done engineCheck(const Connection &connection)
{
    auto rows = connection.query(Dialect::engineCheck());
    if (!rows)
        return rows.problems();
    if (!rows->next()) {
        auto ended = rows->ended();
        return ended ? Done(Problem {
                   ProblemCode::RegisterDamaged, {}, { connection.path(), QStringLiteral("integrity_check") } })
                     : ended;
    }
    const QString answer = rows->text(0);
    if (answer != QLatin1String("ok"))
        return Problem { ProblemCode::RegisterDamaged, {}, { connection.path(), answer } };
    return {};
}

/// One line of the journal as the chain needs it.
struct ChainLine {
    quint64 number = 0;
    Uuid id;
    QByteArray head;
    quint64 changes = 0;
    qint64 blocks = 0;
    QByteArray body;
    QByteArray digest;
    QByteArray hash;
    std::optional<QByteArray> words;
    DeviceId device;
    quint64 sequence = 0;
    QByteArray own;
};

Problem broken(quint64 number, const char *what)
{
    return { ProblemCode::ChainBroken, {}, { QString::number(number), QLatin1String(what) } };
}

/// That the stored blocks of an entry are those its body hash was taken of.
Done checkBlocks(const Connection &connection, const ChainLine &line, DerivedCheck &derived)
{
    auto rows = connection.query(QStringLiteral("SELECT block, body FROM journal_block WHERE nr = ? ORDER BY block"),
        { static_cast<qint64>(line.number) });
    if (!rows)
        return rows.problems();
    QByteArray hashes;
    quint64 changes = 0;
    qint64 blocks = 0;
    while (rows->next()) {
        QByteArray storage;
        auto content = unpackBlock(rows->blob(1), storage, connection.path());
        if (!content)
            return broken(line.number, "blocks");
        const Hash hash = blockHash(*content);
        derived.takeBlock(line.number, rows->integer(0), *content);
        hashes.append(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
        changes += content->size();
        ++blocks;
    }
    if (auto ended = rows->ended(); !ended)
        return ended;
    const Hash body = hashOf(hashes);
    const bool fits = blocks == line.blocks && changes == line.changes
        && line.body
            == QByteArrayView(reinterpret_cast<const char *>(body.data()), static_cast<qsizetype>(body.size()));
    return fits ? Done {} : Done(broken(line.number, "blocks"));
}

/// That the words are those of the head, and the entry stands in its device's chain; notes what it took back.
Done checkDevice(const ChainLine &line, std::map<DeviceId, DeviceHead> &heads, DerivedCheck &derived)
{
    Entry entry;
    QByteArrayView wordsHash;
    if (!decodeHead(line.head, entry, wordsHash) || (line.words && asBytes(hashOf(*line.words)) != wordsHash))
        return broken(line.number, "words");
    entry.id.uuid = line.id;
    if (line.words && !decodeWords(*line.words, entry.action))
        return broken(line.number, "words");
    derived.takeEntry(line.number, entry, line.changes);
    DeviceHead &head = heads[line.device];
    head.own = ownHash(head.own, line.id, line.head, line.changes, line.blocks, line.body);
    ++head.sequence;
    const bool fits = entry.device == line.device && entry.sequence == line.sequence && line.sequence == head.sequence
        && line.own == head.own;
    return fits ? Done {} : Done(broken(line.number, "device"));
}

Done checkHeads(
    const Connection &connection, const IdSpace &ids, const std::map<DeviceId, DeviceHead> &followed, quint64 count)
{
    auto stored = deviceHeads(connection, ids);
    if (!stored)
        return stored.problems();
    const bool fits
        = stored->size() == followed.size() && std::all_of(followed.begin(), followed.end(), [&](const auto &one) {
              const auto at = stored->find(one.first);
              return at != stored->end() && at->second.sequence == one.second.sequence
                  && at->second.own == one.second.own;
          });
    return fits ? Done {} : Done(broken(count, "device_head"));
}

Result<quint64> checkChain(
    const Connection &connection, const IdSpace &ids, DerivedCheck &derived, const StoreProgress &progress)
{
    auto rows
        = connection.query(QStringLiteral("SELECT nr, id, head, changes, blocks, body, digest, hash, words, device, "
                                          "sequence, own FROM journal ORDER BY nr"));
    if (!rows)
        return rows.problems();
    QByteArray previous;
    QByteArray digest;
    std::map<DeviceId, DeviceHead> heads;
    quint64 count = 0;
    while (rows->next()) {
        const ChainLine line { static_cast<quint64>(rows->integer(0)), uuidOf(rows->blob(1)), rows->blob(2),
            static_cast<quint64>(rows->integer(3)), rows->integer(4), rows->blob(5), rows->blob(6), rows->blob(7),
            rows->isNull(8) ? std::nullopt : std::optional<QByteArray>(rows->blob(8)), { ids.uuid(rows->integer(9)) },
            static_cast<quint64>(rows->integer(10)), rows->blob(11) };
        if (line.number != ++count)
            return broken(count, "number");
        const Hash hash = chainHash(previous, line.id, line.head, line.changes, line.blocks, line.body, line.digest);
        if (line.hash
            != QByteArrayView(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())))
            return broken(line.number, "hash");
        if (auto own = checkDevice(line, heads, derived); !own)
            return own.problems();
        if (auto blocks = checkBlocks(connection, line, derived); !blocks)
            return blocks.problems();
        previous = line.hash;
        digest = line.digest;
        if (progress && !progress(0.5))
            return cancelled();
    }
    if (auto ended = rows->ended(); !ended)
        return ended.problems();
    if (auto checked = checkHeads(connection, ids, heads, count); !checked)
        return checked.problems();
    auto tail = connection.query(QStringLiteral("SELECT value FROM meta WHERE name = 'tail'"));
    if (!tail)
        return tail.problems();
    if (!tail->next() || tail->blob(0) != QByteArray(QByteArray::number(count) + ':' + previous + digest))
        return broken(count, "tail");
    return count;
}

Result<quint64> checkDigest(const Connection &connection, const IdSpace &ids, const StoreProgress &progress)
{
    auto tail = journalTail(connection);
    if (!tail)
        return tail.problems();
    Digest digest;
    quint64 records = 0;
    Done done;
    double share = 0;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (done)
            done = digestTable<R>(
                connection, ids, digest, records, [&](quint64) { return !progress || progress(share); });
        share += 0.09;
    });
    if (!done)
        return done.problems();
    if (!(digest == tail->digest))
        return Problem { ProblemCode::DigestMismatch, {}, { connection.path() } };
    return records;
}

} // namespace

Result<std::unique_ptr<Reader>> Store::openReader() const
{
    OwnParts parts;
    auto connection = Connection::open(*m_file, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.problems();
    parts.connection = std::move(*connection);
    // It reads through once, beside the connection that keeps the pages at hand.
    if (auto small = parts.connection->exec(QStringLiteral("PRAGMA cache_size = -8192")); !small)
        return small.problems();
    parts.ids = std::make_unique<IdSpace>(*parts.connection);
    if (auto loaded = parts.ids->load(); !loaded)
        return loaded.problems();
    std::unique_ptr<Reader> reader = std::make_unique<OwnReader>(std::move(parts));
    return reader;
}

Done Store::verifyDigest(const StoreProgress &progress) const
{
    Transaction view(*m_connection);
    if (auto begun = view.begin(false); !begun)
        return begun;
    auto records = checkDigest(*m_connection, *m_ids, progress);
    return records ? Done {} : Done(records.problems());
}

Result<Store::Verified> Store::verify(const StoreProgress &progress) const
{
    if (auto checked = engineCheck(*m_connection); !checked)
        return checked.problems();
    Transaction view(*m_connection);
    if (auto begun = view.begin(false); !begun)
        return begun.problems();
    DerivedCheck derived(*m_connection, *m_ids);
    auto entries = checkChain(*m_connection, *m_ids, derived, progress);
    if (!entries)
        return entries.problems();
    auto records = checkDigest(*m_connection, *m_ids, progress);
    if (!records)
        return records.problems();
    if (auto checked = derived.finish([&] { return !progress || progress(0.99); }); !checked)
        return checked.problems();
    return Verified { *entries, *records };
}

} // namespace rollbook
