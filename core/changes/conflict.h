// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/changes/units.h"

namespace rollbook {

/// One entry of the conflict desk: a unit of a record that laptops changed without having seen each other. The same
/// list stands on every laptop that holds the same entries.
struct Conflict {
    int type = 0; ///< record type
    Uuid record;
    Uuid subject; ///< the person or group whose record it is
    int unit = existenceUnit; ///< 0: deleted on one side, edited or referred to on the other; the record stays
    std::vector<EntryId> heads; ///< the entries in conflict; the first one's value stands for the time being
    bool operator==(const Conflict &) const = default;
};

/// A span of entries of one device that is not here.
struct MissingEntries {
    DeviceId device;
    quint64 from = 0;
    quint64 to = 0;
    bool operator==(const MissingEntries &) const = default;
};

/// An entry that another device journaled, as it travels.
struct ForeignEntry {
    EntryId id;
    QByteArray head;
    std::optional<QByteArray> words; ///< nothing: erased
    quint64 changes = 0;
    qint64 blocks = 0;
    QByteArray body; ///< hash of the blocks' hashes
};

/// How far a device had journaled when it signed: 64 bytes of Ed25519 over signedHead().
struct SignedHead {
    DeviceId device;
    quint64 sequence = 0;
    QByteArray own; ///< the hash of the device's chain at that entry
    QByteArray signature;
};

/// Entries from elsewhere, each before those that had seen it, with their blocks.
class EntrySource
{
public:
    virtual ~EntrySource() = default;
    /// The next entry; false at the end. The blocks of the one before are skipped when they were not asked for.
    [[nodiscard]] virtual Result<bool> nextEntry(ForeignEntry &entry) = 0;
    /// The next block of the entry, packed as the journal keeps it.
    [[nodiscard]] virtual Result<QByteArray> nextBlock() = 0;
    /// What the devices have signed, known before the first entry.
    [[nodiscard]] virtual const std::vector<SignedHead> &signedHeads() const = 0;
};

/// What bringing in came to, or would come to.
struct BroughtIn {
    QString sender; ///< the laptop whose change file it was
    quint64 entries = 0; ///< taken in
    quint64 known = 0; ///< were here already
    quint64 records = 0; ///< changed here by it
    quint64 people = 0; ///< new here by it
    quint64 conflicts = 0; ///< on the list afterwards that were not before
    quint64 parallel = 0; ///< people, groups and the like changed here and there at once, where nothing clashed
    quint64 revoked = 0; ///< entries kept without effect, of devices that are no longer believed
    std::vector<MissingEntries> missing; ///< what the entries left out had seen and is not here
    std::map<int, quint64> byType; ///< changed records by record type
    std::vector<RecordChange> changes; ///< what changed, unless there was too much
    bool everything = false; ///< too much to hold in `changes`
};

} // namespace rollbook
