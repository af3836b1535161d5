// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/interrupt.h"
#include "app/cli/verb.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rollbook::cli {

namespace {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, static_cast<std::size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        left -= written;
    }
    return true;
}

/// Echo off for as long as it lives.
class Hidden
{
public:
    explicit Hidden(int descriptor) : m_descriptor(descriptor)
    {
        m_good = ::tcgetattr(descriptor, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_good = m_good && ::tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0;
    }
    ~Hidden()
    {
        if (m_good)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    int m_descriptor;
    termios m_before {};
    bool m_good = false;
};

} // namespace

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void tell(const QByteArray &bytes)
{
    static_cast<void>(writeAll(STDERR_FILENO, bytes));
}

Done put(const QByteArray &bytes)
{
    if (writeAll(STDOUT_FILENO, bytes))
        return {};
    return Problem { ProblemCode::FileNotWritable, {},
        { Cli::tr("standard output"), QString::fromLocal8Bit(std::strerror(errno)) } };
}

std::optional<QString> askHidden(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return std::nullopt;
    QByteArray typed;
    bool ended = false;
    {
        const Hidden hidden(terminal);
        writeAll(terminal, question.toUtf8());
        char c = 0;
        while (!interrupted()) {
            const ssize_t got = ::read(terminal, &c, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got != 1)
                break;
            if (c == '\n') {
                ended = true;
                break;
            }
            typed += c;
        }
        writeAll(terminal, "\n");
    }
    ::close(terminal);
    auto text = ended ? std::optional(QString::fromUtf8(typed)) : std::nullopt;
    typed.fill('\0');
    return text;
}

void protectProcess()
{
    ::umask(077);
    for (const int descriptor : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace rollbook::cli
