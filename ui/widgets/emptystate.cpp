// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int pictureSize = 48;
constexpr int widestLetters = 66; ///< of a line that is read with ease

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new IconLabel(this)),
      m_title(plainLabel({}, TextSize::Heading, this)),
      m_detail(hintLabel({}, this)),
      m_buttons(new QWidget(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_buttons))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_detail->setObjectName(QStringLiteral("emptySentence"));
    m_title->setWordWrap(true);
    m_row->setContentsMargins(0, space::small, 0, 0);
    m_row->setSpacing(space::small);
    m_row->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    for (QLabel *label : { static_cast<QLabel *>(m_picture), m_title, m_detail }) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addWidget(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &iconName, const QString &title, const QString &detail)
{
    m_picture->setIcon(iconName, pictureSize, QPalette::PlaceholderText);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &text, const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    const bool first = m_row->count() == 0; // isEmpty() is about what shows
    if (first)
        makePrimary(button);
    if (!iconName.isEmpty())
        button->setIcon(first ? primaryIcon(iconName) : icon(iconName));
    m_row->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

bool EmptyState::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void EmptyState::arrange()
{
    const int column = m_detail->fontMetrics().averageCharWidth() * widestLetters;
    const int side = std::max<int>(space::medium, (width() - column) / 2);
    layout()->setContentsMargins(side, space::medium, side, space::medium);
    int across = space::small * std::max(0, m_row->count() - 1);
    for (int i = 0; i < m_row->count(); ++i)
        across += m_row->itemAt(i)->widget()->sizeHint().width();
    m_row->setDirection(across > width() - 2 * side ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize EmptyState::minimumSizeHint() const
{
    int across = m_picture->sizeHint().width();
    for (int i = 0; i < m_row->count(); ++i)
        across = std::max(across, m_row->itemAt(i)->widget()->sizeHint().width());
    return { across + 2 * space::medium, layout()->minimumSize().height() };
}

} // namespace rollbook
