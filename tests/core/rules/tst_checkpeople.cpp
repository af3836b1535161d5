// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checker.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// A person with a term, and an affiliate.
struct Tracks : PlannedSociety {
    Tracks() : PlannedSociety(QDate(2026, 3, 1))
    {
        type.id = ids.next<MembershipType>();
        type.name = QStringLiteral("Standard");
        group.id = ids.next<Group>();
        group.name = QStringLiteral("Ferry Trades");
        member.id = ids.next<Member>();
        member.family = QStringLiteral("Quill");
        reader.put(type);
        reader.put(group);
        reader.put(member);
        reader.put(newPeriod(member.id, "2026-01-01", "2026-12-31"));
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
};

constexpr ProblemCode passes = ProblemCode::Usage;

template <class R> R with(R record, auto change)
{
    change(record);
    return record;
}

} // namespace

class TestCheckPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsExcludeEachOtherWithinATrack()
    {
        Tracks f;
        MembershipType beside = f.type;
        beside.id = f.ids.next<MembershipType>();
        beside.alongside = true;
        MembershipType further = beside;
        further.id = f.ids.next<MembershipType>();
        f.reader.put(beside);
        f.reader.put(further);
        const auto of = [&f](Id<MembershipType> type, const char *start, const char *end) {
            return with(f.newPeriod(f.member.id, start, end), [type](Period &period) { period.type = type; });
        };
        const Period magazine = of(beside.id, "2026-06-15", "2027-06-14");
        QCOMPARE(f.verdict({ added(magazine) }), passes);
        QCOMPARE(f.verdict({ added(of(f.type.id, "2026-06-15", "2027-06-14")) }), ProblemCode::PeriodOverlap);
        f.reader.put(magazine);
        QCOMPARE(f.verdict({ added(of(further.id, "2026-06-15", "2027-06-14")) }), passes);
        QCOMPARE(f.verdict({ added(of(beside.id, "2027-06-14", "2028-06-13")) }), ProblemCode::PeriodOverlap);
        QCOMPARE(f.verdict({ added(of(beside.id, "2027-06-15", "2028-06-14")) }), passes);
        // A type that comes with the same changes counts as it shall be.
        MembershipType fresh = beside;
        fresh.id = f.ids.next<MembershipType>();
        QCOMPARE(f.verdict({ added(fresh), added(of(fresh.id, "2026-03-01", "2026-03-31")) }), passes);
        fresh.alongside = false;
        QCOMPARE(
            f.verdict({ added(fresh), added(of(fresh.id, "2026-03-01", "2026-03-31")) }), ProblemCode::PeriodOverlap);
    }

    /// Two laptops have left two terms that share days: a third is measured against both.
    void whatLaptopsLeftIsNotBuiltUpon()
    {
        Tracks f;
        f.reader.put(f.newPeriod(f.member.id, "2026-01-10", "2026-01-20"));
        QCOMPARE(
            f.verdict({ added(f.newPeriod(f.member.id, "2026-05-01", "2026-06-30")) }), ProblemCode::PeriodOverlap);
        QCOMPARE(f.verdict({ added(f.newPeriod(f.member.id, "2027-01-01", "2027-12-31")) }), passes);
    }

    /// A type that may no longer be held alongside puts its terms on the days of others.
    void aTypeLeavesItsTrackOnlyWhereNothingMeets()
    {
        Tracks f;
        MembershipType beside = f.type;
        beside.id = f.ids.next<MembershipType>();
        beside.name = QStringLiteral("Magazine");
        beside.alongside = true;
        f.reader.put(beside);
        const auto alone = with(beside, [](MembershipType &type) { type.alongside = false; });
        QCOMPARE(f.verdict({ edited(beside, alone) }), passes);
        const Period magazine = with(f.newPeriod(f.member.id, "2026-12-31", "2027-06-14"),
            [&beside](Period &period) { period.type = beside.id; });
        f.reader.put(magazine);
        QCOMPARE(f.verdict({ edited(beside, alone) }), ProblemCode::PeriodOverlap);
        QVERIFY(!f.submit(SaveMembershipType { alone }).ok());
        // Together with what sets the terms apart, it may.
        const auto later = with(magazine, [](Period &period) { period.start = ::day("2027-01-01"); });
        QCOMPARE(f.verdict({ edited(magazine, later), edited(beside, alone) }), passes);
        const auto renamed = with(beside, [](MembershipType &type) { type.name = QStringLiteral("Paper"); });
        QCOMPARE(f.verdict({ edited(beside, renamed) }), passes);
    }

    void affiliationsExcludeEachOther()
    {
        Tracks f;
        f.group.affiliate = true;
        f.reader.put(f.group);
        const auto of = [&f](const char *start, const char *end) {
            return with(f.newPeriod({}, start, end), [&f](Period &period) { period.affiliate = f.group.id; });
        };
        f.reader.put(of("2026-01-01", "2026-12-31"));
        QCOMPARE(f.verdict({ added(of("2026-12-31", "2027-12-31")) }), ProblemCode::PeriodOverlap);
        QCOMPARE(f.verdict({ added(of("2027-01-01", "2027-12-31")) }), passes);
    }
};

QTEST_GUILESS_MAIN(TestCheckPeople)
#include "tst_checkpeople.moc"
