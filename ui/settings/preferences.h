// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QSettings>

namespace rollbook {

/// What the program remembers between runs. Nothing in it tells about people: the names of register files are there
/// only when the user ticked so.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// `file`: empty for the user's own; tests give one.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Minutes without a key or click after which the register is locked; 1-120, 5 unless set.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// The register files whose names are remembered, the newest first.
    [[nodiscard]] QStringList recentFiles() const;
    [[nodiscard]] bool isRemembered(const QString &path) const;
    /// Remembers or forgets the name of a file.
    void remember(const QString &path, bool wanted);
    void forgetAll();

    /// When the register was last backed up, by a digest of its path; invalid when never.
    [[nodiscard]] QDateTime lastBackup(const QString &path) const;
    void setLastBackup(const QString &path, const QDateTime &when);

    /// Whether the backup on closing could not be kept when the register was last closed, by the same digest.
    [[nodiscard]] bool closingBackupFailed(const QString &path) const;
    void setClosingBackupFailed(const QString &path, bool failed);
    /// Whether the recovery sheet of the register's key was neither printed nor saved when it was offered, by the same
    /// digest.
    [[nodiscard]] bool recoverySheetAwaited(const QString &path) const;
    void setRecoverySheetAwaited(const QString &path, bool awaited);
    /// The folder in which the backups of all registers go, each in one of its own; empty: beside each register.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString &folder);

    /// Widths, splitters and the like under a name. For WindowState.
    [[nodiscard]] QVariant state(const QString &name) const;
    void setState(const QString &name, const QVariant &value);

Q_SIGNALS:
    void themeChanged();
    void idleMinutesChanged(int minutes);
    void recentFilesChanged();
    void backupFolderChanged(const QString &folder);

private:
    void setFlag(const QString &key, bool set);

    QSettings m_settings;
};

} // namespace rollbook
