// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/exchange/memberimport.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QJsonArray>

namespace rollbook::cli {

namespace {

constexpr std::size_t mostRowsTold = 20;

/// The columns as --map says, on top of what is guessed.
Result<ColumnMapping> chosenMapping(const Context &context, const QString &path)
{
    auto source = ImportSource::open(path);
    if (!source)
        return source.problems();
    ColumnMapping mapping = source->guessMapping();
    for (const QString &pair : context.invocation().values("map")) {
        // A column's name may hold "=", a field's may not.
        const qsizetype equals = pair.lastIndexOf(QLatin1Char('='));
        if (equals < 1)
            return usage(fillIn(Cli::tr("--map: “%1” is not of the form COLUMN=FIELD."), { pair }));
        const QString column = pair.left(equals).trimmed();
        const QString field = pair.mid(equals + 1).trimmed();
        if (auto chosen = mapping.choose(column, field); !chosen)
            return chosen.problems();
    }
    if (auto checked = mapping.check(); !checked)
        return checked.problems();
    return mapping;
}

QString sentences(const Problems &problems)
{
    return problemWords(problems).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString duplicateWords(const DuplicateRow &row)
{
    if (row.otherLine > 0)
        return Cli::tr("Likely the same person as in line %1 of the file.").arg(row.otherLine);
    return Cli::tr("Likely somebody who is in the register under another number.");
}

QJsonObject jsonOf(const ImportReport &report)
{
    QJsonObject fields;
    for (const ImportTarget &target : importTargets()) {
        if (const qint64 count = report.changedPerField[static_cast<std::size_t>(target.code)]; count > 0)
            fields.insert(QLatin1String(target.name), count);
    }
    QJsonArray refused;
    for (const RefusedRow &row : report.refusedRows) {
        QJsonArray reasons;
        for (const Problem &problem : row.problems)
            reasons.append(problemWords(problem));
        refused.append(QJsonObject { { QStringLiteral("line"), row.line }, { QStringLiteral("reasons"), reasons } });
    }
    QJsonArray duplicates;
    for (const DuplicateRow &row : report.duplicateRows)
        duplicates.append(QJsonObject { { QStringLiteral("line"), row.line }, { QStringLiteral("name"), row.name },
            { QStringLiteral("reason"), duplicateWords(row) } });
    QJsonArray groups;
    for (const Group &group : report.newGroups)
        groups.append(group.name);
    QJsonArray types;
    for (const MembershipType &type : report.newTypes)
        types.append(type.name);
    return { { QStringLiteral("rows"), report.rows }, { QStringLiteral("new_people"), report.newPeople },
        { QStringLiteral("changed"), report.changed }, { QStringLiteral("unchanged"), report.unchanged },
        { QStringLiteral("refused"), report.refused }, { QStringLiteral("duplicates"), report.duplicates },
        { QStringLiteral("new_terms"), report.newTerms }, { QStringLiteral("new_payments"), report.newPayments },
        { QStringLiteral("received"), plainMoney(report.received) }, { QStringLiteral("changed_fields"), fields },
        { QStringLiteral("new_groups"), groups }, { QStringLiteral("new_types"), types },
        { QStringLiteral("columns_left_out"), QJsonArray::fromStringList(report.columnsLeftOut) },
        { QStringLiteral("refused_rows"), refused }, { QStringLiteral("duplicate_rows"), duplicates } };
}

void tellFields(Context &context, const ImportReport &report)
{
    for (const ImportTarget &target : importTargets()) {
        if (const qint64 count = report.changedPerField[static_cast<std::size_t>(target.code)]; count > 0)
            context.line(QLatin1String("  ") + fieldLabel(QLatin1String(target.name)) + QLatin1String(": ")
                + formatPeople(count));
    }
}

void tellRows(Context &context, const ImportReport &report)
{
    std::size_t told = 0;
    for (const RefusedRow &row : report.refusedRows) {
        if (++told > mostRowsTold)
            break;
        context.line(fillIn(Cli::tr("  Line %1: %2"), { QString::number(row.line), shown(sentences(row.problems)) }));
    }
    for (const DuplicateRow &row : report.duplicateRows) {
        if (++told > mostRowsTold)
            break;
        context.line(
            fillIn(Cli::tr("  Line %1, %2: %3"), { QString::number(row.line), shown(row.name), duplicateWords(row) }));
    }
    if (told > mostRowsTold)
        context.line(Cli::tr("  … and more: --refused saves them all."));
}

void tellReport(Context &context, const ImportReport &report, bool dry)
{
    context.line(dry
            ? Cli::tr("%n rows read; nothing was changed. The import would mean:", "", static_cast<int>(report.rows))
            : Cli::tr("%n rows read.", "", static_cast<int>(report.rows)));
    const auto count = [&context](const QString &what, qint64 number) {
        if (number > 0)
            context.line(QLatin1String("  ") + what + QLatin1String(": ") + formatCount(number));
    };
    count(Cli::tr("New people"), report.newPeople);
    count(Cli::tr("Changed"), report.changed);
    count(Cli::tr("Unchanged"), report.unchanged);
    count(Cli::tr("Likely duplicates, left out"), report.duplicates);
    count(Cli::tr("Refused"), report.refused);
    count(Cli::tr("New terms"), report.newTerms);
    count(Cli::tr("New payments"), report.newPayments);
    count(Cli::tr("New groups"), static_cast<qint64>(report.newGroups.size()));
    count(Cli::tr("New membership types"), static_cast<qint64>(report.newTypes.size()));
    if (!report.columnsLeftOut.isEmpty())
        context.line(
            fillIn(Cli::tr("Columns left out: %1."), { shown(report.columnsLeftOut.join(QLatin1String(", "))) }));
    if (report.changed > 0) {
        context.line(Cli::tr("Changed by field:"));
        tellFields(context, report);
    }
    if (report.refused + report.duplicates > 0) {
        context.line(Cli::tr("Rows that were not taken:"));
        tellRows(context, report);
    }
}

Done finish(Context &context, const ImportPlan &plan, const ImportReport &report, bool dry)
{
    const Invocation &invocation = context.invocation();
    if (invocation.has("refused")) {
        const RefusedWords words { Cli::tr("Line"), Cli::tr("Reason"),
            [](const Problem &problem) { return problemWords(problem); }, duplicateWords };
        auto saved = saveRefused(plan, report, invocation.value("refused"), words);
        if (!saved)
            return saved.problems();
    }
    if (invocation.has("json"))
        writeJson(context, jsonOf(report));
    else
        tellReport(context, report, dry);
    if (report.refused + report.duplicates > 0)
        context.setExitCode(RowsRefused);
    return {};
}

} // namespace

Done runImport(Context &context)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    const QString path = invocation.argument(1);
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto mapping = chosenMapping(context, path);
    if (!mapping)
        return mapping.problems();
    const Reader &reader = (*book)->reader();
    auto plan = planImport(path, reader, *mapping, context.progress(Cli::tr("Reading")));
    if (!plan)
        return plan.problems();
    if (invocation.has("add-duplicates"))
        plan->duplicates = DuplicatePolicy::Add;
    if (dry) {
        auto known = (*book)->planContext();
        if (!known)
            return known.problems();
        IdSource ids(context.clock());
        auto report = dryRun(*plan, reader, { context.clock().today(), &ids, known->numbers },
            context.progress(Cli::tr("Trying the import")));
        return report ? finish(context, *plan, *report, true) : Done(report.problems());
    }
    MemberImport command(std::move(*plan));
    const Progress progress = context.progress(Cli::tr("Importing"));
    command.setProgress(progress);
    if (auto done = (*book)->run(command, progress); !done)
        return done.problems();
    return finish(context, command.plan(), command.report(), false);
}

} // namespace rollbook::cli
