// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/peoplelist.h"
#include "core/reports/reportcontent.h"

namespace rollbook {

/// The rows of a list of people, read from the register in windows as they are wanted. `reader` and `words` outlive it.
/// A person deleted meanwhile leaves an empty row: the pages stay as they were broken.
class PeopleRows final : public ReportRows
{
public:
    PeopleRows(const Reader &reader, const ReportWords &words, PeopleList list, std::vector<ReportSpan> spans,
        std::vector<ReportColumnId> columns, QDate asAt);

    [[nodiscard]] const std::vector<ReportSpan> &spans() const override { return m_spans; }
    [[nodiscard]] Result<std::vector<ReportCells>> rows(qint64 first, int count) const override;

private:
    [[nodiscard]] Done fetch(qint64 window) const;
    [[nodiscard]] ReportCells cells(const ListedPerson &person, const MemberFacts &facts) const;
    [[nodiscard]] QString cell(ReportColumnId column, const ListedPerson &person, const MemberFacts &facts) const;
    [[nodiscard]] FactParts parts() const;

    const Reader &m_reader;
    const ReportWords &m_words;
    PeopleList m_list;
    std::vector<ReportSpan> m_spans;
    std::vector<ReportColumnId> m_columns;
    QDate m_asAt;
    mutable qint64 m_window = -1;
    mutable std::vector<ReportCells> m_cells; ///< of that window
};

} // namespace rollbook
