// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/affiliates.h"

#include "core/rules/renewal.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Affiliated : PlannedSociety {
    Affiliated() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Affiliation");
        type.affiliation = true;
        type.rolloverMonth = 0;
        type.bandFees = QStringList { QStringLiteral("100=5000"), QStringLiteral("=9000") };
        type.membersPerDelegate = 100;
        affiliation = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
        Group group;
        group.name = QStringLiteral("Ferry Trades");
        group.affiliate = true;
        trades = addedIn<Group>(*submit(AddGroup { group })).id;
        group.name = QStringLiteral("Ashby");
        group.affiliate = false;
        ashby = addedIn<Group>(*submit(AddGroup { group })).id;
    }
    Id<Member> contact(const QString &family)
    {
        AdmitMember command;
        command.member.family = family;
        return addedIn<Member>(*submit(command)).id;
    }
    Result<Draft> send(const QString &family, GroupRole role = GroupRole::Delegate, const char *start = "")
    {
        return submit(JoinGroup { contact(family), trades, role, {}, ::day(start) });
    }

    Id<MembershipType> affiliation;
    Id<Group> trades;
    Id<Group> ashby;
};

Problem reasonAgainst(const Result<Draft> &result)
{
    return result.ok() ? Problem { ProblemCode::Usage } : result.problems().front();
}

} // namespace

class TestPlanAffiliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTerm()
    {
        Affiliated f;
        const auto draft = f.submit(RenewAffiliation { f.trades, f.affiliation, {}, 150 });
        QVERIFY(draft.ok());
        QCOMPARE(draft->action, (Action { ActionKind::RenewAffiliation, { QStringLiteral("Ferry Trades") } }));
        QCOMPARE(f.reader.one(f.trades)->affiliateMembers, 150);
        const Period period = addedIn<Period>(*draft);
        QVERIFY(period.member.isNull());
        QCOMPARE(period.affiliate, f.trades);
        QCOMPARE(period.start, f.day);
        QCOMPARE(period.end, day("2026-12-31"));
        const Charge charge = addedIn<Charge>(*draft);
        QVERIFY(charge.member.isNull());
        QCOMPARE(charge.affiliate, f.trades);
        QCOMPARE(charge.amount, (Money { 9'000 }));
        QCOMPARE(charge.due, f.day);
        QCOMPARE(period.id, renewedPeriodId(f.trades.uuid, f.affiliation, f.day));
        QCOMPARE(moneyOfAffiliate(f.reader, f.trades)->periods.size(), std::size_t { 1 });
    }

    void laterTerms()
    {
        Affiliated f;
        QVERIFY(f.submit(RenewAffiliation { f.trades, f.affiliation, {}, 50 }).ok());
        QVERIFY(f.submit(RecordPayment { {}, { 6'000 }, {}, PaymentMethod::Transfer, {}, {}, f.trades }).ok());
        f.travelTo(day("2026-12-10"));
        const auto next = f.submit(RenewAffiliation { f.trades, {}, {} });
        QVERIFY(next.ok());
        QCOMPARE(addedIn<Period>(*next).start, day("2027-01-01"));
        QCOMPARE(addedIn<Charge>(*next).amount, (Money { 5'000 })); // by the membership on record
        QCOMPARE(addedIn<Allocation>(*next).amount, (Money { 1'000 })); // what was left over
        QCOMPARE(reasonAgainst(f.submit(RenewAffiliation { f.trades, {}, {} })).code, ProblemCode::PeriodOverlap);
        const auto facts = moneyOfAffiliate(f.reader, f.trades);
        QCOMPARE(statusAt(*facts, f.types(), day("2026-12-10")).kind, StatusKind::PaidUp);
    }

    void refusals()
    {
        Affiliated f;
        QCOMPARE(
            reasonAgainst(f.submit(RenewAffiliation { f.ashby, f.affiliation, {} })).code, ProblemCode::NotAnAffiliate);
        QCOMPARE(reasonAgainst(f.submit(RenewAffiliation { f.trades, {}, {} })).code, ProblemCode::Required);
        MembershipType people;
        people.name = QStringLiteral("Standard");
        const auto standard = addedIn<MembershipType>(*f.submit(SaveMembershipType { people })).id;
        QCOMPARE(reasonAgainst(f.submit(RenewAffiliation { f.trades, standard, {} })).code, ProblemCode::ForPeople);
        QVERIFY(f.submit(ArchiveGroup { f.trades, {}, false }).ok());
        QCOMPARE(
            reasonAgainst(f.submit(RenewAffiliation { f.trades, f.affiliation, {} })).code, ProblemCode::DateOrder);
        AdmitMember person;
        person.member.family = QStringLiteral("Quill");
        person.type = f.affiliation;
        QCOMPARE(reasonAgainst(f.submit(person)).code, ProblemCode::ForAffiliates);
    }

    void delegatesByEntitlement()
    {
        Affiliated f;
        QCOMPARE(reasonAgainst(f.send(QStringLiteral("Early"))),
            (Problem { ProblemCode::NotAMember, QStringLiteral("member_group"),
                { QStringLiteral("Ferry Trades"), QStringLiteral("2026-03-01") } }));
        QVERIFY(f.submit(RenewAffiliation { f.trades, f.affiliation, {}, 150 }).ok());
        const auto first = f.send(QStringLiteral("Ames"));
        QCOMPARE(first->action,
            (Action { ActionKind::SendDelegate, { QStringLiteral("Ames"), QStringLiteral("Ferry Trades") } }));
        QVERIFY(f.send(QStringLiteral("Bell")).ok());
        QCOMPARE(reasonAgainst(f.send(QStringLiteral("Cole"))),
            (Problem { ProblemCode::DelegatesTaken, QStringLiteral("role"),
                { QStringLiteral("Ferry Trades"), QStringLiteral("2"), QStringLiteral("2") } }));
        QVERIFY(f.send(QStringLiteral("Dunn"), GroupRole::Substitute).ok());
        // Nobody is sent twice by one affiliate, as delegate and substitute neither.
        const GroupMembership sent = addedIn<GroupMembership>(*first);
        QCOMPARE(reasonAgainst(f.submit(JoinGroup { sent.member, f.trades, GroupRole::Substitute, {}, {} })).code,
            ProblemCode::NotUnique);
        // When one ends, another may follow on the day after.
        f.travelTo(day("2026-06-01"));
        const auto ended = f.submit(LeaveGroup { sent.id, day("2026-06-30") });
        QCOMPARE(ended->action,
            (Action { ActionKind::EndDelegate, { QStringLiteral("Ames"), QStringLiteral("Ferry Trades") } }));
        QVERIFY(!f.send(QStringLiteral("Eyre"), GroupRole::Delegate, "2026-06-30").ok());
        QVERIFY(f.send(QStringLiteral("Frost"), GroupRole::Delegate, "2026-07-01").ok());
        QVERIFY(!f.submit(JoinGroup { sent.member, f.ashby, GroupRole::Delegate, {}, {} }).ok());
    }

    void delegatesAreNoMembers()
    {
        Affiliated f;
        QVERIFY(f.submit(RenewAffiliation { f.trades, f.affiliation, {}, 150 }).ok());
        const auto sent = f.send(QStringLiteral("Ames"));
        QVERIFY(sent.ok());
        QVERIFY(f.reader.membersOf(std::span(&f.trades, 1), f.day, false)->empty());
        const Id<Member> who = addedIn<GroupMembership>(*sent).member;
        QCOMPARE(f.status(who).kind, StatusKind::Contact);
        // The dead are sent no longer.
        f.travelTo(day("2026-06-01"));
        QVERIFY(f.submit(RecordDeath { who, day("2026-05-20") }).ok());
        QCOMPARE(f.facts(who).groups.front().end, day("2026-05-20"));
    }
};

QTEST_GUILESS_MAIN(TestPlanAffiliation)
#include "tst_plan_affiliation.moc"
