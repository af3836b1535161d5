// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachedstatement.h"
#include "core/store/integration.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The changes of one type in a block.
template <class R> std::vector<const Change<R> *> ofType(const std::vector<RecordChange> &changes)
{
    std::vector<const Change<R> *> found;
    for (const RecordChange &any : changes) {
        if (const auto *change = std::get_if<Change<R>>(&any))
            found.push_back(change);
    }
    return found;
}

template <class R> Id<R> idOf(const Change<R> &change)
{
    return change.after ? change.after->id : change.before->id;
}

template <class R> RecordPlace placeOf(const R &record)
{
    return { RecordTraits<R>::type, record.id.uuid, subjectOf(record) };
}

} // namespace

Result<bool> Effects::hasSeenAll(const Entry &entry, quint64 number, std::span<const Uuid> subjects)
{
    auto lines = m_history.linesTouching(subjects);
    if (!lines)
        return lines.problems();
    for (const quint64 line : *lines) {
        if (line == number)
            continue;
        auto other = m_history.entry(line);
        if (!other)
            return other.problems();
        if (!hasSeen(entry, **other) || m_history.isRevoked(**other))
            return false;
    }
    return true;
}

template <class R> Done Effects::foldOne(Id<R> id, Uuid subject)
{
    auto edits = m_history.edits(id, subject);
    if (!edits)
        return edits.problems();
    Folded<R> folded = rollbook::fold(*edits);
    if (folded.record) {
        subject = subjectOf(*folded.record);
        if (isErased(subject))
            folded.record = blanked(std::move(*folded.record));
    }
    auto stored = m_reader.template some<R>(std::span<const Id<R>>(&id, 1));
    if (!stored)
        return stored.problems();
    Change<R> change;
    if (!stored->empty())
        change.before = std::move(stored->front());
    change.after = std::move(folded.record);
    if (change.before != change.after) {
        if (auto written = write({ change }); !written)
            return written;
    }
    auto key = m_ids.key(id.uuid);
    auto subjectKey = m_ids.key(subject);
    if (!key || !subjectKey)
        return key ? subjectKey.problems() : key.problems();
    if (m_conflicts > 0) {
        auto done = execCached(m_connection, QStringLiteral("DELETE FROM conflict WHERE record = ?"), { *key });
        if (!done)
            return done;
    }
    if (isErased(subject))
        return {};
    for (const UnitConflict &conflict : folded.conflicts) {
        ++m_conflicts;
        m_clashing.insert(subject);
        auto done = execCached(m_connection,
            QStringLiteral("INSERT INTO conflict(record, unit, type, subject, heads) VALUES (?, ?, ?, ?, ?)"),
            { *key, conflict.unit, RecordTraits<R>::type, *subjectKey, encodeHeads(conflict.heads) });
        if (!done)
            return done;
    }
    return {};
}

Done Effects::fold(const RecordPlace &place)
{
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == place.type)
            done = foldOne(Id<R> { place.record }, place.subject);
    });
    return done;
}

/// Changes whose author had seen everything here that touches the record: the fields that differ are taken as they are.
template <class R>
Done Effects::takeDirectly(
    const std::vector<const Change<R> *> &changes, std::vector<RecordChange> &effective, std::set<RecordPlace> &folds)
{
    std::vector<Id<R>> ids;
    ids.reserve(changes.size());
    for (const Change<R> *change : changes)
        ids.push_back(idOf(*change));
    auto stored = m_reader.template some<R>(ids);
    if (!stored)
        return stored.problems();
    std::unordered_map<Uuid, R> rows;
    for (R &record : *stored) {
        const Uuid id = record.id.uuid;
        rows.emplace(id, std::move(record));
    }
    for (const Change<R> *change : changes) {
        const auto row = rows.find(idOf(*change).uuid);
        const bool there = row != rows.end();
        if (there == !change->before) {
            // Only a limited copy or a damaged history comes here: the whole set of edits decides.
            folds.insert(placeOf(change->after ? *change->after : *change->before));
            continue;
        }
        Change<R> own { there ? std::optional(row->second) : std::nullopt, change->after };
        if (there && change->after) {
            own.after = row->second;
            forEachUnit<R>([&](int unit) {
                if (!unitEqual(*change->before, *change->after, unit))
                    copyUnit(*own.after, *change->after, unit);
            });
        }
        if (own.after && isErased(subjectOf(*own.after)))
            own.after = blanked(std::move(*own.after));
        if (auto settled = settleEdited(*change); !settled)
            return settled;
        if (own.before == own.after)
            continue;
        if (own.after)
            rows.insert_or_assign(own.after->id.uuid, *own.after);
        else
            rows.erase(row);
        effective.push_back(std::move(own));
    }
    return {};
}

template <class R> constexpr int targetOf(Id<R>)
{
    return RecordTraits<R>::type;
}

/// Records that the changes refer to, by type, with what is known of whose they are.
std::map<int, std::unordered_map<Uuid, Uuid>> referredIn(const std::vector<RecordChange> &changes)
{
    std::map<int, std::unordered_map<Uuid, Uuid>> found;
    for (const RecordChange &any : changes) {
        visitChange(
            [&]<class T>(const Change<T> &change) {
                if (!change.after)
                    return;
                forEachField<T>([&](const auto &field) {
                    using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                    if constexpr (IsId<Value>::value && !std::is_same_v<Value, Id<AnyRecord>>) {
                        const Value to = (*change.after).*(field.member);
                        if (!to.isNull())
                            found[targetOf(to)].emplace(to.uuid, subjectOf(*change.after));
                    }
                });
            },
            any);
    }
    return found;
}

/// Records that the block refers to and whose being there depends on it: a reference keeps a record. Those that are
/// deleted here or in doubt; with `all`, every one.
template <class R>
Done Effects::findReferred(const std::unordered_map<Uuid, Uuid> &referred, bool all, std::set<RecordPlace> &folds)
{
    std::vector<Id<R>> wanted;
    wanted.reserve(referred.size());
    for (const auto &[record, subject] : referred)
        wanted.push_back({ record });
    std::sort(wanted.begin(), wanted.end());
    auto found = m_reader.template some<R>(wanted);
    if (!found)
        return found.problems();
    std::unordered_set<Uuid> there;
    for (const R &record : *found) {
        there.insert(record.id.uuid);
        auto doubtful = all ? Result<bool>(true) : isDoubtful(record.id.uuid);
        if (!doubtful)
            return doubtful.problems();
        if (*doubtful)
            folds.insert(placeOf(record));
    }
    for (const Id<R> id : wanted) {
        if (there.contains(id.uuid))
            continue;
        // A payment may be somebody else's than the charge it settles: its deletion tells whose.
        auto edits = m_history.edits(id, id.uuid);
        if (!edits)
            return edits.problems();
        Uuid subject = isSomebodys<R> ? referred.at(id.uuid) : id.uuid;
        for (const RecordEdit<R> &edit : *edits) {
            if (edit.before)
                subject = subjectOf(*edit.before);
        }
        folds.insert({ RecordTraits<R>::type, id.uuid, subject });
    }
    return {};
}

/// Whether a record is deleted on one side and held on another.
Result<bool> Effects::isDoubtful(const Uuid &record) const
{
    const auto key = m_conflicts > 0 ? m_ids.find(record) : std::nullopt;
    if (!key)
        return false;
    auto row = firstRowCached(m_connection, QStringLiteral("SELECT record FROM conflict WHERE record = ? AND unit = ?"),
        { *key, existenceUnit }, 1);
    return row ? Result<bool>(row->has_value()) : Result<bool>(row.problems());
}

Done Effects::findAllReferred(const std::vector<RecordChange> &changes, bool all, std::set<RecordPlace> &folds)
{
    const auto referred = referredIn(changes);
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (!std::is_same_v<R, Settlement> && !std::is_same_v<R, Erasure>) {
            const auto found = referred.find(RecordTraits<R>::type);
            if (done && found != referred.end())
                done = findReferred<R>(found->second, all, folds);
        }
    });
    return done;
}

/// Whether the entry is written against everything here that touches the record and whose it is and was.
Result<bool> Effects::isAlone(const RecordChange &any, const Entry &entry, quint64 number, SubjectsSeen &seen)
{
    if (m_sawEverything && m_history.counting().revoked.empty())
        return true;
    std::vector<Uuid> subjects { subjectOf(any) };
    const bool isNew = visitChange(
        [&](const auto &change) {
            if (change.before)
                subjects.push_back(subjectOf(*change.before));
            return !change.before;
        },
        any);
    for (const Uuid &subject : subjects) {
        auto known = seen.find(subject);
        if (known == seen.end()) {
            auto all = hasSeenAll(entry, number, std::span(&subject, 1));
            if (!all)
                return all;
            known = seen.emplace(subject, *all).first;
        }
        if (!known->second)
            return false;
    }
    const Uuid record = recordId(any);
    return isNew || record == subjects.front() ? Result<bool>(true) : hasSeenAll(entry, number, std::span(&record, 1));
}

Done Effects::afterForeignBlock(const std::vector<RecordChange> &changes, const Entry &entry, quint64 number)
{
    if (!m_history.isRevoked(entry))
        return takeForeign(changes, entry, number);
    // Nothing of a revoked laptop counts but that somebody was erased: that cannot be taken back.
    for (const RecordChange &any : changes) {
        if (std::holds_alternative<Change<Device>>(any))
            note(any);
    }
    std::vector<RecordChange> erasures;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(erasures),
        [](const RecordChange &any) { return std::holds_alternative<Change<Erasure>>(any); });
    return erasures.empty() ? Done {} : takeForeign(erasures, entry, number);
}

Done Effects::takeForeign(const std::vector<RecordChange> &changes, const Entry &entry, quint64 number)
{
    for (const RecordChange &change : changes)
        note(change);
    std::set<RecordPlace> folds;
    SubjectsSeen seen;
    std::vector<RecordChange> direct;
    for (const RecordChange &change : changes) {
        const auto *settlement = std::get_if<Change<Settlement>>(&change);
        if (settlement != nullptr && settlement->after)
            folds.insert({ settlement->after->type, settlement->after->record.uuid, settlement->after->subject.uuid });
        auto alone = isAlone(change, entry, number, seen);
        if (!alone)
            return alone.problems();
        if (*alone) {
            direct.push_back(change);
        } else {
            folds.insert({ recordType(change), recordId(change), subjectOf(change) });
            m_parallel.insert(subjectOf(change));
        }
    }
    std::vector<RecordChange> effective;
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (done)
            done = takeDirectly(ofType<R>(direct), effective, folds);
    });
    if (done)
        done = write(std::move(effective));
    if (done)
        done = findAllReferred(changes, false, folds);
    for (const RecordPlace &place : folds) {
        if (done)
            done = fold(place);
    }
    return done;
}

} // namespace rollbook
