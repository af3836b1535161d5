// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementproof.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Ledger : PlannedSociety {
    Ledger() : PlannedSociety(QDate(2026, 9, 5))
    {
        file.id = ids.next<StatementFile>();
        file.account = ids.next<BankAccount>();
        reader.put(file);
    }
    StatementLine line(qint64 pence, qint64 fee = 0)
    {
        StatementLine made;
        made.id = ids.next<StatementLine>();
        made.file = file.id;
        made.day = day;
        made.amount = { pence };
        made.fee = { fee };
        return reader.put(made);
    }
    Payment payment(const StatementLine &of, qint64 pence, bool claimed = true)
    {
        Payment made;
        made.id = ids.next<Payment>();
        if (claimed)
            made.payer = ids.next<Member>();
        made.amount = { pence };
        made.line = of.id;
        return reader.put(made);
    }
    std::vector<LineStanding> standings() const { return *lineStandings(reader); }
    LineState stateOf(const StatementLine &line) const
    {
        for (const LineStanding &standing : standings()) {
            if (standing.line.id == line.id)
                return standing.state;
        }
        return LineState::NotOurs;
    }

    StatementFile file;
};

} // namespace

class TestStatementProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPennyEndsSomewhere()
    {
        Ledger ledger;
        const StatementLine matched = ledger.line(3'600, 50);
        ledger.payment(matched, 3'600);
        const StatementLine unclaimed = ledger.line(1'234);
        ledger.payment(unclaimed, 1'234, false);
        StatementLine bill = ledger.line(-900);
        bill.notOurs = true;
        ledger.reader.put(bill);
        const StatementLine payout = ledger.line(3'550);
        StatementLine within = ledger.line(3'600, 50);
        within.within = payout.id;
        ledger.reader.put(within);
        ledger.line(7);
        const auto standings = ledger.standings();
        const StatementProof proof = proofOf(standings);
        QCOMPARE(proof.lines, 6);
        QCOMPARE(proof.openLines, 2); // the provider's line is still to be matched
        QCOMPARE(proof.matched, (Money { 3'600 }));
        QCOMPARE(proof.suspense, (Money { 1'234 }));
        QCOMPARE(proof.notOurs, (Money { -900 }));
        QCOMPARE(proof.payouts, (Money { 3'550 }));
        QCOMPARE(proof.open, (Money { 3'607 }));
        QCOMPARE(proof.fees, (Money { 100 }));
        QCOMPARE(proof.total, (Money { 3'600 + 1'234 - 900 + 3'550 + 3'607 - 100 }));
        QVERIFY(proof.holds());
        QCOMPARE(proofByFile(standings).at(ledger.file.id), proof);
        QCOMPARE(proofByAccount(standings).at(ledger.file.account), proof);
    }

    void whatIsTakenBackOpensTheLineAgain()
    {
        Ledger ledger;
        const StatementLine line = ledger.line(3'600);
        const Payment payment = ledger.payment(line, 3'600);
        QCOMPARE(ledger.stateOf(line), LineState::Matched);
        Payment back = payment;
        back.id = ledger.ids.next<Payment>();
        back.amount = -payment.amount;
        back.reverses = payment.id;
        ledger.reader.put(back);
        QCOMPARE(ledger.stateOf(line), LineState::Open);
        ledger.payment(line, 3'600, false);
        QCOMPARE(ledger.stateOf(line), LineState::Suspense);
        QVERIFY(proofOf(ledger.standings()).holds());
    }

    void aRefundLeavesTheLineExplained()
    {
        Ledger ledger;
        const StatementLine line = ledger.line(3'600);
        const Payment payment = ledger.payment(line, 3'600);
        Payment refund = payment;
        refund.id = ledger.ids.next<Payment>();
        refund.amount = -payment.amount;
        refund.reverses = payment.id;
        refund.line = {};
        ledger.reader.put(refund);
        QCOMPARE(ledger.stateOf(line), LineState::Matched);
    }

    void twoPaymentsOfALineAreNoticed()
    {
        Ledger ledger;
        const StatementLine line = ledger.line(3'600);
        ledger.payment(line, 3'600);
        ledger.payment(line, 3'600); // another laptop posted it too
        const StatementProof proof = proofOf(ledger.standings());
        QVERIFY(!proof.holds());
        QCOMPARE(proof.difference, (Money { -3'600 }));
    }

    void whatNeitherCameNorWentNeedsNothing()
    {
        Ledger ledger;
        const StatementLine fee = ledger.line(0, 300);
        QCOMPARE(ledger.stateOf(fee), LineState::NotOurs);
        const StatementProof proof = proofOf(ledger.standings());
        QCOMPARE(proof.total, (Money { -300 }));
        QVERIFY(proof.holds());
        QVERIFY(proofOf({}).holds());
    }
};

QTEST_GUILESS_MAIN(TestStatementProof)
#include "tst_statementproof.moc"
