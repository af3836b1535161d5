// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbers.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Fixture : PlannedSociety {
    Fixture() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.graceDays = 30;
        standard = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
        Group group;
        group.name = QStringLiteral("Ashby");
        ashby = addedIn<Group>(*submit(AddGroup { group })).id;
        group.name = QStringLiteral("Zennor");
        zennor = addedIn<Group>(*submit(AddGroup { group })).id;
    }
    AdmitMember admission(const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = QLatin1String(family);
        command.type = standard;
        command.home = ashby;
        return command;
    }
    Id<Member> admit(const char *family) { return addedIn<Member>(*submit(admission(family))).id; }

    Id<MembershipType> standard;
    Id<Group> ashby;
    Id<Group> zennor;
};

ProblemCode codeOf(const Result<Draft> &result)
{
    return result.ok() ? ProblemCode::Usage : result.problems().front().code;
}

} // namespace

class TestPlanMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admission()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.paid = { 5'000 };
        command.method = PaymentMethod::Cheque;
        const auto draft = f.submit(command);
        QVERIFY(draft.ok());
        QCOMPARE(draft->action, (Action { ActionKind::AdmitMember, { QStringLiteral("Ada Quill") } }));
        const Id<Member> id = addedIn<Member>(*draft).id;
        const MemberFacts facts = f.facts(id);
        QCOMPARE(facts.member.number, makeMemberNumber(QStringLiteral("M"), 5, 1));
        QCOMPARE(facts.member.joined, f.day);
        QCOMPARE(facts.groups.size(), std::size_t { 1 });
        QCOMPARE(facts.groups[0].group, f.ashby);
        QCOMPARE(facts.groups[0].start, f.day);
        QCOMPARE(facts.periods.size(), std::size_t { 1 });
        QCOMPARE(facts.periods[0].end, day("2026-12-31"));
        QCOMPARE(facts.charges[0].amount, (Money { 3'600 }));
        QCOMPARE(facts.charges[0].due, f.day);
        QCOMPARE(facts.payments[0].amount, (Money { 5'000 }));
        QCOMPARE(facts.payments[0].method, PaymentMethod::Cheque);
        QCOMPARE(facts.allocations[0].amount, (Money { 3'600 })); // the rest stays credit
        QCOMPARE(f.status(id).kind, StatusKind::PaidUp);
        QCOMPARE(f.facts(f.admit("Rowe")).member.number, makeMemberNumber(QStringLiteral("M"), 5, 2));
    }

    void nothingIsOwedForNothing()
    {
        Fixture f;
        MembershipType free;
        free.name = QStringLiteral("Youth");
        AdmitMember command = f.admission("Quill");
        command.type = addedIn<MembershipType>(*f.submit(SaveMembershipType { free })).id;
        QVERIFY(f.submit(command).ok());
        QVERIFY(f.all<Charge>().empty());
        QVERIFY(f.all<Payment>().empty());
    }

    void numbersStayUnique()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.member.number = QStringLiteral("OLD-7");
        QVERIFY(f.submit(command).ok());
        command.member.family = QStringLiteral("Rowe");
        command.acceptDuplicate = true;
        const auto second = f.submit(command);
        QCOMPARE(codeOf(second), ProblemCode::NotUnique);
        QCOMPARE(second.problems().front().field, QStringLiteral("number"));
        QCOMPARE(
            second.problems().front().values, (QStringList { QStringLiteral("OLD-7"), QStringLiteral("Ada Quill") }));
        // The next number of ours is free even when somebody entered it by hand.
        command.member.number = makeMemberNumber(QStringLiteral("M"), 5, 1);
        QVERIFY(f.submit(command).ok());
        QCOMPARE(f.facts(f.admit("Sayer")).member.number, makeMemberNumber(QStringLiteral("M"), 5, 2));
        Member edited = f.facts(f.admit("Thorne")).member;
        edited.number = QStringLiteral("OLD-7");
        QCOMPARE(codeOf(f.submit(EditMember { edited, {}, {} })), ProblemCode::NotUnique);
    }

    void duplicatesAreAskedAbout()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.member.postcode = QStringLiteral("TR26 3BY");
        QVERIFY(f.submit(command).ok());
        command.member.postcode = QStringLiteral("tr263by");
        const auto again = f.submit(command);
        QCOMPARE(codeOf(again), ProblemCode::NotUnique);
        QCOMPARE(again.problems().front().field, QStringLiteral("family"));
        command.acceptDuplicate = true;
        QVERIFY(f.submit(command).ok());
    }

    void refusesWhatCannotBe()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.member.birthDate = day("1820-01-01");
        command.member.email = QStringLiteral("nobody");
        command.paid = { -5 };
        const auto refused = f.submit(command);
        QCOMPARE(refused.problems().size(), std::size_t { 3 });
        QVERIFY(f.all<Member>().empty());
        command = f.admission("Quill");
        command.type.uuid = { 4, 4 };
        QCOMPARE(codeOf(f.submit(command)), ProblemCode::ReferenceMissing);
    }

    void renewalContinues()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.paid = { 5'000 };
        const Id<Member> id = addedIn<Member>(*f.submit(command)).id;
        f.travelTo(day("2027-01-20"));
        const auto renewed = f.submit(RenewMembership { id, {}, {} });
        QCOMPARE(renewed->action, (Action { ActionKind::RenewMembership, { QStringLiteral("Ada Quill") } }));
        const Period next = addedIn<Period>(*renewed);
        QCOMPARE(next.start, day("2027-01-01"));
        QCOMPARE(next.end, day("2027-12-31"));
        QCOMPARE(addedIn<Allocation>(*renewed).amount, (Money { 1'400 })); // what was left over last year
        QCOMPARE(f.status(id).owed, (Money { 2'200 }));
        QCOMPARE(f.facts(id).periods.size(), std::size_t { 2 }); // nothing is overwritten
        QCOMPARE(codeOf(f.submit(RenewMembership { id, {}, {} })), ProblemCode::Usage);
        QCOMPARE(codeOf(f.submit(RenewMembership { id, {}, {} })), ProblemCode::PeriodOverlap);
    }

    void creditIsSpentOnce()
    {
        Fixture f;
        AdmitMember command = f.admission("Quill");
        command.paid = { 9'000 };
        const Id<Member> id = addedIn<Member>(*f.submit(command)).id;
        for (int year = 2027; year <= 2028; ++year) {
            f.travelTo(QDate(year, 1, 5));
            QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok());
        }
        QCOMPARE(f.status(id, day("2027-06-01")).owed, Money {});
        QCOMPARE(f.status(id, day("2028-06-01")).owed, (Money { 1'800 }));
    }

    void renewalNeedsAdmission()
    {
        Fixture f;
        AdmissionRule rule;
        rule.name = QStringLiteral("Expelled are not admitted");
        rule.standing = StandingKind::Expelled;
        rule.outcome = AdmissionOutcome::Refuse;
        QVERIFY(f.submit(SaveAdmissionRules { { rule } }).ok());
        const Id<Member> id = f.admit("Quill");
        Standing standing;
        standing.member = id;
        standing.kind = StandingKind::Expelled;
        standing.since = day("2026-02-01");
        QVERIFY(f.submit(RecordStanding { standing }).ok());
        f.travelTo(day("2026-12-01"));
        QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok()); // who is a member stays one
        f.travelTo(day("2029-01-01"));
        const auto refused = f.submit(RenewMembership { id, {}, {} });
        QCOMPARE(codeOf(refused), ProblemCode::NotAdmitted);
        QCOMPARE(refused.problems().front().values,
            (QStringList { rule.name, QStringLiteral("7"), QStringLiteral("2029-01-01") }));
    }

    void retiredTypesTakeNobodyNew()
    {
        Fixture f;
        const Id<Member> id = f.admit("Quill");
        MembershipType type = f.all<MembershipType>().front();
        type.retired = day("2026-06-01");
        const auto retired = f.submit(SaveMembershipType { type });
        QCOMPARE(retired->action.kind, ActionKind::RetireMembershipType);
        f.travelTo(day("2026-12-01"));
        QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok());
        QCOMPARE(codeOf(f.submit(f.admission("Rowe"))), ProblemCode::DateOrder);
    }

    void leavingEndsEverything()
    {
        Fixture f;
        const Id<Member> id = f.admit("Quill");
        QVERIFY(f.submit(JoinGroup { id, f.ashby, GroupRole::Officer, QStringLiteral("Treasurer"), {} }).ok());
        QVERIFY(f.submit(RecordPayment { id, { 3'600 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok());
        QCOMPARE(f.status(id, day("2027-06-01")).owed, (Money { 3'600 }));
        const auto left = f.submit(EndMembership {
            id, Leaving::Resigned, day("2026-12-12"), day("2026-12-15"), QStringLiteral("moved away") });
        QCOMPARE(left->action,
            (Action { ActionKind::EndMembership, { QStringLiteral("Ada Quill") }, QStringLiteral("moved away") }));
        QCOMPARE(f.status(id, day("2026-12-15")).kind, StatusKind::PaidUp);
        QCOMPARE(f.status(id, day("2027-06-01")).kind, StatusKind::Resigned);
        QCOMPARE(f.status(id, day("2027-06-01")).owed, Money {}); // the year that never began costs nothing
        for (const GroupMembership &membership : f.facts(id).groups)
            QCOMPARE(membership.end, membership.role == GroupRole::Officer ? day("2026-12-15") : QDate());
        f.travelTo(day("2028-01-01"));
        QCOMPARE(codeOf(f.submit(EndMembership { id, Leaving::Resigned, {}, {}, {} })), ProblemCode::NotAMember);
    }

    void leavingInGrace()
    {
        Fixture f;
        const Id<Member> id = f.admit("Quill");
        QVERIFY(f.submit(RecordPayment { id, { 3'600 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        f.travelTo(day("2027-01-15"));
        QVERIFY(f.submit(EndMembership { id, Leaving::Resigned, {}, {}, {} }).ok());
        QCOMPARE(f.status(id, day("2027-01-15")).countsAsMember, true);
        QCOMPARE(f.status(id, day("2027-01-16")).kind, StatusKind::Resigned);
    }

    void deathClearsPinsAndOffices()
    {
        Fixture f;
        const Id<Member> id = f.admit("Quill");
        QVERIFY(f.submit(PinStatus { id, 4, {}, QStringLiteral("by vote") }).ok());
        QVERIFY(f.submit(JoinGroup { id, f.ashby, GroupRole::Officer, QStringLiteral("Chair"), {} }).ok());
        f.travelTo(day("2026-06-01"));
        QCOMPARE(f.submit(RecordDeath { id, day("2026-05-20") })->action.kind, ActionKind::RecordDeath);
        QCOMPARE(f.status(id).kind, StatusKind::Deceased);
        QCOMPARE(f.facts(id).member.statusPin, 0);
        QCOMPARE(f.facts(id).groups.back().end, day("2026-05-20"));
        QCOMPARE(codeOf(f.submit(RecordDeath { id, day("2026-06-02") })), ProblemCode::DateImplausible);
        QCOMPARE(codeOf(f.submit(RenewMembership { id, {}, {} })), ProblemCode::NotAMember);
    }

    void deletingASlip()
    {
        Fixture f;
        const Id<Member> slip = f.admit("Quill");
        const Id<Member> paid = f.admit("Rowe");
        QVERIFY(f.submit(RecordPayment { paid, { 1 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        const auto kept = f.submit(DeleteMember { paid });
        QCOMPARE(codeOf(kept), ProblemCode::ReferenceInUse);
        QVERIFY(kept.problems().front().values.last().contains(QStringLiteral("Rowe"))); // whom it is about
        const Tables before = f.reader.tables();
        const auto gone = f.submit(DeleteMember { slip });
        QVERIFY(gone.ok());
        QCOMPARE(f.all<Member>().size(), std::size_t { 1 });
        QCOMPARE(f.all<Period>().size(), std::size_t { 1 });
        QCOMPARE(f.all<Charge>().size(), std::size_t { 1 });
        QCOMPARE(f.all<GroupMembership>().size(), std::size_t { 1 });
        QVERIFY(check(inverse(gone->changes), f.reader).ok());
        QVERIFY(f.reader.apply(inverse(gone->changes)).ok());
        QVERIFY(f.reader.tables() == before);
    }

    void movingHome()
    {
        Fixture f;
        const Id<Member> id = f.admit("Quill");
        f.travelTo(day("2026-09-01"));
        Member member = f.facts(id).member;
        member.town = QStringLiteral("Zennor");
        const auto moved = f.submit(EditMember { member, f.zennor, {} });
        QCOMPARE(moved->action, (Action { ActionKind::EditMember, { QStringLiteral("Ada Quill") } }));
        auto homes = f.facts(id).groups;
        QCOMPARE(homes.size(), std::size_t { 2 });
        QCOMPARE(homes[0].group, f.ashby);
        QCOMPARE(homes[0].end, day("2026-08-31"));
        QCOMPARE(homes[1].group, f.zennor);
        QCOMPARE(homes[1].start, day("2026-09-01"));
        QVERIFY(f.submit(EditMember { member, f.zennor, {} })->changes.empty());
        // Corrected on the same day: as if the first choice had never been.
        QVERIFY(f.submit(EditMember { member, f.ashby, {} }).ok());
        homes = f.facts(id).groups;
        QCOMPARE(homes.size(), std::size_t { 2 });
        QCOMPARE(homes[1].group, f.ashby);
        QVERIFY(f.submit(ArchiveGroup { f.zennor, {}, false }).ok());
        QCOMPARE(codeOf(f.submit(EditMember { member, f.zennor, {} })), ProblemCode::DateOrder);
    }
};

QTEST_GUILESS_MAIN(TestPlanMembership)
#include "tst_plan_membership.moc"
