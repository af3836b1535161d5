// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

const QLatin1String head("# SPDX-FileCopyrightText: Rollbook contributors\n"
                         "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                         "# Made by: rollbook-cli --document %1\n");

QString headOf(const char *shell)
{
    return QString(head).arg(QLatin1String(shell));
}

/// The words that can stand first, and behind "report" and the like.
QStringList wordsAfter(const QString &first)
{
    QStringList words;
    for (const VerbSpec &verb : allVerbs()) {
        const QStringList name = QString::fromLatin1(verb.name).split(QLatin1Char(' '));
        const QString word = first.isEmpty() ? name.first() : name.first() == first ? name.value(1) : QString();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

QStringList firstWordsOfTwo()
{
    QStringList words;
    for (const QString &word : wordsAfter({})) {
        if (!wordsAfter(word).isEmpty())
            words.append(word);
    }
    return words;
}

QString optionNames(const VerbSpec &verb)
{
    QStringList names;
    for (const OptionSpec &option : optionsOf(verb))
        names.append(QLatin1String("--") + QLatin1String(option.name));
    names.append(QStringLiteral("--help"));
    return names.join(QLatin1Char(' '));
}

/// Choices that an option offers, with the verbs that have it so: "'members --format'|'groups --format'".
struct OfferedChoices {
    QString where;
    OptionSpec option;
};

std::vector<OfferedChoices> choosing()
{
    std::vector<OfferedChoices> found;
    for (const VerbSpec &verb : allVerbs()) {
        for (const OptionSpec &option : verb.options) {
            if (option.offers != Offers::Choices)
                continue;
            const QString where = QLatin1Char('\'') + QLatin1String(verb.name) + QLatin1String(" --")
                + QLatin1String(option.name) + QLatin1Char('\'');
            const auto known = std::ranges::find_if(found, [&option](const OfferedChoices &one) {
                return qstrcmp(one.option.name, option.name) == 0 && qstrcmp(one.option.choices, option.choices) == 0;
            });
            if (known == found.end())
                found.push_back({ where, option });
            else
                known->where += QLatin1Char('|') + where;
        }
    }
    return found;
}

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString zshText(const char *text)
{
    QString shown = Cli::tr(text);
    for (const QChar special : { QLatin1Char('['), QLatin1Char(']'), QLatin1Char(':') })
        shown.replace(special, QLatin1Char('\\') + QString(special));
    return shown;
}

QString zshOption(const OptionSpec &option)
{
    QString spec = (option.repeated ? QLatin1String("*--") : QLatin1String("--")) + QLatin1String(option.name)
        + (option.value ? QLatin1String("=") : QLatin1String()) + QLatin1Char('[') + zshText(option.help)
        + QLatin1Char(']');
    if (option.value) {
        spec += QLatin1Char(':') + QString::fromLatin1(option.value).toLower() + QLatin1Char(':');
        if (option.offers == Offers::Files)
            spec += QLatin1String("_files");
        else if (option.offers == Offers::Choices)
            spec += QLatin1Char('(') + QLatin1String(option.choices) + QLatin1Char(')');
    }
    return QLatin1String("            ") + quoted(spec) + QLatin1String(" \\\n");
}

QString zshVerb(const VerbSpec &verb)
{
    QString text
        = QLatin1String("    ") + quoted(QLatin1String(verb.name)) + QLatin1String(")\n        _arguments \\\n");
    for (const OptionSpec &option : optionsOf(verb))
        text += zshOption(option);
    for (const ArgumentSpec &argument : verb.arguments)
        text += QLatin1String("            ")
            + quoted((argument.repeated          ? QLatin1String("*:")
                             : argument.optional ? QLatin1String("::")
                                                 : QLatin1String(":"))
                + QString::fromLatin1(argument.name).toLower() + QLatin1Char(':')
                + (argument.offers == Offers::Files ? QLatin1String("_files") : QLatin1String()))
            + QLatin1String(" \\\n");
    return text + QLatin1String("            '--help[") + zshText("this text") + QLatin1String("]'\n        ;;\n");
}

/// The words behind which this one may stand second: "statement" for "import".
QStringList wordsBefore(const QString &second)
{
    QStringList words;
    for (const VerbSpec &verb : allVerbs()) {
        const QStringList name = QString::fromLatin1(verb.name).split(QLatin1Char(' '));
        if (name.value(1) == second)
            words.append(name.first());
    }
    return words;
}

QString fishOption(const QString &condition, const OptionSpec &option)
{
    QString text = QLatin1String("complete -c rollbook-cli -n ") + quoted(condition) + QLatin1String(" -l ")
        + QLatin1String(option.name);
    if (option.value)
        text += option.offers == Offers::Files ? QLatin1String(" -r -F") : QLatin1String(" -x");
    if (option.offers == Offers::Choices)
        text += QLatin1String(" -a ") + quoted(QLatin1String(option.choices));
    return text + QLatin1String(" -d ") + quoted(Cli::tr(option.help)) + QLatin1Char('\n');
}

} // namespace

QString bashCompletion()
{
    QString text = headOf("bash")
        + QLatin1String("_rollbook_cli()\n{\n"
                        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                        "    local verb=${COMP_WORDS[1]-} options=\n"
                        "    COMPREPLY=()\n"
                        "    if ((COMP_CWORD == 1)); then\n        mapfile -t COMPREPLY < <(compgen -W ");
    text += quoted(wordsAfter({}).join(QLatin1Char(' ')) + QLatin1String(" help --help --version"))
        + QLatin1String(" -- \"$cur\")\n        return\n    fi\n    case $verb in\n");
    for (const QString &first : firstWordsOfTwo()) {
        const QStringList second = wordsAfter(first);
        text += QLatin1String("    ") + first
            + QLatin1String(")\n        if ((COMP_CWORD == 2)); then\n            mapfile -t COMPREPLY < <(compgen -W ")
            + quoted(second.join(QLatin1Char(' ')))
            + QLatin1String(" -- \"$cur\")\n            return\n        fi\n        case ${COMP_WORDS[2]} in ")
            + second.join(QLatin1Char('|')) + QLatin1String(") verb=\"$verb ${COMP_WORDS[2]}\" ;; esac\n        ;;\n");
    }
    text += QLatin1String("    esac\n    case \"$verb $prev\" in\n");
    for (const OfferedChoices &offered : choosing())
        text += QLatin1String("    ") + offered.where + QLatin1String(")\n        mapfile -t COMPREPLY < <(compgen -W ")
            + quoted(QLatin1String(offered.option.choices))
            + QLatin1String(" -- \"$cur\")\n        return\n        ;;\n");
    text += QLatin1String("    esac\n    case $verb in\n");
    for (const VerbSpec &verb : allVerbs())
        text += QLatin1String("    ") + quoted(QLatin1String(verb.name)) + QLatin1String(") options=")
            + quoted(optionNames(verb)) + QLatin1String(" ;;\n");
    return text
        + QLatin1String("    esac\n    if [[ $cur == -* ]]; then\n"
                        "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")\n    else\n"
                        "        compopt -o filenames 2>/dev/null\n"
                        "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n    fi\n}\n"
                        "complete -F _rollbook_cli rollbook-cli\n");
}

QString zshCompletion()
{
    QString text = QLatin1String("#compdef rollbook-cli\n") + headOf("zsh")
        + QLatin1String(
            "_rollbook_cli() {\n    local verb=${words[2]}\n    local -a verbs\n    if ((CURRENT == 2)); then\n"
            "        verbs=(\n");
    for (const QString &word : wordsAfter({})) {
        const auto verb = std::ranges::find_if(
            allVerbs(), [&word](const VerbSpec &one) { return word == QLatin1String(one.name); });
        text += QLatin1String("            ")
            + quoted(verb == allVerbs().end() ? word : word + QLatin1Char(':') + zshText(verb->summary))
            + QLatin1Char('\n');
    }
    text += QLatin1String("        )\n        _describe command verbs\n        return\n    fi\n    case $verb in\n");
    for (const QString &first : firstWordsOfTwo())
        text += QLatin1String("    ") + first
            + QLatin1String(")\n        if ((CURRENT == 3)); then\n            compadd ")
            + wordsAfter(first).join(QLatin1Char(' '))
            + QLatin1String("\n            return\n        fi\n        verb=\"$verb ${words[3]}\"\n"
                            "        shift words\n        ((CURRENT--))\n        ;;\n");
    text += QLatin1String("    esac\n    shift words\n    ((CURRENT--))\n    case $verb in\n");
    for (const VerbSpec &verb : allVerbs())
        text += zshVerb(verb);
    return text + QLatin1String("    esac\n}\n_rollbook_cli \"$@\"\n");
}

QString fishCompletion()
{
    QString text = headOf("fish");
    text += QLatin1String("complete -c rollbook-cli -n __fish_use_subcommand -f -l help -d ")
        + quoted(Cli::tr("what the program does")) + QLatin1Char('\n');
    for (const QString &word : wordsAfter({})) {
        const auto verb = std::ranges::find_if(
            allVerbs(), [&word](const VerbSpec &one) { return word == QLatin1String(one.name); });
        text += QLatin1String("complete -c rollbook-cli -n __fish_use_subcommand -f -a ") + word;
        if (verb != allVerbs().end())
            text += QLatin1String(" -d ") + quoted(Cli::tr(verb->summary));
        text += QLatin1Char('\n');
    }
    for (const VerbSpec &verb : allVerbs()) {
        const QStringList name = QString::fromLatin1(verb.name).split(QLatin1Char(' '));
        QString condition = QLatin1String("__fish_seen_subcommand_from ") + name.first();
        if (name.size() > 1) {
            const QString all = wordsAfter(name.first()).join(QLatin1Char(' '));
            text += QLatin1String("complete -c rollbook-cli -n ")
                + quoted(condition + QLatin1String("; and not __fish_seen_subcommand_from ") + all)
                + QLatin1String(" -f -a ") + name.last() + QLatin1String(" -d ") + quoted(Cli::tr(verb.summary))
                + QLatin1Char('\n');
            condition += QLatin1String("; and __fish_seen_subcommand_from ") + name.last();
        } else if (const QStringList before = wordsBefore(name.first()); !before.isEmpty()) {
            condition += QLatin1String("; and not __fish_seen_subcommand_from ") + before.join(QLatin1Char(' '));
        }
        for (const OptionSpec &option : optionsOf(verb))
            text += fishOption(condition, option);
    }
    return text;
}

} // namespace rollbook::cli
