// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/codec.h"
#include "tests/support/laptops.h"

#include <QFile>
#include <QTest>

using namespace rollbook;
using test::Laptops;

namespace {

Member person(Laptops &laptops, std::size_t i, const char *family)
{
    Member member;
    member.id = laptops.ids(i).next<Member>();
    member.given = QStringLiteral("Mair");
    member.family = QString::fromUtf8(family);
    return member;
}

Settlement settlement(Laptops &laptops, std::size_t i, const Conflict &conflict, const Member &chosen)
{
    Settlement decided;
    decided.id = laptops.ids(i).next<Settlement>();
    decided.subject.uuid = conflict.subject;
    decided.record.uuid = conflict.record;
    decided.type = conflict.type;
    decided.unit = conflict.unit;
    decided.value = conflict.unit == existenceUnit ? QString() : unitText(chosen, conflict.unit);
    return decided;
}

} // namespace

class IntegrateTest : public QObject
{
    Q_OBJECT

private:
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
            auto verified = laptops[i].verify({});
            if (!verified)
                qWarning() << int(verified.problems().front().code) << verified.problems().front().values;
            QVERIFY(verified);
            QCOMPARE(laptops.dump(i), laptops.dump(0));
            QVERIFY(*laptops[i].reader().conflicts() == *laptops[0].reader().conflicts());
        }
    }

private Q_SLOTS:
    void whatOneLaptopDidIsOnTheOther()
    {
        Laptops laptops({ 0, 0 });
        const Member mair = person(laptops, 0, "Pugh");
        QVERIFY(laptops.put(0, { added(mair) }, ActionKind::AdmitMember));
        auto brought = laptops.bring(0, 1);
        QVERIFY(brought);
        QCOMPARE(brought->entries, 1u);
        QCOMPARE(brought->people, 1u);
        QCOMPARE(laptops[1].reader().one(mair.id)->family, QStringLiteral("Pugh"));
        QCOMPARE(laptops[1].reader().search(QStringLiteral("pugh"), 5)->size(), 1u);
        // The same once more changes nothing.
        const auto before = laptops.dump(1);
        brought = laptops.bring(0, 1, true);
        QCOMPARE(brought->entries, 0u);
        QVERIFY(brought->known >= 2);
        QCOMPARE(laptops.dump(1), before);
        verifyAll(laptops);
    }

    void editsOfOtherFieldsAreBothKept()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.email = QStringLiteral("mair@example.org"); }));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.telephone = QStringLiteral("07700 900123"); }));
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(laptops[0].reader().conflicts()->empty());
        QCOMPARE(laptops[0].reader().one(id)->email, QStringLiteral("mair@example.org"));
        QCOMPARE(laptops[0].reader().one(id)->telephone, QStringLiteral("07700 900123"));
    }

    void aPersonSettlesAConflictForEverybody()
    {
        Laptops laptops({ 0, 0, 18'000 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.email = QStringLiteral("a@example.org"); }));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.email = QStringLiteral("b@example.org"); }));
        QVERIFY(laptops.edit(2, id, [](Member &m) { m.email = QStringLiteral("c@example.org"); }));
        laptops.meet();
        verifyAll(laptops);
        const auto conflicts = *laptops[1].reader().conflicts();
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].heads.size(), 3u);
        QCOMPARE(laptops[1].reader().one(id)->email, QStringLiteral("c@example.org"));
        // The value that stands already can be chosen: it is a decision all the same.
        const Member stands = *laptops[1].reader().one(id);
        QVERIFY(laptops.put(1, { added(settlement(laptops, 1, conflicts[0], stands)) }));
        QVERIFY(laptops[1].reader().conflicts()->empty());
        // Another field may be edited meanwhile.
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.notes = QStringLiteral("Large print"); }));
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(laptops[2].reader().conflicts()->empty());
        QCOMPARE(laptops[2].reader().one(id)->email, QStringLiteral("c@example.org"));
    }

    void anAddressNeverMixes()
    {
        Laptops laptops({ 0, 0 });
        Member mair = person(laptops, 0, "Pugh");
        mair.address1 = QStringLiteral("1 Mill Lane");
        mair.town = QStringLiteral("Fernford");
        const auto id = shared(laptops, mair);
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.address1 = QStringLiteral("2 High Street"); }));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.town = QStringLiteral("Oakham"); }));
        laptops.meet();
        verifyAll(laptops);
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
        const Member merged = *laptops[0].reader().one(id);
        QVERIFY((merged.address1 == QStringLiteral("2 High Street")) != (merged.town == QStringLiteral("Oakham")));
    }

    void aWithdrawalStandsUntilSomebodyDecides()
    {
        Laptops laptops({ 0, 100 });
        Member mair = person(laptops, 0, "Pugh");
        mair.noEmail = true;
        const auto id = shared(laptops, mair);
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.noPost = true; }));
        QVERIFY(laptops.edit(1, id, [](Member &m) {
            m.noPost = true;
            m.noEmail = false;
        }));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.noPost = false; }));
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(laptops[0].reader().one(id)->noPost);
        QVERIFY(!laptops[0].reader().one(id)->noEmail);
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
    }

    void tagsOfBothSidesStay()
    {
        Laptops laptops({ 0, 0 });
        Member mair = person(laptops, 0, "Pugh");
        mair.tags = { QStringLiteral("choir"), QStringLiteral("leaflets") };
        const auto id = shared(laptops, mair);
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.tags << QStringLiteral("driver"); }));
        QVERIFY(laptops.edit(1, id, [](Member &m) {
            m.tags.removeAll(QStringLiteral("choir"));
            m.tags << QStringLiteral("tea");
        }));
        laptops.meet();
        verifyAll(laptops);
        QStringList tags = laptops[0].reader().one(id)->tags;
        tags.sort();
        QCOMPARE(tags, QStringList({ QStringLiteral("driver"), QStringLiteral("leaflets"), QStringLiteral("tea") }));
        QVERIFY(laptops[0].reader().conflicts()->empty());
    }

    void whatIsEditedElsewhereIsNotDeleted()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.put(0, { removed(*laptops[0].reader().one(id)) }, ActionKind::DeleteMember));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.notes = QStringLiteral("Paid at the door"); }));
        laptops.meet();
        verifyAll(laptops);
        QCOMPARE(laptops[0].reader().one(id)->notes, QStringLiteral("Paid at the door"));
        const auto conflicts = *laptops[0].reader().conflicts();
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].unit, existenceUnit);
        // Deleted for good by somebody who has seen the edit.
        QVERIFY(laptops.put(1, { removed(*laptops[1].reader().one(id)) }, ActionKind::DeleteMember));
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(!laptops[0].reader().one(id));
        QVERIFY(laptops[0].reader().conflicts()->empty());
    }

    void aGroupThatSomebodyJoinsElsewhereStays()
    {
        Laptops laptops({ 0, 0 });
        Group branch;
        branch.id = laptops.ids(0).next<Group>();
        branch.name = QStringLiteral("Fernford");
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.put(0, { added(branch) }, ActionKind::AddGroup));
        laptops.meet();
        QVERIFY(laptops.put(0, { removed(branch) }, ActionKind::DeleteGroup));
        GroupMembership joins;
        joins.id = laptops.ids(1).next<GroupMembership>();
        joins.member = id;
        joins.group = branch.id;
        QVERIFY(laptops.put(1, { added(joins) }, ActionKind::JoinGroup));
        laptops.meet();
        verifyAll(laptops);
        QCOMPARE(laptops[0].reader().one(branch.id)->name, QStringLiteral("Fernford"));
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
    }

    void anErasedPersonDoesNotComeBack()
    {
        Laptops laptops({ 0, 0, 0 });
        Member mair = person(laptops, 0, "Canarienvogel");
        mair.notes = QStringLiteral("Canarienvogel notes");
        const auto id = shared(laptops, mair);
        QVERIFY(laptops.edit(2, id, [](Member &m) { m.email = QStringLiteral("canarienvogel@example.org"); }));
        Erasure erasure;
        erasure.id = laptops.ids(0).next<Erasure>();
        erasure.subject.uuid = id.uuid;
        QVERIFY(laptops.put(0, { added(erasure) }, ActionKind::EraseMember));
        QVERIFY(laptops[0].reader().one(id)->family.isEmpty());
        QVERIFY(laptops[0].reader().search(QStringLiteral("canarien"), 5)->empty());
        QVERIFY(laptops[0].verify({}));
        laptops.meet();
        verifyAll(laptops);
        for (std::size_t i = 0; i < laptops.count(); ++i) {
            auto source = laptops[i].exportEntries({});
            ForeignEntry entry;
            while (*(*source)->nextEntry(entry)) {
                QVERIFY(!entry.words || !entry.words->contains("Canarien"));
                for (qint64 block = 0; block < entry.blocks; ++block)
                    QVERIFY(!Laptops::plain(*(*source)->nextBlock()).contains("anarienvogel"));
            }
        }
        // It is never taken back.
        const Erasure stored = laptops[1].reader().all<Erasure>()->at(0);
        QCOMPARE(
            laptops.put(1, { removed(stored) }, ActionKind::Undo).problems().front().code, ProblemCode::ErasedPerson);
        // Nobody writes on what is left.
        auto written = laptops.edit(1, id, [](Member &m) { m.email = QStringLiteral("back@example.org"); });
        QVERIFY(!written);
        QCOMPARE(written.problems().front().code, ProblemCode::ErasedPerson);
    }

    void aRevokedLaptopLosesItsEffectAndGetsItBack()
    {
        Laptops laptops({ 0, 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.email = QStringLiteral("thief@example.org"); }));
        laptops.meet();
        const Id<Device> thief { laptops.device(1).uuid };
        const auto from = static_cast<qint64>(laptops[0].reader().entriesHere()->at(laptops.device(1)));
        QVERIFY(laptops.edit(0, thief, [&](Device &d) {
            d.revokedFrom = from;
            laptops.sign(d);
        }));
        QVERIFY(laptops[0].reader().one(id)->email.isEmpty());
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.telephone = QStringLiteral("07700 900999"); }));
        laptops.meet();
        verifyAll(laptops);
        QVERIFY(laptops[2].reader().one(id)->telephone.isEmpty());
        QVERIFY(laptops.edit(0, thief, [&](Device &d) {
            d.revokedFrom = 0;
            laptops.sign(d);
        }));
        laptops.meet();
        verifyAll(laptops);
        QCOMPARE(laptops[2].reader().one(id)->telephone, QStringLiteral("07700 900999"));
        QCOMPARE(laptops[2].reader().one(id)->email, QStringLiteral("thief@example.org"));
    }

    void aGapIsToldAndNothingBeyondItTaken()
    {
        Laptops laptops({ 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.notes = QStringLiteral("one"); }));
        QVERIFY(laptops.edit(0, id, [](Member &m) { m.notes = QStringLiteral("two"); }));
        Seen beyond = *laptops[1].reader().entriesHere();
        ++beyond[laptops.device(0)];
        auto source = laptops[0].exportEntries(beyond);
        auto brought = laptops[1].integrate(**source, {});
        QVERIFY(brought);
        QCOMPARE(brought->entries, 0u);
        QCOMPARE(brought->missing.size(), 1u);
        QCOMPARE(brought->missing[0].from, brought->missing[0].to);
        QVERIFY(laptops[1].reader().one(id)->notes.isEmpty());
    }

    void twoCopiesOfOneLaptopAreNoticed()
    {
        Laptops laptops({ 0, 0, 0 });
        const auto id = shared(laptops, person(laptops, 0, "Pugh"));
        const QString clone = laptops.folder() + QStringLiteral("/clone");
        QVERIFY(laptops[1].copyTo(clone, {}));
        auto twin = Store::open(clone, Laptops::key(), laptops.clock(1), Store::Access::ReadWrite);
        QVERIFY(twin);
        QVERIFY(laptops.edit(1, id, [](Member &m) { m.notes = QStringLiteral("here"); }));
        Member there = *(*twin)->reader().one(id);
        const Member before = there;
        there.notes = QStringLiteral("there");
        Entry entry;
        entry.id = laptops.ids(2).next<EntryTag>();
        VectorStream stream({ edited(before, there) });
        QVERIFY((*twin)->apply(entry, stream));
        QVERIFY(laptops.bring(1, 0));
        const auto untouched = laptops.dump(0);
        auto source = (*twin)->exportEntries(Seen {});
        auto brought = laptops[0].integrate(**source, {});
        QVERIFY(!brought);
        QCOMPARE(brought.problems().front().code, ProblemCode::DeviceForked);
        QCOMPARE(laptops.dump(0), untouched);
        // On the laptop that was copied it is told as its own matter.
        source = (*twin)->exportEntries(Seen {});
        brought = laptops[1].integrate(**source, {});
        QVERIFY(!brought);
        QCOMPARE(brought.problems().front().code, ProblemCode::OwnDeviceForked);
    }

    void nobodyEnrolsOrPromotesHimself()
    {
        Laptops laptops({ 0, 0 });
        const Id<Device> own { laptops.device(1).uuid };
        QVERIFY(laptops.edit(1, own, [](Device &d) { d.coordinator = true; }));
        auto brought = laptops.bring(1, 0);
        QVERIFY(!brought);
        QCOMPARE(brought.problems().front().code, ProblemCode::NotSigned);
        QVERIFY(laptops[0].verify({}));
        QVERIFY(!laptops[0].reader().one(own)->coordinator);
    }

    void aPreviewChangesNothing()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, 0, "Pugh")) }, ActionKind::AdmitMember));
        const auto before = laptops.dump(1);
        auto source = laptops[0].exportEntries(*laptops[1].reader().entriesHere());
        Store::IntegrateOptions options;
        options.preview = true;
        auto preview = laptops[1].integrate(**source, options);
        QVERIFY(preview);
        QCOMPARE(preview->people, 1u);
        QCOMPARE(laptops.dump(1), before);
        QVERIFY(laptops[1].verify({}));
    }
};

QTEST_GUILESS_MAIN(IntegrateTest)
#include "tst_integrate.moc"
