// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/moneypage.h"

#include "tests/support/limitedsociety.h"
#include "tests/ui/members/society.h"
#include "ui/money/arrearsmodel.h"
#include "ui/money/arrearstab.h"
#include "ui/money/listsaver.h"
#include "ui/money/payerpicker.h"
#include "ui/money/paymentstab.h"
#include "ui/money/suspensedialogs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace rollbook;

/// Arrears and payments on the money page.
class MoneyPageTest : public QObject
{
    Q_OBJECT

private:
    /// The page in front, with the arrears read.
    struct Shown {
        MoneyPage page;

        explicit Shown(Society &society) : page(*society.opened)
        {
            QSignalSpy read(page.arrears(), &ArrearsTab::shown);
            page.resize(1024, 700);
            page.setInFront(true);
            page.show();
            page.activate();
            if (read.isEmpty() && !read.wait(20'000))
                qFatal("the arrears are not read");
        }
        ArrearsModel *arrears() const { return page.arrears()->model(); }
        PaymentsModel *payments() const { return page.payments()->model(); }
        /// Brings the payments to the front and waits for them.
        void toPayments() const
        {
            QSignalSpy read(page.payments(), &PaymentsTab::shown);
            page.findChild<QTabWidget *>(QStringLiteral("moneyTabs"))->setCurrentIndex(1);
            if (read.isEmpty() && !read.wait(20'000))
                qFatal("the payments are not read");
        }
        QTableView *table(const char *name) const { return page.findChild<QTableView *>(QLatin1String(name)); }
        QString text(const char *label) const { return page.findChild<QLabel *>(QLatin1String(label))->text(); }
        template <class D> D *dialog() const
        {
            for (D *one : page.findChildren<D *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
    };
    /// Pays some pence in cash, today where no day is given; nobody's where `payer` is null.
    static void pay(
        Society &society, Id<Member> payer, qint64 pence, QDate received = {}, const QString &reference = {})
    {
        society.submit(RecordPayment { payer, { pence }, received, PaymentMethod::Cash, reference, {} });
    }
    static QStringList names(const ArrearsModel *model)
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, ArrearsModel::Name).data().toString();
        return names;
    }
    static QString cell(const QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }

private Q_SLOTS:
    void nobodyOwesAnything()
    {
        Society society;
        const Shown shown(society);
        QCOMPARE(shown.arrears()->rowCount(), 0);
        const auto *title = shown.page.arrears()->findChild<QLabel *>(QStringLiteral("emptyTitle"));
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), QStringLiteral("Nobody owes anything"));
        QVERIFY(!shown.page.action(ActionId::ExportMoney)->isEnabled());
        QVERIFY(!shown.page.action(ActionId::WaiveOwed)->isEnabled());
        QVERIFY(shown.page.action(ActionId::TakePayment)->isEnabled());
        shown.toPayments();
        QCOMPARE(shown.payments()->rowCount(), 0);
        QVERIFY(shown.page.findChild<QPushButton *>(QStringLiteral("firstPayment"))->isVisible());
    }

    void onePersonOwes()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000, society.branch);
        const Shown shown(society);
        QCOMPARE(shown.arrears()->rowCount(), 1);
        QCOMPARE(cell(shown.arrears(), 0, ArrearsModel::Name), QStringLiteral("Lloyd, Ada"));
        QCOMPARE(cell(shown.arrears(), 0, ArrearsModel::Owed), QStringLiteral("£14.00"));
        QCOMPARE(cell(shown.arrears(), 0, ArrearsModel::GroupName), QStringLiteral("Felin"));
        QVERIFY(!cell(shown.arrears(), 0, ArrearsModel::LastPayment).isEmpty());
        QVERIFY(shown.text("arrearsSums").contains(QStringLiteral("£14.00")));
        shown.table("arrears")->selectRow(0);
        QVERIFY(shown.page.action(ActionId::WaiveOwed)->isEnabled());
        QVERIFY(shown.page.action(ActionId::ShowMoneyAccount)->isEnabled());
    }

    /// Who promised a donation longer ago is let off what is owed, not off the promise.
    void whatIsOwedIsWaivedBeforeAPromise()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000, society.branch);
        society.submit(RaiseCharge { { ada }, {}, ChargeKind::Donation, { 321 }, QDate(2020, 1, 1), {} });
        const Shown shown(society);
        shown.table("arrears")->selectRow(0);
        shown.page.action(ActionId::WaiveOwed)->trigger();
        const auto *dialog = shown.page.window()->findChild<QWidget *>(QStringLiteral("waiveDialog"));
        QVERIFY(dialog);
        const QString said = dialog->findChild<QLabel *>(QStringLiteral("introduction"))->text();
        QVERIFY2(said.contains(QStringLiteral("£14.00")), qPrintable(said));
    }

    void manyOweAndTheAgesAddUp()
    {
        Society society;
        for (int i = 0; i < 30; ++i)
            society.admit(QStringLiteral("P%1").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("Moss"), 100 * (i % 5));
        const Shown shown(society);
        const QAbstractItemModelTester tester(shown.arrears(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.arrears()->rowCount(), 30);
        QCOMPARE(shown.arrears()->total().pence, 30 * 2400 - 6 * (100 + 200 + 300 + 400));
        Money byAge;
        for (const Money &sum : shown.arrears()->book()->arrears.ages)
            byAge += sum;
        QCOMPARE(byAge, shown.arrears()->total());
        int rows = 0;
        for (int age = 1; age <= arrearsAgeCount; ++age) {
            shown.page.findChild<QToolButton *>(QStringLiteral("age%1").arg(age))->click();
            rows += shown.arrears()->rowCount();
        }
        QCOMPARE(rows, 30);
        shown.page.findChild<QToolButton *>(QStringLiteral("age0"))->click();
        QCOMPARE(shown.arrears()->rowCount(), 30);
        shown.arrears()->sort(ArrearsModel::Name, Qt::AscendingOrder);
        QCOMPARE(names(shown.arrears()).front(), QStringLiteral("Moss, P00"));
        shown.arrears()->sort(ArrearsModel::Owed, Qt::AscendingOrder);
        QCOMPARE(cell(shown.arrears(), 0, ArrearsModel::Owed), QStringLiteral("£20.00"));
        shown.page.findChild<QLineEdit *>(QStringLiteral("arrearsFind"))->setText(QStringLiteral("moss p07"));
        QCOMPARE(names(shown.arrears()), QStringList { QStringLiteral("Moss, P07") });
    }

    void aCommitChangesExactlyItsRows()
    {
        Society society;
        const Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        const Id<Member> bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 500);
        const Shown shown(society);
        const ArrearsModel *model = shown.arrears();
        QSignalSpy read(shown.page.arrears(), &ArrearsTab::shown);
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        pay(society, ada, 1400);
        QVERIFY(read.wait(20'000));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 0);
        pay(society, bea, 100);
        QVERIFY(read.wait(20'000));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, ArrearsModel::Owed), QStringLiteral("£18.00"));
        society.admit(QStringLiteral("Cai"), QStringLiteral("Nash"), 0);
        QVERIFY(read.wait(20'000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model->rowCount(), 2);
    }

    void paymentsStandNewestFirst()
    {
        Society society;
        const Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        pay(society, ada, 200, QDate(2026, 3, 1));
        pay(society, ada, 2000);
        const Shown shown(society);
        shown.toPayments();
        const PaymentsModel *model = shown.payments();
        const QAbstractItemModelTester tester(shown.payments(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(cell(model, 0, PaymentsModel::Amount), QStringLiteral("£20.00"));
        QCOMPARE(cell(model, 0, PaymentsModel::State), QStringLiteral("£8.00 in credit"));
        QCOMPARE(cell(model, 0, PaymentsModel::Who), QStringLiteral("Lloyd, Ada"));
        QVERIFY(!cell(model, 0, PaymentsModel::Receipt).isEmpty());
        QVERIFY(shown.text("paymentsSums").contains(QStringLiteral("£32.00")));
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        pay(society, ada, 300);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(cell(model, 0, PaymentsModel::Amount), QStringLiteral("£3.00"));
        QVERIFY(society.opened->undo().ok());
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(reset.size(), 0);
        auto *find = shown.page.findChild<QLineEdit *>(QStringLiteral("paymentsFind"));
        find->setText(QStringLiteral("lloyd"));
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(model->rowCount(), 3);
        find->setText(QStringLiteral("nobody"));
        QTRY_COMPARE(model->rowCount(), 0);
    }

    void aPaymentTakenBackIsSaid()
    {
        Society society;
        const Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
        pay(society, ada, 2400);
        const Shown shown(society);
        shown.toPayments();
        const PaymentsModel *model = shown.payments();
        QCOMPARE(cell(model, 0, PaymentsModel::State), QStringLiteral("Settled"));
        shown.table("payments")->selectRow(0);
        QVERIFY(shown.page.action(ActionId::ReverseEntry)->isEnabled());
        QVERIFY(!shown.page.action(ActionId::RefundEntry)->isEnabled());
        QVERIFY(!shown.page.action(ActionId::ClaimEntry)->isEnabled());
        const Id<Payment> payment = model->keyAt(0);
        society.submit(ReversePayment { payment, {}, QStringLiteral("bounced") });
        QCOMPARE(model->rowCount(), 2);
        const int row = model->rowOf(payment);
        QCOMPARE(cell(model, row, PaymentsModel::State), QStringLiteral("Taken back"));
        QCOMPARE(cell(model, 1 - row, PaymentsModel::State), QStringLiteral("Took a payment back"));
        QCOMPARE(model->total().pence, 0);
    }

    void suspenseIsClaimed()
    {
        Society society;
        const Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
        pay(society, {}, 1000, {}, QStringLiteral("A LLOYD"));
        pay(society, ada, 100);
        const Shown shown(society);
        shown.toPayments();
        auto *suspense = shown.page.findChild<QCheckBox *>(QStringLiteral("paymentsSuspense"));
        suspense->setChecked(true);
        QCOMPARE(shown.payments()->rowCount(), 1);
        QCOMPARE(cell(shown.payments(), 0, PaymentsModel::State), QStringLiteral("In suspense"));
        QVERIFY(shown.text("paymentsSums").contains(QStringLiteral("1 in suspense: £10.00")));
        shown.table("payments")->selectRow(0);
        shown.page.action(ActionId::ClaimEntry)->trigger();
        auto *dialog = shown.dialog<ClaimDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("payerPerson")), QStringLiteral("Lloyd"));
        QTRY_VERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("claimEffect"))->text().contains(QStringLiteral("£10.00")));
        dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(shown.payments()->rowCount(), 0);
        suspense->setChecked(false);
        const Payer payer { ada, {} };
        int theirs = 0;
        for (int row = 0; row < shown.payments()->rowCount(); ++row)
            theirs += shown.payments()->rowAt(row)->payer() == payer ? 1 : 0;
        QCOMPARE(theirs, 2);
        QVERIFY(!shown.text("paymentsSums").contains(QStringLiteral("in suspense")));
    }

    void whoPaidIsAskedWhereNobodyIsSelected()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
        const Shown shown(society);
        shown.table("arrears")->clearSelection();
        shown.page.action(ActionId::TakePayment)->trigger();
        auto *who = shown.dialog<WhoDialog>();
        QVERIFY(who);
        QVERIFY(!who->findChild<QPushButton *>(QStringLiteral("whoGo"))->isEnabled());
        who->findChild<QPushButton *>(QStringLiteral("whoUnknown"))->click();
        QTRY_VERIFY(shown.dialog<SuspenseDialog>());
        auto *dialog = shown.dialog<SuspenseDialog>();
        dialog->findChild<QLineEdit *>(QStringLiteral("amount"))->setText(QStringLiteral("7.50"));
        dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QVERIFY(!dialog->isVisible());
        const auto payments = society.opened->reader().all<Payment>();
        QCOMPARE(static_cast<int>(payments->size()), 1);
        QVERIFY(payments->front().payer.isNull());
        QCOMPARE(payments->front().amount.pence, 750);
    }

    void onlyTheTabInFrontAnswersItsKeys()
    {
        Society society;
        pay(society, society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0), 1000);
        const Shown shown(society);
        shown.table("arrears")->selectRow(0);
        QVERIFY(shown.page.action(ActionId::WaiveOwed)->isEnabled());
        QVERIFY(!shown.page.action(ActionId::DeleteBatch)->isEnabled());
        shown.toPayments();
        QVERIFY(!shown.page.action(ActionId::WaiveOwed)->isEnabled());
        QVERIFY(shown.page.action(ActionId::TakePayment)->isEnabled());
        shown.table("payments")->selectRow(0);
        QVERIFY(shown.page.action(ActionId::PrintReceipt)->isEnabled());
        QSignalSpy paper(&shown.page, &Page::paperRequested);
        shown.page.action(ActionId::PrintReceipt)->trigger();
        QCOMPARE(paper.size(), 1);
        QCOMPARE(paper.front().front().value<PaperOrder>().receipt, shown.payments()->keyAt(0));
        shown.page.action(ActionId::TakePayment)->trigger();
        QCOMPARE(shown.page.current(), static_cast<MoneyTab *>(shown.page.arrears()));
    }

    void rowsAreCopiedAndSaved()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("=Lloyd"), 1000);
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 0);
        const Shown shown(society);
        shown.page.action(ActionId::CopyMoney)->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 3);
        QVERIFY(copied.contains(QStringLiteral("14.00")) && copied.contains(QStringLiteral("'=Lloyd")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("arrears.csv"));
        auto *saver = shown.page.arrears()->findChild<ListSaver *>();
        QSignalSpy said(saver, &ListSaver::said);
        saver->save(path, shown.arrears()->sheet({}), shown.arrears()->rowCount());
        QCOMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Moss, Bea"));
        const auto newest = society.opened->reader().journal(0, 1);
        QCOMPARE(newest->front().entry.action.kind, ActionKind::ExportList);
    }

    void whatIsKeptNamesNobody()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        QVariantMap state;
        {
            const Shown shown(society);
            shown.page.findChild<QLineEdit *>(QStringLiteral("arrearsFind"))->setText(QStringLiteral("lloyd"));
            shown.toPayments();
            state = shown.page.saveState();
            for (const QString &key : shown.page.lastingState())
                QVERIFY2(!state.value(key).toString().contains(QStringLiteral("lloyd")), qPrintable(key));
        }
        MoneyPage again(*society.opened);
        again.restoreState(state);
        QCOMPARE(again.current(), static_cast<MoneyTab *>(again.payments()));
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("arrearsFind"))->text(), QStringLiteral("lloyd"));
    }

    void aCopyWithoutFeesSaysSo()
    {
        test::LimitedSociety society;
        society.copy();
        MoneyPage page(*society.officer);
        page.setInFront(true);
        page.show();
        page.activate();
        QVERIFY(!page.current() && !page.arrears());
        const auto *title = page.findChild<QLabel *>(QStringLiteral("emptyTitle"));
        QVERIFY(title && title->isVisible());
        QVERIFY(page.actionsById().empty());
        QVERIFY(page.mayLeave());
        page.showRecord(society.mair.uuid);
        MoneyPage whole(*society.secretary);
        QVERIFY(whole.current());
    }
};

QTEST_MAIN(MoneyPageTest)
#include "tst_moneypage.moc"
