// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldwork.h"
#include "tests/support/twolaptops.h"
#include "ui/laptops/devicemodel.h"
#include "ui/laptops/laptopspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace rollbook;

/// The secretary's page, from the only laptop to a round with a colleague, and the loss of the colleague's laptop.
class TestLaptopsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aloneThePageOffersTheFirstCopy();
    void aCopyThatIsNotCompleteIsNotMade();
    void aCopyIsMadeByKeyboard();
    void everyLaptopStandsInTheList();
    void theCopyTellsWhereCopiesAreMade();
    void changesAreTakenOutForWhomIsTicked();
    void aDroppedFileIsShownBeforeItIsBroughtIn();
    void whatWasBroughtInIsUndone();
    void theSameFileHasNothingToBringIn();
    void theFingerprintIsCopied();
    void aLaptopIsRenamed();
    void aLostLaptopIsRevokedAndCountsAgain();
    void aRegisterForReadingSaysSo();
    void workThatRunsIsTheReason();
    void widthsComeBack();
    void rowsChangeOneByOne();

private:
    template <class W> [[nodiscard]] W *find(const char *name) const
    {
        auto *found = m_page->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        auto *found = m_page->findChild<QDialog *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QString seen(const char *name) const { return find<QLabel>(name)->text(); }
    /// Shows the page and makes it the one in front.
    void open(Register &of)
    {
        m_page = std::make_unique<LaptopsPage>(of);
        m_page->resize(820, 600);
        m_page->show();
        m_page->setInFront(true);
        m_page->activate();
    }
    void type(QWidget *where, const QString &text) const
    {
        where->setFocus();
        QTest::keyClicks(where, text);
    }

    std::unique_ptr<test::TwoLaptops> m_laptops;
    std::unique_ptr<LaptopsPage> m_page;
    Id<Member> m_bea;
};

void TestLaptopsPage::initTestCase()
{
    m_laptops = std::make_unique<test::TwoLaptops>();
    m_bea = m_laptops->admit(*m_laptops->secretary, QStringLiteral("Bea"), QStringLiteral("Nettle"));
    open(*m_laptops->secretary);
}

void TestLaptopsPage::aloneThePageOffersTheFirstCopy()
{
    QVERIFY(find<QWidget>("emptyState")->isVisible());
    QVERIFY(seen("emptySentence").contains(QStringLiteral("colleague")));
    auto *first = find<QPushButton>("firstCopy");
    QVERIFY(first->isEnabled());
    // There is nobody to take changes out for.
    QVERIFY(!m_page->action(ActionId::TakeOut)->isEnabled());
    QVERIFY(seen("laptopReason").contains(QStringLiteral("no other laptop")));
    first->click();
    QTRY_VERIFY(dialog("copyDialog"));
}

void TestLaptopsPage::aCopyThatIsNotCompleteIsNotMade()
{
    QTest::keyClick(find<QLineEdit>("copyPerson"), Qt::Key_Return);
    QVERIFY(dialog("copyDialog"));
    const auto said = [this](const QString &words) {
        for (const QLabel *label : dialog("copyDialog")->findChildren<QLabel *>(QStringLiteral("problemText"))) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(said(QStringLiteral("who will use")));
    QVERIFY(said(QStringLiteral("too short")));
    type(find<QLineEdit>("copyPerson"), QStringLiteral("hall laptop"));
    QTest::keyClick(find<QLineEdit>("copyPerson"), Qt::Key_Return);
    QVERIFY(said(QStringLiteral("already")));
    find<QLineEdit>("copyPerson")->clear();
}

void TestLaptopsPage::aCopyIsMadeByKeyboard()
{
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    type(find<QLineEdit>("copyPerson"), QStringLiteral("Huw Evans"));
    QVERIFY(find<QLineEdit>("copyFile")->text().endsWith(QStringLiteral("society Huw Evans.rollbook")));
    type(find<QLineEdit>("copyPassphraseEdit"), test::TwoLaptops::passphrase().text);
    type(find<QLineEdit>("copyPassphraseAgainEdit"), test::TwoLaptops::passphrase().text);
    QTest::keyClick(find<QLineEdit>("copyPassphraseAgainEdit"), Qt::Key_Return);
    QCOMPARE(tasks.size(), 1);
    QVERIFY(!m_page->action(ActionId::MakeCopy)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog("outcomeDialog"), 60'000);
    QVERIFY(seen("outcomeSentence").contains(QStringLiteral("Huw Evans")));
    const QString path = find<QLineEdit>("outcomePath")->text();
    QVERIFY(QFileInfo::exists(path));
    QTest::keyClick(dialog("outcomeDialog"), Qt::Key_Escape);
    QVERIFY(!dialog("outcomeDialog"));
    m_laptops->openCopy(path);
}

void TestLaptopsPage::everyLaptopStandsInTheList()
{
    auto *list = find<QTableView>("laptops");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, DeviceModel::Name), QStringLiteral("hall laptop"));
    QCOMPARE(cell(0, DeviceModel::UsedBy), QStringLiteral("Ada Quill"));
    QCOMPARE(cell(0, DeviceModel::Standing), QStringLiteral("This laptop, coordinator"));
    QCOMPARE(cell(1, DeviceModel::Name), QStringLiteral("Huw Evans"));
    QCOMPARE(cell(1, DeviceModel::UsedBy), QStringLiteral("nobody yet"));
    QCOMPARE(cell(1, DeviceModel::Since), QStringLiteral("5 Sep 2026"));
    QVERIFY(seen("fingerprint").split(QLatin1Char(' '), Qt::SkipEmptyParts).size() == 4);
    // One's own laptop is not revoked by slip.
    list->setFocus();
    QVERIFY(!m_page->action(ActionId::RevokeLaptop)->isEnabled());
    QVERIFY(find<QLabel>("laptopSelectedReason")->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(!find<QLabel>("laptopSelectedReason")->isVisible());
    QCOMPARE(seen("laptopName"), QStringLiteral("Huw Evans"));
    QVERIFY(m_page->action(ActionId::RevokeLaptop)->isEnabled());
}

void TestLaptopsPage::theCopyTellsWhereCopiesAreMade()
{
    LaptopsPage page(*m_laptops->treasurer);
    page.show();
    page.setInFront(true);
    page.activate();
    const auto *reason = page.findChild<QLabel *>(QStringLiteral("laptopReason"));
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(QStringLiteral("hall laptop")));
    for (const ActionId id : { ActionId::MakeCopy, ActionId::RenameLaptop, ActionId::RevokeLaptop })
        QVERIFY(!page.action(id)->isEnabled());
    for (const ActionId id : { ActionId::TakeOut, ActionId::BringIn })
        QVERIFY(page.action(id)->isEnabled());
}

void TestLaptopsPage::changesAreTakenOutForWhomIsTicked()
{
    m_page->action(ActionId::TakeOut)->trigger();
    QTRY_VERIFY(dialog("takeOutDialog"));
    auto *recipients = find<QListWidget>("recipients");
    QCOMPARE(recipients->count(), 1);
    find<QLineEdit>("takeOutFolder")->setText(m_laptops->folder());
    recipients->item(0)->setCheckState(Qt::Unchecked);
    QTest::keyClick(dialog("takeOutDialog"), Qt::Key_Return);
    QVERIFY(dialog("takeOutDialog"));
    recipients->setCurrentRow(0);
    QTest::keyClick(recipients, Qt::Key_Space);
    QCOMPARE(recipients->item(0)->checkState(), Qt::Checked);
    QTest::keyClick(dialog("takeOutDialog"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("outcomeDialog"), 30'000);
    const QString path = find<QLineEdit>("outcomePath")->text();
    QVERIFY(QFileInfo(path).fileName().startsWith(QStringLiteral("changes-")));
    QVERIFY(seen("outcomeSentence").contains(QStringLiteral("Huw Evans")));
    dialog("outcomeDialog")->reject();
    QVERIFY(m_laptops->treasurer->bringIn(path, {}).ok());
}

void TestLaptopsPage::aDroppedFileIsShownBeforeItIsBroughtIn()
{
    Register &secretary = *m_laptops->secretary;
    Register &treasurer = *m_laptops->treasurer;
    m_laptops->clash(m_bea, QStringLiteral("bea@example.org"), QStringLiteral("b.nettle@example.org"));
    m_laptops->admit(treasurer, QStringLiteral("Cai"), QStringLiteral("Bracken"));
    const QString path = m_laptops->takeOut(treasurer);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("bringInDialog"), 30'000);
    QVERIFY(seen("bringInFrom").contains(QStringLiteral("Huw Evans")));
    QStringList texts;
    for (const QLabel *label : dialog("bringInDialog")->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("new: member (1)")));
    // Nothing is changed by looking.
    QCOMPARE(*secretary.reader().memberCount(), 1);
    QTest::keyClick(dialog("bringInDialog"), Qt::Key_Escape);
    QCOMPARE(*secretary.reader().memberCount(), 1);

    m_page->bringInFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(dialog("bringInDialog"), 30'000);
    QSignalSpy said(m_page.get(), &Page::said);
    QSignalSpy asked(m_page.get(), &Page::showPageRequested);
    QTest::keyClick(dialog("bringInDialog"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
    QCOMPARE(*secretary.reader().memberCount(), 2);
    const auto message = said.front().front().value<Message>();
    QVERIFY2(message.text.contains(QStringLiteral("Huw Evans")), qPrintable(message.text));
    QVERIFY2(message.text.contains(QStringLiteral("1 conflict")), qPrintable(message.text));
    message.action();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<Scope>(), Scope::ConflictsPage);
    QCOMPARE(find<QTableView>("laptops")->model()->index(1, DeviceModel::UsedBy).data().toString(),
        QStringLiteral("Huw Evans"));
}

/// All of the file at once, not its newest entry only.
void TestLaptopsPage::whatWasBroughtInIsUndone()
{
    Register &secretary = *m_laptops->secretary;
    Register &treasurer = *m_laptops->treasurer;
    m_laptops->bring(secretary, treasurer);
    m_laptops->admit(treasurer, QStringLiteral("Eli"), QStringLiteral("Rush"));
    m_laptops->admit(treasurer, QStringLiteral("Fay"), QStringLiteral("Rush"));
    const qint64 before = *secretary.reader().memberCount();
    QSignalSpy said(m_page.get(), &Page::said);
    m_page->bringInFile(m_laptops->takeOut(treasurer));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("bringInDialog"), 30'000);
    QTest::keyClick(dialog("bringInDialog"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
    QCOMPARE(*secretary.reader().memberCount(), before + 2);
    const auto message = said.front().front().value<Message>();
    QVERIFY(message.undoWith);
    message.undoWith();
    QTRY_VERIFY(dialog("undoDialog"));
    auto *all = find<QCheckBox>("undoBatch");
    QTRY_VERIFY_WITH_TIMEOUT(all->isVisible() && all->isChecked(), 30'000);
    auto *go = find<QPushButton>("undoGo");
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 30'000);
    QTest::keyClick(go, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 30'000);
    QCOMPARE(*secretary.reader().memberCount(), before);
    m_laptops->bring(secretary, treasurer);
}

void TestLaptopsPage::theSameFileHasNothingToBringIn()
{
    m_page->bringInFile(m_laptops->takeOut(*m_laptops->treasurer));
    QTRY_VERIFY_WITH_TIMEOUT(dialog("bringInDialog"), 30'000);
    QVERIFY(seen("bringInNothing").contains(QStringLiteral("already")));
    QVERIFY(!dialog("bringInDialog")->findChild<QPushButton *>(QStringLiteral("bringInGo")));
    QTest::keyClick(dialog("bringInDialog"), Qt::Key_Escape);
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->bringInFile(m_laptops->folder() + QStringLiteral("/society.rollbook"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
}

void TestLaptopsPage::theFingerprintIsCopied()
{
    m_page->action(ActionId::CopyFingerprint)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), m_laptops->secretary->fingerprint()->join(QLatin1Char(' ')));
}

void TestLaptopsPage::aLaptopIsRenamed()
{
    auto *list = find<QTableView>("laptops");
    list->selectRow(1);
    m_page->action(ActionId::RenameLaptop)->trigger();
    QTRY_VERIFY(dialog("nameDialog"));
    auto *name = find<QLineEdit>("laptopName");
    name->setText(QStringLiteral("Hall Laptop"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog("nameDialog")); // taken
    name->setText(QStringLiteral("Huw's kitchen laptop"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog("nameDialog"));
    QCOMPARE(list->model()->index(1, DeviceModel::Name).data().toString(), QStringLiteral("Huw's kitchen laptop"));
}

void TestLaptopsPage::aLostLaptopIsRevokedAndCountsAgain()
{
    auto *list = find<QTableView>("laptops");
    list->selectRow(1);
    QSignalSpy said(m_page.get(), &Page::said);
    // Esc leaves everything as it is.
    for (const char *answer : { "", "revokeGo" }) {
        QTimer::singleShot(50, this, [answer] {
            QWidget *box = QApplication::activeModalWidget();
            QVERIFY(box);
            if (*answer == '\0')
                QTest::keyClick(box, Qt::Key_Escape);
            else
                box->findChild<QPushButton *>(QLatin1String(answer))->click();
        });
        m_page->action(ActionId::RevokeLaptop)->trigger();
        QCOMPARE(said.size(), *answer == '\0' ? 0 : 1);
    }
    QCOMPARE(list->model()->index(1, DeviceModel::Standing).data().toString(), QStringLiteral("Revoked"));
    QVERIFY(!m_page->action(ActionId::RevokeLaptop)->isEnabled());
    QVERIFY(m_page->action(ActionId::ReinstateLaptop)->isEnabled());
    QVERIFY(!m_page->action(ActionId::TakeOut)->isEnabled());
    said.front().front().value<Message>().action();
    QCOMPARE(list->model()->index(1, DeviceModel::Standing).data().toString(), QStringLiteral("Counts"));
    QVERIFY(m_page->action(ActionId::TakeOut)->isEnabled());
}

void TestLaptopsPage::aRegisterForReadingSaysSo()
{
    const QString copy = m_laptops->folder() + QStringLiteral("/backup.rollbook");
    QVERIFY(m_laptops->secretary->backup(copy, {}).ok());
    auto opened = Register::open(copy, m_laptops->secretary->recoveryKey(),
        { &m_laptops->here, { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } },
        Register::Access::ReadOnly);
    QVERIFY(opened.ok());
    LaptopsPage page(**opened);
    page.show();
    page.setInFront(true);
    page.activate();
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("laptopReason"))->text().contains(QStringLiteral("reading only")));
    for (const ActionId id : { ActionId::MakeCopy, ActionId::BringIn, ActionId::RenameLaptop, ActionId::RevokeLaptop })
        QVERIFY(!page.action(id)->isEnabled());
    QVERIFY(page.action(ActionId::TakeOut)->isEnabled());
}

void TestLaptopsPage::workThatRunsIsTheReason()
{
    const auto work = std::make_shared<test::HeldWork>();
    m_laptops->secretary->start(work, {}, [](const Result<EntryId> &) {});
    QVERIFY(find<QLabel>("laptopReason")->isVisible());
    QVERIFY(seen("laptopReason").contains(QStringLiteral("running")));
    QVERIFY(!m_page->action(ActionId::BringIn)->isEnabled());
    work->letGo();
    QTRY_VERIFY(!m_laptops->secretary->isBusy());
    QVERIFY(!find<QLabel>("laptopReason")->isVisible());
    QVERIFY(m_page->action(ActionId::BringIn)->isEnabled());
}

void TestLaptopsPage::widthsComeBack()
{
    find<QTableView>("laptops")->setColumnWidth(DeviceModel::UsedBy, 263);
    LaptopsPage again(*m_laptops->secretary);
    QCOMPARE(again.lastingState(), QStringList { QStringLiteral("columns") });
    again.restoreState(m_page->saveState());
    QCOMPARE(again.findChild<QTableView *>(QStringLiteral("laptops"))->columnWidth(DeviceModel::UsedBy), 263);
}

void TestLaptopsPage::rowsChangeOneByOne()
{
    DeviceModel model(*m_laptops->secretary);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(model.update().ok());
    QCOMPARE(inserted.size(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_laptops->admit(*m_laptops->secretary, QStringLiteral("Dai"), QStringLiteral("Sorrel"));
    QVERIFY(model.update().ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().value<QModelIndex>().row(), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestLaptopsPage)
#include "tst_laptopspage.moc"
