// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace rollbook {

class Preferences;
class Session;

/// The backup that is kept before a register is closed or locked, when something changed. It holds nobody up: it can
/// be cancelled, and one that fails is told when the register is opened next.
class ClosingBackup final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ClosingBackup(Session &session, Preferences &preferences, QObject *parent = nullptr);

    /// Whether a backup is due: then it is begun, and `then` called once it has ended, well or not.
    [[nodiscard]] bool keepFirst(std::function<void()> then);

    /// That a backup of the open register was kept just now; what could not be thinned is said.
    void note(const BackupReport &report);
    /// While one is running the register is still open, but about to go.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);
    void kept();
    void said(const rollbook::Message &message);

private:
    void setRunning(bool running);

    Session &m_session;
    Preferences &m_preferences;
    std::function<void()> m_then;
    bool m_running = false;
    bool m_tried = false; ///< in vain, for the register that is open
};

} // namespace rollbook
