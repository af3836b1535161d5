// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/words/format.h"

namespace rollbook {

void ChartTable::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_columns.clear();
    for (int i = 0; i < static_cast<int>(content.columns.size()); ++i) {
        if (isTabled(content.columns[static_cast<std::size_t>(i)]))
            m_columns.push_back(i);
    }
    endResetModel();
}

ChartPoint ChartTable::pointAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return {};
    return { index.row(), m_columns[static_cast<std::size_t>(index.column() - 1)] };
}

int ChartTable::rows() const
{
    return static_cast<int>(m_content.categories.size());
}

int ChartTable::columns() const
{
    return static_cast<int>(m_columns.size()) + 1;
}

QVariant ChartTable::cell(int row, int column, int role) const
{
    const bool isName = column == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (isName)
        return m_content.categories[static_cast<std::size_t>(row)].name;
    const qint64 value = valueAt(m_content, { row, m_columns[static_cast<std::size_t>(column - 1)] });
    return role == SortRole ? QVariant(value) : QVariant(figureText(m_content, value));
}

QVariant ChartTable::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return column == 0
        ? m_content.categoryHeading
        : m_content.columns[static_cast<std::size_t>(m_columns[static_cast<std::size_t>(column - 1)])].name;
}

} // namespace rollbook
