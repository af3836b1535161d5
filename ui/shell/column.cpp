// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/column.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rollbook {

QVBoxLayout *makeColumn(QWidget *page, int width)
{
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("columnScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget(scroll);
    auto *column = new QWidget(ground);
    column->setMaximumWidth(width);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *across = new QHBoxLayout(ground);
    across->setContentsMargins(space::vast, space::huge, space::vast, space::huge);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    scroll->setWidget(ground);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace rollbook
