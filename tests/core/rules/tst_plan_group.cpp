// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Fixture : PlannedSociety {
    Fixture() : PlannedSociety(QDate(2026, 3, 20))
    {
        nation = add("Cymru", "Nation", {});
        region = add("Coast", "Region", nation);
        branch = add("Ashby", "Branch", region);
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = QStringLiteral("Quill");
        ada = addedIn<Member>(*submit(command)).id;
    }
    static Group group(const char *name, const char *kind, Id<Group> parent)
    {
        Group made;
        made.name = QLatin1String(name);
        made.kind = QLatin1String(kind);
        made.parent = parent;
        return made;
    }
    Id<Group> add(const char *name, const char *kind, Id<Group> parent)
    {
        return addedIn<Group>(*submit(AddGroup { group(name, kind, parent) })).id;
    }
    template <class C> ProblemCode verdict(const C &command)
    {
        const auto result = submit(command);
        return result.ok() ? ProblemCode::Usage : result.problems().front().code;
    }
    Id<Group> nation;
    Id<Group> region;
    Id<Group> branch;
    Id<Member> ada;
};

constexpr ProblemCode passes = ProblemCode::Usage;

} // namespace

class TestPlanGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhereTheKindAllows()
    {
        Fixture f;
        QCOMPARE(f.verdict(AddGroup { f.group("Zennor", "Branch", f.nation) }), passes);
        QCOMPARE(f.verdict(AddGroup { f.group("Outer", "Region", f.branch) }), ProblemCode::GroupKindNotAllowed);
        QCOMPARE(f.verdict(AddGroup { f.group("ashby", "Branch", f.region) }), ProblemCode::NotUnique);
        QCOMPARE(f.verdict(AddGroup { f.group("Ashby", "Branch", f.nation) }), passes); // elsewhere the name is free
        QCOMPARE(f.verdict(AddGroup { f.group(" ", "Branch", {}) }), ProblemCode::Required);
    }

    void moves()
    {
        Fixture f;
        const auto moved = f.submit(MoveGroup { f.branch, f.nation });
        QCOMPARE(
            moved->action, (Action { ActionKind::MoveGroup, { QStringLiteral("Ashby"), QStringLiteral("Cymru") } }));
        QCOMPARE(f.submit(MoveGroup { f.branch, {} })->action.values.last(), QString());
        QCOMPARE(f.verdict(MoveGroup { f.nation, f.region }), ProblemCode::GroupCycle);
        QCOMPARE(f.verdict(MoveGroup { f.nation, f.nation }), ProblemCode::GroupCycle);
    }

    void aKindMustSuitWhatIsBelow()
    {
        Fixture f;
        Group region = *f.reader.one(f.region);
        region.kind = QStringLiteral("Branch");
        QCOMPARE(f.verdict(EditGroup { region }), ProblemCode::GroupKindNotAllowed);
    }

    void archivesAndReopens()
    {
        Fixture f;
        QCOMPARE(f.submit(ArchiveGroup { f.branch, {}, false })->action.kind, ActionKind::ArchiveGroup);
        QCOMPARE(f.reader.one(f.branch)->archived, f.day);
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Additional, {}, {} }), ProblemCode::DateOrder);
        QCOMPARE(f.submit(ArchiveGroup { f.branch, {}, true })->action.kind, ActionKind::ReopenGroup);
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Additional, {}, {} }), passes);
    }

    void deletesOnlyWhatIsEmpty()
    {
        Fixture f;
        const auto refused = f.submit(DeleteGroup { f.region });
        QCOMPARE(
            refused.problems().front().values, (QStringList { QStringLiteral("member_group"), QStringLiteral("1") }));
        const auto joined = f.submit(JoinGroup { f.ada, f.branch, GroupRole::Additional, {}, {} });
        QCOMPARE(f.verdict(DeleteGroup { f.branch }), ProblemCode::ReferenceInUse);
        QVERIFY(f.submit(LeaveGroup { addedIn<GroupMembership>(*joined).id, {} }).ok());
        QCOMPARE(f.verdict(DeleteGroup { f.branch }), passes);
    }

    void offices()
    {
        Fixture f;
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Officer, {}, {} }), ProblemCode::Required);
        const auto chosen = f.submit(JoinGroup { f.ada, f.branch, GroupRole::Officer, QStringLiteral("Clerk"), {} });
        QCOMPARE(chosen->action,
            (Action { ActionKind::AppointOfficer,
                { QStringLiteral("Ada Quill"), QStringLiteral("Clerk"), QStringLiteral("Ashby") } }));
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Officer, QStringLiteral("clerk"), {} }),
            ProblemCode::NotUnique);
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Officer, QStringLiteral("Chair"), {} }), passes);
        f.travelTo(f.day.addDays(30));
        const auto ended = f.submit(LeaveGroup { addedIn<GroupMembership>(*chosen).id, {} });
        QCOMPARE(ended->action,
            (Action { ActionKind::EndOffice,
                { QStringLiteral("Ada Quill"), QStringLiteral("Clerk"), QStringLiteral("Ashby") } }));
        QCOMPARE(f.verdict(JoinGroup { f.ada, f.branch, GroupRole::Officer, QStringLiteral("Clerk"), {} }), passes);
    }

    void leaving_data()
    {
        QTest::addColumn<int>("daysAfter");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("leavesATrace");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("the same day") << 0 << QDate() << false << QDate();
        QTest::newRow("six days later") << 6 << QDate() << false << QDate();
        QTest::newRow("seven days later") << 7 << QDate() << true << day("2026-03-26");
        QTest::newRow("a year later") << 365 << QDate() << true << day("2027-03-19");
        QTest::newRow("a year later, from a day") << 365 << day("2026-12-31") << true << day("2026-12-31");
        QTest::newRow("at once, for later") << 0 << day("2026-12-31") << true << day("2026-12-31");
    }
    void leaving()
    {
        QFETCH(int, daysAfter);
        QFETCH(QDate, end);
        QFETCH(bool, leavesATrace);
        QFETCH(QDate, lastDay);
        Fixture f;
        const auto joined = f.submit(JoinGroup { f.ada, f.branch, GroupRole::Additional, {}, {} });
        f.travelTo(f.day.addDays(daysAfter));
        const auto left = f.submit(LeaveGroup { addedIn<GroupMembership>(*joined).id, end });
        QCOMPARE(left->action,
            (Action { ActionKind::LeaveGroup, { QStringLiteral("Ada Quill"), QStringLiteral("Ashby") } }));
        const auto groups = f.facts(f.ada).groups;
        QCOMPARE(groups.size(), std::size_t { leavesATrace });
        if (leavesATrace)
            QCOMPARE(groups[0].end, lastDay);
    }

    void settings()
    {
        Fixture f;
        MembershipType type;
        type.name = QStringLiteral("Standard");
        QCOMPARE(f.submit(SaveMembershipType { type })->action.kind, ActionKind::AddMembershipType);
        type.name = QStringLiteral("STANDARD");
        QCOMPARE(f.verdict(SaveMembershipType { type }), ProblemCode::NotUnique);
        Organisation organisation = *f.reader.organisation();
        organisation.name.clear();
        QCOMPARE(f.verdict(EditOrganisation { organisation }), ProblemCode::Required);
        organisation.name = QStringLiteral("The Ferry");
        QCOMPARE(f.submit(EditOrganisation { organisation })->action.values, QStringList(organisation.name));
        QVERIFY(f.submit(EditOrganisation { organisation })->changes.empty());
    }

    void admissionRulesAreSavedAsAList()
    {
        Fixture f;
        AdmissionRule first;
        first.name = QStringLiteral("First");
        AdmissionRule second;
        second.name = QStringLiteral("Second");
        QVERIFY(f.submit(SaveAdmissionRules { { first, second } }).ok());
        auto rules = f.all<AdmissionRule>();
        std::swap(rules[0], rules[1]);
        QCOMPARE(f.submit(SaveAdmissionRules { rules })->changes.size(), std::size_t { 2 }); // only the order
        QVERIFY(f.submit(SaveAdmissionRules { rules })->changes.size() <= 2);
        rules.pop_back();
        QVERIFY(f.submit(SaveAdmissionRules { rules }).ok());
        QCOMPARE(f.all<AdmissionRule>().size(), std::size_t { 1 });
        QCOMPARE(f.all<AdmissionRule>()[0].position, 1);
        rules[0].validFrom = day("2026-02-01");
        rules[0].validTo = day("2026-01-01");
        QCOMPARE(f.verdict(SaveAdmissionRules { rules }), ProblemCode::DateOrder);
    }

    void standings()
    {
        Fixture f;
        Standing standing;
        standing.member = f.ada;
        standing.since = f.day.addDays(1);
        QCOMPARE(f.verdict(RecordStanding { standing }), ProblemCode::DateImplausible);
        standing.since = f.day;
        const auto saved = f.submit(RecordStanding { standing });
        QCOMPARE(saved->action, (Action { ActionKind::RecordStanding, { QStringLiteral("Ada Quill") } }));
        QCOMPARE(f.submit(DeleteStanding { addedIn<Standing>(*saved).id })->action.kind, ActionKind::DeleteStanding);
        QVERIFY(f.all<Standing>().empty());
    }

    void paymentsSettleTheOldestFirst()
    {
        Fixture f;
        const auto owe = [&f](const char *due, qint64 pence) {
            const Charge charge { f.ids.next<Charge>(), f.ada, {}, ChargeKind::Other, day(due), { pence }, {}, {} };
            f.reader.put(charge);
            return charge.id;
        };
        const auto later = owe("2026-02-01", 1'000);
        const auto first = owe("2025-02-01", 1'000);
        const auto draft
            = f.submit(RecordPayment { f.ada, { 1'500 }, {}, PaymentMethod::Cash, QStringLiteral("hall"), {} });
        QCOMPARE(draft->action,
            (Action { ActionKind::RecordPayment, { QStringLiteral("Ada Quill"), QStringLiteral("1500") } }));
        auto allocations = f.facts(f.ada).allocations;
        QCOMPARE(allocations.size(), std::size_t { 2 });
        QCOMPARE(allocations[0].charge, first);
        QCOMPARE(allocations[0].amount, (Money { 1'000 }));
        QCOMPARE(allocations[1].charge, later);
        QCOMPARE(allocations[1].amount, (Money { 500 }));
        QVERIFY(f.submit(RecordPayment { f.ada, { 900 }, {}, PaymentMethod::Card, {}, {} }).ok());
        allocations = f.facts(f.ada).allocations;
        QCOMPARE(allocations[2].amount, (Money { 500 })); // 400 stay credit
        QCOMPARE(f.status(f.ada).owed, Money {});
        QCOMPARE(f.verdict(RecordPayment { f.ada, {}, {}, PaymentMethod::Cash, {}, {} }), ProblemCode::AmountNegative);
        QCOMPARE(f.verdict(RecordPayment { f.ada, { 1 }, f.day.addDays(1), PaymentMethod::Cash, {}, {} }),
            ProblemCode::DateImplausible);
    }
};

QTEST_GUILESS_MAIN(TestPlanGroup)
#include "tst_plan_group.moc"
