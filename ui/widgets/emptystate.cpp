// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new IconLabel(this)),
      m_title(plainLabel({}, TextSize::Heading, this)),
      m_detail(plainLabel({}, TextSize::Body, this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    makePrimary(m_button);
    m_detail->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setMaximumWidth(520);
    for (QLabel *label : { m_picture, m_title, m_detail })
        label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addStretch();
    layout->addWidget(m_picture, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_detail, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::say(const QString &iconName, const QString &title, const QString &detail, const QString &action)
{
    static_cast<IconLabel *>(m_picture)->setIcon(iconName, 48, QPalette::PlaceholderText);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_detail->setMinimumWidth(detail.isEmpty() ? 0 : 360);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace rollbook
