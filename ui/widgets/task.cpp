// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task.h"

namespace rollbook {

using namespace std::chrono_literals;

Task::Task(const QString &title, bool cancellable)
    : m_title(title), m_cancellable(cancellable), m_shared(std::make_shared<Shared>())
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &Task::look);
    m_timer.start();
}

Progress Task::progress() const
{
    return [shared = m_shared](double fraction) {
        shared->permyriad = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 10'000);
        return !shared->cancelled;
    };
}

double Task::fraction() const
{
    return m_shared->permyriad / 10'000.0;
}

void Task::cancel()
{
    if (m_cancellable)
        m_shared->cancelled = true;
}

bool Task::isCancelled() const
{
    return m_shared->cancelled;
}

void Task::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_timer.stop();
    Q_EMIT finished();
}

void Task::look()
{
    const int now = m_shared->permyriad;
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT progressed(fraction());
}

} // namespace rollbook
