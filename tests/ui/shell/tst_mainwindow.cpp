// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include "core/base/recoverykey.h"
#include "ui/shell/menus.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphrasefield.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rollbook;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheThreeChoices();
    void everyActionHasItsMaker();
    void everyPageOpensByKeyboard();
    void undoIsNamedAndUndoes();
    void lockingHidesAndUnlockingReturns();
    void aWrongRecoveryKeyIsTold();
    void idleTimeLocks();
    void aNewRegisterIsMade();
    void everythingFocusableHasAName();
    void settingsHoldNothingPersonal();

private:
    static void unlockByKey(ShellFixture &fixture);
};

void TestMainWindow::beginsWithTheThreeChoices()
{
    ShellFixture fixture;
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QCOMPARE(fixture.window.front(), QStringLiteral("startPage"));
    for (const char *name : { "choiceNew", "choiceOpen", "choicePractice" })
        QVERIFY2(fixture.window.findChild<QAbstractButton *>(QLatin1String(name))->isVisible(), name);
    QTest::keyClick(fixture.window.findChild<QWidget *>(QStringLiteral("choiceNew")), Qt::Key_Space);
    QCOMPARE(fixture.window.front(), QStringLiteral("newRegisterPage"));
}

void TestMainWindow::everyActionHasItsMaker()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.window.workspace().ensureAll();
    QStringList vacant;
    for (const ActionId id : fixture.window.menus().vacant())
        vacant.append(QLatin1String(actionSpec(id).name));
    QCOMPARE(vacant.join(QLatin1Char(' ')), QString());
}

void TestMainWindow::everyPageOpensByKeyboard()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    const std::vector<Scope> scopes = fixture.window.workspace().scopes();
    QCOMPARE(static_cast<int>(scopes.size()), 6);
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i));
        QTest::keyClick(&fixture.window, key, Qt::AltModifier);
        QCOMPARE(static_cast<int>(fixture.window.workspace().current()), static_cast<int>(scopes[i]));
        const Page *page = fixture.window.workspace().currentPage();
        QVERIFY(page && page->isVisible());
        QVERIFY(fixture.window.windowTitle().startsWith(page->title()));
    }
}

void TestMainWindow::undoIsNamedAndUndoes()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    const QAction *undo = fixture.window.menus().action(ActionId::Undo);
    QVERIFY(!undo->isEnabled());
    fixture.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("&Undo adding of Bea Nettle"));
    fixture.window.menus().action(ActionId::Undo)->trigger();
    QCOMPARE(*fixture.session.openRegister()->reader().memberCount(), 0);
    QCOMPARE(fixture.window.messages().text(), QStringLiteral("Undid: Added Bea Nettle"));
    const QAction *redo = fixture.window.menus().action(ActionId::Redo);
    QCOMPARE(redo->text(), QStringLiteral("&Redo adding of Bea Nettle"));
    fixture.window.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    QCOMPARE(*fixture.session.openRegister()->reader().memberCount(), 1);
}

void TestMainWindow::unlockByKey(ShellFixture &fixture)
{
    fixture.window.findChild<QPushButton *>(QStringLiteral("useRecoveryKey"))->click();
    auto *edit = fixture.window.findChild<QLineEdit *>(QStringLiteral("recoveryKey"));
    QTest::keyClicks(edit, recoveryCode(ShellFixture::key()));
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestMainWindow::lockingHidesAndUnlockingReturns()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    fixture.window.workspace().show(Scope::HistoryPage);
    QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("unlockPage"));
    QVERIFY(!fixture.session.openRegister());
    QVERIFY(!fixture.window.workspace().currentPage());
    // Nothing of the register is left in any widget of the window.
    for (const QLabel *label : fixture.window.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("Nettle")), qPrintable(label->objectName()));
    unlockByKey(fixture);
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("workspace"));
    QCOMPARE(static_cast<int>(fixture.window.workspace().current()), static_cast<int>(Scope::HistoryPage));
}

void TestMainWindow::aWrongRecoveryKeyIsTold()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.window.lock();
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("unlockPage"));
    fixture.window.findChild<QPushButton *>(QStringLiteral("useRecoveryKey"))->click();
    auto *edit = fixture.window.findChild<QLineEdit *>(QStringLiteral("recoveryKey"));
    QTest::keyClicks(edit, QStringLiteral("abcd efgh"));
    QTest::keyClick(edit, Qt::Key_Return);
    const auto *problem = fixture.window.findChild<QWidget *>(QStringLiteral("unlockProblem"));
    QVERIFY(problem->isVisible());
    RawKey other = ShellFixture::key();
    other.bytes[0] ^= 1;
    edit->clear();
    QTest::keyClicks(edit, recoveryCode(other));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(problem->isVisible());
    QCOMPARE(fixture.window.front(), QStringLiteral("unlockPage"));
    QVERIFY(!fixture.session.openRegister());
}

void TestMainWindow::idleTimeLocks()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    Q_EMIT fixture.session.idleElapsed();
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("unlockPage"));
}

void TestMainWindow::aNewRegisterIsMade()
{
    ShellFixture fixture;
    QSignalSpy opened(&fixture.session, &Session::opened);
    Organisation organisation;
    organisation.name = QStringLiteral("Hedgerow Society");
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [] {
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    closer.start(50);
    fixture.session.create(fixture.file(), { QStringLiteral("heron ladder quartz mossy") }, organisation);
    QVERIFY(fixture.session.isWorking());
    QVERIFY(opened.wait(60'000));
    QVERIFY(opened.front().at(1).toBool());
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("workspace"));
    QVERIFY(QFile::permissions(fixture.file()).testFlag(QFile::ReadOwner));
}

void TestMainWindow::everythingFocusableHasAName()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    QStringList nameless;
    for (const Scope scope : { Scope::DashboardPage, Scope::MembersPage, Scope::GroupsPage, Scope::ReportsPage,
             Scope::ImportPage, Scope::HistoryPage }) {
        QVERIFY(fixture.window.workspace().show(scope));
        for (const QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            const bool reached = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&fixture.window);
            if (!reached || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            // A spin box or editable combo box speaks for its own line, a label with its text.
            const QWidget *parent = widget->parentWidget();
            if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
                || qobject_cast<const QLabel *>(widget) || parent->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!named)
                nameless.append(
                    QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
        }
    }
    QVERIFY(fixture.window.workspace().show(Scope::DashboardPage));
    QCOMPARE(nameless.join(QStringLiteral(", ")), QString());
}

void TestMainWindow::settingsHoldNothingPersonal()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.admit(QStringLiteral("Zerelda"), QStringLiteral("Quickthorn"));
    for (const Scope scope : fixture.window.workspace().scopes())
        fixture.window.workspace().show(scope);
    fixture.window.close();
    QFile file(fixture.folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.isEmpty());
    for (const char *secret : { "Zerelda", "Quickthorn", "Hedgerow", "society.rollbook" })
        QVERIFY2(!content.contains(secret), secret);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
