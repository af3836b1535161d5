// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/homes.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// Somebody at home in Ashby since 1 January 2026.
struct Fixture : PlannedSociety {
    Fixture() : PlannedSociety(QDate(2026, 3, 1))
    {
        for (Group *made : { &group, &other }) {
            made->id = ids.next<Group>();
            made->name = made == &group ? QStringLiteral("Ashby") : QStringLiteral("Leigh");
            reader.put(*made);
        }
        member = newMember();
        home = { ids.next<GroupMembership>(), member.id, group.id, GroupRole::Home, {}, ::day("2026-01-01"), {} };
        reader.put(member);
        reader.put(home);
    }
    Member newMember()
    {
        Member made;
        made.id = ids.next<Member>();
        made.family = QStringLiteral("Quill");
        return made;
    }
    /// The code of the refusal, or Usage when the changes pass.
    ProblemCode verdict(const std::vector<RecordChange> &changes)
    {
        const auto done = check(changes, reader);
        return done.ok() ? ProblemCode::Usage : done.problems().front().code;
    }

    Group group;
    Group other;
    Member member;
    GroupMembership home;
};

GroupMembership with(GroupMembership record, auto change)
{
    change(record);
    return record;
}

constexpr ProblemCode passes = ProblemCode::Usage;

} // namespace

class TestHomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeGroups_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<GroupRole>("role");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *start, const char *end, GroupRole role, bool fits) {
            QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(end) << role << fits;
        };
        // The home at hand: from 1 January 2026, still.
        row("until the eve", "2025-01-01", "2025-12-31", GroupRole::Home, true);
        row("until its first day", "2025-01-01", "2026-01-01", GroupRole::Home, false);
        row("since ever, still", "", "", GroupRole::Home, false);
        row("since ever, until the eve", "", "2025-12-31", GroupRole::Home, true);
        row("within it", "2026-05-01", "2026-05-02", GroupRole::Home, false);
        row("taking part", "2026-05-01", "", GroupRole::Additional, true);
        row("office", "2026-05-01", "", GroupRole::Officer, true);
        row("never begun", "2026-05-01", "2026-04-30", GroupRole::Home, true);
    }
    void homeGroups()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(GroupRole, role);
        QFETCH(bool, fits);
        Fixture f;
        GroupMembership other { f.ids.next<GroupMembership>(), f.member.id, f.group.id, role, {},
            QDate::fromString(start, Qt::ISODate), QDate::fromString(end, Qt::ISODate) };
        const ProblemCode wanted = fits ? passes : ProblemCode::TwoHomeGroups;
        QCOMPARE(f.verdict({ added(other) }), wanted);
        // … and in one block, of somebody new.
        const Member fresh = f.newMember();
        const GroupMembership first { f.ids.next<GroupMembership>(), fresh.id, f.group.id, GroupRole::Home, {},
            f.home.start, {} };
        other.member = fresh.id;
        QCOMPARE(f.verdict({ added(fresh), added(other), added(first) }), wanted);
        QCOMPARE(f.verdict({ added(fresh), added(first), added(other) }), wanted);
    }

    void homeGroupsThatChange()
    {
        Fixture f;
        const GroupMembership next { f.ids.next<GroupMembership>(), f.member.id, f.group.id, GroupRole::Home, {},
            day("2026-06-01"), {} };
        const GroupMembership ended = with(f.home, [](GroupMembership &home) { home.end = day("2026-05-31"); });
        QCOMPARE(f.verdict({ edited(f.home, ended), added(next) }), passes);
        QCOMPARE(f.verdict({ removed(f.home), added(next) }), passes);
        const auto refused = check(std::vector { added(next) }, f.reader);
        QCOMPARE(refused.problems().front().values, QStringList { f.group.name });
    }

    void movingLeavesOneHomeOnEveryDay()
    {
        Fixture f;
        const GroupMembership coming { f.ids.next<GroupMembership>(), f.member.id, f.other.id, GroupRole::Home, {},
            day("2027-01-01"), {} };
        f.reader.put(with(f.home, [](GroupMembership &home) { home.end = day("2026-12-31"); }));
        f.reader.put(coming);
        for (const char *since : { "2025-06-01", "2026-01-01", "2026-07-01", "2027-01-01", "2028-01-01" }) {
            const MemberFacts facts = f.facts(f.member.id);
            std::vector<RecordChange> changes;
            moveHome(changes, facts, f.other.id, day(since), f.ids.next<GroupMembership>());
            QCOMPARE(f.verdict(changes), passes);
            std::vector<GroupMembership> homes;
            for (const RecordChange &change : changes) {
                if (const auto &after = std::get<Change<GroupMembership>>(change).after)
                    homes.push_back(*after);
            }
            QCOMPARE(homeOn(homes, day(since))->group, f.other.id);
            QVERIFY(!homeOn(homes, day(since))->end.isValid());
        }
    }

    void leavingLaterThanTheNextHomeBeganIsRefused()
    {
        Fixture f;
        f.reader.put(with(f.home, [](GroupMembership &home) { home.end = day("2026-01-31"); }));
        f.reader.put(GroupMembership {
            f.ids.next<GroupMembership>(), f.member.id, f.other.id, GroupRole::Home, {}, day("2026-02-01"), {} });
        const auto refused = f.submit(LeaveGroup { f.home.id, day("2026-02-20") });
        QCOMPARE(refused.problems().front().code, ProblemCode::TwoHomeGroups);
    }
};

QTEST_GUILESS_MAIN(TestHomes)
#include "tst_homes.moc"
