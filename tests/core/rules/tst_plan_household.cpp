// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/households.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Home : PlannedSociety {
    Home() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Household");
        type.fee = { 5'000 };
        type.household = true;
        household = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
        ada = admit("Ames");
        ben = admit("Bell");
        cai = admit("Cole");
    }
    Id<Member> admit(const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Pat");
        command.member.family = QLatin1String(family);
        command.type = household;
        return addedIn<Member>(*submit(command)).id;
    }
    Id<HouseholdLink> join(Id<Member> member, Id<Member> lead, const char *start = "")
    {
        return addedIn<HouseholdLink>(*submit(JoinHousehold { member, lead, ::day(start) })).id;
    }
    [[nodiscard]] std::optional<HouseholdLink> link(Id<HouseholdLink> id) const
    {
        const auto found = reader.one(id);
        return found ? std::optional(*found) : std::nullopt;
    }

    Id<MembershipType> household;
    Id<Member> ada;
    Id<Member> ben;
    Id<Member> cai;
};

Problem refusal(const Result<Draft> &result)
{
    return result.ok() ? Problem { ProblemCode::Usage } : result.problems().front();
}

} // namespace

class TestPlanHousehold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joining()
    {
        Home f;
        const auto draft = f.submit(JoinHousehold { f.ben, f.ada, {} });
        QCOMPARE(draft->action,
            (Action { ActionKind::JoinHousehold, { QStringLiteral("Pat Bell"), QStringLiteral("Pat Ames") } }));
        const HouseholdLink link = addedIn<HouseholdLink>(*draft);
        QCOMPARE(link.member, f.ben);
        QCOMPARE(link.lead, f.ada);
        QCOMPARE(link.start, f.day);
        QVERIFY(!link.end.isValid());
    }

    void refusals()
    {
        Home f;
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ada, f.ada, {} })).code, ProblemCode::NotUnique);
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ada, { { 4, 4 } }, {} })).code, ProblemCode::ReferenceMissing);
        QCOMPARE(
            refusal(f.submit(JoinHousehold { f.ben, f.ada, day("1066-10-14") })).code, ProblemCode::DateImplausible);
        QCOMPARE(
            refusal(f.submit(JoinHousehold { f.ben, f.ada, day("2030-01-01") })).code, ProblemCode::DateImplausible);
        f.join(f.ben, f.ada);
        // The lead lives in another's household; the person pays for somebody; the person is in one already.
        QCOMPARE(refusal(f.submit(JoinHousehold { f.cai, f.ben, {} })),
            (Problem { ProblemCode::InHousehold, QStringLiteral("lead"), { QStringLiteral("Pat Ames") } }));
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ada, f.cai, {} })),
            (Problem { ProblemCode::PaysForOthers, QStringLiteral("member"),
                { QStringLiteral("Pat Ames"), QStringLiteral("1") } }));
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ben, f.cai, {} })),
            (Problem { ProblemCode::InHousehold, QStringLiteral("member"), { QStringLiteral("Pat Ames") } }));
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ben, f.ada, day("2025-01-01") })).code, ProblemCode::InHousehold);
        QVERIFY(f.submit(JoinHousehold { f.cai, f.ada, {} }).ok());
        Member dead = f.facts(f.admit("Dunn")).member;
        dead.deceased = day("2026-02-01");
        f.reader.put(dead);
        QCOMPARE(refusal(f.submit(JoinHousehold { dead.id, f.ada, {} })).code, ProblemCode::NotAMember);
        QCOMPARE(refusal(f.submit(JoinHousehold { f.admit("Eyre"), dead.id, {} })).field, QStringLiteral("lead"));
    }

    void oneAfterTheOther()
    {
        Home f;
        const auto link = f.join(f.ben, f.ada);
        QVERIFY(f.submit(LeaveHousehold { link, day("2026-06-30") }).ok());
        QCOMPARE(refusal(f.submit(JoinHousehold { f.ben, f.cai, day("2026-06-30") })).code, ProblemCode::InHousehold);
        QVERIFY(f.submit(JoinHousehold { f.ben, f.cai, day("2026-07-01") }).ok());
    }

    /// Ended in the first week it was a slip; later it is history, and ended yesterday.
    void leaving_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("slip");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("the day after") << 1 << true;
        QTest::newRow("six days") << 6 << true;
        QTest::newRow("a week") << 7 << false;
        QTest::newRow("a year") << 365 << false;
    }
    void leaving()
    {
        QFETCH(int, days);
        QFETCH(bool, slip);
        Home f;
        const auto id = f.join(f.ben, f.ada);
        f.travelTo(f.day.addDays(days));
        const auto draft = f.submit(LeaveHousehold { id, {} });
        QCOMPARE(draft->action, (Action { ActionKind::LeaveHousehold, { QStringLiteral("Pat Bell") } }));
        QCOMPARE(f.link(id).has_value(), !slip);
        if (!slip)
            QCOMPARE(f.link(id)->end, f.day.addDays(-1));
    }

    void leavingBeforeItBegan()
    {
        Home f;
        const auto id = f.join(f.ben, f.ada);
        f.travelTo(day("2026-06-01"));
        QCOMPARE(refusal(f.submit(LeaveHousehold { id, day("2026-02-28") })).code, ProblemCode::DateOrder);
        QVERIFY(f.submit(LeaveHousehold { id, day("2026-03-01") }).ok());
    }

    void whoeverGoesEndsTheLinks_data()
    {
        QTest::addColumn<bool>("lead");
        QTest::addColumn<bool>("dies");
        QTest::newRow("the lead leaves") << true << false;
        QTest::newRow("the lead dies") << true << true;
        QTest::newRow("the one paid for leaves") << false << false;
        QTest::newRow("the one paid for dies") << false << true;
    }
    void whoeverGoesEndsTheLinks()
    {
        QFETCH(bool, lead);
        QFETCH(bool, dies);
        Home f;
        const auto first = f.join(f.ben, f.ada);
        const auto later = f.join(f.cai, f.ada, "2026-09-01");
        f.travelTo(day("2026-06-10"));
        const Id<Member> who = lead ? f.ada : f.ben;
        const QDate last = day("2026-06-01");
        if (dies)
            QVERIFY(f.submit(RecordDeath { who, last }).ok());
        else
            QVERIFY(f.submit(EndMembership { who, Leaving::Resigned, {}, last, {} }).ok());
        QCOMPARE(f.link(first)->end, last);
        QCOMPARE(f.link(later).has_value(), !lead); // it would have begun later
        // The terms of those paid for run on to their end.
        QVERIFY(f.status(f.cai).countsAsMember);
    }

    void deletingTakesTheLinksAlong()
    {
        Home f;
        f.join(f.ben, f.ada);
        const auto own = f.join(f.cai, f.ada);
        PayerName name { f.ids.next<PayerName>(), f.ada, QStringLiteral("ames p") };
        f.reader.put(name);
        BatchLine line;
        line.id = f.ids.next<BatchLine>();
        line.member = f.ada;
        Batch batch;
        batch.id = line.batch = f.ids.next<Batch>();
        batch.opened = f.day;
        f.reader.put(batch);
        f.reader.put(line);
        const Tables before = f.reader.tables();
        const auto gone = f.submit(DeleteMember { f.ada });
        QVERIFY(gone.ok());
        QVERIFY(f.all<HouseholdLink>().empty());
        QVERIFY(f.all<PayerName>().empty());
        QVERIFY(f.all<BatchLine>().empty());
        QVERIFY(!f.link(own));
        QVERIFY(f.reader.apply(inverse(gone->changes)).ok());
        QVERIFY(f.reader.tables() == before);
    }
};

QTEST_GUILESS_MAIN(TestPlanHousehold)
#include "tst_plan_household.moc"
