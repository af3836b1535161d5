// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QChart>

#include <memory>

namespace rollbook {

struct PlotStyle {
    ChartColors colors;
    QFont font;
};

/// How one kind of chart is laid out and drawn. Qt Charts draws the series; axes, gridlines and labels are painted
/// here, because Qt Charts reads its labels as rich text and names are to appear as they were typed.
class ChartPlot
{
public:
    explicit ChartPlot(const ChartContent &content) : m_content(content) { }
    virtual ~ChartPlot() = default;
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    /// The plot of a content's kind. The content must outlive it.
    [[nodiscard]] static std::unique_ptr<ChartPlot> make(const ChartContent &content);

    /// Puts the series into an empty chart.
    virtual void fill(QChart &chart) = 0;
    void setStyle(const PlotStyle &style);
    /// Places everything within a size.
    void setSize(const QSizeF &size);
    /// Where Qt Charts draws the series.
    [[nodiscard]] QRectF area() const { return m_area; }
    /// The height below which labels would be lost.
    [[nodiscard]] virtual double leastHeight() const = 0;

    virtual void paintBelow(QPainter &painter) const = 0;
    virtual void paintAbove(QPainter &painter) const = 0;

    /// What a figure occupies, for pointing at it.
    [[nodiscard]] virtual QRectF regionOf(ChartPoint point) const = 0;
    [[nodiscard]] virtual ChartPoint pointAt(const QPointF &place) const = 0;
    /// Marks the figure that has the focus or the pointer.
    virtual void paintMark(QPainter &painter, ChartPoint point, bool focused) const;

protected:
    virtual void place() = 0;
    virtual void color(const PlotStyle &style) = 0;

    [[nodiscard]] QFontMetricsF metrics() const { return QFontMetricsF(m_style.font); }
    [[nodiscard]] QFontMetricsF strongMetrics() const { return QFontMetricsF(strongFont()); }
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] double lineHeight() const { return std::ceil(metrics().height()); }
    void drawSwatch(QPainter &painter, const QPointF &topLeft, ChartColor color) const;
    static constexpr double swatchSize = 11;

    const ChartContent &m_content;
    PlotStyle m_style;
    QSizeF m_size;
    QRectF m_area;
};

[[nodiscard]] std::unique_ptr<ChartPlot> makeLinePlot(const ChartContent &content);
[[nodiscard]] std::unique_ptr<ChartPlot> makeFlowPlot(const ChartContent &content);
[[nodiscard]] std::unique_ptr<ChartPlot> makeSharePlot(const ChartContent &content);
[[nodiscard]] std::unique_ptr<ChartPlot> makeRankingPlot(const ChartContent &content);

} // namespace rollbook
