// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/moneytab.h"

#include "ui/widgets/icons.h"

namespace rollbook {

MoneyTab::MoneyTab(Register &source, QWidget *parent) : QWidget(parent), m_register(source)
{
    connect(&source, &Register::committed, this, [this](const Committed &what) {
        if (m_stale)
            return;
        if (!isVisible() || what.everything) {
            m_stale = true;
            if (isVisible())
                activate();
            return;
        }
        refresh(what);
    });
}

void MoneyTab::activate()
{
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

QAction *MoneyTab::action(ActionId id) const
{
    const auto found = m_actions.find(id);
    return found == m_actions.end() ? nullptr : found->second;
}

bool MoneyTab::isAvailable(ActionId id) const
{
    const auto found = m_available.find(id);
    return found != m_available.end() && found->second;
}

QAction *MoneyTab::addTabAction(ActionId id, std::function<void()> run)
{
    QAction *made = makeAction(id, this);
    m_actions[id] = made;
    m_available[id] = true;
    connect(made, &QAction::triggered, this, [this, run = std::move(run)] {
        Q_EMIT frontRequested();
        run();
    });
    return made;
}

void MoneyTab::setAvailable(ActionId id, bool available)
{
    m_available[id] = available;
    if (QAction *found = action(id))
        found->setEnabled(available);
    Q_EMIT availabilityChanged(id);
}

std::shared_ptr<Task> MoneyTab::startTask(const QString &title, bool cancellable)
{
    auto task = std::make_shared<Task>(title, cancellable);
    Q_EMIT taskStarted(task);
    return task;
}

} // namespace rollbook
