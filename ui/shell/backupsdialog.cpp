// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupsdialog.h"

#include "ui/settings/preferences.h"
#include "ui/shell/backupmodel.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/offthread.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {

constexpr int barSteps = 1'000;
const auto backupsState = QStringLiteral("backups");
const auto keyBackupsGeometry = QStringLiteral("geometry");
const auto keyBackupsColumns = QStringLiteral("columns");

} // namespace

BackupsDialog::~BackupsDialog()
{
    stopLooking();
    m_preferences.setState(backupsState,
        QVariantMap { { keyBackupsGeometry, saveGeometry() }, { keyBackupsColumns, tableState(m_list) } });
}

void BackupsDialog::restoreLayout()
{
    const QVariantMap state = m_preferences.state(backupsState).toMap();
    openAt(this, { fontMetrics().averageCharWidth() * 108, fontMetrics().height() * 30 });
    restoreGeometry(state.value(keyBackupsGeometry).toByteArray());
    restoreTable(m_list, state.value(keyBackupsColumns));
}

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

void BackupsDialog::stopLooking()
{
    m_lookAgain = false;
    if (m_looking)
        *m_looking = false;
}

/// One look at a time: the one that runs stops, and the next begins when it has.
void BackupsDialog::lookIntoAll()
{
    stopLooking();
    m_lookAgain = m_looking != nullptr;
    if (!isOpen() || m_lookAgain)
        return;
    std::vector<QString> paths;
    for (const BackupRow &row : m_model->backups()) {
        if (!row.people)
            paths.push_back(row.file.path);
    }
    using Found = std::vector<std::pair<QString, qint64>>;
    const auto looking = std::make_shared<std::atomic<bool>>(true);
    m_looking = looking;
    offThread<Found>(
        this,
        [paths, looking, key = m_session.openRegister()->recoveryKey(),
            environment = m_session.environmentFor(m_path)] {
            Found found;
            for (const QString &path : paths) {
                if (!*looking)
                    break;
                if (auto content = lookInto(path, key, environment))
                    found.emplace_back(path, content->people);
            }
            return found;
        },
        [this](const Found &found) {
            m_looking.reset();
            for (const auto &[path, people] : found)
                m_model->setPeople(path, people);
            if (m_lookAgain)
                lookIntoAll();
        });
}

void BackupsDialog::update()
{
    const bool can = current() && secret();
    m_make->setEnabled(isOpen());
    m_check->setEnabled(can);
    m_restore->setEnabled(can && (!isOpen() || !m_session.openRegister()->isReadOnly()));
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
}

/// Why a button is off, if one is.
QString BackupsDialog::reason() const
{
    if (m_path.isEmpty())
        return {};
    if (m_model->rowCount() == 0)
        return isOpen() ? tr("There is no backup of this register yet. Back it up to have one to check or restore.")
                        : tr("There is no backup of this register here.");
    if (!secret())
        return tr("Type the passphrase of the backups to check or restore one.");
    if (!isOpen())
        return tr("This register is not open: it can be restored, and backed up once it is open.");
    if (m_session.openRegister()->isReadOnly())
        return tr("This register is open for reading only: restore a backup where it can be changed.");
    return {};
}

void BackupsDialog::bringForward(Front front)
{
    m_fronts->setCurrentIndex(front);
    m_list->setEnabled(front == Choices);
    if (front == Choices)
        m_list->setFocus();
    else
        (front == Confirm ? m_back : m_cancel)->setFocus();
}

std::shared_ptr<Task> BackupsDialog::startWork(const QString &title)
{
    m_problem->setText({});
    m_task = std::make_shared<Task>(title);
    connect(m_task.get(), &Task::progressed, this, &BackupsDialog::showFraction);
    showFraction(0);
    m_work->setText(title);
    m_cancel->setEnabled(true);
    bringForward(Working);
    return m_task;
}

std::shared_ptr<Task> BackupsDialog::begin(const QString &title)
{
    auto task = startWork(title);
    Q_EMIT taskStarted(task);
    return task;
}

/// Copying does not tell how far it is: the bar only shows that something is done.
void BackupsDialog::showFraction(double fraction)
{
    m_bar->setRange(0, fraction > 0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(fraction * barSteps));
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
            if (!report->thinned)
                fail(report->thinned.problems());
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
    const auto typed = m_passphrase->text().isEmpty() ? std::nullopt : secret();
    const QString backup = file->path;
    stopLooking();
    // The register goes and comes back: the window has nothing to show of it.
    const auto task = startWork(tr("Restoring"));
    m_session.restore(backup, m_path, typed, task->progress());
    if (!m_session.isWorking() && m_task == task) {
        end(task);
        fail({ { ProblemCode::Busy } });
    }
}

void BackupsDialog::restoreEnded(const Restored &what)
{
    m_restored = what.kept.isEmpty()
        ? tr("%1 is restored: %2.").arg(QFileInfo(what.path).fileName(), formatPeople(what.people))
        : tr("%1 is restored: %2. The file as it was is kept among the backups.")
              .arg(QFileInfo(what.path).fileName(), formatPeople(what.people));
    m_passphrase->wipe();
    if (m_task)
        end(std::shared_ptr<Task>(m_task));
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
