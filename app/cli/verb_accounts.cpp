// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/base/notover.h"
#include "core/statistics/voidreceipts.h"
#include "ui/charts/span.h"
#include "ui/money/accountscontent.h"
#include "ui/money/accountssheets.h"
#include "ui/words/format.h"

#include <array>

namespace rollbook::cli {

namespace {

constexpr std::array<const char *, incomeUseCount> useKeys { "fees", "donations", "other", "credit", "suspense",
    "returned", "given_back" };
constexpr std::array<const char *, scenarioCount> scenarioKeys { "everybody", "usual", "cautious" };

IncomeBy breakdownOf(const Invocation &invocation)
{
    const QString by = invocation.value("by", QStringLiteral("month"));
    return by == QLatin1String("type")  ? IncomeBy::Type
        : by == QLatin1String("method") ? IncomeBy::Method
        : by == QLatin1String("group")  ? IncomeBy::Group
                                        : IncomeBy::Month;
}

TableColumn accountsColumn(const char *key, const QString &title)
{
    return { QLatin1String(key), title };
}

void tellBreakdown(Context &context, const AccountsFigures &figures, IncomeBy by)
{
    std::vector<TableColumn> columns { accountsColumn("name", incomeByName(by)) };
    if (by == IncomeBy::Month) {
        columns.push_back(accountsColumn("from", Cli::tr("From")));
        columns.push_back(accountsColumn("to", Cli::tr("To")));
    }
    for (const IncomeUse use : allIncomeUses())
        columns.push_back(accountsColumn(useKeys[static_cast<std::size_t>(use)], incomeUseName(use)));
    columns.push_back(accountsColumn("total", Cli::tr("In all")));
    TableWriter writer(context, formatOf(context.invocation()), columns);
    const auto tell = [&](const QString &name, const IncomeRow &row) {
        QStringList cells { name };
        if (by == IncomeBy::Month)
            cells << plainDay(row.first) << plainDay(row.last);
        for (const IncomeUse use : allIncomeUses())
            cells << plainMoney(row.uses[static_cast<std::size_t>(use)].amount);
        cells << plainMoney(row.all.amount);
        writer.row(std::move(cells));
    };
    for (const IncomeRow &row : incomeRows(figures.income, by))
        tell(by == IncomeBy::Month ? row.first.toString(QStringLiteral("yyyy-MM")) : incomeRowName(row, by, figures),
            row);
    if (formatOf(context.invocation()) == TableFormat::Table)
        tell(Cli::tr("In all"), incomeTotals(figures.income));
    writer.finish();
}

void tellLines(Context &context, const std::vector<AccountsLine> &lines)
{
    TableWriter writer(context, formatOf(context.invocation()),
        { accountsColumn("day", Cli::tr("Day")), accountsColumn("from", Cli::tr("From")),
            accountsColumn("number", Cli::tr("Number")), accountsColumn("use", Cli::tr("Use")),
            accountsColumn("type", Cli::tr("Type")), accountsColumn("for", Cli::tr("For")),
            accountsColumn("group", Cli::tr("Group")), accountsColumn("method", Cli::tr("Method")),
            accountsColumn("receipt", Cli::tr("Receipt")), accountsColumn("reference", Cli::tr("Reference")),
            accountsColumn("amount", Cli::tr("Amount")) });
    for (const AccountsLine &line : lines)
        writer.row({ plainDay(line.day), line.payer, line.number, line.use, line.type, line.forWhom, line.group,
            line.method, line.receipt, line.reference, plainMoney(line.amount) });
    writer.finish();
}

QString plainScenario(std::optional<Money> amount)
{
    return amount ? plainMoney(*amount) : QString();
}

void tellForecast(Context &context, const AccountsFigures &figures)
{
    const Forecast &forecast = figures.forecast;
    std::vector<TableColumn> columns { accountsColumn("type", Cli::tr("Type")),
        accountsColumn("ends", Cli::tr("Term ends")), { QStringLiteral("due"), Cli::tr("Due"), true },
        { QStringLiteral("renewed"), Cli::tr("Renewed already"), true } };
    for (std::size_t i = 0; i < scenarioKeys.size(); ++i)
        columns.push_back(accountsColumn(scenarioKeys[i], scenarioName(static_cast<Scenario>(i))));
    TableWriter writer(context, formatOf(context.invocation()), columns);
    const auto tell = [&](const QString &name, const auto &part, qint64 renewed) {
        QStringList cells { name, plainDay(forecast.end), QString::number(part.due), QString::number(renewed) };
        for (int i = 0; i < scenarioCount; ++i)
            cells << plainScenario(scenarioAmount(part, static_cast<Scenario>(i)));
        writer.row(std::move(cells));
    };
    qint64 renewed = 0;
    for (const ForecastType &type : forecast.types) {
        const auto name = figures.names.find(type.type.uuid);
        tell(name == figures.names.end() ? QString() : name->second, type, type.renewed);
        renewed += type.renewed;
    }
    if (formatOf(context.invocation()) == TableFormat::Table && forecast.end.isValid())
        tell(Cli::tr("In all"), forecast, renewed);
    writer.finish();
    for (const QString &sentence : forecastStatement(figures))
        context.remark(sentence);
}

/// Notes the copy where people are named in it.
Done noteAccounts(const Context &context, Register &book, const AccountsFigures &figures, qint64 people)
{
    const auto copy = context.noteCopy(book,
        { DisclosureForm::File, Cli::tr("Accounts"),
            fillIn(Cli::tr("%1 to %2"), { formatDate(figures.income.from), formatDate(figures.income.to) }), people });
    return copy ? Done() : Done(copy.problems());
}

/// The files that --csv and --xlsx ask for.
Done writeAccounts(
    Context &context, const Reader &reader, const AccountsFigures &figures, const std::vector<AccountsLine> &lines)
{
    const Invocation &invocation = context.invocation();
    const Progress progress = context.progress(Cli::tr("Writing"));
    if (invocation.has("csv")) {
        const Sheet sheet = invocation.has("lines") ? linesSheet(figures, lines)
            : invocation.has("forecast")            ? forecastSheet(figures)
                                                    : incomeSheet(figures, breakdownOf(invocation));
        if (Done done = writeCsvSheet(sheet, invocation.value("csv"), progress); !done)
            return done;
        context.line(fillIn(Cli::tr("Wrote %1."), { invocation.value("csv") }));
    }
    if (invocation.has("xlsx")) {
        const auto sheets = accountsSheets(reader, figures);
        if (!sheets)
            return sheets.problems();
        if (Done done = writeWorkbook(*sheets, invocation.value("xlsx"), progress); !done)
            return done;
        context.line(fillIn(Cli::tr("Wrote %1."), { invocation.value("xlsx") }));
    }
    return {};
}

Result<AccountsFigures> chosenAccounts(const Context &context, const Reader &reader)
{
    const QDate today = context.clock().today();
    const auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    const auto to = context.day("to", today);
    if (!to)
        return to.problems();
    const auto from = context.day("from", yearStart(*to, organisation->yearStartMonth));
    if (!from)
        return from.problems();
    if (*from > *to)
        return usage(fillIn(Cli::tr("--from %1 is after --to %2."), { plainDay(*from), plainDay(*to) }));
    return accountsFigures(reader, today, *from, *to, context.progress(Cli::tr("Reading")));
}

/// Why numbers of receipts are missing in the span.
Done tellVoid(const Context &context, const Reader &reader, const Income &income)
{
    const auto gone = voidReceipts(reader);
    if (!gone)
        return gone.problems();
    for (const VoidReceipt &one : *gone) {
        if (one.payment.received >= income.from && one.payment.received <= income.to)
            context.remark(
                fillIn(Cli::tr("Receipt %1 over %2 of %3 is void: entry %4 undid its payment. The number is not "
                               "given again."),
                    { one.receipt, formatMoney(one.payment.amount), formatDate(one.payment.received),
                        QString::number(one.line.number) }));
    }
    return {};
}

} // namespace

Done runAccounts(Context &context)
{
    const Invocation &invocation = context.invocation();
    if (invocation.has("lines") && invocation.has("forecast"))
        return usage(Cli::tr("Say either --lines or --forecast."));
    const bool toFile = invocation.has("csv") || invocation.has("xlsx");
    const bool withLines = invocation.has("lines") || invocation.has("xlsx");
    // What is only read on the terminal is no copy.
    const bool isCopy = withLines && (toFile || invocation.has("json"));
    if (toFile && invocation.has("json"))
        return usage(Cli::tr("--json answers on the terminal; leave it out where --csv or --xlsx names a file."));
    auto book = isCopy ? context.openForCopy() : context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    for (const char *option : { "csv", "xlsx" }) {
        if (!invocation.has(option))
            continue;
        if (Done apart = notOver(invocation.value(option), { (*book)->path() }); !apart)
            return apart;
    }
    const Reader &reader = (*book)->reader();
    const auto figures = chosenAccounts(context, reader);
    if (!figures)
        return figures.problems();
    std::vector<AccountsLine> lines;
    if (withLines) {
        auto all = allAccountsLines(reader, *figures);
        if (!all)
            return all.problems();
        lines = *std::move(all);
    }
    if (isCopy) {
        if (Done noted = noteAccounts(context, **book, *figures, payersIn(lines)); !noted)
            return noted;
    }
    if (toFile)
        return writeAccounts(context, reader, *figures, lines);
    if (!invocation.has("forecast")) {
        if (Done told = tellVoid(context, reader, figures->income); !told)
            return told;
    }
    if (invocation.has("lines"))
        tellLines(context, lines);
    else if (invocation.has("forecast"))
        tellForecast(context, *figures);
    else
        tellBreakdown(context, *figures, breakdownOf(invocation));
    return {};
}

} // namespace rollbook::cli
