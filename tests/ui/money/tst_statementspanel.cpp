// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/limitedsociety.h"
#include "tests/ui/members/shownmembers.h"
#include "tests/ui/money/statementtill.h"

#include <QAbstractItemModelTester>
#include <QStackedWidget>

using namespace rollbook;

using PanelColumn = StatementLinesModel::Column;

/// Files of banks are taken in and their lines decided, as a treasurer does it without a mouse.
class StatementsPanelTest : public QObject
{
    Q_OBJECT

private:
    /// Ada by her number, a bill, money of nobody known, and Bea under a name that tells nothing.
    static QByteArray month(const StatementTill &till)
    {
        return StatementTill::bank("2026-09-01,FEES " + till.number(till.ada)
            + ",FPI,24.00,,124.00\n2026-09-02,WATER CO,DD,,9.00,115.00\n"
              "2026-09-03,MYSTERY,FPI,10.00,,125.00\n2026-09-04,SOMEBODY,FPI,24.00,,149.00\n");
    }

private Q_SLOTS:
    void theFirstFileIsAskedFor()
    {
        StatementTill till;
        till.open();
        auto *first = till.part<QPushButton>("importFirst");
        QVERIFY(first && first->isEnabled());
        QVERIFY(!till.panel->hasRows());
        QVERIFY(!till.panel->isAvailable(ActionId::PostMatches));
        QVERIFY(!till.panel->isAvailable(ActionId::RemoveStatement));
        till.panel->focusFirst();
        QCOMPARE(QApplication::focusWidget(), first);
        till.panel->askFile = [path = till.file(month(till))] { return path; };
        till.press(Qt::Key_Space);
        QVERIFY(till.dialog("statementImport"));
        QCOMPARE(namelessIn(till.panel.get()), QStringList());
    }

    void linesSayWhatTheyLikelyAre()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        QAbstractItemModelTester tester(till.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(till.cell(0, PanelColumn::State).startsWith(QStringLiteral("Proposed, 9")),
            qPrintable(till.cell(0, PanelColumn::State)));
        QCOMPARE(till.cell(0, PanelColumn::Whose), QStringLiteral("Ada Lloyd"));
        QVERIFY(till.cell(0, PanelColumn::Why).contains(QString::fromUtf8(till.number(till.ada))));
        QCOMPARE(till.cell(1, PanelColumn::State), QStringLiteral("Open"));
        QCOMPARE(till.cell(1, PanelColumn::Amount), QStringLiteral("−£9.00"));
        QCOMPARE(till.cell(3, PanelColumn::Whose), QString());
        QCOMPARE(till.panel->waiting(), 4);
        QCOMPARE(till.text("statementProof"),
            QStringLiteral("Statement total £49.00 = matched £0.00 + in suspense £0.00 + not ours £0.00 + still open "
                           "£49.00"));
        QVERIFY(till.text("statementVerdict").contains(QStringLiteral("4")));
        till.show(LineFilter::Open);
        QCOMPARE(till.list()->model()->rowCount(), 3);
        till.show(LineFilter::Proposed);
        QCOMPARE(till.list()->model()->rowCount(), 1);
        till.show(LineFilter::All);
        auto *search = till.part<QLineEdit>("statementSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("water"));
        QCOMPARE(till.list()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), till.list());
        search->setText(QStringLiteral("nobody at all"));
        QCOMPARE(till.list()->model()->rowCount(), 0);
        QVERIFY(till.part<QLabel>("emptyTitle"));
    }

    void theWholeMonthByKeyboard()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.panel->focusFirst();
        till.list()->selectRow(0);
        till.press(Qt::Key_Return);
        QCOMPARE(till.list()->currentIndex().row(), 1);
        QCOMPARE(till.cell(0, PanelColumn::State), QStringLiteral("Ready to post"));
        till.press(Qt::Key_Return); // money that went out cannot be accepted
        QCOMPARE(till.list()->currentIndex().row(), 1);
        till.press(Qt::Key_N);
        QCOMPARE(till.list()->currentIndex().row(), 2);
        till.press(Qt::Key_S);
        QCOMPARE(till.list()->currentIndex().row(), 3);
        till.press(Qt::Key_Return); // nobody is chosen yet
        QCOMPARE(till.panel->staged().count(), 3);
        till.press(Qt::Key_P);
        QTRY_COMPARE(QApplication::focusWidget(), till.part<QLineEdit>("statementPerson"));
        till.type(QStringLiteral("mos"));
        QTest::keyClick(till.part<QLineEdit>("statementPerson"), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), till.part<QPushButton>("statementAccept"));
        till.press(Qt::Key_Return);
        QCOMPARE(till.panel->staged().count(), 4);
        QVERIFY(till.text("statementReady").contains(QStringLiteral("Ready to post: 4")));
        QCOMPARE(till.payments(), std::size_t { 0 });
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        QCOMPARE(till.failures.size(), std::size_t { 0 });
        QCOMPARE(till.payments(), std::size_t { 3 });
        QCOMPARE(till.owedBy(till.ada), Money {});
        QCOMPARE(till.owedBy(till.bea), Money {});
        QCOMPARE(till.text("statementProof"),
            QStringLiteral("Statement total £49.00 = matched £48.00 + in suspense £10.00 + not ours −£9.00 + still "
                           "open £0.00"));
        QVERIFY(till.text("statementVerdict").contains(QStringLiteral("no line is open")));
        QCOMPARE(till.panel->waiting(), 0);
        QCOMPARE(till.list()->model()->rowCount(), 0);
        QVERIFY(till.said.back().undo.has_value());
        QCOMPARE(till.society.opened->reader().journal(0, 1)->front().entry.action.kind, ActionKind::DecideLines);
    }

    void oneUndoTakesTheRunBack()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.panel->focusFirst();
        till.list()->selectRow(0);
        till.press(Qt::Key_Return);
        till.press(Qt::Key_N);
        till.press(Qt::Key_S);
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        QCOMPARE(till.payments(), std::size_t { 2 });
        QVERIFY(till.society.opened->undo(*till.said.back().undo).ok());
        QTRY_COMPARE(till.list()->model()->rowCount(), 4);
        QCOMPARE(till.payments(), std::size_t { 0 });
        QVERIFY(till.text("statementProof").endsWith(QStringLiteral("still open £49.00")));
        QCOMPARE(till.panel->staged().count(), 0);
    }

    void aDecisionIsThoughtOverAgain()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.list()->setFocus();
        till.list()->selectRow(2);
        till.press(Qt::Key_S);
        till.list()->selectRow(2);
        till.part<QPushButton>("statementUnstage")->click();
        QCOMPARE(till.panel->staged().count(), 0);
        QCOMPARE(till.cell(2, PanelColumn::State), QStringLiteral("Open"));
        till.list()->setFocus();
        till.press(Qt::Key_N);
        QCOMPARE(till.cell(2, PanelColumn::State), QStringLiteral("Ready to post"));
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        till.show(LineFilter::NotOurs);
        QCOMPARE(till.list()->model()->rowCount(), 1);
        shown.clear();
        till.part<QPushButton>("statementReopen")->click();
        till.settle(shown);
        QCOMPARE(till.panel->waiting(), 4);
    }

    void theSureOnesAreListedBeforeTheyArePosted()
    {
        StatementTill till;
        till.open();
        till.take(StatementTill::bank("2026-09-01,A " + till.number(till.ada) + ",FPI,24.00,,124.00\n2026-09-02,B "
            + till.number(till.bea) + ",FPI,24.00,,148.00\n2026-09-03,MYSTERY,FPI,10.00,,158.00\n"));
        auto *sure = till.part<QPushButton>("statementSure");
        QVERIFY(sure && sure->text().contains(QStringLiteral("(2)")));
        till.list()->setFocus();
        till.press(Qt::Key_Return, Qt::ControlModifier); // nothing is ready: the sure ones are offered
        QDialog *run = till.dialog("statementRun");
        QVERIFY(run);
        QCOMPARE(namelessIn(run), QStringList());
        auto *table = run->findChild<QTableWidget *>(QStringLiteral("runTable"));
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(textOf(run, "runSum").contains(QStringLiteral("£48.00")));
        table->setCurrentCell(1, 0);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(textOf(run, "runSum").contains(QStringLiteral("£24.00")));
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        StatementTill::pressOn(run->findChild<QPushButton *>(QStringLiteral("runGo")), Qt::Key_Return);
        till.settle(shown);
        QCOMPARE(till.payments(), std::size_t { 1 });
        QCOMPARE(till.owedBy(till.ada), Money {});
        QCOMPARE(till.owedBy(till.bea), (Money { 2'400 }));
        QCOMPARE(till.panel->waiting(), 2);
        QVERIFY(till.society.opened->undo().ok());
        QTRY_COMPARE(till.panel->waiting(), 3);
    }

    void oneLinePaysForTwo()
    {
        StatementTill till;
        till.open();
        till.take(StatementTill::bank("2026-09-01,LLOYD " + till.number(till.ada) + ",FPI,60.00,,160.00\n"));
        till.list()->setFocus();
        till.list()->selectRow(0);
        QCOMPARE(till.part<QLineEdit>("split0")->text(), QStringLiteral("£24.00"));
        QCOMPARE(till.text("splitRest"), QStringLiteral("£36.00 stays as credit."));
        auto *other = till.part<QLineEdit>("splitPerson");
        other->setFocus();
        QTest::keyClicks(other, QStringLiteral("mos"));
        QTest::keyClick(other, Qt::Key_Return);
        QTRY_VERIFY(till.part<QLineEdit>("split1"));
        QCOMPARE(till.part<QLineEdit>("split1")->text(), QStringLiteral("£24.00"));
        auto *donation = till.part<QLineEdit>("statementDonation");
        donation->setFocus();
        QTest::keyClicks(donation, QStringLiteral("20"));
        QCOMPARE(till.text("splitRest"), QStringLiteral("That is £8.00 more than came. Take some off."));
        QTest::keyClick(donation, Qt::Key_Return);
        QCOMPARE(till.panel->staged().count(), 0);
        donation->selectAll();
        QTest::keyClicks(donation, QStringLiteral("12"));
        QCOMPARE(till.text("splitRest"), QStringLiteral("All of the money is set against charges."));
        QTest::keyClick(donation, Qt::Key_Return);
        QCOMPARE(till.panel->staged().count(), 1);
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        QCOMPARE(till.failures.size(), std::size_t { 0 });
        QCOMPARE(till.owedBy(till.ada), Money {});
        QCOMPARE(till.owedBy(till.bea), Money {});
        const auto charges = *till.society.opened->reader().all<Charge>();
        QVERIFY(std::ranges::any_of(charges, [](const Charge &charge) {
            return charge.kind == ChargeKind::Donation && charge.amount == Money { 1'200 };
        }));
    }

    void decisionsOutliveTheLock()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        till.list()->setFocus();
        till.list()->selectRow(0);
        till.press(Qt::Key_Return);
        till.press(Qt::Key_N);
        const QVariantMap state = till.panel->saveState();
        const QStringList lasting = till.panel->lastingState();
        for (const QString &key : lasting)
            QVERIFY(state.contains(key));
        QVERIFY(!lasting.contains(QStringLiteral("statementStaged")));
        till.panel.reset();
        till.open(state);
        QCOMPARE(till.panel->staged().count(), 2);
        QCOMPARE(till.cell(0, PanelColumn::State), QStringLiteral("Ready to post"));
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        till.list()->setFocus();
        till.press(Qt::Key_Return, Qt::ControlModifier);
        till.settle(shown);
        QCOMPARE(till.payments(), std::size_t { 1 });
        QCOMPARE(till.owedBy(till.ada), Money {});
        StatementsPanel other(*till.society.opened);
        other.restoreState({ { QStringLiteral("statementFilter"), 99 }, { QStringLiteral("statementStaged"), 7 } });
    }

    void aLineIsFoundFromElsewhere()
    {
        StatementTill till;
        till.open();
        till.take(month(till));
        const StatementLine line = till.panel->desk()->lines.at(2).line;
        till.show(LineFilter::Proposed);
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        QVERIFY(till.panel->showRecord(line.id.uuid));
        till.settle(shown);
        QCOMPARE(till.cell(till.list()->currentIndex().row(), PanelColumn::From), QStringLiteral("MYSTERY"));
        QVERIFY(!till.panel->showRecord(till.ada.uuid));
    }

    void aLimitedCopyIsToldWhere()
    {
        test::LimitedSociety society;
        society.copy({ QStringLiteral("identity"), QStringLiteral("contact"), QStringLiteral("money") });
        StatementsPanel panel(*society.officer);
        panel.resize(1'000, 600);
        panel.show();
        panel.activate();
        const auto titles = panel.findChildren<QLabel *>(QStringLiteral("emptyTitle"));
        const auto seen = std::ranges::find_if(titles, &QWidget::isVisible);
        QVERIFY(seen != titles.end() && (*seen)->text().contains(QStringLiteral("not in this copy")));
        QTRY_VERIFY(!panel.findChild<QPushButton *>(QStringLiteral("importFirst")));
        for (const ActionId id : { ActionId::ImportStatement, ActionId::PostMatches, ActionId::RemoveStatement })
            QVERIFY(!panel.isAvailable(id));
    }
};

QTEST_MAIN(StatementsPanelTest)
#include "tst_statementspanel.moc"
