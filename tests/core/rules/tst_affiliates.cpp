// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/affiliates.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// An affiliation for the calendar year: 50 pounds up to a hundred members, 90 above; a delegate for every hundred.
MembershipType affiliationType(quint64 id)
{
    MembershipType type;
    type.id = { { 5, id } };
    type.name = QStringLiteral("Trades council");
    type.affiliation = true;
    type.rolloverMonth = 0;
    type.graceDays = 30;
    type.bandFees = QStringList { QStringLiteral("100=5000"), QStringLiteral("=9000") };
    type.membersPerDelegate = 100;
    return type;
}

MemberFacts affiliateWith(const MembershipType &type, const char *start, const char *end)
{
    MemberFacts facts;
    facts.affiliate = { { 3, 1 } };
    facts.member.family = QStringLiteral("Ferry Trades");
    Period period;
    period.id = { { 6, 1 } };
    period.affiliate = facts.affiliate;
    period.type = type.id;
    period.start = day(start);
    period.end = day(end);
    period.graceDays = type.graceDays;
    facts.periods.push_back(period);
    return facts;
}

} // namespace

class TestAffiliates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewals_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("members");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("in time") << day("2026-12-10") << 100 << day("2027-01-01") << qint64 { 5'000 };
        QTest::newRow("grown over the band") << day("2026-12-10") << 101 << day("2027-01-01") << qint64 { 9'000 };
        QTest::newRow("in grace") << day("2027-01-30") << 0 << day("2027-01-01") << qint64 { 5'000 };
        QTest::newRow("lapsed") << day("2027-01-31") << 20 << day("2027-01-31") << qint64 { 5'000 };
    }
    void renewals()
    {
        QFETCH(QDate, day);
        QFETCH(int, members);
        const MembershipType type = affiliationType(1);
        const MemberFacts facts = affiliateWith(type, "2026-01-01", "2026-12-31");
        const auto next = affiliationRenewal(facts, typesById({ type }), {}, members, day);
        QVERIFY(next.ok());
        QTEST(next->term.start, "start");
        QCOMPARE(next->term.end, ::day("2027-12-31"));
        QTEST(next->fee.pence, "pence");
        QCOMPARE(next->type, type);
    }

    void refusals()
    {
        MembershipType type = affiliationType(1);
        MembershipType people;
        people.id = { { 5, 2 } };
        people.name = QStringLiteral("Standard");
        const MemberFacts facts = affiliateWith(type, "2026-01-01", "2026-12-31");
        const auto code = [&](Id<MembershipType> wanted, const char *on, const MemberFacts &of) {
            const auto next = affiliationRenewal(of, typesById({ type, people }), wanted, 10, day(on));
            return next.ok() ? ProblemCode::Usage : next.problems().front().code;
        };
        QCOMPARE(code(people.id, "2026-12-10", facts), ProblemCode::ForPeople);
        QCOMPARE(code({ { 5, 9 } }, "2026-12-10", facts), ProblemCode::ReferenceMissing);
        QCOMPARE(code({}, "2026-12-10", MemberFacts {}), ProblemCode::Required);
        QCOMPARE(code({}, "2025-12-10", facts), ProblemCode::PeriodOverlap);
        type.retired = day("2026-06-01");
        QCOMPARE(code({}, "2026-12-10", facts), ProblemCode::Usage); // who goes on may go on
        QCOMPARE(code({}, "2027-03-01", facts), ProblemCode::DateOrder);
        type.renewalDays = 10;
        const auto early = affiliationRenewal(facts, typesById({ type }), {}, 10, day("2026-12-01"));
        QCOMPARE(early.problems().front(),
            (Problem { ProblemCode::RenewalTooEarly, QStringLiteral("start_day"),
                { QStringLiteral("Ferry Trades"), QStringLiteral("2026-12-21") } }));
    }

    void delegations()
    {
        MemoryReader reader;
        const MembershipType type = reader.put(affiliationType(1));
        Group group;
        group.id = { { 3, 1 } };
        group.name = QStringLiteral("Ferry Trades");
        group.affiliate = true;
        group.affiliateMembers = 250;
        reader.put(group);
        reader.put(affiliateWith(type, "2026-01-01", "2026-12-31").periods.front());
        const auto send = [&](quint64 id, GroupRole role, const char *start, const char *end) {
            reader.put(GroupMembership { { { 4, id } }, { { 2, id } }, group.id, role, {}, day(start), day(end) });
        };
        send(1, GroupRole::Delegate, "2026-02-01", "");
        send(2, GroupRole::Delegate, "2026-02-01", "2026-05-31");
        send(3, GroupRole::Substitute, "2026-02-01", "");
        send(4, GroupRole::Additional, "2026-02-01", "");
        send(5, GroupRole::Delegate, "2026-09-01", "");
        const auto on = [&](const char *when) { return *delegationOf(reader, group, day(when)); };
        QCOMPARE(on("2026-05-31").delegates.size(), std::size_t { 3 });
        QCOMPARE(on("2026-06-01").delegates.size(), std::size_t { 2 });
        QCOMPARE(on("2026-06-01").substitutes.size(), std::size_t { 1 });
        QCOMPARE(on("2026-06-01").entitled, std::optional(3));
        QVERIFY(on("2027-01-30").affiliated); // in grace
        QVERIFY(!on("2027-01-31").affiliated);
        QCOMPARE(on("2027-01-31").entitled, std::optional(0));
        QVERIFY(!on("2025-12-31").affiliated);
    }

    void onlyAffiliatesAreAffiliates()
    {
        MemoryReader reader;
        Group group;
        group.id = { { 3, 1 } };
        group.name = QStringLiteral("Ashby");
        reader.put(group);
        QCOMPARE(affiliateOf(reader, group.id).problems().front(),
            (Problem { ProblemCode::NotAnAffiliate, QStringLiteral("affiliate"), { QStringLiteral("Ashby") } }));
        QCOMPARE(affiliateOf(reader, { { 3, 9 } }).problems().front().code, ProblemCode::ReferenceMissing);
    }
};

QTEST_GUILESS_MAIN(TestAffiliates)
#include "tst_affiliates.moc"
