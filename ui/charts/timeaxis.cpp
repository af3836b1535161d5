// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

namespace rollbook {

double TimePlot::yOf(double value) const
{
    const auto span = static_cast<double>(m_top - m_bottom);
    return m_area.bottom() - (value - static_cast<double>(m_bottom)) / span * m_area.height();
}

std::pair<qint64, qint64> TimePlot::scaleTo(qint64 least, qint64 most, double height)
{
    const int lines = std::clamp(static_cast<int>(height / (lineHeight() * 2.2)), 2, 6);
    m_step = niceStep(most - least, lines);
    m_top = niceTop(most, m_step);
    m_bottom = least < 0 ? -niceTop(-least, m_step) : 0;
    return { m_bottom, m_top };
}

double TimePlot::numbersWidth() const
{
    const QFontMetricsF font = metrics();
    return std::ceil(std::max(font.horizontalAdvance(formatCount(m_top)), font.horizontalAdvance(formatCount(-m_bottom))))
        + 10;
}

void TimePlot::paintGrid(QPainter &painter) const
{
    painter.setFont(m_style.font);
    for (qint64 value = m_bottom; value <= m_top; value += m_step) {
        const double y = std::round(yOf(static_cast<double>(value))) + 0.5;
        if (value != 0) {
            painter.setPen(QPen(m_style.colors.grid, 1));
            painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        }
        painter.setPen(m_style.colors.muted);
        const QRectF box(0, y - lineHeight() / 2, m_area.left() - 8, lineHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, formatCount(std::abs(value)));
    }
}

void TimePlot::paintDates(QPainter &painter, const QDate &from, const QDate &to, int leastMonths, double top) const
{
    painter.setFont(m_style.font);
    const double widest = metrics().horizontalAdvance(QStringLiteral("2026")) + 18;
    const std::vector<DateTick> ticks = dateTicks(from, to, static_cast<int>(m_area.width() / widest), leastMonths);
    for (const DateTick &tick : ticks) {
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
