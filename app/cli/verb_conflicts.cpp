// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/changes/conflictview.h"
#include "core/rules/validation.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

namespace rollbook::cli {

namespace {

/// The record a conflict is about, as people call it.
QString subjectName(const Reader &reader, const Uuid &subject)
{
    if (auto member = reader.one(Id<Member> { subject }))
        return displayName(*member);
    if (auto group = reader.one(Id<Group> { subject }))
        return group->name;
    return subject.toString();
}

Result<ConflictView> viewNumbered(const Reader &reader, const QString &text)
{
    bool good = false;
    const qsizetype number = text.toLongLong(&good);
    auto conflicts = reader.conflicts();
    if (!conflicts)
        return conflicts.problems();
    if (!good || number < 1 || number > static_cast<qsizetype>(conflicts->size()))
        return usage(
            fillIn(Cli::tr("“%1” is no number of a conflict. “rollbook-cli conflicts” lists them."), { text }));
    return viewOf((*conflicts)[static_cast<std::size_t>(number - 1)], reader);
}

} // namespace

Done runConflicts(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto conflicts = reader.conflicts();
    auto society = reader.organisation();
    if (!conflicts || !society)
        return conflicts ? society.problems() : conflicts.problems();
    TableWriter writer(context, format,
        { { QStringLiteral("number"), Cli::tr("Number"), true }, { QStringLiteral("whose"), Cli::tr("Whose") },
            { QStringLiteral("field"), Cli::tr("Field") }, { QStringLiteral("side"), Cli::tr("Side"), true },
            { QStringLiteral("value"), Cli::tr("Value") }, { QStringLiteral("before"), Cli::tr("Before") },
            { QStringLiteral("who"), Cli::tr("Who") }, { QStringLiteral("device"), Cli::tr("Laptop") },
            { QStringLiteral("when"), Cli::tr("When") } });
    int number = 0;
    for (const Conflict &conflict : *conflicts) {
        ++number;
        auto view = viewOf(conflict, reader);
        if (!view)
            return view.problems();
        int side = 0;
        for (const ConflictSide &one : view->sides)
            writer.row({ QString::number(number), subjectName(reader, conflict.subject),
                unitName(conflict.type, conflict.unit), QString::number(++side),
                unitWords(conflict.type, one.after, society->currency),
                unitWords(conflict.type, one.before, society->currency), one.entry.actor.name, one.entry.actor.device,
                formatMoment(one.entry.stamp.milliseconds) });
    }
    writer.finish();
    return {};
}

Done runResolve(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto view = viewNumbered((*book)->reader(), context.invocation().argument(1));
    if (!view)
        return view.problems();
    bool good = false;
    const qsizetype side = context.invocation().argument(2).toLongLong(&good);
    if (!good || side < 1 || side > static_cast<qsizetype>(view->sides.size()))
        return usage(fillIn(Cli::tr("“%1” is no side of this conflict; it has %2."),
            { context.invocation().argument(2), QString::number(view->sides.size()) }));
    const ConflictSide &chosen = view->sides[static_cast<std::size_t>(side - 1)];
    if (auto done = (*book)->submit(SettleConflicts { { { view->conflict, chosen.record } } }); !done)
        return done.problems();
    context.line(Cli::tr("Settled; the decision goes to the other laptops with the next change file."));
    return {};
}

} // namespace rollbook::cli
