// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Correcting : PlannedSociety {
    Correcting() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.graceDays = 30;
        standard = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
        AdmitMember command;
        command.member.family = QStringLiteral("Quill");
        command.type = standard;
        ada = addedIn<Member>(*submit(command)).id;
    }
    [[nodiscard]] Period period() const { return facts(ada).periods.front(); }
    Result<Draft> correct(const Period &period)
    {
        return submit(CorrectPeriod { period, QStringLiteral("misread form") });
    }

    Id<MembershipType> standard;
    Id<Member> ada;
};

Problems against(const Result<Draft> &result)
{
    return result.problems();
}

} // namespace

class TestPlanPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correcting()
    {
        Correcting f;
        Period period = f.period();
        period.start = day("2026-02-01");
        period.end = day("2026-11-30");
        period.graceDays = 10;
        period.feeDue = { 1 }; // money is not corrected here
        period.member = { { 4, 4 } };
        const auto draft = f.correct(period);
        QCOMPARE(draft->action,
            (Action { ActionKind::EditPeriod, { QStringLiteral("Quill") }, QStringLiteral("misread form") }));
        const Period now = f.period();
        QCOMPARE(now.start, day("2026-02-01"));
        QCOMPARE(now.end, day("2026-11-30"));
        QCOMPARE(now.graceDays, 10);
        QCOMPARE(now.feeDue, (Money { 3'600 }));
        QCOMPARE(now.member, f.ada);
        QVERIFY(f.correct(now)->changes.empty());
    }

    /// OpenJVerein counts the leaving day no more; here it is the last day of membership.
    void leavingByHand()
    {
        Correcting f;
        Period period = f.period();
        period.leaving = Leaving::Resigned;
        period.noticeDay = day("2026-05-10");
        period.leavingDay = day("2026-06-30");
        period.leavingReason = QStringLiteral("moved");
        QVERIFY(f.correct(period).ok());
        QVERIFY(f.status(f.ada, day("2026-06-30")).countsAsMember);
        QCOMPARE(f.status(f.ada, day("2026-07-01")).kind, StatusKind::Resigned);
        period.leaving = Leaving::None; // taken back: nothing of it stays
        QVERIFY(f.correct(period).ok());
        QVERIFY(!f.period().leavingDay.isValid());
        QVERIFY(!f.period().noticeDay.isValid());
        QVERIFY(f.period().leavingReason.isEmpty());
        QVERIFY(f.status(f.ada, day("2026-07-01")).countsAsMember);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QDate>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *field, const char *value, ProblemCode code) {
            QTest::newRow(name) << QString::fromLatin1(field) << day(value) << static_cast<int>(code);
        };
        row("no first day", "start_day", "", ProblemCode::Required);
        row("long ago", "start_day", "1066-10-14", ProblemCode::DateImplausible);
        row("ends before it begins", "end_day", "2026-02-28", ProblemCode::DateOrder);
        row("far ahead", "end_day", "2526-12-31", ProblemCode::DateImplausible);
        row("left without a day", "leaving_day", "", ProblemCode::Required);
        row("left before it began", "leaving_day", "2026-02-28", ProblemCode::DateOrder);
        row("left after the grace", "leaving_day", "2027-01-31", ProblemCode::DateOrder);
    }
    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QDate, value);
        QFETCH(int, code);
        Correcting f;
        Period period = f.period();
        if (field == QLatin1String("start_day"))
            period.start = value;
        else if (field == QLatin1String("end_day"))
            period.end = value;
        else
            period.leaving = Leaving::Resigned;
        period.leavingDay = value;
        const auto problems = against(f.correct(period));
        QCOMPARE(problems.size(), std::size_t { 1 });
        QCOMPARE(static_cast<int>(problems.front().code), code);
        QCOMPARE(problems.front().field, field);
    }

    void needsAReason()
    {
        Correcting f;
        const auto refused = f.submit(CorrectPeriod { f.period(), QStringLiteral("  ") });
        QCOMPARE(refused.problems().front(), (Problem { ProblemCode::Required, QStringLiteral("reason") }));
    }

    void typesAndNeighboursAreKept()
    {
        Correcting f;
        MembershipType type;
        type.name = QStringLiteral("Club");
        type.affiliation = true;
        Period period = f.period();
        period.type = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        QCOMPARE(against(f.correct(period)).front().code, ProblemCode::ForAffiliates);
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RenewMembership { f.ada, {}, {} }).ok());
        period = f.period();
        period.end = day("2027-01-01"); // a day of the next term
        QCOMPARE(against(f.correct(period)).front().code, ProblemCode::PeriodOverlap);
        period.end = day("2026-12-30"); // a gap of a day may be
        QVERIFY(f.correct(period).ok());
    }

    void planning()
    {
        Correcting f;
        MembershipType type;
        type.name = QStringLiteral("Concession");
        const auto concession = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        type.name = QStringLiteral("Old");
        type.retired = day("2026-01-01");
        const auto old = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        QVERIFY(f.submit(PlanType { f.ada, concession, day("2027-01-01") }).ok());
        QCOMPARE(f.facts(f.ada).member.plannedType, concession);
        QCOMPARE(f.facts(f.ada).member.plannedFrom, day("2027-01-01"));
        QVERIFY(f.submit(PlanType { f.ada, concession, day("2027-01-01") })->changes.empty());
        QCOMPARE(against(f.submit(PlanType { f.ada, old, {} })).front().code, ProblemCode::DateOrder);
        QCOMPARE(against(f.submit(PlanType { f.ada, { { 4, 4 } }, {} })).front().code, ProblemCode::ReferenceMissing);
        QCOMPARE(against(f.submit(PlanType { f.ada, concession, day("2326-01-01") })).front().code,
            ProblemCode::DateImplausible);
        QVERIFY(f.submit(PlanType { f.ada, {}, day("2027-01-01") }).ok());
        QVERIFY(f.facts(f.ada).member.plannedType.isNull());
        QVERIFY(!f.facts(f.ada).member.plannedFrom.isValid());
    }
};

QTEST_GUILESS_MAIN(TestPlanPeriod)
#include "tst_plan_period.moc"
