// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/undosociety.h"

#include <QTest>

using namespace rollbook;
using rollbook::test::text;

/// What goes back and what stays, one rule after the other.
class UndoStreamTest : public QObject, private test::UndoSociety
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        QVERIFY(m_book->verify({}));
        m_book.reset();
    }

    void whatIsAsTheEntryLeftItGoesBackAndTheRestStays()
    {
        const auto ann = admit("Bevan");
        const EntryId moved = edit(ann, [](Member &m) {
            m.address1 = text("2 Mill Lane");
            m.town = text("Corwen");
            m.email = text("ann@example.org");
            m.notes = text("moved");
        });
        become("Gwen", "Green");
        edit(ann, [](Member &m) { m.email = text("bevan@example.org"); });
        edit(ann, [](Member &m) { m.telephone = text("01490 412345"); });
        const UndoReport report = undone(moved);
        QCOMPARE(report.putBack.records, 1u);
        QCOMPARE(report.kept.records, 1u);
        QCOMPARE(report.cannot.records, 0u);
        QCOMPARE(report.kept.sample.front().unit, 9);
        QCOMPARE(report.kept.sample.front().since->actor.name, text("Gwen"));
        QCOMPARE(report.kept.sample.front().since->actor.device, text("Green"));
        QCOMPARE(person(ann).town, QString());
        QCOMPARE(person(ann).address1, QString());
        QCOMPARE(person(ann).notes, QString());
        QCOMPARE(person(ann).email, text("bevan@example.org"));
        QCOMPARE(person(ann).telephone, text("01490 412345"));
        QCOMPARE(newest().entry.action.kind, ActionKind::Undo);
        QCOMPARE(*newest().entry.undoes, moved);
        const JournalLine line = *book().reader().journalLine(moved);
        QCOMPARE(*line.undoneBy, newest().entry.id);
        QVERIFY(line.undoneWhole);
    }

    /// Half an address of each never existed.
    void anAddressStaysWholeWhenAPartOfItChanged()
    {
        const auto ann = admit("Bevan");
        const EntryId moved = edit(ann, [](Member &m) {
            m.address1 = text("2 Mill Lane");
            m.town = text("Corwen");
        });
        edit(ann, [](Member &m) { m.town = text("Bala"); });
        const UndoReport report = undone(moved);
        QCOMPARE(report.putBack.records, 0u);
        QCOMPARE(report.kept.records, 1u);
        QCOMPARE(person(ann).address1, text("2 Mill Lane"));
    }

    void anUndoIsUndoneLater()
    {
        const auto ann = admit("Bevan");
        const EntryId first = edit(ann, [](Member &m) { m.notes = text("likes hills"); });
        QCOMPARE(undone(first).putBack.records, 1u);
        const EntryId undo = newest().entry.id;
        edit(ann, [](Member &m) { m.email = text("ann@example.org"); });
        QCOMPARE(undone(undo).putBack.records, 1u);
        QCOMPARE(newest().entry.action.kind, ActionKind::Redo);
        QCOMPARE(person(ann).notes, text("likes hills"));
        QCOMPARE(person(ann).email, text("ann@example.org"));
        // As it was before anyway: nothing to write.
        const quint64 lines = newest().number;
        const UndoReport again = undone(undo);
        QCOMPARE(again.already, 1u);
        QCOMPARE(newest().number, lines);
    }

    void somebodyAddedIsRemovedWholeOrNotAtAll()
    {
        const auto ann = admit("Bevan", true);
        const EntryId entry = newest().entry.id;
        const auto bob = admit("Rees", true);
        const EntryId other = newest().entry.id;
        edit(ann, [](Member &m) { m.notes = text("since"); });
        UndoReport report = undone(entry);
        QCOMPARE(report.putBack.records, 0u);
        QCOMPARE(report.kept.records, 4u);
        QVERIFY(isThere(ann));
        QCOMPARE(book().reader().where<Period>(1, std::array { ann.uuid })->size(), 1u);
        report = undone(other);
        QCOMPARE(report.putBack.records, 4u);
        QVERIFY(!isThere(bob));
        QVERIFY(book().reader().where<Charge>(1, std::array { bob.uuid })->empty());
    }

    void whatOthersRelyOnStaysWithTheReason()
    {
        const auto ann = admit("Bevan", true);
        const EntryId entry = newest().entry.id;
        did(RecordPayment { ann, { 2'400 }, {}, PaymentMethod::Cash, {}, {} });
        const UndoReport report = undone(entry);
        QCOMPARE(report.putBack.records, 0u);
        QCOMPARE(report.cannot.records, 4u);
        QCOMPARE(report.cannot.sample.front().why->code, ProblemCode::ReferenceInUse);
        QVERIFY(isThere(ann));
        const EntryId added = book().reader().journal(0, 100)->at(2).entry.id;
        QCOMPARE(book().reader().journalLine(added)->entry.action.kind, ActionKind::AddGroup);
        QCOMPARE(undone(added).cannot.sample.front().why->code, ProblemCode::ReferenceInUse);
    }

    void aPaymentStaysOnceMoreWasWritten()
    {
        const auto ann = admit("Bevan", true);
        did(RecordPayment { ann, { 1'000 }, {}, PaymentMethod::Cash, {}, {} });
        QCOMPARE(undone(newest().entry.id).putBack.records, 2u);
        did(RecordPayment { ann, { 1'400 }, {}, PaymentMethod::Cash, {}, {} });
        const EntryId payment = newest().entry.id;
        edit(ann, [](Member &m) { m.notes = text("thanked"); });
        const UndoReport report = undone(payment);
        QCOMPARE(report.cannot.records, 2u);
        QCOMPARE(report.cannot.sample.front().why->code, ProblemCode::PaymentStays);
        QCOMPARE(report.cannot.sample.front().why->values.front(), text("1400"));
        QCOMPARE(book().reader().all<Payment>()->size(), 1u);
    }

    /// Undo after undo goes back as far as anybody likes.
    void aPaymentGoesBackOnceWhatCameAfterItWasUndone()
    {
        const auto ann = admit("Bevan", true);
        did(RecordPayment { ann, { 1'000 }, {}, PaymentMethod::Cash, {}, {} });
        edit(ann, [](Member &m) { m.notes = text("thanked"); });
        QVERIFY(book().undo());
        QVERIFY(book().undo());
        QVERIFY(book().reader().all<Payment>()->empty());
        QVERIFY(book().redo());
        QVERIFY(book().redo());
        QVERIFY(book().undo());
        QVERIFY(book().undo());
        QVERIFY(book().reader().all<Payment>()->empty());
    }

    void aNumberGivenAwayStaysAndTheRestGoesBack()
    {
        const auto ann = admit("Bevan");
        const QString old = person(ann).number;
        const EntryId renumbered = edit(ann, [](Member &m) {
            m.number = text("X1");
            m.notes = text("new number");
        });
        const auto bob = admit("Rees");
        edit(bob, [&old](Member &m) { m.number = old; });
        const UndoReport report = undone(renumbered);
        QCOMPARE(report.putBack.records, 1u);
        QCOMPARE(report.cannot.records, 1u);
        QCOMPARE(report.cannot.sample.front().why->code, ProblemCode::NotUnique);
        QCOMPARE(person(ann).number, text("X1"));
        QCOMPARE(person(ann).notes, QString());
        QCOMPARE(person(bob).number, old);
    }

    void nobodyErasedComesBack()
    {
        const auto ann = admit("Bevan");
        const EntryId edited = edit(ann, [](Member &m) { m.notes = text("private"); });
        edit(ann, [](Member &m) { m.notes = QString(); });
        const EntryId cleared = newest().entry.id;
        did(EraseMember { ann, {} });
        const EntryId erasure = newest().entry.id;
        for (const EntryId &entry : { edited, cleared, erasure }) {
            const UndoReport report = undone(entry);
            QCOMPARE(report.putBack.records, 0u);
            QCOMPARE(report.cannot.sample.front().why->code, ProblemCode::ErasedPerson);
        }
        QCOMPARE(person(ann).notes, QString());
    }

    void aDeletedPersonComesBackWithEverything()
    {
        const auto ann = admit("Bevan", true);
        const auto bob = admit("Rees", true);
        did(DeleteMember { ann });
        const EntryId deletion = newest().entry.id;
        edit(bob, [](Member &m) { m.notes = text("since"); });
        QCOMPARE(undone(deletion).putBack.records, 4u);
        QCOMPARE(person(ann).family, text("Bevan"));
        QCOMPARE(book().reader().where<GroupMembership>(1, std::array { ann.uuid })->size(), 1u);
        // Whose number was given to somebody else stays away.
        did(DeleteMember { bob });
        const EntryId second = newest().entry.id;
        admit("Pugh");
        QCOMPARE(undone(second).cannot.sample.front().why->code, ProblemCode::NotUnique);
    }

    void tagsAreTakenBackOneByOne()
    {
        const auto ann = admit("Bevan");
        edit(ann, [](Member &m) { m.tags = QStringList { text("choir") }; });
        const EntryId tagged = edit(ann, [](Member &m) { m.tags = QStringList { text("driver") }; });
        edit(ann, [](Member &m) { m.tags << text("steward"); });
        QCOMPARE(undone(tagged).kept.records, 0u);
        QCOMPARE(person(ann).tags, (QStringList { text("steward"), text("choir") }));
    }

    void aMergeOfDuplicatesIsTakenApart()
    {
        const auto kept = admit("Bevan", true);
        AdmitMember twin;
        twin.member.given = text("Annie");
        twin.member.family = text("Bevan");
        twin.member.email = text("annie@example.org");
        twin.acceptDuplicate = true;
        did(twin);
        const auto ids = *book().reader().search(text("annie"), 1);
        const Id<Member> other = ids.front();
        did(RecordPayment { other, { 500 }, {}, PaymentMethod::Cash, {}, {} });
        const Member before = person(kept);
        did(MergeMembers { kept, other, {} });
        const EntryId merge = newest().entry.id;
        QVERIFY(!isThere(other));
        edit(kept, [](Member &m) { m.notes = text("since"); });
        const UndoReport report = undone(merge);
        QCOMPARE(report.kept.records, 0u);
        QCOMPARE(report.cannot.records, 0u);
        QCOMPARE(person(other).email, text("annie@example.org"));
        QCOMPARE(person(kept).email, before.email);
        QCOMPARE(person(kept).notes, text("since"));
        QCOMPARE(book().reader().where<Payment>(1, std::array { other.uuid })->size(), 1u);
        QCOMPARE(book().reader().where<Period>(1, std::array { kept.uuid })->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(UndoStreamTest)
#include "tst_undostream.moc"
