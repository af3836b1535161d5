// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubts.h"

#include "core/rules/commands.h"
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

class DoubtsTest : public QObject
{
    Q_OBJECT

private:
    static Member person(Laptops &laptops, std::size_t i, const char *number)
    {
        Member member;
        member.id = laptops.ids(i).next<Member>();
        member.given = QStringLiteral("Mair");
        member.family = QStringLiteral("Pugh%1").arg(QLatin1String(number));
        member.number = QString::fromLatin1(number);
        if (!laptops.put(i, { added(member) }, ActionKind::AdmitMember))
            qFatal("put");
        return member;
    }
    static Payment payment(Laptops &laptops, std::size_t i, Id<Member> payer, int day)
    {
        Payment payment;
        payment.id = laptops.ids(i).next<Payment>();
        payment.payer = payer;
        payment.amount = { 2'400 };
        payment.received = QDate(2026, 9, day);
        payment.method = PaymentMethod::Cash;
        if (!laptops.put(i, { added(payment) }, ActionKind::RecordPayment))
            qFatal("put");
        return payment;
    }
    static std::vector<Doubt> doubts(Laptops &laptops, std::size_t i) { return *doubtsIn(laptops[i].reader()); }

private Q_SLOTS:
    void oneNumberOfTwoPeopleIsQueuedAndLeftAsItIs()
    {
        Laptops laptops({ 0, 0 });
        const Member one = person(laptops, 0, "M00007P");
        const Member other = person(laptops, 1, "M00007P");
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::SameNumber);
        QCOMPARE(found[0].records.size(), 2u);
        QVERIFY(!found[0].entries[0].uuid.isNull());
        QVERIFY(found == doubts(laptops, 1));
        QCOMPARE(laptops[0].reader().one(one.id)->number, laptops[1].reader().one(other.id)->number);
    }

    void onePersonFromTwoLaptopsIsOffered()
    {
        Laptops laptops({ 0, 0 });
        for (std::size_t i : { 0u, 0u, 1u }) {
            Member member;
            member.id = laptops.ids(i).next<Member>();
            member.given = QStringLiteral("Olwen");
            member.family = QStringLiteral("Price");
            member.email = QStringLiteral("olwen@example.org");
            QVERIFY(laptops.put(i, { added(member) }, ActionKind::AdmitMember));
        }
        // What one laptop entered twice, somebody there has accepted.
        QVERIFY(doubts(laptops, 0).empty());
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].kind, DoubtKind::SamePerson);
        QVERIFY(found == doubts(laptops, 1));
        Distinct apart;
        apart.id = laptops.ids(0).next<Distinct>();
        apart.member.uuid = found[0].records[0];
        apart.other.uuid = found[0].records[1];
        QVERIFY(laptops.put(0, { added(apart) }, ActionKind::KeepApart));
        QCOMPARE(doubts(laptops, 0).size(), 1u);
    }

    void aPaymentEnteredTwiceIsTold()
    {
        Laptops laptops({ 0, 0 });
        const auto payer = person(laptops, 0, "M00001R").id;
        laptops.meet();
        payment(laptops, 0, payer, 1);
        const Payment second = payment(laptops, 1, payer, 3);
        payment(laptops, 1, payer, 9);
        laptops.meet();
        const auto found = doubts(laptops, 1);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::DoublePayment);
        QVERIFY(found == doubts(laptops, 0));
        // Somebody says that it was paid twice.
        auto draft
            = plan(KeepPayment { second.id }, laptops[0].reader(), { laptops.clock(0).today(), &laptops.ids(0) });
        QVERIFY(draft);
        QVERIFY(laptops.put(0, draft->changes, ActionKind::SettleConflicts));
        laptops.meet();
        QVERIFY(doubts(laptops, 0).empty());
        QVERIFY(doubts(laptops, 1).empty());
        QCOMPARE(laptops[1].reader().all<Payment>()->size(), 3u);
    }

    /// Who has lapsed is renewed on two laptops on different days.
    void termsThatShareDaysAreTold()
    {
        Laptops laptops({ 0, 0 });
        const auto who = person(laptops, 0, "M00001R").id;
        MembershipType type;
        type.id = laptops.ids(0).next<MembershipType>();
        type.name = QStringLiteral("Standard");
        QVERIFY(laptops.put(0, { added(type) }, ActionKind::AddMembershipType));
        laptops.meet();
        const auto begin = [&](std::size_t i, QDate start, QDate end) {
            Period period;
            period.id = laptops.ids(i).next<Period>();
            period.member = who;
            period.type = type.id;
            period.start = start;
            period.end = end;
            QVERIFY(laptops.put(i, { added(period) }, ActionKind::RenewMembership));
        };
        begin(0, QDate(2025, 1, 1), QDate(2025, 12, 31));
        begin(0, QDate(2026, 3, 1), QDate(2026, 12, 31));
        begin(1, QDate(2026, 3, 4), QDate(2026, 6, 30));
        begin(1, QDate(2026, 12, 31), QDate(2027, 12, 31));
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 2u); // each beside the one that goes furthest
        QCOMPARE(found[0].kind, DoubtKind::DoubleTerm);
        QVERIFY(found == doubts(laptops, 1));
        Period wrong = *laptops[0].reader().one(Id<Period> { found[1].records.back() });
        const Period before = wrong;
        wrong.leaving = Leaving::Mistake;
        wrong.leavingDay = wrong.start;
        QVERIFY(laptops.put(0, { edited(before, wrong) }, ActionKind::EditPeriod));
        QCOMPARE(doubts(laptops, 0).size(), 1u);
    }

    /// What was taken back says nothing, and hides nothing either.
    void aReversedPaymentBetweenTwoHidesNothing()
    {
        Laptops laptops({ 0, 0 });
        const auto payer = person(laptops, 0, "M00001R").id;
        laptops.meet();
        const Payment first = payment(laptops, 0, payer, 1);
        const Payment mistaken = payment(laptops, 0, payer, 2);
        const Payment last = payment(laptops, 1, payer, 3);
        Payment reversal = mistaken;
        reversal.id = laptops.ids(0).next<Payment>();
        reversal.amount = { -mistaken.amount.pence };
        reversal.reverses = mistaken.id;
        QVERIFY(laptops.put(0, { added(reversal) }, ActionKind::ReversePayment));
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::DoublePayment);
        QVERIFY(found[0].records == (std::vector<Uuid> { first.id.uuid, last.id.uuid }));
    }

    void anAffiliatesPaymentEnteredTwiceIsTold()
    {
        Laptops laptops({ 0, 0 });
        Group weavers;
        weavers.id = laptops.ids(0).next<Group>();
        weavers.name = QStringLiteral("Weavers");
        weavers.affiliate = true;
        QVERIFY(laptops.put(0, { added(weavers) }, ActionKind::AddGroup));
        laptops.meet();
        std::vector<Uuid> made;
        for (std::size_t i : { 0u, 1u }) {
            Payment payment;
            payment.id = laptops.ids(i).next<Payment>();
            payment.affiliate = weavers.id;
            payment.amount = { 9'000 };
            payment.received = QDate(2026, 9, 1);
            QVERIFY(laptops.put(i, { added(payment) }, ActionKind::RecordPayment));
            made.push_back(payment.id.uuid);
        }
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::DoublePayment);
        std::sort(made.begin(), made.end());
        std::vector<Uuid> told = found[0].records;
        std::sort(told.begin(), told.end());
        QVERIFY(told == made);
        QVERIFY(found == doubts(laptops, 1));
    }

    /// One line of a statement is one payment, whoever it was taken for; two lines are two.
    void linesOfStatements()
    {
        Laptops laptops({ 0, 0 });
        const auto one = person(laptops, 0, "M00001R").id;
        const auto other = person(laptops, 0, "M00002W").id;
        std::vector<StatementLine> lines(3);
        for (StatementLine &line : lines) {
            line.id = laptops.ids(0).next<StatementLine>();
            QVERIFY(laptops.put(0, { added(line) }, ActionKind::TakeStatement));
        }
        laptops.meet();
        const auto pays = [&laptops](std::size_t i, Id<Member> payer, Id<StatementLine> line) {
            Payment payment;
            payment.id = laptops.ids(i).next<Payment>();
            payment.payer = payer;
            payment.amount = { 2'400 };
            payment.received = QDate(2026, 9, 1);
            payment.method = PaymentMethod::Transfer;
            payment.line = line;
            if (!laptops.put(i, { added(payment) }, ActionKind::DecideLines))
                qFatal("put");
            return payment;
        };
        pays(0, one, lines[0].id);
        pays(1, one, lines[1].id);
        laptops.meet();
        QVERIFY(doubts(laptops, 0).empty());
        const Payment first = pays(0, one, lines[2].id);
        const Payment second = pays(1, other, lines[2].id);
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::DoublePayment);
        QVERIFY(found[0].records
            == (std::vector<Uuid> {
                std::min(first.id.uuid, second.id.uuid), std::max(first.id.uuid, second.id.uuid) }));
        QVERIFY(found == doubts(laptops, 1));
    }

    void oneSerialWithMoreDigitsIsOneNumber()
    {
        Laptops laptops({ 0, 0 });
        person(laptops, 0, "M00007F");
        person(laptops, 1, "M0007F");
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::SameNumber);
    }

    void provisionalNumbersAreListed()
    {
        Laptops laptops({ 0, 0 });
        const Member one = person(laptops, 1, "P-7KQ4-1");
        laptops.meet();
        const auto found = doubts(laptops, 0);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, DoubtKind::Provisional);
        QCOMPARE(found[0].records, std::vector<Uuid> { one.id.uuid });
    }
};

QTEST_GUILESS_MAIN(DoubtsTest)
#include "tst_doubts.moc"
