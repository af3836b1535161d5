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

} // namespace

Result<qint64> saveRefused(
    const ImportPlan &plan, const ImportReport &report, const QString &path, const RefusedWords &words)
{
    const auto reasons = reasonsOf(report, plan.duplicates, words);
    auto reader = plan.source.reader();
    if (!reader)
        return reader.problems();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvWriter writer(file, CsvWriter::Mark::ByteOrderMark);
    const QStringList &header = plan.source.header();
    for (const QString &name : header)
        writer.cell(name);
    writer.cell(words.rowHeading);
    writer.cell(words.reasonHeading);
    writer.endRow();
    auto reason = reasons.begin();
    CsvReader::Step step = CsvReader::Step::End;
    while (reason != reasons.end() && (step = (*reader)->next()) == CsvReader::Step::Row) {
        const CsvRow &row = (*reader)->row();
        if (row.line() != reason->line)
            continue;
        const qsizetype width = std::max(row.size(), header.size());
        for (qsizetype i = 0; i < width; ++i)
            writer.cell(row[i]);
        writer.cell(QString::number(reason->line));
        writer.cell(reason->text);
        writer.endRow();
        ++reason;
    }
    if (step == CsvReader::Step::Failed)
        return (*reader)->problem();
    if (!writer.flush() || !file.commit())
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    return static_cast<qint64>(reasons.size());
}

} // namespace rollbook
