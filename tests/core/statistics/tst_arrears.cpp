// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/arrears.h"
#include "tests/support/day.h"
#include "tests/support/randommoney.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

class TestArrears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("age");
        const auto row = [](const char *due, ArrearsAge age) {
            QTest::newRow(due) << QString::fromLatin1(due) << static_cast<int>(age);
        };
        row("2026-12-02", ArrearsAge::NotYetDue);
        row("2026-12-01", ArrearsAge::Days30);
        row("2026-11-01", ArrearsAge::Days30);
        row("2026-10-31", ArrearsAge::Days60);
        row("2026-10-02", ArrearsAge::Days60);
        row("2026-10-01", ArrearsAge::Days90);
        row("2026-09-02", ArrearsAge::Days90);
        row("2026-09-01", ArrearsAge::Year);
        row("2025-12-01", ArrearsAge::Year);
        row("2025-11-30", ArrearsAge::Older);
        row("1999-01-01", ArrearsAge::Older);
    }
    void ages()
    {
        QFETCH(QString, due);
        QFETCH(int, age);
        QCOMPARE(static_cast<int>(arrearsAge(QDate::fromString(due, Qt::ISODate), day("2026-12-01"))), age);
    }

    void whoOwesWhatSinceWhen()
    {
        Till till;
        till.owes(till.ada, 1'000, day("2026-09-01"));
        const Charge oldest = till.owes(till.ada, 2'000, day("2025-01-01"));
        till.owes(till.ada, 400, day("2026-10-01"));
        till.owes(till.ada, 50, day("2026-01-01"), ChargeKind::Donation);
        till.owes(till.ben, 700, day("2026-07-01"));
        RaiseCharge weavers;
        weavers.affiliate = till.weavers;
        weavers.amount = { 5'000 };
        weavers.due = day("2025-12-01");
        QVERIFY(till.carry(weavers));
        till.pays(till.ada, 500);
        const auto arrears = arrearsAt(till.reader, till.day);
        QVERIFY(arrears);
        QCOMPARE(arrears->rows.size(), std::size_t { 3 });
        const ArrearsRow &ada = arrears->rows[0];
        QCOMPARE(ada.member, till.ada);
        QCOMPARE(ada.oldest, day("2025-01-01"));
        QCOMPARE(ada.ages, (ArrearsSums { Money { 400 }, { 1'000 }, {}, {}, {}, { 1'500 } }));
        QCOMPARE(dueOf(ada.ages).pence, 2'500);
        QCOMPARE(ada.promised.pence, 50);
        QCOMPARE(ada.items.size(), std::size_t { 4 });
        QCOMPARE(ada.items[0], (ArrearsItem { oldest.id, ChargeKind::Other, day("2025-01-01"), { 1'500 } }));
        QCOMPARE(arrears->rows[1].affiliate, till.weavers);
        QCOMPARE(arrears->rows[1].group, till.weavers);
        QCOMPARE(arrears->rows[2].member, till.ben);
        QCOMPARE(arrears->owing, 3);
        QCOMPARE(dueOf(arrears->ages).pence, 2'500 + 5'000 + 700);
        QCOMPARE(arrears->promised.pence, 50);
    }

    void whatIsOnlyPromisedIsNoArrears()
    {
        Till till;
        till.owes(till.ada, 50, day("2020-01-01"), ChargeKind::Donation);
        till.owes(till.ben, 60, day("2026-12-01"));
        const auto arrears = arrearsAt(till.reader, till.day);
        QVERIFY(arrears);
        QCOMPARE(arrears->rows.size(), std::size_t { 2 });
        QCOMPARE(arrears->owing, 0);
        QCOMPARE(dueOf(arrears->ages).pence, 0);
        QVERIFY(!arrears->rows[0].oldest.isValid());
        till.pays(till.ada, 50);
        QCOMPARE(arrearsAt(till.reader, till.day)->rows.size(), std::size_t { 1 });
    }

    /// Payments count from the day they were received, other people's too.
    void asAtAnEarlierDay()
    {
        Till till;
        till.owes(till.ada, 1'000, day("2026-01-01"));
        till.owes(till.ben, 1'000, day("2026-01-01"));
        RecordPayment both
            = Till::from(till.ada, 1'700, { { till.ada, {}, {}, { 800 } }, { till.ben, {}, {}, { 900 } } });
        both.received = day("2026-06-01");
        QVERIFY(till.carry(both));
        QCOMPARE(dueOf(arrearsAt(till.reader, day("2025-12-31"))->ages).pence, 0);
        QCOMPARE(arrearsAt(till.reader, day("2025-12-31"))->ages[0].pence, 2'000);
        QCOMPARE(dueOf(arrearsAt(till.reader, day("2026-05-31"))->ages).pence, 2'000);
        QCOMPARE(dueOf(arrearsAt(till.reader, day("2026-06-01"))->ages).pence, 300);
        const auto now = arrearsAt(till.reader, till.day);
        QCOMPARE(now->rows.size(), std::size_t { 2 });
        for (const ArrearsRow &row : now->rows)
            QCOMPARE(dueOf(row.ages).pence, row.member == till.ada ? 200 : 100);
    }

    void byGroupAndType()
    {
        Till till;
        Group ashby;
        ashby.id = till.ids.next<Group>();
        ashby.name = QStringLiteral("Ashby");
        till.reader.put(ashby);
        till.reader.put(GroupMembership { till.ids.next<GroupMembership>(), till.ada, ashby.id, GroupRole::Home, {},
            day("2026-01-01"), day("2026-08-31") });
        MembershipType type;
        type.id = till.ids.next<MembershipType>();
        till.reader.put(type);
        till.reader.put(
            termOf(till.ids.next<Period>(), till.ben, type.id, day("2026-01-01"), day("2026-12-31"), { 0 }));
        till.owes(till.ada, 1'000, day("2026-01-01"));
        till.owes(till.ben, 700, day("2026-01-01"));
        const auto due = [&till](const char *on, const ArrearsScope &scope) {
            return dueOf(arrearsAt(till.reader, day(on), scope)->ages).pence;
        };
        QCOMPARE(due("2026-08-31", {}), 1'700);
        QCOMPARE(due("2026-08-31", { { ashby.id }, {} }), 1'000);
        QCOMPARE(due("2026-09-01", { { ashby.id }, {} }), 0); // no longer at home there
        QCOMPARE(due("2026-09-01", { {}, type.id }), 700);
        QCOMPARE(due("2026-09-01", { { ashby.id }, type.id }), 0);
        QCOMPARE(arrearsAt(till.reader, till.day, { {}, type.id })->rows[0].type, type.id);
    }

    void cancelled()
    {
        RandomMoney world(1, 1'100);
        const auto arrears = arrearsAt(world.reader, day("2026-11-28"), {}, [](double) { return false; });
        QVERIFY(!arrears);
        QCOMPARE(arrears.problems().front().code, ProblemCode::Cancelled);
    }

    /// Sums of rows, and every open charge in exactly one of them.
    void randomArrearsAddUp()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            RandomMoney world(seed);
            const QDate on = world.someDay();
            const auto arrears = arrearsAt(world.reader, on);
            QVERIFY(arrears);
            std::map<Id<Payment>, QDate> received;
            for (const Payment &payment : *world.reader.all<Payment>())
                received[payment.id] = payment.received;
            Money owed, promised;
            for (const Charge &charge : *world.reader.all<Charge>()) {
                Money left = charge.amount - charge.waived;
                for (const Allocation &one : *world.reader.all<Allocation>()) {
                    if (one.charge == charge.id && received.at(one.payment) <= on)
                        left = left - one.amount;
                }
                (charge.kind == ChargeKind::Donation ? promised : owed) += std::max(left, Money {});
            }
            Money sum;
            for (const Money &age : arrears->ages)
                sum += age;
            QCOMPARE(sum, owed);
            QCOMPARE(arrears->promised, promised);
        }
    }
};

QTEST_GUILESS_MAIN(TestArrears)
#include "tst_arrears.moc"
