// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "core/changes/fold.h"
#include "core/store/connection.h"
#include "core/store/idspace.h"

#include <list>
#include <map>
#include <set>
#include <span>

namespace rollbook {

/// The journal read by record: every entry's edits of one record, for folding. Keeps the blocks it decoded last.
class RecordHistory
{
public:
    RecordHistory(const Connection &connection, const IdSpace &ids) : m_connection(connection), m_ids(ids) { }

    /// What holds of devices whose entries lose their effect.
    struct Counting {
        std::map<DeviceId, quint64> revoked; ///< the first sequence without effect
        std::set<EntryId> muted; ///< entries whose word about the roster does not count
    };
    void setCounting(Counting counting) { m_counting = std::move(counting); }
    [[nodiscard]] const Counting &counting() const { return m_counting; }
    /// Worked out from all that the journal says about the roster, the same for the same entries in whatever order they
    /// came. They are gone through one after the other, each after those that it had seen and of several the newest
    /// laptop's first; the word of one that is revoked by then does not count, but about its own revoking of itself.
    [[nodiscard]] Result<Counting> countingNow();
    /// The revoked ones as the roster in the tables has them.
    [[nodiscard]] Result<std::map<DeviceId, quint64>> revokedInTable() const;
    [[nodiscard]] bool isRevoked(const Entry &entry) const;
    /// Journal lines above this one are not looked at; 0: all are.
    void setNewest(quint64 number) { m_newest = number; }

    /// An entry that is being written and has no line yet.
    void setPending(quint64 number, Entry entry);
    /// The lines that touch any of these, in order.
    [[nodiscard]] Result<std::vector<quint64>> linesTouching(std::span<const Uuid> subjects);
    /// Line `number`'s entry; lives as long as the history.
    [[nodiscard]] Result<const Entry *> entry(quint64 number);
    /// The edits of one record, revoked entries left out, unless such a one has made the record and somebody who counts
    /// had seen that and edits it or refers to it: what others go on with stays. `subject` is subjectOf() the record,
    /// now or at some time.
    template <class R> [[nodiscard]] Result<std::vector<RecordEdit<R>>> edits(Id<R> record, Uuid subject)
    {
        const Uuid keys[] { subject, record.uuid };
        return edits(record, std::span<const Uuid>(keys));
    }
    /// The same for a record that went from one subject to another: `subjects` are all of them and the record itself.
    template <class R>
    [[nodiscard]] Result<std::vector<RecordEdit<R>>> edits(Id<R> record, std::span<const Uuid> subjects);
    /// The changes of one block.
    [[nodiscard]] Result<std::shared_ptr<const std::vector<RecordChange>>> block(quint64 number, qint64 which);
    /// Where the journal touches any of these: line and block.
    [[nodiscard]] Result<std::vector<std::pair<quint64, qint64>>> places(std::span<const Uuid> subjects);
    /// Forgets decoded blocks: they were rewritten.
    void forgetBlocks() { m_blocks.clear(); }

private:
    using Block = std::shared_ptr<const std::vector<RecordChange>>;
    struct Kept {
        std::pair<quint64, qint64> place;
        Block block;
    };

    /// Whether what an entry says about a record of the type counts.
    template <class R> [[nodiscard]] bool counts(const Entry &entry) const
    {
        if constexpr (std::is_same_v<R, Device>)
            return !m_counting.muted.contains(entry.id);
        // An erasure has destroyed what it is about, whoever asked for it.
        return std::is_same_v<R, Erasure> || !isRevoked(entry);
    }
    template <class R>
    [[nodiscard]] Result<std::vector<RecordEdit<R>>> editsTouching(Id<R> record, std::span<const Uuid> keys);

    const Connection &m_connection;
    const IdSpace &m_ids;
    Counting m_counting;
    std::map<quint64, Entry> m_entries;
    std::list<Kept> m_blocks; ///< newest first
    quint64 m_newest = 0;
};

/// Whether who edits a record goes on with one that it refers to: with whose it is, and with a term or a charge, which
/// is of the same person. Of other references only new ones say so.
template <class T, class R> [[nodiscard]] bool goesOnWith(const T &edited, Id<R> to)
{
    return std::is_same_v<R, Period> || std::is_same_v<R, Charge> || subjectOf(edited) == to.uuid;
}

/// Adds what `change`, of whatever type, says about the record to `edit`; false when it says nothing.
template <class R> bool addToEdit(RecordEdit<R> &edit, const RecordChange &any, Id<R> record)
{
    if (const auto *own = std::get_if<Change<R>>(&any)) {
        if ((own->after ? own->after->id : own->before->id) == record) {
            if (!edit.before && !edit.after)
                edit.before = own->before;
            edit.after = own->after;
            return true;
        }
    }
    return visitChange(
        [&]<class T>(const Change<T> &change) {
            if constexpr (std::is_same_v<T, Settlement>) {
                if (!change.after || change.before || change.after->record.uuid != record.uuid
                    || change.after->type != RecordTraits<R>::type)
                    return false;
                edit.settled.emplace_back(change.after->unit, change.after->value);
                return true;
            } else {
                bool said = false;
                forEachField<T>([&](const auto &field) {
                    using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                    if constexpr (std::is_same_v<Value, Id<R>>) {
                        const bool did = change.before && (*change.before).*(field.member) == record;
                        const bool does = change.after && (*change.after).*(field.member) == record;
                        const bool goesOn = does && did && goesOnWith(*change.after, record);
                        const bool letsGo = did && !does && change.after;
                        edit.mentions = edit.mentions || (does && !did);
                        if (goesOn)
                            edit.goesOnWith.push_back(change.after->id.uuid);
                        if (letsGo)
                            edit.letsGo.push_back(change.after->id.uuid);
                        said = said || goesOn || letsGo || (does && !did);
                    }
                });
                return said;
            }
        },
        any);
}

template <class R> Result<std::vector<RecordEdit<R>>> RecordHistory::edits(Id<R> record, std::span<const Uuid> subjects)
{
    std::vector<Uuid> keys(subjects.begin(), subjects.end());
    for (;;) {
        auto found = editsTouching(record, keys);
        if (!found)
            return found;
        // A record that went over to somebody else has its history with both.
        const std::size_t known = keys.size();
        for (const RecordEdit<R> &edit : *found) {
            for (const R *side : { edit.before ? &*edit.before : nullptr, edit.after ? &*edit.after : nullptr }) {
                if (side != nullptr && std::find(keys.begin(), keys.end(), subjectOf(*side)) == keys.end())
                    keys.push_back(subjectOf(*side));
            }
        }
        if (keys.size() == known)
            return found;
    }
}

template <class R>
Result<std::vector<RecordEdit<R>>> RecordHistory::editsTouching(Id<R> record, std::span<const Uuid> keys)
{
    auto where = places(keys);
    if (!where)
        return where.problems();
    std::vector<RecordEdit<R>> found, without;
    for (const auto &[number, which] : *where) {
        auto about = entry(number);
        if (!about)
            return about.problems();
        auto changes = block(number, which);
        if (!changes)
            return changes.problems();
        std::vector<RecordEdit<R>> &edits = counts<R>(**about) ? found : without;
        const bool again = !edits.empty() && edits.back().entry == *about;
        RecordEdit<R> edit = again ? edits.back() : RecordEdit<R> { *about };
        bool said = false;
        for (const RecordChange &change : **changes)
            said = addToEdit(edit, change, record) || said;
        if (said && again)
            edits.back() = std::move(edit);
        else if (said)
            edits.push_back(std::move(edit));
    }
    std::erase_if(found, [](const RecordEdit<R> &edit) { return edit.saysNothing(); });
    Seen seen;
    for (const RecordEdit<R> &edit : found)
        addWhatSaw(seen, *edit.entry);
    for (RecordEdit<R> &edit : without) {
        if (!std::is_same_v<R, Device> && !edit.before && edit.after
            && seen[edit.entry->device] >= edit.entry->sequence)
            found.push_back(std::move(edit));
    }
    return found;
}

} // namespace rollbook
