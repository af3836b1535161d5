// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placing.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace rollbook {

namespace {

Problem placingProblem(int error, const QString &path)
{
    if (error == ENOSPC || error == EDQUOT)
        return { ProblemCode::DiskFull, {}, { path } };
    if (error == EEXIST)
        return { ProblemCode::FileExists, {}, { path } };
    return { ProblemCode::FileNotWritable, {}, { path, QString::fromLocal8Bit(std::strerror(error)) } };
}

/// What a system or a kind of disk without the call answers.
bool isMissingCall(int error)
{
    return error == ENOSYS || error == EINVAL || error == ENOTSUP || error == EPERM;
}

/// The error of the move, 0 when it is done.
int moveToFree(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (!isMissingCall(errno))
        return errno;
#endif
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (!isMissingCall(errno))
        return errno;
    // A disk without links (FAT). Nothing tells a file that appears at this very instant.
    if (::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

Done syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return placingProblem(errno, path);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error == 0 || isMissingCall(error) ? Done {} : Done(placingProblem(error, path));
}

/// That a name is on the disk. Folders that may not be read cannot be synced, and need not stop anybody.
Done syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return ::access(QFile::encodeName(folder).constData(), R_OK) == 0 ? syncPath(folder, O_RDONLY | O_DIRECTORY)
                                                                      : Done {};
}

} // namespace

Done makeOwnFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return placingProblem(errno, path);
    ::close(descriptor);
    return {};
}

Done syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Done placeNew(const QString &from, const QString &to)
{
    if (const int error = moveToFree(QFile::encodeName(from), QFile::encodeName(to)); error != 0)
        return placingProblem(error, to);
    auto synced = syncFolderOf(to);
    if (!synced)
        ::unlink(QFile::encodeName(to).constData());
    return synced;
}

Done placeOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return placingProblem(errno, to);
    // The move is done. Until the disk has it, either of the two files may be what a power cut leaves: both are whole.
    (void)syncFolderOf(to);
    return {};
}

void removeRegister(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace rollbook
