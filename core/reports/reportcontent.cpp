// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportcontent.h"

namespace rollbook {

FixedReportRows::FixedReportRows(std::vector<ReportSpan> spans, std::vector<ReportCells> rows)
    : m_spans(std::move(spans)), m_rows(std::move(rows))
{
}

Result<std::vector<ReportCells>> FixedReportRows::rows(qint64 first, int count) const
{
    const auto begin = std::min(static_cast<std::size_t>(first), m_rows.size());
    const auto end = std::min(begin + static_cast<std::size_t>(count), m_rows.size());
    return std::vector<ReportCells>(
        m_rows.begin() + static_cast<std::ptrdiff_t>(begin), m_rows.begin() + static_cast<std::ptrdiff_t>(end));
}

} // namespace rollbook
