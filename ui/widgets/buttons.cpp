// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace rollbook {

QToolButton *actionButton(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setProperty("boxed", true);
    button->setObjectName(QStringLiteral("button-") + action->objectName());
    button->setAccessibleName(action->iconText());
    return button;
}

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    return actionButton(action, Qt::ToolButtonTextBesideIcon, parent);
}

QPushButton *namedButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace rollbook
