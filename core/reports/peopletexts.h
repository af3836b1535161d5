// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/reports/reportcontent.h"
#include "core/reports/reportwords.h"

#include <utility>

namespace rollbook {

/// What a printed list says of each person, kept as it was when everybody was read: a list is measured before it is
/// painted, and reading it again for that takes longer than all the drawing. Some 80 bytes a person.
class PeopleTexts
{
public:
    /// `words` must outlive it.
    PeopleTexts(const ReportWords &words, const std::vector<ReportColumnId> &columns, QDate day);

    /// What keep() needs to be read.
    [[nodiscard]] FactParts parts() const;
    /// Keeps a person's texts; where they are, for cells().
    std::size_t keep(const MemberFacts &facts);
    /// A cell per column; those the list itself knows (status, type, group, money) are empty.
    [[nodiscard]] ReportCells cells(std::size_t place) const;

private:
    const ReportWords *m_words;
    QDate m_day;
    std::vector<std::pair<ReportColumnId, bool>> m_columns; ///< and whether their texts are kept
    QByteArray m_bytes; ///< per person and kept column: length, UTF-8
};

} // namespace rollbook
