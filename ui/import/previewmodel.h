// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importsource.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// The first rows of a file as they are read now.
class PreviewModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(const QStringList &header, const std::vector<PreviewRow> &rows);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return m_columns; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    QStringList m_header;
    std::vector<PreviewRow> m_rows;
    int m_columns = 0;
};

} // namespace rollbook
