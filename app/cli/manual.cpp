// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"
#include "app/cli/exitcodes.h"

namespace rollbook::cli {

namespace {

/// Text as troff has it: backslashes, hyphens and a dot or apostrophe at the beginning of a line made harmless.
QString plain(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    text.replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QLatin1String("\\&"));
    return text;
}

QString tagged(const QString &tag, const QString &text)
{
    return QLatin1String(".TP\n") + tag + QLatin1Char('\n') + plain(text) + QLatin1Char('\n');
}

QString optionTag(const OptionSpec &option)
{
    QString tag
        = QLatin1String("\\fB") + plain(QLatin1String("--") + QLatin1String(option.name)) + QLatin1String("\\fR");
    if (option.value)
        tag += QLatin1String(" \\fI") + plain(QLatin1String(option.value)) + QLatin1String("\\fR");
    return tag;
}

QString verbSection(const VerbSpec &verb)
{
    QString text = QLatin1String(".SS \\fBrollbook\\-cli ") + plain(QLatin1String(verb.name)) + QLatin1String("\\fR ")
        + plain(synopsis(verb)) + QLatin1Char('\n');
    text += plain(Cli::tr(verb.summary)) + QLatin1Char('\n');
    if (*verb.details)
        text += QLatin1String(".PP\n") + plain(Cli::tr(verb.details)) + QLatin1Char('\n');
    for (const ArgumentSpec &argument : verb.arguments)
        text += tagged(QLatin1String("\\fI") + plain(QLatin1String(argument.name)) + QLatin1String("\\fR"),
            Cli::tr(argument.help));
    for (const OptionSpec &option : verb.options)
        text += tagged(optionTag(option), optionHelp(option));
    return text;
}

QString section(const QString &title, const QString &text)
{
    return QLatin1String(".SH ") + title.toUpper() + QLatin1Char('\n') + text;
}

QString secretOptions()
{
    // Every verb that opens a register has them; the last of the table does.
    QString text;
    const VerbSpec any { "", "", "", {}, {}, nullptr };
    for (const OptionSpec &option : optionsOf(any))
        text += tagged(optionTag(option), optionHelp(option));
    return text;
}

} // namespace

QString manualPage()
{
    QString text = QLatin1String(".\\\" SPDX-FileCopyrightText: Rollbook contributors\n"
                                 ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                                 ".\\\" Made by: rollbook-cli --document man\n"
                                 ".TH ROLLBOOK\\-CLI 1 \"\" \"Rollbook " ROLLBOOK_VERSION "\" \"Rollbook\"\n");
    text += section(Cli::tr("Name"),
        QLatin1String("rollbook\\-cli \\- ") + plain(Cli::tr("membership registers from the command line"))
            + QLatin1Char('\n'));
    text += section(Cli::tr("Synopsis"),
        QLatin1String(".B rollbook\\-cli\n") + plain(Cli::tr("COMMAND FILE [OPTIONS]")) + QLatin1Char('\n'));
    text += section(Cli::tr("Description"),
        plain(Cli::tr(
            "Works on the encrypted registers of Rollbook without its window. Answers go to standard output when "
            "the command could be carried out, and only then; errors and progress go to standard error. A "
            "field has one name everywhere: in --columns, --map, the headings of CSV and the keys of JSON, as "
            "external_number."))
            + QLatin1Char('\n'));
    QString verbs;
    for (const VerbSpec &verb : allVerbs())
        verbs += verbSection(verb);
    text += section(Cli::tr("Commands"), verbs);
    text += section(Cli::tr("Options of every command that opens a register"), secretOptions());
    text += section(Cli::tr("Environment"),
        tagged(QStringLiteral("ROLLBOOK_PASSPHRASE"), Cli::tr("the passphrase, when no file with it is named")));
    QString codes;
    for (const ExitCodeSpec &spec : exitCodes())
        codes += tagged(QString::number(spec.code), Cli::tr(spec.meaning));
    text += section(Cli::tr("Exit codes"), codes);
    text += section(Cli::tr("See also"), QLatin1String("rollbook(1)\n"));
    return text;
}

} // namespace rollbook::cli
