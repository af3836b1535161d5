// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldwork.h"
#include "tests/ui/shell/shellfixture.h"

#include "core/base/recoverykey.h"
#include "core/exchange/samplesociety.h"
#include "ui/members/memberdialog.h"
#include "ui/shell/menus.h"
#include "ui/shell/newregisterpage.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphrasefield.h"

#include <QAbstractButton>
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
    void undoWaitsForWorkThatRuns();
    void aLargeUndoLeavesTheWindowFree();
    void closingWaitsForWhatRuns();
    void practiceIsSaidInTheTitle();
    void lockingHidesAndUnlockingReturns();
    void aWrongRecoveryKeyIsTold();
    void idleTimeLocks();
    void aNewRegisterIsMade();
    void settingsHoldNothingPersonal();
    void everythingFitsASmallScreen();
    void enterMakesTheRegister();
    void enterPressesTheButtonThatHasTheFocus();
    void aMessageMovesNothingAboveIt();
    void aRecoverySheetThatWasLeftIsRemembered();

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
    QVERIFY(fixture.window.findChild<QLabel *>(QStringLiteral("programSign"))->isVisible());
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
    QCOMPARE(static_cast<int>(scopes.size()), 9);
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

void TestMainWindow::undoWaitsForWorkThatRuns()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    const QAction *undo = fixture.window.menus().action(ActionId::Undo);
    const QString text = undo->text();
    QVERIFY(undo->isEnabled());
    const auto work = std::make_shared<test::HeldWork>();
    Register &opened = *fixture.session.openRegister();
    opened.start(work, {}, [](const Result<EntryId> &) {});
    QVERIFY(!undo->isEnabled());
    work->letGo();
    QTRY_VERIFY(!opened.isBusy());
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), text);
}

void TestMainWindow::aLargeUndoLeavesTheWindowFree()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    Register *opened = fixture.session.openRegister();
    SampleSociety many(400, 7);
    QVERIFY(opened->run(many, {}));
    QCOMPARE(*opened->reader().memberCount(), 400);
    QAction *undo = fixture.window.menus().action(ActionId::Undo);
    auto *cancel = fixture.window.findChild<QPushButton *>(QStringLiteral("busyCancel"));
    // Cancelled before it could end: nothing has changed, and that is said.
    undo->trigger();
    QVERIFY(opened->isBusy());
    cancel->click();
    QTRY_VERIFY(!opened->isBusy());
    QCOMPARE(*opened->reader().memberCount(), 400);
    QVERIFY(!fixture.window.messages().text().isEmpty());
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(opened->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(*opened->reader().memberCount(), 0, 30'000);
    QTRY_VERIFY(!opened->isBusy());
    fixture.window.menus().action(ActionId::Redo)->trigger();
    QVERIFY(opened->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(*opened->reader().memberCount(), 400, 30'000);
    QTRY_VERIFY(!opened->isBusy());
}

void TestMainWindow::closingWaitsForWhatRuns()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    Register *opened = fixture.session.openRegister();
    SampleSociety many(400, 7);
    QVERIFY(opened->run(many, {}));
    const QString path = opened->path();
    const RawKey key = opened->recoveryKey();
    fixture.window.menus().action(ActionId::Undo)->trigger();
    QVERIFY(opened->isBusy());
    fixture.window.close();
    QVERIFY(fixture.window.isVisible());
    QVERIFY(fixture.window.findChild<QLabel *>(QStringLiteral("busyTitle"))->text().contains(QStringLiteral("closes")));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.window.isVisible(), 30'000);
    const SystemClock clock;
    auto after = Register::open(path, key, { &clock, {} }, Register::Access::ReadOnly);
    QVERIFY(after);
    QCOMPARE(*(*after)->reader().memberCount(), 0);
}

void TestMainWindow::practiceIsSaidInTheTitle()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    const QString mark = QStringLiteral("Practice society");
    QVERIFY(!fixture.window.windowTitle().contains(mark));
    auto organisation = fixture.session.openRegister()->reader().organisation();
    QVERIFY(organisation);
    organisation->practice = true;
    QVERIFY(fixture.session.openRegister()->submit(EditOrganisation { *organisation }));
    QVERIFY(fixture.window.windowTitle().contains(mark));
    fixture.window.lock();
    QTRY_COMPARE(fixture.window.front(), QStringLiteral("unlockPage"));
    QVERIFY(!fixture.window.windowTitle().contains(mark));
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
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.front(), QStringLiteral("unlockPage"), 60'000);
    QVERIFY(!fixture.session.openRegister());
    QVERIFY(!fixture.window.workspace().currentPage());
    // Nothing of the register is left in any widget of the window.
    for (const QLabel *label : fixture.window.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("Nettle")), qPrintable(label->objectName()));
    unlockByKey(fixture);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.front(), QStringLiteral("workspace"), 60'000);
    QCOMPARE(static_cast<int>(fixture.window.workspace().current()), static_cast<int>(Scope::HistoryPage));
}

void TestMainWindow::aWrongRecoveryKeyIsTold()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.window.lock();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.front(), QStringLiteral("unlockPage"), 60'000);
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
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.front(), QStringLiteral("unlockPage"), 60'000);
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
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.front(), QStringLiteral("workspace"), 60'000);
    const QFile::Permissions may = QFile::permissions(fixture.file());
    QVERIFY(may.testFlag(QFile::ReadOwner) && may.testFlag(QFile::WriteOwner));
    QVERIFY(!(may
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther)));
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

void TestMainWindow::everythingFitsASmallScreen()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    fixture.window.workspace().ensureAll();
    const QSize small(640, 480);
    fixture.window.resize(small);
    for (const Scope scope : fixture.window.workspace().scopes()) {
        QVERIFY(fixture.window.workspace().show(scope));
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.size(), small);
    }
    Page *members = fixture.window.workspace().page(Scope::MembersPage);
    members->action(ActionId::AddMember)->trigger();
    const auto *dialog = fixture.window.findChild<MemberDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCoreApplication::processEvents();
    QVERIFY2(dialog->width() <= small.width() && dialog->height() <= small.height(),
        qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    const auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(dialog->rect().contains(save->geometry().translated(save->parentWidget()->pos())));
}

void TestMainWindow::enterMakesTheRegister()
{
    ShellFixture fixture;
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(fixture.window.findChild<QWidget *>(QStringLiteral("choiceNew")), Qt::Key_Space);
    auto *page = fixture.window.findChild<NewRegisterPage *>();
    QSignalSpy submitted(page, &NewRegisterPage::submitted);
    QTest::keyClicks(page->findChild<QLineEdit *>(QStringLiteral("newName")), QStringLiteral("Hedgerow Society"));
    const auto field
        = [page](const char *name) { return page->findChild<PassphraseField *>(QLatin1String(name))->edit(); };
    QTest::keyClicks(field("newPassphrase"), QStringLiteral("heron ladder quartz mossy"));
    QTest::keyClicks(field("newPassphraseAgain"), QStringLiteral("heron ladder"));
    const auto problem = [page] {
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("problemText"))) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    auto *file = page->findChild<QLineEdit *>(QStringLiteral("newFile"));
    file->setText(fixture.file());
    file->setFocus();
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(problem().contains(QStringLiteral("differ")));
    QTest::keyClicks(field("newPassphraseAgain"), QStringLiteral(" quartz mossy"));
    QCOMPARE(problem(), QString());
    QCOMPARE(submitted.size(), 0);
    // The register is not made here: nobody but the test listens.
    page->disconnect(&fixture.window);
    QTest::keyClick(file, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void TestMainWindow::enterPressesTheButtonThatHasTheFocus()
{
    ShellFixture fixture;
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(fixture.window.findChild<QWidget *>(QStringLiteral("choiceNew")), Qt::Key_Space);
    auto *back = fixture.window.findChild<QPushButton *>(QStringLiteral("newLeave"));
    back->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), back, 60'000);
    QTest::keyClick(back, Qt::Key_Return);
    QCOMPARE(fixture.window.front(), QStringLiteral("startPage"));
}

void TestMainWindow::aMessageMovesNothingAboveIt()
{
    ShellFixture fixture;
    QVERIFY(fixture.open());
    const QWidget *page = fixture.window.workspace().currentPage();
    const QPoint before = page->mapTo(&fixture.window, QPoint());
    fixture.window.messages().say({ Message::Kind::Note, QStringLiteral("Done.") });
    QCoreApplication::processEvents();
    QVERIFY(fixture.window.messages().isVisible());
    QCOMPARE(page->mapTo(&fixture.window, QPoint()), before);
}

void TestMainWindow::aRecoverySheetThatWasLeftIsRemembered()
{
    ShellFixture fixture;
    fixture.preferences.setRecoverySheetAwaited(fixture.file(), true);
    QVERIFY(fixture.open());
    QVERIFY(fixture.window.messages().text().contains(QStringLiteral("recovery sheet")));
    QVERIFY(!fixture.preferences.recoverySheetAwaited(fixture.file()));
    RecoveryDialog dialog(*fixture.session.openRegister(), RecoveryDialog::Occasion::Made);
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("recoveryPrint"))->property("primary").toBool());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("recoveryClose"))->property("primary").toBool());
    QSignalSpy kept(&dialog, &RecoveryDialog::kept);
    QVERIFY(dialog.savePdf(fixture.folder.filePath(QStringLiteral("sheet.pdf"))));
    QCOMPARE(kept.size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
