// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"
#include "ui/words/format.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace rollbook {

namespace {

/// A bar per name, largest first, the number at its end. Each name is a set of its own so that it can have its colour.
class RankingPlot final : public ChartPlot
{
public:
    using ChartPlot::ChartPlot;

    void fill(QChart &chart) override
    {
        m_series = new QHorizontalStackedBarSeries;
        for (int i = 0; i < count(); ++i) {
            auto *set = new QBarSet(QString::number(i));
            for (int k = count() - 1; k >= 0; --k)
                set->append(k == i ? static_cast<double>(value(i)) : 0.0);
            m_series->append(set);
        }
        chart.addSeries(m_series);
        m_along = new QValueAxis;
        m_across = new QValueAxis;
        m_across->setRange(-0.5, std::max(1, count()) - 0.5);
        m_along->setRange(0, static_cast<double>(most()));
        for (auto [axis, side] : { std::pair(m_along, Qt::AlignBottom), std::pair(m_across, Qt::AlignLeft) }) {
            chart.addAxis(axis, side);
            m_series->attachAxis(axis);
            axis->setVisible(false);
        }
    }

    [[nodiscard]] double leastHeight() const override { return count() * (lineHeight() + 6) + 4; }

    void paintBelow(QPainter &) const override { }

    void paintAbove(QPainter &painter) const override
    {
        painter.setPen(QPen(m_style.colors.baseline, 1));
        const double x = std::round(m_area.left()) - 0.5;
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        for (int i = 0; i < count(); ++i) {
            const QRectF row = rowOf(i);
            painter.setFont(m_style.font);
            painter.setPen(m_style.colors.text);
            const QRectF name(4, row.top(), m_area.left() - 14, row.height());
            painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                metrics().elidedText(category(i).name, Qt::ElideRight, name.width()));
            painter.setFont(strongFont());
            const double end = barOf(i).right() + 8;
            painter.drawText(QRectF(end, row.top(), m_size.width() - end, row.height()),
                Qt::AlignLeft | Qt::AlignVCenter, formatCount(value(i)));
        }
    }

    [[nodiscard]] QRectF regionOf(ChartPoint point) const override
    {
        return point.category < 0 || point.category >= count() ? QRectF()
                                                               : rowOf(point.category).adjusted(3, 3, -3, -3);
    }

    [[nodiscard]] ChartPoint pointAt(const QPointF &place) const override
    {
        for (int i = 0; i < count(); ++i) {
            if (rowOf(i).contains(place))
                return { i, 0 };
        }
        return {};
    }

protected:
    void color(const PlotStyle &style) override
    {
        const QList<QBarSet *> sets = m_series->barSets();
        for (int i = 0; i < count(); ++i) {
            sets[i]->setColor(style.colors.of(category(i).color));
            sets[i]->setPen(QPen(Qt::NoPen));
        }
    }

    void place() override
    {
        double widest = 0;
        for (int i = 0; i < count(); ++i)
            widest = std::max(widest, metrics().horizontalAdvance(category(i).name));
        const double names = std::min(std::ceil(widest) + 18, m_size.width() * 0.45);
        const double numbers = std::ceil(strongMetrics().horizontalAdvance(formatCount(most()))) + 14;
        const double room = m_size.height() / std::max(1, count());
        m_rowHeight = std::clamp(room, lineHeight() + 6, lineHeight() + 24);
        m_area = QRectF(names, 0, std::max(10.0, m_size.width() - names - numbers), m_rowHeight * count());
        m_series->setBarWidth(std::min(0.62, (lineHeight() + 4) / m_rowHeight));
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_content.categories.size()); }
    [[nodiscard]] const ChartCategory &category(int i) const
    {
        return m_content.categories[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] qint64 value(int i) const { return valueAt(m_content, { i, 0 }); }
    [[nodiscard]] qint64 most() const
    {
        const std::vector<qint64> &values = m_content.columns.front().values;
        return values.empty() ? 1 : std::max<qint64>(1, *std::max_element(values.begin(), values.end()));
    }
    [[nodiscard]] QRectF rowOf(int i) const { return { 0, i * m_rowHeight, m_size.width(), m_rowHeight }; }
    [[nodiscard]] QRectF barOf(int i) const
    {
        const double length = static_cast<double>(value(i)) / static_cast<double>(most()) * m_area.width();
        return { m_area.left(), rowOf(i).top(), length, m_rowHeight };
    }

    double m_rowHeight = 1;
    QHorizontalStackedBarSeries *m_series = nullptr;
    QValueAxis *m_along = nullptr;
    QValueAxis *m_across = nullptr;
};

} // namespace

std::unique_ptr<ChartPlot> makeRankingPlot(const ChartContent &content)
{
    return std::make_unique<RankingPlot>(content);
}

} // namespace rollbook
