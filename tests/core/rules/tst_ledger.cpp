// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/randommoney.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestFirstAndWhatIsLeft()
    {
        Till till;
        const Charge late = till.owes(till.ada, 1'000, day("2026-09-01"));
        const Charge early = till.owes(till.ada, 2'000, day("2026-03-01"));
        till.pays(till.ada, 2'300);
        const Ledger ledger = till.ledger(till.ada);
        QCOMPARE(ledger.charges.size(), std::size_t { 2 });
        QCOMPARE(ledger.charges[0].charge.id, early.id);
        QCOMPARE(ledger.charges[0].left.pence, 0);
        QCOMPARE(ledger.charges[1].charge.id, late.id);
        QCOMPARE(ledger.charges[1].left.pence, 700);
        QCOMPARE(ledger.open().size(), std::size_t { 1 });
        QCOMPARE(ledger.open()[0].charge.id, late.id);
        QCOMPARE(ledger.owed().pence, 700);
        QCOMPARE(ledger.credit().pence, 0);
        QCOMPARE(ledger.balance().pence, 700);
    }

    void whatIsFreeOfAPayment()
    {
        Till till;
        till.owes(till.ada, 1'000);
        const Payment payment = till.pays(till.ada, 1'600);
        Ledger ledger = till.ledger(till.ada);
        QCOMPARE(ledger.payments.size(), std::size_t { 1 });
        QCOMPARE(ledger.payments[0].brought.pence, 1'600);
        QCOMPARE(ledger.payments[0].free.pence, 600);
        QVERIFY(till.carry(RefundPayment { payment.id, { 250 }, {}, PaymentMethod::Cash, {} }));
        ledger = till.ledger(till.ada);
        QCOMPARE(ledger.payments.size(), std::size_t { 1 }); // a refund is no payment of its own
        QCOMPARE(ledger.payments[0].brought.pence, 1'350);
        QCOMPARE(ledger.payments[0].free.pence, 350);
        QVERIFY(till.carry(ReversePayment { payment.id, {}, {} }));
        ledger = till.ledger(till.ada);
        QCOMPARE(ledger.payments[0].brought.pence, 0);
        QCOMPARE(ledger.payments[0].free.pence, 0);
        QCOMPARE(ledger.owed().pence, 1'000);
    }

    /// What settles another's charge is gone from the payer's credit.
    void spentOnOthers()
    {
        Till till;
        till.owes(till.ben, 900);
        QVERIFY(till.carry(Till::from(till.ada, 1'500, { { till.ben, {}, {}, { 900 } } })));
        QCOMPARE(till.credit(till.ada), 600);
        QCOMPARE(till.owed(till.ben), 0);
        QCOMPARE(till.credit(till.ben), 0);
    }

    /// Two laptops both took the fee: what the charge got too much is credit.
    void aChargePaidTwiceIsCredit()
    {
        Till till;
        const Charge charge = till.owes(till.ada, 1'000);
        till.pays(till.ada, 1'000);
        const Payment again = till.reader.put(
            paymentOf(till.ids.next<Payment>(), till.ada, till.day, { 1'000 }, PaymentMethod::Cheque));
        till.reader.put(allocationOf(till.ids.next<Allocation>(), charge, again.id, { 1'000 }));
        QCOMPARE(till.left(charge.id), -1'000);
        QCOMPARE(till.owed(till.ada), 0);
        QCOMPARE(till.credit(till.ada), 1'000);
        QVERIFY(till.ledger(till.ada).open().empty());
    }

    /// Two laptops set the same credit against two charges: it is told as less than nothing.
    void creditSpentTwice()
    {
        Till till;
        const Payment payment = till.pays(till.ada, 1'000);
        const Charge one = till.owes(till.ada, 1'000);
        const Charge other
            = till.reader.put(chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, till.day, { 1'000 }));
        QCOMPARE(till.left(one.id), 0);
        till.reader.put(allocationOf(till.ids.next<Allocation>(), other, payment.id, { 1'000 }));
        QCOMPARE(till.owed(till.ada), 0);
        QCOMPARE(till.credit(till.ada), -1'000);
        QCOMPARE(till.ledger(till.ada).balance().pence, 1'000);
    }

    void changesCountBeforeTheyAreStored()
    {
        Till till;
        const Charge charge = till.owes(till.ada, 1'000);
        const MemberFacts facts = till.facts(till.ada);
        Charge waived = charge;
        waived.waived = { 300 };
        const Charge more = chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Fee, till.day, { 50 });
        const Charge foreign = chargeOf(till.ids.next<Charge>(), till.ben, {}, ChargeKind::Fee, till.day, { 70 });
        const Payment payment = paymentOf(till.ids.next<Payment>(), till.ada, till.day, { 900 });
        const std::vector<RecordChange> changes { edited(charge, waived), added(more), added(foreign), added(payment),
            added(allocationOf(till.ids.next<Allocation>(), charge, payment.id, { 600 })),
            added(allocationOf(till.ids.next<Allocation>(), foreign, payment.id, { 70 })) };
        const Ledger ledger = ledgerAfter(changes, facts, {});
        QCOMPARE(ledger.charges.size(), std::size_t { 2 });
        QCOMPARE(ledger.owed().pence, 150);
        QCOMPARE(ledger.credit().pence, 230);
        const std::vector<RecordChange> gone { removed(charge) };
        QVERIFY(ledgerAfter(gone, facts, {}).charges.empty());
    }

    void affiliatesStandByThemselves()
    {
        Till till;
        RaiseCharge charge;
        charge.affiliate = till.weavers;
        charge.amount = { 5'000 };
        QVERIFY(till.carry(charge));
        RecordPayment payment;
        payment.affiliate = till.weavers;
        payment.amount = { 7'000 };
        QVERIFY(till.carry(payment));
        const MemberFacts facts = *moneyOfAffiliate(till.reader, till.weavers);
        QCOMPARE(facts.affiliate, till.weavers);
        QCOMPARE(facts.member.family, QStringLiteral("Weavers"));
        QCOMPARE(facts.charges.size(), std::size_t { 1 });
        QCOMPARE(facts.payments.size(), std::size_t { 1 });
        QCOMPARE(till.ledger(till.weavers).owed().pence, 0);
        QCOMPARE(till.ledger(till.weavers).credit().pence, 2'000);
        QCOMPARE(till.credit(till.ada), 0);
        const auto none = moneyOfAffiliate(till.reader, till.ids.next<Group>());
        QVERIFY(!none);
        QCOMPARE(none.problems().front().code, ProblemCode::ReferenceMissing);
    }

    void familiesOfPayments()
    {
        Till till;
        const Charge one = till.owes(till.ada, 400);
        const Charge other = till.owes(till.ben, 500);
        const Payment payment = addedIn<Payment>(
            *till.carry(Till::from(till.ada, 1'200, { { till.ada, {}, {}, { 400 } }, { till.ben, {}, {}, { 500 } } })));
        const Payment refund = addedIn<Payment>(
            *till.carry(RefundPayment { payment.id, { 100 }, {}, PaymentMethod::Cash, QStringLiteral("Too much") }));
        const PaymentFamily family = *readPaymentFamily(till.reader, payment.id);
        QCOMPARE(family.payment, payment);
        QCOMPARE(family.back.size(), std::size_t { 1 });
        QCOMPARE(family.back[0].id, refund.id);
        QCOMPARE(family.brought.pence, 1'100);
        QCOMPARE(family.free.pence, 200);
        QCOMPARE(family.settled.size(), std::size_t { 2 });
        QCOMPARE(family.settled[0], (SettledPart { one.id, till.ada, {}, { 400 } }));
        QCOMPARE(family.settled[1], (SettledPart { other.id, till.ben, {}, { 500 } }));
        QVERIFY(!isReversalOf(refund, payment));
        const Payment back = addedIn<Payment>(*till.carry(ReversePayment { refund.id, {}, {} }));
        QVERIFY(isReversalOf(back, refund));
        QCOMPARE(readPaymentFamily(till.reader, payment.id)->back.size(), std::size_t { 2 });
        QCOMPARE(readPaymentFamily(till.reader, payment.id)->brought.pence, 1'200);
        QCOMPARE(readPaymentFamily(till.reader, refund.id)->brought.pence, 0);
        QVERIFY(!readPaymentFamily(till.reader, till.ids.next<Payment>()));
    }

    /// Whatever the rules leave behind: what all owe less all credit and suspense is what was charged less what came.
    void randomMoneyAddsUp()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const RandomMoney world(seed);
            const Reader &reader = world.reader;
            qint64 expected = 0;
            for (const Charge &charge : *reader.all<Charge>())
                expected += charge.amount.pence - charge.waived.pence;
            for (const Payment &payment : *reader.all<Payment>())
                expected -= !payment.payer.isNull() || !payment.affiliate.isNull() ? payment.amount.pence : 0;
            qint64 found = 0;
            for (const Member &member : world.members) {
                const Ledger ledger = *readLedger(reader, member.id);
                found += ledger.balance().pence;
                QCOMPARE(ledger.balance().pence, ledger.owed().pence - ledger.credit().pence);
            }
            for (const Group &group : world.groups)
                found += readLedger(reader, group.id)->balance().pence;
            QVERIFY2(found == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
