// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

#include <QGraphicsScene>

namespace rollbook {

/// A drawn chart, without title: on screen it is shown by a ChartCanvas, in files it is rendered. Its size is in
/// logical pixels.
class ChartDrawing final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartDrawing(QObject *parent = nullptr);
    ~ChartDrawing() override;

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    void setStyle(const PlotStyle &style);
    [[nodiscard]] const PlotStyle &style() const { return m_style; }
    void setSize(const QSizeF &size);
    /// The height below which labels would be lost.
    [[nodiscard]] double leastHeight() const;

    /// What a figure occupies; null when there is none.
    [[nodiscard]] QRectF regionOf(ChartPoint point) const;
    [[nodiscard]] ChartPoint pointAt(const QPointF &place) const;
    void paintMark(QPainter &painter, ChartPoint point, bool focused) const;

private:
    class Layer;
    void rebuild();
    void arrange();

    ChartContent m_content;
    PlotStyle m_style;
    QSizeF m_size { 480, 240 };
    std::unique_ptr<ChartPlot> m_plot; ///< none as long as there is nothing to draw
    QChart *m_chart = nullptr;
    Layer *m_below = nullptr;
    Layer *m_above = nullptr;
};

} // namespace rollbook
