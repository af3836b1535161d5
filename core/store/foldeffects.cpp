// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    if (folded.record && isErased(subjectOf(*folded.record)))
        folded.record = blanked(std::move(*folded.record));
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
        if (auto done = m_connection.exec(QStringLiteral("DELETE FROM conflict WHERE record = ?"), { *key }); !done)
            return done;
    }
    if (isErased(subject))
        return {};
    for (const UnitConflict &conflict : folded.conflicts) {
        ++m_conflicts;
        m_clashing.insert(subject);
        auto done = m_connection.exec(
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

/// Records that the block refers to and that are deleted here: a reference keeps a record.
template <class R> Done Effects::findDeleted(const std::vector<RecordChange> &changes, std::set<RecordPlace> &folds)
{
    std::vector<Id<R>> wanted;
    std::unordered_map<Uuid, Uuid> subjects;
    for (const RecordChange &any : changes) {
        std::visit(
            [&]<class T>(const Change<T> &change) {
                if (!change.after)
                    return;
                forEachField<T>([&](const auto &field) {
                    using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                    if constexpr (std::is_same_v<Value, Id<R>>) {
                        const Id<R> to = (*change.after).*(field.member);
                        if (to.isNull())
                            return;
                        wanted.push_back(to);
                        subjects.emplace(to.uuid, subjectOf(*change.after));
                    }
                });
            },
            any);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (wanted.empty())
        return {};
    auto found = m_reader.template some<R>(wanted);
    if (!found)
        return found.problems();
    if (found->size() == wanted.size())
        return {};
    std::unordered_set<Uuid> there;
    for (const R &record : *found)
        there.insert(record.id.uuid);
    for (const Id<R> id : wanted) {
        if (there.contains(id.uuid))
            continue;
        // A payment may be somebody else's than the charge it settles: its deletion tells whose.
        auto edits = m_history.edits(id, id.uuid);
        if (!edits)
            return edits.problems();
        Uuid subject = requires(R r)
        {
            r.member;
        }
        || requires(R r)
        {
            r.payer;
        }
        ? subjects[id.uuid] : id.uuid;
        for (const RecordEdit<R> &edit : *edits) {
            if (edit.before)
                subject = subjectOf(*edit.before);
        }
        folds.insert({ RecordTraits<R>::type, id.uuid, subject });
    }
    return {};
}

Done Effects::afterForeignBlock(const std::vector<RecordChange> &changes, const Entry &entry, quint64 number)
{
    for (const RecordChange &change : changes) {
        if (auto noted = note(change); !noted)
            return noted;
    }
    if (m_history.isRevoked(entry))
        return {};
    std::set<RecordPlace> folds;
    std::unordered_map<Uuid, bool> seen;
    std::vector<RecordChange> direct;
    for (const RecordChange &change : changes) {
        const RecordPlace place { recordType(change), recordId(change), subjectOf(change) };
        auto known = seen.find(place.subject);
        if (known == seen.end()) {
            const Uuid keys[] { place.subject };
            auto all = hasSeenAll(entry, number, keys);
            if (!all)
                return all.problems();
            known = seen.emplace(place.subject, *all).first;
        }
        bool alone = known->second;
        const bool isNew = std::visit([](const auto &c) { return !c.before; }, change);
        if (alone && !isNew && place.record != place.subject) {
            const Uuid keys[] { place.record };
            auto all = hasSeenAll(entry, number, keys);
            if (!all)
                return all.problems();
            alone = *all;
        }
        if (const auto *settlement = std::get_if<Change<Settlement>>(&change);
            settlement != nullptr && settlement->after)
            folds.insert({ settlement->after->type, settlement->after->record.uuid, settlement->after->subject.uuid });
        if (alone) {
            direct.push_back(change);
        } else {
            folds.insert(place);
            m_parallel.insert(place.subject);
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
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (!std::is_same_v<R, Settlement> && !std::is_same_v<R, Erasure>) {
            if (done)
                done = findDeleted<R>(changes, folds);
        }
    });
    for (const RecordPlace &place : folds) {
        if (done)
            done = fold(place);
    }
    return done;
}

} // namespace rollbook
