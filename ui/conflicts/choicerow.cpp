// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/choicerow.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rollbook {

ChoiceRow::ChoiceRow(int number, const QString &value, const QString &author, QWidget *parent)
    : QFrame(parent), m_button(new QRadioButton(formatCount(number), this)), m_content(new QVBoxLayout)
{
    setObjectName(QStringLiteral("choice%1").arg(number));
    makeCard(this);
    m_button->setObjectName(QStringLiteral("choose%1").arg(number));
    m_button->setAccessibleName(author.isEmpty()
            ? fillIn(tr("%1: %2", "number, value"), { formatCount(number), value })
            : fillIn(tr("%1: %2, by %3", "number, value, author"), { formatCount(number), value, author }));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(space::tiny);
    QLabel *words = plainLabel(value, TextSize::Strong, this);
    words->setObjectName(QStringLiteral("choiceValue"));
    words->setWordWrap(true);
    // A word that is longer than the line must not widen the page.
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    words->setToolTip(plainToolTip(value));
    m_content->addWidget(words);
    if (!author.isEmpty())
        m_content->addWidget(hintLabel(author, this));
    connect(m_button, &QRadioButton::toggled, this, [this](bool chosen) {
        setProperty("chosen", chosen);
        style()->unpolish(this);
        style()->polish(this);
    });
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
    QFrame::mouseReleaseEvent(event);
}

} // namespace rollbook
