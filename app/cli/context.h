// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/register.h"

#include <QBuffer>

namespace rollbook::cli {

/// What a verb works with: its command line, what it answers, and the register.
class Context
{
public:
    Context(const Invocation &invocation, const Clock &clock) : m_invocation(invocation), m_clock(clock) { }

    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Environment environment() const;

    /// Opens the register named first on the command line with the secret given.
    [[nodiscard]] Result<std::unique_ptr<Register>> open(Register::Access access) const;

    /// The same for what is only tried out: it is done in the register and taken back, so no other program may have it
    /// open for writing, and a remark says so.
    [[nodiscard]] Result<std::unique_ptr<Register>> openToTry() const;

    /// The same for a verb that prints or exports people: for writing if that can be, so that the copy is noted, else
    /// for reading only.
    [[nodiscard]] Result<std::unique_ptr<Register>> openForCopy() const;
    /// Notes the copy and gives its number; 0, with a remark, when the register is open for reading only.
    [[nodiscard]] Result<qint64> noteCopy(Register &book, const Disclose &copy) const;

    /// The day of an option, or `otherwise` when it is not given. Usage when it is no day.
    [[nodiscard]] Result<QDate> day(const char *option, QDate otherwise) const;
    /// The number of an option within bounds.
    [[nodiscard]] Result<qint64> number(const char *option, qint64 otherwise, qint64 least, qint64 most) const;

    /// Takes a line of the answer. The answer reaches standard output when the verb has succeeded, and not before.
    void line(const QString &text);
    /// Where an answer in a format of its own is written.
    [[nodiscard]] QIODevice &answer();
    [[nodiscard]] QByteArray answered() const { return m_answer; }

    /// Tells on standard error, on a terminal, how far the work is; false once the user has interrupted it.
    [[nodiscard]] Progress progress(const QString &what) const;
    /// A remark on standard error.
    void remark(const QString &text) const;
    /// A remark where outdated backups beside a new one could not be removed.
    void remarkOnThinning(const BackupReport &report) const;

    /// How a verb that could be carried out ends all the same, its answer written: for what it has found.
    void setExitCode(int code) { m_exitCode = code; }
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    const Invocation &m_invocation;
    const Clock &m_clock;
    QByteArray m_answer;
    QBuffer m_device;
    int m_exitCode = 0;
};

} // namespace rollbook::cli
