// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/codec.h"
#include "core/changes/conflict.h"
#include "core/store/bulkinsert.h"
#include "core/store/digest.h"
#include "core/store/idspace.h"
#include "core/store/packedblock.h"

#include <QByteArray>

#include <limits>
#include <map>
#include <span>

namespace rollbook {

/// What ends the chain so far.
struct JournalTail {
    quint64 number = 0; ///< of the newest entry; 0: none
    QByteArray hash; ///< its hash
    Digest digest; ///< of all records after it
};

/// How far a device's entries are here: its newest sequence, and the hash of its own chain there.
struct DeviceHead {
    quint64 sequence = 0;
    QByteArray own;
};

/// Writes one entry into the journal: its changes block by block, then its head. Two chains hold it. The one of this
/// file: each entry's hash covers the hash of the one before, its id and head, the hashes of all its changed records
/// and the digest of all records after it, so that changing, removing, inserting, reordering or cutting entries shows.
/// And the one of the device that wrote it, which is the same on every laptop: what a device signs. The bodies stand
/// beside the chains, only their hashes in them: a body can be blanked by an erasure and both still hold.
class JournalWriter
{
public:
    JournalWriter(const Connection &connection, IdSpace &ids, JournalTail tail);
    /// After finish(): the next entry.
    void begin();
    [[nodiscard]] Done add(const PackedBlock &block);
    /// A block that another device wrote: kept as it came.
    [[nodiscard]] Done add(const QByteArray &body, const Hash &hash, std::span<const Uuid> touched, quint64 changes);
    /// What else changed the records while the entry was written.
    void follow(const Digest &digest) { m_tail.digest.add(digest); }
    /// `batch`: what was brought in together has one number; 0 for what happened here. `words`: nothing when they were
    /// erased, and then `head` holds their hash all the same.
    [[nodiscard]] Done finish(const EntryId &id, const Entry &entry, const QByteArray &head,
        const std::optional<QByteArray> &words, qint64 batch);
    [[nodiscard]] Done finish(const Entry &entry);
    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] quint64 changes() const { return m_changes; }
    [[nodiscard]] const JournalTail &tail() const { return m_tail; }

private:
    [[nodiscard]] Done touch(std::span<const Uuid> subjects);
    /// Notes at the lines that the entry took back that it did.
    [[nodiscard]] Done markUndone(const Entry &entry) const;

    const Connection &m_connection;
    IdSpace &m_ids;
    JournalTail m_tail;
    quint64 m_number;
    quint64 m_changes = 0;
    qint64 m_blocks = 0;
    QByteArray m_blockHashes;
    std::unique_ptr<BulkInsert> m_touch;
};

/// A block that comes from elsewhere holds no more changes, and unpacked no more bytes: it is held in memory whole.
inline constexpr std::size_t mostForeignChanges = 32'768;
inline constexpr quint64 largestBlock = 256 * 1024 * 1024; ///< unpacked, of our own
inline constexpr quint64 largestForeignBlock = 64 * 1024 * 1024;

/// Reads blocks back; RegisterDamaged when one is none or larger than these.
[[nodiscard]] Result<std::vector<EncodedChange>> unpackBlock(const QByteArray &packed, QByteArray &storage,
    const QString &path, quint64 mostBytes = largestBlock,
    std::size_t mostChanges = std::numeric_limits<std::size_t>::max());
/// The hash of a block: of the hashes of both sides of each change.
[[nodiscard]] Hash blockHash(const std::vector<EncodedChange> &changes);

[[nodiscard]] Result<JournalTail> journalTail(const Connection &connection);
/// The heads of all devices whose entries are here.
[[nodiscard]] Result<std::map<DeviceId, DeviceHead>> deviceHeads(const Connection &connection, const IdSpace &ids);
/// Keeps what a device has signed, to hand it on.
[[nodiscard]] Done keepHead(const Connection &connection, IdSpace &ids, const SignedHead &head);
/// The hash of an entry in the chain of its device.
[[nodiscard]] QByteArray ownHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes,
    qint64 blocks, const QByteArray &body);
/// Reads the head and, unless they were erased, the words.
[[nodiscard]] bool readEntry(const QByteArray &head, const std::optional<QByteArray> &words, Entry &entry);
[[nodiscard]] Hash chainHash(const QByteArray &previous, const Uuid &id, const QByteArray &head, quint64 changes,
    qint64 blocks, const QByteArray &body, const QByteArray &digest);

[[nodiscard]] QByteArray asBytes(const Hash &hash);
[[nodiscard]] QByteArray uuidBytes(const Uuid &uuid);
[[nodiscard]] Uuid uuidOf(const QByteArray &raw);

} // namespace rollbook
