// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

namespace rollbook {

double TimePlot::yOf(double value) const
{
    return m_area.bottom() - (value - m_bottom) / (m_top - m_bottom) * m_area.height();
}

void TimePlot::scaleTo(qint64 least, qint64 most, double height, bool rounded)
{
    const int lines = std::clamp(static_cast<int>(height / (lineHeight() * 1.6)), 2, 5);
    m_step = niceStep(most - least, lines);
    const double beyond = static_cast<double>(most - least) * 0.04;
    m_top = rounded ? static_cast<double>(niceTop(most, m_step)) : std::max(1.0, static_cast<double>(most) + beyond);
    m_bottom = least < 0 ? static_cast<double>(least) - beyond : 0;
}

std::vector<DateTick> TimePlot::ticks(const QDate &from, const QDate &to, int leastMonths, double width) const
{
    return dateTicks(from, to, static_cast<int>(width / tickWidth()), leastMonths);
}

double TimePlot::datesHeight(const QDate &from, const QDate &to, int leastMonths) const
{
    const std::vector<DateTick> all = ticks(from, to, leastMonths, m_size.width() - numbersWidth());
    const bool hasYears
        = std::any_of(all.begin(), all.end(), [](const DateTick &tick) { return !tick.lower.isEmpty(); });
    return (hasYears ? 2 : 1) * lineHeight() + 7;
}

double TimePlot::numbersWidth() const
{
    const QFontMetricsF font = metrics();
    const double most = std::max(m_top, -m_bottom);
    return std::ceil(font.horizontalAdvance(axisText(m_content, static_cast<qint64>(most) / m_step * m_step))) + 10;
}

void TimePlot::paintGrid(QPainter &painter) const
{
    painter.setFont(m_style.font);
    for (auto value = static_cast<qint64>(m_bottom) / m_step * m_step; static_cast<double>(value) <= m_top;
         value += m_step) {
        const double y = std::round(yOf(static_cast<double>(value))) + 0.5;
        if (value != 0) {
            painter.setPen(QPen(m_style.colors.grid, 1));
            painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        }
        painter.setPen(m_style.colors.muted);
        const QRectF box(0, y - lineHeight() / 2, m_area.left() - 8, lineHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, axisText(m_content, std::abs(value)));
    }
}

void TimePlot::paintDates(QPainter &painter, const QDate &from, const QDate &to, int leastMonths, double top) const
{
    painter.setFont(m_style.font);
    const double widest = tickWidth();
    for (const DateTick &tick : ticks(from, to, leastMonths, m_area.width())) {
        const double x = xOf(tick.day);
        painter.setPen(QPen(m_style.colors.baseline, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
        painter.setPen(m_style.colors.muted);
        QRectF box(x - widest / 2, top + 5, widest, lineHeight());
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, m_size.width() - widest)));
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, tick.upper);
        painter.drawText(box.translated(0, lineHeight()), Qt::AlignHCenter | Qt::AlignTop, tick.lower);
    }
}

} // namespace rollbook
