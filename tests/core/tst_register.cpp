// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclose.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

RawKey someKey()
{
    RawKey key;
    key.bytes.fill(3);
    return key;
}

/// As many people as asked for, in blocks.
class Crowd final : public LongCommand
{
public:
    explicit Crowd(int people) : m_people(people) { }
    Action action() const override { return { ActionKind::MakeSample, { QString::number(m_people) } }; }
    double fraction() const override { return 0.5; }
    Result<std::unique_ptr<ChangeStream>> start(const Reader &, PlanContext context) override
    {
        return std::unique_ptr<ChangeStream>(new Stream(m_people, context.ids));
    }

private:
    class Stream final : public ChangeStream
    {
    public:
        Stream(int people, IdSource *ids) : m_left(people), m_ids(ids) { }
        Done next(std::vector<RecordChange> &block) override
        {
            block.clear();
            for (; m_left > 0 && block.size() < 1000; --m_left) {
                Member member;
                member.id = m_ids->next<Member>();
                member.number = QStringLiteral("C%1").arg(m_left, 6, 10, QLatin1Char('0'));
                member.given = QStringLiteral("Mair");
                member.family = QStringLiteral("Crowd%1").arg(m_left);
                block.push_back(added(member));
            }
            return {};
        }

    private:
        int m_left;
        IdSource *m_ids;
    };
    int m_people;
};

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    int m_count = 0;
    QString m_path;

    std::unique_ptr<Register> fresh()
    {
        m_path = m_folder.filePath(QStringLiteral("r%1.rollbook").arg(++m_count));
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        auto made = Register::create(
            m_path, someKey(), society, { &m_clock, { QStringLiteral("Nia"), QStringLiteral("Blue") } });
        return made ? std::move(*made) : nullptr;
    }
    static AdmitMember admission(const char *given, const char *family)
    {
        AdmitMember command;
        command.member.given = QString::fromUtf8(given);
        command.member.family = QString::fromUtf8(family);
        return command;
    }

private Q_SLOTS:
    void oneCommandIsOneEntryAnnouncedOnce()
    {
        auto book = fresh();
        QVERIFY(book);
        QSignalSpy spy(book.get(), &Register::committed);
        auto entry = book->submit(admission("Zoë", "O'Neill"));
        QVERIFY(entry);
        QCOMPARE(spy.count(), 1);
        const auto what = spy.front().front().value<Committed>();
        QCOMPARE(what.entry.id, *entry);
        QVERIFY(!what.everything);
        QCOMPARE(what.entry.actor.name, QStringLiteral("Nia"));
        QCOMPARE(*book->reader().memberCount(), 1);
        auto line = book->reader().journalLine(*entry);
        QCOMPARE(line->entry.action.kind, ActionKind::AdmitMember);
        QCOMPARE(line->entry.sequence, 2u);
    }

    void aRefusedCommandWritesAndAnnouncesNothing()
    {
        auto book = fresh();
        QSignalSpy spy(book.get(), &Register::committed);
        QVERIFY(!book->submit(admission("", "")));
        QCOMPARE(spy.count(), 0);
        QCOMPARE(book->reader().journal(0, 10)->size(), 1u);
    }

    void erasingSomebodySparesWhomTheyWereKeptApartFrom()
    {
        auto book = fresh();
        std::vector<Id<Member>> people;
        for (const char *given : { "Tegwen", "Olwen", "Kirsty" }) {
            QVERIFY(book->submit(admission(given, "Price")));
            people.push_back(book->reader().search(QString::fromUtf8(given), 1)->front());
        }
        QVERIFY(book->submit(KeepApart { people[0], people[1] }));
        QVERIFY(book->submit(MergeMembers { people[2], people[1], {} }));
        QVERIFY(book->submit(EraseMember { people[0], {} }));
        const auto erasures = book->reader().all<Erasure>();
        QCOMPARE(erasures->size(), 1u);
        QCOMPARE(erasures->front().subject.uuid, people[0].uuid);
        // Whoever was merged into somebody goes with them.
        QVERIFY(book->submit(EraseMember { people[2], {} }));
        QCOMPARE(book->reader().all<Erasure>()->size(), 3u);
    }

    void undoAndRedoFollowTheJournal()
    {
        auto book = fresh();
        QVERIFY(!book->undoSteps()->undo);
        QVERIFY(book->submit(admission("Ann", "Bevan")));
        QVERIFY(book->submit(admission("Gwen", "Rees")));
        QVERIFY(book->undo());
        QCOMPARE(*book->reader().memberCount(), 1);
        QCOMPARE(book->undoSteps()->undo->entry.action.values, QStringList { QStringLiteral("Ann Bevan") });
        QCOMPARE(book->undoSteps()->redo->entry.action.values, QStringList { QStringLiteral("Gwen Rees") });
        QVERIFY(book->undo());
        QCOMPARE(*book->reader().memberCount(), 0);
        QCOMPARE(book->undo().problems().front().code, ProblemCode::NothingToUndo);
        QVERIFY(book->redo());
        QVERIFY(book->redo());
        QCOMPARE(*book->reader().memberCount(), 2);
        QCOMPARE(book->redo().problems().front().code, ProblemCode::NothingToRedo);
        QVERIFY(book->undo());
        QVERIFY(book->submit(admission("Dilys", "Pugh")));
        QVERIFY(!book->undoSteps()->redo);
        QVERIFY(book->verify({}));
    }

    /// A print cannot be taken back: Undo goes on to what was done before it.
    void copiesAreCountedAndStay()
    {
        auto book = fresh();
        QVERIFY(book->submit(admission("Zoë", "O'Neill")));
        QCOMPARE(*disclose(*book, { DisclosureForm::Pdf, QStringLiteral("Register"), {}, 1 }), 1);
        QCOMPARE(*disclose(*book, { DisclosureForm::Paper, QStringLiteral("Register"), {}, 1 }), 2);
        const JournalLine print = book->reader().journal(0, 1)->front();
        QCOMPARE(print.entry.action.kind, ActionKind::PrintReport);
        QCOMPARE(print.entry.actor.name, QStringLiteral("Nia"));
        QCOMPARE(book->undo(print.entry.id).problems().front().code, ProblemCode::DisclosureStays);
        QVERIFY(book->undo());
        QCOMPARE(*book->reader().memberCount(), 0);
        QVERIFY(book->redo());
        QCOMPARE(*book->reader().memberCount(), 1);
        QCOMPARE(*disclose(*book, { DisclosureForm::File, QStringLiteral("List"), {}, 1 }), 3);
        QVERIFY(book->verify({}));
    }

    void undoSurvivesClosing()
    {
        auto book = fresh();
        QVERIFY(book->submit(admission("Ann", "Bevan")));
        book.reset();
        auto again = Register::open(m_path, someKey(), { &m_clock, {} });
        QVERIFY(again);
        QVERIFY((*again)->undo());
        QCOMPARE(*(*again)->reader().memberCount(), 0);
    }

    void anOldEntryGoesBackUnlessItsRecordsMovedOn()
    {
        auto book = fresh();
        auto first = book->submit(admission("Ann", "Bevan"));
        auto second = book->submit(admission("Gwen", "Rees"));
        auto ids = book->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
        EditMember edit { *book->reader().one(ids->front()), {}, {} };
        edit.member.town = QStringLiteral("Corwen");
        QVERIFY(book->submit(edit));
        auto blocked = book->undo(*first);
        QVERIFY(!blocked);
        QCOMPARE(blocked.problems().front().code, ProblemCode::UndoBlocked);
        QVERIFY(book->undo(*second));
        QCOMPARE(*book->reader().memberCount(), 1);
    }

    void aLongCommandIsOneEntryAndOneUndo()
    {
        auto book = fresh();
        QSignalSpy spy(book.get(), &Register::committed);
        Crowd crowd(12'345);
        auto entry = book->run(crowd, {});
        QVERIFY(entry);
        QCOMPARE(*book->reader().memberCount(), 12'345);
        QVERIFY(spy.front().front().value<Committed>().everything);
        QCOMPARE(book->reader().search(QStringLiteral("crowd777"), 0)->size(), 11u);
        QVERIFY(book->verify({}));
        QVERIFY(book->undo());
        QCOMPARE(*book->reader().memberCount(), 0);
        QVERIFY(book->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder)->empty());
        QVERIFY(book->redo());
        QCOMPARE(*book->reader().memberCount(), 12'345);
        QVERIFY(book->verify({}));
    }

    void cancellingLeavesNothingBehind()
    {
        auto book = fresh();
        Crowd crowd(20'000);
        int asked = 0;
        auto entry = book->run(crowd, [&](double) { return ++asked < 5; });
        QVERIFY(!entry);
        QCOMPARE(entry.problems().front().code, ProblemCode::Cancelled);
        QCOMPARE(*book->reader().memberCount(), 0);
        QCOMPARE(book->reader().journal(0, 10)->size(), 1u);
        QVERIFY(book->verify({}));
    }

    void anImportRunsBesideTheWindow()
    {
        auto book = fresh();
        QSignalSpy spy(book.get(), &Register::committed);
        std::optional<Result<EntryId>> result;
        book->start(std::make_shared<Crowd>(8'000), {}, [&](Result<EntryId> done) { result = std::move(done); });
        QVERIFY(book->isBusy());
        QCOMPARE(book->submit(admission("Ann", "Bevan")).problems().front().code, ProblemCode::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
        QVERIFY(result->ok());
        QVERIFY(!book->isBusy());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(*book->reader().memberCount(), 8'000);
        QVERIFY(book->submit(admission("Ann", "Bevan")));
    }

    void changesWaitForTheVerification()
    {
        auto book = fresh();
        QVERIFY(book->submit(admission("Ann", "Bevan")));
        std::optional<Done> verified;
        book->startVerification([&](Done done) { verified = std::move(done); });
        QCOMPARE(book->submit(admission("Gwen", "Rees")).problems().front().code, ProblemCode::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(verified.has_value(), 60'000);
        QVERIFY(verified->ok());
        QVERIFY(book->submit(admission("Gwen", "Rees")));
    }

    void aBackupIsOpenedAndComparedBeforeItCounts()
    {
        auto book = fresh();
        QVERIFY(book->submit(admission("Ann", "Bevan")));
        const QString path = m_folder.filePath(QStringLiteral("backup%1.rollbook").arg(m_count));
        auto report = book->backup(path, {});
        QVERIFY(report);
        QCOMPARE(report->verified.entries, 2u);
        QCOMPARE(book->backup(path, {}).problems().front().code, ProblemCode::FileExists);
        auto copy = Register::open(path, someKey(), { &m_clock, {} }, Register::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->reader().memberCount(), 1);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
