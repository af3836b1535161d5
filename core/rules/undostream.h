// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/checker.h"
#include "core/rules/undo.h"

#include <deque>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

/// One record of an undo: what the entry did to it, turned round, against what stands now.
struct UndoPart {
    RecordChange inverse; ///< `before`: as the entries left it; `after`: as it was before them
    RecordChange change; ///< what is written; the same on both sides, or without any: nothing
    std::vector<int> kept; ///< units that stay, because they have changed since
    bool writes = false;
    bool removes = false; ///< it was added by the entries and is there still
    std::optional<Problem> why {}; ///< it stays for this reason
};

/// What goes back together or not at all: the parts about one person, and about whoever else they join.
struct UndoAtom {
    std::vector<Uuid> subjects;
    std::vector<UndoPart> parts;
};

/// The changes that take entries back, against what is there now: where a unit is still as the entry left it, what was
/// before comes back; what has changed since stays. What an entry added for a person is removed together or not at all.
/// The rules are kept: what they refuse stays with the reason, and the rest goes back.
///
/// `reader` shows what was written by the blocks before, and outlives the stream.
class UndoStream final : public ChangeStream
{
public:
    /// UnknownEntry, UndoBlocked for the entry that made the register, or RosterStays.
    [[nodiscard]] static Result<std::unique_ptr<UndoStream>> begin(const Reader &reader, UndoRequest request);
    Done next(std::vector<RecordChange> &block) override;

    /// What the entry that undoes says: for one entry its own action's values, Redo for an Undo; for several, which.
    [[nodiscard]] Action action() const;
    /// The newest of the entries.
    [[nodiscard]] EntryId newest() const { return m_lines.front().entry.id; }
    [[nodiscard]] double done() const;
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] const UndoReport &report() const { return m_report; }

private:
    using Atoms = std::vector<UndoAtom>;
    /// Atoms that failed a check together, and why.
    struct Refused {
        Atoms atoms;
        Problem why;
    };

    UndoStream(const Reader &reader, UndoRequest request)
        : m_reader(reader), m_checker(reader), m_request(std::move(request))
    {
    }
    [[nodiscard]] Done readSurroundings();
    [[nodiscard]] Result<bool> pull();
    [[nodiscard]] Result<std::vector<UndoPart>> compared(std::vector<RecordChange> inverses);
    template <class R> [[nodiscard]] Done compareType(std::vector<UndoPart> &parts);
    template <class R> void compareOne(UndoPart &part, const Change<R> &inverse, const std::optional<R> &current) const;
    [[nodiscard]] Done followMoney(std::vector<UndoPart> &parts) const;
    [[nodiscard]] Atoms joined(std::vector<UndoPart> parts) const;
    [[nodiscard]] bool wanted(const UndoAtom &atom) const;
    [[nodiscard]] bool isNewestOfAll() const;
    [[nodiscard]] Done restrain(UndoAtom &atom) const;
    [[nodiscard]] Result<bool> writtenSince(const Uuid &subject) const;
    [[nodiscard]] Done settle(Atoms atoms, std::vector<RecordChange> &block);
    [[nodiscard]] Done settleLast(Refused refused, std::vector<RecordChange> &block);
    [[nodiscard]] bool dropRefusedUnit(UndoAtom &atom, const Problem &why);
    [[nodiscard]] Done account(const Atoms &atoms);
    [[nodiscard]] Result<std::optional<Entry>> whyWhole(const UndoAtom &atom) const;
    [[nodiscard]] Done accountPart(const UndoPart &part, const std::optional<Entry> &whole);
    [[nodiscard]] Result<std::optional<Entry>> changedBy(const UndoPart &part, int unit) const;
    [[nodiscard]] Problem blocked(const UndoPart &part) const;
    [[nodiscard]] bool isOpen(const Uuid &record, int unit) const { return m_open.contains({ record, unit }); }

    const Reader &m_reader;
    Checker m_checker;
    UndoRequest m_request;
    std::vector<JournalLine> m_lines; ///< newest first
    std::set<quint64> m_numbers; ///< of these
    bool m_newest = false; ///< the one entry is the newest of all
    quint64 m_total = 0;
    quint64 m_pulled = 0;
    std::size_t m_at = 0; ///< of m_lines
    std::unique_ptr<ChangeStream> m_stream;
    std::deque<Atoms> m_pending;
    std::deque<Refused> m_refused;
    bool m_progress = false; ///< something of the block was written since the refused were last tried
    std::unordered_set<Uuid> m_erased;
    std::unordered_set<Uuid> m_only;
    std::set<std::pair<Uuid, int>> m_open; ///< units in an open conflict
    UndoReport m_report;
    std::unordered_set<Uuid> m_counted; ///< subjects of the report
};

} // namespace rollbook
