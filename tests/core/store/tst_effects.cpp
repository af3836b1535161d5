// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

/// What follows from entries beside the rows they name.
class EffectsTest : public QObject
{
    Q_OBJECT

private:
    static Member person(Laptops &laptops, std::size_t i, const char *family)
    {
        Member member;
        member.id = laptops.ids(i).next<Member>();
        member.given = QStringLiteral("Mair");
        member.family = QString::fromUtf8(family);
        return member;
    }
    /// A person known on all laptops.
    static Id<Member> shared(Laptops &laptops, const Member &member)
    {
        if (!laptops.put(0, { added(member) }, ActionKind::AdmitMember))
            qFatal("put");
        laptops.meet();
        return member.id;
    }
    static void verifyAll(Laptops &laptops)
    {
        for (std::size_t i = 0; i < laptops.count(); ++i) {
            QVERIFY(laptops[i].verify({}));
            QCOMPARE(laptops.dump(i), laptops.dump(0));
            QVERIFY(*laptops[i].reader().conflicts() == *laptops[0].reader().conflicts());
        }
    }

private Q_SLOTS:
    void anOldSignatureBroughtBackByAnotherSaysNothing()
    {
        Laptops laptops({ 0, 0, 0 });
        const Id<Device> thief { laptops.device(1).uuid };
        const Device good = *laptops[0].reader().one(thief);
        QVERIFY(laptops.edit(0, thief, [&](Device &d) {
            d.revokedFrom = 1;
            laptops.sign(d);
        }));
        laptops.meet();
        // The record as it once was, signed by the coordinator, written by somebody else.
        QVERIFY(laptops.put(2, { edited(*laptops[2].reader().one(thief), good) }, ActionKind::EditDevice));
        auto brought = laptops.bring(2, 0);
        QVERIFY(!brought);
        QCOMPARE(brought.problems().front().code, ProblemCode::NotSigned);
        QCOMPARE(laptops[0].reader().one(thief)->revokedFrom, 1);
    }

    void aRevokedLaptopDoesNotBelieveItselfAgain()
    {
        Laptops laptops({ 0, 0, 0 });
        const Id<Device> thief { laptops.device(1).uuid };
        const Device good = *laptops[1].reader().one(thief);
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.edit(0, thief, [&](Device &d) {
            d.revokedFrom = 1;
            laptops.sign(d);
        }));
        // It hears of that and puts its old papers back; an unsuspecting laptop passes it on.
        QVERIFY(laptops.bring(0, 1));
        QVERIFY(laptops.put(1, { edited(*laptops[1].reader().one(thief), good) }, ActionKind::EditDevice));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.notes = QStringLiteral("forged"); }));
        QVERIFY(laptops.bring(1, 0));
        laptops.meet();
        // The thief's own file says what the thief likes.
        QCOMPARE(laptops.dump(2), laptops.dump(0));
        QVERIFY(laptops[2].verify({}));
        QCOMPARE(laptops[0].reader().one(thief)->revokedFrom, 1);
        QVERIFY(laptops[2].reader().one(id)->notes.isEmpty());
    }

    void coordinatorsThatRevokeEachOtherAreTheSameEverywhere()
    {
        Laptops laptops({ 0, 0, 0, 0 });
        const Id<Device> first { laptops.device(0).uuid }, second { laptops.device(1).uuid };
        QVERIFY(laptops.edit(0, second, [&](Device &d) {
            d.coordinator = true;
            laptops.sign(d);
        }));
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        const auto next = [&](std::size_t i) {
            const Seen here = *laptops[i].reader().entriesHere();
            const auto known = here.find(laptops.device(i));
            return known == here.end() ? 1 : static_cast<qint64>(known->second) + 1;
        };
        const qint64 ofFirst = next(0), ofSecond = next(1);
        QVERIFY(laptops.edit(0, second, [&](Device &d) {
            d.revokedFrom = ofSecond;
            laptops.sign(d);
        }));
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.notes = QStringLiteral("first"); }));
        QVERIFY(laptops.edit(1, first, [&](Device &d) {
            d.revokedFrom = ofFirst;
            d.issuer = second;
            const DeviceKeys keys(*laptops[1].deviceSeed());
            d.signature = QString::fromLatin1(keys.sign(signedDevice(d)).toHex());
        }));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.email = QStringLiteral("second@example.org"); }));
        for (const auto &[from, to] : { std::pair(0u, 2u), std::pair(1u, 2u), std::pair(1u, 3u), std::pair(0u, 3u) })
            QVERIFY(laptops.bring(from, to));
        QCOMPARE(laptops.dump(2), laptops.dump(3));
        laptops.meet();
        verifyAll(laptops);
        // The newer laptop is believed: it may have the place of one that is lost.
        const bool newer = first.uuid < second.uuid;
        QCOMPARE(laptops[0].reader().one(second)->revokedFrom, newer ? 0 : ofSecond);
        QCOMPARE(laptops[0].reader().one(first)->revokedFrom, newer ? ofFirst : 0);
        const auto row = laptops[2].reader().one(id);
        QCOMPARE(row->email, newer ? QStringLiteral("second@example.org") : QString());
        QCOMPARE(row->notes, newer ? QString() : QStringLiteral("first"));
    }

    void whatOthersGoOnWithStaysWhole()
    {
        Laptops laptops({ 0, 0, 0, 0 });
        const auto known = shared(laptops, person(laptops, 0, "Rees"));
        const Member edited = person(laptops, 1, "Pugh"), alone = person(laptops, 1, "Evans");
        Group group;
        group.id = laptops.ids(1).next<Group>();
        group.name = QStringLiteral("Felin");
        QVERIFY(laptops.put(1, { added(edited), added(alone), added(group) }));
        laptops.meet();
        QVERIFY(laptops.edit(2, edited.id, [](Member &m) { m.telephone = QStringLiteral("07700 900999"); }));
        GroupMembership joined;
        joined.id = laptops.ids(2).next<GroupMembership>();
        joined.member = known;
        joined.group = group.id;
        QVERIFY(laptops.put(2, { added(joined) }));
        QVERIFY(laptops.edit(0, Id<Device> { laptops.device(1).uuid }, [&](Device &d) {
            d.revokedFrom = 1;
            laptops.sign(d);
        }));
        QVERIFY(laptops.bring(0, 3));
        const auto has = [&](std::size_t i, Id<Member> id) { return laptops[i].reader().one(id).operator bool(); };
        QVERIFY(!has(3, edited.id) && !has(3, alone.id));
        QVERIFY(laptops.bring(2, 3));
        laptops.meet();
        verifyAll(laptops);
        const Member left = *laptops[3].reader().one(edited.id);
        QCOMPARE(left.family, QStringLiteral("Pugh"));
        QCOMPARE(left.telephone, QStringLiteral("07700 900999"));
        QCOMPARE(laptops[3].reader().one(group.id)->name, QStringLiteral("Felin"));
        QVERIFY(!has(3, alone.id));
    }

    void whatHangsOnMergedPeopleIsEditedElsewhere()
    {
        Laptops laptops({ 0, 0, 0 });
        const Member kept = person(laptops, 0, "Pugh");
        const Member other = person(laptops, 0, "Pugh");
        Payment payment;
        payment.id = laptops.ids(0).next<Payment>();
        payment.payer = other.id;
        payment.amount = { 500 };
        QVERIFY(laptops.put(0, { added(kept), added(other), added(payment) }, ActionKind::AdmitMember));
        laptops.meet();
        Payment moved = payment;
        moved.payer = kept.id;
        QVERIFY(laptops.put(0, { edited(payment, moved), removed(other) }, ActionKind::MergeMembers));
        QVERIFY(laptops.edit(1, payment.id, [](Payment &p) { p.note = QStringLiteral("at the door"); }));
        QVERIFY(laptops.edit(2, payment.id, [](Payment &p) { p.note = QStringLiteral("by post"); }));
        laptops.meet();
        verifyAll(laptops);
        const auto conflicts = *laptops[1].reader().conflicts();
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].subject, kept.id.uuid);
        QCOMPARE(laptops[2].reader().one(payment.id)->payer, kept.id);
        QCOMPARE(laptops[2].reader().one(payment.id)->amount.pence, 500);
    }

    void editingWhatOthersDeletedKeepsIt()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.put(0, { removed(*laptops[0].reader().one(id)) }, ActionKind::DeleteMember));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.notes = QStringLiteral("one"); }));
        laptops.meet();
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.notes = QStringLiteral("two"); }));
        QVERIFY(laptops[0].reader().conflicts()->empty());
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(laptops[1].reader().conflicts()->empty());
    }
};

QTEST_GUILESS_MAIN(EffectsTest)
#include "tst_effects.moc"
