// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rollbook {

namespace {

constexpr int widthStep = 8;
constexpr int leastLine = 24; ///< less is what frames differ by

/// What a widget takes without its stretch.
int usualWidth(const QLayoutItem *item)
{
    return std::max(item->minimumSize().width(), std::min(item->sizeHint().width(), item->maximumSize().width()));
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapLayout::~WrapLayout()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void WrapLayout::add(QWidget *widget, int stretch)
{
    addWidget(widget);
    m_cells.back().stretch = stretch;
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_cells.push_back({ item, 0 });
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    return lay({ 0, 0, width, 0 }, false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        width += usualWidth(cell.item) + (width > 0 ? spacing() : 0);
        height = std::max(height, cell.item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return { width + around.left() + around.right(), height + around.top() + around.bottom() };
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const Cell &cell : m_cells)
        least = cell.item->isEmpty() ? least : least.expandedTo(cell.item->minimumSize());
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void WrapLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    lay(area, true);
}

int WrapLayout::linesWithin(int width) const
{
    int lines = 0;
    int taken = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int wanted = usualWidth(cell.item);
        const bool first = lines == 0 || taken + spacing() + wanted > width;
        lines += first ? 1 : 0;
        taken = first ? wanted : taken + spacing() + wanted;
    }
    return lines;
}

/// How much of `width` lines fill, so that no more lines come of it and the last is not much shorter.
int WrapLayout::lineWidth(int width) const
{
    const bool stretches = std::ranges::any_of(m_cells, [](const Cell &cell) { return cell.stretch > 0; });
    const int lines = linesWithin(width);
    int filled = width;
    while (!stretches && lines > 1 && filled > widthStep && linesWithin(filled - widthStep) == lines)
        filled -= widthStep;
    return filled;
}

/// The height of the whole.
int WrapLayout::lay(const QRect &area, bool place) const
{
    const QMargins around = contentsMargins();
    const QRect inner = area.marginsRemoved(around);
    const int most = lineWidth(inner.width());
    std::vector<Cell> line;
    int taken = 0;
    int top = inner.top();
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int wanted = usualWidth(cell.item);
        if (!line.empty() && taken + spacing() + wanted > most) {
            top += placeLine(line, inner, top, place) + spacing();
            line.clear();
            taken = 0;
        }
        taken += wanted + (line.empty() ? 0 : spacing());
        line.push_back(cell);
    }
    top += placeLine(line, inner, top, place);
    return top - inner.top() + around.top() + around.bottom();
}

/// The height of the line.
int WrapLayout::placeLine(const std::vector<Cell> &line, const QRect &area, int top, bool place) const
{
    int left = area.width() - (static_cast<int>(line.size()) - 1) * spacing();
    int stretches = 0;
    int height = 0;
    for (const Cell &cell : line) {
        left -= usualWidth(cell.item);
        stretches += cell.stretch;
    }
    left = std::max(0, left);
    int x = area.left();
    std::vector<QRect> places;
    for (const Cell &cell : line) {
        const int more = stretches > 0 ? left * cell.stretch / stretches : 0;
        left -= more;
        stretches -= cell.stretch;
        const int width = std::min(usualWidth(cell.item) + more, area.width());
        const int own
            = cell.item->hasHeightForWidth() ? cell.item->heightForWidth(width) : cell.item->sizeHint().height();
        height = std::max(height, own);
        places.emplace_back(x, top, width, own);
        x += width + spacing();
    }
    for (std::size_t i = 0; place && i < line.size(); ++i) {
        // Beside what has several lines of its own the others stand at its first.
        const int lower = height - places[i].height();
        const int above = lower < leastLine ? lower / 2 : 0;
        line[i].item->setGeometry(
            QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, area,
                places[i].translated(0, above)));
    }
    return height;
}

} // namespace rollbook
