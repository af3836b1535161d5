// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/columnsasked.h"
#include "core/exchange/statements/csvstatement.h"
#include "core/exchange/statements/statementtext.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t glanceRows = 30;
constexpr std::size_t askedRows = 6;
constexpr qsizetype askedColumns = 100;

/// What stands beside "Account Name:" or the like above the header row.
QString accountAbove(const CsvRow &row)
{
    const QString label = columnFolded(row[0]);
    return label.startsWith(QLatin1String("account n")) ? statementText(row[1]) : QString();
}

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (const QStringView cell : row.cells())
        cells.append(statementText(cell));
    return cells;
}

} // namespace

Problem csvUnreadable(const QString &path, const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::CsvQuote:
        return unreadableStatement(path, problem.values.value(0).toLongLong(), u"\"");
    case ProblemCode::CsvRowTooLong:
        return unreadableStatement(
            path, problem.values.value(0).toLongLong(), QString(QStringLiteral("> ") + problem.values.value(1)));
    case ProblemCode::CsvEmpty:
        return unreadableStatement(path, 0, {});
    case ProblemCode::CsvUnreadable:
        return unreadableStatement(path, 0, problem.values.value(1));
    default:
        return problem;
    }
}

Result<CsvGlance> glanceAtCsv(const QString &path)
{
    auto device = openCsvFile(path);
    if (!device)
        return csvUnreadable(path, device.problems().front());
    auto format = detectCsvFormat(**device, path, &knownStatementColumns);
    if (!format)
        return csvUnreadable(path, format.problems().front());
    CsvGlance glance;
    glance.format = *format;
    CsvFormat whole = *format;
    whole.headerLine = 0;
    CsvReader reader(*std::move(device), whole);
    while (glance.rows.size() < glanceRows) {
        const CsvReader::Step step = reader.next();
        if (step == CsvReader::Step::Failed)
            return csvUnreadable(path, reader.problem());
        if (step == CsvReader::Step::End)
            break;
        const CsvRow &row = reader.row();
        if (format->headerLine == 0 && row.line() < format->firstLine)
            continue;
        if (row.line() < format->headerLine && glance.account.isEmpty())
            glance.account = accountAbove(row);
        else if (row.line() == format->headerLine)
            glance.header = cellsOf(row);
        else if (row.line() > format->headerLine)
            glance.rows.push_back(cellsOf(row));
    }
    return glance;
}

Result<UnknownColumns> unknownColumns(const QString &path)
{
    auto glance = glanceAtCsv(path);
    if (!glance)
        return glance.problems();
    UnknownColumns unknown;
    unknown.fingerprint = fingerprintOf(glance->header, glance->rows);
    unknown.columns = columnNamesOf(glance->header, glance->rows).mid(0, askedColumns);
    unknown.guess = guessedColumns(unknown.columns, glance->rows);
    for (std::size_t i = 0; i < std::min(askedRows, glance->rows.size()); ++i)
        unknown.rows.push_back(glance->rows[i].mid(0, askedColumns));
    return unknown;
}

} // namespace rollbook
