// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/registertools.h"

#include "ui/settings/preferences.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/session.h"
#include "ui/widgets/offthread.h"
#include "ui/words/format.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace rollbook {

RegisterTools::RegisterTools(Session &session, Preferences &preferences, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences), m_window(window)
{
}

void RegisterTools::backUp()
{
    if (!m_session.openRegister())
        return;
    const QFileInfo info(m_session.path());
    const QString proposal = info.absoluteDir().filePath(info.completeBaseName() + QLatin1Char(' ')
        + m_session.clock().today().toString(Qt::ISODate) + QStringLiteral(".rollbook"));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Back up to"), proposal,
        tr("Rollbook registers (*.rollbook)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && m_session.openRegister())
        backUpTo(path);
}

void RegisterTools::backUpTo(const QString &path)
{
    const Register *source = m_session.openRegister();
    auto task = std::make_shared<Task>(tr("Backing up"));
    Q_EMIT taskStarted(task);
    const QString ours = m_session.path();
    offThread<Result<BackupReport>>(
        this, [source, path, progress = task->progress()] { return source->backup(path, progress); },
        [this, task, ours](const Result<BackupReport> &report) {
            task->finish();
            if (!report) {
                Q_EMIT failed(report.problems());
                return;
            }
            m_preferences.setLastBackup(ours, QDateTime::fromMSecsSinceEpoch(m_session.clock().now()));
            const QString size = wordsLocale().formattedDataSize(report->bytes);
            Q_EMIT said({ Message::Kind::Success,
                tr("Backed up to %1 (%2). The copy was opened, checked and compared.")
                    .arg(QFileInfo(report->path).fileName(), size) });
            Q_EMIT backedUp();
        });
}

void RegisterTools::backups()
{
    BackupsDialog dialog(m_session, m_preferences, m_window);
    connect(&dialog, &BackupsDialog::taskStarted, this, &RegisterTools::taskStarted);
    connect(&dialog, &BackupsDialog::backedUp, this, &RegisterTools::backedUp);
    dialog.exec();
    if (!dialog.restoredWords().isEmpty())
        Q_EMIT said({ Message::Kind::Success, dialog.restoredWords() });
}

void RegisterTools::verify()
{
    const Register *source = m_session.openRegister();
    if (!source)
        return;
    auto task = std::make_shared<Task>(tr("Checking the register"));
    Q_EMIT taskStarted(task);
    offThread<Result<VerifyReport>>(
        this, [source, progress = task->progress()] { return source->verify(progress); },
        [this, task](const Result<VerifyReport> &report) {
            task->finish();
            if (!report) {
                Q_EMIT failed(report.problems());
                return;
            }
            Q_EMIT said({ Message::Kind::Success,
                tr("The register is whole: %1 in the history follow each other without a gap, and %2 match them.")
                    .arg(tr("%Ln entry(s)", nullptr, static_cast<int>(report->entries)),
                        formatRecords(static_cast<qint64>(report->records))) });
        });
}

void RegisterTools::recoverySheet(RecoveryDialog::Occasion occasion)
{
    if (!m_session.openRegister())
        return;
    const QString path = m_session.path();
    if (occasion != RecoveryDialog::Occasion::Asked)
        m_preferences.setRecoverySheetAwaited(path, true);
    RecoveryDialog dialog(*m_session.openRegister(), occasion, m_window);
    connect(&dialog, &RecoveryDialog::kept, this, [this, path] { m_preferences.setRecoverySheetAwaited(path, false); });
    dialog.exec();
}

void RegisterTools::remindOfSheet()
{
    if (!m_preferences.recoverySheetAwaited(m_session.path()))
        return;
    m_preferences.setRecoverySheetAwaited(m_session.path(), false);
    Message message { Message::Kind::Warning,
        tr("The recovery sheet of this register was neither printed nor saved. Without it nobody can open the register "
           "once the passphrase is lost.") };
    message.actionText = tr("Recover&y Sheet…");
    message.action = [this] { recoverySheet(); };
    Q_EMIT said(message);
}

void RegisterTools::changePassphrase()
{
    if (!m_session.openRegister() || m_session.openRegister()->isReadOnly())
        return;
    PassphraseDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted && m_session.openRegister())
        m_session.changePassphrase({ dialog.passphrase() });
}

} // namespace rollbook
