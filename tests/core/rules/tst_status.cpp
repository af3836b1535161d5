// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// A society with a year from January, rollover in October, 30 days of grace, a fee of 36 pounds.
struct Fixture : PlannedSociety {
    Fixture() : PlannedSociety(QDate(2026, 2, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.graceDays = 30;
        standard = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
    }
    Id<Member> admit(const char *start, qint64 paid)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = QStringLiteral("Quill %1").arg(++people);
        command.type = standard;
        command.start = ::day(start);
        command.paid = { paid };
        return addedIn<Member>(*submit(command)).id;
    }
    /// The person as a copy without fees and payments has them.
    [[nodiscard]] Status withoutMoney(Id<Member> id, QDate on) const
    {
        MemberFacts known = facts(id);
        known.holdsMoney = false;
        known.charges.clear();
        known.allocations.clear();
        known.payments.clear();
        for (Period &period : known.periods)
            period.feeDue = {};
        return statusAt(known, types(), on);
    }
    Id<MembershipType> standard;
    int people = 0;
};

#define COMPARE_STATUS(wanted, wantedKind, wantedReason, counts)                                                       \
    do {                                                                                                               \
        const Status found = wanted;                                                                                   \
        QCOMPARE(found.kind, wantedKind);                                                                              \
        QCOMPARE(found.reason, wantedReason);                                                                          \
        QCOMPARE(found.countsAsMember, counts);                                                                        \
    } while (false)

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifeInTheSociety()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        COMPARE_STATUS(f.status(ada, day("2026-01-31")), StatusKind::Applicant, StatusReason::StartsOn, false);
        COMPARE_STATUS(f.status(ada, day("2026-02-01")), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        COMPARE_STATUS(f.status(ada, day("2026-12-31")), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        QCOMPARE(f.status(ada, day("2026-12-31")).until, day("2026-12-31"));
        COMPARE_STATUS(f.status(ada, day("2027-01-01")), StatusKind::InGrace, StatusReason::GraceUntil, true);
        QCOMPARE(f.status(ada, day("2027-01-01")).until, day("2027-01-30"));
        QCOMPARE(f.status(ada, day("2027-01-01")).day, day("2026-12-31"));
        COMPARE_STATUS(f.status(ada, day("2027-01-30")), StatusKind::InGrace, StatusReason::GraceUntil, true);
        COMPARE_STATUS(f.status(ada, day("2027-01-31")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        QCOMPARE(f.status(ada, day("2027-01-31")).day, day("2026-12-31"));
        QCOMPARE(f.status(ada, day("2030-01-01")).type, f.standard);
    }

    /// What was true of a past day stays true when the type's grace is changed later.
    void anotherGraceMovesNoLapse()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        f.travelTo(day("2027-06-01"));
        MembershipType type = f.all<MembershipType>().front();
        for (const int grace : { 0, 200 }) {
            type.graceDays = grace;
            QVERIFY(f.submit(SaveMembershipType { type }).ok());
            COMPARE_STATUS(f.status(ada, day("2027-01-30")), StatusKind::InGrace, StatusReason::GraceUntil, true);
            COMPARE_STATUS(f.status(ada, day("2027-01-31")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        }
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        QCOMPARE(f.facts(ada).periods.back().graceDays, 200);
    }

    /// A renewal in grace that is paid late: the member never stops counting, and paying settles everything.
    void lateRenewal()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        f.travelTo(day("2027-01-20"));
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        const Status unpaid = f.status(ada);
        COMPARE_STATUS(unpaid, StatusKind::Unpaid, StatusReason::NothingPaid, true);
        QCOMPARE(unpaid.owed, (Money { 3'600 }));
        QVERIFY(f.submit(RecordPayment { ada, { 1'000 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada), StatusKind::PartPaid, StatusReason::PartPaidOf, true);
        QCOMPARE(f.status(ada).owed, (Money { 2'600 }));
        QVERIFY(f.submit(RecordPayment { ada, { 2'600 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        QCOMPARE(f.status(ada).until, day("2027-12-31"));
    }

    void theFirstFeeIsAwaited()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-03-01", 0);
        const Status before = f.status(ada, day("2026-02-15"));
        COMPARE_STATUS(before, StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, false);
        QCOMPARE(before.owed, (Money { 3'600 }));
        COMPARE_STATUS(
            f.status(ada, day("2026-03-01")), StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, true);
        COMPARE_STATUS(
            f.status(ada, day("2027-01-15")), StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, true);
        COMPARE_STATUS(f.status(ada, day("2027-03-01")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        QVERIFY(f.submit(RecordPayment { ada, { 100 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada, day("2026-03-01")), StatusKind::PartPaid, StatusReason::PartPaidOf, true);
    }

    /// Somebody who comes back is asked for the fee first, like anybody new.
    void whoComesBackPaysFirst()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2024-02-01", 3'600);
        f.travelTo(day("2026-05-01"));
        COMPARE_STATUS(f.status(ada), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada), StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, true);
        QVERIFY(f.submit(RecordPayment { ada, { 3'600 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        COMPARE_STATUS(f.status(ada, day("2025-06-01")), StatusKind::Applicant, StatusReason::StartsOn, false);
    }

    void arrearsOfLastYearKeepFromBeingPaidUp()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'000);
        f.travelTo(day("2026-12-20"));
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        QVERIFY(f.submit(RecordPayment { ada, { 3'600 }, {}, PaymentMethod::Card, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada, day("2027-02-01")), StatusKind::PartPaid, StatusReason::PartPaidOf, true);
        QCOMPARE(f.status(ada, day("2027-02-01")).owed, (Money { 600 }));
    }

    void leaving_data()
    {
        QTest::addColumn<int>("leaving");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, Leaving leaving, StatusKind kind, StatusReason reason) {
            QTest::newRow(name) << static_cast<int>(leaving) << static_cast<int>(kind) << static_cast<int>(reason);
        };
        row("resigned", Leaving::Resigned, StatusKind::Resigned, StatusReason::ResignedOn);
        row("expelled", Leaving::Expelled, StatusKind::Expelled, StatusReason::ExpelledOn);
        row("transferred", Leaving::Transferred, StatusKind::Resigned, StatusReason::TransferredOn);
    }
    void leaving()
    {
        QFETCH(int, leaving);
        QFETCH(int, kind);
        QFETCH(int, reason);
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        QVERIFY(f.submit(EndMembership { ada, static_cast<Leaving>(leaving), day("2026-05-01"), day("2026-06-30"), {} })
                    .ok());
        COMPARE_STATUS(f.status(ada, day("2026-06-30")), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        const Status after = f.status(ada, day("2026-07-01"));
        COMPARE_STATUS(after, static_cast<StatusKind>(kind), static_cast<StatusReason>(reason), false);
        QCOMPARE(after.day, day("2026-06-30"));
    }

    void aMistakeNeverWas()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 0);
        QVERIFY(f.submit(EndMembership { ada, Leaving::Mistake, {}, {}, QStringLiteral("entered twice") }).ok());
        COMPARE_STATUS(f.status(ada), StatusKind::Contact, StatusReason::NeverMember, false);
        QCOMPARE(f.status(ada).owed, Money {});
    }

    void death()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2025-02-01", 3'600);
        QVERIFY(f.submit(RecordDeath { ada, day("2025-11-05") }).ok());
        COMPARE_STATUS(f.status(ada, day("2025-11-04")), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        COMPARE_STATUS(f.status(ada, day("2025-11-05")), StatusKind::Deceased, StatusReason::Died, false);
        COMPARE_STATUS(f.status(ada, day("2029-11-05")), StatusKind::Deceased, StatusReason::Died, false);
    }

    void pinned()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2024-02-01", 3'600);
        const int inGrace = 1 + static_cast<int>(StatusKind::InGrace);
        QVERIFY(f.submit(PinStatus { ada, inGrace, day("2026-06-30"), QStringLiteral("in hospital") }).ok());
        const Status status = f.status(ada, day("2026-06-30"));
        COMPARE_STATUS(status, StatusKind::InGrace, StatusReason::Pinned, true);
        QCOMPARE(status.text, QStringLiteral("in hospital"));
        COMPARE_STATUS(f.status(ada, day("2026-07-01")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
    }

    void applicants()
    {
        Fixture f;
        AdmitMember command;
        command.member.family = QStringLiteral("Zoë");
        command.member.applied = day("2026-01-20");
        const Id<Member> zoe = addedIn<Member>(*f.submit(command)).id;
        COMPARE_STATUS(f.status(zoe, day("2026-01-19")), StatusKind::Contact, StatusReason::NeverMember, false);
        COMPARE_STATUS(f.status(zoe), StatusKind::Applicant, StatusReason::AppliedOn, false);
        QVERIFY(f.submit(RenewMembership { zoe, f.standard, day("2026-02-01") }).ok());
        COMPARE_STATUS(f.status(zoe), StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, true);
        // Who lapsed and applies again is an applicant, not forgotten among the lapsed.
        const Id<Member> back = f.admit("2023-02-01", 3'600);
        Member again = f.facts(back).member;
        again.applied = day("2026-01-25");
        QVERIFY(f.submit(EditMember { again, {}, {} }).ok());
        COMPARE_STATUS(f.status(back), StatusKind::Applicant, StatusReason::AppliedOn, false);
    }

    void exemptAndFree()
    {
        Fixture f;
        MembershipType honorary;
        honorary.name = QStringLiteral("Honorary");
        honorary.fee = { 5'000 };
        honorary.exempt = true;
        MembershipType life;
        life.name = QStringLiteral("Life");
        life.rule = PeriodRule::Lifetime;
        life.fee = { 30'000 };
        MembershipType youth;
        youth.name = QStringLiteral("Youth");
        const auto admit = [&f](const MembershipType &type, qint64 paid) {
            AdmitMember command;
            command.member.family = type.name;
            command.type = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
            command.paid = { paid };
            return addedIn<Member>(*f.submit(command)).id;
        };
        COMPARE_STATUS(f.status(admit(honorary, 0)), StatusKind::Exempt, StatusReason::NoFeeDue, true);
        COMPARE_STATUS(f.status(admit(life, 30'000)), StatusKind::PaidUp, StatusReason::Lifetime, true);
        COMPARE_STATUS(f.status(admit(youth, 0)), StatusKind::PaidUp, StatusReason::NoFeeDue, true);
        life.name = QStringLiteral("Life, unpaid");
        COMPARE_STATUS(f.status(admit(life, 0)), StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, true);
        life.name = QStringLiteral("Life, free");
        life.fee = {};
        COMPARE_STATUS(f.status(admit(life, 0)), StatusKind::Exempt, StatusReason::Lifetime, true);
    }

    void whatIsPaidIsNotGuessed()
    {
        Fixture f;
        for (const qint64 paid : { 0, 1'000, 3'600 }) {
            const Id<Member> ada = f.admit("2026-02-01", paid);
            COMPARE_STATUS(
                f.withoutMoney(ada, day("2026-01-31")), StatusKind::Applicant, StatusReason::StartsOn, false);
            COMPARE_STATUS(f.withoutMoney(ada, day("2026-02-01")), StatusKind::Member, StatusReason::FeesNotHeld, true);
            QCOMPARE(f.withoutMoney(ada, day("2026-12-31")).kind, StatusKind::Member);
            QCOMPARE(f.withoutMoney(ada, day("2026-12-31")).until, day("2026-12-31"));
            COMPARE_STATUS(f.withoutMoney(ada, day("2027-01-30")), StatusKind::InGrace, StatusReason::GraceUntil, true);
            COMPARE_STATUS(
                f.withoutMoney(ada, day("2027-01-31")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        }
    }

    void withoutMoneyOnlyTheTypeExempts()
    {
        Fixture f;
        MembershipType life;
        life.name = QStringLiteral("Life");
        life.rule = PeriodRule::Lifetime;
        for (const bool exempt : { false, true }) {
            life.exempt = exempt;
            f.standard = addedIn<MembershipType>(*f.submit(SaveMembershipType { life })).id;
            const Id<Member> ada = f.admit("2026-02-01", 0);
            QCOMPARE(f.status(ada).kind, StatusKind::Exempt); // no fee was asked
            QCOMPARE(f.withoutMoney(ada, f.day).kind, exempt ? StatusKind::Exempt : StatusKind::Member);
            QVERIFY(!f.withoutMoney(ada, f.day).until.isValid());
            life.name += u" honorary";
        }
    }

    void nobodyIsSetToWhatOnlyACopyTells()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        const int member = 1 + static_cast<int>(StatusKind::Member);
        QVERIFY(!f.submit(PinStatus { ada, member, {}, QStringLiteral("so") }).ok());
        Member pinned = f.facts(ada).member;
        pinned.statusPin = member;
        f.reader.put(pinned);
        COMPARE_STATUS(f.status(ada), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        // What a person has decided stands in every copy.
        pinned.statusPin = 1 + static_cast<int>(StatusKind::PaidUp);
        f.reader.put(pinned);
        COMPARE_STATUS(f.withoutMoney(ada, f.day), StatusKind::PaidUp, StatusReason::Pinned, true);
    }

    void aDonationPromisedIsNoArrears()
    {
        Fixture f;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        Charge donation;
        donation.id = f.ids.next<Charge>();
        donation.member = ada;
        donation.kind = ChargeKind::Donation;
        donation.due = day("2026-02-01");
        donation.amount = { 1'000 };
        f.reader.put(donation);
        COMPARE_STATUS(f.status(ada), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        QCOMPARE(f.status(ada).owed, (Money { 1'000 }));
        QCOMPARE(owedAt(f.facts(ada), day("2026-01-31")), Money {});
    }

    /// Of several types held at once those that exclude each other decide.
    void typesHeldAlongside()
    {
        Fixture f;
        MembershipType type;
        type.name = QStringLiteral("Magazine");
        type.fee = { 500 };
        type.alongside = true;
        type.rule = PeriodRule::Rolling;
        const auto magazine = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        const Id<Member> ada = f.admit("2026-02-01", 3'600);
        f.travelTo(day("2026-09-01"));
        QVERIFY(f.submit(RenewMembership { ada, magazine, {} }).ok());
        // The magazine's fee is owed, and does not make the membership unpaid.
        COMPARE_STATUS(f.status(ada), StatusKind::PaidUp, StatusReason::PaidUntil, true);
        QCOMPARE(f.status(ada).type, f.standard);
        QCOMPARE(f.status(ada).owed, (Money { 500 }));
        COMPARE_STATUS(f.status(ada, day("2027-01-30")), StatusKind::InGrace, StatusReason::GraceUntil, true);
        // Behind the grace only the magazine is left, and its fee decides.
        QCOMPARE(f.status(ada, day("2027-01-31")).kind, StatusKind::PendingPayment);
        QCOMPARE(f.status(ada, day("2027-01-31")).type, magazine);
        QVERIFY(f.status(ada, day("2027-08-31")).countsAsMember);
        COMPARE_STATUS(f.status(ada, day("2027-09-01")), StatusKind::Lapsed, StatusReason::LapsedSince, false);
        QCOMPARE(f.status(ada, day("2027-09-01")).type, f.standard);
        QVERIFY(f.submit(RecordPayment { ada, { 500 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        COMPARE_STATUS(f.status(ada, day("2027-01-31")), StatusKind::PaidUp, StatusReason::PaidUntil, true);
    }

    void onlyTypesHeldAlongside()
    {
        Fixture f;
        MembershipType type;
        type.name = QStringLiteral("Magazine");
        type.alongside = true;
        const auto magazine = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        const Id<Member> ada = f.admit("2026-02-01", 0);
        MemberFacts facts = f.facts(ada);
        facts.periods.front().type = magazine;
        facts.charges.clear();
        facts.periods.front().feeDue = {};
        facts.periods.front().graceDays = 0;
        COMPARE_STATUS(statusAt(facts, f.types(), f.day), StatusKind::PaidUp, StatusReason::NoFeeDue, true);
        QCOMPARE(statusAt(facts, f.types(), day("2027-06-01")).kind, StatusKind::Lapsed);
        QCOMPARE(statusAt(facts, f.types(), day("2027-06-01")).type, magazine);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
