// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace rollbook {

namespace {

constexpr int mostRecent = 8;

const QString themeKey = QStringLiteral("appearance/theme");
const QString idleKey = QStringLiteral("lock/idleMinutes");
const QString recentKey = QStringLiteral("files/remembered");

/// The command line reads it too (app/cli/context.cpp).
const QString backupFolderKey = QStringLiteral("backups/folder");

QString backupKey(const QString &path)
{
    const QByteArray digest
        = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("backups/") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

ThemeChoice Preferences::theme() const
{
    const int value = m_settings.value(themeKey, 0).toInt();
    return value >= 0 && value <= static_cast<int>(ThemeChoice::HighContrast) ? static_cast<ThemeChoice>(value)
                                                                              : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, static_cast<int>(theme));
    Q_EMIT themeChanged();
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_settings.value(idleKey, 5).toInt(), 1, 120);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue(idleKey, std::clamp(minutes, 1, 120));
    Q_EMIT idleMinutesChanged(idleMinutes());
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

bool Preferences::isRemembered(const QString &path) const
{
    return recentFiles().contains(QFileInfo(path).absoluteFilePath());
}

void Preferences::remember(const QString &path, bool wanted)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    if (wanted)
        files.prepend(whole);
    while (files.size() > mostRecent)
        files.removeLast();
    m_settings.setValue(recentKey, files);
    Q_EMIT recentFilesChanged();
}

void Preferences::forgetAll()
{
    m_settings.remove(recentKey);
    Q_EMIT recentFilesChanged();
}

QDateTime Preferences::lastBackup(const QString &path) const
{
    return m_settings.value(backupKey(path)).toDateTime();
}

void Preferences::setLastBackup(const QString &path, const QDateTime &when)
{
    m_settings.setValue(backupKey(path), when);
}

bool Preferences::closingBackupFailed(const QString &path) const
{
    return m_settings.value(backupKey(path) + QLatin1String("-failed"), false).toBool();
}

void Preferences::setClosingBackupFailed(const QString &path, bool failed)
{
    setFlag(backupKey(path) + QLatin1String("-failed"), failed);
}

bool Preferences::recoverySheetAwaited(const QString &path) const
{
    return m_settings.value(backupKey(path) + QLatin1String("-sheet"), false).toBool();
}

void Preferences::setRecoverySheetAwaited(const QString &path, bool awaited)
{
    setFlag(backupKey(path) + QLatin1String("-sheet"), awaited);
}

void Preferences::setFlag(const QString &key, bool set)
{
    if (set)
        m_settings.setValue(key, true);
    else
        m_settings.remove(key);
}

QString Preferences::backupFolder() const
{
    return m_settings.value(backupFolderKey).toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    if (folder.isEmpty())
        m_settings.remove(backupFolderKey);
    else
        m_settings.setValue(backupFolderKey, folder);
    Q_EMIT backupFolderChanged(folder);
}

QVariant Preferences::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("window/") + name);
}

void Preferences::setState(const QString &name, const QVariant &value)
{
    m_settings.setValue(QStringLiteral("window/") + name, value);
}

} // namespace rollbook
