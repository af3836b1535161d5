// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "tests/ui/members/society.h"
#include "ui/groups/groupdialogs.h"
#include "ui/members/membertable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace rollbook;

class GroupsPageTest : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(Society &society) : page(*society.opened)
        {
            page.resize(1024, 700);
            for (const auto &[id, action] : page.actionsById())
                page.addAction(action);
            page.setInFront(true);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qWarning("the window did not become active");
        }
        QTreeView *tree() const { return page.findChild<QTreeView *>(QStringLiteral("groupTree")); }
        GroupTreeModel *model() const { return page.findChild<GroupTreeModel *>(); }
        QString text(const char *name) const { return page.findChild<QLabel *>(QLatin1String(name))->text(); }
        GroupsPage page;
    };

private Q_SLOTS:
    void treeCountsWithBelow()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 2400, society.branch);
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 2400, society.branch);
        society.admit(QStringLiteral("Cai"), QStringLiteral("Nash"), 2400, society.region);
        Shown shown(society);
        QAbstractItemModelTester tester(shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.model()->own(society.region), 1);
        QCOMPARE(shown.model()->withBelow(society.region), 3);
        QCOMPARE(shown.model()->own(society.branch), 2);
        const QModelIndex branch = shown.model()->indexOf(society.branch, GroupTreeModel::WithBelowColumn);
        QCOMPARE(branch.data().toString(), QStringLiteral("2"));
        QCOMPARE(shown.model()->idAt(branch.parent()), society.region);
        QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(shown.model(), &QAbstractItemModel::dataChanged);
        society.admit(QStringLiteral("Dee"), QStringLiteral("Oak"), 2400, society.branch);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(branch.data().toString(), QStringLiteral("3"));
    }

    void selectionShowsPeople()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 2400, society.branch);
        society.admit(QStringLiteral("Cai"), QStringLiteral("Nash"), 2400, society.region);
        Shown shown(society);
        QCOMPARE(shown.text("groupName"), QStringLiteral("South"));
        QCOMPARE(shown.page.findChild<MemberTable *>(QStringLiteral("groupPeople"))->model()->rowCount(), 2);
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_Down);
        QCOMPARE(shown.text("groupName"), QStringLiteral("Felin"));
        QCOMPARE(shown.page.findChild<MemberTable *>(QStringLiteral("groupPeople"))->model()->rowCount(), 1);
    }

    void addsByKeyboard()
    {
        Society society;
        Shown shown(society);
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = shown.page.findChild<GroupDialog *>(QStringLiteral("groupDialog"));
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Afon"));
        auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
        kind->setCurrentText(QStringLiteral("Branch"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(shown.text("groupName"), QStringLiteral("Afon"));
        QCOMPARE(shown.model()->rowCount(shown.model()->indexOf(society.region)), 2);
    }

    void whatIsAddedMayStandWhereItIsProposed()
    {
        Society society;
        Shown shown(society);
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_Down);
        QCOMPARE(shown.text("groupName"), QStringLiteral("Felin"));
        QTest::keyClick(shown.tree(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = shown.page.findChild<GroupDialog *>(QStringLiteral("groupDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("kind"))->currentText(), QStringLiteral("Branch"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Cwm"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(shown.text("groupName"), QStringLiteral("Cwm"));
        QCOMPARE(shown.model()->rowCount(shown.model()->indexOf(society.region)), 2);
    }

    void whyAGroupIsRefusedStaysThere()
    {
        Society society;
        Shown shown(society);
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = shown.page.findChild<GroupDialog *>(QStringLiteral("groupDialog"));
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QTest::keyClicks(name, QStringLiteral("Cwm"));
        dialog->findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentText(QStringLiteral("Region"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const auto *message = dialog->findChild<QLabel *>(QStringLiteral("parentMessage"));
        QVERIFY(message->isVisible());
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(name, &left);
        // Leaving a field has the form checked a moment later: that must not take the reason away.
        QTest::qWait(600);
        QVERIFY(message->isVisible());
    }

    void movesOnlyWhereAllowed()
    {
        Society society;
        const auto north = society.addGroup(QStringLiteral("North"), QStringLiteral("Region"), {});
        Shown shown(society);
        QVERIFY(shown.model()->mayMove(society.branch, north));
        QVERIFY(!shown.model()->mayMove(society.branch, society.region));
        QVERIFY(!shown.model()->mayMove(society.region, society.branch));
        const std::unique_ptr<QMimeData> dragged(shown.model()->mimeData({ shown.model()->indexOf(society.branch) }));
        QVERIFY(!shown.model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, shown.model()->indexOf(north)));
        QTRY_COMPARE_WITH_TIMEOUT(shown.model()->idAt(shown.model()->indexOf(society.branch).parent()), north, 60'000);
        QVERIFY(society.opened->undo().ok());
        QCOMPARE(shown.model()->idAt(shown.model()->indexOf(society.branch).parent()), society.region);
    }

    void archivedAreHiddenUntilAsked()
    {
        Society society;
        Shown shown(society);
        shown.page.showRecord(society.branch.uuid);
        shown.page.action(ActionId::ArchiveGroup)->trigger();
        QVERIFY(!shown.model()->indexOf(society.branch).isValid());
        QTest::keyClick(shown.page.findChild<QWidget *>(QStringLiteral("showArchived")), Qt::Key_Space);
        QVERIFY(shown.model()->indexOf(society.branch).isValid());
        shown.page.showRecord(society.branch.uuid);
        shown.page.action(ActionId::ArchiveGroup)->trigger();
        QVERIFY(!society.opened->reader().one(society.branch)->archived.isValid());
    }

    void officersComeAndGo()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        society.submit(
            JoinGroup { ada, society.branch, GroupRole::Officer, QStringLiteral("Secretary"), QDate(2025, 1, 1) });
        Shown shown(society);
        shown.page.showRecord(society.branch.uuid);
        auto *officers = shown.page.findChild<QListWidget *>(QStringLiteral("officers"));
        QCOMPARE(officers->count(), 1);
        QVERIFY(officers->item(0)->text().contains(QStringLiteral("Ada Lloyd")));
        shown.page.findChild<QPushButton *>(QStringLiteral("endOffice"))->click();
        auto *dialog = shown.page.findChild<LeaveDialog *>(QStringLiteral("leaveDialog"));
        QVERIFY(dialog);
        auto *end = dialog->findChild<QLineEdit *>(QStringLiteral("end_day"));
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("4/9/2026"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(officers->count(), 0);
    }
};

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
