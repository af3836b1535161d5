// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/homes.h"
#include "tests/core/exchange/importfixture.h"

using namespace rollbook;

namespace {

const QByteArray ashby("membership_number,last_name,local_group,region,joined_date\nM1,Jones,Ashby,Wales,2024-03-05\n");

} // namespace

/// What a file changes of people who are there: their home groups.
class TestPersonChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moveToAnotherGroup();
    void moveBeforeAMoveThatIsPlanned();
};

void TestPersonChanges::moveToAnotherGroup()
{
    ImportFixture t;
    t.import(ashby);
    const QByteArray moved = "membership_number,last_name,local_group,region\nM1,Jones,Leigh,Wales\n";
    QCOMPARE(t.import(moved).changedPerField[target::Group], 1);
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.groups.size(), 2u);
    QCOMPARE(p.groups[0].end, t.clock.today().addDays(-1));
    QCOMPARE(p.groups[1].start, t.clock.today());
    QCOMPARE(t.groupName(p.groups[1].group), QStringLiteral("Leigh"));
    QCOMPARE(t.import(moved).records, 0);
    t.import("membership_number,last_name,local_group\nM1,Jones,Ashby\n");
    QCOMPARE(t.person("M1").groups.size(), 2u);
    QCOMPARE(t.groupName(t.person("M1").groups[1].group), QStringLiteral("Ashby"));
}

/// Somebody leaves Ashby for Leigh at the end of the year. What a file says of today leaves one home on every day.
void TestPersonChanges::moveBeforeAMoveThatIsPlanned()
{
    ImportFixture t;
    t.import(ashby);
    t.import("membership_number,last_name,local_group\nM2,Pugh,Leigh\n");
    GroupMembership now = t.person("M1").groups.front();
    GroupMembership later = t.person("M2").groups.front();
    now.end = QDate(2026, 12, 31);
    later.id = t.ids.next<GroupMembership>();
    later.member = now.member;
    later.start = QDate(2027, 1, 1);
    t.put(now);
    t.put(later);
    QCOMPARE(t.import("membership_number,last_name,local_group\nM1,Jones,Ashby\n").records, 0);
    QCOMPARE(t.import("membership_number,last_name,local_group\nM1,Jones,Newtown\n").changedPerField[target::Group], 1);
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.groups.size(), 2u);
    QCOMPARE(homeOn(p.groups, t.clock.today().addDays(-1))->group, now.group);
    QCOMPARE(t.groupName(homeOn(p.groups, t.clock.today())->group), QStringLiteral("Newtown"));
    QCOMPARE(t.groupName(homeOn(p.groups, QDate(2027, 6, 1))->group), QStringLiteral("Newtown"));
    QCOMPARE(t.import("membership_number,last_name,local_group\nM1,Jones,Newtown\n").records, 0);
}

QTEST_GUILESS_MAIN(TestPersonChanges)
#include "tst_personchanges.moc"
