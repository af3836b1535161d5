// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QTimer>

#include <atomic>

namespace rollbook {

/// One long piece of work as the window shows it: a title, a bar and Cancel. Lives in the GUI thread; only what
/// progress() returns may be called from elsewhere. Work is cancelled by asking: the next progress call says no.
class Task final : public QObject
{
    Q_OBJECT

public:
    /// `cancellable` false: no Cancel is offered, because the work cannot stop half-way.
    explicit Task(const QString &title, bool cancellable = true);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isCancellable() const { return m_cancellable; }
    /// For Register::start() and the like; any thread; may outlive the task.
    [[nodiscard]] Progress progress() const;
    /// 0-1; negative as long as the work has not said how far it is.
    [[nodiscard]] double fraction() const;
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    /// The work has ended, well or not. The window takes the bar away.
    void finish();
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    struct Shared {
        std::atomic<int> permyriad { -1 };
        std::atomic<bool> cancelled { false };
    };
    void look();

    QString m_title;
    bool m_cancellable = true;
    bool m_finished = false;
    int m_shown = -1;
    std::shared_ptr<Shared> m_shared;
    QTimer m_timer;
};

} // namespace rollbook
