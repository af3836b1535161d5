// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/emptyview.h"

#include "ui/members/blockview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {
constexpr int iconSize = 48;
}

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(plainLabel({}, this)),
      m_sentence(plainLabel({}, this)),
      m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("emptyView"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_icon);
    for (QLabel *label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    setTextSize(m_title, TextSize::Heading);
    setTextSize(m_sentence, TextSize::Body, true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(space::small);
    row->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_buttons);
    layout->addStretch(3);
}

void EmptyView::setText(const QString &iconName, const QString &title, const QString &sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    showIcon();
}

QPushButton *EmptyView::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    if (m_buttons->layout()->isEmpty())
        makePrimary(button);
    m_buttons->layout()->addWidget(button);
    return button;
}

void EmptyView::clearButtons()
{
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyView::showIcon()
{
    m_icon->setPixmap(icon(m_iconName, themeColors(palette()).muted).pixmap(iconSize, iconSize));
}

} // namespace rollbook
