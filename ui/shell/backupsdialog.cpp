// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupsdialog.h"

#include "ui/settings/preferences.h"
#include "ui/shell/backupmodel.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/offthread.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

bool BackupsDialog::isOpen() const
{
    return m_session.openRegister() && m_session.path() == m_path;
}

const BackupFile *BackupsDialog::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_model->backups()[static_cast<std::size_t>(row)].file;
}

std::optional<Secret> BackupsDialog::secret() const
{
    if (!m_passphrase->text().isEmpty())
        return Secret(Passphrase { m_passphrase->text() });
    return isOpen() ? std::optional(Secret(m_session.openRegister()->recoveryKey())) : std::nullopt;
}

void BackupsDialog::showRegister(const QString &path)
{
    const QFileInfo info(path);
    const QString registerPath
        = backups::fromName(info.fileName()) ? backups::registerOf(info.absolutePath()) : QString();
    m_path = registerPath.isEmpty() ? info.absoluteFilePath() : registerPath;
    m_problem->setText({});
    read();
}

void BackupsDialog::read()
{
    const QString folder = m_session.environmentFor(m_path).backupFolder;
    m_place->setText(m_path.isEmpty()
            ? tr("Choose a register above to see its backups.")
            : tr("They are kept in %1: all of the last two days, then one of each day for two weeks, of each week for "
                 "half a year, of each month for 400 days.")
                  .arg(folder));
    auto files = m_path.isEmpty() ? Result<std::vector<BackupFile>>(std::vector<BackupFile> {}) : backups::in(folder);
    if (!files)
        fail(files.problems());
    m_model->setFiles(files ? *files : std::vector<BackupFile> {});
    if (m_model->rowCount() > 0)
        m_list->selectRow(0);
    update();
    lookIntoAll();
}

void BackupsDialog::lookIntoAll()
{
    if (!isOpen())
        return;
    std::vector<QString> paths;
    for (const BackupRow &row : m_model->backups()) {
        if (!row.people)
            paths.push_back(row.file.path);
    }
    using Found = std::vector<std::pair<QString, qint64>>;
    offThread<Found>(
        this,
        [paths, key = m_session.openRegister()->recoveryKey(), environment = m_session.environmentFor(m_path)] {
            Found found;
            for (const QString &path : paths) {
                if (auto content = lookInto(path, key, environment))
                    found.emplace_back(path, content->people);
            }
            return found;
        },
        [this](const Found &found) {
            for (const auto &[path, people] : found)
                m_model->setPeople(path, people);
        });
}

void BackupsDialog::update()
{
    const bool can = current() && secret();
    m_make->setEnabled(isOpen());
    m_check->setEnabled(can);
    m_restore->setEnabled(can && (!isOpen() || !m_session.openRegister()->isReadOnly()));
}

void BackupsDialog::bringForward(Front front)
{
    m_fronts->setCurrentIndex(front);
    m_list->setEnabled(front == Choices);
    if (front == Choices)
        m_list->setFocus();
    else
        (front == Confirm ? m_sure : m_cancel)->setFocus();
}

std::shared_ptr<Task> BackupsDialog::begin(const QString &title)
{
    m_problem->setText({});
    m_task = std::make_shared<Task>(title);
    m_work->setText(title);
    m_cancel->setEnabled(true);
    bringForward(Working);
    Q_EMIT taskStarted(m_task);
    return m_task;
}

void BackupsDialog::end(const std::shared_ptr<Task> &task)
{
    m_task.reset();
    task->finish();
    bringForward(Choices);
}

void BackupsDialog::fail(const Problems &problems)
{
    if (problems.front().code != ProblemCode::Cancelled)
        m_problem->setProblems(problems);
    // A backup from before the passphrase was changed opens with the old one.
    if (problems.front().code == ProblemCode::WrongSecret) {
        m_secretRow->show();
        m_passphrase->edit()->setFocus();
        m_passphrase->edit()->selectAll();
    }
}

void BackupsDialog::make()
{
    const Register *source = m_session.openRegister();
    if (!source)
        return;
    const auto task = begin(tr("Backing up"));
    offThread<Result<BackupReport>>(
        this, [source, progress = task->progress()] { return source->keepBackup(BackupReason::Asked, progress); },
        [this, task](const Result<BackupReport> &report) {
            end(task);
            if (!report) {
                fail(report.problems());
                return;
            }
            m_preferences.setLastBackup(m_path, QDateTime::fromMSecsSinceEpoch(m_session.clock().now()));
            read();
            m_model->setState(report->path, tr("Whole"));
            Q_EMIT backedUp();
        });
}

void BackupsDialog::check()
{
    const BackupFile *file = current();
    const auto with = secret();
    if (!file || !with)
        return;
    const auto task = begin(tr("Checking the backup"));
    offThread<Result<BackupContent>>(
        this,
        [path = file->path, secret = *with, environment = m_session.environmentFor(m_path),
            progress = task->progress()] { return checkBackup(path, secret, environment, progress); },
        [this, task, path = file->path](const Result<BackupContent> &content) {
            end(task);
            if (content) {
                m_model->setPeople(path, content->people);
                m_model->setState(path, tr("Whole"));
                return;
            }
            const ProblemCode code = content.problems().front().code;
            if (code != ProblemCode::WrongSecret && code != ProblemCode::Cancelled)
                m_model->setState(path, tr("Damaged"));
            fail(content.problems());
        });
}

void BackupsDialog::askToRestore()
{
    const BackupFile *file = current();
    if (!file || !secret())
        return;
    const QString name = QFileInfo(m_path).fileName();
    m_question->setText(QFileInfo::exists(m_path)
            ? tr("%1 goes back to what it was on %2. The file as it is now is kept among the backups.")
                  .arg(name, formatMoment(file->made))
            : tr("%1 comes back as it was on %2.").arg(name, formatMoment(file->made)));
    bringForward(Confirm);
}

void BackupsDialog::restore()
{
    const BackupFile *file = current();
    if (!file)
        return;
    m_problem->setText({});
    m_work->setText(tr("Restoring"));
    m_cancel->setEnabled(false);
    const auto typed = m_passphrase->text().isEmpty() ? std::nullopt : secret();
    const QString backup = file->path;
    bringForward(Working);
    m_session.restore(backup, m_path, typed);
}

void BackupsDialog::restoreEnded(const Restored &what)
{
    m_restored = what.kept.isEmpty()
        ? tr("%1 is restored: %2.").arg(QFileInfo(what.path).fileName(), formatPeople(what.people))
        : tr("%1 is restored: %2. The file as it was is kept among the backups.")
              .arg(QFileInfo(what.path).fileName(), formatPeople(what.people));
    m_passphrase->wipe();
    accept();
}

void BackupsDialog::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a register or one of its backups"), {}, tr("Rollbook registers (*.rollbook);;All files (*)"));
    if (path.isEmpty())
        return;
    showRegister(path);
    m_chooser->insertItem(0, QFileInfo(m_path).fileName(), m_path);
    m_chooser->setCurrentIndex(0);
}

void BackupsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Where the backups of all registers go"), m_preferences.backupFolder());
    if (folder.isEmpty())
        return;
    m_preferences.setBackupFolder(folder);
    m_session.setBackupRoot(folder);
    read();
}

void BackupsDialog::reject()
{
    if (m_task) {
        m_task->cancel();
        m_cancel->setEnabled(false);
        return;
    }
    if (m_session.isWorking())
        return;
    if (m_fronts->currentIndex() == Confirm) {
        bringForward(Choices);
        return;
    }
    m_passphrase->wipe();
    QDialog::reject();
}

} // namespace rollbook
