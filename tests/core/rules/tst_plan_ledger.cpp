// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

constexpr ProblemCode carriedOut = ProblemCode::Usage;

Id<StatementLine> bankLine(Till &till)
{
    StatementLine line;
    line.id = till.ids.next<StatementLine>();
    line.day = till.day;
    line.amount = { 900 };
    return till.reader.put(line).id;
}

} // namespace

class TestPlanLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisedForManyAtOnce()
    {
        Till till;
        till.pays(till.ben, 300);
        RaiseCharge command { { till.ada, till.ben, till.ada }, {}, ChargeKind::Other, { 500 }, day("2026-10-01"),
            QStringLiteral("Hall") };
        const auto draft = till.carry(command);
        QVERIFY(draft);
        QCOMPARE(draft->action.values, (QStringList { QStringLiteral("2"), QStringLiteral("500") }));
        QCOMPARE(till.all<Charge>().size(), std::size_t { 2 }); // nobody twice
        QCOMPARE(till.owed(till.ada), 500);
        QCOMPARE(till.owed(till.ben), 200);
        QCOMPARE(till.all<Charge>().front().due, day("2026-10-01"));
        QCOMPARE(till.all<Charge>().front().reason, QStringLiteral("Hall"));
        command.members = { till.ada };
        QCOMPARE(till.carry(command)->action.values.front(), QStringLiteral("Ada Quill"));
    }

    void whatCannotBeRaised()
    {
        Till till;
        RaiseCharge command;
        command.amount = { 500 };
        QCOMPARE(till.verdict(command), ProblemCode::Required); // of nobody
        command.members = { till.ada, till.ids.next<Member>() };
        QCOMPARE(till.verdict(command), ProblemCode::ReferenceMissing);
        command.members = { till.ada };
        command.amount = { 0 };
        QCOMPARE(till.verdict(command), ProblemCode::AmountNegative);
        command.amount = { 500 };
        command.due = day("1800-01-01");
        QCOMPARE(till.verdict(command), ProblemCode::DateImplausible);
        command.due = day("2026-09-05").addYears(10);
        QCOMPARE(till.verdict(command), carriedOut);
        command.due = day("2026-09-06").addYears(10);
        QCOMPARE(till.verdict(command), ProblemCode::DateImplausible);
    }

    void waived()
    {
        Till till;
        const Charge charge = till.owes(till.ada, 1'000);
        till.pays(till.ada, 200);
        QCOMPARE(till.verdict(WaiveCharge { charge.id, { 300 }, {} }), ProblemCode::Required);
        QCOMPARE(till.verdict(WaiveCharge { charge.id, { 801 }, QStringLiteral("Ill") }), ProblemCode::OverAllocated);
        QCOMPARE(till.verdict(WaiveCharge { charge.id, { -1 }, QStringLiteral("Ill") }), ProblemCode::AmountNegative);
        const auto draft = till.carry(WaiveCharge { charge.id, { 300 }, QStringLiteral("Ill") });
        QVERIFY(draft);
        QCOMPARE(draft->action,
            (Action { ActionKind::WaiveCharge, { QStringLiteral("Ada Quill"), QStringLiteral("300") },
                QStringLiteral("Ill") }));
        QCOMPARE(till.left(charge.id), 500);
        QCOMPARE(till.reader.one(charge.id)->reason, QStringLiteral("Badge; Ill"));
        QVERIFY(till.carry(WaiveCharge { charge.id, {}, QStringLiteral("Moved") }));
        QCOMPARE(till.left(charge.id), 0);
        const auto nothing = till.carry(WaiveCharge { charge.id, {}, QStringLiteral("Moved") });
        QCOMPARE(nothing.problems().front().code, ProblemCode::NothingLeft);
        QCOMPARE(nothing.problems().front().values, QStringList { QStringLiteral("1000") });
    }

    void takenBackWithAllItSettled()
    {
        Till till;
        const Charge own = till.owes(till.ada, 500);
        const Charge bens = till.owes(till.ben, 500);
        const Payment payment = addedIn<Payment>(
            *till.carry(Till::from(till.ada, 1'000, { { till.ada, {}, {}, { 400 } }, { till.ben, {}, {}, { 500 } } })));
        const auto draft = till.carry(ReversePayment { payment.id, {}, QStringLiteral("Bounced") });
        QVERIFY(draft);
        const Payment back = addedIn<Payment>(*draft);
        QCOMPARE(back.amount.pence, -1'000);
        QCOMPARE(back.reverses, payment.id);
        QCOMPARE(back.payer, till.ada);
        QCOMPARE(back.note, QStringLiteral("Bounced"));
        QVERIFY(back.receipt.isEmpty());
        QCOMPARE(till.left(own.id), 500);
        QCOMPARE(till.left(bens.id), 500);
        QCOMPARE(till.credit(till.ada), 0);
        QCOMPARE(till.unspent(), 0);
        const auto again = till.carry(ReversePayment { payment.id, {}, {} });
        QCOMPARE(again.problems().front().code, ProblemCode::PaymentTakenBack);
        QCOMPARE(
            again.problems().front().values, (QStringList { QStringLiteral("1000"), QStringLiteral("2026-09-05") }));
        QCOMPARE(
            till.verdict(RefundPayment { payment.id, {}, {}, PaymentMethod::Cash, {} }), ProblemCode::PaymentTakenBack);
        QCOMPARE(till.verdict(ReallocatePayment { payment.id, {} }), ProblemCode::PaymentTakenBack);
    }

    void daysOfGoingBack()
    {
        Till till;
        const Payment payment = till.pays(till.ada, 500);
        till.travelTo(day("2026-10-01"));
        QCOMPARE(till.verdict(ReversePayment { payment.id, day("2026-09-04"), {} }), ProblemCode::DateOrder);
        QCOMPARE(till.verdict(ReversePayment { payment.id, day("2026-10-02"), {} }), ProblemCode::DateImplausible);
        QCOMPARE(till.verdict(RefundPayment { payment.id, {}, day("2026-09-04"), PaymentMethod::Cash, {} }),
            ProblemCode::DateOrder);
        QVERIFY(till.carry(ReversePayment { payment.id, day("2026-09-20"), {} }));
        QCOMPARE(till.all<Payment>().back().received, day("2026-09-20"));
    }

    /// A donation that bounced is not owed; one that was promised before still is promised.
    void donationsThatGoBack()
    {
        Till till;
        const Charge promise = till.owes(till.ada, 400, {}, ChargeKind::Donation);
        RecordPayment command = Till::from(till.ada, 700);
        command.donation = { 300 };
        const auto paid = till.carry(command);
        const Charge given = addedIn<Charge>(*paid);
        QCOMPARE(till.owed(till.ada), 0);
        QVERIFY(till.carry(ReversePayment { addedIn<Payment>(*paid).id, {}, QStringLiteral("Bounced") }));
        QCOMPARE(till.left(given.id), 0);
        QCOMPARE(till.left(promise.id), 400);
    }

    void aRefundThatCameBack()
    {
        Till till;
        const Payment payment = till.pays(till.ada, 500);
        const Payment refund
            = addedIn<Payment>(*till.carry(RefundPayment { payment.id, { 200 }, {}, PaymentMethod::Cheque, {} }));
        const Charge charge = till.owes(till.ada, 450);
        QCOMPARE(till.left(charge.id), 150);
        QVERIFY(till.carry(ReversePayment { refund.id, {}, QStringLiteral("Never cashed") }));
        QCOMPARE(till.left(charge.id), 0);
        QCOMPARE(till.credit(till.ada), 50);
        QCOMPARE(till.unspent(), 50);
        QCOMPARE(till.verdict(ReversePayment { refund.id, {}, {} }), ProblemCode::PaymentTakenBack);
    }

    /// Two laptops have given the same money back: one of the refunds is taken back, whatever is owed by then.
    void givenBackTwice()
    {
        Till till;
        const Payment payment = till.pays(till.ada, 500);
        Payment refund = addedIn<Payment>(*till.carry(RefundPayment { payment.id, {}, {}, PaymentMethod::Cheque, {} }));
        refund.id = till.ids.next<Payment>();
        till.reader.put(refund);
        const Charge charge = till.owes(till.ada, 450);
        QCOMPARE(till.credit(till.ada), -500);
        QVERIFY(till.carry(ReversePayment { refund.id, {}, QStringLiteral("Never cashed") }));
        QCOMPARE(till.credit(till.ada), 0);
        QCOMPARE(till.left(charge.id), 450);
        QCOMPARE(till.unspent(), 0);
    }

    void refunds_data()
    {
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<bool>("given");
        QTest::addColumn<qint64>("credit");
        QTest::newRow("all that is free") << qint64 { 0 } << true << qint64 { 0 };
        QTest::newRow("part") << qint64 { 250 } << true << qint64 { 150 };
        QTest::newRow("a penny too much") << qint64 { 401 } << false << qint64 { 400 };
        QTest::newRow("less than nothing") << qint64 { -1 } << false << qint64 { 400 };
    }
    void refunds()
    {
        QFETCH(qint64, wanted);
        QFETCH(bool, given);
        Till till;
        const Charge charge = till.owes(till.ada, 600);
        const Payment payment = till.pays(till.ada, 1'000);
        const auto draft = till.carry(
            RefundPayment { payment.id, { wanted }, {}, PaymentMethod::Transfer, QStringLiteral("Too much") });
        QCOMPARE(draft.ok(), given);
        QTEST(till.credit(till.ada), "credit");
        QCOMPARE(till.left(charge.id), 0);
        if (!given) {
            QCOMPARE(
                draft.problems().front().code, wanted < 0 ? ProblemCode::AmountNegative : ProblemCode::TooMuchBack);
            return;
        }
        const Payment back = addedIn<Payment>(*draft);
        QCOMPARE(back.method, PaymentMethod::Transfer);
        QCOMPARE(back.note, QStringLiteral("Too much"));
        QCOMPARE(back.reverses, payment.id);
        QCOMPARE(draft->action.values.back(), QString::number(-back.amount.pence));
    }

    void nothingFreeNothingBack()
    {
        Till till;
        till.owes(till.ada, 600);
        const Payment payment = till.pays(till.ada, 600);
        const auto draft = till.carry(RefundPayment { payment.id, {}, {}, PaymentMethod::Cash, {} });
        QCOMPARE(draft.problems().front().code, ProblemCode::TooMuchBack);
        QCOMPARE(draft.problems().front().values, (QStringList { QStringLiteral("600"), QStringLiteral("0") }));
    }

    /// Two laptops both took the fee: one of the two is given back.
    void whatWasPaidTwiceIsGivenBack()
    {
        Till till;
        const Charge charge = till.owes(till.ada, 600);
        Payment again = till.pays(till.ada, 600);
        again.id = till.ids.next<Payment>();
        till.reader.put(again);
        till.reader.put(Allocation { till.ids.next<Allocation>(), till.ada, charge.id, again.id, { 600 }, {} });
        QVERIFY(till.carry(RefundPayment { again.id, {}, {}, PaymentMethod::Cash, {} }));
        QCOMPARE(till.left(charge.id), 0);
        QCOMPARE(till.credit(till.ada), 0);
        QCOMPARE(till.unspent(), 0);
    }

    void setAgainstSomethingElse()
    {
        Till till;
        const Charge own = till.owes(till.ada, 600);
        const Charge bens = till.owes(till.ben, 500);
        const Payment payment = till.pays(till.ada, 800);
        const auto draft = till.carry(
            ReallocatePayment { payment.id, { { {}, {}, own.id, { 250 } }, { till.ben, {}, {}, { 500 } } } });
        QVERIFY(draft);
        QCOMPARE(draft->changes.size(), std::size_t { 2 }); // one entry a charge
        QCOMPARE(till.left(own.id), 350);
        QCOMPARE(till.left(bens.id), 0);
        QCOMPARE(till.credit(till.ada), 50);
        QVERIFY(
            till.carry(ReallocatePayment { payment.id, { { {}, {}, own.id, { 250 } }, { till.ben, {}, {}, { 500 } } } })
                ->changes.empty());
        QVERIFY(till.carry(ReallocatePayment { payment.id, {} }));
        QCOMPARE(till.credit(till.ada), 800);
        QCOMPARE(till.owed(till.ada), 600);
        const auto more = till.carry(ReallocatePayment { payment.id, { { till.ada, {}, {}, { 801 } } } });
        QCOMPARE(more.problems().front().code, ProblemCode::SharesDiffer);
        QCOMPARE(more.problems().front().values, (QStringList { QStringLiteral("801"), QStringLiteral("800") }));
        QCOMPARE(till.verdict(ReallocatePayment { payment.id, { { {}, {}, bens.id, { 501 } } } }),
            ProblemCode::OverAllocated);
        QCOMPARE(till.verdict(ReallocatePayment { payment.id, { { till.ada, {}, {}, { 0 } } } }),
            ProblemCode::AmountNegative);
    }

    void claimed()
    {
        Till till;
        till.owes(till.ben, 600);
        RecordPayment unknown = Till::from({}, 900);
        unknown.line = bankLine(till);
        unknown.method = PaymentMethod::Transfer;
        unknown.reference = QStringLiteral("ROWE B");
        unknown.receipt = false;
        const Payment suspense = addedIn<Payment>(*till.carry(unknown));
        QCOMPARE(till.verdict(ClaimPayment { suspense.id, {}, {}, {} }), ProblemCode::Required);
        QCOMPARE(
            till.verdict(ReallocatePayment { suspense.id, { { till.ben, {}, {}, { 600 } } } }), ProblemCode::Required);
        till.travelTo(day("2026-09-20"));
        const auto draft = till.carry(ClaimPayment { suspense.id, till.ben, {}, {} });
        QVERIFY(draft);
        QCOMPARE(draft->action,
            (Action { ActionKind::ClaimPayment, { QStringLiteral("Ben Rowe"), QStringLiteral("900") } }));
        const Payment made = addedIn<Payment>(*draft);
        QCOMPARE(made.payer, till.ben);
        QCOMPARE(made.received, suspense.received);
        QCOMPARE(made.line, suspense.line);
        QCOMPARE(made.reference, suspense.reference);
        QCOMPARE(made.receipt, QStringLiteral("R7KQ4-000001"));
        QCOMPARE(till.owed(till.ben), 0);
        QCOMPARE(till.credit(till.ben), 300);
        qint64 nobodys = 0;
        for (const Payment &payment : till.all<Payment>())
            nobodys += payment.payer.isNull() ? payment.amount.pence : 0;
        QCOMPARE(nobodys, 0);
        QCOMPARE(till.verdict(ClaimPayment { suspense.id, till.ada, {}, {} }), ProblemCode::PaymentTakenBack);
        QCOMPARE(till.verdict(ClaimPayment { made.id, till.ada, {}, {} }), ProblemCode::NotUnique);
    }

    void claimedByAnAffiliateOrForSeveral()
    {
        Till till;
        const Payment one = addedIn<Payment>(*till.carry(Till::from({}, 900)));
        QVERIFY(till.carry(ClaimPayment { one.id, {}, till.weavers, {} }));
        QCOMPARE(till.ledger(till.weavers).credit().pence, 900);
        till.owes(till.ada, 300);
        const Payment two = addedIn<Payment>(*till.carry(Till::from({}, 900)));
        QVERIFY(till.carry(ClaimPayment { two.id, till.ben, {}, { { till.ada, {}, {}, { 300 } } } }));
        QCOMPARE(till.owed(till.ada), 0);
        QCOMPARE(till.credit(till.ben), 600);
    }

    void booksCloseForwards()
    {
        Till till;
        QCOMPARE(till.verdict(CloseBooks {}), ProblemCode::DateImplausible);
        QCOMPARE(till.verdict(CloseBooks { day("2026-09-06") }), ProblemCode::DateImplausible);
        const auto draft = till.carry(CloseBooks { day("2025-12-31") });
        QVERIFY(draft);
        QCOMPARE(draft->action, (Action { ActionKind::CloseBooks, { QStringLiteral("2025-12-31") } }));
        QCOMPARE(till.reader.organisation()->booksClosed, day("2025-12-31"));
        const auto again = till.carry(CloseBooks { day("2025-12-31") });
        QCOMPARE(again.problems().front().code, ProblemCode::DateOrder);
        QCOMPARE(till.verdict(CloseBooks { day("2025-06-30") }), ProblemCode::DateOrder);
        QCOMPARE(till.verdict(CloseBooks { day("2026-09-05") }), carriedOut);
        // Nor does an edit of the society's details move the day.
        Organisation details = *till.reader.organisation();
        details.booksClosed = {};
        details.name = QStringLiteral("The Ferry Society");
        QVERIFY(till.carry(EditOrganisation { details }));
        QCOMPARE(till.reader.organisation()->name, QStringLiteral("The Ferry Society"));
        QCOMPARE(till.reader.organisation()->booksClosed, day("2026-09-05"));
    }

    void whatClosedBooksRefuseAndAllow()
    {
        Till till;
        till.travelTo(day("2026-09-05"));
        const Charge old = till.owes(till.ada, 1'000, day("2025-11-01"));
        RecordPayment early = Till::from(till.ada, 700);
        early.received = day("2025-12-01");
        const Payment payment = addedIn<Payment>(*till.carry(early));
        RecordPayment lost = Till::from({}, 200);
        lost.received = day("2025-12-02");
        const Payment suspense = addedIn<Payment>(*till.carry(lost));
        QVERIFY(till.carry(CloseBooks { day("2025-12-31") }));
        const auto refused = till.carry(early);
        QCOMPARE(refused.problems().front().code, ProblemCode::BooksClosed);
        QCOMPARE(refused.problems().front().values,
            (QStringList { QStringLiteral("2025-12-01"), QStringLiteral("2025-12-31") }));
        QCOMPARE(till.verdict(RaiseCharge { { till.ada }, {}, ChargeKind::Other, { 100 }, day("2025-12-31"), {} }),
            ProblemCode::BooksClosed);
        QCOMPARE(till.verdict(ReversePayment { payment.id, day("2025-12-31"), {} }), ProblemCode::BooksClosed);
        QCOMPARE(till.verdict(ReallocatePayment { payment.id, {} }), ProblemCode::BooksClosed);
        QCOMPARE(till.verdict(WaiveCharge { old.id, { 100 }, QStringLiteral("Ill") }), carriedOut);
        till.pays(till.ada, 200); // of what was charged then
        QCOMPARE(till.left(old.id), 0);
        const Payment claimed = addedIn<Payment>(*till.carry(ClaimPayment { suspense.id, till.ben, {}, {} }));
        QCOMPARE(claimed.received, till.day);
        QVERIFY(till.carry(ReversePayment { payment.id, {}, {} })); // the reversing entry is of today
        QCOMPARE(till.left(old.id), 700);
        QCOMPARE(till.unspent(), 200);
    }

    /// Credit of closed books settles what falls due in open ones.
    void creditOfClosedBooksIsUsed()
    {
        Till till;
        RecordPayment early = Till::from(till.ada, 700);
        early.received = day("2025-12-01");
        QVERIFY(till.carry(early));
        QVERIFY(till.carry(CloseBooks { day("2025-12-31") }));
        const Charge charge = till.owes(till.ada, 600);
        QCOMPARE(till.left(charge.id), 0);
        QCOMPARE(till.credit(till.ada), 100);
    }
};

QTEST_GUILESS_MAIN(TestPlanLedger)
#include "tst_plan_ledger.moc"
