// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "ui/words/format.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

/// Finds the verb that the first words name and takes them away.
const VerbSpec *takeVerb(QStringList &words)
{
    const VerbSpec *found = nullptr;
    qsizetype length = 0;
    for (const VerbSpec &verb : allVerbs()) {
        const QStringList name = QString::fromLatin1(verb.name).split(QLatin1Char(' '));
        if (name.size() > length && words.mid(0, name.size()) == name) {
            found = &verb;
            length = name.size();
        }
    }
    words.remove(0, length);
    return found;
}

Problem unknownVerb(const QStringList &words)
{
    QStringList second;
    for (const VerbSpec &verb : allVerbs()) {
        const QString name = QString::fromLatin1(verb.name);
        if (name.startsWith(words.first() + QLatin1Char(' ')))
            second.append(name.section(QLatin1Char(' '), 1));
    }
    if (!second.isEmpty())
        return usage(fillIn(Cli::tr("“%1” needs one of these words after it: %2."),
            { words.first(), second.join(QLatin1String(", ")) }));
    return usage(fillIn(Cli::tr("There is no command “%1”. “rollbook-cli --help” lists them."), { words.first() }));
}

class Parser
{
public:
    Parser(Invocation &invocation, const QStringList &words) : m_invocation(invocation), m_words(words) { }
    Done run()
    {
        for (; m_at < m_words.size(); ++m_at) {
            const QString &word = m_words.at(m_at);
            if (m_plain || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-"))
                m_invocation.arguments.append(word);
            else if (word == QLatin1String("--"))
                m_plain = true;
            else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
                m_invocation.kind = Invocation::Kind::Help;
            else if (auto taken = takeOption(word); !taken)
                return taken;
        }
        return m_invocation.kind == Invocation::Kind::Help ? Done() : complete();
    }

private:
    Done takeOption(const QString &word)
    {
        const QString name = word.section(QLatin1Char('='), 0, 0).mid(2);
        const auto all = optionsOf(*m_invocation.verb);
        const auto spec = std::ranges::find_if(all, [&](const OptionSpec &one) {
            return word.startsWith(QLatin1String("--")) && name == QLatin1String(one.name);
        });
        if (spec == all.end())
            return Problem { ProblemCode::UnknownOption, {}, { word.section(QLatin1Char('='), 0, 0) } };
        auto &values = m_invocation.options[name];
        if (!values.isEmpty() && !spec->repeated)
            return usage(fillIn(Cli::tr("--%1 may be given once only."), { name }));
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (!spec->value) {
            if (equals >= 0)
                return usage(fillIn(Cli::tr("--%1 takes no value."), { name }));
            values.append(QString());
            return {};
        }
        if (equals < 0 && m_at + 1 >= m_words.size())
            return usage(fillIn(Cli::tr("--%1 needs a value: %2."), { name, QLatin1String(spec->value) }));
        values.append(equals >= 0 ? word.mid(equals + 1) : m_words.at(++m_at));
        return checkChoice(*spec, values.last());
    }
    Done checkChoice(const OptionSpec &spec, const QString &value) const
    {
        if (spec.offers != Offers::Choices)
            return {};
        const QStringList choices = QString::fromLatin1(spec.choices).split(QLatin1Char(' '));
        // A list of choices may be separated by commas where the option may be repeated.
        const QStringList given = spec.repeated ? value.split(QLatin1Char(',')) : QStringList { value };
        for (const QString &one : given) {
            if (!choices.contains(one))
                return usage(fillIn(Cli::tr("--%1 knows no “%2”. It is one of: %3."),
                    { QLatin1String(spec.name), one, choices.join(QLatin1String(", ")) }));
        }
        return {};
    }
    Done complete() const
    {
        const auto &specs = m_invocation.verb->arguments;
        const qsizetype given = m_invocation.arguments.size();
        const auto allowed = static_cast<qsizetype>(specs.size());
        for (qsizetype i = given; i < allowed; ++i) {
            const ArgumentSpec &spec = specs[static_cast<std::size_t>(i)];
            if (!spec.optional)
                return usage(fillIn(Cli::tr("%1 is missing: %2"), { QLatin1String(spec.name), Cli::tr(spec.help) }));
        }
        if (given > allowed && (specs.empty() || !specs.back().repeated))
            return usage(fillIn(Cli::tr("“%1” is one word too many."), { m_invocation.arguments.at(allowed) }));
        for (const OptionSpec &spec : m_invocation.verb->options) {
            if (spec.required && !m_invocation.has(spec.name))
                return usage(fillIn(Cli::tr("--%1 %2 is missing: %3"),
                    { QLatin1String(spec.name), QLatin1String(spec.value), Cli::tr(spec.help) }));
        }
        return {};
    }

    Invocation &m_invocation;
    const QStringList &m_words;
    qsizetype m_at = 0;
    bool m_plain = false;
};

/// "--help", "help members", "--version" and the documents, which need no verb.
std::optional<Invocation> withoutVerb(QStringList words)
{
    Invocation invocation;
    const QString first = words.isEmpty() ? QString() : words.takeFirst();
    if (first == QLatin1String("--version"))
        invocation.kind = Invocation::Kind::Version;
    else if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        invocation.kind = Invocation::Kind::Help;
    else if (first == QLatin1String("--document") && words.size() == 1)
        invocation = { Invocation::Kind::Document, nullptr, {}, {}, words.first() };
    else
        return std::nullopt;
    return invocation;
}

} // namespace

QString Invocation::value(const char *name, const QString &otherwise) const
{
    const auto found = options.find(QLatin1String(name));
    return found == options.end() || found->second.isEmpty() ? otherwise : found->second.last();
}

QStringList Invocation::values(const char *name) const
{
    const auto found = options.find(QLatin1String(name));
    return found == options.end() ? QStringList() : found->second;
}

Problem usage(const QString &sentence)
{
    return { ProblemCode::Usage, {}, { sentence } };
}

Result<Invocation> parse(const QStringList &words)
{
    if (words.isEmpty())
        return usage(Cli::tr("A command is missing. “rollbook-cli --help” lists them."));
    if (auto invocation = withoutVerb(words))
        return *invocation;
    QStringList rest = words;
    Invocation invocation;
    const bool help = rest.first() == QLatin1String("help");
    if (help) {
        invocation.kind = Invocation::Kind::Help;
        rest.removeFirst();
        if (rest.isEmpty())
            return invocation;
    }
    invocation.verb = takeVerb(rest);
    if (!invocation.verb) {
        // "report --help" and "help report" list what can follow.
        if (help || rest.contains(QLatin1String("--help"))) {
            invocation.kind = Invocation::Kind::Help;
            return invocation;
        }
        return unknownVerb(rest);
    }
    if (auto done = Parser(invocation, rest).run(); !done)
        return done.problems();
    return invocation;
}

} // namespace rollbook::cli
