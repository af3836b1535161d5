// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewal.h"

#include "tests/support/renewalsociety.h"

#include <QtTest>

#include <set>

using namespace rollbook;
using namespace rollbook::test;

namespace {

ProblemCode codeOf(const Result<Renewal> &result)
{
    return result.ok() ? ProblemCode::Usage : result.problems().front().code;
}

} // namespace

class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARenewalGives()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QCOMPARE(*f.renewal(ada, "2026-12-10"),
            (Renewal { f.standard, { day("2027-01-01"), day("2027-12-31") }, { 3'600 }, true }));
        QCOMPARE(*f.renewal(ada, "2027-06-10"),
            (Renewal { f.standard, { day("2027-06-10"), day("2027-12-31") }, { 3'600 }, false }));
        const auto free = renewalOf(f.facts(ada), *readRenewalRules(f.reader), { day("2026-12-10"), {}, Money {} });
        QCOMPARE(free->fee, Money {});
        const auto less = renewalOf(f.facts(ada), *readRenewalRules(f.reader), { day("2026-12-10"), {}, Money { -1 } });
        QCOMPARE(codeOf(less), ProblemCode::AmountNegative);
    }

    void whoRejoinsPaysAsOneWhoJoins()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        f.change(f.standard, [](MembershipType &type) {
            type.pricing = Pricing::ProRata;
            type.minimumMonths = 2;
            type.backdateDays = 60;
        });
        QCOMPARE(f.renewal(ada, "2027-01-20")->fee, (Money { 3'600 })); // in grace: it goes on
        QCOMPARE(f.renewal(ada, "2027-03-20")->fee, (Money { 3'600 })); // back-dated
        QVERIFY(f.renewal(ada, "2027-03-20")->continues);
        QCOMPARE(f.renewal(ada, "2027-07-01")->fee, (Money { 1'800 }));
        QCOMPARE(f.renewal(ada, "2027-11-02")->term.end, day("2028-12-31"));
    }

    void plannedTypes_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("planned");
        QTest::newRow("the next") << QDate() << day("2026-12-10") << true;
        QTest::newRow("from its first day") << day("2027-01-01") << day("2026-12-10") << true;
        QTest::newRow("from a later day") << day("2027-01-02") << day("2026-12-10") << false;
        QTest::newRow("begun afresh after the day") << day("2027-06-01") << day("2027-06-01") << true;
        QTest::newRow("begun afresh before the day") << day("2027-06-02") << day("2027-06-01") << false;
    }
    void plannedTypes()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, day);
        QFETCH(bool, planned);
        RenewalSociety f;
        MembershipType type;
        type.name = QStringLiteral("Concession");
        type.fee = { 1'000 };
        const Id<MembershipType> concession = f.save(type);
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        const auto plan = f.submit(PlanType { ada, concession, from });
        QCOMPARE(plan->action,
            (Action { ActionKind::PlanType, { QStringLiteral("Ada Quill"), QStringLiteral("Concession") } }));
        f.travelTo(day);
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        const Period next = f.facts(ada).periods.back();
        QCOMPARE(next.type, planned ? concession : f.standard);
        QCOMPARE(next.feeDue, (Money { planned ? 1'000 : 3'600 }));
        // The plan is carried out once; one whose day has not come stays.
        QCOMPARE(f.facts(ada).member.plannedType, planned ? Id<MembershipType> {} : concession);
        QCOMPARE(f.facts(ada).member.plannedFrom, planned ? QDate() : from);
    }

    void aNamedTypeComesBeforeThePlan()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QVERIFY(f.submit(PlanType { ada, f.household, {} }).ok());
        QCOMPARE(f.renewal(ada, "2026-12-10", f.standard)->type, f.standard);
        QVERIFY(!f.renewal(ada, "2026-12-10", f.standard)->planned);
        QVERIFY(f.renewal(ada, "2026-12-10", f.household)->planned);
    }

    void ages_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("taken");
        // A type for 18 to 25, terms from 1 January 2027.
        QTest::newRow("unknown") << QDate() << true;
        QTest::newRow("18 on the day") << day("2009-01-01") << true;
        QTest::newRow("18 the day after") << day("2009-01-02") << false;
        QTest::newRow("25 on the last day of it") << day("2001-01-02") << true;
        QTest::newRow("26 on the day") << day("2001-01-01") << false;
    }
    void ages()
    {
        QFETCH(QDate, birth);
        RenewalSociety f;
        MembershipType type;
        type.name = QStringLiteral("Youth");
        type.leastAge = 18;
        type.mostAge = 25;
        const Id<MembershipType> youth = f.save(type);
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        Member member = f.facts(ada).member;
        member.birthDate = birth;
        f.reader.put(member);
        QTEST(f.renewal(ada, "2026-12-10", youth).ok(), "taken");
        if (birth == day("2001-01-01"))
            QCOMPARE(f.renewal(ada, "2026-12-10", youth).problems().front(),
                (Problem { ProblemCode::AgeOutside, QStringLiteral("type"),
                    QStringLiteral("Ada Quill,26,18,25").split(u',') }));
    }

    void agesOfLeapDays()
    {
        QCOMPARE(ageOn(day("2008-02-29"), day("2026-02-28")), 17);
        QCOMPARE(ageOn(day("2008-02-29"), day("2026-03-01")), 18);
        QCOMPARE(ageOn(day("2008-02-29"), day("2028-02-29")), 20);
        QCOMPARE(ageOn(day("2008-12-31"), day("2026-12-30")), 17);
        QCOMPARE(ageOn(day("2008-12-31"), day("2026-12-31")), 18);
        QCOMPARE(ageOn(day("2026-05-05"), day("2026-05-05")), 0);
    }

    void refusals()
    {
        RenewalSociety f;
        MembershipType type;
        type.name = QStringLiteral("Club");
        type.affiliation = true;
        const Id<MembershipType> club = f.save(type);
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QCOMPARE(codeOf(f.renewal(ada, "2026-12-10", club)), ProblemCode::ForAffiliates);
        QCOMPARE(codeOf(f.renewal(ada, "2026-12-10", Id<MembershipType> { { 4, 4 } })), ProblemCode::ReferenceMissing);
        const Id<Member> contact = f.admit(QStringLiteral("Rowe"), {});
        QCOMPARE(codeOf(f.renewal(contact, "2026-12-10")), ProblemCode::Required);
        f.change(f.standard, [](MembershipType &old) {
            old.renewalDays = 60;
            old.retired = day("2026-06-01");
        });
        QCOMPARE(f.renewal(ada, "2026-10-31").problems().front(),
            (Problem { ProblemCode::RenewalTooEarly, QStringLiteral("start_day"),
                { QStringLiteral("Ada Quill"), QStringLiteral("2026-11-01") } }));
        // Of a retired type whoever goes on may go on, and nobody begins.
        QVERIFY(f.renewal(ada, "2026-11-01").ok());
        QCOMPARE(codeOf(f.renewal(ada, "2027-06-01")), ProblemCode::DateOrder);
        QCOMPARE(codeOf(f.renewal(contact, "2026-12-10", f.standard)), ProblemCode::DateOrder);
        Member dead = f.facts(ada).member;
        dead.deceased = day("2026-11-05");
        f.reader.put(dead);
        QCOMPARE(codeOf(f.renewal(ada, "2026-11-05")), ProblemCode::NotAMember);
    }

    void theExpelledComeBackOnlyByName()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QVERIFY(f.submit(EndMembership { ada, Leaving::Expelled, {}, day("2026-04-01"), QStringLiteral("vote") }).ok());
        f.travelTo(day("2026-12-10"));
        QCOMPARE(f.renewal(ada, "2026-12-10").problems().front(),
            (Problem { ProblemCode::WasExpelled, {}, { QStringLiteral("Ada Quill"), QStringLiteral("2026-04-01") } }));
        const RenewalReport selection = f.preview({ { ada }, false, {}, f.standard });
        QCOMPARE(selection.refused, qint64 { 1 });
        QVERIFY(!f.submit(RenewMembership { ada, {}, {} }).ok());
        QVERIFY(f.submit(RenewMembership { ada, f.standard, {} }).ok());
        f.travelTo(day("2027-01-10"));
        QVERIFY(f.renewal(ada, "2027-01-10").ok()); // readmitted since
    }

    void idsFollowFromTheRenewal()
    {
        const Uuid ada { 0x0190'0000'0000'7123, 0x8123'4567'0000'0005 };
        const Uuid ben { ada.high, ada.low + 1 };
        const Id<MembershipType> type { { 1, 1 } };
        const Id<MembershipType> other { { 1, 2 } };
        const QDate start = day("2027-01-01");
        const Uuid id = renewedPeriodId(ada, type, start).uuid;
        QCOMPARE(renewedPeriodId(ada, type, start).uuid, id);
        QCOMPARE((id.high >> 12) & 0xF, quint64 { 8 }); // version
        QCOMPARE(id.low >> 62, quint64 { 2 }); // variant
        QCOMPARE(id.low & 0xFFFF'FFFF, quint64 { 5 });
        // Of one family when the people are.
        const Uuid beside = renewedPeriodId(ben, type, start).uuid;
        QCOMPARE(beside.high, id.high);
        QCOMPARE(beside.low, id.low + 1);
        std::set<Uuid> all { id, renewedPeriodId(ada, other, start).uuid,
            renewedPeriodId(ada, type, day("2027-01-02")).uuid, renewedPeriodId(ada, type, start, 1).uuid,
            renewedPeriodId({ ada.high + 1, ada.low }, type, start).uuid, renewedChargeId(ada, type, start).uuid,
            renewedChargeId(ada, type, start, 1).uuid };
        QCOMPARE(all.size(), std::size_t { 7 });
        QDate last = start;
        for (int year = 2028; year < 2060; ++year) {
            QVERIFY(renewedPeriodId(ada, type, last) < renewedPeriodId(ada, type, QDate(year, 1, 1)));
            last = QDate(year, 1, 1);
        }
    }

    void aTermThatWasAMistakeKeepsItsId()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok());
        QVERIFY(f.submit(EndMembership { ada, Leaving::Resigned, {}, day("2026-12-31"), {} }).ok());
        f.travelTo(day("2027-01-01"));
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok()); // begins on the day on which the mistake began
        QCOMPARE(f.facts(ada).periods.size(), std::size_t { 3 });
        QCOMPARE(f.status(ada).owed, (Money { 2 * 3'600 }));
    }

    void aFeeInAClosedYearIsDueAfterIt()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        f.change(f.standard, [](MembershipType &type) { type.backdateDays = 200; });
        f.travelTo(day("2027-05-01"));
        Organisation society = *f.reader.organisation();
        society.booksClosed = day("2027-03-31");
        f.reader.put(society);
        const auto draft = f.submit(RenewMembership { ada, {}, {} });
        QVERIFY(draft.ok());
        QCOMPARE(addedIn<Period>(*draft).start, day("2027-01-01"));
        QCOMPARE(addedIn<Charge>(*draft).due, day("2027-04-01"));
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
