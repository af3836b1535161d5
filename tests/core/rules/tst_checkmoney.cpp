// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/randommoney.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// A till with somebody's charge, paid, and what the check says of changes.
struct CheckedTill : Till {
    CheckedTill() : charge(owes(ada, 1'000)), payment(pays(ada, 1'200)), allocation(all<Allocation>().front()) { }
    /// The code of the refusal, or Usage when the changes pass.
    ProblemCode said(const std::vector<RecordChange> &changes) const
    {
        const auto done = check(changes, reader);
        return done.ok() ? ProblemCode::Usage : done.problems().front().code;
    }
    Charge newCharge(Id<Member> member, qint64 pence)
    {
        return chargeOf(ids.next<Charge>(), member, {}, ChargeKind::Other, day, { pence });
    }
    RecordChange sets(const Charge &against, Id<Payment> of, qint64 pence)
    {
        return added(allocationOf(ids.next<Allocation>(), against, of, { pence }));
    }
    /// What another laptop had paid of the same charge.
    Payment paidAgain()
    {
        const Payment again = reader.put(paymentOf(ids.next<Payment>(), ada, day, { 1'000 }));
        reader.put(allocationOf(ids.next<Allocation>(), charge, again.id, { 1'000 }));
        return again;
    }
    Payment back(const Payment &of, qint64 pence)
    {
        Payment made = of;
        made.id = ids.next<Payment>();
        made.amount = { pence };
        made.reverses = of.id;
        return made;
    }

    Charge charge;
    Payment payment;
    Allocation allocation;
};

constexpr ProblemCode moneyPasses = ProblemCode::Usage;

template <class R> R ownedBy(R record, Id<Member> member, Id<Group> affiliate)
{
    if constexpr (requires { record.payer; })
        record.payer = member;
    else
        record.member = member;
    record.affiliate = affiliate;
    return record;
}

/// What may be done to records of the last closed day and the first open one.
std::map<QString, RecordChange> changesOfOldAndNew(Till &till, QDate last)
{
    const auto put = [&till](auto record) { return till.reader.put(record); };
    const Charge owed = put(chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, last, { 900 }));
    const Charge later
        = put(chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, last.addDays(1), { 900 }));
    const Payment old = put(paymentOf(till.ids.next<Payment>(), till.ada, last, { 500 }));
    const Payment young = put(paymentOf(till.ids.next<Payment>(), till.ada, last.addDays(1), { 500 }));
    const Allocation set = put(allocationOf(till.ids.next<Allocation>(), owed, old.id, { 100 }));
    const auto with = [](auto record, auto &&change) {
        auto changed = record;
        change(changed);
        return edited(record, changed);
    };
    const auto fresh = [&till](const Charge &against, const Payment &of) {
        return added(allocationOf(till.ids.next<Allocation>(), against, of.id, { 100 }));
    };
    const Payment none = paymentOf(till.ids.next<Payment>(), till.ada, last, { 5 });
    const Payment spare = put(paymentOf(till.ids.next<Payment>(), till.ada, last, { 7 }));
    const Charge unpaid = put(chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, last, { 7 }));
    return {
        { QStringLiteral("payment added"), added(none) },
        { QStringLiteral("payment removed"), removed(spare) },
        { QStringLiteral("payment moved out"), with(old, [&](Payment &p) { p.received = till.day; }) },
        { QStringLiteral("payment moved in"), with(young, [&](Payment &p) { p.received = last; }) },
        { QStringLiteral("payment of another amount"), with(old, [](Payment &p) { p.amount = { 501 }; }) },
        { QStringLiteral("charge added"),
            added(chargeOf(till.ids.next<Charge>(), till.ada, {}, ChargeKind::Other, last, { 1 })) },
        { QStringLiteral("charge removed"), removed(unpaid) },
        { QStringLiteral("charge of another amount"), with(owed, [](Charge &c) { c.amount = { 901 }; }) },
        { QStringLiteral("charge moved out"), with(owed, [&](Charge &c) { c.due = till.day; }) },
        { QStringLiteral("old on old"), fresh(owed, old) },
        { QStringLiteral("old on old removed"), removed(set) },
        { QStringLiteral("note"), with(old, [](Payment &p) { p.note = QStringLiteral("By post"); }) },
        { QStringLiteral("waiver"), with(owed, [](Charge &c) { c.waived = { 800 }; }) },
        { QStringLiteral("reason"), with(owed, [](Charge &c) { c.reason = QStringLiteral("Badge"); }) },
        { QStringLiteral("other person"), with(old, [&](Payment &p) { p.payer = till.ben; }) },
        { QStringLiteral("new on old"), fresh(owed, young) },
        { QStringLiteral("old on new"), fresh(later, old) },
        { QStringLiteral("new on new"), fresh(later, young) },
        { QStringLiteral("the day after"),
            added(paymentOf(till.ids.next<Payment>(), till.ada, last.addDays(1), { 5 })) },
    };
}

} // namespace

class TestCheckMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfMoneyHasOneOwner()
    {
        CheckedTill till;
        const Charge charge = till.newCharge(till.ada, 100);
        const Id<Group> none;
        const Id<Member> nobody;
        QCOMPARE(till.said({ added(charge) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(charge, nobody, till.weavers)) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(charge, nobody, none)) }), ProblemCode::Required);
        QCOMPARE(till.said({ added(ownedBy(charge, till.ada, till.weavers)) }), ProblemCode::UnknownValue);
        const Period period
            = termOf(till.ids.next<Period>(), till.ada, {}, day("2026-01-01"), day("2026-12-31"), { 100 });
        QCOMPARE(till.said({ added(period) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(period, nobody, till.weavers)) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(period, nobody, none)) }), ProblemCode::Required);
        QCOMPARE(till.said({ added(ownedBy(period, till.ada, till.weavers)) }), ProblemCode::UnknownValue);
        const Payment payment = paymentOf(till.ids.next<Payment>(), till.ada, till.day, { 100 });
        QCOMPARE(till.said({ added(payment) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(payment, nobody, till.weavers)) }), moneyPasses);
        QCOMPARE(till.said({ added(ownedBy(payment, nobody, none)) }), moneyPasses); // in suspense
        QCOMPARE(till.said({ added(ownedBy(payment, till.ada, till.weavers)) }), ProblemCode::UnknownValue);
    }

    void linesOfBatchesMayBeNobodys()
    {
        CheckedTill till;
        Batch batch;
        batch.id = till.ids.next<Batch>();
        BatchLine line;
        line.id = till.ids.next<BatchLine>();
        line.batch = batch.id;
        QCOMPARE(till.said({ added(batch), added(line) }), moneyPasses);
        QCOMPARE(till.said({ added(batch), added(ownedBy(line, till.ada, {})) }), moneyPasses);
        QCOMPARE(till.said({ added(batch), added(ownedBy(line, {}, till.weavers)) }), moneyPasses);
        QCOMPARE(till.said({ added(batch), added(ownedBy(line, till.ada, till.weavers)) }), ProblemCode::UnknownValue);
        line.batch = {};
        QCOMPARE(till.said({ added(line) }), ProblemCode::Required);
    }

    void affiliatesMoneyFits()
    {
        CheckedTill till;
        Charge owed = ownedBy(till.newCharge({}, 500), {}, till.weavers);
        till.reader.put(owed);
        QCOMPARE(till.said({ till.sets(owed, till.payment.id, 200) }), moneyPasses);
        QCOMPARE(till.said({ till.sets(owed, till.payment.id, 201) }), ProblemCode::OverAllocated); // of the payment
        const Payment more = till.reader.put(paymentOf(till.ids.next<Payment>(), {}, till.day, { 900 }));
        QCOMPARE(till.said({ till.sets(owed, more.id, 500) }), moneyPasses);
        QCOMPARE(till.said({ till.sets(owed, more.id, 501) }), ProblemCode::OverAllocated); // of the charge
        Charge waived = owed;
        waived.waived = { 501 };
        QCOMPARE(till.said({ edited(owed, waived) }), ProblemCode::AmountNegative);
        QCOMPARE(till.said({ till.sets(owed, more.id, 500), removed(owed) }), ProblemCode::ReferenceMissing);
    }

    /// What two laptops made too much may become less, and never more.
    void whatIsTooMuchMayBecomeLess()
    {
        CheckedTill till;
        const Payment again = till.paidAgain();
        QCOMPARE(till.left(till.charge.id), -1'000);
        QCOMPARE(till.said({ till.sets(till.charge, again.id, -400) }), moneyPasses);
        QCOMPARE(till.said({ till.sets(till.charge, till.payment.id, 1) }), ProblemCode::OverAllocated);
        Charge other = till.charge;
        other.reason = QStringLiteral("Two badges");
        QCOMPARE(till.said({ edited(till.charge, other) }), moneyPasses); // nothing of the sums changes
        other.waived = { 1 };
        QCOMPARE(till.said({ edited(till.charge, other) }), ProblemCode::OverAllocated);
    }

    void aPaymentAndWhatTakesItBackAreOne()
    {
        CheckedTill till;
        const Payment back = till.back(till.payment, -1'200);
        // Without what it settled the money would be gone twice.
        QCOMPARE(till.said({ added(back) }), ProblemCode::OverAllocated);
        QCOMPARE(till.said({ added(back), till.sets(till.charge, back.id, -1'000) }), moneyPasses);
        QCOMPARE(till.said({ added(back), till.sets(till.charge, till.payment.id, -1'000) }), moneyPasses);
        QCOMPARE(till.said({ added(back), till.sets(till.charge, back.id, -999) }), ProblemCode::OverAllocated);
        const Payment part = till.back(till.payment, -200);
        QCOMPARE(till.said({ added(part) }), moneyPasses);
        QCOMPARE(till.said({ added(till.back(till.payment, -201)) }), ProblemCode::OverAllocated);
        // What went back is not there to settle anything.
        till.reader.put(part);
        const Charge next = till.newCharge(till.ada, 200);
        QCOMPARE(till.said({ added(next), till.sets(next, till.payment.id, 1) }), ProblemCode::OverAllocated);
        const Payment here = till.back(part, 200);
        QCOMPARE(till.said({ added(here), added(next), till.sets(next, here.id, 200) }), moneyPasses);
        QCOMPARE(till.said({ added(here), added(next), till.sets(next, till.payment.id, 200) }), moneyPasses);
    }

    void removals()
    {
        CheckedTill till;
        QCOMPARE(till.said({ removed(till.payment) }), ProblemCode::ReferenceInUse); // has an allocation
        const Payment free = till.reader.put(paymentOf(till.ids.next<Payment>(), till.ada, till.day, { 50 }));
        QCOMPARE(till.said({ removed(free) }), moneyPasses);
        const Payment back = till.reader.put(till.back(free, -50));
        QCOMPARE(till.said({ removed(free) }), ProblemCode::ReferenceInUse);
        QCOMPARE(till.said({ removed(back), removed(free) }), moneyPasses);

        const Group weavers = *till.reader.one(till.weavers);
        QCOMPARE(till.said({ removed(weavers) }), moneyPasses);
        const Charge owed = till.reader.put(ownedBy(till.newCharge({}, 500), {}, till.weavers));
        QCOMPARE(till.said({ removed(weavers) }), ProblemCode::ReferenceInUse);
        QCOMPARE(till.said({ removed(owed), removed(weavers) }), moneyPasses);
    }

    void removalsOfStatementsAndBatches()
    {
        CheckedTill till;
        BankAccount account;
        account.id = till.ids.next<BankAccount>();
        StatementFile file;
        file.id = till.ids.next<StatementFile>();
        file.account = account.id;
        StatementLine line;
        line.id = till.ids.next<StatementLine>();
        line.file = file.id;
        Batch batch;
        batch.id = till.ids.next<Batch>();
        BatchLine cash;
        cash.id = till.ids.next<BatchLine>();
        cash.batch = batch.id;
        QCOMPARE(till.said({ added(account), added(file), added(line), added(batch), added(cash) }), moneyPasses);
        till.reader.put(account);
        till.reader.put(file);
        till.reader.put(line);
        till.reader.put(batch);
        till.reader.put(cash);
        QCOMPARE(till.said({ removed(account) }), ProblemCode::ReferenceInUse);
        QCOMPARE(till.said({ removed(file) }), ProblemCode::ReferenceInUse);
        QCOMPARE(till.said({ removed(batch) }), ProblemCode::ReferenceInUse);
        QCOMPARE(
            till.said({ removed(cash), removed(batch), removed(line), removed(file), removed(account) }), moneyPasses);
        Payment shown = paymentOf(till.ids.next<Payment>(), till.ada, till.day, { 50 });
        shown.line = line.id;
        till.reader.put(shown);
        QCOMPARE(till.said({ removed(line) }), ProblemCode::ReferenceInUse);
        QCOMPARE(till.said({ removed(shown), removed(line) }), moneyPasses);
    }

    void removalsOfPeople()
    {
        CheckedTill till;
        const Member ben = *till.reader.one(till.ben);
        QCOMPARE(till.said({ removed(ben) }), moneyPasses);
        const HouseholdLink link
            = till.reader.put(HouseholdLink { till.ids.next<HouseholdLink>(), till.ada, till.ben, till.day, {} });
        QCOMPARE(till.said({ removed(ben) }), ProblemCode::ReferenceInUse); // who pays for Ada
        QCOMPARE(till.said({ removed(link), removed(ben) }), moneyPasses);
        QCOMPARE(till.said({ added(HouseholdLink { till.ids.next<HouseholdLink>(), till.ada, {}, till.day, {} }) }),
            ProblemCode::Required);
    }

    void closedBooks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("closed");
        for (const char *what : { "payment added", "payment removed", "payment moved out", "payment moved in",
                 "payment of another amount", "charge added", "charge removed", "charge of another amount",
                 "charge moved out", "old on old", "old on old removed" })
            QTest::newRow(what) << QString::fromLatin1(what) << true;
        for (const char *what :
            { "note", "waiver", "reason", "other person", "new on old", "old on new", "new on new", "the day after" })
            QTest::newRow(what) << QString::fromLatin1(what) << false;
    }
    void closedBooks()
    {
        QFETCH(QString, what);
        QFETCH(bool, closed);
        Till till;
        Organisation society = *till.reader.organisation();
        society.booksClosed = day("2026-08-31");
        till.reader.put(society);
        const auto changes = changesOfOldAndNew(till, society.booksClosed);
        const Done done = check(std::vector { changes.at(what) }, till.reader);
        QCOMPARE(done.ok(), !closed);
        if (closed) {
            QCOMPARE(done.problems().front().code, ProblemCode::BooksClosed);
            QCOMPARE(done.problems().front().values,
                (QStringList { QStringLiteral("2026-08-31"), QStringLiteral("2026-08-31") }));
        }
        // The day counts as it was before the block.
        Organisation open = society;
        open.booksClosed = {};
        QCOMPARE(check(std::vector { edited(society, open), changes.at(what) }, till.reader).ok(), !closed);
        till.reader.put(open);
        QVERIFY(check(std::vector { changes.at(what) }, till.reader).ok());
    }
};

QTEST_GUILESS_MAIN(TestCheckMoney)
#include "tst_checkmoney.moc"
