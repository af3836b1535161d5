// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closingbackup.h"

#include "ui/settings/preferences.h"
#include "ui/shell/session.h"
#include "ui/widgets/offthread.h"
#include "ui/words/problemwords.h"

#include <QDateTime>

namespace rollbook {

ClosingBackup::ClosingBackup(Session &session, Preferences &preferences, QObject *parent)
    : QObject(parent), m_session(session), m_preferences(preferences)
{
    connect(&m_session, &Session::opened, this, [this] { m_tried = false; });
}

bool ClosingBackup::keepFirst(std::function<void()> then)
{
    const Register *source = m_session.openRegister();
    if (m_running) {
        m_then = std::move(then);
        return true;
    }
    if (!source || m_tried || source->isBusy() || !source->isBackupDue())
        return false;
    setRunning(true);
    m_then = std::move(then);
    auto task = std::make_shared<Task>(tr("Backing up before closing"));
    Q_EMIT taskStarted(task);
    offThread<Result<BackupReport>>(
        this, [source, progress = task->progress()] { return source->keepBackup(BackupReason::Closing, progress); },
        [this, task, path = m_session.path()](const Result<BackupReport> &report) {
            setRunning(false);
            m_tried = !report;
            m_preferences.setClosingBackupFailed(
                path, !report && report.problems().front().code != ProblemCode::Cancelled);
            if (report)
                note(*report);
            const auto go = std::exchange(m_then, {});
            task->finish();
            // After the bar of running work has heard that this ended, which is told in the same queue.
            if (go)
                QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
        });
    return true;
}

void ClosingBackup::setRunning(bool running)
{
    m_running = running;
    Q_EMIT runningChanged(running);
}

void ClosingBackup::note(const BackupReport &report)
{
    if (!report.thinned)
        Q_EMIT said({ Message::Kind::Warning,
            tr("Outdated backups could not be removed: %1").arg(problemWords(report.thinned.problems())) });
    m_preferences.setLastBackup(m_session.path(), QDateTime::fromMSecsSinceEpoch(m_session.clock().now()));
    Q_EMIT kept();
}

} // namespace rollbook
