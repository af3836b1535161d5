// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/peoplelist.h"
#include "core/reports/reportcontent.h"

namespace rollbook {

/// The rows of a list of people, as they were when it was read. `words` outlives it.
class PeopleRows final : public ReportRows
{
public:
    PeopleRows(
        const ReportWords &words, PeopleList list, std::vector<ReportSpan> spans, std::vector<ReportColumnId> columns);

    [[nodiscard]] const std::vector<ReportSpan> &spans() const override { return m_spans; }
    [[nodiscard]] Result<std::vector<ReportCells>> rows(qint64 first, int count) const override;

private:
    [[nodiscard]] QString listed(ReportColumnId column, const ListedPerson &person) const;

    const ReportWords &m_words;
    PeopleList m_list;
    std::vector<ReportSpan> m_spans;
    std::vector<ReportColumnId> m_columns;
};

} // namespace rollbook
