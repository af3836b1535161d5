// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/limitedsociety.h"
#include "tests/ui/members/shownmembers.h"
#include "ui/money/batchdialog.h"
#include "ui/money/batchespanel.h"
#include "ui/money/batchlines.h"
#include "ui/money/batchlist.h"
#include "ui/money/batchopendialog.h"
#include "ui/money/batchwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rollbook;

/// Cash and cheques are entered as fast as they can be read out, without a mouse.
class BatchDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Ada and Bea owe £24 each.
    struct Hall {
        Society society;
        Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
        Id<Member> bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 0);
        std::unique_ptr<BatchDialog> dialog;

        [[nodiscard]] Batch open(int count, qint64 pence) const
        {
            Batch batch;
            batch.expectedCount = count;
            batch.expectedTotal = { pence };
            if (!society.opened->submit(OpenBatch { batch }))
                qFatal("no batch");
            return society.opened->reader().all<Batch>()->back();
        }
        void fill(int count, qint64 pence)
        {
            dialog = std::make_unique<BatchDialog>(*society.opened, open(count, pence));
            dialog->show();
            dialog->activateWindow();
            if (!QTest::qWaitForWindowActive(dialog.get()))
                qWarning("the dialog did not become active");
        }
        template <class W> [[nodiscard]] W *part(const char *name) const
        {
            return dialog->findChild<W *>(QLatin1String(name));
        }
        [[nodiscard]] QString said(const char *label) const { return textOf(dialog.get(), label); }
        void enter(const char *field) const { QTest::keyClick(part<QLineEdit>(field), Qt::Key_Return); }
        void type(const char *field, const char *text) const
        {
            QTest::keyClicks(part<QLineEdit>(field), QLatin1String(text));
        }
        [[nodiscard]] std::vector<BatchLine> lines() const { return *society.opened->reader().all<BatchLine>(); }
        [[nodiscard]] QTableView *table() const { return part<QTableView>("batchLines"); }
    };

private Q_SLOTS:
    void filledByKeyboard()
    {
        Hall hall;
        hall.fill(2, 5'000);
        QCOMPARE(namelessIn(hall.dialog.get()), QStringList());
        QCOMPARE(clashesIn(hall.dialog.get()), QStringList());
        QTRY_COMPARE(QApplication::focusWidget(), hall.part<QLineEdit>("batchPerson"));
        QVERIFY(hall.said("batchRunning").contains(QStringLiteral("0 of 2 payments, £0.00 of £50.00")));
        hall.type("batchPerson", "llo");
        hall.enter("batchPerson");
        QTRY_COMPARE(QApplication::focusWidget(), hall.part<QLineEdit>("batchAmount"));
        QCOMPARE(hall.part<QLineEdit>("batchAmount")->text(), QStringLiteral("£24.00"));
        QVERIFY(hall.said("batchHint").contains(QStringLiteral("owes £24.00")));
        hall.enter("batchAmount");
        QTRY_COMPARE(QApplication::focusWidget(), hall.part<QLineEdit>("batchPerson"));
        QVERIFY(hall.part<QLineEdit>("batchPerson")->text().isEmpty());
        QCOMPARE(hall.lines().size(), std::size_t { 1 }); // saved as it goes
        QVERIFY(hall.said("batchRunning").contains(QStringLiteral("1 of 2 payments, £24.00 of £50.00")));
        QCOMPARE(hall.said("batchVerdict"), QStringLiteral("1 payment(s) to come. £26.00 to come."));
        QVERIFY(!hall.part<QPushButton>("batchPost")->isEnabled());
        const QByteArray number = hall.society.member(hall.bea).number.toLatin1();
        hall.type("batchPerson", number.constData());
        QCOMPARE(hall.part<QLineEdit>("batchPerson")->text(), QLatin1String(number)); // the list does not write into it
        hall.enter("batchPerson");
        auto *amount = hall.part<QLineEdit>("batchAmount");
        QTest::keyClicks(amount, QStringLiteral("26")); // in the place of what stands there
        hall.part<QComboBox>("batchMethod")->setCurrentIndex(1);
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), hall.part<QLineEdit>("batchCheque"));
        hall.type("batchCheque", "000123");
        hall.enter("batchCheque");
        QCOMPARE(hall.said("batchProblem"), QString());
        const std::vector<BatchLine> lines = hall.lines();
        QCOMPARE(lines.size(), std::size_t { 2 });
        QVERIFY(std::ranges::any_of(lines, [&hall](const BatchLine &line) {
            return line.member == hall.bea && line.amount == Money { 2'600 } && line.method == PaymentMethod::Cheque
                && line.cheque == QLatin1String("000123");
        }));
        QVERIFY(hall.said("batchVerdict").contains(QStringLiteral("agree")));
        QVERIFY(hall.society.opened->reader().all<Payment>()->empty());
        QTest::keyClick(hall.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!hall.dialog->isVisible());
        QVERIFY(!hall.dialog->posted().isNull());
        QCOMPARE(hall.society.opened->reader().all<Payment>()->size(), std::size_t { 2 });
        QCOMPARE(owedBy(hall.society, hall.ada), Money {});
    }

    void nobodyIsEnteredTwiceUnseen()
    {
        Hall hall;
        hall.fill(2, 4'800);
        for (int times = 0; times < 2; ++times) {
            hall.type("batchPerson", "llo");
            hall.enter("batchPerson");
            if (times == 0)
                hall.enter("batchAmount");
        }
        QVERIFY(hall.said("batchHint").contains(QStringLiteral("Already in this batch, row 1.")));
        QVERIFY(hall.part<QLineEdit>("batchAmount")->text().isEmpty()); // nothing more is owed
        hall.enter("batchAmount");
        QCOMPARE(hall.lines().size(), std::size_t { 1 });
    }

    void rowsAreCorrectedAndRemoved()
    {
        Hall hall;
        hall.fill(2, 4'800);
        hall.type("batchPerson", "llo");
        hall.enter("batchPerson");
        hall.enter("batchAmount");
        hall.type("batchPerson", "mos");
        hall.enter("batchPerson");
        hall.enter("batchAmount");
        QAbstractItemModelTester tester(hall.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(hall.dialog->count().agrees());
        hall.table()->setFocus();
        hall.table()->selectRow(0);
        QTest::keyClick(hall.table(), Qt::Key_Return);
        auto *amount = hall.part<QLineEdit>("batchAmount");
        QTRY_COMPARE(QApplication::focusWidget(), amount);
        QTest::keyClicks(amount, QStringLiteral("20"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(hall.lines().size(), std::size_t { 2 });
        QCOMPARE(hall.dialog->count().enteredTotal, (Money { 4'400 }));
        QVERIFY(hall.said("batchVerdict").contains(QStringLiteral("£4.00 to come")));
        hall.table()->setFocus();
        hall.table()->selectRow(0);
        QTest::keyClick(hall.table(), Qt::Key_Delete);
        QCOMPARE(hall.lines().size(), std::size_t { 1 });
        QCOMPARE(hall.lines().front().member, hall.bea);
    }

    void escapeLeavesTheRowFirst()
    {
        Hall hall;
        hall.fill(1, 2'400);
        hall.type("batchPerson", "llo");
        hall.enter("batchPerson");
        QTest::keyClick(hall.part<QLineEdit>("batchAmount"), Qt::Key_Escape);
        QVERIFY(hall.dialog->isVisible());
        QVERIFY(hall.part<QLineEdit>("batchAmount")->text().isEmpty());
        QTest::keyClick(hall.part<QLineEdit>("batchPerson"), Qt::Key_Escape);
        QVERIFY(!hall.dialog->isVisible());
        QVERIFY(hall.lines().empty());
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("donation");
        QTest::addColumn<QString>("focus");
        QTest::newRow("nobody of that name")
            << QStringLiteral("zzz") << QStringLiteral("5") << QString() << QStringLiteral("batchPerson");
        QTest::newRow("no amount") << QString() << QString() << QString() << QStringLiteral("batchAmount");
        QTest::newRow("no number") << QString() << QStringLiteral("five") << QString() << QStringLiteral("batchAmount");
        QTest::newRow("nothing") << QString() << QStringLiteral("0") << QString() << QStringLiteral("batchAmount");
        QTest::newRow("more given than there is")
            << QString() << QStringLiteral("5") << QStringLiteral("6") << QStringLiteral("batchDonation");
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QString, person);
        QFETCH(QString, amount);
        QFETCH(QString, donation);
        QFETCH(QString, focus);
        Hall hall;
        hall.fill(1, 500);
        QTest::keyClicks(hall.part<QLineEdit>("batchPerson"), person);
        QTest::keyClicks(hall.part<QLineEdit>("batchDonation"), donation);
        QTest::keyClicks(hall.part<QLineEdit>("batchAmount"), amount);
        hall.enter("batchAmount");
        QVERIFY(hall.lines().empty());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), focus);
    }

    void whoIsNotKnownGoesToSuspense()
    {
        Hall hall;
        hall.fill(1, 500);
        hall.type("batchAmount", "5");
        hall.enter("batchAmount");
        QCOMPARE(hall.lines().size(), std::size_t { 1 });
        QVERIFY(hall.table()
                    ->model()
                    ->index(0, BatchLinesModel::Whose)
                    .data()
                    .toString()
                    .contains(QStringLiteral("suspense")));
        hall.part<QPushButton>("batchPost")->click();
        QVERIFY(!hall.dialog->isVisible());
        const auto payments = *hall.society.opened->reader().all<Payment>();
        QCOMPARE(payments.size(), std::size_t { 1 });
        QVERIFY(payments.front().payer.isNull());
    }

    void theDifferenceIsSaid_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("entered");
        QTest::addColumn<qint64>("counted");
        QTest::addColumn<qint64>("money");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("agrees") << 2 << 2 << qint64(4800) << qint64(4800) << QStringList { QStringLiteral("agree") };
        QTest::newRow("one to come") << 2 << 1 << qint64(4800) << qint64(2400)
                                     << QStringList { QStringLiteral("1"), QStringLiteral("£24.00 to come") };
        QTest::newRow("money short") << 2 << 2 << qint64(4800) << qint64(4790)
                                     << QStringList { QStringLiteral("£0.10 to come"), QStringLiteral("Check") };
        QTest::newRow("too much") << 2 << 3 << qint64(4800) << qint64(4801)
                                  << QStringList { QStringLiteral("more than were counted"),
                                         QStringLiteral("£0.01 more than was counted") };
        QTest::newRow("nothing counted") << 0 << 0 << qint64(0) << qint64(0)
                                         << QStringList { QStringLiteral("Nothing was counted") };
    }
    void theDifferenceIsSaid()
    {
        QFETCH(int, expected);
        QFETCH(int, entered);
        QFETCH(qint64, counted);
        QFETCH(qint64, money);
        QFETCH(QStringList, says);
        const QString words = batchVerdict({ expected, entered, { counted }, { money } }, QStringLiteral("GBP"));
        for (const QString &part : says)
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void theTabFromOpeningToTheSlip()
    {
        Hall hall;
        BatchesPanel panel(*hall.society.opened);
        std::vector<Message> said;
        connect(&panel, &MoneyTab::said, &panel, [&said](const Message &message) { said.push_back(message); });
        panel.resize(1'000, 600);
        panel.show();
        panel.activate();
        QVERIFY(panel.findChild<QPushButton *>(QStringLiteral("batchFirst"))->isVisible());
        QVERIFY(!panel.isAvailable(ActionId::FillBatch) && !panel.isAvailable(ActionId::PrintSlip));
        panel.action(ActionId::NewBatch)->trigger();
        auto *opening = panel.findChild<BatchOpenDialog *>();
        QVERIFY(opening);
        QCOMPARE(namelessIn(opening), QStringList());
        QCOMPARE(clashesIn(opening), QStringList());
        writeInto(opening, "expected_count", QStringLiteral("1"));
        writeInto(opening, "expected_total", QStringLiteral("24"));
        QTest::keyClick(opening, Qt::Key_Return, Qt::ControlModifier);
        BatchDialog *filling = nullptr;
        QTRY_VERIFY((filling = panel.findChild<BatchDialog *>()) && filling->isVisible());
        QTest::keyClicks(filling->findChild<QLineEdit *>(QStringLiteral("batchPerson")), QStringLiteral("llo"));
        QTest::keyClick(filling->findChild<QLineEdit *>(QStringLiteral("batchPerson")), Qt::Key_Return);
        QTest::keyClick(filling->findChild<QLineEdit *>(QStringLiteral("batchAmount")), Qt::Key_Return);
        filling->findChild<QPushButton *>(QStringLiteral("batchClose"))->click();
        QTRY_VERIFY(!panel.findChild<BatchDialog *>());
        const auto *table = panel.findChild<QTableView *>(QStringLiteral("batches"));
        QCOMPARE(table->model()->rowCount(), 1);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->index(0, BatchListModel::State).data().toString(), QStringLiteral("Ready to post"));
        QCOMPARE(panel.waiting(), 1);
        Id<Batch> slip;
        panel.showSlip = [&slip](Id<Batch> batch) { slip = batch; };
        panel.action(ActionId::PrintSlip)->trigger();
        QCOMPARE(slip, hall.society.opened->reader().all<Batch>()->front().id);
        QVERIFY(panel.isAvailable(ActionId::PostBatch));
        panel.action(ActionId::PostBatch)->trigger();
        QCOMPARE(panel.waiting(), 0);
        QVERIFY(!panel.isAvailable(ActionId::PostBatch) && !panel.isAvailable(ActionId::DeleteBatch));
        QVERIFY(panel.isAvailable(ActionId::PrintSlip));
        QVERIFY(!said.empty() && said.back().undo.has_value());
        QVERIFY(hall.society.opened->undo(*said.back().undo).ok());
        QVERIFY(hall.society.opened->reader().all<Payment>()->empty());
        QCOMPARE(panel.waiting(), 1);
        panel.action(ActionId::DeleteBatch)->trigger();
        QVERIFY(hall.society.opened->reader().all<Batch>()->empty());
        QVERIFY(panel.findChild<QPushButton *>(QStringLiteral("batchFirst"))->isVisible());
        QVERIFY(hall.society.opened->undo().ok());
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void whatWasCountedIsCorrected()
    {
        Hall hall;
        hall.fill(2, 4'800);
        hall.type("batchPerson", "llo");
        hall.enter("batchPerson");
        hall.enter("batchAmount");
        hall.part<QPushButton>("batchCorrect")->click();
        auto *counted = hall.dialog->findChild<BatchOpenDialog *>();
        QVERIFY(counted);
        writeInto(counted, "expected_count", QStringLiteral("one"));
        QTest::keyClick(counted, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(counted->isVisible());
        writeInto(counted, "expected_count", QStringLiteral("1"));
        writeInto(counted, "expected_total", QStringLiteral("24"));
        QTest::keyClick(counted, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hall.dialog->count().agrees());
        QVERIFY(hall.part<QPushButton>("batchPost")->isEnabled());
    }

    void aLimitedCopyIsToldWhere()
    {
        test::LimitedSociety society;
        society.copy({ QStringLiteral("identity"), QStringLiteral("contact"), QStringLiteral("money") });
        BatchesPanel panel(*society.officer);
        panel.show();
        panel.activate();
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("emptyTitle"))
                    ->text()
                    .contains(QStringLiteral("not in this copy")));
        QVERIFY(!panel.isAvailable(ActionId::NewBatch));
    }
};

QTEST_MAIN(BatchDialogTest)
#include "tst_batchdialog.moc"
