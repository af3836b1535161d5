// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerwrite.h"

#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

/// What may be written at all, whatever it is.
class RegisterWriteTest : public QObject
{
    Q_OBJECT

private:
    static Result<Written> note(Laptops &laptops, std::size_t i, Id<Member> id, const char *text)
    {
        const Member before = *laptops[i].reader().one(id);
        Member after = before;
        after.notes = QString::fromUtf8(text);
        return writeDraft(
            laptops[i], { { ActionKind::EditMember, {} }, { edited(before, after) } }, laptops.ids(i), {});
    }
    static void setRevoked(Laptops &laptops, std::size_t i, qint64 from)
    {
        QVERIFY(laptops.edit(0, Id<Device> { laptops.device(i).uuid }, [&](Device &device) {
            device.revokedFrom = from;
            laptops.sign(device);
        }));
    }
    static Id<Member> shared(Laptops &laptops)
    {
        Member member;
        member.id = laptops.ids(0).next<Member>();
        member.given = QStringLiteral("Mair");
        member.family = QStringLiteral("Pugh");
        if (!laptops.put(0, { added(member) }, ActionKind::AdmitMember))
            qFatal("put");
        laptops.meet();
        return member.id;
    }

private Q_SLOTS:
    void aLaptopThatKnowsItIsRevokedEntersNothing()
    {
        Laptops laptops({ 0, 0, 0 });
        const auto id = shared(laptops);
        QVERIFY(note(laptops, 1, id, "before"));
        laptops.meet();
        setRevoked(laptops, 1, 2);
        // It has not heard of that and goes on.
        QVERIFY(note(laptops, 1, id, "unsuspecting"));
        QVERIFY(laptops.bring(0, 1));
        QCOMPARE(laptops[1].reader().one(id)->notes, QStringLiteral("before"));
        const Seen entries = *laptops[1].reader().entriesHere();
        auto refused = note(laptops, 1, id, "after");
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().code, ProblemCode::LaptopRevoked);
        QCOMPARE(refused.problems().front().values, (QStringList { QStringLiteral("laptop 1"), QStringLiteral("2") }));
        const JournalLine newest = laptops[1].reader().journal(0, 1)->front();
        auto undone = undoThrough(laptops[1], { { newest.entry.id }, {}, false }, { &laptops.ids(1) });
        QVERIFY(!undone);
        QCOMPARE(laptops[1].reader().one(id)->notes, QStringLiteral("before"));
        QVERIFY(*laptops[1].reader().entriesHere() == entries);
        laptops.meet();
        QCOMPARE(laptops.dump(1), laptops.dump(0));
        QCOMPARE(*laptops[1].stateHash(), *laptops[2].stateHash());
    }

    void aLaptopThatCountsAgainGoesOn()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops);
        setRevoked(laptops, 1, 1);
        laptops.meet();
        QVERIFY(!note(laptops, 1, id, "void"));
        setRevoked(laptops, 1, 0);
        laptops.meet();
        QVERIFY(note(laptops, 1, id, "counts"));
        laptops.meet();
        QCOMPARE(laptops[0].reader().one(id)->notes, QStringLiteral("counts"));
        QCOMPARE(laptops.dump(1), laptops.dump(0));
    }

    void whatIsStillCountedMayBeEntered()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops);
        // A restored copy stands before the entry from which on nothing counts.
        setRevoked(laptops, 1, 2);
        laptops.meet();
        QVERIFY(note(laptops, 1, id, "first"));
        QVERIFY(!note(laptops, 1, id, "second"));
        laptops.meet();
        QCOMPARE(laptops[0].reader().one(id)->notes, QStringLiteral("first"));
    }
};

QTEST_GUILESS_MAIN(RegisterWriteTest)
#include "tst_registerwrite.moc"
