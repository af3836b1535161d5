// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace rollbook {

namespace {

/// What came stacked upwards, what went stacked downwards, one bar per span of time. What the colours mean stands
/// above for the one and below for the other. Numbers have no sign: the direction says it.
class FlowPlot final : public TimePlot
{
public:
    using TimePlot::TimePlot;

    void fill(QChart &chart) override
    {
        m_series = new QStackedBarSeries;
        for (int column = 0; column < static_cast<int>(m_content.columns.size()); ++column) {
            const ChartColumn &data = m_content.columns[static_cast<std::size_t>(column)];
            if (!isPlotted(data))
                continue;
            auto *set = new QBarSet(QString::number(column));
            for (const qint64 value : data.values)
                set->append(static_cast<double>(data.below ? -value : value));
            m_series->append(set);
            m_sets.emplace_back(column, set);
        }
        chart.addSeries(m_series);
        m_across = new QValueAxis;
        m_up = new QValueAxis;
        for (auto [axis, side] : { std::pair(m_across, Qt::AlignBottom), std::pair(m_up, Qt::AlignLeft) }) {
            chart.addAxis(axis, side);
            m_series->attachAxis(axis);
            axis->setVisible(false);
        }
    }

    [[nodiscard]] double leastHeight() const override { return 170 + 2 * lineHeight(); }

    void paintBelow(QPainter &painter) const override { paintGrid(painter); }

    void paintAbove(QPainter &painter) const override
    {
        const double zero = std::round(yOf(0)) + 0.5;
        painter.setPen(QPen(m_style.colors.baseline, 1));
        painter.drawLine(QPointF(m_area.left(), zero), QPointF(m_area.right(), zero));
        if (count() > 0)
            paintDates(painter, firstDay(), lastDay(), months(), m_area.bottom());
        paintSeparators(painter);
        paintKey(painter, false, 0);
        paintKey(painter, true, m_size.height() - lineHeight());
    }

    [[nodiscard]] QRectF regionOf(ChartPoint point) const override
    {
        if (point.category < 0 || point.category >= count() || point.column < 0)
            return {};
        const ChartColumn &wanted = m_content.columns[static_cast<std::size_t>(point.column)];
        qint64 nearer = 0;
        for (const auto &[column, set] : m_sets) {
            const ChartColumn &other = m_content.columns[static_cast<std::size_t>(column)];
            if (column == point.column)
                break;
            if (other.below == wanted.below)
                nearer += valueAt(m_content, { point.category, column });
        }
        const double sign = wanted.below ? -1 : 1;
        const double from = yOf(sign * static_cast<double>(nearer));
        const double to = yOf(sign * static_cast<double>(nearer + valueAt(m_content, point)));
        const double middle = centre(point.category);
        const double half = slot() * barShare() / 2;
        return QRectF(QPointF(middle - half, from), QPointF(middle + half, to)).normalized();
    }

    [[nodiscard]] ChartPoint pointAt(const QPointF &place) const override
    {
        if (count() == 0 || !m_area.contains(place))
            return {};
        const int category = std::clamp(static_cast<int>((place.x() - m_area.left()) / slot()), 0, count() - 1);
        ChartPoint nearest;
        double distance = 1e9;
        for (const ChartPoint &point : plottedPoints(m_content)) {
            if (point.category != category)
                continue;
            const QRectF region = regionOf(point);
            const double away = std::max({ region.top() - place.y(), place.y() - region.bottom(), 0.0 });
            if (away < distance) {
                distance = away;
                nearest = point;
            }
        }
        return nearest;
    }

protected:
    void color(const PlotStyle &style) override
    {
        for (const auto &[column, set] : m_sets) {
            set->setColor(style.colors.of(m_content.columns[static_cast<std::size_t>(column)].color));
            set->setPen(QPen(Qt::NoPen));
        }
    }

    void place() override
    {
        qint64 up = 0;
        qint64 down = 0;
        for (int i = 0; i < count(); ++i) {
            up = std::max(up, sum(i, false));
            down = std::max(down, sum(i, true));
        }
        scaleTo(-down, up, m_size.height() - 2 * lineHeight() - 2 * keyHeight(), false);
        const double dates = count() > 0 ? datesHeight(firstDay(), lastDay(), months()) : 0;
        m_area = QRectF(
            QPointF(numbersWidth(), keyHeight()), QPointF(m_size.width() - 6, m_size.height() - dates - keyHeight()));
        m_up->setRange(m_bottom, m_top);
        m_across->setRange(-0.5, std::max(1, count()) - 0.5);
        m_series->setBarWidth(barShare());
        color(m_style);
    }

    [[nodiscard]] double xOf(const QDate &day) const override
    {
        int found = 0;
        for (int i = 0; i < count(); ++i) {
            if (m_content.categories[static_cast<std::size_t>(i)].first <= day)
                found = i;
        }
        return centre(found);
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_content.categories.size()); }
    [[nodiscard]] QDate firstDay() const { return m_content.categories.front().first; }
    [[nodiscard]] QDate lastDay() const { return m_content.categories.back().first; }
    [[nodiscard]] double keyHeight() const { return lineHeight() + 8; }
    [[nodiscard]] double slot() const { return m_area.width() / std::max(1, count()); }
    [[nodiscard]] double barShare() const { return slot() < 8 ? 0.86 : slot() > 60 ? 0.5 : 0.72; }
    [[nodiscard]] double centre(int category) const { return m_area.left() + (category + 0.5) * slot(); }

    /// How many months a whole category has.
    [[nodiscard]] int months() const
    {
        if (count() < 2)
            return 1;
        const QDate a = m_content.categories[static_cast<std::size_t>(count() - 2)].first;
        const QDate b = m_content.categories.back().first;
        return (b.year() - a.year()) * 12 + b.month() - a.month();
    }

    [[nodiscard]] qint64 sum(int category, bool below) const
    {
        qint64 total = 0;
        for (const auto &[column, set] : m_sets) {
            if (m_content.columns[static_cast<std::size_t>(column)].below == below)
                total += valueAt(m_content, { category, column });
        }
        return total;
    }

    /// A thin gap where two colours meet, as long as both are high enough to spare it.
    void paintSeparators(QPainter &painter) const
    {
        painter.setPen(QPen(m_style.colors.ground, 1));
        for (const ChartPoint &point : plottedPoints(m_content)) {
            const QRectF region = regionOf(point);
            const double outer
                = m_content.columns[static_cast<std::size_t>(point.column)].below ? region.top() : region.bottom();
            if (region.height() >= 4 && std::abs(outer - yOf(0)) > 1)
                painter.drawLine(QPointF(region.left(), outer), QPointF(region.right(), outer));
        }
    }

    /// What the colours of one side mean, with their sums as long as there is room for these.
    void paintKey(QPainter &painter, bool below, double top) const
    {
        const bool numbers = paintKey(nullptr, below, top, true) <= m_size.width();
        paintKey(&painter, below, top, numbers);
    }

    /// Returns where the key ends; no painter: only that.
    double paintKey(QPainter *painter, bool below, double top, bool numbers) const
    {
        double x = m_area.left();
        for (const auto &[column, set] : m_sets) {
            const ChartColumn &data = m_content.columns[static_cast<std::size_t>(column)];
            if (data.below != below)
                continue;
            const QString text = numbers
                ? QString(data.name + QStringLiteral("  ") + figureText(m_content, columnTotal(data)))
                : data.name;
            const double place = x + swatchSize + 6;
            const double width = metrics().horizontalAdvance(text);
            if (painter) {
                drawSwatch(*painter, { x, top + (lineHeight() - swatchSize) / 2 }, data.color);
                painter->setFont(m_style.font);
                painter->setPen(m_style.colors.text);
                const double room = std::max(0.0, m_size.width() - place);
                painter->drawText(QRectF(place, top, room, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                    metrics().elidedText(text, Qt::ElideRight, room));
            }
            x = place + width + 18;
        }
        return x - 18;
    }

    QStackedBarSeries *m_series = nullptr;
    std::vector<std::pair<int, QBarSet *>> m_sets; ///< in the order of stacking, with their columns
    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
};

} // namespace

std::unique_ptr<ChartPlot> makeFlowPlot(const ChartContent &content)
{
    return std::make_unique<FlowPlot>(content);
}

} // namespace rollbook
