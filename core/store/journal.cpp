// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/changes/bytes.h"

#include <zstd.h>

#include <algorithm>

namespace rollbook {

namespace {

constexpr unsigned long long largestBlock = 256ull * 1024 * 1024;

void append(QByteArray &out, const Hash &hash)
{
    out.append(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

QByteArray asBytes(const Hash &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

} // namespace

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

Done JournalWriter::add(const PackedBlock &block)
{
    append(m_blockHashes, block.hash);
    m_tail.digest.add(block.digest);
    auto done = m_connection.exec(QStringLiteral("INSERT INTO journal_block(nr, block, body) VALUES (?, ?, ?)"),
        { static_cast<qint64>(m_number), m_blocks, block.body });
    if (!done)
        return done;
    if (auto touched = touch(block.changes); !touched)
        return touched;
    m_changes += block.changes.size();
    ++m_blocks;
    return {};
}

Done JournalWriter::touch(const std::vector<RecordChange> &block)
{
    std::vector<qint64> subjects;
    subjects.reserve(block.size());
    Uuid last;
    for (const RecordChange &change : block) {
        const Uuid subject = subjectOf(change);
        if (subject == last)
            continue;
        last = subject;
        auto key = m_ids.key(subject);
        if (!key)
            return key.problems();
        subjects.push_back(*key);
    }
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    if (!m_touch) {
        auto prepared = BulkInsert::prepare(
            m_connection, QStringLiteral("INSERT INTO touched(subject, nr, block) VALUES (?, ?, ?)"));
        if (!prepared)
            return prepared.problems();
        m_touch = std::move(*prepared);
    }
    for (const qint64 subject : subjects) {
        m_touch->integer(0, subject);
        m_touch->integer(1, static_cast<qint64>(m_number));
        m_touch->integer(2, m_blocks);
        if (auto done = m_touch->step(); !done)
            return done;
    }
    return {};
}

Done JournalWriter::finish(const Entry &entry)
{
    const QByteArray head = encodeHead(entry);
    const QByteArray body = asBytes(hashOf(m_blockHashes));
    const QByteArray digest = m_tail.digest.bytes();
    const Hash hash = chainHash(m_tail.hash, entry.id.uuid, head, m_changes, m_blocks, body, digest);
    auto done = m_connection.exec(QStringLiteral("INSERT INTO journal(nr, id, undoes, head, changes, blocks, body, "
                                                 "digest, hash) VALUES (?,?,?,?,?,?,?,?,?)"),
        { static_cast<qint64>(m_number), uuidBytes(entry.id.uuid),
            entry.undoes ? QVariant(uuidBytes(entry.undoes->uuid)) : QVariant(), head, static_cast<qint64>(m_changes),
            m_blocks, body, digest, asBytes(hash) });
    if (!done)
        return done;
    // The same tail a second time, on a page of its own: a journal cut short does not fit it.
    m_tail.number = m_number;
    return m_connection.exec(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'tail'"),
        { QByteArray(QByteArray::number(m_number) + ':' + asBytes(hash) + digest) });
}

Hash blockHash(const std::vector<EncodedChange> &changes)
{
    QByteArray hashes;
    for (const EncodedChange &change : changes) {
        for (const QByteArrayView side : { change.before, change.after }) {
            if (side.isEmpty())
                hashes.append('-');
            else
                append(hashes, hashOf(side));
        }
    }
    return hashOf(hashes);
}

Result<std::vector<EncodedChange>> unpackBlock(const QByteArray &small, QByteArray &storage, const QString &path)
{
    const Problem damaged { ProblemCode::RegisterDamaged, {}, { path, QStringLiteral("journal_block") } };
    const unsigned long long size = ZSTD_getFrameContentSize(small.constData(), static_cast<std::size_t>(small.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > largestBlock)
        return damaged;
    storage.resize(static_cast<qsizetype>(size));
    const std::size_t got = ZSTD_decompress(storage.data(), static_cast<std::size_t>(storage.size()), small.constData(),
        static_cast<std::size_t>(small.size()));
    if (ZSTD_isError(got) || got != size)
        return damaged;
    std::vector<EncodedChange> changes;
    for (qsizetype at = 0; at < storage.size();) {
        auto change = decodeChange(storage, at);
        if (!change)
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

Hash chainHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes, qint64 blocks,
    const QByteArray &body, const QByteArray &digest)
{
    QByteArray all = previous;
    bytes::putUuid(all, id);
    bytes::putUnsigned(all, static_cast<quint64>(head.size()));
    all += head;
    bytes::putUnsigned(all, changes);
    bytes::putSigned(all, blocks);
    all += body;
    all += digest;
    return hashOf(all);
}

} // namespace rollbook
