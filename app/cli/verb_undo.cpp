// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/changes/journalsearch.h"
#include "ui/words/actionwords.h"
#include "ui/words/changewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/originalaction.h"

#include <QJsonArray>

#include <set>

namespace rollbook::cli {

namespace {

/// How many records of a list are told one by one.
constexpr std::size_t mostItemsTold = 20;
/// How many people are named when records are only counted.
constexpr qsizetype mostPeopleNamed = 10;

/// A line found by the number that the history shows.
Result<JournalLine> lineNumbered(const Reader &reader, const QString &text)
{
    bool good = false;
    const quint64 number = text.toULongLong(&good);
    if (!good || number == 0)
        return usage(fillIn(Cli::tr("“%1” is no number of an entry. “rollbook-cli history” shows them."), { text }));
    auto lines = reader.journal(number + 1, 1);
    if (!lines)
        return lines.problems();
    if (lines->empty() || lines->front().number != number)
        return Problem { ProblemCode::UnknownEntry, {}, { text } };
    return lines->front();
}

Result<std::vector<Uuid>> onlyThese(const Context &context, const Reader &reader)
{
    std::vector<Uuid> only;
    for (const QString &number : context.invocation().values("only")) {
        auto person = personNumbered("--only", number, reader);
        if (!person)
            return person.problems();
        only.push_back(person->uuid);
    }
    return only;
}

QJsonObject jsonOfItem(const UndoItem &item, bool goesBack, ChangeWords &words)
{
    QJsonArray fields;
    for (const FieldWords &one : words.fields(item.change, item.unit))
        fields.append(QJsonObject { { QStringLiteral("field"), one.field }, { QStringLiteral("now"), one.before },
            { QStringLiteral("then"), one.after } });
    QJsonObject json { { QStringLiteral("record"),
                           goesBack ? words.title(item.change) : words.recordTitle(item.change) },
        { QStringLiteral("fields"), fields } };
    if (item.since) {
        json.insert(QStringLiteral("changed_by"), item.since->actor.name);
        json.insert(QStringLiteral("changed_on"), words.laptopOf(*item.since));
        json.insert(QStringLiteral("changed_at"), plainInstant(item.since->stamp.milliseconds));
    }
    if (item.why)
        json.insert(QStringLiteral("reason"), words.reason(item));
    return json;
}

QJsonObject jsonOfList(const UndoList &list, bool goesBack, ChangeWords &words)
{
    QJsonArray items;
    for (const UndoItem &item : list.sample)
        items.append(jsonOfItem(item, goesBack, words));
    return { { QStringLiteral("records"), static_cast<qint64>(list.records) }, { QStringLiteral("items"), items } };
}

QJsonObject jsonOfReport(const UndoReport &report, ChangeWords &words)
{
    return { { QStringLiteral("put_back"), jsonOfList(report.putBack, true, words) },
        { QStringLiteral("kept"), jsonOfList(report.kept, false, words) },
        { QStringLiteral("cannot"), jsonOfList(report.cannot, false, words) },
        { QStringLiteral("already"), static_cast<qint64>(report.already) } };
}

void tellList(Context &context, const QString &title, const UndoList &list, bool goesBack, ChangeWords &words)
{
    if (list.records == 0)
        return;
    context.line(title);
    const std::size_t told = std::min(list.sample.size(), mostItemsTold);
    for (std::size_t i = 0; i < told; ++i) {
        const UndoItem &item = list.sample[i];
        QStringList parts { goesBack ? words.title(item.change) : words.recordTitle(item.change),
            words.line(item.change, item.unit), words.reason(item) };
        parts.removeAll(QString());
        context.line(QLatin1String("  ") + shown(parts.join(QStringLiteral(" — "))));
    }
    if (list.records > told)
        context.line(QLatin1String("  ")
            + fillIn(Cli::tr("… and %1 more."), { formatCount(static_cast<qint64>(list.records - told)) }));
}

/// "and 3 more" behind the names, when there are more.
QString namesOf(const QStringList &names, qsizetype all)
{
    QString text = names.join(QLatin1String(", "));
    if (const auto more = static_cast<int>(all - names.size()); more > 0)
        text = fillIn(Cli::tr("%1 and %Ln more", "people named, people besides", more), { text });
    return text;
}

/// What went back, counted by kind of record, and of whom; of a long list the records not looked at are counted whole.
void tellPutBack(Context &context, const UndoReport &report, ChangeWords &words)
{
    const UndoList &list = report.putBack;
    if (list.records == 0)
        return;
    for (const UndoItem &item : list.sample)
        words.note(item.change);
    std::vector<std::pair<QString, qint64>> kinds;
    std::set<Uuid> counted;
    for (const UndoItem &item : list.sample) {
        if (!counted.insert(recordId(item.change)).second)
            continue;
        const QString kind = recordName(recordType(item.change));
        const auto known = std::ranges::find(kinds, kind, &std::pair<QString, qint64>::first);
        if (known != kinds.end())
            ++known->second;
        else
            kinds.emplace_back(kind, 1);
    }
    QStringList names;
    for (const Uuid &subject : report.subjects) {
        const QString name = names.size() < mostPeopleNamed ? words.nameOf(subject) : QString();
        if (!name.isEmpty())
            names.append(shown(name));
    }
    context.line(fillIn(Cli::tr("Put back: %1."), { formatRecords(static_cast<qint64>(list.records)) }));
    QStringList counts;
    for (const auto &[kind, count] : kinds)
        counts.append(fillIn(Cli::tr("%1: %2", "kind of record, how many"), { kind, formatCount(count) }));
    if (list.records == counted.size())
        context.line(QLatin1String("  ") + fillIn(Cli::tr("By kind: %1."), { counts.join(QLatin1String(", ")) }));
    if (!names.isEmpty())
        context.line(
            QLatin1String("  ") + fillIn(Cli::tr("Concerning: %1."), { namesOf(names, std::ssize(report.subjects)) }));
    context.line(QLatin1String("  ") + Cli::tr("Each record is told with --verbose, and beforehand with --preview."));
}

/// The three lists, in words.
void tellReport(Context &context, const UndoReport &report, bool preview, ChangeWords &words)
{
    if (preview || context.invocation().has("verbose"))
        tellList(context, preview ? Cli::tr("Would be put back:") : Cli::tr("Put back:"), report.putBack, true, words);
    else
        tellPutBack(context, report, words);
    tellList(context, Cli::tr("Kept, because changed since:"), report.kept, false, words);
    tellList(context, Cli::tr("Cannot go back:"), report.cannot, false, words);
    if (report.already > 0)
        context.line(fillIn(Cli::tr("As before anyway: %1."), { formatRecords(static_cast<qint64>(report.already)) }));
}

/// What the entry did, in words; of one that took something back or did it again, that with what it was about.
Result<QString> nameOfEntry(const Reader &reader, const Entry &entry, const QString &currency)
{
    if (!entry.undoes)
        return actionName(entry.action, currency);
    auto original = originalAction(reader, entry);
    return original ? Result<QString>(actionSentence(entry.action, &*original, currency))
                    : Result<QString>(original.problems());
}

/// The request that the command line makes, and the line it names.
struct Named {
    JournalLine line;
    UndoRequest request;
};
Result<Named> named(const Context &context, const Register &book)
{
    const Invocation &invocation = context.invocation();
    const Reader &reader = book.reader();
    std::optional<JournalLine> line;
    if (invocation.arguments.size() > 1) {
        auto found = lineNumbered(reader, invocation.argument(1));
        if (!found)
            return found.problems();
        line = *found;
    } else {
        auto steps = book.undoSteps();
        if (!steps)
            return steps.problems();
        line = steps->undo;
    }
    if (!line)
        return Problem { ProblemCode::NothingToUndo };
    auto entries = invocation.has("brought-in") ? broughtInWith(reader, *line)
                                                : Result<std::vector<EntryId>>(std::vector { line->entry.id });
    if (!entries)
        return entries.problems();
    auto only = onlyThese(context, reader);
    if (!only)
        return only.problems();
    return Named { std::move(*line), { std::move(*entries), std::move(*only), false } };
}

} // namespace

Done runUndo(Context &context)
{
    const bool preview = context.invocation().has("preview");
    auto book = preview ? context.openToTry() : context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto what = named(context, **book);
    if (!what)
        return what.problems();
    ChangeWords words((*book)->reader());
    auto name = nameOfEntry((*book)->reader(), what->line.entry, words.currency());
    if (!name)
        return name.problems();
    UndoResult result;
    if (preview) {
        auto report = (*book)->previewUndo(what->request, context.progress(Cli::tr("Trying the undo")));
        if (!report)
            return report.problems();
        result.report = std::move(*report);
    } else {
        auto undone = (*book)->undo(what->request, context.progress(Cli::tr("Undoing")));
        if (!undone)
            return undone.problems();
        result = std::move(*undone);
    }
    const QString number = QString::number(what->line.number);
    if (context.invocation().has("json")) {
        QJsonObject json = jsonOfReport(result.report, words);
        json.insert(QStringLiteral("entry"), static_cast<qint64>(what->line.number));
        json.insert(QStringLiteral("what"), *name);
        json.insert(QStringLiteral("undone"), !preview && !result.entry.isNull());
        writeJson(context, json);
    } else {
        if (preview)
            context.line(fillIn(Cli::tr("Undo of entry %1: %2. Nothing was changed."), { number, *name }));
        else if (result.entry.isNull())
            context.line(fillIn(Cli::tr("Nothing of entry %1 went back: %2."), { number, *name }));
        else
            context.line(fillIn(Cli::tr("Took back entry %1: %2."), { number, *name }));
        tellReport(context, result.report, preview, words);
    }
    if (result.report.putBack.records == 0)
        context.setExitCode(Refused);
    return {};
}

} // namespace rollbook::cli
