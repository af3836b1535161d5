// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include "ui/shell/backupsdialog.h"
#include "ui/shell/busybar.h"
#include "ui/shell/menus.h"
#include "ui/shell/registertools.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace rollbook;

namespace {

/// A window whose register keeps backups.
struct Keeping : ShellFixture {
    bool openKeeping()
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Hedgerow Society");
        organisation.groupKinds = { QStringLiteral("Branch") };
        auto made = Register::create(file(), key(), organisation, session.environmentFor(file()));
        if (!made)
            return false;
        session.adopt(std::move(*made));
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    /// The same with one backup, and somebody admitted since.
    bool openWithBackup()
    {
        if (!openKeeping() || !session.openRegister()->keepBackup(BackupReason::Asked, {}))
            return false;
        admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
        return true;
    }
    [[nodiscard]] std::vector<BackupFile> kept() const
    {
        auto files = backups::in(backups::folderFor(file()));
        return files ? *files : std::vector<BackupFile> {};
    }
    [[nodiscard]] qint64 people() const { return *session.openRegister()->reader().memberCount(); }
};

template <class W> W *child(const QWidget &of, const char *name)
{
    return of.findChild<W *>(QLatin1String(name));
}

void pressButton(const QWidget &of, const char *name)
{
    auto *button = child<QPushButton>(of, name);
    QVERIFY2(button && button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

bool isIdle(const BackupsDialog &dialog)
{
    return child<QStackedWidget>(dialog, "backupsFronts")->currentIndex() == 0;
}

} // namespace

class TestBackupsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeCheckedAndRestoredByKeyboard();
    void enterTwiceRestoresNothing();
    void aRestoreIsCancelled();
    void whyButtonsAreOffIsSaid();
    void widthsComeBack();
    void aRegisterThatIsNotOpenIsRestoredByItsPassphrase();
    void aDamagedBackupIsTold();
    void closingKeepsABackup();
    void lockingKeepsABackupBehindABlankWindow();
    void withoutAFolderClosingGoesOnAndIsToldNextTime();
    void aRegisterOpenElsewhereIsShownForReading();
};

void TestBackupsDialog::madeCheckedAndRestoredByKeyboard()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!child<QPushButton>(dialog, "backupsRestore")->isEnabled());
    pressButton(dialog, "backupsMake");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(dialog), 60'000);
    const auto *list = child<QTableView>(dialog, "backupList");
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("1"));
    pressButton(dialog, "backupsCheck");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(dialog), 60'000);
    QCOMPARE(list->model()->index(0, 4).data().toString(), QStringLiteral("Whole"));

    f.admit(QStringLiteral("Cai"), QStringLiteral("Nettle"));
    QCOMPARE(f.people(), 2);
    QSignalSpy restored(&f.session, &Session::restored);
    pressButton(dialog, "backupsRestore");
    QVERIFY(child<QLabel>(dialog, "backupsQuestion")->text().contains(QStringLiteral("society.rollbook")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible() && isIdle(dialog));
    QCOMPARE(f.people(), 2);
    pressButton(dialog, "backupsRestore");
    pressButton(dialog, "backupsSure");
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 60'000);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(f.people(), 1);
    QCOMPARE(f.window.front(), QStringLiteral("workspace"));
    QVERIFY(dialog.restoredWords().contains(QStringLiteral("1 person")));
    QCOMPARE(f.kept().size(), std::size_t { 2 });
}

void TestBackupsDialog::enterTwiceRestoresNothing()
{
    Keeping f;
    QVERIFY(f.openWithBackup());
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy closing(&f.session, &Session::aboutToClose);
    auto *list = child<QTableView>(dialog, "backupList");
    QTRY_VERIFY(list->currentIndex().isValid());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!isIdle(dialog));
    QTRY_COMPARE(dialog.focusWidget(), child<QPushButton>(dialog, "backupsBack"));
    QVERIFY(!child<QPushButton>(dialog, "backupsSure")->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(closing.size(), 0);
    QCOMPARE(f.people(), 1);
}

void TestBackupsDialog::aRestoreIsCancelled()
{
    Keeping f;
    QVERIFY(f.openWithBackup());
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy failed(&f.session, &Session::restoreFailed);
    // A small register is restored at once: cancelled is before the work begins.
    bool couldCancel = false;
    connect(&f.session, &Session::aboutToClose, &dialog, [&] {
        couldCancel = child<QPushButton>(dialog, "backupsCancel")->isEnabled();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    pressButton(dialog, "backupsRestore");
    pressButton(dialog, "backupsSure");
    QVERIFY(couldCancel);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QCOMPARE(failed.front().front().value<Problems>().front().code, ProblemCode::Cancelled);
    QVERIFY(dialog.isVisible() && isIdle(dialog));
    QVERIFY(!child<QWidget>(dialog, "backupsProblem")->isVisible());
    QCOMPARE(f.people(), 1);
    QVERIFY(dialog.restoredWords().isEmpty());
}

void TestBackupsDialog::whyButtonsAreOffIsSaid()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    {
        BackupsDialog dialog(f.session, f.preferences, &f.window);
        dialog.show();
        QVERIFY(child<QLabel>(dialog, "backupsReason")->text().contains(QStringLiteral("no backup")));
        pressButton(dialog, "backupsMake");
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(dialog), 60'000);
        QVERIFY(!child<QLabel>(dialog, "backupsReason")->isVisible());
    }
    f.session.close();
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    QVERIFY(!child<QLabel>(dialog, "backupsReason")->isVisible());
    dialog.showRegister(f.file());
    const auto *reason = child<QLabel>(dialog, "backupsReason");
    QVERIFY2(reason->text().contains(QStringLiteral("passphrase")), qPrintable(reason->text()));
    QTest::keyClicks(child<QLineEdit>(dialog, "backupsPassphrase"), QStringLiteral("heron"));
    QVERIFY2(reason->text().contains(QStringLiteral("not open")), qPrintable(reason->text()));
}

void TestBackupsDialog::widthsComeBack()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    {
        BackupsDialog dialog(f.session, f.preferences, &f.window);
        child<QTableView>(dialog, "backupList")->setColumnWidth(2, 131);
    }
    const BackupsDialog dialog(f.session, f.preferences, &f.window);
    QCOMPARE(child<QTableView>(dialog, "backupList")->columnWidth(2), 131);
}

void TestBackupsDialog::aRegisterThatIsNotOpenIsRestoredByItsPassphrase()
{
    Keeping f;
    const QString passphrase = QStringLiteral("heron ladder quartz mossy");
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Hedgerow Society");
        auto made
            = Register::create(f.file(), Passphrase { passphrase }, organisation, f.session.environmentFor(f.file()));
        QVERIFY(made);
        QVERIFY((*made)->keepBackup(BackupReason::Asked, {}));
    }
    QVERIFY(QFile::remove(f.file()));
    f.window.show();
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    dialog.showRegister(f.kept().front().path);
    QCOMPARE(child<QTableView>(dialog, "backupList")->model()->rowCount(), 1);
    QVERIFY(!child<QPushButton>(dialog, "backupsRestore")->isEnabled());
    auto *edit = child<QLineEdit>(dialog, "backupsPassphrase");
    QTest::keyClicks(edit, QStringLiteral("not this one"));
    pressButton(dialog, "backupsCheck");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(dialog), 60'000);
    QVERIFY(child<QWidget>(dialog, "backupsProblem")->isVisible());
    edit->clear();
    QTest::keyClicks(edit, passphrase);
    QSignalSpy restored(&f.session, &Session::restored);
    pressButton(dialog, "backupsRestore");
    pressButton(dialog, "backupsSure");
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 60'000);
    QCOMPARE(f.window.front(), QStringLiteral("workspace"));
    QCOMPARE(QFileInfo(f.session.path()), QFileInfo(f.file()));
}

void TestBackupsDialog::aDamagedBackupIsTold()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    const auto report = f.session.openRegister()->keepBackup(BackupReason::Asked, {});
    QVERIFY(report);
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write("damage");
    file.close();
    BackupsDialog dialog(f.session, f.preferences, &f.window);
    dialog.show();
    pressButton(dialog, "backupsRestore");
    pressButton(dialog, "backupsSure");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(dialog), 60'000);
    QVERIFY(child<QWidget>(dialog, "backupsProblem")->isVisible());
    QVERIFY(dialog.restoredWords().isEmpty());
    QCOMPARE(f.people(), 1);
    QCOMPARE(f.window.front(), QStringLiteral("workspace"));
}

void TestBackupsDialog::closingKeepsABackup()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    // Work that is running holds the register open.
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.findChild<BusyBar *>()->isBusy(), 60'000);
    f.window.menus().action(ActionId::CloseRegister)->trigger();
    // What is about to go can no longer be worked with: no dialog may come to stand over it.
    QVERIFY(f.session.openRegister());
    QVERIFY(!f.window.workspace().isEnabled());
    for (const ActionId id : { ActionId::FindDuplicates, ActionId::OrganisationDetails, ActionId::Backups })
        QVERIFY(!f.window.menus().action(id)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(f.window.front(), QStringLiteral("startPage"), 60'000);
    QCOMPARE(f.kept().size(), std::size_t { 1 });
    QCOMPARE(f.kept().front().reason, BackupReason::Closing);
    // Nothing changed since: nothing more is kept.
    f.session.open(f.file(), ShellFixture::key());
    QTRY_COMPARE_WITH_TIMEOUT(f.window.front(), QStringLiteral("workspace"), 60'000);
    QTRY_VERIFY(f.session.openRegister()->lastBackup());
    QVERIFY(f.window.workspace().isEnabled());
    f.window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 60'000);
    QCOMPARE(f.kept().size(), std::size_t { 1 });
}

void TestBackupsDialog::lockingKeepsABackupBehindABlankWindow()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    f.window.lock();
    QVERIFY(!f.window.workspace().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(f.window.front(), QStringLiteral("unlockPage"), 60'000);
    QVERIFY(!f.session.openRegister());
    QCOMPARE(f.kept().size(), std::size_t { 1 });
}

void TestBackupsDialog::withoutAFolderClosingGoesOnAndIsToldNextTime()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    QFile inTheWay(backups::folderFor(f.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    f.window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.isVisible(), 60'000);
    QVERIFY(!f.session.openRegister());
    f.window.show();
    f.session.open(f.file(), ShellFixture::key());
    QTRY_COMPARE_WITH_TIMEOUT(f.window.front(), QStringLiteral("workspace"), 60'000);
    QVERIFY2(f.window.messages().text().contains(QStringLiteral("no backup")), qPrintable(f.window.messages().text()));
}

void TestBackupsDialog::aRegisterOpenElsewhereIsShownForReading()
{
    Keeping f;
    QVERIFY(f.openKeeping());
    f.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"));
    Preferences preferences(f.folder.filePath(QStringLiteral("other.ini")));
    Session session(f.clock, Actor { QStringLiteral("Huw"), QStringLiteral("desk") });
    MainWindow second(session, preferences);
    second.show();
    session.open(f.file(), ShellFixture::key());
    QTRY_COMPARE_WITH_TIMEOUT(second.front(), QStringLiteral("workspace"), 60'000);
    QVERIFY(session.openRegister()->isReadOnly());
    QVERIFY2(second.messages().text().contains(QStringLiteral("reading only")), qPrintable(second.messages().text()));
    QCOMPARE(*session.openRegister()->reader().memberCount(), 1);
    QVERIFY(!second.menus().action(ActionId::ImportMembers)->isEnabled());
}

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
