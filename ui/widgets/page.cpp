// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/icons.h"

#include <QPointer>
#include <QTimer>

namespace rollbook {

Page::Page(Scope scope, QWidget *parent) : QWidget(parent), m_scope(scope) { }

QAction *Page::action(ActionId id) const
{
    const auto found = m_actions.find(id);
    return found == m_actions.end() ? nullptr : found->second;
}

void Page::setInFront(bool inFront)
{
    m_inFront = inFront;
    for (const auto &[id, action] : m_actions)
        updateEnabled(id);
}

QAction *Page::addPageAction(ActionId id, std::function<void()> run)
{
    QAction *made = makeAction(id, this);
    adoptAction(id, made);
    connect(made, &QAction::triggered, this, [this, run = std::move(run)] {
        if (!m_inFront)
            Q_EMIT frontRequested();
        run();
    });
    return made;
}

void Page::adoptAction(ActionId id, QAction *made)
{
    m_actions[id] = made;
    m_available[id] = true;
    updateEnabled(id);
}

void Page::setAvailable(ActionId id, bool available)
{
    m_available[id] = available;
    updateEnabled(id);
}

std::shared_ptr<Task> Page::startTask(const QString &title, bool cancellable)
{
    auto task = std::make_shared<Task>(title, cancellable);
    Q_EMIT taskStarted(task);
    return task;
}

void Page::requestPaper(const PaperOrder &order, QWidget *over)
{
    QTimer::singleShot(0, this, [this, order, over = QPointer(over)] { Q_EMIT paperRequested(order, over); });
}

void Page::updateEnabled(ActionId id)
{
    if (QAction *found = action(id))
        found->setEnabled(m_available[id] && (m_inFront || actionSpec(id).scope == Scope::Anywhere));
}

} // namespace rollbook
