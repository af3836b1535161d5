// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagepreview.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>

namespace rollbook {

namespace {

constexpr int gap = 16;
constexpr std::size_t keptImages = 12;
constexpr std::array zooms { 25, 33, 50, 67, 75, 90, 100, 125, 150, 175, 200, 250, 300 };

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the printed pages"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
}

QSize PagePreview::pageSize() const
{
    const QSizeF sheet = m_format.sheet();
    const qreal room = std::max(viewport()->width() - 2 * gap, 80);
    qreal width = room;
    if (m_zoom == FitPage)
        width = std::min(room, std::max(viewport()->height() - 2 * gap, 80) * sheet.width() / sheet.height());
    else if (m_zoom > 0)
        width = sheet.width() / unitsPerInch * logicalDpiX() * m_zoom / 100;
    return { qRound(width), qRound(width * sheet.height() / sheet.width()) };
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max((viewport()->width() - size.width()) / 2, gap) - horizontalScrollBar()->value();
    return { QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size };
}

int PagePreview::pixelWidth() const
{
    return qRound(pageSize().width() * devicePixelRatioF());
}

int PagePreview::currentPage() const
{
    const int each = pageSize().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    return m_count == 0 ? 0 : std::clamp(middle / each, 0, m_count - 1);
}

void PagePreview::setPages(int count, const PageFormat &format)
{
    const int page = currentPage();
    if (!(m_format == format))
        m_images.clear();
    m_images.erase(m_images.lower_bound(count), m_images.end());
    m_count = count;
    m_format = format;
    m_fresh.clear();
    m_asked.clear();
    arrange();
    if (page >= count)
        showPage(count - 1);
    askForPages();
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PagePreview::setImage(int page, int pixels, const QImage &image)
{
    m_asked.erase(page);
    if (page >= m_count || pixels != pixelWidth()) {
        viewport()->update();
        return;
    }
    while (m_images.size() >= keptImages) {
        const int now = currentPage();
        const bool first = std::abs(m_images.begin()->first - now) > std::abs(m_images.rbegin()->first - now);
        m_images.erase(first ? m_images.begin()->first : m_images.rbegin()->first);
    }
    m_images[page] = image;
    m_fresh.insert(page);
    viewport()->update();
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(std::max(page, 0) * (pageSize().height() + gap));
}

void PagePreview::setZoom(int zoom)
{
    if (zoom == m_zoom)
        return;
    const int page = currentPage();
    m_zoom = zoom;
    arrange();
    showPage(page);
    askForPages();
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

void PagePreview::zoomBy(int steps)
{
    const qreal whole = m_format.sheet().width() / unitsPerInch * logicalDpiX();
    const int now = qRound(pageSize().width() * 100 / whole);
    int next = zooms.front();
    if (steps > 0) {
        const auto found = std::upper_bound(zooms.begin(), zooms.end(), now);
        next = found == zooms.end() ? zooms.back() : *found;
    } else {
        for (const int zoom : zooms)
            next = zoom < now ? zoom : next;
    }
    setZoom(next);
}

void PagePreview::arrange()
{
    const QSize size = pageSize();
    const int each = size.height() + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(gap + m_count * each - viewport()->height(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(size.width() + 2 * gap - viewport()->width(), 0));
}

void PagePreview::askForPages()
{
    if (!isVisible())
        return;
    const int pixels = pixelWidth();
    const int first = std::max(currentPage() - 1, 0);
    for (int page = first; page < m_count && page <= first + 4; ++page) {
        const QRect rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height() + rect.height())
            continue;
        const auto have = m_images.find(page);
        const bool sharp = have != m_images.end() && have->second.width() == pixels && m_fresh.contains(page);
        if (!sharp && m_asked.insert(page).second)
            Q_EMIT wanted(page, pixels);
    }
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ThemeColors colors = themeColors(palette());
    painter.fillRect(viewport()->rect(), colors.dark ? colors.window.darker(130) : colors.window.darker(106));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int each = pageSize().height() + gap;
    const int first = std::max(verticalScrollBar()->value() / each, 0);
    for (int page = first; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        const auto image = m_images.find(page);
        if (image != m_images.end())
            painter.drawImage(rect, image->second);
        else
            painter.fillRect(rect, Qt::white);
        painter.setPen(colors.border);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    askForPages();
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    arrange();
    if (m_zoom < 0 && page > 0)
        showPage(page);
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_PageDown)
        showPage(std::min(currentPage() + 1, m_count - 1));
    else if (event->key() == Qt::Key_PageUp)
        showPage(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(m_count - 1);
    else if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoomBy(1);
    else if (control && event->key() == Qt::Key_Minus)
        zoomBy(-1);
    else if (control && event->key() == Qt::Key_0)
        setZoom(FitWidth);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    askForPages();
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace rollbook
