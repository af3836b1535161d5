// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categoryplot.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QValueAxis>

namespace rollbook {

void CategoryPlot::addBars(QChart &chart, Bars bars, qint64 length)
{
    m_series = new QHorizontalStackedBarSeries;
    const int rows = bars == Bars::Each ? count() : 1;
    for (int i = 0; i < count(); ++i) {
        const double drawn = category(i).together ? 0.0 : static_cast<double>(value(i));
        auto *set = new QBarSet(QString::number(i));
        for (int row = rows - 1; row >= 0; --row)
            set->append(rows == 1 || row == i ? drawn : 0.0);
        m_series->append(set);
    }
    chart.addSeries(m_series);
    auto *along = new QValueAxis;
    auto *across = new QValueAxis;
    across->setRange(-0.5, std::max(1, rows) - 0.5);
    along->setRange(0, static_cast<double>(std::max<qint64>(1, length)));
    for (auto [axis, side] : { std::pair(along, Qt::AlignBottom), std::pair(across, Qt::AlignLeft) }) {
        chart.addAxis(axis, side);
        m_series->attachAxis(axis);
        axis->setVisible(false);
    }
}

void CategoryPlot::colorBars(const PlotStyle &style, const QPen &edge)
{
    const QList<QBarSet *> sets = m_series->barSets();
    for (int i = 0; i < count(); ++i) {
        sets[i]->setColor(style.colors.of(category(i).color));
        sets[i]->setPen(edge);
    }
}

QRectF CategoryPlot::regionOf(ChartPoint point) const
{
    return point.category < 0 || point.category >= count() ? QRectF() : rowOf(point.category).adjusted(4, 2, -4, -2);
}

ChartPoint CategoryPlot::pointAt(const QPointF &place) const
{
    for (int i = 0; i < count(); ++i) {
        if (rowOf(i).contains(place) || segmentOf(i).contains(place))
            return { i, 0 };
    }
    return {};
}

} // namespace rollbook
