// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/account.h"
#include "tests/support/day.h"
#include "tests/support/randommoney.h"
#include "tests/support/till.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// "2026-01-01 charge 1000 → 1000" for each line.
QStringList toldLines(const Account &account)
{
    constexpr std::array<const char *, 7> kinds { "charge", "waiver", "payment", "reversal", "refund", "by other",
        "for other" };
    QStringList lines;
    for (const AccountLine &line : account.lines)
        lines << QStringLiteral("%1 %2 %3 = %4")
                     .arg(line.day.toString(Qt::ISODate), QLatin1String(kinds[static_cast<std::size_t>(line.kind)]))
                     .arg(line.amount.pence)
                     .arg(line.balance.pence);
    return lines;
}

QStringList inOrder(std::initializer_list<const char *> texts)
{
    QStringList lines;
    for (const char *text : texts)
        lines << QString::fromLatin1(text);
    return lines;
}

RecordPayment paidOn(Id<Member> payer, qint64 pence, const char *on, std::vector<Share> shares = {})
{
    RecordPayment command = Till::from(payer, pence, std::move(shares));
    command.received = day(on);
    return command;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private:
    static Account accountIn(const Till &till, Id<Member> member, QDate from = {}, QDate to = {})
    {
        return *accountOf(till.reader, till.facts(member), from, to);
    }

private Q_SLOTS:
    void everyLineWithItsBalance()
    {
        Till till;
        const Charge fee = till.owes(till.ada, 2'000, day("2026-01-01"));
        const Payment part = addedIn<Payment>(*till.carry(paidOn(till.ada, 500, "2026-01-20")));
        QVERIFY(till.carry(WaiveCharge { fee.id, { 300 }, QStringLiteral("Ill") }));
        QVERIFY(till.carry(ReversePayment { part.id, day("2026-02-01"), QStringLiteral("Bounced") }));
        const Payment more = addedIn<Payment>(*till.carry(paidOn(till.ada, 1'900, "2026-03-01")));
        QVERIFY(till.carry(RefundPayment { more.id, { 150 }, day("2026-03-05"), PaymentMethod::Cash, {} }));
        const Account account = accountIn(till, till.ada);
        QCOMPARE(toldLines(account),
            inOrder({ "2026-01-01 charge 2000 = 2000", "2026-01-01 waiver -300 = 1700",
                "2026-01-20 payment -500 = 1200", "2026-02-01 reversal 500 = 1700", "2026-03-01 payment -1900 = -200",
                "2026-03-05 refund 150 = -50" }));
        QCOMPARE(account.balance.pence, -50);
        QCOMPARE(account.owed.pence, 0);
        QCOMPARE(account.credit.pence, 50);
        QCOMPARE(account.lines[0].charge, fee.id);
        QCOMPARE(account.lines[2].payment, part.id);
    }

    void asAtADayAndFromADay()
    {
        Till till;
        till.owes(till.ada, 2'000, day("2026-01-01"));
        QVERIFY(till.carry(paidOn(till.ada, 500, "2026-02-01")));
        till.owes(till.ada, 700, day("2026-08-01"));
        QVERIFY(till.carry(paidOn(till.ada, 2'200, "2026-09-01")));
        const Account then = accountIn(till, till.ada, {}, day("2026-08-31"));
        QCOMPARE(then.balance.pence, 2'200);
        QCOMPARE(then.owed.pence, 2'200);
        QCOMPARE(then.lines.size(), std::size_t { 3 });
        const Account span = accountIn(till, till.ada, day("2026-02-02"), day("2026-12-31"));
        QCOMPARE(span.opening.pence, 1'500);
        QCOMPARE(toldLines(span), inOrder({ "2026-08-01 charge 700 = 2200", "2026-09-01 payment -2200 = 0" }));
        const Account before = accountIn(till, till.ada, {}, day("2025-12-31"));
        QVERIFY(before.lines.empty());
        QCOMPARE(before.balance.pence, 0);
    }

    /// What is paid before it falls due is credit until then.
    void paidEarly()
    {
        Till till;
        till.owes(till.ada, 2'000, day("2027-01-01"));
        till.pays(till.ada, 2'000);
        const Account now = accountIn(till, till.ada, {}, till.day);
        QCOMPARE(now.balance.pence, -2'000);
        QCOMPARE(now.credit.pence, 2'000);
        const Account later = accountIn(till, till.ada, {}, day("2027-01-01"));
        QCOMPARE(later.balance.pence, 0);
        QCOMPARE(later.credit.pence, 0);
    }

    void betweenPeople()
    {
        Till till;
        till.owes(till.ben, 900, day("2026-03-01"));
        QVERIFY(till.carry(paidOn(till.ada, 1'000, "2026-04-01", { { till.ben, {}, {}, { 900 } } })));
        QCOMPARE(toldLines(accountIn(till, till.ada)),
            inOrder({ "2026-04-01 payment -1000 = -1000", "2026-04-01 for other 900 = -100" }));
        const Account bens = accountIn(till, till.ben);
        QCOMPARE(toldLines(bens), inOrder({ "2026-03-01 charge 900 = 900", "2026-04-01 by other -900 = 0" }));
        QCOMPARE(bens.lines[1].member, till.ada);
        QCOMPARE(accountIn(till, till.ada).lines[1].member, till.ben);
    }

    void anAffiliates()
    {
        Till till;
        RaiseCharge charge;
        charge.affiliate = till.weavers;
        charge.amount = { 5'000 };
        charge.due = day("2026-05-01");
        QVERIFY(till.carry(charge));
        const auto facts = moneyOfAffiliate(till.reader, till.weavers);
        QVERIFY(facts);
        const auto account = accountOf(till.reader, *facts, {}, {});
        QVERIFY(account);
        QCOMPARE(toldLines(*account), inOrder({ "2026-05-01 charge 5000 = 5000" }));
    }

    /// On any day the balance is what is owed less what is credit.
    void randomAccountsAddUp()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            RandomMoney world(seed);
            for (const Member &member : world.members) {
                const MemberFacts facts = world.reader.facts(std::span(&member.id, 1), FactParts::Everything)->front();
                for (int days = 0; days < 6; ++days) {
                    const QDate to = days == 0 ? QDate() : world.someDay();
                    const Account account = *accountOf(world.reader, facts, {}, to);
                    Money sum;
                    for (const AccountLine &line : account.lines) {
                        sum += line.amount;
                        QCOMPARE(line.balance, sum);
                    }
                    QVERIFY2(account.balance == account.owed - account.credit,
                        qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(to.toString(Qt::ISODate))));
                    QCOMPARE(account.balance, sum);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
