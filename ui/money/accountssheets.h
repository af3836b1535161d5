// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "ui/money/accountsfigures.h"

namespace rollbook {

/// A breakdown as a table: a row each, a column per use, the sum; in the last line the sums of the columns.
[[nodiscard]] Sheet incomeSheet(const AccountsFigures &figures, IncomeBy by);
/// Lines of income as a table.
[[nodiscard]] Sheet linesSheet(const AccountsFigures &figures, const std::vector<AccountsLine> &lines);
[[nodiscard]] Sheet owedSheet(const AccountsFigures &figures);
/// Each type in each scenario with the past renewals it rests on.
[[nodiscard]] Sheet forecastSheet(const AccountsFigures &figures);
/// Every line of the income.
[[nodiscard]] Result<std::vector<AccountsLine>> allAccountsLines(const Reader &reader, const AccountsFigures &figures);
/// All tables, for one workbook: the breakdowns, the lines, what is owed, the forecast.
[[nodiscard]] Result<std::vector<Sheet>> accountsSheets(const Reader &reader, const AccountsFigures &figures);

/// How many people and affiliates are named in lines, for the register's note of a copy.
[[nodiscard]] qint64 payersIn(const std::vector<AccountsLine> &lines);
/// Lines as tab-separated text with headings, harmless in a spreadsheet.
[[nodiscard]] QString linesText(const AccountsFigures &figures, const std::vector<AccountsLine> &lines);

} // namespace rollbook
