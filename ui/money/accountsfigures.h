// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/peoplelist.h"
#include "core/statistics/forecast.h"
#include "core/statistics/income.h"

#include <QCoreApplication>

#include <map>
#include <span>

namespace rollbook {

/// Where the texts of the accounts are translated.
struct AccountsWords {
    Q_DECLARE_TR_FUNCTIONS(AccountsWords)
};

/// Everything the treasurer's page shows, as plain values.
struct AccountsFigures {
    QDate today;
    QString organisation;
    QString currency;
    int yearStartMonth = 1;
    Income income;
    Forecast forecast;
    OwedByAge owed {}; ///< by people and affiliates together
    std::array<std::vector<Id<Member>>, 4> owing {}; ///< who owes something of that age
    std::array<std::vector<Id<Group>>, 4> bodiesOwing {};
    std::map<Uuid, QString> names {}; ///< of types and groups
};

/// What is owed, and the forecast, as at `today`; the income of the span.
[[nodiscard]] Result<AccountsFigures> accountsFigures(
    const Reader &reader, QDate today, QDate from, QDate to, const Progress &progress = {});

/// What money is for, as it heads a column.
[[nodiscard]] QString incomeUseName(IncomeUse use);
/// The uses in the order of the columns.
[[nodiscard]] const std::vector<IncomeUse> &allIncomeUses();
/// What heads the rows of a breakdown: "Month".
[[nodiscard]] QString incomeByName(IncomeBy by);
/// The name of a row: a month, a type, a method, a group. Money without a type goes by its use.
[[nodiscard]] QString incomeRowName(const IncomeRow &row, IncomeBy by, const AccountsFigures &figures);
/// How long something has been owed: place in OwedByAge.
[[nodiscard]] QString owedAgeName(std::size_t age);
/// How the income is counted, in a sentence or two.
[[nodiscard]] QString incomeDefinition();

/// One line of income as people read it.
struct AccountsLine {
    QDate day;
    QString payer; ///< empty: nobody known
    QString number; ///< of the payer, where that is a member
    QString receipt;
    QString reference;
    QString method;
    QString use;
    QString type; ///< empty: of none
    QString group; ///< empty: none
    QString forWhom; ///< whose charge it settles, where that is not the payer
    Money amount;
    Id<Member> member; ///< the payer; null: an affiliate or nobody known
};
/// The lines at these places of Income::lines.
[[nodiscard]] Result<std::vector<AccountsLine>> accountsLines(
    const Reader &reader, const AccountsFigures &figures, std::span<const std::size_t> places);

} // namespace rollbook
