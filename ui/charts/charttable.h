// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// The same figures as a chart, as a table: a row per category, a column per list of figures.
class ChartTable final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    /// The figure in a cell; none for the names.
    [[nodiscard]] ChartPoint pointAt(const QModelIndex &index) const;

private:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

    ChartContent m_content;
    std::vector<int> m_columns; ///< of the content, in the order shown
};

} // namespace rollbook
