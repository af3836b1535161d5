// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/changes/conflict.h"
#include "core/changes/reader.h"

#include <QByteArray>

namespace rollbook {

class Connection;
class FileLock;
class IdSpace;
class SecureKey;
class SqlReader;
struct FileKey;
class OldRegister;

/// Called with 0-1 now and then; returning false cancels.
using StoreProgress = std::function<bool(double)>;

/// A register file, opened. It has two functions that write: apply() for what happens here and, with the merge,
/// integrate() for what another laptop journaled. Belongs to the thread that opened it.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a register of nothing but its first entry, whole or not at all: it is built beside its place and moved
    /// there last. FileExists when the place is taken.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(
        const QString &path, const Secret &secret, const Clock &clock, ChangeSet first);
    /// The same of a copy limited to groups and columns: a fresh file of the view that exportView() made for `laptop`,
    /// so that nothing else ever stood in it.
    [[nodiscard]] static Done createLimited(const QString &path, const Secret &secret, const Clock &clock,
        const Device &laptop, const QByteArray &seed, EntrySource &view);
    /// Called before a file of an older version of the program is brought up to this one.
    using BeforeUpgrade = std::function<void(const OldRegister &)>;
    /// Opens a register. One program at a time may write it: RegisterInUse.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(
        const QString &path, const Secret &secret, const Clock &clock, Access access, const BeforeUpgrade &before = {});
    /// Another connection to the same file for the thread that calls: the right to write is this store's.
    [[nodiscard]] Result<std::unique_ptr<Store>> another(Access access) const;
    /// A reader with a connection of its own for the thread that calls.
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;
    ~Store();

    [[nodiscard]] const Reader &reader() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] RawKey rawKey() const;

    /// What apply() asks along the way.
    struct ApplyOptions {
        /// Asked for each block before it is written; a failure refuses the operation.
        std::function<Done(const std::vector<RecordChange> &)> accept {};
        /// The action, asked for after the last block; without it the entry's own stands.
        std::function<Action()> action {};
        /// Told what else changed beside the changes themselves: folded, blanked.
        std::function<void(const BroughtIn &)> effects {};
        /// The stream is pulled in a thread of its own, ahead of the writing: it must not use this store's reader.
        bool ahead = false;
        bool many = false; ///< room for many changed pages, as `ahead` has
        bool preview = false; ///< everything is done and then taken back
    };
    /// Writes an operation: all of it, journaled, or nothing. Every `before` must be what is stored (StaleBefore).
    /// The entry comes back with device, sequence, stamp and seen filled in. An operation that changes nothing writes
    /// nothing and comes back with sequence 0.
    Result<Entry> apply(Entry entry, ChangeStream &changes, const ApplyOptions &options);
    Result<Entry> apply(Entry entry, ChangeStream &changes) { return apply(std::move(entry), changes, {}); }

    /// What integrate() asks along the way.
    struct IntegrateOptions {
        QString path; ///< of the file the entries come from, for messages
        StoreProgress progress {};
        bool preview = false; ///< everything is done and then taken back
    };
    /// Takes in what other laptops journaled, all of it or nothing. An entry that had seen what is not here is left
    /// out and told as missing. Entries that are here already change nothing; another one in the place of one that is
    /// here is a fork (DeviceForked). Every entry must be covered by a signature of its device (NotSigned).
    Result<BroughtIn> integrate(EntrySource &source, const IntegrateOptions &options);
    /// What a limited laptop may know of this register, as it stands: see core/store/view.h. A limited copy takes in
    /// nothing else by integrate(), and has nothing of the kind to give (LimitedCopy).
    [[nodiscard]] Result<std::unique_ptr<EntrySource>> exportView(const Device &laptop) const;
    [[nodiscard]] Result<bool> isLimitedCopy() const;
    /// How far the entries of each device are known here: journaled, or shown by the view of a limited copy.
    [[nodiscard]] Result<Seen> seen() const;
    /// What the view that a limited copy shows knew: of its own entries those that whole registers have.
    [[nodiscard]] Result<Seen> shownSeen() const;
    /// The entries here that `beyond` does not cover, with the signatures that prove them. This store must outlive it.
    [[nodiscard]] Result<std::unique_ptr<EntrySource>> exportEntries(const Seen &beyond) const;
    /// The device that this copy of the register is.
    [[nodiscard]] Result<DeviceId> device() const;
    /// The secret that the keys of this device are made of.
    [[nodiscard]] Result<QByteArray> deviceSeed() const;
    /// The hash of all entries and all records here: the same on laptops that hold the same. Of a limited copy to which
    /// nothing was added since: the beginning of the hash of the register that it is a view of.
    [[nodiscard]] Result<QByteArray> stateHash() const;
    /// What a device had when it last gave its entries out, as far as is known here.
    [[nodiscard]] Result<std::map<DeviceId, Seen>> acknowledged() const;
    Done acknowledge(const DeviceId &device, const Seen &have);
    /// Makes this copy another device, with keys of its own: for the copy of a colleague. It has no home yet.
    Done becomeDevice(const DeviceId &device, const QByteArray &seed);
    /// The same for a restored or copied file at `home`. `papers` is the new device's record, signed by the old one; it
    /// is kept until an entry enrols the device.
    Done succeedAs(const Device &papers, const QByteArray &seed, const QByteArray &home);
    /// The same for a copy that has gone on beside another: what this device journaled from `sequence` on becomes the
    /// new one's. OwnDeviceForked when other laptops have built on it.
    Done handOverFrom(quint64 sequence, const Device &papers, const QByteArray &seed, const QByteArray &home);
    [[nodiscard]] Result<std::optional<Device>> papers() const;
    /// The computer that the file stood on when this device last wrote: see homeOf(). Empty: none yet.
    [[nodiscard]] Result<QByteArray> home() const;
    /// Notes where the file stands; `seed` instead of the device's own when it has none yet.
    Done settleAt(const QByteArray &home, const QByteArray &seed = {});
    /// Becomes again what this file was at `home`; false when it never was there.
    Result<bool> returnTo(const QByteArray &home);

    struct Verified {
        quint64 entries = 0;
        quint64 records = 0;
    };
    /// Reads everything: the engine's own check, the chain of the journal with every body, and the digest of all
    /// records. RegisterDamaged, ChainBroken (which entry) or DigestMismatch.
    [[nodiscard]] Result<Verified> verify(const StoreProgress &progress) const;
    /// Only the digest of all records against the newest entry: what tells that an old page was put back.
    [[nodiscard]] Done verifyDigest(const StoreProgress &progress) const;
    /// Writes a copy to a new file under the same key, for its owner alone; FileExists when the place is taken.
    [[nodiscard]] Done copyTo(const QString &path, const StoreProgress &progress) const;
    /// That `copy` ends in an entry that is here, with the same records: it is this register, now or as it was.
    [[nodiscard]] Done isOrWas(const Store &copy) const;
    /// What the newest entry's hash is: changes with every entry.
    [[nodiscard]] Result<QByteArray> tailHash() const;
    /// Seals the file under a new secret: a new copy is made, verified, and takes the old one's place.
    Done changeSecret(const Secret &secret, const StoreProgress &progress);

    /// For tests of failure: asked before every statement of apply(); true makes the statement fail.
    void setFault(std::function<bool()> fault);

private:
    Store();
    [[nodiscard]] static Result<std::unique_ptr<Store>> attach(
        const FileKey &file, const Clock &clock, Access access, const BeforeUpgrade &before);
    /// Makes a file that `fill` fills, beside its place, and moves it there; the key that opens it.
    [[nodiscard]] static Result<RawKey> make(
        const QString &path, const Secret &secret, const Clock &clock, const std::function<Done(Store &)> &fill);
    [[nodiscard]] Result<BroughtIn> takeView(EntrySource &source, const IntegrateOptions &options);
    [[nodiscard]] Done sealedCopy(
        const QString &copy, const std::shared_ptr<SecureKey> &key, const StoreProgress &progress) const;
    [[nodiscard]] Done reattach();
    [[nodiscard]] Result<std::optional<SignedHead>> ownHead() const;
    [[nodiscard]] Done keepOwnHead();
    [[nodiscard]] Done takeIdentity(const Device &papers, const QByteArray &seed, const QByteArray &home);
    /// Runs `work` in a transaction that writes.
    [[nodiscard]] Done inTransaction(const std::function<Done()> &work);
    [[nodiscard]] Result<Entry> completed(Entry entry) const;
    [[nodiscard]] Done writeAll(Entry &entry, ChangeStream &changes, const ApplyOptions &options);

    std::unique_ptr<FileKey> m_file;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<IdSpace> m_ids;
    std::unique_ptr<SqlReader> m_reader;
    const Clock *m_clock = nullptr;
    bool m_readOnly = false;
};

} // namespace rollbook
