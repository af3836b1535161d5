// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"

#include <QDateTime>
#include <QTimeZone>

namespace rollbook::cli {

namespace {

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

/// The action that an undoing entry is about.
std::optional<Action> undoneBy(const Reader &reader, const JournalLine &line)
{
    if (!line.entry.undoes)
        return std::nullopt;
    auto undone = reader.journalLine(*line.entry.undoes);
    return undone ? std::optional(undone->entry.action) : std::nullopt;
}

QString instant(const Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.stamp.milliseconds, QTimeZone::utc()).toString(Qt::ISODate);
}

} // namespace

Done runHistory(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto limit = context.number("limit", 50, 1, 1'000'000);
    if (!limit)
        return limit.problems();
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto lines = reader.journal(0, static_cast<int>(*limit));
    if (!lines)
        return lines.problems();
    TableWriter writer(context, format,
        { { QStringLiteral("entry"), Cli::tr("Entry"), true }, { QStringLiteral("when"), Cli::tr("When") },
            { QStringLiteral("who"), Cli::tr("Who") }, { QStringLiteral("device"), Cli::tr("Device") },
            { QStringLiteral("records"), Cli::tr("Records"), true }, { QStringLiteral("what"), Cli::tr("What") },
            { QStringLiteral("undone"), Cli::tr("Undone"), false, true } });
    const bool table = format == TableFormat::Table;
    for (const JournalLine &line : *lines) {
        const auto undone = undoneBy(reader, line);
        const QString gone = table ? line.undoneBy ? Cli::tr("yes") : QString()
            : line.undoneBy ? QStringLiteral("true")
                                   : QStringLiteral("false");
        writer.row(
            { QString::number(line.number), table ? formatMoment(line.entry.stamp.milliseconds) : instant(line.entry),
                line.entry.actor.name, line.entry.actor.device, QString::number(line.changes),
                actionSentence(line.entry.action, undone ? &*undone : nullptr, organisation->currency), gone });
    }
    writer.finish();
    return {};
}

Done runUndo(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    std::optional<JournalLine> line;
    if (context.invocation().arguments.size() > 1) {
        auto named = lineNumbered(reader, context.invocation().argument(1));
        if (!named)
            return named.problems();
        line = *named;
    } else {
        auto newest = (*book)->undoable();
        if (!newest)
            return newest.problems();
        line = *newest;
    }
    if (!line)
        return Problem { ProblemCode::NothingToUndo };
    if (auto done = (*book)->undo(line->entry.id); !done)
        return done.problems();
    context.line(
        fillIn(Cli::tr("Took back entry %1: %2."), { QString::number(line->number), actionName(line->entry.action) }));
    return {};
}

} // namespace rollbook::cli
