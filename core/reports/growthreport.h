// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/peoplereport.h"
#include "core/statistics/growth.h"

namespace rollbook {

/// The growth report: its chart and its arithmetic, a line a month, with the sums of each year. Of `scope` only the
/// group matters. `words` must outlive what is returned.
[[nodiscard]] Result<ReportContent> growthReport(const Reader &reader, const ReportWords &words, const Growth &growth,
    const ReportScope &scope, const ReportStamp &stamp);

} // namespace rollbook
