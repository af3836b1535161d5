// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/changes/conflictview.h"
#include "core/rules/doubts.h"
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

/// What is doubtful, in the column of fields.
QString doubtName(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
        return Cli::tr("Same number");
    case DoubtKind::SamePerson:
        return Cli::tr("Same person?");
    case DoubtKind::DoublePayment:
        return Cli::tr("Entered twice?");
    case DoubtKind::Provisional:
        return Cli::tr("Provisional number");
    }
    return {};
}

/// What tells one record of a doubt from the other.
QString doubtValue(const Reader &reader, const Uuid &record, const QString &currency)
{
    if (auto member = reader.one(Id<Member> { record }))
        return member->number;
    auto payment = reader.one(Id<Payment> { record });
    return payment ? QString(formatMoney(payment->amount, currency) + QLatin1String(", ") + plainDay(payment->received))
                   : QString();
}

Done tellDoubt(TableWriter &writer, const Reader &reader, const Doubt &doubt, int number, const QString &currency)
{
    for (std::size_t side = 0; side < doubt.records.size(); ++side) {
        const Uuid record = doubt.records[side];
        auto payment = reader.one(Id<Payment> { record });
        auto maker = reader.journalLine(doubt.entries[side]);
        const Entry entry = maker ? maker->entry : Entry {};
        writer.row({ QString::number(number), subjectName(reader, payment ? payment->payer.uuid : record),
            doubtName(doubt.kind), QString::number(side + 1), doubtValue(reader, record, currency),
            maker ? fillIn(Cli::tr("entry %1"), { QString::number(maker->number) }) : QString(), entry.actor.name,
            entry.actor.device, maker ? formatMoment(entry.stamp.milliseconds) : QString() });
    }
    return {};
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
    auto doubts = doubtsIn(reader);
    if (!doubts)
        return doubts.problems();
    for (const Doubt &doubt : *doubts) {
        if (auto told = tellDoubt(writer, reader, doubt, ++number, society->currency); !told)
            return told;
    }
    writer.finish();
    return {};
}

} // namespace rollbook::cli
