// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/settings/preferences.h"
#include "ui/shell/busybar.h"
#include "ui/shell/closingbackup.h"
#include "ui/shell/menus.h"
#include "ui/shell/newregisterpage.h"
#include "ui/shell/opendialogs.h"
#include "ui/shell/practice.h"
#include "ui/shell/registertools.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowstate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/problemwords.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace rollbook {

MainWindow::MainWindow(Session &session, Preferences &preferences, std::vector<PageRecipe> recipes)
    : m_session(session), m_preferences(preferences)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_menus = new Menus(menuBar());
    m_start = new StartPage(preferences);
    m_new = new NewRegisterPage;
    m_unlock = new UnlockPage(preferences);
    m_workspace = new Workspace(std::move(recipes));
    build();
    m_undo = new UndoActions(this);
    m_tools = new RegisterTools(session, preferences, this);
    m_closing = new ClosingBackup(session, preferences, this);
    m_actions = new WindowActions(*this);
    connectSession();
    connectPages();
    connectStart();
    connectParts();
    setMinimumSize(600, 400);
    restoreWindow(*this, *m_workspace, preferences);
    m_session.setIdleMinutes(preferences.idleMinutes());
    m_session.setBackupRoot(preferences.backupFolder());
    bringForward(m_start);
    if (session.openRegister())
        opened(session.openRegister(), false, false);
}

MainWindow::~MainWindow()
{
    m_workspace->clear();
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_busy = new BusyBar(centre);
    m_messages = new MessageBar(centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(QStringLiteral("front"));
    for (QWidget *part : std::initializer_list<QWidget *> { m_start, m_new, m_unlock, m_workspace })
        m_stack->addWidget(part);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Below the page: what is under the pointer stays there when a message comes or goes.
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_messages);
    setCentralWidget(centre);
    enterPresses(centre);
    m_status = new StatusLine(statusBar(), m_preferences);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::opened);
    connect(&m_session, &Session::failed, this, &MainWindow::failed);
    connect(&m_session, &Session::workingChanged, this, [this](bool working) {
        m_unlock->setWorking(working);
        m_new->setWorking(working);
        updateActions();
    });
    connect(&m_session, &Session::aboutToClose, this, [this] {
        saveWindow(*this, *m_workspace, m_preferences);
        m_undo->setRegister(nullptr);
        m_status->setRegister(nullptr, {});
        m_workspace->clear();
    });
    connect(&m_session, &Session::locked, this, [this] {
        m_messages->clear();
        bringForward(m_unlock);
        m_unlock->ask(m_session.path(), true);
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_messages->clear();
        m_workspace->forget();
        bringForward(m_start);
    });
    connect(&m_session, &Session::idleElapsed, this, &MainWindow::lock);
    connect(&m_session, &Session::openedForReading, this, [this] {
        const QFileInfo file(m_session.path());
        const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
        m_messages->say({ Message::Kind::Note,
            writable
                ? tr(
                    "This register is open in another window or program, so it is shown here for reading only. To make "
                    "changes, close it there and open it here again.")
                : tr("Nothing can be written where this register lies, so it is shown here for reading only. To make "
                     "changes, move it to a folder of your own and open it there.") });
    });
    connect(&m_session, &Session::backupFailed, this, [this](const Problems &problems) {
        m_messages->say({ Message::Kind::Warning, tr("No backup was kept: %1").arg(problemWords(problems)) });
    });
    connect(&m_session, &Session::passphraseChanged, this,
        [this] { m_tools->recoverySheet(RecoveryDialog::Occasion::Changed); });
}

void MainWindow::connectPages()
{
    connect(m_workspace, &Workspace::pageMade, this, [this](Page *page) {
        for (const auto &[id, action] : page->actionsById())
            m_menus->place(id, action);
        connect(page, &Page::said, m_messages, &MessageBar::say);
        connect(page, &Page::failed, m_messages, &MessageBar::fail);
        connect(page, &Page::taskStarted, this, &MainWindow::takeTask);
        connect(page, &Page::actionRequested, m_actions, &WindowActions::perform);
    });
    connect(m_workspace, &Workspace::pageShown, this, &MainWindow::updateTitle);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::newChosen, this, &MainWindow::beginNew);
    connect(m_start, &StartPage::openChosen, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::practiceChosen, this, &MainWindow::openPractice);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::backupsChosen, m_tools, &RegisterTools::backups);
    connect(m_new, &NewRegisterPage::leaveChosen, this, [this] { bringForward(m_start); });
    connect(m_new, &NewRegisterPage::submitted, this,
        [this](const QString &path, const Passphrase &passphrase, const Organisation &organisation) {
            m_rememberWanted = m_new->wantsRemembered();
            m_session.create(path, passphrase, organisation);
        });
    connect(m_unlock, &UnlockPage::leaveChosen, this, [this] {
        m_unlock->wipe();
        m_session.close();
        bringForward(m_start);
    });
    connect(m_unlock, &UnlockPage::submitted, this,
        [this](const QString &path, const Secret &secret, Register::Access access) {
            m_rememberWanted = m_unlock->wantsRemembered();
            m_session.open(path, secret, access);
        });
}

void MainWindow::connectParts()
{
    EntryUndo *entries = &m_undo->entries();
    connect(entries, &EntryUndo::said, m_messages, &MessageBar::say);
    connect(entries, &EntryUndo::failed, m_messages, &MessageBar::fail);
    connect(entries, &EntryUndo::taskStarted, this, &MainWindow::takeTask);
    connect(m_tools, &RegisterTools::said, m_messages, &MessageBar::say);
    connect(m_tools, &RegisterTools::failed, m_messages, &MessageBar::fail);
    connect(m_tools, &RegisterTools::taskStarted, this, &MainWindow::takeTask);
    connect(m_tools, &RegisterTools::backedUp, m_status, &StatusLine::refresh);
    connect(m_closing, &ClosingBackup::taskStarted, this, &MainWindow::takeTask);
    connect(m_closing, &ClosingBackup::runningChanged, this, [this](bool running) {
        m_workspace->setEnabled(!running);
        updateActions();
    });
    connect(m_closing, &ClosingBackup::kept, m_status, &StatusLine::refresh);
    connect(m_closing, &ClosingBackup::said, m_messages, &MessageBar::say);
    connect(&m_preferences, &Preferences::backupFolderChanged, &m_session, &Session::setBackupRoot);
    connect(m_messages, &MessageBar::undoRequested, entries, [entries](EntryId entry) { entries->take(entry); });
    connect(&m_preferences, &Preferences::idleMinutesChanged, &m_session, &Session::setIdleMinutes);
    connect(m_busy, &BusyBar::busyChanged, this, [this](bool busy) {
        m_session.holdIdle(busy);
        updateActions();
        if (busy)
            return;
        if (m_closeWanted)
            close();
        else if (m_lockWanted)
            lock();
    });
}

bool MainWindow::isHeld()
{
    if (!m_busy->isBusy())
        return false;
    m_messages->say({ Message::Kind::Note, tr("Work is still running. Cancel it or wait for it to end first.") });
    return true;
}

void MainWindow::openFile(const QString &path)
{
    if (m_session.openRegister() && (isHeld() || m_closing->keepFirst([this, path] { openFile(path); })))
        return;
    bringForward(m_unlock);
    m_unlock->ask(path, false);
}

void MainWindow::openPractice()
{
    if (m_session.openRegister() && (isHeld() || m_closing->keepFirst([this] { openPractice(); })))
        return;
    auto task = std::make_shared<Task>(tr("Opening the practice society"));
    takeTask(task);
    preparePractice(this, m_session.clock(), task->progress(), [this, task](const Result<Practice> &ready) {
        task->finish();
        if (!ready) {
            m_messages->fail(ready.problems());
            return;
        }
        m_rememberWanted = false;
        m_session.open(ready->path, ready->key);
    });
}

void MainWindow::lock()
{
    if (!m_session.openRegister())
        return;
    m_lockWanted = true;
    if (m_busy->isBusy() || m_session.openRegister()->isBusy()) {
        m_messages->say({ Message::Kind::Note, tr("Rollbook locks as soon as the running work has ended.") });
        return;
    }
    if (m_closing->keepFirst([this] { lock(); })) {
        m_workspace->hide();
        return;
    }
    if (closeDialogs(this, [this] {
            if (m_lockWanted)
                lock();
        })) {
        m_workspace->hide();
        return;
    }
    m_lockWanted = false;
    m_session.lock();
}

void MainWindow::closeRegister()
{
    if (Page *page = m_workspace->currentPage(); page && !page->mayLeave())
        return;
    if (isHeld() || m_closing->keepFirst([this] { closeRegister(); })
        || closeDialogs(this, [this] { closeRegister(); }))
        return;
    m_session.close();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a register"), {}, tr("Rollbook registers (*.rollbook);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::beginNew()
{
    bringForward(m_new);
    m_new->begin();
}

QString MainWindow::front() const
{
    return m_stack->currentWidget()->objectName();
}

void MainWindow::opened(Register *target, bool fresh, bool again)
{
    if (!again && !target->isReadOnly())
        m_preferences.remember(m_session.path(), m_rememberWanted);
    m_unlock->wipe();
    m_new->wipe();
    m_messages->clear();
    m_undo->setRegister(target);
    m_status->setRegister(target, m_session.path());
    connect(target, &Register::busyChanged, this, &MainWindow::updateActions);
    const auto nameFromRegister = [this, target] {
        const auto organisation = target->reader().organisation();
        if (!organisation) {
            failed(organisation.problems());
            return;
        }
        m_practice = organisation->practice;
        m_workspace->sidebar()->setOrganisation(organisation->name, m_practice);
        updateTitle();
    };
    connect(target, &Register::committed, this, nameFromRegister);
    nameFromRegister();
    m_workspace->begin(*target, again);
    bringForward(m_workspace);
    tellOfBackups(target);
    if (fresh)
        m_tools->recoverySheet(RecoveryDialog::Occasion::Made);
}

void MainWindow::tellOfBackups(Register *target)
{
    connect(target, &Register::backupFailed, &m_session, &Session::backupFailed);
    connect(target, &Register::backupKept, m_closing, &ClosingBackup::note);
    if (!m_preferences.closingBackupFailed(m_session.path()))
        return m_tools->remindOfSheet();
    m_preferences.setClosingBackupFailed(m_session.path(), false);
    Message message { Message::Kind::Warning,
        tr("When this register was last closed, no backup of it could be kept. Look where its backups go, or keep one "
           "now.") };
    message.actionText = tr("&Backups…");
    message.action = [this] { m_tools->backups(); };
    m_messages->say(message);
}

void MainWindow::bringForward(QWidget *front)
{
    m_stack->setCurrentWidget(front);
    front->setFocus();
    if (front == m_workspace && m_workspace->currentPage())
        m_workspace->currentPage()->setFocus();
    updateTitle();
    updateActions();
}

void MainWindow::failed(const Problems &problems)
{
    if (m_stack->currentWidget() == m_unlock)
        m_unlock->fail(problems);
    else if (m_stack->currentWidget() == m_new)
        m_new->fail(problems);
    else
        m_messages->fail(problems);
}

void MainWindow::updateTitle()
{
    QStringList parts { QStringLiteral("Rollbook") };
    if (const Page *page = m_workspace->currentPage(); page && m_stack->currentWidget() == m_workspace) {
        if (m_practice)
            parts.prepend(tr("Practice society"));
        parts.prepend(page->title());
    }
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::updateActions()
{
    if (m_actions)
        m_actions->update();
}

void MainWindow::takeTask(const std::shared_ptr<Task> &task)
{
    m_busy->show(task);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Page *page = m_stack->currentWidget() == m_workspace ? m_workspace->currentPage() : nullptr;
    if (page && !m_closeWanted && !page->mayLeave()) {
        event->ignore();
        return;
    }
    const bool running = m_busy->isBusy() || (m_session.openRegister() && m_session.openRegister()->isBusy());
    if (running) {
        // Nothing that was begun is given up unless it is asked for again.
        if (m_closeWanted)
            m_busy->cancelAll();
        else
            m_busy->announceClosing();
        m_closeWanted = true;
        event->ignore();
        return;
    }
    if (m_closing->keepFirst([this] { close(); }) || closeDialogs(this, [this] { close(); })) {
        event->ignore();
        return;
    }
    saveWindow(*this, *m_workspace, m_preferences);
    m_session.close();
    event->accept();
}

} // namespace rollbook
