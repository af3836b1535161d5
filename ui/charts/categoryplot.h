// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

#include <QtCharts/QHorizontalStackedBarSeries>

namespace rollbook {

/// What plots of one figure a category have in common: each category is a set of its own, so that it can have its
/// colour, and a line of text from edge to edge.
class CategoryPlot : public ChartPlot
{
public:
    using ChartPlot::ChartPlot;

    [[nodiscard]] QRectF regionOf(ChartPoint point) const override;
    [[nodiscard]] ChartPoint pointAt(const QPointF &place) const override;

protected:
    /// One bar, the categories' values end to end; or a bar for each, the first on top. `length`: the greatest value
    /// along.
    enum class Bars { One, Each };
    void addBars(QChart &chart, Bars bars, qint64 length);
    void colorBars(const PlotStyle &style, const QPen &edge);

    [[nodiscard]] int count() const { return static_cast<int>(m_content.categories.size()); }
    [[nodiscard]] const ChartCategory &category(int i) const
    {
        return m_content.categories[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] qint64 value(int i) const { return valueAt(m_content, { i, 0 }); }
    /// The line of a category, from edge to edge.
    [[nodiscard]] virtual QRectF rowOf(int i) const = 0;
    /// What else stands for the category besides its line.
    [[nodiscard]] virtual QRectF segmentOf(int) const { return {}; }

    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace rollbook
