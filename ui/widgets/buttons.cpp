// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace rollbook {

namespace {

/// Sees the keys that nothing on a page took.
class EnterFilter final : public QObject
{
public:
    EnterFilter(QWidget *page, QPushButton *primary) : QObject(page), m_page(page), m_primary(primary)
    {
        page->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const auto held = key->modifiers() & ~Qt::KeypadModifier;
        if (!enter || held != Qt::NoModifier)
            return QObject::eventFilter(watched, event);
        QWidget *focused = QApplication::focusWidget();
        const bool here = focused && m_page->isAncestorOf(focused);
        auto *button = here ? qobject_cast<QAbstractButton *>(focused) : nullptr;
        // What is ticked or chosen is not pressed.
        if (button && !qobject_cast<QCheckBox *>(button) && !qobject_cast<QRadioButton *>(button))
            return press(button);
        return m_primary && m_primary->isVisible() ? press(m_primary) : QObject::eventFilter(watched, event);
    }

private:
    static bool press(QAbstractButton *button)
    {
        auto *tool = qobject_cast<QToolButton *>(button);
        if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            button->click();
        return true;
    }

    QWidget *m_page;
    QPushButton *m_primary;
};

} // namespace

void enterPresses(QWidget *page, QPushButton *primary)
{
    new EnterFilter(page, primary);
}

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
