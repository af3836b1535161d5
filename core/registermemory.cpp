// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registermemory.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace rollbook {

namespace {
/// Far more than the laptops of all societies on one computer.
constexpr qint64 largestMemory = 1024 * 1024;
} // namespace

QString memoryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/rollbook");
}

QString RegisterMemory::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("laptops"));
}

Seen RegisterMemory::read() const
{
    Seen known;
    QFile file(path());
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return known;
    for (const QByteArray &line : file.read(largestMemory).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        const auto device = Uuid::fromString(QString::fromLatin1(parts.front()));
        bool good = false;
        const quint64 sequence = parts.size() == 2 ? parts.back().toULongLong(&good) : 0;
        if (device && good)
            known[{ *device }] = sequence;
    }
    return known;
}

quint64 RegisterMemory::sequenceOf(const DeviceId &device) const
{
    const Seen known = read();
    const auto found = known.find(device);
    return found == known.end() ? 0 : found->second;
}

void RegisterMemory::note(const DeviceId &device, quint64 sequence) const
{
    if (m_folder.isEmpty())
        return;
    Seen known = read();
    if (known[device] >= sequence)
        return;
    known[device] = sequence;
    QSaveFile file(path());
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const auto &[id, highest] : known)
        file.write(id.toString().toLatin1() + ' ' + QByteArray::number(highest) + '\n');
    file.commit();
}

} // namespace rollbook
