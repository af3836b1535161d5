// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/task.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rollbook {

/// Running work, as a line of the window: what it is, how far, and Cancel. One piece of work at a time; what starts
/// meanwhile is shown once the one before it has ended.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    void show(const std::shared_ptr<Task> &task);
    [[nodiscard]] bool isBusy() const { return !m_tasks.empty(); }
    /// Says that the window closes when the work has ended.
    void announceClosing();
    /// Asks all work to end.
    void cancelAll();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void present();
    void progressed(double fraction);
    void ended(const Task *task);

    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay;
    std::vector<std::shared_ptr<Task>> m_tasks;
    bool m_closing = false;
};

} // namespace rollbook
