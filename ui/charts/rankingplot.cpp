// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categoryplot.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

/// A bar per name, largest first, the number at its end.
class RankingPlot final : public CategoryPlot
{
public:
    using CategoryPlot::CategoryPlot;

    void fill(QChart &chart) override { addBars(chart, Bars::Each, most()); }

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
                Qt::AlignLeft | Qt::AlignVCenter, figureText(m_content, value(i)));
        }
    }

protected:
    void color(const PlotStyle &style) override { colorBars(style, QPen(Qt::NoPen)); }

    void place() override
    {
        double widest = 0;
        for (int i = 0; i < count(); ++i)
            widest = std::max(widest, metrics().horizontalAdvance(category(i).name));
        const double names = std::min(std::ceil(widest) + 18, m_size.width() * 0.45);
        const double numbers = std::ceil(strongMetrics().horizontalAdvance(figureText(m_content, most()))) + 14;
        const double room = m_size.height() / std::max(1, count());
        m_rowHeight = std::clamp(room, lineHeight() + 6, lineHeight() + 24);
        m_area = QRectF(names, 0, std::max(10.0, m_size.width() - names - numbers), m_rowHeight * count());
        m_series->setBarWidth(std::min(0.62, (lineHeight() + 4) / m_rowHeight));
    }

    [[nodiscard]] QRectF rowOf(int i) const override { return { 0, i * m_rowHeight, m_size.width(), m_rowHeight }; }

private:
    [[nodiscard]] qint64 most() const
    {
        qint64 found = 1;
        for (int i = 0; i < count(); ++i)
            found = std::max(found, category(i).together ? 0 : value(i));
        return found;
    }
    [[nodiscard]] QRectF barOf(int i) const
    {
        const qint64 drawn = category(i).together ? 0 : value(i);
        const double length = static_cast<double>(drawn) / static_cast<double>(most()) * m_area.width();
        return { m_area.left(), rowOf(i).top(), length, m_rowHeight };
    }

    double m_rowHeight = 1;
};

} // namespace

std::unique_ptr<ChartPlot> makeRankingPlot(const ChartContent &content)
{
    return std::make_unique<RankingPlot>(content);
}

} // namespace rollbook
