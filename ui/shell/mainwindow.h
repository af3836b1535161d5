// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

namespace rollbook {

class BusyBar;
class ClosingBackup;
class Menus;
class MessageBar;
class NewRegisterPage;
class Preferences;
class RegisterTools;
class StartPage;
class StatusLine;
class UndoActions;
class UnlockPage;
class WindowActions;

/// The window: which of start page, new register, unlocking and the open register's pages is in front. What it does
/// is done by its parts.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` and `preferences` outlive the window.
    MainWindow(Session &session, Preferences &preferences, std::vector<PageRecipe> recipes = allPages());
    ~MainWindow() override;

    /// Asks for the passphrase of a file, or for what it lacks.
    void openFile(const QString &path);
    /// Opens the practice society, making it first when there is none.
    void openPractice();
    /// Locks at once, or as soon as the running work has ended. Dialogs are closed unsaved.
    void lock();

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Menus &menus() const { return *m_menus; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] RegisterTools &tools() const { return *m_tools; }
    /// The part in front, by object name: "startPage", "newRegisterPage", "unlockPage" or "workspace".
    [[nodiscard]] QString front() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    friend class WindowActions;
    void build();
    void connectSession();
    void connectPages();
    void connectStart();
    void connectParts();
    void opened(Register *target, bool fresh, bool again);
    void bringForward(QWidget *front);
    void failed(const Problems &problems);
    void updateTitle();
    void updateActions();
    void takeTask(const std::shared_ptr<Task> &task);
    void closeRegister();
    /// Whether work is running that the register must not go from; says so.
    [[nodiscard]] bool isHeld();
    void tellOfBackups(Register *target);
    void chooseFile();
    void beginNew();

    Session &m_session;
    Preferences &m_preferences;
    Menus *m_menus = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    NewRegisterPage *m_new = nullptr;
    UnlockPage *m_unlock = nullptr;
    Workspace *m_workspace = nullptr;
    BusyBar *m_busy = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    UndoActions *m_undo = nullptr;
    RegisterTools *m_tools = nullptr;
    ClosingBackup *m_closing = nullptr;
    WindowActions *m_actions = nullptr;
    bool m_practice = false;
    bool m_lockWanted = false;
    bool m_closeWanted = false;
    bool m_rememberWanted = false;
};

} // namespace rollbook
