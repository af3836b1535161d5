// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"
#include "app/cli/exitcodes.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "app/cli/verbs.h"
#include "core/base/notover.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QApplication>

#include <clocale>

using namespace rollbook;
using namespace rollbook::cli;

namespace {

int fail(const Problems &problems, const VerbSpec *verb)
{
    // A wrong command line is told by a sentence of ours, with the way to the help of the very command.
    const Problem &first = problems.front();
    QString text = first.code == ProblemCode::Usage ? first.values.value(0) : problemWords(problems);
    if (first.code == ProblemCode::Usage && verb)
        text += QLatin1Char('\n') + Cli::tr("“rollbook-cli %1 --help” tells more.").arg(QLatin1String(verb->name));
    tell(text.toUtf8() + '\n');
    return exitCodeFor(problems);
}

int answer(const QByteArray &bytes)
{
    const Done taken = put(bytes);
    return taken ? Good : fail(taken.problems(), nullptr);
}

/// A file to be written must not be the register, nor the file that is read.
Done outputsApart(const Invocation &invocation)
{
    for (const OptionSpec &option : invocation.verb->options) {
        if (!option.writes || !invocation.has(option.name))
            continue;
        const QString path = invocation.value(option.name);
        if (!notOver(path, invocation.arguments))
            return usage(
                fillIn(Cli::tr("--%1: “%2” would be overwritten, which this command works with. Name another file."),
                    { QLatin1String(option.name), path }));
    }
    return {};
}

int runVerb(const Invocation &invocation)
{
    const SystemClock clock;
    Context context(invocation, clock);
    if (auto apart = outputsApart(invocation); !apart)
        return fail(apart.problems(), invocation.verb);
    if (auto done = invocation.verb->run(context); !done)
        return fail(done.problems(), invocation.verb);
    const int put = answer(context.answered());
    return put == Good ? context.exitCode() : put;
}

int run(const Result<Invocation> &invocation)
{
    if (!invocation)
        return fail(invocation.problems(), nullptr);
    switch (invocation->kind) {
    case Invocation::Kind::Version:
        return answer("rollbook-cli " ROLLBOOK_VERSION "\n");
    case Invocation::Kind::Help:
        return answer(helpText(invocation->verb).toUtf8());
    case Invocation::Kind::Document:
        if (const auto text = document(invocation->document))
            return answer(text->toUtf8());
        return fail({ usage(Cli::tr("The documents are man, bash, zsh and fish.")) }, nullptr);
    case Invocation::Kind::Run:
        break;
    }
    return runVerb(*invocation);
}

/// Qt's own remarks (no folder for the session, say) mean nothing to whoever typed a command.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        tell(text.toUtf8() + '\n');
}

/// Whether a verb on the command line draws, before Qt is up: pictures need a screen, if only a made-up one.
bool draws(int count, char **arguments)
{
    QStringList words;
    for (int i = 1; i < count; ++i)
        words.append(QString::fromLocal8Bit(arguments[i]));
    for (const VerbSpec &verb : allVerbs()) {
        if (verb.draws && words.join(QLatin1Char(' ')).startsWith(QLatin1String(verb.name)))
            return true;
    }
    return false;
}

} // namespace

int main(int count, char **arguments)
{
    protectProcess();
    qInstallMessageHandler(dropRemarks);
    std::setlocale(LC_ALL, "");
    std::unique_ptr<QCoreApplication> application;
    if (draws(count, arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(count, arguments);
    } else {
        application = std::make_unique<QCoreApplication>(count, arguments);
    }
    QCoreApplication::setApplicationName(QStringLiteral("rollbook-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    installTranslations(*application);
    watchInterrupts();
    return run(parse(QCoreApplication::arguments().mid(1)));
}
