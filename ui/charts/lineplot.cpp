// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace rollbook {

namespace {

/// One number over time: a line on a pale area from zero, the last figure written at its end.
class LinePlot final : public TimePlot
{
public:
    using TimePlot::TimePlot;

    void fill(QChart &chart) override
    {
        m_edge = new QLineSeries;
        m_line = new QLineSeries;
        m_across = new QValueAxis;
        m_up = new QValueAxis;
        const std::vector<qint64> &values = column().values;
        for (std::size_t i = 0; i < values.size(); ++i)
            m_line->append(static_cast<double>(dayOf(i).toJulianDay()), static_cast<double>(values[i]));
        m_edge->append(m_line->points());
        m_series = new QAreaSeries(m_edge);
        m_edge->setParent(m_series);
        chart.addSeries(m_series);
        chart.addSeries(m_line);
        for (auto [axis, side] : { std::pair(m_across, Qt::AlignBottom), std::pair(m_up, Qt::AlignLeft) }) {
            chart.addAxis(axis, side);
            m_series->attachAxis(axis);
            m_line->attachAxis(axis);
            axis->setVisible(false);
        }
    }

    [[nodiscard]] double leastHeight() const override { return 150; }

    void paintBelow(QPainter &painter) const override
    {
        paintBands(painter);
        paintGrid(painter);
    }

    void paintAbove(QPainter &painter) const override
    {
        paintBaseline(painter);
        paintDates(painter, dayOf(0), lastDay(), 1, m_area.bottom());
        paintEnd(painter);
    }

    [[nodiscard]] QRectF regionOf(ChartPoint point) const override
    {
        if (point.category < 0 || point.category >= count())
            return {};
        const QPointF at = placeOf(point.category);
        return { at.x() - 5, at.y() - 5, 10, 10 };
    }

    [[nodiscard]] ChartPoint pointAt(const QPointF &place) const override
    {
        if (count() == 0 || !m_area.adjusted(-8, -8, 24, 8).contains(place))
            return {};
        int best = 0;
        for (int i = 1; i < count(); ++i) {
            if (std::abs(placeOf(i).x() - place.x()) < std::abs(placeOf(best).x() - place.x()))
                best = i;
        }
        return { best, plottedColumn() };
    }

    void paintMark(QPainter &painter, ChartPoint point, bool focused) const override
    {
        if (point.category < 0 || point.category >= count())
            return;
        const QPointF at = placeOf(point.category);
        painter.setPen(QPen(focused ? m_style.colors.focus : m_style.colors.baseline, 1));
        painter.drawLine(QPointF(at.x(), m_area.top()), QPointF(at.x(), m_area.bottom()));
        painter.setPen(QPen(m_style.colors.of(column().color), 2));
        painter.setBrush(m_style.colors.ground);
        painter.drawEllipse(at, 5, 5);
        if (focused) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_style.colors.focus, 2));
            painter.drawEllipse(at, 8.5, 8.5);
        }
    }

protected:
    void color(const PlotStyle &style) override
    {
        const QColor ink = style.colors.of(column().color);
        QColor pale = ink;
        pale.setAlphaF(0.14F);
        m_series->setPen(Qt::NoPen);
        m_series->setBrush(pale);
        m_series->setBorderColor(Qt::transparent);
        QPen pen(ink, 2.25);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        m_line->setPen(pen);
    }

    void place() override
    {
        const std::vector<qint64> &values = column().values;
        const qint64 most = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
        scaleTo(0, most, m_size.height() - 3 * lineHeight(), true);
        const double dates = count() > 0 ? datesHeight(dayOf(0), lastDay(), 1) : 0;
        const double end
            = strongMetrics().horizontalAdvance(figureText(m_content, values.empty() ? 0 : values.back())) + 16;
        m_area = QRectF(QPointF(numbersWidth(), std::ceil(lineHeight() * 0.7)),
            QPointF(m_size.width() - std::ceil(end), m_size.height() - dates));
        m_up->setRange(m_bottom, m_top);
        if (count() > 0)
            m_across->setRange(static_cast<double>(dayOf(0).toJulianDay()),
                static_cast<double>(std::max(lastDay(), dayOf(0).addDays(1)).toJulianDay()));
    }

    [[nodiscard]] double xOf(const QDate &day) const override
    {
        const auto from = static_cast<double>(dayOf(0).toJulianDay());
        const auto span = std::max(1.0, static_cast<double>(lastDay().toJulianDay()) - from);
        return m_area.left() + (static_cast<double>(day.toJulianDay()) - from) / span * m_area.width();
    }

private:
    [[nodiscard]] int plottedColumn() const
    {
        const auto found = std::find_if(m_content.columns.begin(), m_content.columns.end(), isPlotted);
        return static_cast<int>(found - m_content.columns.begin());
    }
    [[nodiscard]] const ChartColumn &column() const
    {
        return m_content.columns[static_cast<std::size_t>(plottedColumn())];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_content.categories.size()); }
    [[nodiscard]] QDate dayOf(std::size_t i) const { return m_content.categories[i].last; }
    [[nodiscard]] QDate lastDay() const { return m_content.categories.back().last; }
    [[nodiscard]] QPointF placeOf(int i) const
    {
        const auto at = static_cast<std::size_t>(i);
        return { xOf(dayOf(at)), yOf(static_cast<double>(column().values[at])) };
    }

    void paintBands(QPainter &painter) const
    {
        painter.setFont(m_style.font);
        double free = m_area.left();
        for (const ChartBand &band : m_content.bands) {
            const double left = std::max(m_area.left(), xOf(band.first));
            const double right = std::min(m_area.right(), xOf(band.last));
            QColor pale = m_style.colors.baseline;
            pale.setAlphaF(0.16F);
            painter.fillRect(QRectF(left, m_area.top(), std::max(2.0, right - left), m_area.height()), pale);
            const double width = metrics().horizontalAdvance(band.name) + 8;
            if (right + width > m_area.right() || left < free)
                continue;
            free = right + width;
            painter.setPen(m_style.colors.muted);
            painter.drawText(QRectF(right + 4, m_area.bottom() - lineHeight() - 3, width, lineHeight()),
                Qt::AlignLeft | Qt::AlignVCenter, band.name);
        }
    }

    void paintBaseline(QPainter &painter) const
    {
        const double zero = std::round(yOf(0)) + 0.5;
        painter.setPen(QPen(m_style.colors.baseline, 1));
        painter.drawLine(QPointF(m_area.left(), zero), QPointF(m_area.right(), zero));
    }

    void paintEnd(QPainter &painter) const
    {
        if (count() == 0)
            return;
        const QPointF end = placeOf(count() - 1);
        painter.setPen(QPen(m_style.colors.ground, 1.5));
        painter.setBrush(m_style.colors.of(column().color));
        painter.drawEllipse(end, 4.5, 4.5);
        painter.setFont(strongFont());
        painter.setPen(m_style.colors.text);
        const double y = std::clamp(end.y() - lineHeight() / 2, 0.0, m_area.bottom() - lineHeight());
        painter.drawText(QRectF(end.x() + 9, y, m_size.width() - end.x() - 9, lineHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, figureText(m_content, column().values.back()));
    }

    QLineSeries *m_edge = nullptr; ///< of the area
    QLineSeries *m_line = nullptr;
    QAreaSeries *m_series = nullptr;
    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
};

} // namespace

std::unique_ptr<ChartPlot> makeLinePlot(const ChartContent &content)
{
    return std::make_unique<LinePlot>(content);
}

} // namespace rollbook
