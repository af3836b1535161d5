// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restoring.h"

#include <QTimer>

namespace rollbook {

/// Which register is open, and whether it is unlocked. Opening and making derive the key in a thread of their own,
/// about a second; the window stays alive meanwhile and is told by signals. On lock the register is closed and its key
/// wiped: only the path stays.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Locked, Open };

    /// `clock` outlives the session.
    Session(const Clock &clock, Actor actor, QObject *parent = nullptr);
    ~Session() override;
    /// Where this computer remembers how far laptops went: Environment::memory.
    void setMemory(const QString &folder) { m_environment.memory = folder; }

    [[nodiscard]] State state() const;
    /// The open register; null unless state() is Open.
    [[nodiscard]] Register *openRegister() const { return m_register.get(); }
    /// Of the register that is open or locked; empty when there is none.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The key is being derived, or the like.
    [[nodiscard]] bool isWorking() const { return m_working; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Opens another register, or the locked one again. Ends with opened() or failed().
    void open(const QString &path, const Secret &secret, Register::Access access = Register::Access::ReadWrite);
    /// Makes a register and opens it. Ends with opened() or failed().
    void create(const QString &path, const Passphrase &passphrase, const Organisation &organisation);
    /// Gives the open register another passphrase; it is closed and opened again on the way.
    void changePassphrase(const Passphrase &passphrase);
    /// Takes a register that was opened elsewhere, as tests and the screenshots do.
    void adopt(std::unique_ptr<Register> opened);
    /// Puts a backup in the place of a register and opens that; the open one is closed on the way and opened again.
    /// Without a secret the key of the open register is tried. Ends with opened() and restored(), or restoreFailed().
    /// As long as `progress` is asked it may answer no: then everything stays as it is.
    void restore(
        const QString &backup, const QString &path, const std::optional<Secret> &secret, const Progress &progress = {});
    void lock();
    void close();

    /// Where the backups of all registers go, each in a folder of its own; empty: beside each register.
    void setBackupRoot(const QString &folder) { m_backupRoot = folder; }
    /// What a register at this path is opened with.
    [[nodiscard]] Environment environmentFor(const QString &path) const;

    /// After so many minutes without a key or click anywhere in the program idleElapsed() asks for the lock. 0: never.
    void setIdleMinutes(int minutes);
    /// Keeps idle locking off while work is running.
    void holdIdle(bool held);

Q_SIGNALS:
    void workingChanged(bool working);
    /// `fresh`: it was just made; `again`: it is the one that was locked.
    void opened(rollbook::Register *opened, bool fresh, bool again);
    /// The register is about to go: forget every reference to it now.
    void aboutToClose();
    void locked();
    void closed();
    void failed(const rollbook::Problems &problems);
    void passphraseChanged();
    /// Another window or program has the register open: it was opened for reading only.
    void openedForReading();
    /// A backup that was to be kept while the register was opened could not be.
    void backupFailed(const rollbook::Problems &problems);
    void restored(const rollbook::Restored &what);
    void restoreFailed(const rollbook::Problems &problems);
    /// Nobody has been at the keyboard for long, and nothing is running: lock now.
    void idleElapsed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Keyed = Result<RawKey>;
    void begin();
    void end();
    void attach(const QString &path, const RawKey &key, Register::Access access, bool fresh);
    void drop();
    void restartIdle();
    void idleEnded();

    const Clock &m_clock;
    Environment m_environment;
    std::unique_ptr<Register> m_register;
    QString m_path;
    QString m_backupRoot;
    bool m_working = false;
    bool m_held = false;
    QTimer m_idle;
};

} // namespace rollbook
