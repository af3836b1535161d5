// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerwrite.h"
#include "core/rules/undosteps.h"
#include "tests/support/laptops.h"
#include "tests/support/undosociety.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollbook;
using rollbook::test::text;

namespace {

/// As many people as asked for, in blocks of a thousand.
class Village final : public LongCommand
{
public:
    explicit Village(int people) : m_people(people) { }
    Action action() const override { return { ActionKind::MakeSample, { QString::number(m_people) } }; }
    Result<std::unique_ptr<ChangeStream>> start(const Reader &, PlanContext context) override
    {
        class Stream final : public ChangeStream
        {
        public:
            Stream(int people, IdSource *ids) : m_left(people), m_ids(ids) { }
            Done next(std::vector<RecordChange> &block) override
            {
                block.clear();
                for (; m_left > 0 && block.size() < 1'000; --m_left) {
                    Member member;
                    member.id = m_ids->next<Member>();
                    member.number = QStringLiteral("V%1").arg(m_left, 6, 10, QLatin1Char('0'));
                    member.family = QStringLiteral("Villager%1").arg(m_left);
                    block.push_back(added(member));
                }
                return {};
            }

        private:
            int m_left;
            IdSource *m_ids;
        };
        return std::unique_ptr<ChangeStream>(new Stream(m_people, context.ids));
    }

private:
    int m_people;
};

} // namespace

/// Undo of entries of many records, beside the window, of some people, of what was brought in.
class RegisterUndoTest : public QObject, private test::UndoSociety
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        QVERIFY(m_book->verify({}));
        m_book.reset();
    }

    void aLongEntryGoesBackButForWhatHasChanged()
    {
        Village village(3'210);
        const EntryId entry = *book().run(village, {});
        const auto first = book().reader().membersNumbered(text("V000007"))->front();
        const auto second = book().reader().membersNumbered(text("V003000"))->front();
        edit(first, [](Member &m) { m.notes = text("since"); });
        did(RecordPayment { second, { 500 }, {}, PaymentMethod::Cash, {}, {} });
        const UndoReport report = undone(entry);
        QCOMPARE(report.putBack.records, 3'208u);
        QCOMPARE(report.putBack.sample.size(), undoSample);
        QCOMPARE(report.subjects.size(), 3'208u);
        QCOMPARE(report.kept.records, 1u);
        QCOMPARE(report.cannot.records, 1u);
        QCOMPARE(*book().reader().memberCount(), 2);
        QCOMPARE(undone(newest().entry.id).putBack.records, 3'208u);
        QCOMPARE(*book().reader().memberCount(), 3'210);
    }

    void onlyThePeopleNamedGoBack()
    {
        Village village(50);
        const EntryId entry = *book().run(village, {});
        const auto one = book().reader().membersNumbered(text("V000007"))->front();
        const UndoReport report = undone({ { entry }, { one.uuid } });
        QCOMPARE(report.putBack.records, 1u);
        QVERIFY(!isThere(one));
        QCOMPARE(*book().reader().memberCount(), 49);
        QVERIFY(!book().reader().journalLine(entry)->undoneWhole);
        QCOMPARE(undone(entry).already, 1u);
        QCOMPARE(*book().reader().memberCount(), 0);
    }

    void cancellingLeavesNothing()
    {
        Village village(3'000);
        const EntryId entry = *book().run(village, {});
        const quint64 lines = newest().number;
        auto cancelled = book().undo({ { entry } }, [](double done) { return done < 0.6; });
        QCOMPARE(cancelled.problems().front().code, ProblemCode::Cancelled);
        QCOMPARE(newest().number, lines);
        QCOMPARE(*book().reader().memberCount(), 3'000);
    }

    void thePreviewRunsBesideTheWindow()
    {
        const auto ann = admit("Bevan");
        const EntryId entry = edit(ann, [](Member &m) { m.notes = text("first"); });
        QSignalSpy announced(&book(), &Register::committed);
        bool told = false;
        book().startUndoPreview({ { entry } }, {},
            [&told](const Result<UndoReport> &report) { told = report.ok() && report->putBack.records == 1; });
        QVERIFY(book().isBusy());
        QTRY_VERIFY(!book().isBusy());
        QVERIFY(told);
        QCOMPARE(announced.count(), 0);
        bool written = false;
        book().startUndo(UndoRequest { { entry } }, {},
            [&written](const Result<UndoResult> &result) { written = result.ok() && !result->entry.isNull(); });
        QTRY_VERIFY(!book().isBusy());
        QVERIFY(written);
        QCOMPARE(announced.count(), 1);
        QCOMPARE(person(ann).notes, QString());
    }

    void theRegisterItselfIsNotTakenBack()
    {
        const EntryId first = book().reader().journal(2, 1)->front().entry.id;
        QCOMPARE(book().undo({ { first } }, {}).problems().front().code, ProblemCode::UndoBlocked);
        QCOMPARE(book().undo({ { EntryId {} } }, {}).problems().front().code, ProblemCode::UnknownEntry);
    }

    /// What two laptops changed at once waits for a person: an undo does not decide it by the way.
    void whatWasBroughtInGoesBackTogetherAndOpenConflictsStay()
    {
        test::Laptops laptops({ 0, 0 });
        Member ann;
        ann.id = laptops.ids(0).next<Member>();
        ann.family = text("Bevan");
        QVERIFY(laptops.put(0, { added(ann) }, ActionKind::AdmitMember));
        laptops.meet();
        QVERIFY(laptops.edit(0, ann.id, [](Member &m) { m.notes = text("of 0"); }));
        QVERIFY(laptops.edit(1, ann.id, [](Member &m) { m.notes = text("of 1"); }));
        QVERIFY(laptops.edit(1, ann.id, [](Member &m) { m.email = text("ann@example.org"); }));
        QVERIFY(laptops.edit(1, ann.id, [](Member &m) { m.email = text("bevan@example.org"); }));
        laptops.meet();
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
        const QString shown = laptops[0].reader().one(ann.id)->notes;
        UndoRequest request;
        for (const JournalLine &line : *laptops[0].reader().journal(0, 10)) {
            if (line.batch != 0)
                request.entries.push_back(line.entry.id);
        }
        QCOMPARE(request.entries.size(), 3u);
        auto result = undoThrough(laptops[0], request, { &laptops.ids(0), { text("Nia"), {} } });
        QVERIFY(result);
        QCOMPARE(result->report.kept.records, 1u);
        QCOMPARE(laptops[0].reader().one(ann.id)->email, QString());
        QCOMPARE(laptops[0].reader().one(ann.id)->notes, shown);
        QCOMPARE(laptops[0].reader().conflicts()->size(), 1u);
        laptops.meet();
        QCOMPARE(laptops.dump(0), laptops.dump(1));
    }

    /// All of them are marked, on every laptop, and come again by one redo.
    void whatWentBackTogetherIsMarkedAndComesAgain()
    {
        test::Laptops laptops({ 0, 0 });
        Member ann;
        ann.id = laptops.ids(0).next<Member>();
        ann.family = text("Bevan");
        QVERIFY(laptops.put(0, { added(ann) }, ActionKind::AdmitMember));
        laptops.meet();
        for (const char *notes : { "one", "two", "three" })
            QVERIFY(laptops.edit(1, ann.id, [notes](Member &m) { m.notes = text(notes); }));
        laptops.meet();
        // What a colleague did is not for the window's Undo.
        QVERIFY(undoSteps(laptops[0].reader())->undo->batch == 0);
        UndoRequest request;
        for (const JournalLine &line : *laptops[0].reader().journal(0, 3))
            request.entries.insert(request.entries.begin(), line.entry.id);
        const UndoRun run { &laptops.ids(0), { text("Nia"), {} } };
        auto undone = undoThrough(laptops[0], request, run);
        QVERIFY(undone);
        const EntryId undo = undone->written.entry;
        QCOMPARE(laptops[0].reader().one(ann.id)->notes, QString());
        laptops.meet();
        for (const std::size_t laptop : { 0u, 1u }) {
            for (const EntryId &entry : request.entries) {
                const JournalLine line = *laptops[laptop].reader().journalLine(entry);
                QCOMPARE(line.undoneBy, std::optional(undo));
                QVERIFY(line.undoneWhole);
            }
            QVERIFY(!laptops[laptop].reader().journal(4, 1)->front().undoneBy);
        }
        QCOMPARE(laptops[0].reader().journalLine(undo)->entry.action.kind, ActionKind::UndoTogether);
        QCOMPARE(undoSteps(laptops[0].reader())->undo->entry.id, undo);
        auto again = undoThrough(laptops[0], { { undo } }, run);
        QVERIFY(again);
        laptops.meet();
        QCOMPARE(laptops[1].reader().one(ann.id)->notes, text("three"));
        QVERIFY(laptops[1].reader().journalLine(undo)->undoneWhole);
        QCOMPARE(laptops[0].reader().journalLine(again->written.entry)->entry.action.kind, ActionKind::Redo);
        QVERIFY(laptops[0].verify({}) && laptops[1].verify({}));
    }

    /// Of the several, one has been changed since: none is said to be undone whole.
    void inPartTogetherIsInPart()
    {
        const auto ann = admit("Bevan");
        const EntryId one = edit(ann, [](Member &m) { m.notes = text("one"); });
        const EntryId other = edit(ann, [](Member &m) { m.email = text("ann@example.org"); });
        edit(ann, [](Member &m) { m.email = text("bevan@example.org"); });
        QCOMPARE(undone({ { other, one } }).kept.records, 1u);
        for (const EntryId &entry : { one, other }) {
            const JournalLine line = *book().reader().journalLine(entry);
            QCOMPARE(line.undoneBy, std::optional(newest().entry.id));
            QVERIFY(!line.undoneWhole);
        }
        QCOMPARE(*newest().entry.undoes, other);
    }
};

QTEST_GUILESS_MAIN(RegisterUndoTest)
#include "tst_registerundo.moc"
