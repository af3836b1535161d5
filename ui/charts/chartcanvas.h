// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QGraphicsView>

namespace rollbook {

/// A chart on screen. One figure can be current: the arrow keys move it (along the categories, and across the parts of
/// a Flow), Home and End go to the ends, Page Up and Down by twelve, Enter or a click opens the people behind it.
/// What is current or under the pointer is ringed and told in a bubble; screen readers get each figure as a child.
class ChartCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_drawing.content(); }
    [[nodiscard]] const ChartDrawing &drawing() const { return m_drawing; }

    /// The figures in the order of the keys.
    [[nodiscard]] const std::vector<ChartPoint> &points() const { return m_points; }
    [[nodiscard]] ChartPoint current() const { return m_current; }
    /// An invalid point: none.
    void setCurrent(ChartPoint point);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The people behind a figure are wanted.
    void opened(const rollbook::ChartPoint &point);
    void currentChanged(const rollbook::ChartPoint &point);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    void hover(ChartPoint point);
    [[nodiscard]] bool isAcross() const;
    bool moveBy(int categories);
    bool moveAcross(int direction);
    [[nodiscard]] ChartPoint nearest(int category) const;
    void paintBubble(QPainter &painter, ChartPoint point) const;

    ChartDrawing m_drawing;
    std::vector<ChartPoint> m_points;
    ChartPoint m_current;
    ChartPoint m_hovered;
    ChartPoint m_pressed;
};

} // namespace rollbook
