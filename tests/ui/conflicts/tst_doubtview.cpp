// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twolaptops.h"
#include "ui/conflicts/conflictspage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace rollbook;
using test::TwoLaptops;

/// Two laptops added one person each who is probably the same.
class DoubtViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitsComesForwardAndIsCounted();
    void twoRecordsAreMergedByKeyboard();
    void twoPeopleAreKeptApart();
    void oneKeepsTheNumberAndItIsNotMadeDoubleAgain();
    void bothPaymentsAreRight();
    void termsOnTheSameDaysAreShown();
    void nothingIsToldWhereNothingWaits();

private:
    [[nodiscard]] QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(QStringLiteral("conflictTabs")); }
    [[nodiscard]] QTableView *list() const { return m_page->findChild<QTableView *>(QStringLiteral("doubts")); }
    [[nodiscard]] qint64 people() const { return *m_laptops->secretary->reader().memberCount(); }
    void openPage();

    std::unique_ptr<TwoLaptops> m_laptops;
    std::unique_ptr<ConflictsPage> m_page;
};

void DoubtViewTest::init()
{
    m_laptops = std::make_unique<TwoLaptops>();
    m_laptops->makeCopy();
    for (Register *where : { m_laptops->secretary.get(), m_laptops->treasurer.get() })
        m_laptops->admit(*where, QStringLiteral("Olwen"), QStringLiteral("Price"), QStringLiteral("op@example.org"));
    m_laptops->bring(*m_laptops->treasurer, *m_laptops->secretary);
}

void DoubtViewTest::cleanup()
{
    m_page.reset();
    m_laptops.reset();
}

void DoubtViewTest::openPage()
{
    m_page = std::make_unique<ConflictsPage>(*m_laptops->secretary);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
}

void DoubtViewTest::whatWaitsComesForwardAndIsCounted()
{
    openPage();
    QTRY_COMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(tabs()->tabText(0), QStringLiteral("Conflicts"));
    QCOMPARE(tabs()->tabText(1), QStringLiteral("To Look At (1)"));
    QCOMPARE(m_page->waiting(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Same person?"));
}

void DoubtViewTest::twoRecordsAreMergedByKeyboard()
{
    openPage();
    QCOMPARE(people(), 2);
    QSignalSpy said(m_page.get(), &Page::said);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_1);
    auto *first = m_page->findChild<QPushButton *>(QStringLiteral("decide1"));
    QTRY_COMPARE(QApplication::focusWidget(), first);
    QCOMPARE(people(), 2);
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_COMPARE(people(), 1);
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE(tabs()->tabText(1), QStringLiteral("To Look At"));
    QCOMPARE(m_page->waiting(), 0);
    QVERIFY(m_laptops->secretary->undo().ok());
    QTRY_COMPARE(tabs()->tabText(1), QStringLiteral("To Look At (1)"));
}

void DoubtViewTest::twoPeopleAreKeptApart()
{
    openPage();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("decide3")));
    auto *apart = m_page->findChild<QPushButton *>(QStringLiteral("decide3"));
    QVERIFY(apart->text().contains(QStringLiteral("Not the &Same")));
    apart->setFocus();
    QTest::keyClick(apart, Qt::Key_Space);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(people(), 2);
    m_laptops->bring(*m_laptops->secretary, *m_laptops->treasurer);
    QCOMPARE(m_laptops->treasurer->reader().all<Distinct>()->size(), 1u);
}

void DoubtViewTest::oneKeepsTheNumberAndItIsNotMadeDoubleAgain()
{
    m_laptops = std::make_unique<TwoLaptops>();
    m_laptops->makeCopy();
    const char *names[] = { "Olwen", "Mair" };
    Register *books[] = { m_laptops->secretary.get(), m_laptops->treasurer.get() };
    for (int i = 0; i < 2; ++i) {
        AdmitMember command;
        command.member.given = QString::fromLatin1(names[i]);
        command.member.number = QStringLiteral("X7");
        QVERIFY(books[i]->submit(command));
    }
    m_laptops->bring(*m_laptops->treasurer, *m_laptops->secretary);
    openPage();
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Same number"));
    QSignalSpy said(m_page.get(), &Page::said);
    auto *second = m_page->findChild<QPushButton *>(QStringLiteral("decide2"));
    QVERIFY(second && second->isEnabled());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    const Reader &reader = m_laptops->secretary->reader();
    QTRY_COMPARE(reader.membersNumbered(QStringLiteral("X7"))->size(), 1u);
    QCOMPARE(said.size(), 1);
    const auto message = said.front().front().value<Message>();
    QVERIFY(message.undo.has_value());
    QCOMPARE(message.text, QStringLiteral("Gave lasting member numbers (people: 1)"));
    QVERIFY(!m_laptops->secretary->undo(*message.undo).ok());
    QCOMPARE(reader.membersNumbered(QStringLiteral("X7"))->size(), 1u);
}

void DoubtViewTest::bothPaymentsAreRight()
{
    m_laptops = std::make_unique<TwoLaptops>();
    const auto mair = m_laptops->admit(*m_laptops->secretary, QStringLiteral("Mair"), QStringLiteral("Pugh"));
    m_laptops->makeCopy();
    for (Register *where : { m_laptops->secretary.get(), m_laptops->treasurer.get() }) {
        RecordPayment payment;
        payment.payer = mair;
        payment.amount = { 2'400 };
        QVERIFY(where->submit(payment));
    }
    m_laptops->bring(*m_laptops->treasurer, *m_laptops->secretary);
    openPage();
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Entered twice?"));
    auto *both = m_page->findChild<QPushButton *>(QStringLiteral("decide3"));
    QVERIFY(both && both->text().contains(QStringLiteral("Both")));
    both->setFocus();
    QTest::keyClick(both, Qt::Key_Space);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(m_laptops->secretary->reader().all<Payment>()->size(), 2u);
}

void DoubtViewTest::termsOnTheSameDaysAreShown()
{
    m_laptops = std::make_unique<TwoLaptops>();
    MembershipType type;
    type.name = QStringLiteral("Standard");
    type.fee = { 2'400 };
    QVERIFY(m_laptops->secretary->submit(SaveMembershipType { type }));
    const auto standard = m_laptops->secretary->reader().all<MembershipType>()->front().id;
    const auto mair = m_laptops->admit(*m_laptops->secretary, QStringLiteral("Mair"), QStringLiteral("Pugh"));
    m_laptops->makeCopy();
    const QDate today = m_laptops->secretary->clock().today();
    int day = 0;
    for (Register *where : { m_laptops->secretary.get(), m_laptops->treasurer.get() })
        QVERIFY(where->submit(RenewMembership { mair, standard, today.addDays(--day) }));
    m_laptops->bring(*m_laptops->treasurer, *m_laptops->secretary);
    openPage();
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Terms share days"));
    QCOMPARE(list()->model()->index(0, 1).data().toString(), QStringLiteral("Mair Pugh"));
    auto *back = m_page->findChild<QPushButton *>(QStringLiteral("decide2"));
    QVERIFY(back && back->text().contains(QStringLiteral("Take Back")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("decide3")));
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("doubtCard2")));
}

void DoubtViewTest::nothingIsToldWhereNothingWaits()
{
    TwoLaptops alone;
    ConflictsPage page(*alone.secretary);
    page.show();
    page.activate();
    const auto *none = page.findChild<QWidget *>(QStringLiteral("noDoubts"));
    auto *both = page.findChild<QTabWidget *>(QStringLiteral("conflictTabs"));
    both->setCurrentIndex(1);
    QTRY_VERIFY(none->isVisible());
    for (const auto *label : page.findChild<QWidget *>(QStringLiteral("doubtView"))->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("Enter")), qPrintable(label->text()));
    QCOMPARE(both->tabText(1), QStringLiteral("To Look At"));
}

QTEST_MAIN(DoubtViewTest)
#include "tst_doubtview.moc"
