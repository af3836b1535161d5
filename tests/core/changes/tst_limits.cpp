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

    void moneyIsAPersonsAlone()
    {
        Payment payment;
        payment.id.uuid = { 3, 200 };
        payment.payer.uuid = { 1, 1 };
        Charge charge;
        charge.id.uuid = { 3, 201 };
        charge.member.uuid = { 1, 1 };
        Period period;
        period.id.uuid = { 3, 202 };
        period.member.uuid = { 1, 1 };
        QVERIFY(within({ added(payment), added(charge), added(period) }));
        const Id<Group> foundry { { 2, 1 } };
        const auto ofAffiliate = [foundry](auto record) {
            record.affiliate = foundry;
            return added(record);
        };
        // Beside a person, and without one; by group, and by columns alone, where everybody is within reach.
        for (const bool byGroup : { true, false }) {
            const auto refused = [byGroup](const RecordChange &change) {
                OneReach reach;
                Device device = laptop({ identity.front(), QStringLiteral("money"), QStringLiteral("notes") });
                if (!byGroup)
                    device.groups.clear();
                const auto fits = isWithinLimits(device, { change }, reach);
                return fits && !*fits;
            };
            QVERIFY(refused(ofAffiliate(payment)) && refused(ofAffiliate(charge)) && refused(ofAffiliate(period)));
            Payment theirs = payment;
            theirs.payer = {};
            theirs.id = Id<Payment> { foundry.uuid };
            QVERIFY(refused(added(theirs)) && refused(ofAffiliate(theirs)));
            Charge owed = charge;
            owed.member = {};
            QVERIFY(refused(added(owed)) && refused(ofAffiliate(owed)));
            Payment shown = payment;
            shown.line.uuid = { 3, 204 };
            QVERIFY(refused(added(shown)));
        }
    }

    void statementsBatchesAndHouseholdsAreNotTheirs()
    {
        const QStringList all;
        HouseholdLink link;
        link.id.uuid = { 4, 201 };
        link.member.uuid = link.lead.uuid = { 1, 1 };
        PayerName name;
        name.id.uuid = { 4, 202 };
        name.member.uuid = { 1, 1 };
        BatchLine line;
        line.id.uuid = { 4, 203 };
        line.member.uuid = { 1, 1 };
        QVERIFY(!within({ added(link) }, all) && !within({ removed(link) }, all));
        QVERIFY(!within({ added(name) }, all) && !within({ added(line) }, all));
        QVERIFY(!within({ added(BankAccount {}) }) && !within({ added(StatementFile {}) }));
        QVERIFY(!within({ added(StatementLine {}) }) && !within({ added(StatementLayout {}) }));
        QVERIFY(!within({ added(Batch {}) }));
    }

    void howFeesUsuallyComeIsMoney()
    {
        Member after = member(1);
        after.usualMethod = PaymentMethod::StandingOrder;
        QVERIFY(within({ edited(member(1), after) }, { identity.front(), QStringLiteral("money") }));
        QVERIFY(!within({ edited(member(1), after) }, { identity.front(), QStringLiteral("contact") }));
        QCOMPARE(Granted(laptop(identity)).visible(after).usualMethod, PaymentMethod::Unknown);
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
