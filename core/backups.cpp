// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimeZone>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>

namespace rollbook::backups {

namespace {

constexpr qint64 oneDay = 86'400'000;
constexpr qint64 allFor = 2 * oneDay;
constexpr qint64 dailyFor = 14 * oneDay;
constexpr qint64 weeklyFor = 182 * oneDay;
constexpr qint64 keptFor = 400 * oneDay;
/// A copy in the making is not touched: another program may be at it.
constexpr qint64 halfMadeFor = 3'600'000;

const QString backupExtension = QStringLiteral(".rollbook");
const QString folderEnding = QStringLiteral(".backups");
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

constexpr std::array<const char *, 7> reasonKeys { "asked", "closing", "import", "bring-in", "change", "upgrade",
    "before-restore" };

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

/// What a backup is the last one of, by its age: a day, a week or a month.
qint64 slotOf(qint64 made, qint64 now)
{
    const QDate date = instant(made).date();
    const qint64 age = now - made;
    if (age <= dailyFor)
        return date.toJulianDay();
    constexpr qint64 weeks = 10'000'000, months = 20'000'000;
    return age <= weeklyFor ? weeks + date.toJulianDay() / 7 : months + 12 * date.year() + date.month();
}

Problem folderProblem(const QString &folder, int error)
{
    if (error == ENOSPC)
        return { ProblemCode::DiskFull, {}, { folder } };
    return { ProblemCode::FileNotWritable, {}, { folder, QString::fromLocal8Bit(std::strerror(error)) } };
}

} // namespace

QString folderFor(const QString &registerPath, const QString &chosen)
{
    const QFileInfo info(registerPath);
    const QString whole = info.absoluteFilePath();
    if (chosen.isEmpty())
        return info.absoluteDir().filePath(info.completeBaseName() + folderEnding);
    const QByteArray code = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QDir(chosen).filePath(info.completeBaseName() + QLatin1Char('-') + QLatin1String(code));
}

QString registerOf(const QString &folder)
{
    const QString clean = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return clean.endsWith(folderEnding) ? clean.chopped(folderEnding.size()) + backupExtension : QString();
}

QString fileName(qint64 made, BackupReason reason)
{
    const QString end = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(0x10000), 4, 16, QLatin1Char('0'));
    return instant(made).toString(stampFormat) + QLatin1Char('-')
        + QLatin1String(reasonKeys[static_cast<std::size_t>(reason)]) + QLatin1Char('-') + end + backupExtension;
}

std::optional<BackupFile> fromName(const QString &name)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{8}-\\d{6})-([a-z-]+)-[0-9a-f]{4}\\.rollbook$"));
    const auto match = parts.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime made = QDateTime::fromString(match.captured(1), stampFormat);
    made.setTimeZone(QTimeZone::utc());
    const auto key = std::find_if(reasonKeys.begin(), reasonKeys.end(),
        [&](const char *known) { return match.captured(2) == QLatin1String(known); });
    if (!made.isValid() || key == reasonKeys.end())
        return std::nullopt;
    BackupFile file;
    file.path = name;
    file.made = made.toMSecsSinceEpoch();
    file.reason = static_cast<BackupReason>(key - reasonKeys.begin());
    return file;
}

Result<std::vector<BackupFile>> in(const QString &folder)
{
    std::vector<BackupFile> found;
    const QFileInfo place(folder);
    if (!place.exists())
        return found;
    if (!place.isDir() || !place.isReadable())
        return folderProblem(folder, place.isDir() ? EACCES : ENOTDIR);
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::NoSort);
    for (const QFileInfo &info : files) {
        if (auto file = fromName(info.fileName())) {
            file->path = info.absoluteFilePath();
            file->bytes = info.size();
            found.push_back(std::move(*file));
        }
    }
    std::sort(found.begin(), found.end(),
        [](const BackupFile &a, const BackupFile &b) { return a.made != b.made ? a.made > b.made : a.path > b.path; });
    return found;
}

Done prepare(const QString &folder, qint64 now)
{
    const QByteArray native = QFile::encodeName(folder);
    if (!QFileInfo(folder).isDir() && ::mkdir(native.constData(), 0700) != 0) {
        // The chosen folder itself may be missing: a stick that is not plugged in must not be made up.
        return folderProblem(folder, errno);
    }
    if (::chmod(native.constData(), 0700) != 0 && errno != EPERM && errno != ENOTSUP)
        return folderProblem(folder, errno);
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::NoSort);
    for (const QFileInfo &info : files) {
        const auto cut = info.fileName().indexOf(backupExtension + QLatin1String(".new"));
        const bool ours = cut > 0 && fromName(info.fileName().left(cut + backupExtension.size()));
        if (ours && now - info.lastModified().toMSecsSinceEpoch() > halfMadeFor)
            QFile::remove(info.filePath());
    }
    return {};
}

std::vector<std::size_t> outdated(std::span<const BackupFile> files, const QString &good, qint64 now)
{
    std::vector<std::size_t> newestFirst(files.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        newestFirst[i] = i;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
        [&](std::size_t a, std::size_t b) { return files[a].made > files[b].made; });
    std::set<qint64> taken;
    std::vector<std::size_t> gone;
    for (const std::size_t i : newestFirst) {
        const qint64 age = now - files[i].made;
        if (age <= allFor || files[i].path == good)
            continue;
        // The file as it stood before a restore was perhaps never checked: it is no day's backup, and stays by itself.
        const bool byItself = files[i].reason == BackupReason::Restore;
        if (age > keptFor || (!byItself && !taken.insert(slotOf(files[i].made, now)).second))
            gone.push_back(i);
    }
    std::sort(gone.begin(), gone.end());
    return gone;
}

Done thin(const QString &folder, const QString &good, qint64 now)
{
    auto files = in(folder);
    if (!files)
        return files.problems();
    const QString kept = QFileInfo(good).absoluteFilePath();
    Problems stay;
    for (const std::size_t i : outdated(*files, kept, now)) {
        QFile file((*files)[i].path);
        if (file.remove())
            QFile::remove(file.fileName() + QLatin1String("-wal"));
        else if (file.exists())
            stay.push_back({ ProblemCode::FileNotWritable, {}, { file.fileName(), file.errorString() } });
    }
    return stay;
}

} // namespace rollbook::backups
