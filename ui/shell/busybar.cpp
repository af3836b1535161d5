// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/busybar.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace rollbook {

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel({}, TextSize::Body, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(QStringLiteral("busyBar"));
    m_title->setObjectName(QStringLiteral("busyTitle"));
    m_bar->setObjectName(QStringLiteral("busyProgress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::large, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    // What ends at once shows nothing.
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] { setVisible(isBusy()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_tasks.empty())
            return;
        m_tasks.front()->cancel();
        m_cancel->setEnabled(false);
        m_title->setText(tr("Cancelling: %1").arg(m_tasks.front()->title()));
    });
    hide();
}

void BusyBar::show(const std::shared_ptr<Task> &task)
{
    if (task->isFinished())
        return;
    m_tasks.push_back(task);
    connect(task.get(), &Task::progressed, this, [this, raw = task.get()](double fraction) {
        if (!m_tasks.empty() && m_tasks.front().get() == raw)
            progressed(fraction);
    });
    // Queued, so that the task is not destroyed within its own signal.
    connect(
        task.get(), &Task::finished, this, [this, raw = task.get()] { ended(raw); }, Qt::QueuedConnection);
    if (m_tasks.size() == 1) {
        present();
        m_delay.start();
        Q_EMIT busyChanged(true);
    }
}

void BusyBar::announceClosing()
{
    m_closing = true;
    if (isBusy())
        present();
    setVisible(isBusy());
}

void BusyBar::cancelAll()
{
    for (const auto &task : m_tasks)
        task->cancel();
}

void BusyBar::present()
{
    const Task &task = *m_tasks.front();
    m_title->setText(m_closing ? tr("Rollbook closes after this: %1").arg(task.title()) : task.title());
    m_bar->setAccessibleName(task.title());
    m_cancel->setVisible(task.isCancellable());
    m_cancel->setEnabled(true);
    progressed(task.fraction());
}

void BusyBar::progressed(double fraction)
{
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0)
        m_bar->setValue(static_cast<int>(fraction * 1000));
}

void BusyBar::ended(const Task *task)
{
    std::erase_if(m_tasks, [task](const auto &one) { return one.get() == task; });
    if (!m_tasks.empty()) {
        present();
        return;
    }
    m_delay.stop();
    hide();
    Q_EMIT busyChanged(false);
}

} // namespace rollbook
