// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementproof.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct AccountedFor : PlannedSociety {
    AccountedFor() : PlannedSociety(QDate(2026, 9, 5))
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
        AccountedFor account;
        const StatementLine matched = account.line(3'600, 50);
        account.payment(matched, 3'600);
        const StatementLine unclaimed = account.line(1'234);
        account.payment(unclaimed, 1'234, false);
        StatementLine bill = account.line(-900);
        bill.notOurs = true;
        account.reader.put(bill);
        const StatementLine payout = account.line(3'550);
        StatementLine within = account.line(3'600, 50);
        within.within = payout.id;
        account.reader.put(within);
        account.line(7);
        const auto standings = account.standings();
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
        QCOMPARE(proofByFile(standings).at(account.file.id), proof);
        QCOMPARE(proofByAccount(standings).at(account.file.account), proof);
    }

    void whatIsTakenBackOpensTheLineAgain()
    {
        AccountedFor account;
        const StatementLine line = account.line(3'600);
        const Payment payment = account.payment(line, 3'600);
        QCOMPARE(account.stateOf(line), LineState::Matched);
        Payment back = payment;
        back.id = account.ids.next<Payment>();
        back.amount = -payment.amount;
        back.reverses = payment.id;
        account.reader.put(back);
        QCOMPARE(account.stateOf(line), LineState::Open);
        account.payment(line, 3'600, false);
        QCOMPARE(account.stateOf(line), LineState::Suspense);
        QVERIFY(proofOf(account.standings()).holds());
    }

    void aRefundLeavesTheLineExplained()
    {
        AccountedFor account;
        const StatementLine line = account.line(3'600);
        const Payment payment = account.payment(line, 3'600);
        Payment refund = payment;
        refund.id = account.ids.next<Payment>();
        refund.amount = -payment.amount;
        refund.reverses = payment.id;
        refund.line = {};
        account.reader.put(refund);
        QCOMPARE(account.stateOf(line), LineState::Matched);
    }

    void twoPaymentsOfALineAreNoticed()
    {
        AccountedFor account;
        const StatementLine line = account.line(3'600);
        account.payment(line, 3'600);
        account.payment(line, 3'600); // another laptop posted it too
        const StatementProof proof = proofOf(account.standings());
        QVERIFY(!proof.holds());
        QCOMPARE(proof.difference, (Money { -3'600 }));
    }

    void whatNeitherCameNorWentNeedsNothing()
    {
        AccountedFor account;
        const StatementLine fee = account.line(0, 300);
        QCOMPARE(account.stateOf(fee), LineState::NotOurs);
        const StatementProof proof = proofOf(account.standings());
        QCOMPARE(proof.total, (Money { -300 }));
        QVERIFY(proof.holds());
        QVERIFY(proofOf({}).holds());
    }
};

QTEST_GUILESS_MAIN(TestStatementProof)
#include "tst_statementproof.moc"
