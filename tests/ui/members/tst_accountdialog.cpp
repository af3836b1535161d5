// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountdialog.h"

#include "tests/ui/members/shownmembers.h"
#include "ui/members/moneydialogs.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/reallocatedialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rollbook;

class AccountDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Ada owes £14 of £24 and lives with Bea, who owes all of hers.
    struct Accounts : Society {
        Id<Member> ada = admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        Id<Member> bea = admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 0);
        [[nodiscard]] MemberFacts factsOf(Id<Member> person) const
        {
            return opened->reader().facts(std::span(&person, 1), FactParts::Everything)->front();
        }
        [[nodiscard]] AccountBook bookOf(Id<Member> person) const
        {
            return *AccountBook::read(opened->reader(), factsOf(person), {});
        }
    };
    struct Opened : ShownMembers {
        AccountDialog *dialog = nullptr;
        Opened(Society &society, Id<Member> person) : ShownMembers(society)
        {
            table()->goTo(person);
            press(table(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
            dialog = open<AccountDialog>("accountDialog");
        }
        [[nodiscard]] QTableView *lines() const
        {
            return dialog->findChild<QTableView *>(QStringLiteral("accountLines"));
        }
        [[nodiscard]] QString cell(int row, AccountModel::Column column) const
        {
            return lines()->model()->index(row, column).data().toString();
        }
        /// Makes the line of the amount current, in one of the columns.
        int select(AccountModel::Column column, const QString &amount) const
        {
            for (int row = 0; row < lines()->model()->rowCount(); ++row) {
                if (cell(row, column) == amount) {
                    lines()->selectRow(row);
                    return row;
                }
            }
            qFatal("no line of %s", qPrintable(amount));
        }
        [[nodiscard]] QPushButton *button(const char *name) const
        {
            return dialog->findChild<QPushButton *>(QLatin1String(name));
        }
        template <class D> [[nodiscard]] D *form(const char *name) const
        {
            return dialog->findChild<D *>(QLatin1String(name));
        }
    };

private Q_SLOTS:
    void showsChargesAndPaymentsAsAtADay()
    {
        Accounts society;
        Opened account(society, society.ada);
        QVERIFY(account.dialog);
        QAbstractItemModelTester tester(
            account.lines()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(account.dialog->windowTitle().contains(QStringLiteral("Ada Lloyd")));
        QCOMPARE(account.lines()->model()->rowCount(), 2);
        QCOMPARE(account.cell(0, AccountModel::Charged), QStringLiteral("£24.00"));
        QCOMPARE(account.cell(0, AccountModel::Open), QStringLiteral("£14.00"));
        QCOMPARE(account.cell(1, AccountModel::Paid), QStringLiteral("£10.00"));
        QCOMPARE(account.cell(1, AccountModel::Balance), QStringLiteral("£14.00"));
        QVERIFY(textOf(account.dialog, "accountFigures").contains(QStringLiteral("Owed: £14.00")));
        writeInto(account.dialog, "accountDay", QStringLiteral("31/12/2025"));
        QCOMPARE(account.lines()->model()->rowCount(), 0);
        writeInto(account.dialog, "accountDay", QStringLiteral("someday"));
        QVERIFY(account.lines()->model()->rowCount() == 0);
    }

    void aChargeIsRaisedAndWaived()
    {
        Accounts society;
        Opened account(society, society.ada);
        account.button("accountCharge")->click();
        auto *raise = account.form<RaiseChargeDialog>("raiseChargeDialog");
        QVERIFY(raise);
        QCOMPARE(namelessIn(raise), QStringList());
        QCOMPARE(clashesIn(raise), QStringList());
        account.pressIn(raise, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!messageOf(raise, "amount").isEmpty());
        writeInto(raise, "amount", QStringLiteral("3.50"));
        writeInto(raise, "reason", QStringLiteral("badge"));
        account.pressIn(raise, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!raise->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 1750);
        QCOMPARE(account.lines()->model()->rowCount(), 3);
        const int raised = account.select(AccountModel::Charged, QStringLiteral("£3.50"));
        QVERIFY(account.cell(raised, AccountModel::What).contains(QStringLiteral("badge")));
        QVERIFY(!account.button("accountReverse")->isEnabled());
        account.button("accountWaive")->click();
        auto *waive = account.form<WaiveDialog>("waiveDialog");
        QVERIFY(waive && textOf(waive, "introduction").contains(QStringLiteral("£3.50")));
        account.pressIn(waive, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waive->isVisible() && !messageOf(waive, "reason").isEmpty());
        writeInto(waive, "reason", QStringLiteral("lost in the post"));
        account.pressIn(waive, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!waive->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 1400);
        QCOMPARE(society.bookOf(society.ada).balance().pence, 1400);
        QVERIFY(!textOf(account.dialog, "accountSaid").isEmpty());
    }

    void aPaymentIsReversedWithAReason()
    {
        Accounts society;
        Opened account(society, society.ada);
        account.lines()->selectRow(1);
        account.button("accountReverse")->click();
        auto *reverse = account.form<ReverseDialog>("reverseDialog");
        QVERIFY(reverse);
        account.pressIn(reverse, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(reverse->isVisible() && !messageOf(reverse, "reason").isEmpty());
        writeInto(reverse, "reason", QStringLiteral("cheque bounced"));
        account.pressIn(reverse, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!reverse->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 2400);
        QCOMPARE(society.bookOf(society.ada).balance().pence, 2400);
        account.lines()->selectRow(1);
        QVERIFY(!account.button("accountReverse")->isEnabled());
        QVERIFY(account.cell(1, AccountModel::What).contains(QStringLiteral("taken back")));
        QVERIFY(society.opened->undo().ok());
        QCOMPARE(owedBy(society, society.ada).pence, 1400);
        QCOMPARE(account.lines()->model()->rowCount(), 2);
    }

    void whatIsFreeGoesBack()
    {
        Accounts society;
        society.submit(RecordPayment { society.ada, { 2000 }, QDate(2026, 9, 1), PaymentMethod::Transfer, {}, {} });
        Opened account(society, society.ada);
        QVERIFY(textOf(account.dialog, "accountFigures").contains(QStringLiteral("In credit: £6.00")));
        const int paid = account.select(AccountModel::Paid, QStringLiteral("£20.00"));
        QCOMPARE(account.cell(paid, AccountModel::Open), QStringLiteral("£6.00"));
        account.button("accountRefund")->click();
        auto *refund = account.form<RefundDialog>("refundDialog");
        QVERIFY(refund);
        QCOMPARE(refund->findChild<QLineEdit *>(QStringLiteral("amount"))->text(), QStringLiteral("£6.00"));
        QCOMPARE(clashesIn(refund), QStringList());
        writeInto(refund, "reason", QStringLiteral("paid too much"));
        account.pressIn(refund, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!refund->isVisible());
        QCOMPARE(society.bookOf(society.ada).credit().pence, 0);
        QCOMPARE(society.bookOf(society.ada).balance().pence, 0);
    }

    void aPaymentIsSetAgainstSomethingElse()
    {
        Accounts society;
        society.submit(JoinHousehold { society.bea, society.ada, QDate(2026, 2, 1) });
        Opened account(society, society.ada);
        account.lines()->selectRow(1);
        account.button("accountReallocate")->click();
        auto *move = account.form<ReallocateDialog>("reallocateDialog");
        QVERIFY(move);
        QCOMPARE(namelessIn(move), QStringList());
        QCOMPARE(move->findChild<QLineEdit *>(QStringLiteral("allocated0"))->text(), QStringLiteral("£10.00"));
        writeInto(move, "allocated0", QStringLiteral("4"));
        QVERIFY(textOf(move, "rest").contains(QStringLiteral("£6.00 of the payment stays")));
        writeInto(move, "allocated1", QStringLiteral("7"));
        QVERIFY(textOf(move, "rest").contains(QStringLiteral("£1.00 more")));
        writeInto(move, "allocated1", QStringLiteral("6"));
        account.pressIn(move, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!move->isVisible());
        QCOMPARE(owedBy(society, society.ada).pence, 2000);
        QCOMPARE(owedBy(society, society.bea).pence, 1800);
        const AccountBook ada = society.bookOf(society.ada);
        QCOMPARE(ada.balance().pence, 2000);
        QVERIFY(std::ranges::any_of(ada.entries(), [](const AccountEntry &entry) {
            return entry.line.kind == AccountLineKind::PaidForOther && entry.other == QStringLiteral("Bea Moss");
        }));
        const AccountBook bea = society.bookOf(society.bea);
        QCOMPARE(bea.balance().pence, 1800);
        QVERIFY(std::ranges::any_of(bea.entries(), [](const AccountEntry &entry) {
            return entry.line.kind == AccountLineKind::PaidByOther && entry.other == QStringLiteral("Ada Lloyd");
        }));
    }

    void copiesForASpreadsheet()
    {
        Accounts society;
        Opened account(society, society.ada);
        account.button("accountCopy")->click();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.at(0), QStringLiteral("Day\tWhat\tCharged\tPaid\tBalance\tOpen"));
        QCOMPARE(lines.at(1), QStringLiteral("10 Jan 2026\tMembership fee\t£24.00\t\t£24.00\t£14.00"));
    }

    void papersAreAskedForOverTheDialog()
    {
        Accounts society;
        Opened account(society, society.ada);
        QSignalSpy papers(&account.page, &Page::paperRequested);
        account.button("accountStatement")->click();
        QTRY_COMPARE(papers.size(), 1);
        QCOMPARE(papers.at(0).at(0).value<PaperOrder>().account, society.ada);
        QCOMPARE(papers.at(0).at(1).value<QWidget *>(), account.dialog);
    }

    void everythingHasItsNameAndItsKey()
    {
        Accounts society;
        Opened account(society, society.ada);
        QCOMPARE(namelessIn(account.dialog), QStringList());
        QCOMPARE(clashesIn(account.dialog), QStringList());
    }

    void theDetailsTellWhatIsOpen()
    {
        Accounts society;
        society.submit(RecordPayment { society.ada, { 2000 }, QDate(2026, 9, 1), PaymentMethod::Transfer, {}, {} });
        ShownMembers shown(society);
        const auto told = [&shown](const QString &words) {
            const auto *block = shown.page.findChild<QWidget *>(QStringLiteral("block-money"));
            const auto labels = block ? block->findChildren<QLabel *>() : QList<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        shown.table()->goTo(society.ada);
        QTRY_VERIFY(told(QStringLiteral("In credit")) && told(QStringLiteral("£6.00")));
        shown.table()->goTo(society.bea);
        QTRY_VERIFY(told(QStringLiteral("£24.00 still owed")));
    }
};

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
