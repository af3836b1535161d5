// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/paymentdialog.h"

#include "tests/ui/members/shownmembers.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace rollbook;

class PaymentDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Ada, Bea and Cai, each of whom has paid £10 of £24.
    struct Debtors : Society {
        Id<Member> ada = admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        Id<Member> bea = admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 1000);
        Id<Member> cai = admit(QStringLiteral("Cai"), QStringLiteral("Nash"), 1000);
        [[nodiscard]] std::vector<Payment> paymentsOf(Id<Member> person) const
        {
            return opened->reader().facts(std::span(&person, 1), FactParts::Everything)->front().payments;
        }
    };
    static PaymentDialog *openFor(ShownMembers &shown, Id<Member> person)
    {
        shown.table()->goTo(person);
        shown.press(shown.table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        return shown.open<PaymentDialog>("paymentDialog");
    }
    /// The field for one of several people; those of the lines before go a moment later.
    static QLineEdit *share(const PaymentDialog *dialog, const char *name)
    {
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>(QLatin1String(name))) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    static QString methodIn(const PaymentDialog *dialog)
    {
        return dialog->findChild<QComboBox *>(QStringLiteral("method"))->currentText();
    }

private Q_SLOTS:
    void atMostFiveKeysFromTheListToTheNextPerson()
    {
        Debtors society;
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        QVERIFY(dialog);
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown.keys() <= 5);
        QCOMPARE(owedBy(society, society.ada).pence, 0);
        QVERIFY(dialog->isVisible() && dialog->windowTitle().contains(QStringLiteral("Bea Moss")));
        QCOMPARE(shown.table()->currentMember(), society.bea);
        shown.pressIn(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(owedBy(society, society.bea).pence, 0);
        QCOMPARE(shown.keys(), 3);
        QCOMPARE(owedBy(society, society.cai).pence, 1400);
    }

    void theKeysCountFromTheFirstMoment()
    {
        Debtors society;
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        // The dialog is not active yet, so that no shortcut of it is.
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(owedBy(society, society.ada).pence, 0);
        QVERIFY(dialog->isVisible() && dialog->windowTitle().contains(QStringLiteral("Bea Moss")));
    }

    void thoseSelectedComeOneAfterTheOther()
    {
        Debtors society;
        ShownMembers shown(society);
        shown.table()->selectAll();
        shown.press(shown.table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = shown.open<PaymentDialog>("paymentDialog");
        QVERIFY(dialog);
        QVERIFY(textOf(dialog, "introduction").contains(QStringLiteral("2 more")));
        for (const char *name : { "Ada", "Bea", "Cai" }) {
            QVERIFY2(dialog->isVisible() && dialog->windowTitle().contains(QLatin1String(name)), name);
            shown.pressIn(dialog, Qt::Key_Return);
        }
        QVERIFY(!dialog->isVisible());
        for (const Id<Member> person : { society.ada, society.bea, society.cai })
            QCOMPARE(owedBy(society, person).pence, 0);
        QCOMPARE(shown.table()->selectedMembers().size(), std::size_t(3));
    }

    void theUsualMethodComesFirstAndTheLastOneIsRemembered()
    {
        Debtors society;
        Member bea = society.member(society.bea);
        bea.usualMethod = PaymentMethod::StandingOrder;
        society.submit(EditMember { bea, {}, {} });
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        QCOMPARE(methodIn(dialog), QStringLiteral("Cash"));
        auto *method = dialog->findChild<QComboBox *>(QStringLiteral("method"));
        method->setFocus();
        QTest::keyClick(method, Qt::Key_Down);
        QCOMPARE(methodIn(dialog), QStringLiteral("Cheque"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(methodIn(dialog), QStringLiteral("Standing order"));
        shown.pressIn(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown.open<PaymentDialog>("paymentDialog"));
        dialog = openFor(shown, society.cai);
        QCOMPARE(methodIn(dialog), QStringLiteral("Cheque"));
        // Kept for the next time, without anything about people.
        QVERIFY(shown.page.lastingState().contains(QStringLiteral("method")));
    }

    void saysWhatItSettlesWhileOneTypes()
    {
        Debtors society;
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        QTRY_VERIFY(textOf(dialog, "effect").contains(QStringLiteral("£14.00 towards Membership fee £24.00")));
        writeInto(dialog, "amount", QStringLiteral("20"));
        QTRY_VERIFY(textOf(dialog, "effect").contains(QStringLiteral("£6.00 is kept as credit")));
        writeInto(dialog, "amount", QStringLiteral("twenty"));
        QTRY_COMPARE(textOf(dialog, "effect"), QString());
        QVERIFY(messageOf(dialog, "amount").contains(QStringLiteral("twenty")));
    }

    void forSeveralPeople()
    {
        Debtors society;
        society.submit(JoinHousehold { society.bea, society.ada, QDate(2026, 2, 1) });
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        QVERIFY(messageOf(dialog, "several").contains(QStringLiteral("Bea Moss")));
        auto *several = dialog->findChild<QCheckBox *>(QStringLiteral("several"));
        several->setFocus();
        QTest::keyClick(several, Qt::Key_Space);
        QVERIFY(share(dialog, "share0") && share(dialog, "share1"));
        QCOMPARE(share(dialog, "share0")->text(), QStringLiteral("£14.00"));
        QCOMPARE(share(dialog, "share1")->text(), QStringLiteral("£14.00"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("amount"))->text(), QStringLiteral("£28.00"));
        writeInto(share(dialog, "share1")->parentWidget(), "share1", QStringLiteral("4"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("amount"))->text(), QStringLiteral("£18.00"));
        auto *person = dialog->findChild<QLineEdit *>(QStringLiteral("sharePerson"));
        person->setFocus();
        QTest::keyClicks(person, QStringLiteral("nash"));
        dialog->findChild<QPushButton *>(QStringLiteral("addShare"))->click();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("amount"))->text(), QStringLiteral("£32.00"));
        QVERIFY(namelessIn(dialog).isEmpty());
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 0);
        QCOMPARE(owedBy(society, society.bea).pence, 1000);
        QCOMPARE(owedBy(society, society.cai).pence, 0);
        QCOMPARE(society.paymentsOf(society.ada).back().amount.pence, 3200);
        QVERIFY(society.opened->undo().ok());
        QCOMPARE(owedBy(society, society.cai).pence, 1400);
    }

    void aDonationComesOnTop()
    {
        Debtors society;
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        writeInto(dialog, "donation", QStringLiteral("5"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("amount"))->text(), QStringLiteral("£19.00"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 0);
        const Id<Member> ada = society.ada;
        const auto facts = society.opened->reader().facts(std::span(&ada, 1), FactParts::Everything);
        QCOMPARE(facts->front().charges.back().kind, ChargeKind::Donation);
    }

    void theReceiptIsOfferedAndShown()
    {
        Debtors society;
        ShownMembers shown(society);
        QSignalSpy papers(&shown.page, &Page::paperRequested);
        PaymentDialog *dialog = openFor(shown, society.ada);
        QTRY_VERIFY(messageOf(dialog, "receipt").contains(QStringLiteral("-0000")));
        const QString number = messageOf(dialog, "receipt");
        dialog->findChild<QCheckBox *>(QStringLiteral("printReceipt"))->click();
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(society.paymentsOf(society.ada).back().receipt, number);
        QTRY_COMPARE(papers.size(), 1);
        QCOMPARE(papers.at(0).at(0).value<PaperOrder>().receipt, society.paymentsOf(society.ada).back().id);
        dialog = openFor(shown, society.bea);
        dialog->findChild<QCheckBox *>(QStringLiteral("receipt"))->click();
        QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("printReceipt"))->isEnabled());
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(society.paymentsOf(society.bea).back().receipt, QString());
        QCOMPARE(papers.size(), 1);
    }

    void anAmountIsNeeded()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, ada);
        QVERIFY(textOf(dialog, "introduction").contains(QStringLiteral("Nothing is owed")));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QVERIFY(!messageOf(dialog, "amount").isEmpty());
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("amount"));
    }

    void everythingHasItsNameAndItsKey()
    {
        Debtors society;
        ShownMembers shown(society);
        PaymentDialog *dialog = openFor(shown, society.ada);
        dialog->findChild<QCheckBox *>(QStringLiteral("several"))->click();
        QCOMPARE(namelessIn(dialog), QStringList());
        QCOMPARE(clashesIn(dialog), QStringList());
    }
};

QTEST_MAIN(PaymentDialogTest)
#include "tst_paymentdialog.moc"
