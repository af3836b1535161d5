// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/codec.h"
#include "core/store/bulkinsert.h"
#include "core/store/digest.h"
#include "core/store/idspace.h"
#include "core/store/packedblock.h"

#include <QByteArray>

namespace rollbook {

/// What ends the chain so far.
struct JournalTail {
    quint64 number = 0; ///< of the newest entry; 0: none
    QByteArray hash; ///< its hash
    Digest digest; ///< of all records after it
};

/// Writes one entry into the journal: its changes block by block, then its head. Each entry's hash covers the hash of
/// the one before, its id and head, the hashes of all its changed records and the digest of all records after it, so
/// that changing, removing, inserting, reordering or cutting entries shows. The bodies themselves stand beside the
/// chain, only their hashes in it: a body can be blanked by an erasure and the chain still holds.
class JournalWriter
{
public:
    JournalWriter(const Connection &connection, IdSpace &ids, JournalTail tail);
    [[nodiscard]] Done add(const PackedBlock &block);
    [[nodiscard]] Done finish(const Entry &entry);
    [[nodiscard]] quint64 changes() const { return m_changes; }

private:
    [[nodiscard]] Done touch(const std::vector<RecordChange> &block);

    const Connection &m_connection;
    IdSpace &m_ids;
    JournalTail m_tail;
    quint64 m_number;
    quint64 m_changes = 0;
    qint64 m_blocks = 0;
    QByteArray m_blockHashes;
    std::unique_ptr<BulkInsert> m_touch;
};

/// Reads blocks back.
[[nodiscard]] Result<std::vector<EncodedChange>> unpackBlock(
    const QByteArray &packed, QByteArray &storage, const QString &path);
/// The hash of a block: of the hashes of both sides of each change.
[[nodiscard]] Hash blockHash(const std::vector<EncodedChange> &changes);

[[nodiscard]] Result<JournalTail> journalTail(const Connection &connection);
[[nodiscard]] Hash chainHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes,
    qint64 blocks, const QByteArray &body, const QByteArray &digest);

[[nodiscard]] QByteArray uuidBytes(const Uuid &uuid);
[[nodiscard]] Uuid uuidOf(const QByteArray &bytes);

} // namespace rollbook
