// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/receipts.h"
#include "tests/support/day.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

constexpr ProblemCode paidFine = ProblemCode::Usage;

RecordPayment received(Id<Member> payer, qint64 pence, const char *on)
{
    RecordPayment command = Till::from(payer, pence);
    command.received = day(on);
    return command;
}

} // namespace

class TestPlanMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<qint64>("pence");
        QTest::addColumn<qint64>("left1");
        QTest::addColumn<qint64>("left2");
        QTest::addColumn<qint64>("credit");
        QTest::newRow("part of the first") << qint64 { 500 } << qint64 { 500 } << qint64 { 2'000 } << qint64 { 0 };
        QTest::newRow("the first") << qint64 { 1'000 } << qint64 { 0 } << qint64 { 2'000 } << qint64 { 0 };
        QTest::newRow("and a penny") << qint64 { 1'001 } << qint64 { 0 } << qint64 { 1'999 } << qint64 { 0 };
        QTest::newRow("both") << qint64 { 3'000 } << qint64 { 0 } << qint64 { 0 } << qint64 { 0 };
        QTest::newRow("over") << qint64 { 3'001 } << qint64 { 0 } << qint64 { 0 } << qint64 { 1 };
    }
    void amounts()
    {
        QFETCH(qint64, pence);
        Till till;
        const Charge second = till.owes(till.ada, 2'000, day("2026-06-01"));
        const Charge first = till.owes(till.ada, 1'000, day("2026-01-01"));
        till.pays(till.ada, pence);
        QTEST(till.left(first.id), "left1");
        QTEST(till.left(second.id), "left2");
        QTEST(till.credit(till.ada), "credit");
        QCOMPARE(till.unspent(), till.credit(till.ada));
    }

    void refusals_data()
    {
        QTest::addColumn<RecordPayment>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const Till till; // ids of one fixture do for all: nothing of them is looked at before the refusal
        const auto row = [&](const char *name, const RecordPayment &command, ProblemCode code, const char *field) {
            QTest::newRow(name) << command << static_cast<int>(code) << QString::fromLatin1(field);
        };
        row("nothing", Till::from(till.ada, 0), ProblemCode::AmountNegative, "amount");
        row("less than nothing", Till::from(till.ada, -5), ProblemCode::AmountNegative, "amount");
        row("tomorrow", received(till.ada, 100, "2026-09-06"), ProblemCode::DateImplausible, "received");
        row("before time", received(till.ada, 100, "1889-12-31"), ProblemCode::DateImplausible, "received");
        RecordPayment donation = Till::from(till.ada, 100);
        donation.donation = { 101 };
        row("more donated than paid", donation, ProblemCode::SharesDiffer, "shares");
        donation.donation = { -1 };
        row("a donation taken", donation, ProblemCode::AmountNegative, "donation");
        row("shares of more", Till::from(till.ada, 100, { { till.ada, {}, {}, { 60 } }, { till.ben, {}, {}, { 41 } } }),
            ProblemCode::SharesDiffer, "shares");
        row("a share of nothing", Till::from(till.ada, 100, { { till.ben, {}, {}, { 0 } } }),
            ProblemCode::AmountNegative, "shares");
        row("nobody's share", Till::from(till.ada, 100, { { {}, {}, {}, { 50 } } }), ProblemCode::Required, "shares");
        row("shares in suspense", Till::from({}, 100, { { till.ben, {}, {}, { 50 } } }), ProblemCode::Required,
            "payer");
        donation = Till::from({}, 100);
        donation.donation = { 1 };
        row("a donation in suspense", donation, ProblemCode::Required, "payer");
    }
    void refusals()
    {
        QFETCH(RecordPayment, command);
        Till till;
        // The fixture is the same every time but for its ids.
        command.payer = command.payer.isNull() ? command.payer : till.ada;
        for (Share &share : command.shares)
            share.member = share.member.isNull() ? share.member : till.ben;
        const auto draft = till.carry(command);
        QVERIFY(!draft);
        QTEST(static_cast<int>(draft.problems().front().code), "code");
        QTEST(draft.problems().front().field, "field");
        QVERIFY(till.all<Payment>().empty());
    }

    void whoIsNotThereCannotPay()
    {
        Till till;
        QCOMPARE(till.verdict(Till::from(till.ids.next<Member>(), 100)), ProblemCode::ReferenceMissing);
        RecordPayment command = Till::from({}, 100);
        command.affiliate = till.ids.next<Group>();
        QCOMPARE(till.verdict(command), ProblemCode::ReferenceMissing);
        command.affiliate = till.weavers;
        command.payer = till.ada;
        QCOMPARE(till.verdict(command), ProblemCode::UnknownValue); // of one of the two
        QCOMPARE(till.verdict(Till::from(till.ada, 100, { { {}, {}, till.ids.next<Charge>(), { 50 } } })),
            ProblemCode::ReferenceMissing);
    }

    void receiptsHaveNoGaps()
    {
        Till till;
        QCOMPARE(till.pays(till.ada, 100).receipt, QStringLiteral("R7KQ4-000001"));
        QCOMPARE(till.verdict(Till::from(till.ada, -1)), ProblemCode::AmountNegative);
        QCOMPARE(till.pays(till.ben, 100).receipt, QStringLiteral("R7KQ4-000002"));
        RecordPayment none = Till::from(till.ada, 100);
        none.receipt = false;
        QVERIFY(addedIn<Payment>(*till.carry(none)).receipt.isEmpty());
        QCOMPARE(till.pays(till.ben, 100).receipt, QStringLiteral("R7KQ4-000003"));
        // Several in one step.
        Batch batch;
        batch.expectedCount = 3;
        batch.expectedTotal = { 600 };
        const Id<Batch> id = addedIn<Batch>(*till.carry(OpenBatch { batch })).id;
        std::vector<BatchLine> lines(3);
        for (BatchLine &line : lines) {
            line.member = till.ada;
            line.amount = { 200 };
        }
        QVERIFY(till.carry(FillBatch { id, lines }));
        QVERIFY(till.carry(PostBatch { id }));
        QStringList receipts;
        for (const Payment &payment : till.all<Payment>())
            receipts << payment.receipt;
        receipts.sort();
        QCOMPARE(receipts,
            (QStringList { {}, QStringLiteral("R7KQ4-000001"), QStringLiteral("R7KQ4-000002"),
                QStringLiteral("R7KQ4-000003"), QStringLiteral("R7KQ4-000004"), QStringLiteral("R7KQ4-000005"),
                QStringLiteral("R7KQ4-000006") }));
    }

    void receiptsOfOthersDoNotCount()
    {
        Till till;
        Payment other = till.pays(till.ada, 100);
        other.id = till.ids.next<Payment>();
        other.receipt = QStringLiteral("R9999-000077");
        till.reader.put(other);
        QCOMPARE(till.pays(till.ada, 100).receipt, QStringLiteral("R7KQ4-000002"));
        QCOMPARE(receiptText(QStringLiteral("R-"), 1'234'567), QStringLiteral("R-1234567"));
        QCOMPARE(*nextReceipt(till.reader, {}, {}), QString());
    }

    void aDonationComesWithItsCharge()
    {
        Till till;
        const Charge fee = till.owes(till.ada, 2'000);
        RecordPayment command = Till::from(till.ada, 2'500);
        command.donation = { 750 };
        const auto draft = till.carry(command);
        QVERIFY(draft);
        const Charge donation = addedIn<Charge>(*draft);
        QCOMPARE(donation.kind, ChargeKind::Donation);
        QCOMPARE(donation.member, till.ada);
        QCOMPARE(donation.amount.pence, 750);
        QCOMPARE(donation.due, till.day);
        QCOMPARE(till.left(donation.id), 0);
        QCOMPARE(till.left(fee.id), 250); // what was given is not taken for the fee
        QCOMPARE(till.credit(till.ada), 0);
    }

    void promisesComeLast()
    {
        Till till;
        const Charge promise = till.owes(till.ada, 1'000, day("2026-01-01"), ChargeKind::Donation);
        const Charge fee = till.owes(till.ada, 2'000, day("2026-09-01"), ChargeKind::Fee);
        till.pays(till.ada, 2'400);
        QCOMPARE(till.left(fee.id), 0);
        QCOMPARE(till.left(promise.id), 600);
    }

    void onePaymentForSeveralPeople()
    {
        Till till;
        const Charge own = till.owes(till.ada, 1'000);
        const Charge bens = till.owes(till.ben, 1'000);
        RaiseCharge theirs;
        theirs.affiliate = till.weavers;
        theirs.amount = { 3'000 };
        const Charge weavers = addedIn<Charge>(*till.carry(theirs));
        QVERIFY(till.carry(Till::from(till.ada, 5'000,
            { { till.ben, {}, {}, { 1'200 } }, { {}, till.weavers, {}, { 2'000 } }, { {}, {}, own.id, { 300 } } })));
        QCOMPARE(till.left(bens.id), 0);
        QCOMPARE(till.left(weavers.id), 1'000);
        QCOMPARE(till.left(own.id), 700);
        QCOMPARE(till.credit(till.ada), 1'700); // what the shares and Ben's charge left
        QCOMPARE(till.credit(till.ben), 0);
        QCOMPARE(till.unspent(), 1'700);
        const auto over = till.carry(Till::from(till.ada, 5'000, { { {}, {}, own.id, { 701 } } }));
        QCOMPARE(over.problems().front().code, ProblemCode::OverAllocated);
        QCOMPARE(over.problems().front().values, (QStringList { QStringLiteral("701"), QStringLiteral("700") }));
    }

    /// The same person twice: the second share goes on where the first ended.
    void sharesOfOnePersonAddUp()
    {
        Till till;
        const Charge one = till.owes(till.ben, 500, day("2026-01-01"));
        const Charge two = till.owes(till.ben, 500, day("2026-02-01"));
        QVERIFY(
            till.carry(Till::from(till.ada, 900, { { till.ben, {}, {}, { 300 } }, { till.ben, {}, {}, { 600 } } })));
        QCOMPARE(till.left(one.id), 0);
        QCOMPARE(till.left(two.id), 100);
    }

    void suspenseSettlesNothing()
    {
        Till till;
        till.owes(till.ada, 1'000);
        const auto draft = till.carry(Till::from({}, 1'000));
        QVERIFY(draft);
        QCOMPARE(draft->action, (Action { ActionKind::RecordPayment, { QString(), QStringLiteral("1000") } }));
        QVERIFY(till.all<Allocation>().empty());
        QCOMPARE(till.owed(till.ada), 1'000);
        QCOMPARE(till.unspent(), 1'000);
    }

    void creditIsCarriedForward()
    {
        Till till;
        till.pays(till.ada, 700);
        till.pays(till.ada, 700);
        const Charge fee = till.owes(till.ada, 1'000, {}, ChargeKind::Fee);
        QCOMPARE(till.left(fee.id), 0);
        QCOMPARE(till.credit(till.ada), 400);
        till.owes(till.ada, 300, {}, ChargeKind::Donation);
        QCOMPARE(till.credit(till.ada), 400); // a promise takes nothing by itself
        QCOMPARE(till.unspent(), 400);
    }

    /// What a charge got too much settles the next one, without touching what it asks for.
    void whatWasPaidTwiceIsCarriedForward()
    {
        Till till;
        const Charge charge = till.owes(till.ada, 1'000);
        till.pays(till.ada, 1'000);
        Payment again = till.all<Payment>().front();
        again.id = till.ids.next<Payment>();
        till.reader.put(again);
        till.reader.put(Allocation { till.ids.next<Allocation>(), till.ada, charge.id, again.id, { 1'000 }, {} });
        const Charge next = till.owes(till.ada, 600);
        QCOMPARE(till.left(next.id), 0);
        QCOMPARE(till.left(charge.id), -400);
        QCOMPARE(till.credit(till.ada), 400);
        const Charge last = till.owes(till.ada, 600);
        QCOMPARE(till.left(last.id), 200);
        QCOMPARE(till.left(charge.id), 0);
    }

    void creditSpentTwiceIsNotSpentAgain()
    {
        Till till;
        const Payment spent = till.pays(till.ada, 1'000);
        till.owes(till.ada, 1'000);
        const Charge other { till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, till.day, { 1'000 }, {}, {},
            {} };
        till.reader.put(other);
        till.reader.put(Allocation { till.ids.next<Allocation>(), till.ada, other.id, spent.id, { 1'000 }, {} });
        QCOMPARE(till.credit(till.ada), -1'000);
        till.pays(till.ada, 400); // nothing is open: it is free
        const Charge next = till.owes(till.ada, 300);
        QCOMPARE(till.left(next.id), 300);
    }

    void textsAreChecked()
    {
        Till till;
        RecordPayment command = Till::from(till.ada, 100);
        command.reference = QString(201, QLatin1Char('x'));
        QCOMPARE(till.verdict(command), ProblemCode::TooLong);
        command.reference = QStringLiteral("000123");
        command.note = QStringLiteral("By post");
        command.method = PaymentMethod::Cheque;
        QCOMPARE(till.verdict(command), paidFine);
        const Payment payment = till.all<Payment>().front();
        QCOMPARE(payment.reference, QStringLiteral("000123"));
        QCOMPARE(payment.note, QStringLiteral("By post"));
        QCOMPARE(payment.method, PaymentMethod::Cheque);
        QCOMPARE(payment.received, till.day);
    }
};

QTEST_GUILESS_MAIN(TestPlanMoney)
#include "tst_plan_money.moc"
