// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/limits.h"

#include <QTest>

using namespace rollbook;

namespace {

/// A reach of one group and one person, who has one payment.
class OneReach final : public Reach
{
public:
    Result<bool> person(const Uuid &subject) override { return subject == Uuid { 1, 1 }; }
    Result<bool> group(const Uuid &group) override { return group == Uuid { 2, 1 }; }
    Result<bool> owns(const Uuid &subject, int, const Uuid &record) override
    {
        return subject == Uuid { 1, 1 } && record == Uuid { 3, 1 };
    }
    Result<bool> isFree(int, const Uuid &record) override { return record.low > 100; }
    Result<bool> isItsAlone(const Uuid &) override { return alone; }
    bool alone = false;
};

Device laptop(const QStringList &columns)
{
    Device device;
    device.id.uuid = { 9, 9 };
    device.groups = QStringList { Uuid { 2, 1 }.toString() };
    device.columns = columns;
    return device;
}

bool within(const std::vector<RecordChange> &block, const QStringList &columns = {}, bool alone = false)
{
    OneReach reach;
    reach.alone = alone;
    const Device device = laptop(columns);
    auto fits = isWithinLimits(device, block, reach);
    return fits && *fits;
}

Member member(quint64 low)
{
    Member member;
    member.id.uuid = { 1, low };
    member.family = QStringLiteral("Pugh");
    return member;
}

GroupMembership membership(quint64 person, quint64 group)
{
    GroupMembership membership;
    membership.id.uuid = { 4, 200 };
    membership.member.uuid = { 1, person };
    membership.group.uuid = { 2, group };
    return membership;
}

const QStringList identity { QStringLiteral("identity") };

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsInASet()
    {
        // What tells who it is and what protects is never withheld; the rest is, unless it is granted.
        const Granted nothing { laptop(identity) };
        QVERIFY(nothing.hasWhole<Group>() == false && nothing.hasWhole<MembershipType>());
        Member full = member(1);
        full.number = QStringLiteral("M1");
        full.noEmail = true;
        full.deceased = QDate(2026, 1, 1);
        full.email = full.address1 = full.notes = QStringLiteral("x");
        full.birthDate = QDate(1956, 3, 4);
        Member left = nothing.visible(full);
        QCOMPARE(left.number, full.number);
        QVERIFY(left.noEmail && left.deceased.isValid());
        QVERIFY(left.email.isEmpty() && left.address1.isEmpty() && left.notes.isEmpty() && !left.birthDate.isValid());
        QVERIFY(Granted(laptop({})).visible(full) == full);
    }

    void peopleWithinReachAreEdited()
    {
        Member after = member(1);
        after.email = QStringLiteral("mair@example.org");
        QVERIFY(within({ edited(member(1), after) }));
        QVERIFY(within({ edited(member(1), after) }, { identity.front(), QStringLiteral("contact") }));
        QVERIFY(!within({ edited(member(1), after) }, identity));
        Member other = member(2);
        other.email = after.email;
        QVERIFY(!within({ edited(member(2), other) }));
        QVERIFY(!within({ removed(member(1)) }));
        QVERIFY(within({ removed(member(1)) }, identity, true));
        QVERIFY(!within({ removed(member(2)) }, identity, true));
    }

    void newPeopleAreOfTheGroup()
    {
        QVERIFY(!within({ added(member(200)) }));
        QVERIFY(!within({ added(member(200)), added(membership(200, 2)) }));
        QVERIFY(within({ added(member(200)), added(membership(200, 1)) }));
        // Under the id of somebody who is there, nobody is new.
        QVERIFY(!within({ added(member(2)), added(membership(2, 1)) }));
        QVERIFY(!within({ added(membership(2, 1)) }));
        QVERIFY(within({ added(membership(1, 1)) }));
    }

    void recordsAreThePersons()
    {
        Payment payment;
        payment.id.uuid = { 3, 1 };
        payment.payer.uuid = { 1, 1 };
        Payment after = payment;
        after.note = QStringLiteral("by hand");
        QVERIFY(within({ edited(payment, after) }));
        QVERIFY(!within({ edited(payment, after) }, { identity.front(), QStringLiteral("money") }));
        QVERIFY(within({ removed(payment) }));
        QVERIFY(!within({ removed(payment) }, { identity.front(), QStringLiteral("money") }));
        payment.id.uuid = { 3, 2 };
        after.id = payment.id;
        QVERIFY(!within({ edited(payment, after) }));
        QVERIFY(!within({ added(payment) }));
        payment.id.uuid = { 3, 200 };
        QVERIFY(within({ added(payment) }));
        payment.reverses.uuid = { 3, 2 };
        QVERIFY(!within({ added(payment) }));
        payment.payer = {};
        QVERIFY(!within({ added(payment) }));
    }

    void whatIsNobodysIsLeftAlone()
    {
        Group group;
        group.id.uuid = { 2, 200 };
        QVERIFY(!within({ added(group) }));
        QVERIFY(!within({ added(MembershipType {}) }));
        QVERIFY(!within({ added(Erasure {}) }));
        QVERIFY(!within({ added(Settlement {}) }));
        QVERIFY(!within({ added(Organisation {}) }));
        QVERIFY(within({ added(Disclosure {}) }));
        QVERIFY(!within({ removed(Disclosure {}) }));
        QVERIFY(within({ added(laptop({})) }));
        QVERIFY(!within({ edited(laptop({}), laptop(identity)) }));
        QVERIFY(!within({ added(Device {}) }));
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "tst_limits.moc"
