// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

namespace rollbook {

void PreviewModel::show(const QStringList &header, const std::vector<PreviewRow> &rows)
{
    beginResetModel();
    m_header = header;
    m_rows = rows;
    m_columns = static_cast<int>(header.size());
    for (const PreviewRow &row : rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    endResetModel();
}

QVariant PreviewModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    QString text = m_rows[static_cast<std::size_t>(row)].cells.value(column);
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant PreviewModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString name = m_header.value(column);
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

} // namespace rollbook
