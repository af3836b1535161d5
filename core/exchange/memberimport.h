// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/valuemapping.h"

#include <functional>

namespace rollbook {

/// What to do with rows that are likely somebody who is there already under another number.
enum class DuplicatePolicy : quint8 {
    LeaveOut, ///< told, and saved with the refused rows
    Add,
};

/// Everything that has been decided about an import.
struct ImportPlan {
    ImportSource source;
    ColumnMapping mapping;
    FileSurvey survey;
    ValueMapping values;
    DuplicatePolicy duplicates = DuplicatePolicy::LeaveOut;
};

/// The plan that the program would choose by itself for a file. `mapping`: chosen columns, or none to guess them.
[[nodiscard]] Result<ImportPlan> planImport(const QString &path, const Reader &reader,
    const std::optional<ColumnMapping> &mapping = std::nullopt, const Progress &progress = {});

/// The import of people from a file: one operation of many changes. One object is one run.
class MemberImport final : public LongCommand
{
public:
    explicit MemberImport(ImportPlan plan);
    ~MemberImport() override;

    /// The file's name without its folder, and how many rows were taken.
    [[nodiscard]] Action action() const override;
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override;
    [[nodiscard]] double fraction() const override { return m_fraction; }
    /// Asked between batches of rows, also where many rows in turn change nothing; false cancels.
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// What has been found and done; whole once the stream has ended.
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

private:
    friend class MemberImportStream;
    ImportPlan m_plan;
    ImportReport m_report;
    Progress m_progress;
    double m_fraction = 0;
};

/// The report that an import of the plan would give, without changing anything.
[[nodiscard]] Result<ImportReport> dryRun(
    const ImportPlan &plan, const Reader &reader, const PlanContext &context, const Progress &progress = {});

/// How a problem is put into words, for the reason column.
using ProblemWords = std::function<QString(const Problem &)>;
/// Headings and words for refused rows, which core does not make.
struct RefusedWords {
    QString rowHeading;
    QString reasonHeading;
    ProblemWords problem;
    std::function<QString(const DuplicateRow &)> duplicate;
};

/// Writes the rows that were refused or left out as likely duplicates to a file of the same columns, with the row's
/// line and the reason appended, to be mended and imported. Cells are written as they were found. Returns how many
/// rows.
[[nodiscard]] Result<qint64> saveRefused(
    const ImportPlan &plan, const ImportReport &report, const QString &path, const RefusedWords &words);

} // namespace rollbook
