// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/peoplerows.h"

#include <algorithm>
#include <numeric>

namespace rollbook {

PeopleRows::PeopleRows(
    const ReportWords &words, PeopleList list, std::vector<ReportSpan> spans, std::vector<ReportColumnId> columns)
    : m_words(words), m_list(std::move(list)), m_spans(std::move(spans)), m_columns(std::move(columns))
{
}

/// The text of a column that the list itself knows.
QString PeopleRows::listed(ReportColumnId column, const ListedPerson &person) const
{
    const auto money = [this](Money amount) { return amount.isZero() ? QString() : m_words.money(amount); };
    switch (column) {
    case ReportColumnId::Status:
        return m_words.status(person.status);
    case ReportColumnId::Type:
        return m_list.types[person.type];
    case ReportColumnId::Group:
        return m_list.groups[person.group].name;
    case ReportColumnId::Owed:
        return money(std::accumulate(person.owed.begin(), person.owed.end(), Money {}));
    case ReportColumnId::OwedNew:
        return money(person.owed[0]);
    case ReportColumnId::OwedQuarter:
        return money(person.owed[1]);
    case ReportColumnId::OwedHalf:
        return money(person.owed[2]);
    case ReportColumnId::OwedYear:
        return money(person.owed[3]);
    default:
        return {};
    }
}

Result<std::vector<ReportCells>> PeopleRows::rows(qint64 first, int count) const
{
    std::vector<ReportCells> wanted;
    const qint64 end = std::min<qint64>(first + count, std::ssize(m_list.people));
    for (qint64 row = first; row < end; ++row) {
        const ListedPerson &person = m_list.people[static_cast<std::size_t>(row)];
        ReportCells cells = m_list.texts.cells(person.texts);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty())
                cells[i] = listed(m_columns[static_cast<std::size_t>(i)], person);
        }
        wanted.push_back(std::move(cells));
    }
    return wanted;
}

} // namespace rollbook
