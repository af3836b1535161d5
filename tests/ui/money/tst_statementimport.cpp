// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/shownmembers.h"
#include "tests/ui/money/statementtill.h"

using namespace rollbook;

using FileColumn = StatementLinesModel::Column;

/// Files of banks and providers come in and go out again.
class StatementImportTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray month(const StatementTill &till)
    {
        return StatementTill::bank("2026-09-01,FEES " + till.number(till.ada)
            + ",FPI,24.00,,124.00\n2026-09-02,WATER CO,DD,,9.00,115.00\n"
              "2026-09-03,MYSTERY,FPI,10.00,,125.00\n2026-09-04,SOMEBODY,FPI,24.00,,149.00\n");
    }

private Q_SLOTS:
    void nothingIsWrittenBeforeItIsSeen()
    {
        StatementTill till;
        till.open();
        till.choose(month(till));
        QDialog *import = till.dialog("statementImport");
        QVERIFY(import);
        QCOMPARE(textOf(import, "importBank"), QStringLiteral("The Co-operative Bank"));
        QVERIFY(textOf(import, "importLines0").contains(QStringLiteral("New: 4. Here already: 0.")));
        QVERIFY(textOf(import, "importLines0").contains(QStringLiteral("1 Sep 2026 to 4 Sep 2026")));
        QVERIFY(textOf(import, "importLines0").contains(QStringLiteral("£49.00")));
        QVERIFY(textOf(import, "importLines0").contains(QStringLiteral("none is missing")));
        QCOMPARE(namelessIn(import), QStringList());
        QCOMPARE(clashesIn(import), QStringList());
        QVERIFY(till.society.opened->reader().all<StatementFile>()->empty());
        QTest::keyClick(import, Qt::Key_Escape);
        QVERIFY(till.society.opened->reader().all<BankAccount>()->empty());
    }

    void overlappingFilesNeverDouble()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        QTRY_COMPARE(QApplication::focusWidget(), till.list()); // the keys of deciding work at once
        QCOMPARE(till.list()->model()->rowCount(), 4);
        QVERIFY(till.said.back().text.contains(QStringLiteral("New lines: 4")));
        QVERIFY(till.said.back().undo.has_value());
        till.choose(StatementTill::bank("2026-09-03,MYSTERY,FPI,10.00,,125.00\n2026-09-04,SOMEBODY,FPI,24.00,,149.00\n"
                                        "2026-09-05,LATE,FPI,1.00,,150.00\n"));
        QDialog *second = till.dialog("statementImport");
        QVERIFY(second && textOf(second, "importLines0").contains(QStringLiteral("New: 1. Here already: 2.")));
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        QTest::keyClick(second, Qt::Key_Return);
        till.settle(shown);
        QCOMPARE(till.list()->model()->rowCount(), 5);
        till.choose(month(till));
        QDialog *again = till.dialog("statementImport");
        QVERIFY(again && !again->findChild<QPushButton *>(QStringLiteral("importGo"))->isEnabled());
        QVERIFY(textOf(again, "importLines0").contains(QStringLiteral("New: 0. Here already: 4.")));
    }

    void aFileThatIsNoneSaysSo()
    {
        StatementTill till;
        till.open();
        till.choose("");
        QTRY_COMPARE(till.failures.size(), std::size_t { 1 });
        QVERIFY(!till.panel->findChild<QDialog *>(QStringLiteral("statementImport")));
    }

    void aNameIsLearned()
    {
        StatementTill till;
        till.open();
        till.take(StatementTill::bank("2026-09-01,QUARRY ROW TRUST,FPI,24.00,,124.00\n"));
        till.list()->setFocus();
        till.press(Qt::Key_P);
        till.type(QStringLiteral("mos"));
        QTest::keyClick(till.part<QLineEdit>("statementPerson"), Qt::Key_Return);
        till.part<QPushButton>("statementAccept")->click();
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.list()->setFocus();
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        till.take(StatementTill::bank("2026-09-08,QUARRY ROW TRUST,FPI,3.00,,127.00\n"));
        QCOMPARE(till.cell(0, FileColumn::Whose), QStringLiteral("Bea Moss"));
        QVERIFY(till.cell(0, FileColumn::Why).contains(QStringLiteral("QUARRY ROW TRUST")));
    }

    void aPayoutIsTiedAndUntied()
    {
        StatementTill till;
        till.open();
        till.take("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n"
                  "28/08/2026,1,BST,Ada Lloyd,Payment,Completed,GBP,24.00,-0.50,23.50,T1\n"
                  "28/08/2026,1,BST,Bea Moss,Payment,Completed,GBP,24.00,-0.50,23.50,T2\n");
        QVERIFY(till.society.opened->reader().all<BankAccount>()->front().provider);
        till.take(StatementTill::bank("2026-09-01,PAYPAL,BGC,47.00,,147.00\n"));
        QCOMPARE(till.list()->model()->rowCount(), 1);
        QCOMPARE(till.cell(0, FileColumn::Whose), QStringLiteral("Payout of a provider"));
        QVERIFY(till.cell(0, FileColumn::Why).contains(QStringLiteral("fees of £1.00")));
        till.list()->setFocus();
        till.list()->selectRow(0);
        till.press(Qt::Key_Return);
        QDialog *payout = till.dialog("statementPayout");
        QVERIFY(payout);
        QVERIFY(textOf(payout, "payoutSum").contains(QStringLiteral("That is what the bank shows.")));
        auto *table = payout->findChild<QTableWidget *>(QStringLiteral("payoutTable"));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(textOf(payout, "payoutSum").contains(QStringLiteral("£23.50 is missing.")));
        QVERIFY(!payout->findChild<QPushButton *>(QStringLiteral("payoutGo"))->isEnabled());
        QTest::keyClick(table, Qt::Key_Space);
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        StatementTill::pressOn(payout, Qt::Key_Return);
        till.settle(shown);
        QVERIFY(till.text("statementProof").contains(QStringLiteral("payouts £47.00")));
        auto *accounts = till.part<QComboBox>("statementAccounts");
        shown.clear();
        accounts->setCurrentIndex(0); // all of them
        till.settle(shown);
        QVERIFY2(till.text("statementProof").contains(QStringLiteral("fees −£1.00")),
            qPrintable(till.text("statementProof")));
        till.show(LineFilter::Payout);
        QCOMPARE(till.list()->model()->rowCount(), 1);
        shown.clear();
        till.part<QPushButton>("statementUntie")->click();
        till.settle(shown);
        QCOMPARE(till.panel->waiting(), 3);
    }

    void aWrongFileIsTakenOutAgain()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.panel->action(ActionId::RemoveStatement)->trigger();
        QDialog *files = till.dialog("statementFiles");
        QVERIFY(files);
        QCOMPARE(namelessIn(files), QStringList());
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        QTest::keyClick(files->findChild<QPushButton *>(QStringLiteral("filesGo")), Qt::Key_Space);
        till.settle(shown);
        QVERIFY(till.society.opened->reader().all<StatementLine>()->empty());
        QVERIFY(till.part<QPushButton>("importFirst"));
        QVERIFY(till.society.opened->undo().ok());
        QTRY_COMPARE(till.list()->model()->rowCount(), 4);
    }

    void aFileWithPaymentsStays()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.list()->setFocus();
        till.list()->selectRow(0);
        till.press(Qt::Key_Return);
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        till.panel->action(ActionId::RemoveStatement)->trigger();
        QDialog *files = till.dialog("statementFiles");
        QVERIFY(files);
        QTest::keyClick(files->findChild<QPushButton *>(QStringLiteral("filesGo")), Qt::Key_Space);
        QVERIFY(files->isVisible());
        QCOMPARE(till.society.opened->reader().all<StatementFile>()->size(), std::size_t { 1 });
    }
};

QTEST_MAIN(StatementImportTest)
#include "tst_statementimport.moc"
