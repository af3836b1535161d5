// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/peoplelist.h"
#include "core/reports/reportcontent.h"

namespace rollbook {

/// Who prints, when, and how long the paper may be kept.
struct ReportStamp {
    qint64 moment = 0; ///< milliseconds since 1970 UTC
    QString by;
    QDate destroyAfter;
};

/// The stamp of what `by` prints now: to be destroyed three months later.
[[nodiscard]] ReportStamp reportStamp(const Clock &clock, const QString &by);

struct PeopleReportOptions {
    ReportKind kind = ReportKind::Register; ///< Register or Arrears
    std::vector<ReportColumnId> columns; ///< empty: the kind's usual ones
    ReportScope scope;
    QDate asAt;
    bool byGroup = true;
};

/// The columns a report can have, and those it has as long as nobody chooses: the fewest that serve.
[[nodiscard]] const std::vector<ReportColumnId> &possibleColumns(ReportKind kind);
/// Whether a column tells what is owed: a copy without fees and payments has none of them.
[[nodiscard]] bool tellsMoney(ReportColumnId column);
[[nodiscard]] std::vector<ReportColumnId> usualColumns(ReportKind kind);

/// The membership register or the arrears list, as the register is now. `words` must outlive what is returned. Of a
/// copy without fees and payments there is no arrears list (FeesNotHeld), and the register leaves out what is owed.
[[nodiscard]] Result<ReportContent> peopleReport(const Reader &reader, const ReportWords &words,
    const PeopleReportOptions &options, const ReportStamp &stamp, const Progress &progress = {});

/// What every report says about itself.
[[nodiscard]] Result<ReportContent> reportFrame(
    const Reader &reader, const ReportWords &words, ReportKind kind, const ReportStamp &stamp);

} // namespace rollbook
