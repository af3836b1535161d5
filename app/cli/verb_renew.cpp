// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/renewal.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QJsonArray>

namespace rollbook::cli {

namespace {

/// How many rows are told one by one.
constexpr std::size_t mostRenewalsTold = 20;

/// Whom and how the command line says.
Result<RenewalScope> chosenRenewal(const Context &context, const Reader &reader)
{
    const Invocation &invocation = context.invocation();
    const bool all = invocation.has("all-due");
    const QStringList numbers = invocation.arguments.mid(1);
    if (all && !numbers.isEmpty())
        return usage(Cli::tr("--all-due renews everybody whose term ends. Leave it out to renew those with the "
                             "numbers given, or leave the numbers out."));
    if (!all && numbers.isEmpty())
        return usage(Cli::tr("Say who shall be renewed: their member numbers behind the file, or --all-due for "
                             "everybody whose term ends."));
    if (invocation.has("until") && !all)
        return usage(Cli::tr("--until belongs to --all-due. Leave it out, or give --all-due and no numbers."));
    auto day = context.day("day", context.clock().today());
    auto until = day ? context.day("until", {}) : day;
    auto type = until ? chosenType(context, reader) : Result<Id<MembershipType>>(until.problems());
    if (!type)
        return type.problems();
    RenewalScope scope { {}, all, *until, *type, *day };
    for (const QString &number : numbers) {
        auto person = personNumbered("NUMBER", number, reader);
        if (!person)
            return person.problems();
        scope.people.push_back(*person);
    }
    return scope;
}

QString typeNameOf(const Types &types, const Renewal &renewal)
{
    const auto type = types.find(renewal.type);
    return type == types.end() ? QString() : type->second.name;
}

QString renewalReason(const RenewalRow &row)
{
    const auto noType
        = [](const Problem &one) { return one.code == ProblemCode::Required && one.field == QLatin1String("type"); };
    if (row.problems.size() == 1 && noType(row.problems.front()))
        return Cli::tr("No earlier term tells the membership type. Say with --type of which type the new one is.");
    return problemWords(row.problems).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QJsonObject jsonOfRow(const RenewalRow &row, const Types &types)
{
    QJsonObject json { { QStringLiteral("number"), row.number }, { QStringLiteral("name"), row.name } };
    if (!row.renewal) {
        json.insert(QStringLiteral("reason"), renewalReason(row));
        return json;
    }
    json.insert(QStringLiteral("type"), typeNameOf(types, *row.renewal));
    json.insert(QStringLiteral("from"), plainDay(row.renewal->term.start));
    json.insert(QStringLiteral("to"), plainDay(row.renewal->term.end));
    json.insert(QStringLiteral("fee"), plainMoney(row.renewal->fee));
    json.insert(QStringLiteral("continues"), row.renewal->continues);
    json.insert(QStringLiteral("household"), !row.renewal->paidBy.isNull());
    return json;
}

QJsonObject jsonOfRenewals(const RenewalReport &report, const Types &types, bool done)
{
    QJsonArray rows;
    for (const RenewalRow &row : report.rows)
        rows.append(jsonOfRow(row, types));
    return { { QStringLiteral("people"), report.people }, { QStringLiteral("renewed"), report.renewed },
        { QStringLiteral("refused"), report.refused }, { QStringLiteral("fees"), plainMoney(report.fees) },
        { QStringLiteral("written"), done }, { QStringLiteral("rows"), rows } };
}

QString whoIs(const RenewalRow &row)
{
    return shown(QString(row.number + QLatin1Char(' ') + row.name).trimmed());
}

QString renewalLine(const RenewalRow &row, const Types &types, const QString &currency)
{
    const Renewal &renewal = *row.renewal;
    const QString type = shown(typeNameOf(types, renewal));
    if (!renewal.term.end.isValid())
        return fillIn(Cli::tr("  %1: %2 for life from %3, %4."),
            { whoIs(row), type, formatDate(renewal.term.start), formatMoney(renewal.fee, currency) });
    return fillIn(Cli::tr("  %1: %2 from %3 to %4, %5."),
        { whoIs(row), type, formatDate(renewal.term.start), formatDate(renewal.term.end),
            formatMoney(renewal.fee, currency) });
}

void tellRenewals(Context &context, const RenewalReport &report, const Types &types, const QString &currency, bool done)
{
    if (report.rows.empty()) {
        context.line(context.invocation().has("until")
                ? Cli::tr("Nobody is due for renewal by then.")
                : Cli::tr("Nobody is due for renewal. --until looks further ahead."));
        return;
    }
    const QStringList figures { formatPeople(report.people), formatMoney(report.fees, currency) };
    context.line(done ? fillIn(Cli::tr("Renewed: %1, for %2 in fees."), figures)
                      : fillIn(Cli::tr("Would be renewed: %1, for %2 in fees. Nothing was changed."), figures));
    std::size_t told = 0;
    for (const RenewalRow &row : report.rows) {
        if (row.renewal && ++told <= mostRenewalsTold)
            context.line(renewalLine(row, types, currency));
    }
    if (told > mostRenewalsTold)
        context.line(Cli::tr("  … and more: --json tells them all."));
    if (report.refused == 0)
        return;
    context.line(Cli::tr("Left as they are:"));
    told = 0;
    for (const RenewalRow &row : report.rows) {
        if (!row.renewal && ++told <= mostRenewalsTold)
            context.line(fillIn(Cli::tr("  %1: %2"), { whoIs(row), shown(renewalReason(row)) }));
    }
    if (told > mostRenewalsTold)
        context.line(Cli::tr("  … and more: --json tells them all."));
}

} // namespace

Done runRenew(Context &context)
{
    const bool dry = context.invocation().has("dry-run");
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto scope = chosenRenewal(context, reader);
    if (!scope)
        return scope.problems();
    auto society = reader.organisation();
    auto types = society ? reader.all<MembershipType>() : Result<std::vector<MembershipType>>(society.problems());
    if (!types)
        return types.problems();
    const Types byId = typesById(*types);
    auto report = previewRenewal(
        reader, *scope, context.clock().today(), context.progress(Cli::tr("Working out the renewals")));
    if (!report)
        return report.problems();
    const bool writes = !dry && report->renewed > 0;
    if (writes) {
        RenewMemberships command(*scope);
        if (auto done = (*book)->run(command, context.progress(Cli::tr("Renewing"))); !done)
            return done.problems();
        *report = command.report();
    }
    if (context.invocation().has("json"))
        writeJson(context, jsonOfRenewals(*report, byId, writes));
    else
        tellRenewals(context, *report, byId, society->currency, writes);
    if (report->refused > 0)
        context.setExitCode(report->renewed > 0 ? RowsRefused : Refused);
    return {};
}

} // namespace rollbook::cli
