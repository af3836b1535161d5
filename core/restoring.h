// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

namespace rollbook {

/// What a backup holds, found by opening it.
struct BackupContent {
    QString society;
    qint64 people = 0;
    quint64 entries = 0; ///< of its history
    RawKey key; ///< opens it and whatever else has the same passphrase, without the wait
};

/// Opens a backup and counts, without reading all of it. A backup of an older version of the program is RegisterOlder
/// for reading: only restoring brings it up.
[[nodiscard]] Result<BackupContent> lookInto(
    const QString &backup, const Secret &secret, const Environment &environment);
/// Opens a backup and reads all of it: the engine's check, the chain of the history, the digest of all records. The
/// backup itself is never altered. Any thread.
[[nodiscard]] Result<BackupContent> checkBackup(
    const QString &backup, const Secret &secret, const Environment &environment, const Progress &progress);

struct Restored {
    QString path;
    QString kept; ///< where the file as it was stands now; empty: there was none
    qint64 people = 0;
    RawKey key; ///< of the register now
};

/// Puts a backup in the place of a register that is closed (RegisterInUse). The backup is copied and the copy checked
/// first; then the file as it is, even one that opens with nothing any more, is copied to `environment.backupFolder`
/// and compared; only then does the copy take its place. All of it or nothing; the backup stays. Any thread.
[[nodiscard]] Result<Restored> restoreBackup(const QString &backup, const QString &registerPath, const Secret &secret,
    const Environment &environment, const Progress &progress);

} // namespace rollbook
