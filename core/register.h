// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"
#include "core/base/secret.h"
#include "core/changes/reader.h"
#include "core/exchange/changefile.h"
#include "core/records/columnset.h"
#include "core/rules/longcommand.h"
#include "core/rules/undo.h"
#include "core/rules/undosteps.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace rollbook {

class Store;
struct UndoRun;

/// What the register needs from outside. `clock` outlives it.
struct Environment {
    const Clock *clock = nullptr;
    Actor actor;
    QByteArray machine {}; ///< what tells this computer from others; empty: the system's own mark
    QString memory {}; ///< a folder where this computer remembers how far laptops went; empty: it does not
    QString backupFolder {}; ///< where automatic backups go; empty: none are kept
};

/// What a commit changed, announced once after it. `changes` is empty and `everything` true when there were too many
/// to hold: views then read afresh.
struct Committed {
    Entry entry;
    std::vector<RecordChange> changes;
    bool everything = false;
};

struct VerifyReport {
    quint64 entries = 0; ///< journal entries whose chain was followed
    quint64 records = 0; ///< records whose digest was taken
};

/// What a copy for a colleague is limited to; nothing set: the whole register.
struct CopyLimits {
    std::vector<Id<Group>> groups {}; ///< each with all below it; empty: everybody
    QStringList columns {}; ///< names of column sets (core/records/columnset.h); empty: all
};

/// A copy of the register for a colleague's laptop.
struct CopyMade {
    QString path;
    Device device;
    qint64 bytes = 0;
};

/// What taking entries back came to.
struct UndoResult {
    EntryId entry; ///< the entry that takes back; null: nothing went back
    UndoReport report;
};

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    VerifyReport verified; ///< of the copy, opened afresh and compared with the register
    Done thinned {}; ///< whether the outdated ones beside it could be removed
};

/// The register: the one facade of core. Reads go through reader(), changes through submit() and run(), and every
/// commit is announced by committed(). Lives in the thread that opened it.
class Register final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new register; FileExists when the path is taken. The file is there, whole, or not at all.
    [[nodiscard]] static Result<std::unique_ptr<Register>> create(
        const QString &path, const Secret &secret, const Organisation &organisation, const Environment &environment);
    /// Opens a register. RegisterInUse when another program has it open for writing.
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(
        const QString &path, const Secret &secret, const Environment &environment, Access access = Access::ReadWrite);
    ~Register() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Clock &clock() const { return *m_environment.clock; }
    [[nodiscard]] const Actor &actor() const { return m_environment.actor; }
    /// The secret that opens the file without the passphrase, until the passphrase is changed.
    [[nodiscard]] RawKey recoveryKey() const;

    [[nodiscard]] const Reader &reader() const;
    /// A reader of the same file for another thread: call it there.
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;

    /// What a plan may know beside the register: the day, ids, the numbers that this laptop may give.
    [[nodiscard]] Result<PlanContext> planContext() const;
    /// What a command would change, without changing it.
    [[nodiscard]] Result<Draft> preview(const Command &command) const;
    /// Plans, checks, writes, announces.
    Result<EntryId> submit(const Command &command);
    /// The same for an operation of many changes, in this thread until it ends.
    Result<EntryId> run(LongCommand &command, const Progress &progress);
    /// The same in a thread of its own: `done` is called in this thread after committed(). While it runs, isBusy() is
    /// true and every other change is refused with Busy.
    void start(std::shared_ptr<LongCommand> command, Progress progress, std::function<void(Result<EntryId>)> done);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// The entries that undo() and redo() would take.
    [[nodiscard]] Result<UndoSteps> undoSteps() const;
    Result<EntryId> undo();
    Result<EntryId> redo();
    /// Takes back one entry, however old, as long as none of its records has changed since; UndoBlocked otherwise.
    Result<EntryId> undo(EntryId entry);
    /// Takes back entries against what stands now: what has changed since stays, and so does what the rules forbid to
    /// go back. All of the rest is one entry; none is written, and its id is null, when nothing goes back.
    Result<UndoResult> undo(const UndoRequest &request, const Progress &progress);
    /// What that would come to. Everything is done and then taken back, so it takes as long.
    [[nodiscard]] Result<UndoReport> previewUndo(const UndoRequest &request, const Progress &progress) const;
    /// Both in a thread of their own, as start().
    void startUndo(const UndoRequest &request, Progress progress, std::function<void(Result<UndoResult>)> done);
    void startUndoPreview(const UndoRequest &request, Progress progress, std::function<void(Result<UndoReport>)> done);
    /// The same in a thread of its own, as start().
    void startUndo(EntryId entry, Progress progress, std::function<void(Result<EntryId>)> done);

    /// Follows the journal's chain and takes the digest of every record. Opens its own connection: any thread.
    [[nodiscard]] Result<VerifyReport> verify(const Progress &progress) const;
    /// Only the digest of every record against the newest entry: notices that an old page of the file was put back.
    /// Costs about a second per 100,000 people. Opens its own connection: any thread.
    [[nodiscard]] Done verifyDigest(const Progress &progress) const;
    /// The same in a thread of its own, begun when a window opens a register: until it is done every change is refused
    /// with Busy, and after a mismatch with DigestMismatch, so that nothing is built on an old page. `done` is called
    /// in this thread.
    void startVerification(std::function<void(Done)> done);
    /// Writes a copy and counts it only once it was opened, verified and found equal. Any thread.
    [[nodiscard]] Result<BackupReport> backup(const QString &path, const Progress &progress) const;
    /// The same into the folder for automatic backups, which is then thinned out. Any thread. Kept by itself before an
    /// import, before changes are brought in and before run(), start() or an undo changes many people; what fails is
    /// told by backupFailed() and stops nothing.
    [[nodiscard]] Result<BackupReport> keepBackup(BackupReason reason, const Progress &progress) const;
    /// Whether anything changed since the register was opened or last kept. A practice society need not be kept.
    [[nodiscard]] bool isBackupDue() const;
    /// How the last automatic backup went, such as the one before the file was brought up to this version.
    [[nodiscard]] Done lastBackup() const;
    [[nodiscard]] const QString &backupFolder() const { return m_environment.backupFolder; }
    /// The laptop that this copy of the register is.
    [[nodiscard]] Result<Id<Device>> ownDevice() const;
    /// Four words of all entries and all records: laptops that hold the same show the same.
    [[nodiscard]] Result<QStringList> fingerprint() const;
    /// This laptop's record in the roster; one that says nothing as long as no entry has enrolled it.
    [[nodiscard]] Result<Device> ownLaptop() const;
    /// The column sets that this copy holds; all, when its own record cannot be read.
    [[nodiscard]] Granted granted() const;
    /// Whether this copy is limited to groups and columns; its record says to which.
    [[nodiscard]] Result<bool> isLimitedCopy() const;
    /// A copy to be made: where, for which laptop, what opens it, and what it holds.
    struct CopyOrder {
        QString path;
        QString name;
        Passphrase passphrase;
        CopyLimits limits {};
    };
    /// Makes a copy for a colleague's laptop, with keys and a passphrase of its own, and enrols it. Only the
    /// coordinator's laptop may (NotCoordinator). The limits are for good: another choice is another copy.
    [[nodiscard]] Result<CopyMade> makeCopy(const CopyOrder &order, const Progress &progress);
    [[nodiscard]] Result<CopyMade> makeCopy(
        const QString &path, const QString &name, const Passphrase &passphrase, const Progress &progress)
    {
        return makeCopy({ path, name, passphrase }, progress);
    }
    /// The same in a thread of its own, as start().
    void startCopy(const CopyOrder &order, Progress progress, std::function<void(Result<CopyMade>)> done);
    Result<EntryId> renameDevice(Id<Device> id, const QString &name);
    /// Makes this copy a laptop of its own, which succeeds the one it was copied or restored from. `from`: where two
    /// copies have both gone on already (DeviceForked), the entry from which on what is here is the new laptop's; 0: it
    /// begins now. A copy that shows itself as one becomes it unasked, at its first change: a file that has come to
    /// another computer, and one that has gone less far than this computer remembers, as a restored backup has.
    Result<Id<Device>> renewDevice(quint64 from = 0);
    /// From what is here of a laptop on, nothing of it counts any more; or it does again.
    Result<EntryId> revokeDevice(Id<Device> id, bool revoked);
    /// Writes what other laptops may lack to a change file in `folder`; for all of them when none is named. Each
    /// limited laptop gets a file of its own, with what lies within its limits as it stands. Any thread.
    [[nodiscard]] Result<ChangeFileSummary> takeOut(
        const QString &folder, std::vector<Id<Device>> recipients, const Progress &progress) const;
    /// What bringing a change file in would come to, in this thread.
    [[nodiscard]] Result<BroughtIn> previewChanges(const QString &path, const Progress &progress) const;
    /// The same in a thread of its own, as start().
    void startPreview(const QString &path, Progress progress, std::function<void(Result<BroughtIn>)> done);
    /// Brings a change file in, in this thread: all of it or nothing.
    Result<BroughtIn> bringIn(const QString &path, const Progress &progress);
    /// The same in a thread of its own, as start().
    void startBringIn(const QString &path, Progress progress, std::function<void(Result<BroughtIn>)> done);
    Done changePassphrase(const Passphrase &passphrase, const Progress &progress);

Q_SIGNALS:
    void committed(const rollbook::Committed &what);
    void busyChanged(bool busy);
    void backupKept(const rollbook::BackupReport &report);
    void backupFailed(const rollbook::Problems &problems);

private:
    Register(std::unique_ptr<Store> store, Environment environment);
    void runUndo(const UndoRequest &request, const UndoRun &run, std::function<void(Result<UndoResult>)> done);
    /// Runs `work` on a connection of its own in a thread of its own, then announces and calls `done` in this one.
    void background(std::function<Result<EntryId>(Store &, std::optional<Committed> &)> work,
        std::function<void(Result<EntryId>)> done);

    std::unique_ptr<Store> m_store;
    Environment m_environment;
    mutable IdSource m_ids;
    /// `progress`, cancelled when the register is closed.
    [[nodiscard]] Progress untilClosed(Progress progress) const;
    /// Why changes are refused at present, if they are.
    [[nodiscard]] Done writable() const;
    /// The same before a change: a copy that has to be a laptop of its own is enrolled first.
    [[nodiscard]] Done ready();
    /// Takes a new id and new keys, signed by the old ones, unless no entry has enrolled the old ones.
    [[nodiscard]] Done succeed(const QByteArray &home, quint64 from = 0);
    /// Whether this computer remembers that this laptop had gone further than the register has.
    [[nodiscard]] Result<bool> isPutBack() const;
    void remember();
    /// Journals who this copy is where no entry has yet.
    [[nodiscard]] Done enrol(const QByteArray &home);
    Result<EntryId> write(Draft draft);
    /// Changes a device record and signs it.
    Result<EntryId> saveDevice(Id<Device> id, ActionKind kind, const std::function<void(Device &)> &change);
    [[nodiscard]] Device newDevice(const QString &name, const QByteArray &seed) const;
    [[nodiscard]] Done copyFor(
        const Device &device, const CopyOrder &order, const QByteArray &seed, const Progress &progress) const;
    [[nodiscard]] Done checkLimits(const CopyLimits &limits) const;

    /// Keeps a backup before something large unless this very state is kept; Cancelled when `progress` says so. Any
    /// thread: announceBackup() tells afterwards in this one.
    [[nodiscard]] Done keepBefore(BackupReason reason, const Progress &progress) const;
    [[nodiscard]] Done keepBeforeUndo(const UndoRequest &request, const Progress &progress) const;
    void announceBackup();

    /// What is known of the automatic backups; see registerbackup.cpp.
    struct Kept;
    std::unique_ptr<Kept> m_kept;
    bool m_busy = false;
    bool m_checking = false;
    bool m_atHome = false; ///< whether ready() has looked
    quint64 m_remembered = 0; ///< the sequence that remember() noted last
    std::atomic<bool> m_stopping = false;
    Done m_verified;
    /// Waits for its thread when the register is closed: the work is cancelled or ends first.
    struct Joined {
        void operator()(QThread *thread) const;
    };
    std::unique_ptr<QThread, Joined> m_thread;
    std::unique_ptr<QThread, Joined> m_checker;
};

} // namespace rollbook
