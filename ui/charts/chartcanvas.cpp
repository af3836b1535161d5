// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartaccess.h"

#include <QAccessible>
#include <QKeyEvent>

namespace rollbook {

ChartCanvas::ChartCanvas(QWidget *parent) : QGraphicsView(parent)
{
    installChartAccess();
    setScene(&m_drawing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    // Time runs from left to right in every language, and keys and labels are set by places worked out for that.
    setLayoutDirection(Qt::LeftToRight);
    restyle();
}

void ChartCanvas::setContent(const ChartContent &content)
{
    m_drawing.setContent(content);
    m_points = plottedPoints(content);
    m_hovered = {};
    m_pressed = {};
    if (std::find(m_points.begin(), m_points.end(), m_current) == m_points.end())
        m_current = {};
    setAccessibleName(content.title);
    setAccessibleDescription(content.description);
    updateGeometry();
    viewport()->update();
}

void ChartCanvas::setCurrent(ChartPoint point)
{
    if (point == m_current)
        return;
    m_current = point;
    viewport()->update();
    tellChartFocus(*this);
    Q_EMIT currentChanged(point);
}

QSize ChartCanvas::minimumSizeHint() const
{
    return { 220, static_cast<int>(std::ceil(m_drawing.leastHeight())) };
}

QSize ChartCanvas::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 420, 200 });
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setLayoutDirection(Qt::LeftToRight);
    const ChartPoint told = m_hovered.isValid() ? m_hovered : hasFocus() ? m_current : ChartPoint {};
    if (hasFocus() && m_current.isValid())
        m_drawing.paintMark(*painter, m_current, true);
    if (m_hovered.isValid() && !(hasFocus() && m_hovered == m_current))
        m_drawing.paintMark(*painter, m_hovered, false);
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_drawing.style().colors.focus, 2));
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (told.isValid())
        paintBubble(*painter, told);
}

void ChartCanvas::paintBubble(QPainter &painter, ChartPoint point) const
{
    const ChartKind kind = content().kind;
    if (kind == ChartKind::Share && !m_hovered.isValid())
        return;
    const QStringList lines = pointLines(content(), point);
    QFont strong = m_drawing.style().font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF plainMetrics(m_drawing.style().font);
    const QFontMetricsF strongMetrics(strong);
    const double most = std::max(120.0, width() * 0.7);
    double widest = std::min(most, strongMetrics.horizontalAdvance(lines.first()));
    for (const QString &line : lines.mid(1))
        widest = std::max(widest, std::min(most, plainMetrics.horizontalAdvance(line)));
    const double line = std::ceil(plainMetrics.height());
    const QRectF region = m_drawing.regionOf(point);
    QRectF box(0, 0, widest + 20, line * static_cast<double>(lines.size()) + 14);
    const bool rows = kind == ChartKind::Share || kind == ChartKind::Ranking;
    box.moveLeft(rows ? region.center().x() - box.width() / 2 : region.right() + 10);
    if (box.right() > width() - 2)
        box.moveRight(rows ? width() - 2 : region.left() - 10);
    box.moveTop(rows ? region.bottom() + 4 : region.center().y() - box.height() - 6);
    if (rows && box.bottom() > height() - 2)
        box.moveBottom(region.top() - 4);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2)));
    const ChartColors &colors = m_drawing.style().colors;
    painter.setPen(QPen(colors.baseline, 1));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(colors.text);
    QRectF text = box.adjusted(10, 7, -10, 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : m_drawing.style().font);
        const QFontMetricsF &metrics = i == 0 ? strongMetrics : plainMetrics;
        painter.drawText(QRectF(text.left(), text.top() + line * static_cast<double>(i), text.width() + 1, line),
            Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(lines[i], Qt::ElideRight, text.width() + 1));
    }
}

void ChartCanvas::restyle()
{
    m_drawing.setStyle({ chartColors(themeColors(palette())), font() });
    updateGeometry();
    viewport()->update();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_drawing.setSize(viewport()->size());
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

bool ChartCanvas::isAcross() const
{
    return content().kind == ChartKind::Flow;
}

ChartPoint ChartCanvas::nearest(int category) const
{
    ChartPoint found;
    for (const ChartPoint &point : m_points) {
        if (point.category != category)
            continue;
        if (!found.isValid() || std::abs(point.column - m_current.column) < std::abs(found.column - m_current.column))
            found = point;
    }
    return found;
}

bool ChartCanvas::moveBy(int categories)
{
    if (m_points.empty())
        return false;
    if (!m_current.isValid()) {
        const bool timeline = content().kind == ChartKind::Line || content().kind == ChartKind::Flow;
        setCurrent(timeline ? m_points.back() : m_points.front());
        return true;
    }
    const int last = static_cast<int>(content().categories.size()) - 1;
    setCurrent(nearest(std::clamp(m_current.category + categories, 0, last)));
    return true;
}

bool ChartCanvas::moveAcross(int direction)
{
    if (!m_current.isValid())
        return moveBy(0);
    const bool currentBelow = content().columns[static_cast<std::size_t>(m_current.column)].below;
    // upwards on screen is outwards above the line and inwards below it
    std::vector<ChartPoint> stack;
    for (const ChartPoint &point : m_points) {
        if (point.category == m_current.category)
            stack.push_back(point);
    }
    std::sort(stack.begin(), stack.end(), [this](const ChartPoint &a, const ChartPoint &b) {
        return m_drawing.regionOf(a).center().y() > m_drawing.regionOf(b).center().y();
    });
    const auto at = std::find(stack.begin(), stack.end(), m_current);
    if (at == stack.end())
        return currentBelow;
    const auto place = std::clamp<std::ptrdiff_t>(
        (at - stack.begin()) + direction, 0, static_cast<std::ptrdiff_t>(stack.size()) - 1);
    setCurrent(stack[static_cast<std::size_t>(place)]);
    return true;
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int all = static_cast<int>(content().categories.size());
    bool taken = true;
    switch (event->key()) {
    case Qt::Key_Left:
        taken = moveBy(-1);
        break;
    case Qt::Key_Right:
        taken = moveBy(1);
        break;
    case Qt::Key_Up:
        taken = isAcross() ? moveAcross(1) : moveBy(-1);
        break;
    case Qt::Key_Down:
        taken = isAcross() ? moveAcross(-1) : moveBy(1);
        break;
    case Qt::Key_PageUp:
        taken = moveBy(-12);
        break;
    case Qt::Key_PageDown:
        taken = moveBy(12);
        break;
    case Qt::Key_Home:
        moveBy(0);
        taken = moveBy(-all);
        break;
    case Qt::Key_End:
        moveBy(0);
        taken = moveBy(all);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        taken = canOpenAt(content(), m_current);
        if (taken)
            Q_EMIT opened(m_current);
        break;
    default:
        taken = false;
    }
    event->setAccepted(taken);
}

void ChartCanvas::hover(ChartPoint point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    viewport()->setCursor(canOpenAt(content(), point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_drawing.pointAt(event->position()));
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_drawing.pointAt(event->position()) : ChartPoint {};
    if (m_pressed.isValid())
        setCurrent(m_pressed);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartPoint released = m_drawing.pointAt(event->position());
    if (event->button() == Qt::LeftButton && released == m_pressed && canOpenAt(content(), released))
        Q_EMIT opened(released);
    m_pressed = {};
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_current.isValid())
        moveBy(0);
    viewport()->update();
    tellChartFocus(*this);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

} // namespace rollbook
