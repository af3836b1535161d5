// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/peoplereport.h"
#include "core/reports/reportdocument.h"

namespace rollbook {

/// Everything the reports page lets people choose.
struct ReportChoice {
    ReportKind kind = ReportKind::Register;
    std::vector<ReportColumnId> columns {}; ///< empty: the usual ones
    ReportScope scope {};
    QDate asAt {};
    QDate from {}; ///< growth
    QDate to {};
    bool byGroup = true;
    ReportLayoutOptions layout {};
};

/// Reads what is needed and lays it out. `reader` and `words` outlive the document, which belongs to this thread.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>> layReport(const Reader &reader, const ReportWords &words,
    const ReportChoice &choice, const ReportStamp &stamp, const Progress &progress = {});

} // namespace rollbook
