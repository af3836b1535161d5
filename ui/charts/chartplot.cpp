// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

namespace rollbook {

std::unique_ptr<ChartPlot> ChartPlot::make(const ChartContent &content)
{
    switch (content.kind) {
    case ChartKind::Line:
        return makeLinePlot(content);
    case ChartKind::Flow:
        return makeFlowPlot(content);
    case ChartKind::Share:
        return makeSharePlot(content);
    case ChartKind::Ranking:
        return makeRankingPlot(content);
    }
    Q_UNREACHABLE();
}

void ChartPlot::setStyle(const PlotStyle &style)
{
    m_style = style;
    color(style);
    place();
}

void ChartPlot::setSize(const QSizeF &size)
{
    m_size = size;
    place();
}

QFont ChartPlot::strongFont() const
{
    QFont font = m_style.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

void ChartPlot::drawSwatch(QPainter &painter, const QPointF &topLeft, ChartColor color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colors.of(color));
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(swatchSize, swatchSize)), 2, 2);
}

void ChartPlot::paintMark(QPainter &painter, ChartPoint point, bool focused) const
{
    const QRectF region = regionOf(point);
    if (region.isNull())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? m_style.colors.focus : m_style.colors.baseline, focused ? 2 : 1.5));
    painter.drawRoundedRect(region.adjusted(-2, -2, 2, 2), 3, 3);
}

} // namespace rollbook
