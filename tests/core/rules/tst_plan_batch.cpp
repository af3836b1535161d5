// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct CashBox : PlannedSociety {
    CashBox() : PlannedSociety(QDate(2026, 9, 5))
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = QStringLiteral("Quill");
        ada = addedIn<Member>(*submit(command)).id;
        command.member.family = QStringLiteral("Rowe");
        ben = addedIn<Member>(*submit(command)).id;
    }
    Id<Batch> open(int count, qint64 pence)
    {
        Batch batch;
        batch.expectedCount = count;
        batch.expectedTotal = { pence };
        return addedIn<Batch>(*submit(OpenBatch { batch })).id;
    }
    static BatchLine line(Id<Member> member, qint64 pence, const char *cheque = "")
    {
        BatchLine made;
        made.member = member;
        made.amount = { pence };
        made.cheque = QLatin1String(cheque);
        made.method = made.cheque.isEmpty() ? PaymentMethod::Cash : PaymentMethod::Cheque;
        return made;
    }

    Id<Member> ada;
    Id<Member> ben;
};

ProblemCode batchRefusal(const Result<Draft> &result)
{
    return result.ok() ? ProblemCode::Usage : result.problems().front().code;
}

} // namespace

class TestPlanBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postedWhenPeopleAndMoneyAgree()
    {
        CashBox box;
        const Id<Batch> batch = box.open(2, 5'400);
        QVERIFY(box.submit(FillBatch { batch, { CashBox::line(box.ada, 3'600) } }).ok());
        const auto early = box.submit(PostBatch { batch });
        QCOMPARE(batchRefusal(early), ProblemCode::BatchDiffers);
        QCOMPARE(early.problems().front().values,
            (QStringList { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3600"), QStringLiteral("5400") }));
        std::vector<BatchLine> lines = box.all<BatchLine>();
        lines.push_back(CashBox::line(box.ben, 1'700, "000123"));
        QVERIFY(box.submit(FillBatch { batch, lines }).ok());
        QCOMPARE(batchRefusal(box.submit(PostBatch { batch })), ProblemCode::BatchDiffers);
        lines = box.all<BatchLine>();
        for (BatchLine &line : lines) {
            if (line.member == box.ben)
                line.amount = { 1'800 };
        }
        QVERIFY(box.submit(FillBatch { batch, lines }).ok());
        QVERIFY(box.all<Payment>().empty());
        box.travelTo(day("2026-09-07"));
        const auto posted = box.submit(PostBatch { batch });
        QVERIFY(posted.ok());
        QCOMPARE(posted->action, (Action { ActionKind::PostBatch, { QStringLiteral("2"), QStringLiteral("5400") } }));
        QCOMPARE(box.all<Batch>().front().posted, day("2026-09-07"));
        const std::vector<Payment> payments = box.all<Payment>();
        QCOMPARE(payments.size(), std::size_t { 2 });
        QCOMPARE(payments[0].received, day("2026-09-05")); // when the money was counted
        QCOMPARE(payments[1].method, PaymentMethod::Cheque);
        QCOMPARE(payments[1].reference, QStringLiteral("000123"));
        for (const BatchLine &line : box.all<BatchLine>()) {
            const auto made = std::find_if(payments.begin(), payments.end(),
                [&line](const Payment &payment) { return payment.id == line.payment; });
            QVERIFY(made != payments.end());
            QCOMPARE(made->payer, line.member);
            QCOMPARE(made->amount, line.amount);
        }
    }

    void whatIsPostedIsClosed()
    {
        CashBox box;
        const Id<Batch> batch = box.open(1, 3'600);
        QVERIFY(box.submit(FillBatch { batch, { CashBox::line(box.ada, 3'600) } }).ok());
        QVERIFY(box.submit(PostBatch { batch }).ok());
        QCOMPARE(batchRefusal(box.submit(PostBatch { batch })), ProblemCode::BatchPosted);
        QCOMPARE(batchRefusal(box.submit(FillBatch { batch, {} })), ProblemCode::BatchPosted);
        QCOMPARE(batchRefusal(box.submit(DeleteBatch { batch })), ProblemCode::BatchPosted);
        QCOMPARE(batchRefusal(box.submit(OpenBatch { box.all<Batch>().front() })), ProblemCode::BatchPosted);
    }

    void filledAsItShallBe()
    {
        CashBox box;
        const Id<Batch> batch = box.open(1, 3'600);
        QVERIFY(box.submit(FillBatch { batch, { CashBox::line(box.ada, 3'600), CashBox::line({}, 100) } }).ok());
        std::vector<BatchLine> lines = box.all<BatchLine>();
        QCOMPARE(lines.size(), std::size_t { 2 });
        std::erase_if(lines, [&box](const BatchLine &line) { return line.member == box.ada; });
        const Id<BatchLine> unknown = lines.front().id;
        lines.front().member = box.ben; // now it is known whose it is
        QVERIFY(box.submit(FillBatch { batch, lines }).ok());
        lines = box.all<BatchLine>();
        QCOMPARE(lines.size(), std::size_t { 1 });
        QCOMPARE(lines.front().member, box.ben);
        QVERIFY(lines.front().id != unknown);
        QVERIFY(box.submit(DeleteBatch { batch }).ok());
        QVERIFY(box.all<BatchLine>().empty() && box.all<Batch>().empty());
    }

    void refusals_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("donation");
        QTest::addColumn<int>("method");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << 1 << ProblemCode::AmountNegative;
        QTest::newRow("less than nothing") << qint64(-1) << qint64(0) << 1 << ProblemCode::AmountNegative;
        QTest::newRow("more given than there is") << qint64(100) << qint64(101) << 1 << ProblemCode::AmountNegative;
        QTest::newRow("a transfer") << qint64(100) << qint64(0) << 3 << ProblemCode::UnknownValue;
    }
    void refusals()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, donation);
        QFETCH(int, method);
        QFETCH(ProblemCode, code);
        CashBox box;
        BatchLine line = CashBox::line(box.ada, amount);
        line.donation = { donation };
        line.method = static_cast<PaymentMethod>(method);
        QCOMPARE(batchRefusal(box.submit(FillBatch { box.open(1, 100), { line } })), code);
    }

    void implausibleBatches()
    {
        CashBox box;
        Batch batch;
        batch.opened = day("2026-12-01");
        QCOMPARE(batchRefusal(box.submit(OpenBatch { batch })), ProblemCode::DateImplausible);
        batch.opened = {};
        batch.expectedCount = -1;
        QCOMPARE(batchRefusal(box.submit(OpenBatch { batch })), ProblemCode::NotAWholeNumber);
        batch.expectedCount = 0;
        QVERIFY(box.submit(OpenBatch { batch }).ok());
        QCOMPARE(batchRefusal(box.submit(PostBatch { box.all<Batch>().front().id })), ProblemCode::Required);
    }
};

QTEST_GUILESS_MAIN(TestPlanBatch)
#include "tst_plan_batch.moc"
