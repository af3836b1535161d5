// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/interrupt.h"
#include "app/cli/secrets.h"
#include "app/cli/terminal.h"
#include "core/base/loginname.h"
#include "core/disclose.h"
#include "core/registermemory.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"
#include "ui/words/problemwords.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSysInfo>

#include <memory>

namespace rollbook::cli {

Environment Context::environment() const
{
    // The folder that the window's settings keep under this name (ui/settings/preferences.cpp).
    const QSettings window(QStringLiteral("Rollbook"), QStringLiteral("Rollbook"));
    Environment environment { &m_clock, { loginName(), QSysInfo::machineHostName() } };
    environment.backupFolder
        = backups::folderFor(m_invocation.argument(0), window.value(QStringLiteral("backups/folder")).toString());
    environment.memory = memoryFolder();
    return environment;
}

namespace {

/// A backup that could not be kept stops nothing, and is told.
void tellOfBackups(const Context &context, Register &book)
{
    const auto remark = [&context](const Problems &problems) {
        context.remark(fillIn(Cli::tr("No backup was kept: %1"), { problemWords(problems) }));
    };
    if (const Done last = book.lastBackup(); !last)
        remark(last.problems());
    QObject::connect(&book, &Register::backupFailed, &book, remark);
    QObject::connect(&book, &Register::backupKept, &book,
        [&context](const BackupReport &report) { context.remarkOnThinning(report); });
}

Result<Secret> secretOf(const Invocation &invocation)
{
    auto secret = secretFor(invocation, invocation.argument(0));
    if (secret && interrupted())
        return Problem { ProblemCode::Cancelled };
    return secret;
}

/// What comes after every opening, for whatever it was.
Result<std::unique_ptr<Register>> opened(const Context &context, Result<std::unique_ptr<Register>> book)
{
    if (!book)
        return book;
    tellOfBackups(context, **book);
    if (const QString notice = limitNotice(**book); !notice.isEmpty())
        context.remark(notice);
    if (interrupted())
        return Problem { ProblemCode::Cancelled };
    // Nothing is built on an old page of the file that was put back.
    if (!(*book)->isReadOnly()) {
        if (auto checked = (*book)->verifyDigest(context.progress(Cli::tr("Checking"))); !checked)
            return checked.problems();
    }
    return book;
}

} // namespace

Result<std::unique_ptr<Register>> Context::open(Register::Access access) const
{
    auto secret = secretOf(m_invocation);
    if (!secret)
        return secret.problems();
    return opened(*this, Register::open(m_invocation.argument(0), *secret, environment(), access));
}

Result<std::unique_ptr<Register>> Context::openToTry() const
{
    auto book = open(Register::Access::ReadWrite);
    if (!book && book.problems().front().code == ProblemCode::RegisterInUse)
        remark(
            Cli::tr("What is only tried out needs the register to itself as well: it is done there and taken back."));
    return book;
}

Result<std::unique_ptr<Register>> Context::openForCopy() const
{
    const QString path = m_invocation.argument(0);
    auto secret = secretOf(m_invocation);
    if (!secret)
        return secret.problems();
    auto book = Register::open(path, *secret, environment(), Register::Access::ReadWrite);
    const auto code = book ? std::optional<ProblemCode>() : book.problems().front().code;
    if (code == ProblemCode::RegisterInUse || code == ProblemCode::RegisterReadOnly
        || code == ProblemCode::FileNotWritable)
        book = Register::open(path, *secret, environment(), Register::Access::ReadOnly);
    return opened(*this, std::move(book));
}

Result<qint64> Context::noteCopy(Register &book, const Disclose &copy) const
{
    if (!book.isReadOnly())
        return disclose(book, copy);
    remark(Cli::tr("This copy has no number and is not in the history: the register is open elsewhere, or may only be "
                   "read."));
    return 0;
}

Result<QDate> Context::day(const char *option, QDate otherwise) const
{
    if (!m_invocation.has(option))
        return otherwise;
    const QString text = m_invocation.value(option);
    const QDate day = parseDate(text, m_clock.today());
    if (!day.isValid())
        return usage(fillIn(Cli::tr("--%1: “%2” is no day. Write it as 2026-12-31."), { QLatin1String(option), text }));
    return day;
}

Result<qint64> Context::number(const char *option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!m_invocation.has(option))
        return otherwise;
    const QString text = m_invocation.value(option);
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    if (!good || number < least || number > most)
        return usage(fillIn(Cli::tr("--%1: “%2” is no whole number from %3 to %4."),
            { QLatin1String(option), text, QString::number(least), QString::number(most) }));
    return number;
}

void Context::line(const QString &text)
{
    m_answer += text.toUtf8();
    m_answer += '\n';
}

QIODevice &Context::answer()
{
    if (!m_device.isOpen()) {
        m_device.setBuffer(&m_answer);
        m_device.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    return m_device;
}

Progress Context::progress(const QString &what) const
{
    // Shared by the copies that a Progress is handed around in; the last one clears the line.
    struct Shown {
        explicit Shown(QString text) : what(std::move(text)) { timer.start(); }
        ~Shown()
        {
            if (told)
                tell("\r\033[K");
        }
        QString what;
        QElapsedTimer timer;
        bool told = false;
    };
    if (!errorIsTerminal())
        return [](double) { return !interrupted(); };
    return [shown = std::make_shared<Shown>(what)](double fraction) {
        if (shown->timer.elapsed() > (shown->told ? 100 : 500)) {
            const int percent = static_cast<int>(fraction * 100);
            tell(QByteArray("\r\033[K")
                + fillIn(Cli::tr("%1 %2 %"), { shown->what, QString::number(percent) }).toUtf8());
            shown->told = true;
            shown->timer.restart();
        }
        return !interrupted();
    };
}

void Context::remarkOnThinning(const BackupReport &report) const
{
    if (!report.thinned)
        remark(
            fillIn(Cli::tr("Outdated backups could not be removed: %1"), { problemWords(report.thinned.problems()) }));
}

void Context::remark(const QString &text) const
{
    tell(text.toUtf8() + '\n');
}

} // namespace rollbook::cli
