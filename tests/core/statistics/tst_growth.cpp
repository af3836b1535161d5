// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/day.h"
#include "tests/support/growthmodel.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

QString shown(const Growth &growth)
{
    QString text;
    for (const GrowthMonth &month : growth.months) {
        text += month.first.toString(Qt::ISODate) % u".." % month.last.toString(Qt::ISODate) % u' '
            % QString::number(month.opening);
        for (const qint64 moved : month.moved)
            text += u' ' + QString::number(moved);
        text += u' ' % QString::number(month.closing) % u'\n';
    }
    return text;
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Any span, group and type of any register: the figures are those of the day-by-day model, they add up, and each
    /// yields its people.
    void equalsTheDayByDayModel()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            RandomRegister random(seed);
            const GrowthScope scope = random.scope();
            const QDate from = QDate(2020, 1, 1).addDays(random.upTo(1'500));
            const QDate to = from.addDays(random.upTo(700));
            const auto result = growth(random.reader, scope, from, to);
            QVERIFY(result.ok());
            const Growth expected = NaiveModel(random.reader, scope).growth(from, to);
            if (result->months != expected.months)
                QFAIL(qPrintable(QStringLiteral("seed %1\n").arg(seed) + shown(*result) + QStringLiteral("expected\n")
                    + shown(expected)));
            checkSums(*result);
            checkPeople(random.reader, scope, *result);
        }
    }

    /// The sum over the groups (with those in no group) is the society, on any day.
    void countsByGroupAndTypeAddUp()
    {
        for (unsigned seed = 100; seed < 130; ++seed) {
            RandomRegister random(seed);
            const QDate on = QDate(2020, 1, 1).addDays(random.upTo(2'000));
            const qint64 all = growth(random.reader, {}, on, on)->months.front().closing;
            for (const auto &counts : { membersByGroup(random.reader, on), membersByType(random.reader, on) }) {
                qint64 sum = 0;
                for (const Count &count : *counts)
                    sum += count.people;
                QCOMPARE(sum, all);
            }
            const auto byGroup = membersByGroup(random.reader, on);
            for (const Count &count : *byGroup) {
                if (!count.of.isNull()) {
                    const GrowthScope scope { { Id<Group> { count.of } }, {} };
                    QCOMPARE(count.people, growth(random.reader, scope, on, on)->months.front().closing);
                }
            }
        }
    }

    /// Movements over a span are the sum of those over its parts: however a year is cut, it tells the same story.
    void anyCutAddsUp()
    {
        RandomRegister random(7);
        const auto whole = growth(random.reader, {}, day("2021-01-01"), day("2022-12-31"));
        for (int cut = 1; cut < 700; cut += 13) {
            const QDate middle = day("2021-01-01").addDays(cut);
            const auto first = growth(random.reader, {}, day("2021-01-01"), middle.addDays(-1));
            const auto second = growth(random.reader, {}, middle, day("2022-12-31"));
            QCOMPARE(first->months.back().closing, second->months.front().opening);
            for (std::size_t movement = 0; movement < movementCount; ++movement)
                QCOMPARE(total(*first, movement) + total(*second, movement), total(*whole, movement));
        }
    }

    void oneLife()
    {
        PlannedSociety f(day("2026-01-01"));
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.graceDays = 31;
        const auto typeId = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        AdmitMember command;
        command.member.family = QStringLiteral("Quill");
        command.type = typeId;
        const Id<Member> id = addedIn<Member>(*f.submit(command)).id;
        f.travelTo(day("2027-01-31")); // the last day of grace
        QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok());
        f.travelTo(day("2028-02-10"));
        QVERIFY(f.submit(RenewMembership { id, {}, {} }).ok());
        f.travelTo(day("2028-05-31"));
        QVERIFY(f.submit(EndMembership { id, Leaving::Resigned, {}, {}, {} }).ok());
        const auto moved = [&](const char *month, Movement movement) {
            const QDate first = day(month);
            return growth(f.reader, {}, first, first.addMonths(1).addDays(-1))->months.front().count(movement);
        };
        QCOMPARE(moved("2026-01-01", Movement::Joined), 1);
        QCOMPARE(moved("2027-01-01", Movement::Lapsed), 0); // renewed in grace: never away
        QCOMPARE(moved("2027-02-01", Movement::Lapsed), 0);
        QCOMPARE(moved("2028-01-01", Movement::Lapsed), 0);
        QCOMPARE(moved("2028-02-01", Movement::Lapsed), 1); // the day after end and grace
        QCOMPARE(moved("2028-02-01", Movement::Rejoined), 1);
        QCOMPARE(moved("2028-05-01", Movement::Resigned), 0); // the leaving day is a day of membership
        QCOMPARE(moved("2028-06-01", Movement::Resigned), 1);
        MembershipType changed = f.all<MembershipType>().front();
        changed.graceDays = 0;
        QVERIFY(f.submit(SaveMembershipType { changed }).ok());
        QCOMPARE(moved("2027-01-01", Movement::Lapsed), 0); // an old chart does not drift with the type
        QCOMPARE(moved("2028-02-01", Movement::Lapsed), 1);
    }

    /// What was reported stays: neither leaving, dying, moving nor pinning a status today changes a month that is over.
    void thePastStays()
    {
        PlannedSociety f(day("2026-01-01"));
        MembershipType type;
        type.name = QStringLiteral("Standard");
        const auto typeId = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        Group group;
        group.name = QStringLiteral("Ashby");
        const auto ashby = addedIn<Group>(*f.submit(AddGroup { group })).id;
        group.name = QStringLiteral("Zennor");
        const auto zennor = addedIn<Group>(*f.submit(AddGroup { group })).id;
        std::vector<Id<Member>> people;
        for (int i = 0; i < 6; ++i) {
            AdmitMember command;
            command.member.family = QStringLiteral("Quill %1").arg(i);
            command.type = typeId;
            command.home = ashby;
            people.push_back(addedIn<Member>(*f.submit(command)).id);
        }
        f.travelTo(day("2026-07-10"));
        const GrowthScope inAshby { { ashby }, {} };
        const auto all = growth(f.reader, {}, day("2025-12-01"), day("2026-07-09"));
        const auto there = growth(f.reader, inAshby, day("2025-12-01"), day("2026-07-09"));
        QVERIFY(f.submit(EndMembership { people[0], Leaving::Expelled, {}, {}, {} }).ok());
        QVERIFY(f.submit(RecordDeath { people[1], day("2026-07-10") }).ok());
        QVERIFY(f.submit(EditMember { f.facts(people[2]).member, zennor, {} }).ok());
        QVERIFY(f.submit(PinStatus { people[3], 7, {}, QStringLiteral("by vote") }).ok());
        QVERIFY(f.submit(RenewMembership { people[4], {}, {} }).ok());
        QCOMPARE(growth(f.reader, {}, day("2025-12-01"), day("2026-07-09"))->months, all->months);
        QCOMPARE(growth(f.reader, inAshby, day("2025-12-01"), day("2026-07-09"))->months, there->months);
        const auto july = growth(f.reader, inAshby, day("2026-07-01"), day("2026-07-31"))->months.front();
        QCOMPARE(july.count(Movement::Expelled), 1); // on the 11th: the leaving day is a day of membership
        QCOMPARE(july.count(Movement::Died), 1);
        QCOMPARE(july.count(Movement::TransferredOut), 1);
        QCOMPARE(july.closing, 3);
        QCOMPARE(growth(f.reader, { { zennor }, {} }, day("2026-07-01"), day("2026-07-31"))
                     ->months.front()
                     .count(Movement::TransferredIn),
            1);
    }

    void refusesASpanThatEndsBeforeItBegins()
    {
        const auto result = growth(MemoryReader(), {}, day("2026-02-01"), day("2026-01-31"));
        QCOMPARE(result.problems().front().code, ProblemCode::DateOrder);
    }

    void cancels()
    {
        RandomRegister random(3);
        for (int i = 0; i < 5'000; ++i) {
            Member member;
            member.id = random.ids.next<Member>();
            random.reader.put(member);
        }
        const auto result
            = growth(random.reader, {}, day("2021-01-01"), day("2021-12-31"), [](double) { return false; });
        QCOMPARE(result.problems().front().code, ProblemCode::Cancelled);
    }

private:
    static qint64 total(const Growth &growth, std::size_t movement)
    {
        qint64 sum = 0;
        for (const GrowthMonth &month : growth.months)
            sum += month.moved[movement];
        return sum;
    }
    static void checkSums(const Growth &growth)
    {
        const GrowthMonth *before = nullptr;
        for (const GrowthMonth &month : growth.months) {
            const qint64 in = month.count(Movement::Joined) + month.count(Movement::Rejoined)
                + month.count(Movement::TransferredIn);
            const qint64 out = month.count(Movement::Resigned) + month.count(Movement::Lapsed)
                + month.count(Movement::Expelled) + month.count(Movement::Died) + month.count(Movement::TransferredOut);
            QCOMPARE(month.opening + in - out, month.closing);
            if (before)
                QCOMPARE(month.opening, before->closing);
            before = &month;
        }
    }
    static void checkPeople(const MemoryReader &reader, const GrowthScope &scope, const Growth &growth)
    {
        for (const GrowthMonth &month : growth.months) {
            for (int movement = 0; movement < movementCount; ++movement) {
                const auto kind = static_cast<Movement>(movement);
                QCOMPARE(static_cast<qint64>(peopleBehind(reader, scope, month, kind)->size()), month.count(kind));
            }
            QCOMPARE(static_cast<qint64>(peopleBehind(reader, scope, month, {})->size()), month.closing);
        }
    }
};

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
