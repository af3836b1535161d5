// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blockwriter.h"
#include "core/store/journal.h"
#include "core/store/recordhistory.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

/// A record by type and id, with its subject.
struct RecordPlace {
    int type = 0;
    Uuid record;
    Uuid subject;
    auto operator<=>(const RecordPlace &) const = default;
};

/// What follows from entries beside the rows they name, whoever wrote them: conflicts are listed and cleared, records
/// that two laptops changed at once are folded, a revoked device's entries lose their effect, an erased person's
/// traces are blanked. Works inside the write transaction of its store; its effects go through the one BlockWriter.
class Effects
{
public:
    Effects(const Connection &connection, IdSpace &ids, const SqlReader &reader, BlockWriter &writer);
    /// Reads the roster, the erased and the conflicts as they stand.
    [[nodiscard]] Done begin();

    /// After a block that was planned here was written and journaled: it has seen everything, so it settles.
    [[nodiscard]] Done afterOwnBlock(const std::vector<RecordChange> &changes);
    /// Makes the rows what the set of entries says: for each change directly where the entry had seen all that touches
    /// the record, else by folding. The entry's blocks are journaled already, under line `number`.
    [[nodiscard]] Done afterForeignBlock(const std::vector<RecordChange> &changes, const Entry &entry, quint64 number);
    /// Before the first block of a foreign entry. `sawEverything`: whether it is written against all that is here.
    void beginForeign(bool sawEverything) { m_sawEverything = sawEverything; }
    /// What is left for after the last block: revocations and erasures.
    [[nodiscard]] Done finish();

    [[nodiscard]] bool isErased(const Uuid &subject) const { return m_erased.contains(subject); }
    /// A foreign block with what concerns erased people blanked; nothing when it concerns none.
    [[nodiscard]] Result<std::optional<QByteArray>> blankedBlock(const QByteArray &packed) const;
    /// Whether the words of an entry that touches these name somebody who was erased.
    [[nodiscard]] bool dropsWords(const Entry &entry, std::span<const Uuid> subjects) const;
    [[nodiscard]] RecordHistory &history() { return m_history; }
    [[nodiscard]] const RecordHistory &history() const { return m_history; }
    /// What the effects add to the digest of all records; forgotten by the call.
    [[nodiscard]] Digest takeDigest() { return std::exchange(m_digest, {}); }
    [[nodiscard]] BroughtIn &tally() { return m_tally; }
    /// Subjects changed here and there at once without a clash.
    [[nodiscard]] quint64 parallel() const;
    [[nodiscard]] Result<quint64> conflictCount() const;

private:
    /// Writes changes that the journal does not get by themselves.
    [[nodiscard]] Done write(std::vector<RecordChange> changes);
    [[nodiscard]] Done fold(const RecordPlace &place);
    template <class R> [[nodiscard]] Done foldOne(Id<R> id, Uuid subject);
    template <class R>
    [[nodiscard]] Done takeDirectly(const std::vector<const Change<R> *> &changes, std::vector<RecordChange> &effective,
        std::set<RecordPlace> &folds);
    using SubjectsSeen = std::unordered_map<Uuid, bool>;
    [[nodiscard]] Done takeForeign(const std::vector<RecordChange> &changes, const Entry &entry, quint64 number);
    template <class R>
    [[nodiscard]] Done findReferred(
        const std::unordered_map<Uuid, Uuid> &referred, bool all, std::set<RecordPlace> &folds);
    [[nodiscard]] Done findAllReferred(
        const std::vector<RecordChange> &changes, bool all, std::set<RecordPlace> &folds);
    [[nodiscard]] Result<bool> isDoubtful(const Uuid &record) const;
    [[nodiscard]] Result<bool> isAlone(const RecordChange &any, const Entry &entry, quint64 number, SubjectsSeen &seen);
    /// Whether line `entry` is written against everything here that touches these.
    [[nodiscard]] Result<bool> hasSeenAll(const Entry &entry, quint64 number, std::span<const Uuid> subjects);
    [[nodiscard]] Done settle(const Uuid &record, int unit);
    /// The conflicts of a record that went over to somebody else are theirs.
    [[nodiscard]] Done handOver(const Uuid &record, const Uuid &owner);
    template <class R> [[nodiscard]] Done settleEdited(const Change<R> &change);
    /// An own change has seen what deleted the records that it has come to refer to.
    template <class R> [[nodiscard]] Done settleReferred(const Change<R> &change);
    void note(const RecordChange &any);
    /// Once something was said about the roster: who counts, and what follows from that.
    [[nodiscard]] Done settleRoster();
    [[nodiscard]] Done refoldDevice(const DeviceId &device, quint64 from);
    [[nodiscard]] Done erase(const Uuid &subject);
    [[nodiscard]] Result<std::vector<Uuid>> statementTraces(std::span<const Uuid> people) const;
    [[nodiscard]] Done eraseTraces(const Uuid &person);
    [[nodiscard]] Done findMoved(const Uuid &subject, std::set<RecordPlace> &moved);
    [[nodiscard]] Done blankJournal(const Uuid &subject);

    const Connection &m_connection;
    IdSpace &m_ids;
    const SqlReader &m_reader;
    BlockWriter &m_writer;
    RecordHistory m_history;
    Digest m_digest;
    BroughtIn m_tally;
    std::set<RecordPlace> m_roster; ///< devices that something was said about
    std::unordered_set<Uuid> m_erased; ///< people, and what bank statements tell of them
    std::vector<Uuid> m_toErase;
    std::set<Uuid> m_parallel; ///< subjects with entries that had not seen each other
    std::set<Uuid> m_clashing; ///< of these, the ones with a conflict
    quint64 m_conflicts = 0; ///< on the list
    bool m_sawEverything = false;
};

template <class R> Done Effects::settleEdited(const Change<R> &change)
{
    if (m_conflicts == 0)
        return {};
    Done done;
    const Uuid record = (change.after ? change.after : change.before)->id.uuid;
    if (!change.after || !change.before) {
        const auto key = m_ids.find(record);
        return key ? m_connection.exec(QStringLiteral("DELETE FROM conflict WHERE record = ?"), { *key }) : Done {};
    }
    // Whoever edits a record that others have deleted keeps it.
    done = settle(record, existenceUnit);
    if (const Uuid owner = subjectOf(*change.after); done && owner != subjectOf(*change.before))
        done = handOver(record, owner);
    forEachUnit<R>([&](int unit) {
        if (done && !unitEqual(*change.before, *change.after, unit))
            done = settle(record, unit);
    });
    return done;
}

template <class R> Done Effects::settleReferred(const Change<R> &change)
{
    Done done;
    if (m_conflicts == 0 || !change.after)
        return done;
    forEachField<R>([&]<class T>(const Field<R, T> &field) {
        if constexpr (IsId<T>::value && !std::is_same_v<T, Id<AnyRecord>>) {
            const T to = (*change.after).*(field.member);
            const bool isNew = !change.before || (*change.before).*(field.member) != to;
            if (done && !to.isNull() && (isNew || goesOnWith(*change.after, to)))
                done = settle(to.uuid, existenceUnit);
        }
    });
    return done;
}

/// Who two edits of one entry in conflict are by: as the table keeps it.
[[nodiscard]] QByteArray encodeHeads(const std::vector<EntryId> &heads);
[[nodiscard]] std::vector<EntryId> decodeHeads(const QByteArray &raw);

} // namespace rollbook
