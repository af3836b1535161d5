// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/changes/bytes.h"
#include "core/changes/undotogether.h"
#include "core/store/cachedstatement.h"

#include <zstd.h>

#include <algorithm>

namespace rollbook {

namespace {

void append(QByteArray &out, const Hash &hash)
{
    out.append(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

} // namespace

QByteArray asBytes(const Hash &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

QByteArray uuidBytes(const Uuid &uuid)
{
    QByteArray out;
    bytes::putUuid(out, uuid);
    return out;
}

Uuid uuidOf(const QByteArray &raw)
{
    return bytes::Source(raw, 0).takeUuid();
}

JournalWriter::JournalWriter(const Connection &connection, IdSpace &ids, JournalTail tail)
    : m_connection(connection), m_ids(ids), m_tail(std::move(tail)), m_number(m_tail.number + 1)
{
}

void JournalWriter::begin()
{
    m_number = m_tail.number + 1;
    m_changes = 0;
    m_blocks = 0;
    m_blockHashes.clear();
}

Done JournalWriter::add(const PackedBlock &block)
{
    m_tail.digest.add(block.digest);
    return add(block.body, block.hash, block.touched, block.changes.size());
}

Done JournalWriter::add(const QByteArray &body, const Hash &hash, std::span<const Uuid> touched, quint64 changes)
{
    append(m_blockHashes, hash);
    auto done = execCached(m_connection, QStringLiteral("INSERT INTO journal_block(nr, block, body) VALUES (?, ?, ?)"),
        { static_cast<qint64>(m_number), m_blocks, body });
    if (!done)
        return done;
    if (auto noted = touch(touched); !noted)
        return noted;
    m_changes += changes;
    ++m_blocks;
    return {};
}

Done JournalWriter::touch(std::span<const Uuid> subjects)
{
    std::vector<qint64> keys;
    keys.reserve(subjects.size());
    for (const Uuid &subject : subjects) {
        auto key = m_ids.key(subject);
        if (!key)
            return key.problems();
        keys.push_back(*key);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (!m_touch) {
        auto prepared = BulkInsert::prepare(m_connection, m_ids, QStringLiteral("touched(subject, nr, block)"), 3);
        if (!prepared)
            return prepared.problems();
        m_touch = std::move(*prepared);
    }
    PackedRows rows;
    for (const qint64 key : keys) {
        rows.integer(key);
        rows.integer(static_cast<qint64>(m_number));
        rows.integer(m_blocks);
    }
    return m_touch->insert(rows);
}

Done JournalWriter::finish(const Entry &entry)
{
    const QByteArray words = encodeWords(entry.action);
    return finish(entry.id, entry, encodeHead(entry, asBytes(hashOf(words))), words, 0);
}

Done JournalWriter::finish(
    const EntryId &id, const Entry &entry, const QByteArray &head, const std::optional<QByteArray> &words, qint64 batch)
{
    auto device = m_ids.key(entry.device.uuid);
    if (!device)
        return device.problems();
    auto before
        = firstRowCached(m_connection, QStringLiteral("SELECT own FROM device_head WHERE device = ?"), { *device }, 1);
    if (!before)
        return before.problems();
    const QByteArray previous = *before ? (*before)->front() : QByteArray();
    const QByteArray body = asBytes(hashOf(m_blockHashes));
    const QByteArray digest = m_tail.digest.bytes();
    const QByteArray own = ownHash(previous, id.uuid, head, m_changes, m_blocks, body);
    const QByteArray hash = asBytes(chainHash(m_tail.hash, id.uuid, head, m_changes, m_blocks, body, digest));
    auto done = execCached(m_connection,
        QStringLiteral("INSERT INTO journal(nr, id, head, words, changes, blocks, body, digest, hash, device, "
                       "sequence, own, batch) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        { static_cast<qint64>(m_number), uuidBytes(id.uuid), head, words ? QVariant(*words) : QVariant(),
            static_cast<qint64>(m_changes), m_blocks, body, digest, hash, *device, static_cast<qint64>(entry.sequence),
            own, batch });
    if (done)
        done = markUndone(entry);
    if (!done)
        return done;
    const QString headSql = previous.isEmpty()
        ? QStringLiteral("INSERT INTO device_head(sequence, own, device) VALUES (?, ?, ?)")
        : QStringLiteral("UPDATE device_head SET sequence = ?, own = ? WHERE device = ?");
    if (auto headed = execCached(m_connection, headSql, { static_cast<qint64>(entry.sequence), own, *device }); !headed)
        return headed;
    // The same tail a second time, on a page of its own: a journal cut short does not fit it.
    m_tail.number = m_number;
    m_tail.hash = hash;
    return execCached(m_connection, QStringLiteral("UPDATE meta SET value = ? WHERE name = 'tail'"),
        { QByteArray(QByteArray::number(m_number) + ':' + hash + digest) });
}

Done JournalWriter::markUndone(const Entry &entry) const
{
    std::vector<std::pair<QString, QVariantList>> which;
    for (const EntrySpan &span : takenBackTogether(entry.action))
        which.emplace_back(QStringLiteral("device = ? AND sequence BETWEEN ? AND ?"),
            QVariantList { m_ids.find(span.device.uuid).value_or(0), static_cast<qint64>(span.from),
                static_cast<qint64>(span.to) });
    if (which.empty() && entry.undoes)
        which.emplace_back(QStringLiteral("id = ?"), QVariantList { uuidBytes(entry.undoes->uuid) });
    const qint64 undo = static_cast<qint64>(m_number);
    for (const auto &[lines, values] : which) {
        auto done = m_connection.exec(
            QStringLiteral("INSERT INTO undone(line, undo, whole) SELECT nr, ?, 0 FROM journal WHERE %1 "
                           "AND nr NOT IN (SELECT line FROM undone WHERE undo = ?)")
                .arg(lines),
            QVariantList { undo } + values + QVariantList { undo });
        if (!done)
            return done;
    }
    return which.empty()
        ? Done {}
        : m_connection.exec(QStringLiteral("UPDATE undone SET whole = 1 WHERE undo = ? AND ? >= (SELECT "
                                           "sum(j.changes) FROM undone u JOIN journal j ON j.nr = u.line "
                                           "WHERE u.undo = ?)"),
            { undo, static_cast<qint64>(m_changes), undo });
}

Hash blockHash(const std::vector<EncodedChange> &changes)
{
    QByteArray hashes;
    for (const EncodedChange &change : changes) {
        for (const auto &[side, blanked] :
            { std::pair(change.before, change.beforeHash), std::pair(change.after, change.afterHash) }) {
            if (side.isEmpty())
                hashes.append('-');
            else if (!blanked.isEmpty())
                hashes.append(blanked.data(), blanked.size());
            else
                append(hashes, hashOf(side));
        }
    }
    return hashOf(hashes);
}

Result<std::vector<EncodedChange>> unpackBlock(
    const QByteArray &packed, QByteArray &storage, const QString &path, quint64 mostBytes, std::size_t mostChanges)
{
    const Problem damaged { ProblemCode::RegisterDamaged, {}, { path, QStringLiteral("journal_block") } };
    const unsigned long long size
        = ZSTD_getFrameContentSize(packed.constData(), static_cast<std::size_t>(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > mostBytes)
        return damaged;
    storage.resize(static_cast<qsizetype>(size));
    const std::size_t got = ZSTD_decompress(storage.data(), static_cast<std::size_t>(storage.size()),
        packed.constData(), static_cast<std::size_t>(packed.size()));
    if (ZSTD_isError(got) || got != size)
        return damaged;
    std::vector<EncodedChange> changes;
    for (qsizetype at = 0; at < storage.size();) {
        auto change = decodeChange(storage, at);
        if (!change || changes.size() == mostChanges)
            return damaged;
        changes.push_back(std::move(*change));
    }
    return changes;
}

Result<JournalTail> journalTail(const Connection &connection)
{
    auto rows = connection.query(QStringLiteral("SELECT nr, hash, digest FROM journal ORDER BY nr DESC LIMIT 1"));
    if (!rows)
        return rows.problems();
    JournalTail tail;
    if (rows->next()) {
        tail.number = static_cast<quint64>(rows->integer(0));
        tail.hash = rows->blob(1);
        tail.digest = Digest(rows->blob(2));
    }
    auto ended = rows->ended();
    return ended ? Result<JournalTail>(tail) : Result<JournalTail>(ended.problems());
}

Result<std::map<DeviceId, DeviceHead>> deviceHeads(const Connection &connection, const IdSpace &ids)
{
    auto rows = connection.query(QStringLiteral("SELECT device, sequence, own FROM device_head"));
    if (!rows)
        return rows.problems();
    std::map<DeviceId, DeviceHead> heads;
    while (rows->next())
        heads[{ ids.uuid(rows->integer(0)) }] = { static_cast<quint64>(rows->integer(1)), rows->blob(2) };
    auto ended = rows->ended();
    return ended ? Result<std::map<DeviceId, DeviceHead>>(std::move(heads))
                 : Result<std::map<DeviceId, DeviceHead>>(ended.problems());
}

Done keepHead(const Connection &connection, IdSpace &ids, const SignedHead &head)
{
    auto key = ids.key(head.device.uuid);
    if (!key)
        return key.problems();
    const QVariantList values { static_cast<qint64>(head.sequence), head.own, head.signature, *key };
    auto updated = connection.query(
        QStringLiteral("UPDATE peer SET sequence = ?, own = ?, signature = ? WHERE device = ?"), values);
    if (!updated)
        return updated.problems();
    if (updated->affected() > 0)
        return {};
    return connection.exec(
        QStringLiteral("INSERT INTO peer(sequence, own, signature, device) VALUES (?, ?, ?, ?)"), values);
}

bool readEntry(const QByteArray &head, const std::optional<QByteArray> &words, Entry &entry)
{
    QByteArrayView wordsHash;
    if (!decodeHead(head, entry, wordsHash))
        return false;
    entry.action.values.clear();
    entry.action.why.clear();
    return !words || decodeWords(*words, entry.action);
}

namespace {

void putEntry(
    QByteArray &out, const Uuid &id, const QByteArray &head, quint64 changes, qint64 blocks, const QByteArray &body)
{
    bytes::putUuid(out, id);
    bytes::putUnsigned(out, static_cast<quint64>(head.size()));
    out += head;
    bytes::putUnsigned(out, changes);
    bytes::putSigned(out, blocks);
    out += body;
}

} // namespace

QByteArray ownHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes, qint64 blocks,
    const QByteArray &body)
{
    QByteArray all = "device" + previous;
    putEntry(all, id, head, changes, blocks, body);
    return asBytes(hashOf(all));
}

Hash chainHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes, qint64 blocks,
    const QByteArray &body, const QByteArray &digest)
{
    QByteArray all = previous;
    putEntry(all, id, head, changes, blocks, body);
    all += digest;
    return hashOf(all);
}

} // namespace rollbook
