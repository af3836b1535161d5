// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/originalaction.h"

#include "tests/support/memoryreader.h"

#include <QTest>

using namespace rollbook;

namespace {

/// Entries alone, which counts the questions.
class Entries final : public test::MemoryReader
{
public:
    Entry add(ActionKind kind, std::optional<EntryId> undoes = {})
    {
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        entry.action.kind = kind;
        entry.undoes = undoes;
        m_entries[entry.id] = entry;
        return entry;
    }
    Result<std::vector<JournalLine>> journalLines(std::span<const EntryId> ids) const override
    {
        ++asked;
        std::vector<JournalLine> lines;
        for (const EntryId &id : ids) {
            const auto at = m_entries.find(id);
            if (at == m_entries.end())
                return Problem { ProblemCode::UnknownEntry };
            lines.emplace_back();
            lines.back().entry = at->second;
        }
        return lines;
    }

    mutable int asked = 0;

private:
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    std::map<EntryId, Entry> m_entries;
};

} // namespace

class TestOriginalAction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreReadAtOnce()
    {
        Entries entries;
        std::vector<Entry> lines;
        for (int i = 0; i < 50; ++i) {
            const Entry done = entries.add(i % 2 == 0 ? ActionKind::AdmitMember : ActionKind::EditMember);
            lines.push_back(entries.add(ActionKind::Undo, done.id));
            lines.push_back(done);
        }
        const auto actions = originalActions(entries, lines);
        QVERIFY(actions);
        QCOMPARE(entries.asked, 1);
        QCOMPARE(actions->size(), 100u);
        QCOMPARE((*actions)[0].kind, ActionKind::AdmitMember);
        QCOMPARE((*actions)[1].kind, ActionKind::AdmitMember);
        QCOMPARE((*actions)[2].kind, ActionKind::EditMember);
    }

    void whatIsUndoneAndDoneAgainIsWhatItWas()
    {
        Entries entries;
        const Entry done = entries.add(ActionKind::ImportMembers);
        const Entry undone = entries.add(ActionKind::Undo, done.id);
        const Entry again = entries.add(ActionKind::Redo, undone.id);
        QCOMPARE(originalAction(entries, again)->kind, ActionKind::ImportMembers);
        const Entry together = entries.add(ActionKind::UndoTogether, done.id);
        QCOMPARE(originalAction(entries, together)->kind, ActionKind::UndoTogether);
        QVERIFY(!originalAction(entries, entries.add(ActionKind::Undo, EntryId {})));
    }
};

QTEST_GUILESS_MAIN(TestOriginalAction)
#include "tst_originalaction.moc"
