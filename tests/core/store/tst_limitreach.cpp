// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/limitedsociety.h"

#include <QFile>
#include <QTest>

using namespace rollbook;
using test::codeOf;
using test::LimitedSociety;

/// What a limited laptop sends, held against its limits by whole ones.
class LimitReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdmissionIsTakenBackUntilItIsShared()
    {
        LimitedSociety s;
        s.copy();
        const Id<Member> slip = s.admit(*s.officer, "Slip", s.bangor, false);
        QVERIFY(s.officer->undo());
        QVERIFY(!s.officer->reader().one(slip));
        const Id<Member> huw = s.admit(*s.officer, "Huw", s.bangor, false);
        s.round();
        QVERIFY(s.secretary->reader().one(huw));
        QVERIFY(!s.secretary->reader().one(slip));
        // Others may know more of him by now.
        auto late = s.officer->undo();
        QVERIFY(!late);
        QCOMPARE(codeOf(late.problems()), ProblemCode::LimitedCopy);
        QVERIFY(s.officer->reader().one(huw));
    }

    void nobodyElsesAdmissionIsTakenBack()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.forge({ removed(*s.officer->reader().one(s.mair)) }));
        auto brought = s.bring(*s.officer, *s.secretary);
        QVERIFY(!brought);
        QCOMPARE(codeOf(brought.problems()), ProblemCode::BeyondLimits);
        QVERIFY(s.secretary->reader().one(s.mair));
    }

    void aCopyToldApartIsHeldAgainstTheSameLimits()
    {
        LimitedSociety s;
        s.copy();
        const QString path = s.officer->path();
        const QString other = path + QStringLiteral(".other");
        s.officer.reset();
        QVERIFY(QFile::copy(path, other));
        s.open(path, "desk");
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350001"); }));
        QVERIFY(s.bring(*s.officer, *s.secretary));
        // The other one has gone on as well, under the same name.
        s.open(other, "desk");
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone2 = QStringLiteral("01248 350002"); }));
        const Id<Member> huw = s.admit(*s.officer, "Huw", s.bangor, false);
        auto forked = s.bring(*s.officer, *s.secretary);
        QVERIFY(!forked);
        QCOMPARE(codeOf(forked.problems()), ProblemCode::DeviceForked);
        // What it wrote is its own now, and comes before the record that presents it.
        QVERIFY(s.officer->renewDevice(1));
        auto told = s.bring(*s.officer, *s.secretary);
        QVERIFY2(told, qPrintable(told ? QString() : QString::number(static_cast<int>(codeOf(told.problems())))));
        QCOMPARE(s.secretary->reader().one(s.mair)->telephone2, QStringLiteral("01248 350002"));
        QVERIFY(s.secretary->reader().one(huw));
        QVERIFY(isLimited(*s.secretary->reader().one(s.officersDevice())));
        // And so is what reaches beyond.
        Group mine;
        mine.id = { IdSource(s.there).mint() };
        mine.name = QStringLiteral("Mine");
        QVERIFY(s.forge({ added(mine) }));
        auto beyond = s.bring(*s.officer, *s.secretary);
        QVERIFY(!beyond);
        QCOMPARE(codeOf(beyond.problems()), ProblemCode::BeyondLimits);
    }

    void whatARevokedOneWroteStandsInNobodysWay()
    {
        LimitedSociety s;
        s.copy();
        const QString path = s.file(QStringLiteral("whole2.rollbook"));
        QVERIFY(s.secretary->makeCopy(path, QStringLiteral("Treasurer"), { QStringLiteral("four words") }, {}));
        QVERIFY(s.bring(*s.secretary, *s.officer));
        auto treasurer = Register::open(path, Passphrase { QStringLiteral("four words") },
            { &s.there, { QStringLiteral("Nia"), QStringLiteral("Treasurer") }, "till" });
        QVERIFY(treasurer);
        const Id<Member> stranger = s.admit(*s.secretary, "Stranger", s.south);
        // Somebody of whom the treasurer does not know yet is taken over under their id.
        Member taken;
        taken.id = stranger;
        taken.family = QStringLiteral("Taken over");
        GroupMembership membership;
        membership.id = { IdSource(s.there).mint() };
        membership.member = stranger;
        membership.group = s.bangor;
        QVERIFY(s.forge({ added(taken), added(membership) }));
        const Id<Device> till = *(*treasurer)->ownDevice();
        s.here.advance(60'000);
        s.there.advance(60'000);
        auto out = s.officer->takeOut(s.file({}), { till }, {});
        QVERIFY(out);
        QVERIFY((*treasurer)->bringIn(out->path, {}));
        auto on = (*treasurer)->takeOut(s.file({}), { *s.secretary->ownDevice() }, {});
        QVERIFY(on);
        auto refused = s.secretary->bringIn(on->path, {});
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.problems()), ProblemCode::BeyondLimits);
        QVERIFY(refused.problems().front().values.contains(QStringLiteral("Branch officer")));
        QVERIFY(s.secretary->revokeDevice(s.officersDevice(), true));
        auto brought = s.secretary->bringIn(on->path, {});
        QVERIFY(brought);
        QVERIFY(brought->revoked > 0);
        QCOMPARE(s.secretary->reader().one(stranger)->family, QStringLiteral("Stranger"));
    }
};

QTEST_GUILESS_MAIN(LimitReachTest)
#include "tst_limitreach.moc"
