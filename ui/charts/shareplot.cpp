// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categoryplot.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

/// Parts of a whole: one bar of segments, and under it a line per part with its name, number and share.
class SharePlot final : public CategoryPlot
{
public:
    using CategoryPlot::CategoryPlot;

    void fill(QChart &chart) override
    {
        addBars(chart, Bars::One, whole());
        m_series->setBarWidth(1);
    }

    [[nodiscard]] double leastHeight() const override { return barHeight + barGap + count() * (lineHeight() + 6) + 2; }

    void paintBelow(QPainter &painter) const override
    {
        if (whole() > 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.colors.grid);
        painter.drawRect(m_area);
    }

    void paintAbove(QPainter &painter) const override
    {
        for (int i = 0; i < count(); ++i)
            paintRow(painter, i);
    }

protected:
    void color(const PlotStyle &style) override { colorBars(style, QPen(style.colors.ground, 1.5)); }

    void place() override { m_area = QRectF(4, 0, m_size.width() - 8, barHeight); }

    [[nodiscard]] QRectF rowOf(int i) const override
    {
        return { 0, barHeight + barGap + i * rowHeight(), m_size.width(), rowHeight() };
    }
    [[nodiscard]] QRectF segmentOf(int i) const override
    {
        qint64 before = 0;
        for (int k = 0; k < i; ++k)
            before += value(k);
        const double unit = m_area.width() / static_cast<double>(std::max<qint64>(1, whole()));
        return { m_area.left() + static_cast<double>(before) * unit, m_area.top(), static_cast<double>(value(i)) * unit,
            m_area.height() };
    }

private:
    static constexpr double barHeight = 28;
    static constexpr double barGap = 12;

    [[nodiscard]] qint64 whole() const { return columnTotal(m_content.columns.front()); }

    [[nodiscard]] double rowHeight() const
    {
        const double room = (m_size.height() - barHeight - barGap) / std::max(1, count());
        return std::clamp(room, lineHeight() + 6, lineHeight() + 16);
    }
    void paintRow(QPainter &painter, int i) const
    {
        const QRectF row = rowOf(i).adjusted(8, 0, -10, 0);
        const double middle = row.center().y();
        drawSwatch(painter, { row.left(), middle - swatchSize / 2 }, category(i).color);
        const double percentWidth = metrics().horizontalAdvance(formatCount(100) + u'%') + 10;
        const double numberWidth = strongMetrics().horizontalAdvance(figureText(m_content, whole())) + 8;
        painter.setFont(m_style.font);
        painter.setPen(m_style.colors.muted);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, formatCount(percentOf(value(i), whole())) + u'%');
        painter.setPen(m_style.colors.text);
        const QRectF name = row.adjusted(swatchSize + 8, 0, -percentWidth - numberWidth, 0);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
            metrics().elidedText(category(i).name, Qt::ElideRight, name.width()));
        painter.setFont(strongFont());
        painter.drawText(
            row.adjusted(0, 0, -percentWidth, 0), Qt::AlignRight | Qt::AlignVCenter, figureText(m_content, value(i)));
    }
};

} // namespace

std::unique_ptr<ChartPlot> makeSharePlot(const ChartContent &content)
{
    return std::make_unique<SharePlot>(content);
}

} // namespace rollbook
