// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/conflictview.h"

#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

/// What the desk shows of conflicts, and the third value that a person writes.
class TestConflictView : public QObject
{
    Q_OBJECT

private:
    static std::vector<Id<Member>> shared(Laptops &laptops, int people)
    {
        std::vector<RecordChange> changes;
        std::vector<Id<Member>> ids;
        for (int i = 0; i < people; ++i) {
            Member member;
            member.id = laptops.ids(0).next<Member>();
            member.family = QStringLiteral("Pugh %1").arg(i);
            member.email = QStringLiteral("old%1@example.org").arg(i);
            ids.push_back(member.id);
            changes.push_back(added(member));
        }
        if (!laptops.put(0, std::move(changes), ActionKind::ImportMembers))
            qFatal("put");
        laptops.meet();
        return ids;
    }
    /// One entry that gives everybody another e-mail address.
    static void moveAll(Laptops &laptops, std::size_t where, const char *host)
    {
        auto members = laptops[where].reader().all<Member>();
        std::vector<RecordChange> changes;
        for (const Member &member : *members) {
            Member after = member;
            after.email = member.family.right(1) + QLatin1Char('@') + QLatin1String(host);
            changes.push_back(edited(member, after));
        }
        if (!laptops.put(where, std::move(changes), ActionKind::ImportMembers))
            qFatal("put");
    }

private Q_SLOTS:
    void manyAreReadTogether()
    {
        Laptops laptops({ 0, 0 });
        shared(laptops, 8);
        moveAll(laptops, 0, "here.example.org");
        moveAll(laptops, 1, "there.example.org");
        laptops.meet();
        const auto conflicts = *laptops[0].reader().conflicts();
        QCOMPARE(conflicts.size(), 8u);
        const auto views = viewsOf(conflicts, laptops[0].reader());
        QVERIFY(views);
        for (std::size_t i = 0; i < conflicts.size(); ++i) {
            const ConflictView &view = (*views)[i];
            QVERIFY(view.conflict == conflicts[i]);
            QCOMPARE(view.sides.size(), 2u);
            const Id<Member> id { conflicts[i].record };
            const QString which = laptops[0].reader().one(id)->family.right(1);
            for (const ConflictSide &side : view.sides) {
                QCOMPARE(std::get<QString>(side.before.at(0).second), QStringLiteral("old%1@example.org").arg(which));
                QVERIFY(std::get<QString>(side.after.at(0).second).startsWith(which + QLatin1Char('@')));
            }
            QVERIFY(view.sides[0].after != view.sides[1].after);
            const auto alone = viewOf(conflicts[i], laptops[0].reader());
            QVERIFY(alone);
            QVERIFY(alone->sides[1].record == view.sides[1].record);
        }
    }

    void deletionAgainstEdit()
    {
        Laptops laptops({ 0, 0 });
        const auto ids = shared(laptops, 1);
        QVERIFY(laptops.put(0, { removed(*laptops[0].reader().one(ids[0])) }, ActionKind::DeleteMember));
        QVERIFY(laptops.edit(1, ids[0], [](Member &m) { m.telephone = QStringLiteral("07700 900123"); }));
        laptops.meet();
        const auto conflicts = *laptops[0].reader().conflicts();
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].unit, existenceUnit);
        QVERIFY(!canBeWritten(conflicts[0]));
        const auto view = viewOf(conflicts[0], laptops[0].reader());
        QVERIFY(view);
        int deleting = 0;
        for (const ConflictSide &side : view->sides)
            deleting += std::get<Change<Member>>(side.record).after ? 0 : 1;
        QCOMPARE(deleting, 1);
    }

    void deletionAgainstAReference()
    {
        Laptops laptops({ 0, 0 });
        const auto ids = shared(laptops, 1);
        QVERIFY(laptops.put(0, { removed(*laptops[0].reader().one(ids[0])) }, ActionKind::DeleteMember));
        Payment payment;
        payment.id = laptops.ids(1).next<Payment>();
        payment.payer = ids[0];
        payment.amount = { 1200 };
        payment.received = QDate(2026, 9, 5);
        QVERIFY(laptops.put(1, { added(payment) }, ActionKind::RecordPayment));
        laptops.meet();
        const auto conflicts = *laptops[0].reader().conflicts();
        QCOMPARE(conflicts.size(), 1u);
        const auto view = viewOf(conflicts[0], laptops[0].reader());
        QVERIFY(view);
        // The entry that only refers to the person keeps them as they are.
        int keeping = 0;
        for (const ConflictSide &side : view->sides) {
            if (const auto &record = std::get<Change<Member>>(side.record).after) {
                ++keeping;
                QCOMPARE(record->family, QStringLiteral("Pugh 0"));
            }
        }
        QCOMPARE(keeping, 1);
    }

    void aThirdValue()
    {
        Member member;
        member.family = QStringLiteral("Pugh");
        member.joined = QDate(2020, 1, 1);
        const RecordChange side = edited(member, member);
        const RecordChange written = withValues(side,
            { { 9, QStringLiteral("third@example.org") }, { 19, QDate(2021, 2, 3) }, { 26, qint64(1) },
                { 28, QStringList { QStringLiteral("choir") } }, { 5, std::monostate {} } });
        const Member &after = *std::get<Change<Member>>(written).after;
        QCOMPARE(after.email, QStringLiteral("third@example.org"));
        QCOMPARE(after.joined, QDate(2021, 2, 3));
        QVERIFY(after.noEmail);
        QCOMPARE(after.tags, QStringList { QStringLiteral("choir") });
        QVERIFY(after.family.isEmpty());
        QVERIFY(*std::get<Change<Member>>(written).before == member);
    }

    void whatCanBeWritten()
    {
        const auto can = [](int type, int unit) { return canBeWritten({ type, {}, {}, unit, {} }); };
        QVERIFY(can(RecordTraits<Member>::type, 9));
        QVERIFY(can(RecordTraits<Member>::type, 13)); // the address as a whole
        QVERIFY(can(RecordTraits<Member>::type, 26));
        QVERIFY(!can(RecordTraits<Member>::type, 22)); // a status
        QVERIFY(!can(RecordTraits<Device>::type, 1)); // a signature covers it
        QVERIFY(!can(RecordTraits<Group>::type, 3)); // another group
        QVERIFY(!can(RecordTraits<Member>::type, existenceUnit));
    }
};

QTEST_GUILESS_MAIN(TestConflictView)
#include "tst_conflictview.moc"
