// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/records/batch.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// The payments of a batch in the order in which they were entered.
class BatchLinesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Number, Whose, Amount, Method, Cheque, Donation, ColumnCount };

    using TableModel::TableModel;
    /// Reads them afresh; says why it could not.
    [[nodiscard]] Done read(const Reader &reader, Id<Batch> batch, const QString &currency);
    [[nodiscard]] const std::vector<BatchLine> &lines() const { return m_lines; }
    [[nodiscard]] QString nameOf(const BatchLine &line) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;

    std::vector<BatchLine> m_lines;
    std::unordered_map<Uuid, QString> m_names;
    QString m_currency;
};

} // namespace rollbook
