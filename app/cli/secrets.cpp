// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"

#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "core/base/recoverykey.h"
#include "ui/widgets/passphrasestrength.h"
#include "ui/words/format.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook::cli {

namespace {

constexpr const char *variable = "ROLLBOOK_PASSPHRASE";
constexpr qint64 mostBytes = 64 * 1024;

Result<QByteArray> secretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Problem { ProblemCode::FileMissing, {}, { path } };
    if (!file.open(QIODevice::ReadOnly))
        return Problem { ProblemCode::FileNotReadable, {}, { path, file.errorString() } };
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        tell(fillIn(
                 Cli::tr("Warning: others on this computer can read “%1”. “chmod 600” makes it yours alone."), { path })
                 .toUtf8()
            + '\n');
    return file.read(mostBytes);
}

/// The first line, as text.
Result<Passphrase> passphraseOf(const QString &path)
{
    auto content = secretFile(path);
    if (!content)
        return content.problems();
    QByteArray line = content->left(content->indexOf('\n') < 0 ? content->size() : content->indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    content->fill('\0');
    line.fill('\0');
    if (text.isEmpty())
        return usage(fillIn(Cli::tr("The first line of “%1” is empty: no passphrase is there."), { path }));
    return Passphrase { text };
}

/// The passphrase from a file or the environment, if either is given.
Result<std::optional<Passphrase>> givenPassphrase(const Invocation &invocation)
{
    if (invocation.has("passphrase-file")) {
        auto found = passphraseOf(invocation.value("passphrase-file"));
        if (!found)
            return found.problems();
        return std::optional(*found);
    }
    if (!qEnvironmentVariableIsSet(variable))
        return std::optional<Passphrase>();
    const Passphrase found { qEnvironmentVariable(variable) };
    qunsetenv(variable);
    return std::optional(found);
}

/// `option`: the one that names a file with the answer.
Result<Passphrase> asked(const QString &question, const char *option = "passphrase-file")
{
    const auto text = askHidden(question);
    if (interrupted())
        return Problem { ProblemCode::Cancelled };
    if (!text)
        return usage(qstrcmp(option, "passphrase-file") == 0
                ? Cli::tr("No passphrase was given. Type it on a terminal, name a file with --passphrase-file, or set "
                          "ROLLBOOK_PASSPHRASE.")
                : fillIn(Cli::tr("No passphrase was given. Type it on a terminal, or name a file with --%1."),
                    { QLatin1String(option) }));
    return Passphrase { *text };
}

} // namespace

Result<Secret> secretFor(const Invocation &invocation, const QString &path)
{
    if (!QFileInfo::exists(path))
        return Problem { ProblemCode::FileMissing, {}, { path } };
    if (invocation.has("recovery-key-file")) {
        auto content = secretFile(invocation.value("recovery-key-file"));
        if (!content)
            return content.problems();
        auto key = readRecoveryKey(QString::fromUtf8(*content));
        content->fill('\0');
        if (!key)
            return key.problems();
        return Secret(*key);
    }
    auto given = givenPassphrase(invocation);
    if (!given)
        return given.problems();
    if (*given)
        return Secret(**given);
    auto typed = asked(fillIn(Cli::tr("Passphrase for “%1”: "), { QFileInfo(path).fileName() }));
    if (!typed)
        return typed.problems();
    return Secret(*typed);
}

namespace {

Result<Passphrase> askedTwice(const QString &path, const char *option = "passphrase-file")
{
    auto first = asked(fillIn(Cli::tr("New passphrase for “%1”: "), { QFileInfo(path).fileName() }), option);
    if (!first)
        return first.problems();
    auto second = asked(Cli::tr("The same again: "), option);
    if (!second)
        return second.problems();
    if (first->text != second->text)
        return usage(Cli::tr("The two passphrases differ. Nothing was made; try again."));
    return *first;
}

Result<Passphrase> longEnough(Result<Passphrase> passphrase)
{
    if (passphrase && passphrase->text.size() < shortestPassphrase)
        return usage(Cli::tr("The passphrase is too short: %n characters are the least. Several words are easier to "
                             "remember than one odd one.",
            "", shortestPassphrase));
    return passphrase;
}

} // namespace

Result<Passphrase> newPassphrase(const Invocation &invocation, const QString &path)
{
    auto given = givenPassphrase(invocation);
    if (!given)
        return given.problems();
    return longEnough(*given ? Result<Passphrase>(**given) : askedTwice(path));
}

Result<Passphrase> newPassphraseFrom(const Invocation &invocation, const char *option, const QString &path)
{
    if (!invocation.has(option))
        return longEnough(askedTwice(path, option));
    auto content = secretFile(invocation.value(option));
    if (!content)
        return content.problems();
    Passphrase found { QString::fromUtf8(*content).section(QLatin1Char('\n'), 0, 0) };
    content->fill('\0');
    return longEnough(std::move(found));
}

} // namespace rollbook::cli
