// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldkeys.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/changes/conflictview.h"
#include "core/rules/doubts.h"
#include "core/rules/validation.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/laptopnames.h"

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
    case DoubtKind::DoubleTerm:
        return Cli::tr("Terms share days");
    }
    return {};
}

/// What tells one record of a doubt from the other.
QString doubtValue(const Reader &reader, const Uuid &record, const QString &currency)
{
    if (auto member = reader.one(Id<Member> { record }))
        return member->number;
    if (auto term = reader.one(Id<Period> { record }))
        return fillIn(Cli::tr("%1 to %2"), { plainDay(term->start), plainDay(term->end) });
    auto payment = reader.one(Id<Payment> { record });
    return payment ? QString(formatMoney(payment->amount, currency) + QLatin1String(", ") + plainDay(payment->received))
                   : QString();
}

/// What a row is about, for programs: permanent.
QString doubtKey(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
        return QStringLiteral("same-number");
    case DoubtKind::SamePerson:
        return QStringLiteral("same-person");
    case DoubtKind::DoublePayment:
        return QStringLiteral("double-payment");
    case DoubtKind::Provisional:
        return QStringLiteral("provisional");
    case DoubtKind::DoubleTerm:
        return QStringLiteral("double-term");
    }
    return {};
}

std::vector<TableColumn> conflictColumns(TableFormat format)
{
    std::vector<TableColumn> columns { { QStringLiteral("number"), Cli::tr("Number"), true },
        { QStringLiteral("whose"), Cli::tr("Whose") }, { QStringLiteral("field"), Cli::tr("Field") },
        { QStringLiteral("side"), Cli::tr("Side"), true }, { QStringLiteral("value"), Cli::tr("Value") },
        { QStringLiteral("before"), Cli::tr("Before") }, { QStringLiteral("who"), Cli::tr("Who") },
        { QStringLiteral("device"), Cli::tr("Laptop") }, { QStringLiteral("when"), Cli::tr("When") } };
    // What only programs read has no heading.
    if (format != TableFormat::Table) {
        for (const char *key : { "kind", "key", "record" })
            columns.push_back({ QLatin1String(key), {} });
    }
    return columns;
}

/// Writes one row for each side of what has to be decided.
class ConflictRows
{
public:
    ConflictRows(Context &context, TableFormat format, const Reader &reader, QString currency)
        : m_format(format),
          m_reader(reader),
          m_currency(std::move(currency)),
          m_laptops(reader),
          m_writer(context, format, conflictColumns(format))
    {
    }
    void write(const ConflictView &view)
    {
        const Conflict &conflict = view.conflict;
        const Keys keys { QStringLiteral("conflict"), fieldKeys(conflict.type, conflict.unit).join(QLatin1Char(',')),
            conflict.record };
        const QString whose = subjectName(m_reader, conflict.subject);
        const QString field = unitName(conflict.type, conflict.unit);
        ++m_number;
        int side = 0;
        for (const ConflictSide &one : view.sides)
            row({ QString::number(m_number), whose, field, QString::number(++side),
                    unitWords(conflict.type, one.after, m_currency), unitWords(conflict.type, one.before, m_currency) },
                &one.entry, keys);
    }
    void write(const Doubt &doubt)
    {
        ++m_number;
        for (std::size_t side = 0; side < doubt.records.size(); ++side) {
            const Uuid record = doubt.records[side];
            auto payment = m_reader.one(Id<Payment> { record });
            auto term = m_reader.one(Id<Period> { record });
            const Uuid whose = payment ? subjectOf(*payment) : term ? subjectOf(*term) : record;
            auto maker = m_reader.journalLine(doubt.entries[side]);
            const bool numbered = doubt.kind == DoubtKind::SameNumber || doubt.kind == DoubtKind::Provisional;
            row({ QString::number(m_number), subjectName(m_reader, whose), doubtName(doubt.kind),
                    QString::number(side + 1), doubtValue(m_reader, record, m_currency),
                    maker ? fillIn(Cli::tr("entry %1"), { QString::number(maker->number) }) : QString() },
                maker ? &maker->entry : nullptr,
                { doubtKey(doubt.kind), numbered ? QStringLiteral("number") : QString(), record });
        }
    }
    void finish() { m_writer.finish(); }

private:
    /// What programs know a row by.
    struct Keys {
        QString kind;
        QString field;
        Uuid record;
    };
    /// Adds who wrote it, where and when. `entry`: null when it is not here.
    void row(QStringList cells, const Entry *entry, const Keys &keys)
    {
        if (entry == nullptr) {
            cells << QString() << QString() << QString();
        } else {
            const qint64 moment = entry->stamp.milliseconds;
            cells << entry->actor.name << m_laptops.of(*entry)
                  << (m_format == TableFormat::Table ? formatMoment(moment) : plainInstant(moment));
        }
        if (m_format != TableFormat::Table)
            cells << keys.kind << keys.field << keys.record.toString();
        m_writer.row(std::move(cells));
    }

    TableFormat m_format;
    const Reader &m_reader;
    QString m_currency;
    LaptopNames m_laptops;
    TableWriter m_writer;
    int m_number = 0;
};

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
    auto views = viewsOf(*conflicts, reader);
    auto doubts = views ? doubtsIn(reader) : Result<std::vector<Doubt>>(views.problems());
    if (!doubts)
        return doubts.problems();
    ConflictRows rows(context, format, reader, society->currency);
    for (const ConflictView &view : *views)
        rows.write(view);
    for (const Doubt &doubt : *doubts)
        rows.write(doubt);
    rows.finish();
    return {};
}

} // namespace rollbook::cli
