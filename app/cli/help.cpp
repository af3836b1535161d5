// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"
#include "app/cli/exitcodes.h"
#include "app/cli/table.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

constexpr int lineWidth = 100;

QString spaces(int count)
{
    return QString(std::max(count, 0), QLatin1Char(' '));
}

/// Text in lines, every one but the first behind `indent` places.
QString wrapped(const QString &text, int indent)
{
    QString lines;
    int used = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (used > indent && used + 1 + widthOf(word) > lineWidth) {
            lines += QLatin1Char('\n') + spaces(indent);
            used = indent;
        } else if (used > indent) {
            lines += QLatin1Char(' ');
            ++used;
        }
        lines += word;
        used += widthOf(word);
    }
    return lines;
}

using HelpLine = std::pair<QString, QString>;

QString listed(const QString &title, const std::vector<HelpLine> &entries)
{
    if (entries.empty())
        return {};
    int widest = 0;
    for (const HelpLine &entry : entries)
        widest = std::max(widest, widthOf(entry.first));
    QString text = QLatin1Char('\n') + title + QLatin1Char('\n');
    for (const HelpLine &entry : entries)
        text += QLatin1String("  ") + entry.first + spaces(widest - widthOf(entry.first) + 2)
            + wrapped(entry.second, widest + 4) + QLatin1Char('\n');
    return text;
}

QString optionWord(const OptionSpec &option)
{
    const QString name = QLatin1String("--") + QLatin1String(option.name);
    return option.value ? name + QLatin1Char(' ') + QLatin1String(option.value) : name;
}

QString exitCodeList()
{
    std::vector<HelpLine> entries;
    for (const ExitCodeSpec &spec : exitCodes())
        entries.emplace_back(QString::number(spec.code), Cli::tr(spec.meaning));
    return listed(Cli::tr("Exit codes:"), entries);
}

QString programHelp()
{
    std::vector<HelpLine> verbs;
    for (const VerbSpec &verb : allVerbs())
        verbs.emplace_back(QLatin1String(verb.name), Cli::tr(verb.summary));
    QString text = Cli::tr("rollbook-cli keeps membership registers from the command line.") + QLatin1Char('\n');
    text += QLatin1Char('\n') + Cli::tr("Usage:") + QLatin1String(" rollbook-cli ") + Cli::tr("COMMAND FILE [OPTIONS]")
        + QLatin1Char('\n');
    text += listed(Cli::tr("Commands:"), verbs);
    text += listed(Cli::tr("Options:"),
        { { QStringLiteral("--help"), Cli::tr("this text; behind a command, what that command does") },
            { QStringLiteral("--version"), Cli::tr("the version of the program") } });
    return text + exitCodeList();
}

} // namespace

QString optionHelp(const OptionSpec &option)
{
    QString text = Cli::tr(option.help);
    if (option.repeated)
        text += QLatin1String("; ") + Cli::tr("may be repeated");
    if (option.offers == Offers::Choices)
        text += QLatin1String("; ")
            + Cli::tr("one of: %1")
                  .arg(QString::fromLatin1(option.choices).replace(QLatin1Char(' '), QLatin1String(", ")));
    return text;
}

QString synopsis(const VerbSpec &verb)
{
    QStringList parts;
    for (const ArgumentSpec &argument : verb.arguments) {
        const QString name
            = QLatin1String(argument.name) + (argument.repeated ? QLatin1String("...") : QLatin1String());
        parts.append(argument.optional ? QLatin1Char('[') + name + QLatin1Char(']') : name);
    }
    for (const OptionSpec &option : verb.options) {
        if (option.required)
            parts.append(optionWord(option));
    }
    parts.append(Cli::tr("[OPTIONS]"));
    return parts.join(QLatin1Char(' '));
}

QString helpText(const VerbSpec *verb)
{
    if (!verb)
        return programHelp();
    QString text = wrapped(Cli::tr(verb->summary), 0) + QLatin1Char('\n');
    text += QLatin1Char('\n') + Cli::tr("Usage:") + QLatin1String(" rollbook-cli ") + QLatin1String(verb->name)
        + QLatin1Char(' ') + synopsis(*verb) + QLatin1Char('\n');
    if (*verb->details)
        text += QLatin1Char('\n') + wrapped(Cli::tr(verb->details), 0) + QLatin1Char('\n');
    std::vector<HelpLine> arguments;
    for (const ArgumentSpec &argument : verb->arguments)
        arguments.emplace_back(QLatin1String(argument.name), Cli::tr(argument.help));
    text += listed(Cli::tr("Arguments:"), arguments);
    std::vector<HelpLine> options;
    for (const OptionSpec &option : optionsOf(*verb))
        options.emplace_back(optionWord(option), optionHelp(option));
    options.emplace_back(QStringLiteral("--help"), Cli::tr("this text"));
    text += listed(Cli::tr("Options:"), options);
    return text + exitCodeList();
}

std::optional<QString> document(const QString &name)
{
    if (name == QLatin1String("man"))
        return manualPage();
    if (name == QLatin1String("bash"))
        return bashCompletion();
    if (name == QLatin1String("zsh"))
        return zshCompletion();
    if (name == QLatin1String("fish"))
        return fishCompletion();
    return std::nullopt;
}

} // namespace rollbook::cli
