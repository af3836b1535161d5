// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/greeksociety.h"
#include "tests/ui/shell/moneysteps.h"
#include "ui/import/importpage.h"
#include "ui/laptops/laptopspage.h"
#include "ui/shell/recoverydialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QTabWidget>
#include <QTableView>

namespace rollbook {

/// Goes through every page, dialog and menu of the window over GreekSociety and shows each to a visitor, by name.
class WindowWalk final : private MoneySteps
{
public:
    using MoneySteps::MoneySteps;
    using WindowSteps::folder;
    using WindowSteps::settle;

    void run()
    {
        m_fixture.window.show();
        beforeARegister();
        openSociety(false);
        emptyPages();
        emptyMoney();
        openSociety(true);
        pages();
        import();
        dialogs();
        money();
        laptops();
        settings();
        windowDialogs();
        menus();
        locked();
    }

private:
    void beforeARegister()
    {
        m_fixture.preferences.remember(QStringLiteral("/κήπος/κήπος.rollbook"), true);
        visit("start");
        m_fixture.window.menus().action(ActionId::NewRegister)->trigger();
        visit("new register");
        find<QAbstractButton>("newCreate")->click();
        visit("new register with problems");
        m_fixture.window.openFile(QStringLiteral("/κήπος/κήπος.rollbook"));
        visit("unlock");
        find<QAbstractButton>("unlockButton")->click();
        visit("unlock with a problem");
    }

    void openSociety(bool filled)
    {
        const QString path
            = m_fixture.folder.filePath(filled ? QStringLiteral("κήπος.rollbook") : QStringLiteral("κενό.rollbook"));
        const Environment environment { &m_fixture.clock, { QStringLiteral("Νίκη"), QStringLiteral("σταθμός") } };
        auto made = Register::create(path, ShellFixture::key(), GreekSociety::organisation(), environment);
        if (!made)
            qFatal("no register");
        if (filled)
            const GreekSociety society(**made);
        m_fixture.session.adopt(*std::move(made));
        m_fixture.window.workspace().ensureAll();
        m_filled = filled;
    }

    void showPage(Scope scope, int wait = 0)
    {
        m_fixture.window.workspace().show(scope);
        settle(wait);
    }

    void emptyPages()
    {
        const std::pair<Scope, const char *> all[] = { { Scope::DashboardPage, "dashboard without people" },
            { Scope::MembersPage, "members without people" }, { Scope::GroupsPage, "groups without groups" },
            { Scope::ReportsPage, "reports without people" }, { Scope::HistoryPage, "history of a new register" },
            { Scope::LaptopsPage, "only this laptop" }, { Scope::ConflictsPage, "no conflicts" } };
        for (const auto &[scope, name] : all) {
            showPage(scope);
            visit(name, nullptr, 300);
        }
    }

    void pages()
    {
        showPage(Scope::DashboardPage);
        visit("dashboard", nullptr, 800);
        showPage(Scope::MembersPage);
        visit("members", nullptr, 400);
        m_fixture.window.menus().action(ActionId::ToggleFilter)->trigger();
        for (QCheckBox *box : find<QWidget>("membersPage")->findChildren<QCheckBox *>()) {
            if (box->isVisible()) {
                box->click();
                break;
            }
        }
        visit("members with a filter", nullptr, 400);
        m_fixture.window.menus().action(ActionId::ToggleFilter)->trigger();
        find<QLineEdit>("memberSearch")->setText(QStringLiteral("ωωω"));
        visit("members, nobody found", nullptr, 400);
        find<QLineEdit>("memberSearch")->clear();
        showPage(Scope::GroupsPage);
        visit("groups", nullptr, 400);
        find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        visit("officers of a group");
        find<QTabWidget>("groupTabs")->setCurrentIndex(0);
        showPage(Scope::ReportsPage);
        for (int kind = 0; kind < 3; ++kind) {
            find<QListWidget>("reportKinds")->setCurrentRow(kind);
            visit("a report", nullptr, 700);
        }
        showPage(Scope::HistoryPage);
        for (int row = 0; row < find<QTableView>("journal")->model()->rowCount(); row += 3) {
            find<QTableView>("journal")->selectRow(row);
            visit("history");
        }
    }

    void import()
    {
        showPage(Scope::ImportPage);
        visit("import, no file");
        const QString path = m_fixture.folder.filePath(QStringLiteral("μέλη.csv"));
        if (!GreekSociety::writeList(path))
            qFatal("no list");
        auto *page = static_cast<ImportPage *>(m_fixture.window.workspace().page(Scope::ImportPage));
        page->openFile(path);
        const char *const names[]
            = { "import, file", "import, columns", "import, values", "import, check", "import, done" };
        for (int step = 0; step < ImportPage::StepCount; ++step) {
            QElapsedTimer waited;
            waited.start();
            while (page->step() != step && waited.elapsed() < 20'000)
                settle(20);
            if (page->step() != step)
                qFatal("%s is not reached", names[step]);
            visit(names[step]);
            if (step < ImportPage::Finished)
                find<QAbstractButton>("importNext")->click();
        }
    }

    void dialogs()
    {
        showPage(Scope::MembersPage, 400);
        opening("add member", ActionId::AddMember, [this](QWidget *dialog) {
            find<QAbstractButton>("save", dialog)->click();
            visit("add member with problems", dialog);
        });
        opening("edit member", ActionId::EditMember);
        const std::pair<ActionId, const char *> all[] = { { ActionId::RenewMembership, "renewal" },
            { ActionId::RecordPayment, "payment" }, { ActionId::RecordStanding, "standing" },
            { ActionId::JoinGroup, "join a group" }, { ActionId::EndMembership, "end of membership" },
            { ActionId::RecordDeath, "death" }, { ActionId::PinStatus, "pin" }, { ActionId::ChooseColumns, "columns" },
            { ActionId::RaiseCharge, "charge" }, { ActionId::JoinHousehold, "household" },
            { ActionId::LeaveHousehold, "end of a household" }, { ActionId::PlanType, "next type" },
            { ActionId::CorrectTerm, "term by hand" } };
        for (const auto &[id, name] : all)
            opening(name, id);
        opening("payment for several", ActionId::RecordPayment, [this](QWidget *dialog) {
            find<QAbstractButton>("several", dialog)->click();
            visit("payment for several people", dialog, 400);
            dialog->setProperty("begun", true);
        });
        account(ActionId::ShowAccount);
        opening("payment that was begun", ActionId::RecordPayment, [this](QWidget *dialog) {
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"));
            dialog->setProperty("begun", true);
            opening("discard", [dialog] { QTest::keyClick(dialog, Qt::Key_Escape); });
        });
        auto *table = find<QTableView>("memberTable");
        opening("menu of a person", [table] { Q_EMIT table->customContextMenuRequested({ 5, 5 }); });
        opening("menu of the headings", [table] {
            Q_EMIT table->horizontalHeader()->customContextMenuRequested({ 5, 5 });
        });
        showPage(Scope::GroupsPage, 200);
        opening("add group", ActionId::AddGroup, [this](QWidget *dialog) {
            find<QAbstractButton>("save", dialog)->click();
            visit("add group with problems", dialog);
        });
        opening("edit group", ActionId::EditGroup);
        opening("move group", ActionId::MoveGroup);
        opening("add to group", ActionId::AddToGroup);
        auto *tree = find<QWidget>("groupTree");
        opening("menu of a group", [tree] { Q_EMIT tree->customContextMenuRequested({ 5, 5 }); });
        affiliate();
    }

    /// The account of who is current, and every form that one of its lines offers.
    void account(ActionId id)
    {
        opening("account", id, [this](QWidget *dialog) {
            auto *lines = find<QTableView>("accountLines", dialog);
            QStringList seen;
            for (int row = 0; row < lines->model()->rowCount(); ++row) {
                lines->selectRow(row);
                for (const char *name : { "accountWaive", "accountReverse", "accountRefund", "accountReallocate" }) {
                    auto *button = find<QAbstractButton>(name, dialog);
                    if (!button->isEnabled() || seen.contains(QLatin1String(name)))
                        continue;
                    seen.append(QLatin1String(name));
                    opening(name, [button] { button->click(); });
                }
            }
        });
    }

    void affiliate()
    {
        const auto groups = m_fixture.session.openRegister()->reader().all<Group>();
        const auto body = std::ranges::find(*groups, true, &Group::affiliate);
        if (body == groups->end())
            qFatal("no affiliate");
        m_fixture.window.workspace().page(Scope::GroupsPage)->showRecord(body->id.uuid);
        find<QTabWidget>("groupTabs")->setCurrentIndex(2);
        visit("affiliation", nullptr, 200);
        opening("renewal of an affiliation", ActionId::RenewAffiliation);
        opening("payment of an affiliate", ActionId::RecordGroupPayment);
        opening("delegate", ActionId::AppointDelegate);
        account(ActionId::ShowGroupAccount);
    }

    /// A colleague's copy with edits of its own, as a change file.
    [[nodiscard]] QString changesOfAColleague(Register &ours) const
    {
        const Passphrase passphrase { QStringLiteral("κήπος και θάλασσα") };
        const QString path = m_fixture.folder.filePath(QStringLiteral("Ελένη.rollbook"));
        const QString name = QStringLiteral("Ελένη");
        const auto made = ours.makeCopy(path, name, passphrase, {});
        auto theirs = Register::open(path, passphrase, { &m_fixture.clock, { name, name } });
        if (!made || !theirs)
            qFatal("no copy");
        const auto people = ours.reader().all<Member>();
        for (Register *where : { &ours, theirs->get() }) {
            const bool here = where == &ours;
            Member first = people->at(0);
            first.email = here ? QStringLiteral("α@κήπος.ελ") : QStringLiteral("β@κήπος.ελ");
            first.address1 = here ? QStringLiteral("Οδός 1") : QStringLiteral("Οδός 2");
            Member second = people->at(1);
            second.notes = QString(here ? 40 : 60, QChar(0x3c9));
            for (const Member &member : { first, second }) {
                if (const auto done = where->submit(EditMember { member, {}, {} }); !done)
                    qFatal("no edit");
            }
        }
        const auto out = (*theirs)->takeOut(m_fixture.folder.path(), {}, {});
        QString named = m_fixture.folder.filePath(QStringLiteral("Ελένη"));
        if (!out || !QFile::rename(out->path, named))
            qFatal("nothing was taken out");
        return named;
    }
    void laptops()
    {
        Register &ours = *m_fixture.session.openRegister();
        showPage(Scope::LaptopsPage);
        opening("copy for a colleague", ActionId::MakeCopy, [this](QWidget *dialog) {
            find<QAbstractButton>("copyMake", dialog)->click();
            visit("copy for a colleague with problems", dialog);
            find<QAbstractButton>("copyLimited", dialog)->click();
            visit("limited copy for a colleague", dialog);
        });
        const QString file = changesOfAColleague(ours);
        visit("laptops");
        auto *page = static_cast<LaptopsPage *>(m_fixture.window.workspace().page(Scope::LaptopsPage));
        opening("bring in", [page, &file] { page->bringInFile(file); });
        if (const auto brought = ours.bringIn(file, {}); !brought)
            qFatal("nothing was brought in");
        find<QTableView>("laptops")->selectRow(1);
        opening("rename a laptop", ActionId::RenameLaptop);
        opening("revoke a laptop", ActionId::RevokeLaptop);
        opening("take out", ActionId::TakeOut);
        showPage(Scope::ConflictsPage);
        auto *list = find<QTableView>("conflicts");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->selectRow(row);
            find<QAbstractButton>("choose3")->click();
            visit("a conflict", nullptr, 200);
        }
        opening("many conflicts", ActionId::SettleMany);
        find<QTabWidget>("conflictTabs")->setCurrentIndex(1);
        visit("what to look at", nullptr, 500);
    }

    void settings()
    {
        opening("settings", ActionId::Preferences);
        opening("settings, organisation", ActionId::OrganisationDetails, [this](QWidget *dialog) {
            opening("organisation", [this, dialog] { find<QAbstractButton>("editOrganisation", dialog)->click(); });
        });
        opening("settings, types", ActionId::MembershipTypes, [this](QWidget *dialog) {
            opening(
                "type", [this, dialog] { find<QAbstractButton>("editType", dialog)->click(); },
                [this](QWidget *type) { typePages(type); });
            opening("new type", [this, dialog] { find<QAbstractButton>("addType", dialog)->click(); });
        });
        opening("settings, admission", ActionId::AdmissionRules, [this](QWidget *dialog) {
            opening("rule", [this, dialog] { find<QAbstractButton>("editRule", dialog)->click(); });
        });
    }

    void windowDialogs()
    {
        opening("recovery sheet", ActionId::RecoverySheet);
        opening("passphrase", ActionId::ChangePassphrase);
        opening("backups", ActionId::Backups);
        opening("duplicates", ActionId::FindDuplicates,
            [this](QWidget *dialog) { visit("duplicates found", dialog, 500); });
        showPage(Scope::MembersPage, 400);
        opening("as they were on a day", ActionId::ShowPersonAsAt);
        showPage(Scope::HistoryPage, 300);
        find<QTableView>("journal")->selectRow(1);
        opening("undo of an entry", [this] { find<QAbstractButton>("entryUndo")->click(); });
        for (const auto occasion : { RecoveryDialog::Occasion::Made, RecoveryDialog::Occasion::Changed }) {
            RecoveryDialog dialog(*m_fixture.session.openRegister(), occasion, &m_fixture.window);
            opening("recovery sheet of a new secret", [&dialog] { dialog.exec(); });
        }
        for (const ActionId id : { ActionId::Guide, ActionId::Shortcuts, ActionId::About }) {
            m_fixture.window.menus().action(id)->trigger();
            settle(150);
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (!qobject_cast<QDialog *>(widget) || !widget->isVisible())
                    continue;
                visit(actionSpec(id).name, widget);
                widget->close();
            }
        }
        m_fixture.window.menus().action(ActionId::Undo)->trigger();
        visit("a message", nullptr, 400);
    }

    void menus()
    {
        for (int which = 0; which <= static_cast<int>(Menu::Help); ++which) {
            QMenu *menu = m_fixture.window.menus().menu(static_cast<Menu>(which));
            opening("menu", [menu] { menu->popup({ 10, 10 }); });
        }
    }

    void locked()
    {
        m_fixture.window.menus().action(ActionId::Lock)->trigger();
        visit("locked", nullptr, 300);
        find<QAbstractButton>("useRecoveryKey")->click();
        visit("locked, by recovery key");
    }

    bool m_filled = false;
};

} // namespace rollbook
