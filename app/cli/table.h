// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/exchange/csvwriter.h"

#include <QJsonObject>

namespace rollbook::cli {

/// A column of an answer. The cells of one column are all text or all numbers.
struct TableColumn {
    QString key; ///< heading of CSV, key of JSON, and what --columns calls it
    QString title; ///< heading of the table
    bool number = false; ///< aligned to the right; a number in JSON
    bool yes = false; ///< "true" and "false": a truth value in JSON
};

enum class TableFormat { Table, Csv, Json };

/// What --format or --json says.
[[nodiscard]] TableFormat formatOf(const Invocation &invocation);

/// A cell of a column of truth values.
[[nodiscard]] QString yesCell(bool is, TableFormat format);

/// Writes rows as a table for people, as CSV (RFC 4180, guarded against formulas) or as a JSON array of objects.
class TableWriter
{
public:
    TableWriter(Context &context, TableFormat format, std::vector<TableColumn> columns);
    /// A cell per column.
    void row(QStringList cells);
    /// After the last row.
    void finish();

private:
    void plainRow(QStringList cells);
    void jsonRow(const QStringList &cells);
    void finishPlain();

    Context &m_context;
    TableFormat m_format;
    std::vector<TableColumn> m_columns;
    std::unique_ptr<CsvWriter> m_csv;
    std::vector<QStringList> m_lines; ///< of a table, which needs them all for its widths
    std::vector<int> m_widths;
    bool m_begun = false;
};

/// One JSON object or array as the answer.
void writeJson(Context &context, const QJsonValue &value);

/// A backup that was made and compared.
[[nodiscard]] QJsonObject jsonOfBackup(const BackupReport &made);

/// Places that the text takes on a terminal; control characters and what turns the direction of text are made visible
/// first, by shown().
[[nodiscard]] int widthOf(const QString &text);
[[nodiscard]] QString shown(const QString &text);

} // namespace rollbook::cli
