// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/changes/units.h"

#include <algorithm>

namespace rollbook {

/// Whether the author of `later` had seen `earlier`.
[[nodiscard]] bool hasSeen(const Entry &later, const Entry &earlier);

/// Adds all that the author of the entry had seen, the own entries before it too: what `seen` covers then, somebody
/// among the added ones had seen, see hasSeen().
void addWhatSaw(Seen &seen, const Entry &entry);

/// One of several values that no other edit has seen: the newest stamp stands first, on every laptop alike.
[[nodiscard]] bool standsBefore(const Entry &a, const Entry &b);

/// Several edits of one unit that have not seen each other and differ. `heads` are their entries; the value shown for
/// the time being is the first one's.
struct UnitConflict {
    int unit = existenceUnit;
    std::vector<EntryId> heads;
    bool operator==(const UnitConflict &) const = default;
};

/// What one journal entry says about one record: that it made, edited or deleted it, that it refers to it (`mentions`:
/// a record that something refers to stays), that it goes on with others that belong to it, or what a person decided
/// about some of its units.
template <class R> struct RecordEdit {
    const Entry *entry = nullptr;
    std::optional<R> before {};
    std::optional<R> after {};
    bool mentions = false;
    std::vector<Uuid> goesOnWith {}; ///< records that belong to this one and were edited
    std::vector<Uuid> letsGo {}; ///< records that were made to belong to another one
    std::vector<std::pair<int, QString>> settled {}; ///< unit and its text; see Settlement

    [[nodiscard]] bool deletes() const { return before && !after; }
    /// Whether it is about nothing but records that belong to this one or did.
    [[nodiscard]] bool isOfOthers() const { return !before && !after && !mentions && settled.empty(); }
    /// Whether it only let go of others.
    [[nodiscard]] bool saysNothing() const { return isOfOthers() && goesOnWith.empty(); }
    [[nodiscard]] bool settles(int unit) const
    {
        return std::any_of(settled.begin(), settled.end(), [unit](const auto &one) { return one.first == unit; });
    }
    /// Whether it edits the unit. Making a record edits all of them.
    [[nodiscard]] bool touches(int unit) const
    {
        return (after && (!before || !unitEqual(*before, *after, unit))) || settles(unit);
    }
    /// The record with the unit as this edit leaves it.
    [[nodiscard]] R valueOf(int unit) const
    {
        R record = after ? *after : R {};
        for (const auto &[settledUnit, text] : settled) {
            // A text that does not fit was refused when it came in.
            if (settledUnit == unit && !setUnit(record, unit, text))
                return record;
        }
        return record;
    }
};

/// A record as the set of all edits makes it, whatever order they arrived in.
template <class R> struct Folded {
    std::optional<R> record;
    std::vector<UnitConflict> conflicts;
};

namespace folding {

/// The edits among `candidates` that no other of them has seen, in the order of standsBefore().
template <class R>
[[nodiscard]] std::vector<const RecordEdit<R> *> headsOf(const std::vector<const RecordEdit<R> *> &candidates)
{
    Seen covered;
    for (const RecordEdit<R> *edit : candidates)
        addWhatSaw(covered, *edit->entry);
    std::vector<const RecordEdit<R> *> heads;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(heads),
        [&covered](const RecordEdit<R> *edit) { return covered[edit->entry->device] < edit->entry->sequence; });
    std::sort(
        heads.begin(), heads.end(), [](const auto *a, const auto *b) { return standsBefore(*a->entry, *b->entry); });
    return heads;
}

template <class R> [[nodiscard]] UnitConflict conflictOf(int unit, const std::vector<const RecordEdit<R> *> &heads)
{
    UnitConflict conflict { unit, {} };
    for (const RecordEdit<R> *head : heads)
        conflict.heads.push_back(head->entry->id);
    return conflict;
}

/// Whether a value guards the person: such a one stands until somebody decides.
template <class T> [[nodiscard]] bool isProtective(const T &value)
{
    if constexpr (std::is_same_v<T, QDate>)
        return value.isValid();
    else
        return value != T {};
}

/// An element is in the list when an edit that put it in is not replaced by one that took it out and had seen it.
template <class R>
[[nodiscard]] QStringList mergedSet(const std::vector<const RecordEdit<R> *> &edits, QStringList R::*member)
{
    const auto before
        = [member](const RecordEdit<R> &edit) { return edit.before ? (*edit.before).*member : QStringList(); };
    QStringList all;
    for (const RecordEdit<R> *edit : edits)
        all += (*edit->after).*member;
    all.removeDuplicates();
    QStringList alive;
    for (const QString &element : std::as_const(all)) {
        std::vector<const RecordEdit<R> *> about;
        for (const RecordEdit<R> *edit : edits) {
            if (before(*edit).contains(element) != ((*edit->after).*member).contains(element))
                about.push_back(edit);
        }
        const auto heads = headsOf(about);
        if (std::any_of(heads.begin(), heads.end(),
                [&](const RecordEdit<R> *head) { return ((*head->after).*member).contains(element); }))
            alive << element;
    }
    // In the order of the newest list, the others' additions behind it.
    QStringList ordered;
    for (const QString &element : (*headsOf(edits).front()->after).*member) {
        if (alive.removeAll(element) > 0)
            ordered << element;
    }
    alive.sort();
    return ordered + alive;
}

/// The heads of a unit, the one whose value stands first; a protective value goes before newer ones.
template <class R, class T>
void protectiveFirst(std::vector<const RecordEdit<R> *> &heads, const Field<R, T> &field, int unit)
{
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QDate>) {
        if (field.merge != Merge::Restrictive)
            return;
        std::stable_partition(heads.begin(), heads.end(),
            [&](const RecordEdit<R> *head) { return isProtective(head->valueOf(unit).*(field.member)); });
    }
}

/// The heads of a unit of Merge::Latest, the one with the latest day first.
template <class R, class T>
void latestFirst(std::vector<const RecordEdit<R> *> &heads, const Field<R, T> &field, int unit)
{
    if constexpr (std::is_same_v<T, QDate>) {
        if (field.merge != Merge::Latest)
            return;
        std::stable_sort(heads.begin(), heads.end(), [&](const RecordEdit<R> *a, const RecordEdit<R> *b) {
            return a->valueOf(unit).*(field.member) > b->valueOf(unit).*(field.member);
        });
    }
}

/// Whether the edit only goes on with what a deletion has given to another record: that one has it now.
template <class R> [[nodiscard]] bool goesOnElsewhere(const RecordEdit<R> &edit, const std::vector<RecordEdit<R>> &all)
{
    return edit.isOfOthers() && std::any_of(all.begin(), all.end(), [&edit](const RecordEdit<R> &other) {
        return other.deletes()
            && std::all_of(edit.goesOnWith.begin(), edit.goesOnWith.end(), [&other](const Uuid &record) {
                   return std::find(other.letsGo.begin(), other.letsGo.end(), record) != other.letsGo.end();
               });
    });
}

template <class R> [[nodiscard]] bool isOf(Merge merge, int unit)
{
    bool is = false;
    forEachField<R>([&](const auto &field) { is = is || (field.id == unit && field.merge == merge); });
    return is;
}

} // namespace folding

/// Folds all edits of one record, at most one for each entry, in any order. An edit replaces what its author had seen;
/// edits that have not seen each other and differ are a conflict, in which the newest stands for the time being (the
/// protective one for Merge::Restrictive); of days of Merge::Latest the latest stands, which is no conflict. Lists of
/// Merge::Set keep the additions of both sides. A record is deleted
/// only by somebody who had seen every edit of it and everything that refers to it or goes on with what belongs to it.
template <class R> [[nodiscard]] Folded<R> fold(const std::vector<RecordEdit<R>> &edits)
{
    Folded<R> folded;
    std::vector<const RecordEdit<R> *> all;
    all.reserve(edits.size());
    for (const RecordEdit<R> &edit : edits) {
        if (!folding::goesOnElsewhere(edit, edits))
            all.push_back(&edit);
    }
    const auto alive = [](const RecordEdit<R> *edit) { return !edit->deletes(); };
    const auto lives = folding::headsOf(all);
    if (std::none_of(lives.begin(), lives.end(), alive))
        return folded;
    const bool made = std::any_of(edits.begin(), edits.end(), [](const auto &edit) { return edit.after.has_value(); });
    if (!made)
        return folded;
    if (!std::all_of(lives.begin(), lives.end(), alive))
        folded.conflicts.push_back(folding::conflictOf(existenceUnit, lives));
    R record;
    record.id
        = std::find_if(edits.begin(), edits.end(), [](const auto &edit) { return edit.after.has_value(); })->after->id;
    forEachUnit<R>([&](int unit) {
        std::vector<const RecordEdit<R> *> about;
        std::copy_if(all.begin(), all.end(), std::back_inserter(about),
            [unit](const auto *edit) { return edit->touches(unit); });
        if (about.empty())
            return;
        auto heads = folding::headsOf(about);
        forEachFieldOf<R>(unit, [&]<class T>(const Field<R, T> &field) {
            folding::protectiveFirst(heads, field, unit);
            folding::latestFirst(heads, field, unit);
            if constexpr (std::is_same_v<T, QStringList>) {
                if (field.merge == Merge::Set)
                    record.*(field.member) = folding::mergedSet(about, field.member);
            }
        });
        if (folding::isOf<R>(Merge::Set, unit))
            return;
        const R first = heads.front()->valueOf(unit);
        copyUnit(record, first, unit);
        if (!folding::isOf<R>(Merge::Latest, unit) && !std::all_of(heads.begin(), heads.end(), [&](const auto *head) {
                return unitEqual(head->valueOf(unit), first, unit);
            }))
            folded.conflicts.push_back(folding::conflictOf(unit, heads));
    });
    folded.record = std::move(record);
    return folded;
}

} // namespace rollbook
