// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QtCharts/QLegend>

namespace rollbook {

/// What is painted under or over the series.
class ChartDrawing::Layer final : public QGraphicsItem
{
public:
    Layer(const ChartDrawing &drawing, bool above) : m_drawing(drawing), m_isAbove(above)
    {
        setZValue(above ? 1 : -1);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override { return { QPointF(), m_drawing.m_size }; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (!m_drawing.m_plot)
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        // A painter goes by the program's direction, whatever it paints on.
        painter->setLayoutDirection(Qt::LeftToRight);
        if (m_isAbove)
            m_drawing.m_plot->paintAbove(*painter);
        else
            m_drawing.m_plot->paintBelow(*painter);
    }
    void resized() { prepareGeometryChange(); }

private:
    const ChartDrawing &m_drawing;
    bool m_isAbove;
};

ChartDrawing::ChartDrawing(QObject *parent) : QGraphicsScene(parent)
{
    m_style = { paperColors(), QGuiApplication::font() };
    m_below = new Layer(*this, false);
    m_above = new Layer(*this, true);
    addItem(m_below);
    addItem(m_above);
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::setContent(const ChartContent &content)
{
    m_content = content;
    rebuild();
}

void ChartDrawing::setStyle(const PlotStyle &style)
{
    m_style = style;
    arrange();
}

void ChartDrawing::setSize(const QSizeF &size)
{
    if (size == m_size || size.isEmpty())
        return;
    m_below->resized();
    m_above->resized();
    m_size = size;
    arrange();
}

double ChartDrawing::leastHeight() const
{
    return m_plot ? m_plot->leastHeight() : 0;
}

QRectF ChartDrawing::regionOf(ChartPoint point) const
{
    return m_plot ? m_plot->regionOf(point) : QRectF();
}

ChartPoint ChartDrawing::pointAt(const QPointF &place) const
{
    return m_plot ? m_plot->pointAt(place) : ChartPoint {};
}

void ChartDrawing::paintMark(QPainter &painter, ChartPoint point, bool focused) const
{
    if (m_plot)
        m_plot->paintMark(painter, point, focused);
}

void ChartDrawing::rebuild()
{
    delete m_chart;
    m_chart = nullptr;
    m_plot.reset();
    if (!m_content.isEmpty()) {
        m_chart = new QChart;
        m_chart->setLayoutDirection(Qt::LeftToRight);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->hide();
        m_chart->setAcceptedMouseButtons(Qt::NoButton);
        m_chart->setAcceptHoverEvents(false);
        addItem(m_chart);
        m_plot = ChartPlot::make(m_content);
        m_plot->fill(*m_chart);
    }
    arrange();
}

void ChartDrawing::arrange()
{
    setSceneRect(QRectF(QPointF(), m_size));
    if (m_plot) {
        m_plot->setStyle(m_style);
        m_plot->setSize(m_size);
        m_chart->setGeometry(QRectF(QPointF(), m_size));
        m_chart->setPlotArea(m_plot->area());
        m_chart->layout()->activate();
    }
    update();
}

} // namespace rollbook
