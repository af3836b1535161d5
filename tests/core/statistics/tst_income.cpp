// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/income.h"
#include "tests/support/day.h"
#include "tests/support/randommoney.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

constexpr std::array everyBreakdown { IncomeBy::Month, IncomeBy::Type, IncomeBy::Method, IncomeBy::Group };

Money sumOfPayments(const MemoryReader &reader, QDate from, QDate to)
{
    Money total;
    for (const Payment &payment : *reader.all<Payment>()) {
        if (payment.received >= from && payment.received <= to)
            total += payment.amount;
    }
    return total;
}

Money sumOfLines(const Income &income, const IncomeFigure &figure)
{
    Money total;
    for (const std::size_t place : figure.lines)
        total += income.lines.at(place).amount;
    return total;
}

/// One person, one type, one fee of 36.00 for 2026, due on 1 January, and an empty account.
struct OneMember {
    OneMember()
    {
        type.id = ids.next<MembershipType>();
        type.name = QStringLiteral("Full");
        type.fee = { 3'600 };
        reader.put(type);
        member.id = ids.next<Member>();
        reader.put(member);
        period = termOf(ids.next<Period>(), member.id, type.id, day("2026-01-01"), day("2026-12-31"), { 3'600 });
        reader.put(period);
        fee = charge(ChargeKind::Fee, 3'600);
    }
    Charge charge(ChargeKind kind, qint64 pence)
    {
        const Id<Period> term = kind == ChargeKind::Fee ? period.id : Id<Period>();
        return reader.put(chargeOf(ids.next<Charge>(), member.id, term, kind, day("2026-01-01"), { pence }));
    }
    Payment pay(const char *received, qint64 pence)
    {
        return reader.put(paymentOf(ids.next<Payment>(), member.id, day(received), { pence }));
    }
    void settle(const Payment &payment, const Charge &towards, qint64 pence)
    {
        reader.put(allocationOf(ids.next<Allocation>(), towards, payment.id, { pence }));
    }
    Payment takeBack(const Payment &payment, const char *received, qint64 pence)
    {
        Payment back = payment;
        back.id = ids.next<Payment>();
        back.received = day(received);
        back.amount = { -pence };
        back.reverses = payment.id;
        return reader.put(back);
    }
    [[nodiscard]] Money of(IncomeUse use, const char *from = "2026-01-01", const char *to = "2026-12-31") const
    {
        const auto income = incomeIn(reader, day(from), day(to));
        return incomeTotals(*income).uses[static_cast<std::size_t>(use)].amount;
    }

    FixedClock clock { QDate(2026, 11, 28) };
    IdSource ids { clock };
    MemoryReader reader;
    MembershipType type;
    Member member;
    Period period;
    Charge fee;
};

} // namespace

class TestIncome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Any society, any span, any breakdown: the rows come to the payments received, each line stands in one row, and
    /// every figure is the sum of its lines.
    void addsUpToThePenny()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            RandomMoney society(seed);
            const QDate from = society.someDay();
            const QDate to = from.addDays(society.upTo(900));
            const auto income = incomeIn(society.reader, from, to);
            QVERIFY(income.ok());
            QCOMPARE(income->total, sumOfPayments(society.reader, from, to));
            for (const IncomeBy by : everyBreakdown)
                checkRows(*income, incomeRows(*income, by));
            checkRows(*income, { incomeTotals(*income) });
        }
    }

    /// However a span is cut, its parts tell the same as the whole.
    void anyCutAddsUp()
    {
        RandomMoney society(7, 40);
        const QDate from = day("2023-01-01");
        const QDate to = day("2027-12-31");
        const IncomeRow whole = incomeTotals(*incomeIn(society.reader, from, to));
        for (int cut = 1; cut < 1'500; cut += 37) {
            const IncomeRow first = incomeTotals(*incomeIn(society.reader, from, from.addDays(cut - 1)));
            const IncomeRow second = incomeTotals(*incomeIn(society.reader, from.addDays(cut), to));
            for (std::size_t use = 0; use < whole.uses.size(); ++use)
                QCOMPARE(first.uses[use].amount + second.uses[use].amount, whole.uses[use].amount);
        }
    }

    /// The lines of one payment come to its amount.
    void linesOfAPaymentComeToIt()
    {
        for (unsigned seed = 300; seed < 340; ++seed) {
            RandomMoney society(seed);
            const auto income = incomeIn(society.reader, day("2020-01-01"), day("2030-01-01"));
            std::map<Id<Payment>, Money> sums;
            for (const IncomeLine &line : income->lines)
                sums[line.payment] += line.amount;
            for (const Payment &payment : *society.reader.all<Payment>())
                QCOMPARE(sums[payment.id], payment.amount);
        }
    }

    void aFeeADonationAndTheRest()
    {
        OneMember society;
        const Payment payment = society.pay("2026-03-05", 5'000);
        society.settle(payment, society.fee, 3'600);
        society.settle(payment, society.charge(ChargeKind::Donation, 1'000), 1'000);
        society.settle(payment, society.charge(ChargeKind::Other, 150), 150);
        QCOMPARE(society.of(IncomeUse::Fee), Money { 3'600 });
        QCOMPARE(society.of(IncomeUse::Donation), Money { 1'000 });
        QCOMPARE(society.of(IncomeUse::Other), Money { 150 });
        QCOMPARE(society.of(IncomeUse::Credit), Money { 250 });
        QCOMPARE(society.of(IncomeUse::Fee, "2026-03-06"), Money {});
        QCOMPARE(society.of(IncomeUse::Fee, "2026-03-05", "2026-03-05"), Money { 3'600 });
        const auto income = incomeIn(society.reader, day("2026-01-01"), day("2026-12-31"));
        const auto types = incomeRows(*income, IncomeBy::Type);
        QCOMPARE(types.front().of, society.type.id.uuid);
        QCOMPARE(types.front().all.amount, Money { 3'600 });
        QCOMPARE(types.size(), std::size_t { 4 });
        QVERIFY(types[1].use == IncomeUse::Donation);
    }

    void aReversalStandsOnItsOwnDay_data()
    {
        QTest::addColumn<bool>("byEntry");
        QTest::newRow("taken from the payment") << false;
        QTest::newRow("taken by the entry") << true;
    }
    void aReversalStandsOnItsOwnDay()
    {
        QFETCH(bool, byEntry);
        OneMember society;
        const Payment payment = society.pay("2026-03-05", 3'600);
        society.settle(payment, society.fee, 3'600);
        const Payment back = society.takeBack(payment, "2026-04-01", 3'600);
        society.settle(byEntry ? back : payment, society.fee, -3'600);
        QCOMPARE(society.of(IncomeUse::Fee), Money {});
        QCOMPARE(society.of(IncomeUse::Credit), Money {});
        QCOMPARE(society.of(IncomeUse::Returned, "2026-01-01", "2026-03-31"), Money { 3'600 });
        QCOMPARE(society.of(IncomeUse::GivenBack, "2026-01-01", "2026-03-31"), Money {});
        QCOMPARE(society.of(IncomeUse::GivenBack, "2026-04-01", "2026-04-30"), Money { -3'600 });
    }

    void aRefundOfCreditLeavesTheFee()
    {
        OneMember society;
        const Payment payment = society.pay("2026-03-05", 4'600);
        society.settle(payment, society.fee, 3'600);
        society.takeBack(payment, "2026-05-01", 400);
        QCOMPARE(society.of(IncomeUse::Fee), Money { 3'600 });
        QCOMPARE(society.of(IncomeUse::Returned), Money { 400 });
        QCOMPARE(society.of(IncomeUse::Credit), Money { 600 });
        QCOMPARE(society.of(IncomeUse::GivenBack), Money { -400 });
    }

    void suspenseIsNobodys()
    {
        OneMember society;
        society.reader.put(paymentOf(society.ids.next<Payment>(), {}, day("2026-02-01"), { 1'234 }));
        QCOMPARE(society.of(IncomeUse::Suspense), Money { 1'234 });
        QCOMPARE(society.of(IncomeUse::Credit), Money {});
    }

    /// The home group is that of the day the money came, of the person whose charge it settles.
    void theGroupIsThatOfTheDay()
    {
        OneMember society;
        const auto join = [&](const char *start, const char *end) {
            Group group;
            group.id = society.ids.next<Group>();
            society.reader.put(group);
            society.reader.put(GroupMembership { society.ids.next<GroupMembership>(), society.member.id, group.id,
                GroupRole::Home, {}, day(start), day(end) });
            return group.id;
        };
        const Id<Group> first = join("2020-01-01", "2026-03-31");
        const Id<Group> second = join("2026-04-01", "");
        society.settle(society.pay("2026-03-31", 1'000), society.fee, 1'000);
        society.settle(society.pay("2026-04-01", 2'000), society.fee, 2'000);
        const auto rows = incomeRows(*incomeIn(society.reader, day("2026-01-01"), day("2026-12-31")), IncomeBy::Group);
        QCOMPARE(rows.size(), std::size_t { 2 });
        QCOMPARE(rows[0].of, second.uuid);
        QCOMPARE(rows[0].all.amount, Money { 2'000 });
        QCOMPARE(rows[1].of, first.uuid);
    }

    void everyMonthOfTheSpanIsThere()
    {
        OneMember society;
        const auto income = incomeIn(society.reader, day("2024-01-31"), day("2024-03-02"));
        const auto rows = incomeRows(*income, IncomeBy::Month);
        QCOMPARE(rows.size(), std::size_t { 3 });
        QCOMPARE(rows[0].first, day("2024-01-31"));
        QCOMPARE(rows[0].last, day("2024-01-31"));
        QCOMPARE(rows[1].last, day("2024-02-29"));
        QCOMPARE(rows[2].last, day("2024-03-02"));
        QVERIFY(!income->earliest.isValid());
    }

    void aSpanThatEndsBeforeItBeginsIsRefused()
    {
        OneMember society;
        QCOMPARE(incomeIn(society.reader, day("2026-02-01"), day("2026-01-01")).problems().front().code,
            ProblemCode::DateOrder);
        QCOMPARE(incomeIn(society.reader, {}, day("2026-01-01")).problems().front().code, ProblemCode::DateOrder);
    }

    void itCanBeCancelled()
    {
        RandomMoney society(5);
        const auto income
            = incomeIn(society.reader, day("2020-01-01"), day("2030-01-01"), [](double) { return false; });
        QCOMPARE(income.problems().front().code, ProblemCode::Cancelled);
    }

private:
    static void checkRows(const Income &income, const std::vector<IncomeRow> &rows)
    {
        Money total;
        std::vector<int> seen(income.lines.size());
        for (const IncomeRow &row : rows) {
            total += row.all.amount;
            QCOMPARE(sumOfLines(income, row.all), row.all.amount);
            for (const std::size_t place : row.all.lines)
                ++seen[place];
            Money uses;
            std::size_t lines = 0;
            for (const IncomeFigure &figure : row.uses) {
                uses += figure.amount;
                lines += figure.lines.size();
                QCOMPARE(sumOfLines(income, figure), figure.amount);
            }
            QCOMPARE(uses, row.all.amount);
            QCOMPARE(lines, row.all.lines.size());
        }
        QCOMPARE(total, income.total);
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestIncome)
#include "tst_income.moc"
