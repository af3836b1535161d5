// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowmodel.h"

#include "ui/words/format.h"

namespace rollbook {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    QVariant value = cell(index.row(), index.column(), role);
    if (value.isValid())
        return value;
    if (role == SortRole)
        return cell(index.row(), index.column(), Qt::DisplayRole);
    if (role == Qt::AccessibleTextRole) {
        const QString shown = cell(index.row(), index.column(), Qt::DisplayRole).toString();
        const QString title = heading(index.column(), Qt::DisplayRole).toString();
        return title.isEmpty() ? shown : fillIn(tr("%1: %2", "heading, value"), { title, shown });
    }
    return value;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columns())
        return heading(section, role);
    if (orientation == Qt::Vertical && section >= 0 && section < rows() && role == Qt::DisplayRole)
        return section + 1;
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    // The empty index is asked for by every view; another model's, or a row's that has gone, is a mistake and told.
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isCheckable(index.row(), index.column()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace rollbook
