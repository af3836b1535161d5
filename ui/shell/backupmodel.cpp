// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupmodel.h"

#include "ui/words/backupwords.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

bool isFigure(int column)
{
    return column == BackupModel::People || column == BackupModel::Size;
}

} // namespace

void BackupModel::setFiles(const std::vector<BackupFile> &files)
{
    beginResetModel();
    std::vector<BackupRow> fresh;
    for (const BackupFile &file : files) {
        const auto known
            = std::find_if(m_rows.begin(), m_rows.end(), [&](const BackupRow &row) { return row.file == file; });
        fresh.push_back(known == m_rows.end() ? BackupRow { file, {}, {} } : *known);
    }
    m_rows = std::move(fresh);
    endResetModel();
}

void BackupModel::change(const QString &path, const std::function<void(BackupRow &)> &how)
{
    for (int row = 0; row < rows(); ++row) {
        BackupRow &found = m_rows[static_cast<std::size_t>(row)];
        if (found.file.path != path)
            continue;
        how(found);
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

void BackupModel::setPeople(const QString &path, qint64 people)
{
    change(path, [people](BackupRow &row) { row.people = people; });
}

void BackupModel::setState(const QString &path, const QString &state)
{
    change(path, [&state](BackupRow &row) { row.state = state; });
}

QVariant BackupModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const BackupRow &shown = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Made:
        return formatMoment(shown.file.made);
    case Why:
        return backupReasonName(shown.file.reason);
    case People:
        return shown.people ? formatCount(*shown.people) : QString();
    case Size:
        return wordsLocale().formattedDataSize(shown.file.bytes);
    default:
        return shown.state;
    }
}

QVariant BackupModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return tr("Made");
    case Why:
        return tr("Why");
    case People:
        return tr("People");
    case Size:
        return tr("Size");
    default:
        return tr("Check");
    }
}

} // namespace rollbook
