// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/besideorbelow.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace rollbook {

namespace {

QSize leastSize(const QWidget *part)
{
    return part->isHidden() ? QSize(0, 0) : part->minimumSizeHint().expandedTo(part->minimumSize());
}

} // namespace

BesideOrBelow::BesideOrBelow(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::large);
    // The layout knows of the present arrangement only; see minimumSizeHint().
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second);
}

int BesideOrBelow::besideWidth() const
{
    return leastSize(m_first).width() + m_layout->spacing() + leastSize(m_second).width();
}

void BesideOrBelow::setStretch(int first, int second)
{
    m_layout->setStretch(0, first);
    m_layout->setStretch(1, second);
}

QSize BesideOrBelow::together(const QSize &first, const QSize &second) const
{
    const int width = std::max(first.width(), second.width());
    return m_below ? QSize(width, first.height() + m_layout->spacing() + second.height())
                   : QSize(width, std::max(first.height(), second.height()));
}

QSize BesideOrBelow::sizeHint() const
{
    return together(m_first->sizeHint(), m_second->sizeHint());
}

QSize BesideOrBelow::minimumSizeHint() const
{
    return together(leastSize(m_first), leastSize(m_second));
}

void BesideOrBelow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFor(width());
}

bool BesideOrBelow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && testAttribute(Qt::WA_Resized))
        arrangeFor(width());
    return done;
}

void BesideOrBelow::arrangeFor(int width)
{
    const bool below = width < besideWidth();
    if (below == m_below)
        return;
    m_below = below;
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
    Q_EMIT arranged(below);
}

} // namespace rollbook
