// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/members/duplicatesdialog.h"
#include "ui/settings/closebooksdialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/closingbackup.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/registertools.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undoactions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

namespace rollbook {

WindowActions::WindowActions(MainWindow &window) : QObject(&window), m_window(window)
{
    addFile();
    addView();
    addToolsAndHelp();
    m_window.menus().place(ActionId::Undo, m_window.m_undo->undoAction());
    m_window.menus().place(ActionId::Redo, m_window.m_undo->redoAction());
    update();
}

void WindowActions::update()
{
    // What is about to go can no longer be worked with.
    const bool going = m_window.m_closing->isRunning();
    const Register *open = going ? nullptr : m_window.session().openRegister();
    const bool working = going || m_window.session().isWorking();
    for (const auto &[id, action] : m_actions) {
        switch (m_needs.at(id)) {
        case Needs::Nothing:
            action->setEnabled(!working || id == ActionId::Quit || actionSpec(id).menu == Menu::Help);
            break;
        case Needs::Register:
            action->setEnabled(open != nullptr);
            break;
        case Needs::Writable:
            action->setEnabled(open != nullptr && !open->isReadOnly() && !open->isBusy());
            break;
        case Needs::OpenOrLocked:
            action->setEnabled(m_window.session().state() != Session::State::None && !working);
            break;
        }
    }
}

void WindowActions::add(ActionId id, Needs needs, std::function<void()> run)
{
    QAction *made = makeAction(id, this);
    m_actions[id] = made;
    m_needs[id] = needs;
    connect(made, &QAction::triggered, &m_window, std::move(run));
    m_window.menus().place(id, made);
}

void WindowActions::addFile()
{
    add(ActionId::NewRegister, Needs::Nothing, [this] { m_window.beginNew(); });
    add(ActionId::OpenRegister, Needs::Nothing, [this] { m_window.chooseFile(); });
    add(ActionId::OpenPractice, Needs::Nothing, [this] { m_window.openPractice(); });
    add(ActionId::CloseRegister, Needs::OpenOrLocked, [this] { m_window.closeRegister(); });
    add(ActionId::Lock, Needs::Register, [this] { m_window.lock(); });
    add(ActionId::BackUp, Needs::Register, [this] { m_window.tools().backUp(); });
    add(ActionId::Backups, Needs::Nothing, [this] { m_window.tools().backups(); });
    add(ActionId::RecoverySheet, Needs::Register, [this] { m_window.tools().recoverySheet(); });
    add(ActionId::ChangePassphrase, Needs::Writable, [this] { m_window.tools().changePassphrase(); });
    add(ActionId::ImportMembers, Needs::Writable, [this] { m_window.workspace().show(Scope::ImportPage); });
    add(ActionId::Quit, Needs::Nothing, [this] { m_window.close(); });
}

void WindowActions::perform(ActionId id)
{
    if (const auto found = m_actions.find(id); found != m_actions.end())
        found->second->trigger();
}

void WindowActions::showPage(ActionId id, Scope page)
{
    add(id, Needs::Register, [this, page] { m_window.workspace().show(page); });
}

void WindowActions::addView()
{
    showPage(ActionId::ShowDashboard, Scope::DashboardPage);
    showPage(ActionId::ShowMembers, Scope::MembersPage);
    showPage(ActionId::ShowGroups, Scope::GroupsPage);
    showPage(ActionId::ShowReports, Scope::ReportsPage);
    showPage(ActionId::ShowImport, Scope::ImportPage);
    showPage(ActionId::ShowHistory, Scope::HistoryPage);
    showPage(ActionId::ShowLaptops, Scope::LaptopsPage);
    showPage(ActionId::ShowConflicts, Scope::ConflictsPage);
    showPage(ActionId::ShowMoney, Scope::MoneyPage);
    add(ActionId::ToggleSidebar, Needs::Register, [this] {
        Sidebar *sidebar = m_window.workspace().sidebar();
        sidebar->setFolded(!sidebar->isFolded());
        action(ActionId::ToggleSidebar)->setChecked(!sidebar->isFolded());
    });
    action(ActionId::ToggleSidebar)->setCheckable(true);
    action(ActionId::ToggleSidebar)->setChecked(true);
    add(ActionId::FullScreen, Needs::Nothing, [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
        action(ActionId::FullScreen)->setChecked(m_window.isFullScreen());
    });
    action(ActionId::FullScreen)->setCheckable(true);
    add(ActionId::Refresh, Needs::Register, [this] {
        if (Page *page = m_window.workspace().currentPage())
            page->activate();
    });
}

void WindowActions::addToolsAndHelp()
{
    const auto settings = [this](SettingsDialog::Part part) {
        SettingsDialog dialog(m_window.m_preferences, m_window.session().openRegister(), &m_window);
        connect(&dialog, &SettingsDialog::said, &m_window.messages(), &MessageBar::say);
        dialog.show(part);
        dialog.exec();
    };
    using Part = SettingsDialog::Part;
    add(ActionId::Preferences, Needs::Nothing, [settings] { settings(Part::Program); });
    add(ActionId::OrganisationDetails, Needs::Register, [settings] { settings(Part::Organisation); });
    add(ActionId::MembershipTypes, Needs::Register, [settings] { settings(Part::MembershipTypes); });
    add(ActionId::AdmissionRules, Needs::Register, [settings] { settings(Part::Admission); });
    add(ActionId::CloseBooks, Needs::Writable, [this] { closeBooks(); });
    add(ActionId::FindDuplicates, Needs::Register, [this] {
        const QString place = QStringLiteral("duplicates");
        DuplicatesDialog dialog(*m_window.session().openRegister(), &m_window);
        dialog.restoreState(m_window.m_preferences.state(place).toMap());
        dialog.exec();
        m_window.m_preferences.setState(place, dialog.saveState());
    });
    add(ActionId::VerifyRegister, Needs::Register, [this] { m_window.tools().verify(); });
    add(ActionId::Guide, Needs::Nothing, [this] { showGuide(&m_window); });
    add(ActionId::Shortcuts, Needs::Nothing, [this] { showShortcuts(&m_window); });
    add(ActionId::About, Needs::Nothing, [this] { showAbout(&m_window); });
}

void WindowActions::closeBooks()
{
    Register &opened = *m_window.session().openRegister();
    if (!opened.granted().has(ColumnSet::Money)) {
        m_window.messages().fail({ Problem { ProblemCode::FeesNotHeld } });
        return;
    }
    CloseBooksDialog dialog(opened, &m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.entry())
        m_window.messages().say(CloseBooksDialog::message(opened, *dialog.entry()));
}

} // namespace rollbook
