// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Admitting : PlannedSociety {
    Admitting() : PlannedSociety(QDate(2026, 11, 10)) { }
    Id<MembershipType> save(MembershipType type)
    {
        type.name = QStringLiteral("Type %1").arg(++saved);
        return addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
    }
    AdmitMember admission(Id<MembershipType> type)
    {
        AdmitMember command;
        command.member.family = QStringLiteral("Quill");
        command.type = type;
        return command;
    }
    int saved = 0;
};

} // namespace

class TestPlanMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstTerms()
    {
        Admitting f;
        MembershipType type;
        type.fee = { 3'600 };
        type.rolloverMonth = 0;
        type.minimumMonths = 2;
        auto draft = f.submit(f.admission(f.save(type)));
        QCOMPARE(addedIn<Period>(*draft).end, day("2027-12-31"));
        QCOMPARE(addedIn<Charge>(*draft).amount, (Money { 3'600 }));
        type.minimumMonths = 0;
        type.pricing = Pricing::ProRata;
        AdmitMember second = f.admission(f.save(type));
        second.acceptDuplicate = true;
        draft = f.submit(second);
        QCOMPARE(addedIn<Period>(*draft).end, day("2026-12-31"));
        QCOMPARE(addedIn<Period>(*draft).feeDue, (Money { 600 }));
        QCOMPARE(addedIn<Charge>(*draft).amount, (Money { 600 }));
    }

    void agesOnTheFirstDay()
    {
        Admitting f;
        MembershipType type;
        type.leastAge = 16;
        AdmitMember command = f.admission(f.save(type));
        command.member.birthDate = day("2010-11-11");
        const auto refused = f.submit(command);
        QCOMPARE(refused.problems().front().code, ProblemCode::AgeOutside);
        command.start = day("2026-11-11");
        QVERIFY(f.submit(command).ok());
    }

    /// Who has applied for a type that needs approval waits, as an applicant, until the first term is begun.
    void approval()
    {
        Admitting f;
        MembershipType type;
        type.fee = { 3'600 };
        type.approval = true;
        type.rolloverMonth = 0;
        const Id<MembershipType> typeId = f.save(type);
        AdmitMember command = f.admission(typeId);
        command.member.applied = day("2026-11-05");
        command.paid = { 3'600 };
        const Id<Member> ada = addedIn<Member>(*f.submit(command)).id;
        QVERIFY(f.facts(ada).periods.empty());
        QCOMPARE(f.facts(ada).member.plannedType, typeId);
        QVERIFY(!f.facts(ada).member.joined.isValid());
        QCOMPARE(f.status(ada).kind, StatusKind::Applicant);
        f.travelTo(day("2026-11-20"));
        QVERIFY(f.submit(RenewMembership { ada, {}, {} }).ok()); // approved
        const MemberFacts facts = f.facts(ada);
        QCOMPARE(facts.periods.front().start, day("2026-11-20"));
        QCOMPARE(facts.member.joined, day("2026-11-20"));
        QVERIFY(facts.member.plannedType.isNull());
        QVERIFY(!facts.member.applied.isValid());
        QCOMPARE(f.status(ada).kind, StatusKind::PaidUp); // by what came with the application
        // Without an application there is nothing to wait for.
        AdmitMember known = f.admission(typeId);
        known.member.family = QStringLiteral("Rowe");
        QCOMPARE(addedIn<Period>(*f.submit(known)).type, typeId);
    }

    void admittedIntoAClosedYear()
    {
        Admitting f;
        MembershipType type;
        type.fee = { 3'600 };
        Organisation society = *f.reader.organisation();
        society.booksClosed = day("2026-09-30");
        f.reader.put(society);
        AdmitMember command = f.admission(f.save(type));
        command.start = day("2026-05-01");
        const auto draft = f.submit(command);
        QVERIFY(draft.ok());
        QCOMPARE(addedIn<Period>(*draft).start, day("2026-05-01"));
        QCOMPARE(addedIn<Charge>(*draft).due, day("2026-10-01"));
    }
};

QTEST_GUILESS_MAIN(TestPlanMember)
#include "tst_plan_member.moc"
