// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twolaptops.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/conflicts/conflictspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace rollbook;

/// A desk of conflicts, settled by keyboard.
class TestConflictsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutConflictsItSaysSo();
    void conflictsStandByPerson();
    void bothSidesAreTold();
    void aNumberAndEnterSettle();
    void nothingIsSettledUnchosen();
    void enterPressesTheButtonItIsOn();
    void anotherNameIsShown();
    void aThirdValueIsCheckedAndWritten();
    void theDecisionIsUndone();
    void deletionAgainstEditIsDecided();
    void manyAreSettledByARule();
    void whatIsBeingDecidedStays();
    void rowsGoOneByOne();
    void widthsComeBack();

private:
    template <class W> [[nodiscard]] W *find(const char *name) const
    {
        auto *found = m_page->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    [[nodiscard]] Register &secretary() const { return *m_laptops->secretary; }
    [[nodiscard]] Register &treasurer() const { return *m_laptops->treasurer; }
    [[nodiscard]] QTableView *list() const { return find<QTableView>("conflicts"); }
    [[nodiscard]] QString seen(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] std::size_t open() const { return secretary().reader().conflicts()->size(); }
    [[nodiscard]] QString email(Id<Member> id) const { return secretary().reader().one(id)->email; }
    /// The number by which the value is chosen.
    [[nodiscard]] int numberOf(const QString &value) const
    {
        for (int number = 1; number < 9; ++number) {
            const auto *row = m_page->findChild<QWidget *>(QStringLiteral("choice%1").arg(number));
            if (row && row->findChild<QLabel *>(QStringLiteral("choiceValue"))->text().contains(value))
                return number;
        }
        return 0;
    }
    void press(int number) const { QTest::keyClick(list(), static_cast<Qt::Key>(Qt::Key_0 + number)); }
    void select(Id<Member> id) const
    {
        // A dialog that was open before took the keys; nobody but a window manager gives them back.
        m_page->activateWindow();
        (void)QTest::qWaitForWindowActive(m_page.get());
        m_page->showRecord(id.uuid);
        list()->setFocus();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<test::TwoLaptops> m_laptops;
    std::unique_ptr<ConflictsPage> m_page;
    Id<Member> m_bea;
    Id<Member> m_cai;
    Id<Member> m_dai;
    Id<Member> m_eli;
};

void TestConflictsPage::initTestCase()
{
    m_laptops = std::make_unique<test::TwoLaptops>();
    const auto admit = [this](const char *given) {
        return m_laptops->admit(
            secretary(), QLatin1String(given), QStringLiteral("Nettle"), QStringLiteral("old@example.org"));
    };
    m_bea = admit("Bea");
    m_cai = admit("Cai");
    m_dai = admit("Dai");
    m_eli = admit("Eli");
    m_laptops->makeCopy();
    m_page = std::make_unique<ConflictsPage>(secretary());
    m_page->resize(900, 640);
    m_page->show();
    m_page->setInFront(true);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void TestConflictsPage::withoutConflictsItSaysSo()
{
    QVERIFY(find<QWidget>("emptyState")->isVisible());
    QCOMPARE(m_page->waiting(), 0);
    QVERIFY(!m_page->action(ActionId::SettleMany)->isEnabled());
    QSignalSpy asked(m_page.get(), &Page::actionRequested);
    QTest::keyClick(find<QPushButton>("bringChangesIn"), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TestConflictsPage::conflictsStandByPerson()
{
    QSignalSpy waiting(m_page.get(), &Page::waitingChanged);
    m_laptops->clash(m_cai, QStringLiteral("cai@example.org"), QStringLiteral("c.nettle@example.org"));
    m_laptops->clash(m_bea, QStringLiteral("bea@example.org"), QStringLiteral("b.nettle@example.org"));
    m_laptops->edit(secretary(), m_bea, [](Member &m) { m.telephone = QStringLiteral("07700 900111"); });
    m_laptops->edit(treasurer(), m_bea, [](Member &m) { m.telephone = QStringLiteral("07700 900222"); });
    m_laptops->bring(treasurer(), secretary());
    QCOMPARE(m_page->waiting(), 3);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 3);
    const auto cell = [this](int row, int column) { return list()->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, ConflictModel::Whose), QStringLiteral("Bea Nettle (2)"));
    QCOMPARE(cell(1, ConflictModel::Whose), QString());
    QCOMPARE(cell(2, ConflictModel::Whose), QStringLiteral("Cai Nettle"));
    QCOMPARE(cell(2, ConflictModel::What), QStringLiteral("E-mail"));
    const QString spoken = list()->model()->index(1, ConflictModel::Whose).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("Bea Nettle")));
}

void TestConflictsPage::bothSidesAreTold()
{
    select(m_cai);
    QCOMPARE(seen("conflictSubject"), QStringLiteral("Cai Nettle"));
    QCOMPARE(seen("conflictField"), QStringLiteral("E-mail"));
    QCOMPARE(seen("conflictBefore"), QStringLiteral("Before: old@example.org"));
    QVERIFY(numberOf(QStringLiteral("cai@example.org")) > 0);
    const int theirs = numberOf(QStringLiteral("c.nettle@example.org"));
    const QString spoken = find<QRadioButton>(qPrintable(QStringLiteral("choose%1").arg(theirs)))->accessibleName();
    QVERIFY2(spoken.contains(QStringLiteral("Huw Evans")), qPrintable(spoken));
    QCOMPARE(numberOf(QStringLiteral("another value")), 3);
}

void TestConflictsPage::aNumberAndEnterSettle()
{
    select(m_cai);
    QSignalSpy said(m_page.get(), &Page::said);
    press(numberOf(QStringLiteral("c.nettle@example.org")));
    QVERIFY(m_page->action(ActionId::SettleConflict)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(open(), 2u);
    QCOMPARE(email(m_cai), QStringLiteral("c.nettle@example.org"));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().front().value<Message>().undo);
    // The next one is there, and nothing is chosen for it.
    QCOMPARE(m_page->waiting(), 2);
    QCOMPARE(seen("conflictSubject"), QStringLiteral("Bea Nettle"));
    QVERIFY(list()->hasFocus());
    QVERIFY(!m_page->action(ActionId::SettleConflict)->isEnabled());
}

void TestConflictsPage::nothingIsSettledUnchosen()
{
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_9);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(open(), 2u);
}

void TestConflictsPage::enterPressesTheButtonItIsOn()
{
    select(m_bea);
    press(1);
    QVERIFY(m_page->action(ActionId::SettleConflict)->isEnabled());
    QSignalSpy asked(m_page.get(), &Page::showPageRequested);
    auto *show = find<QPushButton>("conflictOpen");
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(open(), 2u);
}

/// What the list does not tell is not read again; whose conflict it is stands in it.
void TestConflictsPage::anotherNameIsShown()
{
    const auto whose = [this] { return list()->model()->index(0, ConflictModel::Whose).data().toString(); };
    QSignalSpy changed(list()->model(), &QAbstractItemModel::dataChanged);
    m_laptops->edit(secretary(), m_dai, [](Member &m) { m.notes = QStringLiteral("Large print"); });
    QCOMPARE(changed.size(), 0);
    m_laptops->edit(secretary(), m_bea, [](Member &m) { m.family = QStringLiteral("Bramble"); });
    QCOMPARE(whose(), QStringLiteral("Bea Bramble (2)"));
    m_laptops->edit(secretary(), m_bea, [](Member &m) { m.family = QStringLiteral("Nettle"); });
    QCOMPARE(whose(), QStringLiteral("Bea Nettle (2)"));
}

void TestConflictsPage::aThirdValueIsCheckedAndWritten()
{
    select(m_bea);
    if (seen("conflictField") != QStringLiteral("E-mail"))
        QTest::keyClick(list(), Qt::Key_Down);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(3);
    auto *edit = find<QLineEdit>("value-email");
    QVERIFY(edit->hasFocus());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("bea123"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(open(), 2u);
    QVERIFY(find<QWidget>("valueProblem")->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("bea1@example.org"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(open(), 1u);
    QCOMPARE(email(m_bea), QStringLiteral("bea1@example.org"));
    QVERIFY(list()->hasFocus());
    // What was decided here settles it there.
    m_laptops->bring(secretary(), treasurer());
    QCOMPARE(treasurer().reader().one(m_bea)->email, QStringLiteral("bea1@example.org"));
    QCOMPARE(treasurer().reader().conflicts()->size(), 1u);
}

void TestConflictsPage::theDecisionIsUndone()
{
    QSignalSpy said(m_page.get(), &Page::said);
    select(m_bea);
    press(numberOf(QStringLiteral("07700 900111")));
    find<QPushButton>("conflictSettle")->click();
    QCOMPARE(open(), 0u);
    QCOMPARE(secretary().reader().one(m_bea)->telephone, QStringLiteral("07700 900111"));
    QVERIFY(find<QWidget>("emptyState")->isVisible());
    QVERIFY(secretary().undo(*said.front().front().value<Message>().undo).ok());
    QCOMPARE(secretary().reader().one(m_bea)->telephone, QStringLiteral("07700 900222"));
}

void TestConflictsPage::deletionAgainstEditIsDecided()
{
    QVERIFY(secretary().submit(DeleteMember { m_eli }).ok());
    m_laptops->edit(treasurer(), m_eli, [](Member &m) { m.telephone = QStringLiteral("07700 900333"); });
    m_laptops->bring(treasurer(), secretary());
    QCOMPARE(open(), 1u);
    select(m_eli);
    QVERIFY(seen("conflictBefore").contains(QStringLiteral("deleted the record")));
    QVERIFY(numberOf(QStringLiteral("Delete the record")) > 0);
    const int keep = numberOf(QStringLiteral("07700 900333"));
    QVERIFY(keep > 0);
    press(keep);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(open(), 0u);
    QCOMPARE(secretary().reader().one(m_eli)->telephone, QStringLiteral("07700 900333"));
}

void TestConflictsPage::manyAreSettledByARule()
{
    m_laptops->bring(secretary(), treasurer());
    for (const Id<Member> id : { m_bea, m_cai, m_dai })
        m_laptops->clash(id, QStringLiteral("ours@example.org"), QStringLiteral("theirs@example.org"));
    m_laptops->bring(treasurer(), secretary());
    QCOMPARE(open(), 3u);
    m_page->action(ActionId::SettleMany)->trigger();
    auto *dialog = find<QDialog>("manyDialog");
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(seen("manyOutcome"), QStringLiteral("Settles 3 of 3."));
    find<QRadioButton>("takeTheirs")->click();
    QCOMPARE(find<QComboBox>("takeLaptop")->currentText(), QStringLiteral("Huw Evans"));
    QSignalSpy said(m_page.get(), &Page::said);
    QTest::keyClick(find<QPushButton>("manySettle"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
    QCOMPARE(open(), 0u);
    for (const Id<Member> id : { m_bea, m_cai, m_dai })
        QCOMPARE(email(id), QStringLiteral("theirs@example.org"));
    QCOMPARE(m_page->waiting(), 0);
}

void TestConflictsPage::whatIsBeingDecidedStays()
{
    m_laptops->bring(secretary(), treasurer());
    m_laptops->clash(m_dai, QStringLiteral("dai@example.org"), QStringLiteral("d.nettle@example.org"));
    m_laptops->bring(treasurer(), secretary());
    select(m_dai);
    press(3);
    auto *edit = find<QLineEdit>("value-email");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("half typ"));
    m_laptops->edit(secretary(), m_cai, [](Member &m) { m.notes = QStringLiteral("Large print"); });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(find<QLineEdit>("value-email")->text(), QStringLiteral("half typ"));
    QVERIFY(find<QRadioButton>("choose3")->isChecked());
}

void TestConflictsPage::rowsGoOneByOne()
{
    m_laptops->clash(m_cai, QStringLiteral("cai@example.org"), QStringLiteral("c.nettle@example.org"));
    m_laptops->bring(treasurer(), secretary());
    ConflictModel model(secretary().reader());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.update().ok());
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto conflicts = *secretary().reader().conflicts();
    const auto view = viewOf(conflicts.front(), secretary().reader());
    QVERIFY(view.ok());
    QVERIFY(secretary().submit(SettleConflicts { { { conflicts.front(), view->sides.front().record } } }).ok());
    QVERIFY(model.update().ok());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestConflictsPage::widthsComeBack()
{
    list()->setColumnWidth(ConflictModel::What, 173);
    ConflictsPage again(secretary());
    QVERIFY(again.lastingState().contains(QStringLiteral("columns")));
    again.restoreState(m_page->saveState());
    QCOMPARE(again.findChild<QTableView *>(QStringLiteral("conflicts"))->columnWidth(ConflictModel::What), 173);
}

QTEST_MAIN(TestConflictsPage)
#include "tst_conflictspage.moc"
