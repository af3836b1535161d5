// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountssheets.h"

#include "ui/money/accountscontent.h"
#include "ui/words/format.h"

#include <numeric>
#include <set>

namespace rollbook {

namespace {

using Kind = SheetColumn::Kind;

std::vector<SheetCell> useCells(const SheetCell &name, const IncomeRow &row)
{
    std::vector<SheetCell> cells { name };
    for (const IncomeUse use : allIncomeUses())
        cells.emplace_back(row.uses[static_cast<std::size_t>(use)].amount);
    cells.emplace_back(row.all.amount);
    return cells;
}

SheetCell scenarioCell(std::optional<Money> amount)
{
    return amount ? SheetCell(*amount) : SheetCell();
}

QString forecastTypeName(const ForecastType &type, const AccountsFigures &figures)
{
    const auto name = figures.names.find(type.type.uuid);
    return name == figures.names.end() ? AccountsWords::tr("A type not known here") : name->second;
}

} // namespace

Sheet incomeSheet(const AccountsFigures &figures, IncomeBy by)
{
    Sheet sheet;
    sheet.name = by == IncomeBy::Month ? AccountsWords::tr("By month")
        : by == IncomeBy::Type         ? AccountsWords::tr("By type")
        : by == IncomeBy::Method       ? AccountsWords::tr("By method")
                                       : AccountsWords::tr("By group");
    sheet.columns.push_back({ incomeByName(by), by == IncomeBy::Month ? Kind::Date : Kind::Text });
    for (const IncomeUse use : allIncomeUses())
        sheet.columns.push_back({ incomeUseName(use), Kind::Money });
    sheet.columns.push_back({ AccountsWords::tr("In all"), Kind::Money });
    for (const IncomeRow &row : incomeRows(figures.income, by))
        sheet.rows.push_back(
            useCells(by == IncomeBy::Month ? SheetCell(row.first) : SheetCell(incomeRowName(row, by, figures)), row));
    sheet.rows.push_back(useCells(AccountsWords::tr("In all"), incomeTotals(figures.income)));
    return sheet;
}

Sheet linesSheet(const AccountsFigures &figures, const std::vector<AccountsLine> &lines)
{
    Sheet sheet;
    sheet.name = AccountsWords::tr("Payments");
    sheet.columns = { { AccountsWords::tr("Day"), Kind::Date }, { AccountsWords::tr("From") },
        { AccountsWords::tr("Member number") }, { AccountsWords::tr("Use") }, { AccountsWords::tr("Type") },
        { AccountsWords::tr("For") }, { AccountsWords::tr("Group") }, { AccountsWords::tr("Method") },
        { AccountsWords::tr("Receipt") }, { AccountsWords::tr("Reference") },
        { fillIn(AccountsWords::tr("Amount (%1)"), { figures.currency }), Kind::Money } };
    for (const AccountsLine &line : lines)
        sheet.rows.push_back({ line.day, line.payer, line.number, line.use, line.type, line.forWhom, line.group,
            line.method, line.receipt, line.reference, line.amount });
    return sheet;
}

Sheet owedSheet(const AccountsFigures &figures)
{
    Sheet sheet;
    sheet.name = AccountsWords::tr("Owed by age");
    sheet.columns = { { AccountsWords::tr("Owed for") }, { AccountsWords::tr("People"), Kind::Number },
        { AccountsWords::tr("Affiliates"), Kind::Number }, { AccountsWords::tr("Owed"), Kind::Money } };
    Money whole;
    for (std::size_t age = 0; age < figures.owed.size(); ++age) {
        sheet.rows.push_back({ owedAgeName(age), qint64 { std::ssize(figures.owing[age]) },
            qint64 { std::ssize(figures.bodiesOwing[age]) }, figures.owed[age] });
        whole += figures.owed[age];
    }
    sheet.rows.push_back({ AccountsWords::tr("In all"), {}, {}, whole });
    return sheet;
}

Sheet forecastSheet(const AccountsFigures &figures)
{
    const Forecast &forecast = figures.forecast;
    Sheet sheet;
    sheet.name = AccountsWords::tr("Forecast");
    sheet.columns = { { AccountsWords::tr("Type of membership") }, { AccountsWords::tr("Term ends"), Kind::Date },
        { AccountsWords::tr("Due"), Kind::Number }, { AccountsWords::tr("Renewed already"), Kind::Number } };
    for (int i = 0; i < scenarioCount; ++i)
        sheet.columns.push_back({ scenarioName(static_cast<Scenario>(i)), Kind::Money });
    sheet.columns.push_back({ AccountsWords::tr("Due in past renewals"), Kind::Number });
    sheet.columns.push_back({ AccountsWords::tr("Renewed in past renewals"), Kind::Number });
    const auto add = [&](const QString &name, const auto &part, qint64 renewed, const std::vector<RenewalYear> &years) {
        std::vector<SheetCell> cells { name, forecast.end, part.due, renewed };
        for (int i = 0; i < scenarioCount; ++i)
            cells.push_back(scenarioCell(scenarioAmount(part, static_cast<Scenario>(i))));
        RenewalYear together;
        for (const RenewalYear &year : years) {
            together.due += year.due;
            together.renewed += year.renewed;
        }
        cells.emplace_back(together.due);
        cells.emplace_back(together.renewed);
        sheet.rows.push_back(std::move(cells));
    };
    qint64 renewed = 0;
    for (const ForecastType &type : forecast.types) {
        add(forecastTypeName(type, figures), type, type.renewed, type.years);
        renewed += type.renewed;
    }
    if (forecast.end.isValid())
        add(AccountsWords::tr("In all"), forecast, renewed, forecast.years);
    return sheet;
}

Result<std::vector<AccountsLine>> allAccountsLines(const Reader &reader, const AccountsFigures &figures)
{
    std::vector<std::size_t> places(figures.income.lines.size());
    std::iota(places.begin(), places.end(), std::size_t { 0 });
    return accountsLines(reader, figures, places);
}

Result<std::vector<Sheet>> accountsSheets(const Reader &reader, const AccountsFigures &figures)
{
    const auto lines = allAccountsLines(reader, figures);
    if (!lines)
        return lines.problems();
    std::vector<Sheet> sheets;
    for (const IncomeBy by : { IncomeBy::Month, IncomeBy::Type, IncomeBy::Method, IncomeBy::Group })
        sheets.push_back(incomeSheet(figures, by));
    sheets.push_back(linesSheet(figures, *lines));
    sheets.push_back(owedSheet(figures));
    sheets.push_back(forecastSheet(figures));
    return sheets;
}

qint64 payersIn(const std::vector<AccountsLine> &lines)
{
    std::set<std::pair<QString, QString>> names;
    for (const AccountsLine &line : lines) {
        if (!line.payer.isEmpty())
            names.emplace(line.payer, line.number);
    }
    return std::ssize(names);
}

QString linesText(const AccountsFigures &figures, const std::vector<AccountsLine> &lines)
{
    return sheetText(linesSheet(figures, lines));
}

} // namespace rollbook
