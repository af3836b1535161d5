// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/growthchart.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rollbook {

namespace {

constexpr qreal labelRoom = mm(34);
constexpr qreal axisRoom = mm(11);
constexpr QRgb blue = 0xFF12436D;
constexpr QRgb teal = 0xFF28A197;
constexpr QRgb pink = 0xFF801650;
constexpr QRgb orange = 0xFFF46A25;

} // namespace

GrowthChart::GrowthChart(const Growth &growth, const ReportWords &words)
    : m_membersTitle(words.membersAxis()),
      m_cameTitle(words.joinedAxis()),
      m_wentTitle(words.leftAxis()),
      m_count([&words](qint64 count) { return words.count(count); })
{
    const auto name = [&](Movement movement) { return words.movement(movement); };
    const QString comma = QStringLiteral(", ");
    m_bands = { { name(Movement::Joined), blue, true, {} },
        { name(Movement::Rejoined) + comma + name(Movement::TransferredIn), teal, true, {} },
        { name(Movement::Lapsed), orange, false, {} },
        { name(Movement::Resigned) + comma + name(Movement::Expelled) + comma + name(Movement::Died) + comma
                + name(Movement::TransferredOut),
            pink, false, {} } };
    for (const GrowthMonth &month : growth.months) {
        m_months.push_back(month.first);
        m_monthNames.append(words.shortMonth(month.first));
        m_closing.push_back(month.closing);
        m_bands[0].counts.push_back(month.count(Movement::Joined));
        m_bands[1].counts.push_back(month.count(Movement::Rejoined) + month.count(Movement::TransferredIn));
        m_bands[2].counts.push_back(month.count(Movement::Lapsed));
        m_bands[3].counts.push_back(month.count(Movement::Resigned) + month.count(Movement::Expelled)
            + month.count(Movement::Died) + month.count(Movement::TransferredOut));
    }
    if (!growth.months.empty())
        m_finding = words.finding(growth.months.front().opening, growth.months.back().closing);
}

qreal GrowthChart::height(const PageFormat &format) const
{
    return format.orientation == QPageLayout::Portrait ? mm(100) : mm(84);
}

GrowthChart::Axis GrowthChart::niceAxis(qreal low, qreal high, int steps)
{
    const qreal raw = std::max(high - low, 1.0) / steps;
    const qreal power = std::pow(10.0, std::floor(std::log10(raw)));
    qreal step = power;
    for (const qreal factor : { 1.0, 2.0, 5.0, 10.0 }) {
        step = power * factor;
        if (step >= raw)
            break;
    }
    step = std::max(step, 1.0);
    return { std::floor(low / step) * step, std::ceil(high / step) * step, step };
}

qint64 GrowthChart::stacked(bool up, std::size_t month) const
{
    qint64 sum = 0;
    for (const Band &band : m_bands) {
        if (band.up == up)
            sum += band.counts[month];
    }
    return sum;
}

qreal GrowthChart::x(const QRectF &plot, std::size_t month) const
{
    return plot.left() + plot.width() * static_cast<qreal>(month) / static_cast<qreal>(m_months.size());
}

void GrowthChart::paintGrid(QPainter &painter, Typesetter &type, const Panel &panel, bool signless) const
{
    for (qreal value = panel.axis.low; value <= panel.axis.high + panel.axis.step / 2; value += panel.axis.step) {
        const bool zero = std::abs(value) < panel.axis.step / 2;
        const qreal y = std::round(panel.y(value));
        painter.setPen(QPen(QColor::fromRgb(zero ? ink::black : ink::rule), zero ? pt(0.6) : pt(0.35)));
        painter.drawLine(QLineF(panel.plot.left(), y, panel.plot.right(), y));
        const auto shown = static_cast<qint64>(std::llround(signless ? std::abs(value) : value));
        type.put(panel.plot.left() - axisRoom, y + type.capHeight(TextStyle::Figure) / 2, m_count(shown),
            TextStyle::Figure, ink::grey, axisRoom - mm(1.5), TextAlign::Right);
    }
}

void GrowthChart::paintLine(QPainter &painter, Typesetter &type, const Panel &panel) const
{
    QPainterPath path;
    QPointF last;
    for (std::size_t month = 0; month < m_closing.size(); ++month) {
        last = { (x(panel.plot, month) + x(panel.plot, month + 1)) / 2, panel.y(static_cast<qreal>(m_closing[month])) };
        month == 0 ? path.moveTo(last) : path.lineTo(last);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(blue), pt(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(blue));
    painter.drawEllipse(last, mm(0.8), mm(0.8));
    type.put(panel.plot.right() + mm(3), last.y() + type.capHeight(TextStyle::Strong) / 2, m_count(m_closing.back()),
        TextStyle::Strong, blue, labelRoom - mm(3));
}

void GrowthChart::paintBars(QPainter &painter, const Panel &panel) const
{
    painter.setPen(Qt::NoPen);
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        const qreal left = x(panel.plot, month);
        const qreal width = x(panel.plot, month + 1) - left;
        qreal up = 0;
        qreal down = 0;
        for (const Band &band : m_bands) {
            const auto count = static_cast<qreal>(band.counts[month]);
            qreal &from = band.up ? up : down;
            const qreal to = from + (band.up ? count : -count);
            if (count > 0)
                painter.fillRect(QRectF(QPointF(left + width * 0.12, panel.y(std::max(from, to))),
                                     QPointF(left + width * 0.88, panel.y(std::min(from, to)))),
                    QColor::fromRgb(band.color));
            from = to;
        }
    }
}

/// The names of the bars beside them, those that went below the line.
void GrowthChart::paintNames(Typesetter &type, QPainter &painter, const Panel &panel) const
{
    const qreal left = panel.plot.right() + mm(3);
    for (const bool up : { true, false }) {
        const qreal zero = panel.y(0);
        qreal y = up ? std::min(panel.plot.top() + mm(2), zero - mm(17)) : zero + mm(5);
        type.put(left, y, up ? m_cameTitle : m_wentTitle, TextStyle::SmallStrong, ink::black, labelRoom - mm(3));
        y += mm(4);
        for (const Band &band : m_bands) {
            if (band.up != up)
                continue;
            qint64 sum = 0;
            for (const qint64 count : band.counts)
                sum += count;
            const qreal box = mm(2.2);
            painter.fillRect(QRectF(left, y - box, box, box), QColor::fromRgb(band.color));
            const QString name = band.name + u' ' + m_count(sum);
            for (const QString &line : type.lines(name, TextStyle::Small, labelRoom - mm(6.5))) {
                type.put(left + mm(3.5), y, line, TextStyle::Small, ink::black, labelRoom - mm(6.3));
                y += mm(3.3);
            }
            y += mm(0.9);
        }
    }
}

void GrowthChart::paintMonths(QPainter &painter, Typesetter &type, const QRectF &plot, qreal top) const
{
    const std::size_t count = m_months.size();
    const bool monthly = count <= 18;
    std::size_t yearStart = 0;
    for (std::size_t month = 0; month < count; ++month) {
        if (monthly)
            type.put(x(plot, month), plot.bottom() + mm(3.4), m_monthNames[static_cast<qsizetype>(month)],
                TextStyle::Figure, ink::grey, x(plot, month + 1) - x(plot, month), TextAlign::Centre);
        const bool last = month + 1 == count;
        if (!last && m_months[month + 1].year() == m_months[month].year())
            continue;
        const qreal left = x(plot, yearStart);
        const qreal right = x(plot, month + 1);
        const QString year = QString::number(m_months[month].year());
        if (right - left > type.width(year, TextStyle::Small))
            type.put(left, plot.bottom() + (monthly ? mm(7) : mm(4)), year, TextStyle::Small, ink::black, right - left,
                TextAlign::Centre);
        if (!last) {
            painter.setPen(QPen(QColor::fromRgb(ink::rule), pt(0.35), Qt::DashLine));
            painter.drawLine(QLineF(right, top, right, plot.bottom()));
        }
        yearStart = month + 1;
    }
}

void GrowthChart::paint(QPainter &painter, Typesetter &type, const QRectF &area) const
{
    if (m_months.empty())
        return;
    painter.save();
    const qreal width = area.width() - axisRoom - labelRoom;
    const qreal lower = area.height() * 0.4;
    Panel members { { area.left() + axisRoom, area.top() + mm(12), width, area.height() - lower - mm(26) }, {} };
    Panel bars { { area.left() + axisRoom, area.bottom() - lower - mm(8), width, lower }, {} };
    const auto [least, most] = std::minmax_element(m_closing.begin(), m_closing.end());
    const auto low = static_cast<qreal>(*least);
    const auto high = static_cast<qreal>(*most);
    members.axis = niceAxis(low < high * 0.6 ? 0 : low - (high - low) * 0.15 - 1, high + 1, 4);
    members.axis.low = std::max(members.axis.low, 0.0);
    qint64 up = 1;
    qint64 down = 1;
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        up = std::max(up, stacked(true, month));
        down = std::max(down, stacked(false, month));
    }
    bars.axis = niceAxis(-static_cast<qreal>(down), static_cast<qreal>(up), 5);
    type.put(area.left(), area.top() + mm(4), m_finding, TextStyle::Heading, ink::black, area.width());
    type.put(area.left(), area.top() + mm(9), m_membersTitle, TextStyle::Small, ink::grey, area.width());
    paintGrid(painter, type, members, false);
    paintGrid(painter, type, bars, true);
    paintMonths(painter, type, bars.plot, members.plot.top());
    paintLine(painter, type, members);
    paintBars(painter, bars);
    painter.setPen(QPen(Qt::black, pt(0.6)));
    painter.drawLine(QLineF(bars.plot.left(), bars.y(0), bars.plot.right(), bars.y(0)));
    paintNames(type, painter, bars);
    painter.restore();
}

} // namespace rollbook
