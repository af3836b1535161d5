// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rollbook {

/// Why a backup was kept. Its key stands in the name of the file.
enum class BackupReason {
    Asked, ///< by a person
    Closing, ///< the register was closed and had changed
    Import,
    BringIn,
    MassChange, ///< something about many people, or its undo
    Upgrade, ///< the file was brought up to a newer version of the program
    Restore, ///< the file as it was before a backup took its place
};

/// A backup as its name and the disk tell it: nothing of it was opened.
struct BackupFile {
    QString path;
    qint64 made = 0; ///< milliseconds since 1970-01-01 UTC, to the second
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;
    bool operator==(const BackupFile &) const = default;
};

/// The folder of one register's backups: where it is, what stands in it, and what goes from it in time.
///
/// What stays, at least and at most: everything of the last two days; then the last one of each day for two weeks, of
/// each week for half a year, of each month for 400 days; nothing older, so that an erased person is gone from the
/// backups by then. Days are UTC's. The newest good one stays, however old.
namespace backups {

/// Where a register's backups go: `chosen`/NAME-CODE when a folder is chosen for all registers (CODE tells apart those
/// of one name), else NAME.backups beside the file.
[[nodiscard]] QString folderFor(const QString &registerPath, const QString &chosen = {});
/// The register whose backups stand in such a folder beside it; empty when the folder is not named so.
[[nodiscard]] QString registerOf(const QString &folder);

/// "20261127-061636-closing-7f3a.rollbook", with a random end.
[[nodiscard]] QString fileName(qint64 made, BackupReason reason);
/// What a name says; nothing for files that fileName() did not name.
[[nodiscard]] std::optional<BackupFile> fromName(const QString &name);

/// The backups in a folder, the newest first. A folder that is not there holds none.
[[nodiscard]] Result<std::vector<BackupFile>> in(const QString &folder);
/// Makes the folder, for its owner alone, and takes out of it what programs that ended half-way left.
[[nodiscard]] Done prepare(const QString &folder, qint64 now);

/// Which of `files` go at the instant `now`, as places in it. `good` is known to be a good backup and stays.
[[nodiscard]] std::vector<std::size_t> outdated(std::span<const BackupFile> files, const QString &good, qint64 now);
/// Takes out what is outdated. What cannot be removed stays: FileNotWritable names each.
[[nodiscard]] Done thin(const QString &folder, const QString &good, qint64 now);

} // namespace backups

} // namespace rollbook
