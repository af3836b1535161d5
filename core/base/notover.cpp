// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notover.h"

#include <QFile>

#include <sys/stat.h>

namespace rollbook {

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 && ::stat(QFile::encodeName(b).constData(), &other) == 0
        && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace

Done notOver(const QString &path, const QStringList &kept)
{
    for (const QString &file : kept) {
        for (const char *suffix : { "", "-wal", "-shm" }) {
            if (isSameFile(path, file + QLatin1String(suffix)))
                return Problem { ProblemCode::FileExists, {}, { path } };
        }
    }
    return {};
}

} // namespace rollbook
