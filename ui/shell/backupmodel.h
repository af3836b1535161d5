// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A backup as the list shows it.
struct BackupRow {
    BackupFile file;
    std::optional<qint64> people; ///< nothing until it was looked into, or when another passphrase seals it
    QString state; ///< what a check found
};

/// The backups of one register, the newest first.
class BackupModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Made, Why, People, Size, State, Columns };

    using TableModel::TableModel;
    void setFiles(const std::vector<BackupFile> &files);
    [[nodiscard]] const std::vector<BackupRow> &backups() const { return m_rows; }
    /// What was found in the backup at a path.
    void setPeople(const QString &path, qint64 people);
    void setState(const QString &path, const QString &state);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return Columns; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    void change(const QString &path, const std::function<void(BackupRow &)> &how);

    std::vector<BackupRow> m_rows;
};

} // namespace rollbook
