// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checker.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

#include <random>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// A person with a period, its fee, a payment and a home group, in a register of its own.
struct Fixture : PlannedSociety {
    Fixture() : PlannedSociety(QDate(2026, 3, 1))
    {
        type.id = ids.next<MembershipType>();
        type.name = QStringLiteral("Standard");
        group.id = ids.next<Group>();
        group.name = QStringLiteral("Ashby");
        reader.put(type);
        reader.put(group);
        member = newMember(QStringLiteral("M00001R"));
        period = newPeriod(member.id, "2026-01-01", "2026-12-31");
        charge = { ids.next<Charge>(), member.id, period.id, ChargeKind::Fee, period.start, { 3'600 }, {}, {}, {} };
        payment
            = { ids.next<Payment>(), member.id, period.start, { 5'000 }, PaymentMethod::Cash, {}, {}, {}, {}, {}, {} };
        allocation = { ids.next<Allocation>(), member.id, charge.id, payment.id, { 3'000 }, {} };
        home = { ids.next<GroupMembership>(), member.id, group.id, GroupRole::Home, {}, period.start, {} };
        reader.put(member);
        reader.put(period);
        reader.put(charge);
        reader.put(payment);
        reader.put(allocation);
        reader.put(home);
    }
    Member newMember(const QString &number)
    {
        Member made;
        made.id = ids.next<Member>();
        made.family = QStringLiteral("Quill");
        made.number = number;
        return made;
    }
    Period newPeriod(Id<Member> of, const char *start, const char *end)
    {
        Period made;
        made.id = ids.next<Period>();
        made.member = of;
        made.type = type.id;
        made.start = ::day(start);
        made.end = ::day(end);
        return made;
    }
    /// The code of the refusal, or Usage when the changes pass.
    ProblemCode verdict(const std::vector<RecordChange> &changes)
    {
        const auto done = check(changes, reader);
        return done.ok() ? ProblemCode::Usage : done.problems().front().code;
    }

    MembershipType type;
    Group group;
    Member member;
    Period period;
    Charge charge;
    Payment payment;
    Allocation allocation;
    GroupMembership home;
};

constexpr ProblemCode passes = ProblemCode::Usage;

template <class R> R with(R record, auto change)
{
    change(record);
    return record;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFine()
    {
        Fixture f;
        QCOMPARE(f.verdict({}), passes);
        QCOMPARE(f.verdict({ edited(f.member, with(f.member, [](Member &m) { m.town = QStringLiteral("Ashby"); })) }),
            passes);
    }

    void referencesAreThere()
    {
        Fixture f;
        const Member fresh = f.newMember(QStringLiteral("M00002W"));
        Period period = f.newPeriod(fresh.id, "2026-01-01", "2026-12-31");
        QCOMPARE(f.verdict({ added(period) }), ProblemCode::ReferenceMissing);
        QCOMPARE(f.verdict({ added(fresh), added(period) }), passes);
        QCOMPARE(f.verdict({ added(period), added(fresh) }), passes); // the order in a block is free
        period.type = {};
        QCOMPARE(f.verdict({ added(fresh), added(period) }), passes); // a type need not be known
        period.type.uuid = { 1, 2 };
        QCOMPARE(f.verdict({ added(fresh), added(period) }), ProblemCode::ReferenceMissing);
        period.member = {};
        QCOMPARE(f.verdict({ added(period) }), ProblemCode::Required);
        GroupMembership home = f.home;
        home.id = f.ids.next<GroupMembership>();
        home.role = GroupRole::Additional; // the home group is another
        home.group.uuid = { 1, 2 };
        QCOMPARE(f.verdict({ added(home) }), ProblemCode::ReferenceMissing);
        home.group = f.group.id;
        QCOMPARE(f.verdict({ added(home) }), passes);
        QCOMPARE(f.verdict({ added(home), removed(f.group) }), ProblemCode::ReferenceMissing);
    }

    void periodsDoNotOverlap_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("fits");
        QTest::newRow("after") << day("2027-01-01") << day("2027-12-31") << true;
        QTest::newRow("before") << day("2025-01-01") << day("2025-12-31") << true;
        QTest::newRow("on the last day") << day("2026-12-31") << day("2027-12-31") << false;
        QTest::newRow("up to the first day") << day("2025-01-01") << day("2026-01-01") << false;
        QTest::newRow("within") << day("2026-05-01") << day("2026-05-01") << false;
        QTest::newRow("around") << day("2025-01-01") << day("2027-12-31") << false;
        QTest::newRow("for life, from before") << day("2025-01-01") << QDate() << false;
        QTest::newRow("for life, after") << day("2027-01-01") << QDate() << true;
    }
    void periodsDoNotOverlap()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(bool, fits);
        Fixture f;
        const Period other = with(f.newPeriod(f.member.id, "2026-01-01", ""), [&](Period &p) {
            p.start = start;
            p.end = end;
        });
        QCOMPARE(f.verdict({ added(other) }), fits ? passes : ProblemCode::PeriodOverlap);
        // The same when both are new, and when the old one moves out of the way in the same step.
        const Member fresh = f.newMember(QStringLiteral("M00002W"));
        const auto mine = [&fresh](Period &p) { p.member = fresh.id; };
        QCOMPARE(f.verdict({ added(fresh), added(with(other, mine)),
                     added(with(f.newPeriod(fresh.id, "2026-01-01", "2026-12-31"), mine)) }),
            fits ? passes : ProblemCode::PeriodOverlap);
        const Period gone = with(f.period, [](Period &p) { p.leaving = Leaving::Mistake; });
        QCOMPARE(f.verdict({ edited(f.period, gone), added(other) }), passes);
    }

    void onlyChangedPeriodsAreJudged()
    {
        Fixture f;
        f.reader.put(f.newPeriod(f.member.id, "2026-06-01", "2026-12-31")); // two laptops made both
        QCOMPARE(
            f.verdict({ edited(f.member, with(f.member, [](Member &m) { m.notes = QStringLiteral("x"); })) }), passes);
        QCOMPARE(f.verdict({ added(f.newPeriod(f.member.id, "2028-01-01", "2028-12-31")) }), passes);
    }

    void leavingMakesRoom()
    {
        Fixture f;
        const Period left = with(f.period, [](Period &p) {
            p.leaving = Leaving::Resigned;
            p.leavingDay = day("2026-03-31");
        });
        QCOMPARE(
            f.verdict({ edited(f.period, left), added(f.newPeriod(f.member.id, "2026-04-01", "2026-12-31")) }), passes);
        QCOMPARE(f.verdict({ edited(f.period, left), added(f.newPeriod(f.member.id, "2026-03-31", "2026-12-31")) }),
            ProblemCode::PeriodOverlap);
    }

    void moneyFits()
    {
        Fixture f;
        Allocation more = f.allocation;
        more.id = f.ids.next<Allocation>();
        more.amount = { 600 };
        QCOMPARE(f.verdict({ added(more) }), passes);
        more.amount = { 601 };
        QCOMPARE(f.verdict({ added(more) }), ProblemCode::OverAllocated); // more than the charge
        const Charge waived = with(f.charge, [](Charge &c) { c.waived = { 601 }; });
        QCOMPARE(f.verdict({ edited(f.charge, waived) }), ProblemCode::OverAllocated);
        const Charge donation { f.ids.next<Charge>(), f.member.id, {}, ChargeKind::Donation, f.day, { 9'000 }, {}, {},
            {} };
        more.charge = donation.id;
        more.amount = { 2'000 };
        QCOMPARE(f.verdict({ added(donation), added(more) }), passes);
        more.amount = { 2'001 };
        QCOMPARE(f.verdict({ added(donation), added(more) }), ProblemCode::OverAllocated); // more than the payment
        QCOMPARE(f.verdict({ added(donation), added(more), removed(f.allocation) }), passes);
    }

    /// One payer covers two people: what is left of the payment counts, whoever's charge it settles.
    void onePaymentForSeveral()
    {
        Fixture f;
        const Member child = f.newMember(QStringLiteral("M00002W"));
        const Charge fee { f.ids.next<Charge>(), child.id, {}, ChargeKind::Fee, f.day, { 3'600 }, {}, {}, {} };
        Allocation allocation { f.ids.next<Allocation>(), child.id, fee.id, f.payment.id, { 2'000 }, {} };
        QCOMPARE(f.verdict({ added(child), added(fee), added(allocation) }), passes);
        allocation.amount = { 2'001 };
        QCOMPARE(f.verdict({ added(child), added(fee), added(allocation) }), ProblemCode::OverAllocated);
    }

    void reversals()
    {
        Fixture f;
        const Payment back { f.ids.next<Payment>(), f.member.id, f.day, { -5'000 }, PaymentMethod::Cash, {}, {},
            f.payment.id, {}, {}, {} };
        Allocation undone { f.ids.next<Allocation>(), f.member.id, f.charge.id, back.id, { -3'000 }, {} };
        QCOMPARE(f.verdict({ added(back), added(undone) }), passes);
        undone.amount = { -3'001 };
        QCOMPARE(f.verdict({ added(back), added(undone) }), ProblemCode::OverAllocated);
    }

    void nothingHangsInTheAir()
    {
        Fixture f;
        QCOMPARE(f.verdict({ removed(f.member) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.period) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.charge) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.payment) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.group) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.type) }), ProblemCode::ReferenceInUse);
        QCOMPARE(f.verdict({ removed(f.allocation), removed(f.charge), removed(f.payment), removed(f.period),
                     removed(f.home), removed(f.member), removed(f.group), removed(f.type) }),
            passes);
        QCOMPARE(f.verdict({ removed(f.allocation), removed(f.charge), removed(f.payment), removed(f.period),
                     removed(f.member) }),
            ProblemCode::ReferenceInUse); // the home group is still there
    }

    void numbersAreUnique()
    {
        Fixture f;
        const Member twin = f.newMember(f.member.number);
        const auto refused = check(std::vector { added(twin) }, f.reader);
        QCOMPARE(refused.problems().front().code, ProblemCode::NotUnique);
        QCOMPARE(refused.problems().front().values, (QStringList { f.member.number, QStringLiteral("Quill") }));
        const Member renumbered = with(f.member, [](Member &m) { m.number = QStringLiteral("OLD-1"); });
        QCOMPARE(f.verdict({ edited(f.member, renumbered), added(twin) }), passes);
        QCOMPARE(f.verdict({ added(f.newMember(QStringLiteral("X"))), added(f.newMember(QStringLiteral("X"))) }),
            ProblemCode::NotUnique);
        QCOMPARE(f.verdict({ added(f.newMember({})), added(f.newMember({})) }), passes); // without a number yet
    }

    void groupsMakeATree()
    {
        Fixture f;
        const auto kind = [](const char *name) { return [name](Group &g) { g.kind = QLatin1String(name); }; };
        const Group region = with(f.group, [&](Group &g) {
            g.id = f.ids.next<Group>();
            g.kind = QStringLiteral("Region");
            g.parent = f.group.id;
        });
        QCOMPARE(f.verdict({ added(region) }), passes);
        QCOMPARE(f.verdict({ added(region), edited(f.group, with(f.group, kind("Branch"))) }),
            ProblemCode::GroupKindNotAllowed);
        QCOMPARE(f.verdict({ added(region), edited(f.group, with(f.group, kind("Nation"))) }), passes);
        const Group under = with(f.group, [&region](Group &g) { g.parent = region.id; });
        QCOMPARE(f.verdict({ added(region), edited(f.group, under) }), ProblemCode::GroupCycle);
        QCOMPARE(f.verdict({ edited(f.group, with(f.group, [&f](Group &g) { g.parent = f.group.id; })) }),
            ProblemCode::GroupCycle);
        f.reader.put(region);
        f.reader.put(with(f.group, [](Group &g) { g.id.uuid = { 1, 1 }; }));
        QCOMPARE(f.verdict({ removed(f.home), removed(f.group) }), ProblemCode::ReferenceInUse);
    }

    /// An import in blocks: a number given in an early block is not given again in a later one, and types and groups
    /// read once are not read again.
    void blocks()
    {
        PlannedSociety f(day("2026-03-01"));
        Checker checker(f.reader);
        for (int block = 0; block < 5; ++block) {
            std::vector<RecordChange> changes;
            for (int i = 0; i < 200; ++i) {
                Member member;
                member.id = f.ids.next<Member>();
                member.number = QString::number(block * 200 + i);
                changes.push_back(added(member));
            }
            QVERIFY(checker.check(changes).ok());
            QVERIFY(f.reader.apply(changes).ok());
        }
        Member twin;
        twin.id = f.ids.next<Member>();
        twin.number = QStringLiteral("7");
        const auto refused = checker.check(std::vector { added(twin) });
        QCOMPARE(refused.problems().front().code, ProblemCode::NotUnique);
        QCOMPARE(f.reader.reads(), 0);
        twin.number = QStringLiteral("1001");
        QVERIFY(checker.check(std::vector { added(twin) }).ok());
    }

    /// Whatever passes once passes again backwards: undo is never refused by the rules.
    void everyPlannedStepCanBeTakenBack()
    {
        std::mt19937 random(20'261'123);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        PlannedSociety f(day("2024-01-10"));
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 2'400 };
        const auto typeId = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        std::vector<Id<Group>> groups;
        for (int i = 0; i < 4; ++i) {
            Group group;
            group.name = QStringLiteral("Group %1").arg(i);
            groups.push_back(addedIn<Group>(*f.submit(AddGroup { group })).id);
        }
        int steps = 0;
        for (int i = 0; i < 600; ++i) {
            f.travelTo(f.day.addDays(upTo(4)));
            const auto people = f.all<Member>();
            const Id<Member> who = people.empty()
                ? Id<Member> {}
                : people[static_cast<std::size_t>(upTo(static_cast<int>(people.size()) - 1))].id;
            const Id<Group> group = groups[static_cast<std::size_t>(upTo(3))];
            AdmitMember admit;
            admit.member.family = QStringLiteral("Quill %1").arg(i);
            admit.home = group;
            admit.type = typeId;
            admit.paid = { upTo(2) * 1'600 };
            const std::vector<Command> choices { admit, RenewMembership { who, {}, {} },
                RecordPayment { who, { 1 + upTo(4'000) }, {}, PaymentMethod::Cash, {}, {} },
                EndMembership { who, static_cast<Leaving>(1 + upTo(3)), {}, {}, {} }, RecordDeath { who, {} },
                DeleteMember { who },
                JoinGroup { who, group, static_cast<GroupRole>(1 + upTo(2)), QStringLiteral("Clerk"), {} },
                MoveGroup { group, groups[static_cast<std::size_t>(upTo(3))] }, DeleteGroup { group } };
            const Command &command
                = choices[upTo(2) == 0 ? 0 : static_cast<std::size_t>(upTo(static_cast<int>(choices.size()) - 1))];
            auto draft = plan(command, f.reader, { f.day, &f.ids });
            if (!draft)
                continue;
            const auto checked = check(draft->changes, f.reader);
            if (!checked)
                QFAIL(qPrintable(QStringLiteral("step %1: a planned command (%2) breaks rule %3")
                                     .arg(i)
                                     .arg(command.index())
                                     .arg(static_cast<int>(checked.problems().front().code))));
            const Tables before = f.reader.tables();
            QVERIFY(f.reader.apply(draft->changes).ok());
            const auto back = inverse(draft->changes);
            QVERIFY(check(back, f.reader).ok());
            QVERIFY(f.reader.apply(back).ok());
            QVERIFY(f.reader.tables() == before);
            QVERIFY(f.reader.apply(draft->changes).ok());
            ++steps;
        }
        QVERIFY(steps > 300);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
