// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/memberimport.h"

#include <QSaveFile>

#include <algorithm>

namespace rollbook {

namespace {

/// A row that was not taken, with its reason in words.
struct Reason {
    qint64 line = 0;
    QString text;
};

std::vector<Reason> reasonsOf(const ImportReport &report, DuplicatePolicy policy, const RefusedWords &words)
{
    std::vector<Reason> reasons;
    reasons.reserve(report.refusedRows.size() + report.duplicateRows.size());
    for (const RefusedRow &row : report.refusedRows) {
        QStringList texts;
        for (const Problem &problem : row.problems)
            texts << words.problem(problem);
        reasons.push_back({ row.line, texts.join(QLatin1Char(' ')) });
    }
    if (policy == DuplicatePolicy::LeaveOut) {
        for (const DuplicateRow &row : report.duplicateRows)
            reasons.push_back({ row.line, words.duplicate(row) });
    }
    std::sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) { return a.line < b.line; });
    return reasons;
}

/// Calls `take` with every row that has a reason, in the order of the file.
template <class Take> Done forEachRefused(const ImportPlan &plan, const std::vector<Reason> &reasons, const Take &take)
{
    auto reader = plan.source.reader();
    if (!reader)
        return reader.problems();
    auto reason = reasons.begin();
    CsvReader::Step step = CsvReader::Step::End;
    while (reason != reasons.end() && (step = (*reader)->next()) == CsvReader::Step::Row) {
        if ((*reader)->row().line() == reason->line)
            take((*reader)->row(), *reason++);
    }
    if (step == CsvReader::Step::Failed)
        return (*reader)->problem();
    return {};
}

} // namespace

Result<qint64> saveRefused(
    const ImportPlan &plan, const ImportReport &report, const QString &path, const RefusedWords &words)
{
    const auto reasons = reasonsOf(report, plan.duplicates, words);
    const QStringList &header = plan.source.header();
    qsizetype width = header.size(); // a row of more cells than headings moves the last two for all
    const Done measured = forEachRefused(
        plan, reasons, [&width](const CsvRow &row, const Reason &) { width = std::max(width, row.size()); });
    if (!measured)
        return measured.problems();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvWriter writer(file, CsvWriter::Mark::ByteOrderMark);
    for (qsizetype i = 0; i < width; ++i)
        writer.cell(header.value(i));
    writer.cell(words.rowHeading);
    writer.cell(words.reasonHeading);
    writer.endRow();
    const Done written = forEachRefused(plan, reasons, [&writer, width](const CsvRow &row, const Reason &reason) {
        for (qsizetype i = 0; i < width; ++i)
            writer.cell(row[i]);
        writer.cell(QString::number(reason.line));
        writer.cell(reason.text);
        writer.endRow();
    });
    if (!written)
        return written.problems();
    if (!writer.flush() || !file.commit())
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    return static_cast<qint64>(reasons.size());
}

} // namespace rollbook
