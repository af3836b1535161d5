// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkmenubox.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace rollbook {

CheckMenuBox::CheckMenuBox(QWidget *parent) : QComboBox(parent), m_menu(new QMenu(this))
{
    setSizeAdjustPolicy(AdjustToContents);
    addItem({});
}

QCheckBox *CheckMenuBox::addTick(const QString &text, const QString &name)
{
    auto *holder = new QWidget(m_menu);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    auto *tick = new QCheckBox(text, holder);
    tick->setObjectName(name);
    tick->installEventFilter(this);
    row->addWidget(tick);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(holder);
    m_menu->addAction(action);
    m_ticks.push_back(tick);
    return tick;
}

void CheckMenuBox::addSeparator()
{
    m_menu->addSeparator();
}

void CheckMenuBox::setText(const QString &text)
{
    setItemText(0, text);
}

void CheckMenuBox::showPopup()
{
    const QPoint below = mapToGlobal(QPoint(0, height()));
    m_menu->setMinimumWidth(width());
    // The menu gives the keys to whatever of it has the focus when it comes up.
    if (!m_ticks.empty())
        m_ticks.front()->setFocus(Qt::PopupFocusReason);
    m_menu->popup(below);
}

void CheckMenuBox::hidePopup()
{
    m_menu->hide();
    QComboBox::hidePopup();
}

bool CheckMenuBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(watched, 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(watched, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        m_menu->close();
        return true;
    default:
        return QComboBox::eventFilter(watched, event);
    }
}

void CheckMenuBox::step(const QObject *from, int by)
{
    const auto all = static_cast<int>(m_ticks.size());
    const auto at = static_cast<int>(std::ranges::find(m_ticks, from) - m_ticks.begin());
    m_ticks[static_cast<std::size_t>((at + by + all) % all)]->setFocus(Qt::TabFocusReason);
}

} // namespace rollbook
