// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/rules/longcommand.h"

#include <QDate>

#include <variant>

namespace rollbook {

/// A cell of a table for spreadsheets: nothing, text, a day, an amount or a whole number.
using SheetCell = std::variant<std::monostate, QString, QDate, Money, qint64>;

/// A column with what its cells are, which decides how a spreadsheet shows and sorts them.
struct SheetColumn {
    enum class Kind : quint8 { Text, Date, Money, Number };
    QString title;
    Kind kind = Kind::Text;
};

/// One table: a row of headings and rows of as many cells, those missing at the end being empty.
struct Sheet {
    QString name; ///< of the sheet within a workbook; made fit for one
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
};

/// How many rows below the headings a sheet of a workbook holds.
inline constexpr qint64 sheetRowLimit = 1'048'575;

/// Writes a table as separated values with a mark of UTF-8: days as 2026-12-31, amounts as 12.50, text that a
/// spreadsheet would run as a formula with an apostrophe in front. Whole or not at all, readable by its owner only; an
/// existing file is replaced. FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] Done writeCsvSheet(const Sheet &sheet, const QString &path, const Progress &progress = {});

/// A table as tab-separated text with headings, to be pasted into a spreadsheet; guarded like a file.
[[nodiscard]] QString sheetText(const Sheet &sheet);

/// Writes tables as one workbook (Office Open XML, .xlsx), a sheet each: text as text and never as a formula, days and
/// amounts as such, headings that stay in sight with a filter, columns as wide as they need. Whole or not at all,
/// readable by its owner only; an existing file is replaced. FileNotWritable, DiskFull, Cancelled, TooLong (rows)
/// beyond sheetRowLimit.
///
/// The library that makes the workbook keeps its parts in files of a folder we give it. That folder stands beside the
/// target, is open to its owner only and is gone afterwards: nothing is written to the system's folder for temporary
/// files.
[[nodiscard]] Done writeWorkbook(const std::vector<Sheet> &sheets, const QString &path, const Progress &progress = {});

} // namespace rollbook
