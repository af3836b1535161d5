// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/undosteps.h"

#include "tests/support/memoryreader.h"

#include <QTest>

using namespace rollbook;

namespace {

/// A journal alone, which counts what is read of it.
class Journal final : public test::MemoryReader
{
public:
    /// A line on top; its id.
    EntryId add(ActionKind kind, quint64 batch = 0, std::optional<EntryId> undoes = {})
    {
        JournalLine line;
        line.number = m_lines.size() + 1;
        line.entry.id = m_ids.next<EntryTag>();
        line.entry.action.kind = kind;
        line.entry.undoes = undoes;
        line.batch = batch;
        for (JournalLine &earlier : m_lines) {
            if (undoes && earlier.entry.id == *undoes)
                earlier.undoneBy = line.entry.id;
        }
        m_lines.push_back(line);
        return line.entry.id;
    }
    EntryId did() { return add(ActionKind::EditMember); }
    EntryId undid(EntryId entry) { return add(ActionKind::Undo, 0, entry); }
    Result<std::vector<JournalLine>> journal(quint64 before, int limit) const override
    {
        ++asked;
        std::vector<JournalLine> found;
        for (std::size_t at = before == 0 ? m_lines.size() : before - 1; at > 0 && limit > 0; --at, --limit)
            found.push_back(m_lines[at - 1]);
        read += found.size();
        return found;
    }
    [[nodiscard]] std::optional<EntryId> undo() const { return idOf(undoSteps(*this)->undo); }
    [[nodiscard]] std::optional<EntryId> redo() const { return idOf(undoSteps(*this)->redo); }

    mutable int asked = 0;
    mutable std::size_t read = 0;

private:
    static std::optional<EntryId> idOf(const std::optional<JournalLine> &line)
    {
        return line ? std::optional(line->entry.id) : std::nullopt;
    }

    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    std::vector<JournalLine> m_lines; ///< oldest first
};

} // namespace

class UndoStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsTakenAndThenWhatWasBefore()
    {
        Journal journal;
        journal.add(ActionKind::CreateRegister);
        QVERIFY(!journal.undo() && !journal.redo());
        const EntryId first = journal.did();
        const EntryId second = journal.did();
        QCOMPARE(journal.undo(), std::optional(second));
        const EntryId undone = journal.undid(second);
        QCOMPARE(journal.undo(), std::optional(first));
        QCOMPARE(journal.redo(), std::optional(undone));
        const EntryId again = journal.add(ActionKind::Redo, 0, undone);
        QCOMPARE(journal.undo(), std::optional(again));
        QVERIFY(!journal.redo());
        journal.add(ActionKind::PrintReport);
        QCOMPARE(journal.undo(), std::optional(again));
    }

    void oneShortReadIsEnough()
    {
        Journal journal;
        for (int i = 0; i < 400; ++i)
            journal.did();
        const EntryId last = journal.did();
        QCOMPARE(undoSteps(journal)->undo->entry.id, last);
        QCOMPARE(journal.asked, 1);
        QVERIFY2(journal.read <= 20, qPrintable(QString::number(journal.read)));
    }

    /// What was taken back reaches as far behind as what took it back stands above.
    void manyUndosAreFollowedBack()
    {
        Journal journal;
        journal.add(ActionKind::CreateRegister);
        std::vector<EntryId> done;
        for (int i = 0; i < 60; ++i)
            done.push_back(journal.did());
        EntryId undo;
        for (std::size_t i = 59; i > 9; --i)
            undo = journal.undid(done[i]);
        QCOMPARE(journal.undo(), std::optional(done[9]));
        QCOMPARE(journal.redo(), std::optional(undo));
    }

    /// An old entry taken back from the history is itself the last thing done.
    void anUndoOfSomethingOldIsTheNewest()
    {
        Journal journal;
        journal.add(ActionKind::CreateRegister);
        const EntryId old = journal.did();
        for (int i = 0; i < 100; ++i)
            journal.did();
        const EntryId undo = journal.undid(old);
        QCOMPARE(journal.undo(), std::optional(undo));
        QVERIFY(!journal.redo());
    }

    void aColleaguesEntryIsNotTaken()
    {
        Journal journal;
        journal.add(ActionKind::CreateRegister);
        const EntryId own = journal.did();
        const EntryId other = journal.did();
        for (int i = 0; i < 30; ++i)
            journal.add(ActionKind::EditMember, 1);
        QCOMPARE(journal.undo(), std::optional(other));
        // What they took back is gone already.
        journal.add(ActionKind::Undo, 2, other);
        QCOMPARE(journal.undo(), std::optional(own));
    }
};

QTEST_GUILESS_MAIN(UndoStepsTest)
#include "tst_undosteps.moc"
