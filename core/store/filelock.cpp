// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rollbook {

FileLock::~FileLock()
{
    release();
}

bool FileLock::take(const QString &path)
{
    // flock() and the engine's own record locks do not see each other on Linux. Closing this descriptor would drop
    // the engine's locks on the file, so it stays open until the connections are closed.
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        return false;
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return true;
    release();
    return false;
}

void FileLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace rollbook
