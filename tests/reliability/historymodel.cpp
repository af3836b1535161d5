// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historymodel.h"

#include <algorithm>

namespace rollbook::reliability {

namespace {

/// What an edit says about one thing: a unit of a record, a word in a set, or that the record is there.
struct Head {
    const Entry *entry = nullptr;
    Values value;
};
using Heads = std::vector<Head>;

/// The one rule of all: what was said about a thing and nobody who knew of that has replaced, the newest first.
template <class Says> Heads headsOf(const std::vector<Edit> &edits, Says says)
{
    Heads all, heads;
    for (const Edit &edit : edits) {
        if (const std::optional<Values> value = says(edit))
            all.push_back({ edit.entry.get(), *value });
    }
    std::copy_if(all.begin(), all.end(), std::back_inserter(heads), [&](const Head &one) {
        return std::none_of(all.begin(), all.end(), [&](const Head &other) { return saw(*other.entry, *one.entry); });
    });
    std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) {
        return std::tie(a.entry->stamp, a.entry->device) > std::tie(b.entry->stamp, b.entry->device);
    });
    return heads;
}

bool isSet(const Head &head)
{
    const FieldValue &value = head.value.begin()->second;
    return value != FieldValue() && value != FieldValue(qint64(0));
}

/// Adds a record to the state. Where several heads of a unit differ, the newest or protective one is shown and all are
/// queued. A record is gone when all who have the last word about it delete it.
void decide(const Uuid &record, std::vector<Edit> edits, const std::set<Uuid> &erased, ModelState &state)
{
    const int type = typeOf(edits);
    // Who goes on with what a deletion has given to another record goes on with that one.
    const std::vector<Edit> all = edits;
    std::erase_if(edits, [&all](const Edit &edit) {
        return edit.isOfOthers() && std::any_of(all.begin(), all.end(), [&edit](const Edit &other) {
            return other.deletes() && std::ranges::includes(other.letsGo, edit.goesOn);
        });
    });
    for (Edit &edit : edits) {
        if (erased.contains(edit.subject))
            edit.erase();
    }
    const TypeRules &rules = rulesOf(type);
    Values values = rules.blank;
    std::map<int, Heads> units;
    for (const int unit : rules.allUnits()) {
        Heads &heads = units[unit];
        heads = headsOf(edits, [unit](const Edit &edit) { return edit.says(unit); });
        if (rules.protective.contains(unit))
            std::stable_partition(heads.begin(), heads.end(), isSet);
        for (const auto &[field, value] : heads.empty() ? Values() : heads.front().value)
            values[field] = value;
    }
    values.erase(existenceUnit);
    const bool isMade
        = std::any_of(edits.begin(), edits.end(), [](const Edit &edit) { return edit.after.has_value(); });
    if (!isMade || std::none_of(units[existenceUnit].begin(), units[existenceUnit].end(), isSet))
        return;
    for (const int field : rules.sets) {
        std::set<QString> words = wordsOf(edits, field);
        std::erase_if(words, [&edits, field](const QString &word) {
            const Heads heads = headsOf(edits, [&](const Edit &edit) { return edit.says(field, word); });
            return std::none_of(heads.begin(), heads.end(), isSet);
        });
        values[field] = fieldValue(QStringList(words.begin(), words.end()));
    }
    const Uuid subject = rules.subjectOf(record, values);
    if (erased.contains(subject))
        erase(values, type);
    state.records[record] = { type, values };
    for (const auto &[unit, heads] : units) {
        const auto differ = [](const Head &one, const Head &other) { return one.value != other.value; };
        if (std::adjacent_find(heads.begin(), heads.end(), differ) == heads.end() || erased.contains(subject))
            continue;
        state.conflicts.push_back({ type, record, subject, unit, {} });
        for (const Head &head : heads)
            state.conflicts.back().heads.push_back(head.entry->id);
    }
}

struct Roster {
    std::set<EntryId> counted; ///< entries whose word about the roster counts
    ModelState devices; ///< as these words make them

    [[nodiscard]] bool isRevoked(const Entry &entry, bool byAnother) const
    {
        const auto row = devices.records.find(entry.device.uuid);
        if (row == devices.records.end())
            return false;
        const Values &device = row->second.second;
        const auto from = static_cast<quint64>(std::get<qint64>(device.at(8)));
        const bool byItself = device.at(5) == FieldValue(entry.device.uuid);
        return from > 0 && entry.sequence >= from && !(byAnother && byItself);
    }
};

/// The edits of a record by those who count, and what these go on with: that has been made, whoever made it. An erasure
/// has happened, whoever asked for it.
std::vector<Edit> effective(const std::vector<Edit> &edits, const Roster &roster)
{
    const int type = typeOf(edits);
    const bool isDevice = type == RecordTraits<Device>::type;
    std::vector<Edit> found, made;
    for (const Edit &edit : edits) {
        if (isDevice ? roster.counted.contains(edit.entry->id)
                     : type == RecordTraits<Erasure>::type || !roster.isRevoked(*edit.entry, false))
            found.push_back(edit);
        else if (!isDevice && !edit.before && edit.after)
            made.push_back(edit);
    }
    std::erase_if(found, [](const Edit &edit) { return edit.isOfOthers() && edit.goesOn.empty(); });
    std::erase_if(made, [&](const Edit &edit) {
        return std::none_of(found.begin(), found.end(), [&](const Edit &one) { return saw(*one.entry, *edit.entry); });
    });
    found.insert(found.end(), made.begin(), made.end());
    return found;
}

/// What is said about the roster is gone through, each word after all that its author had seen and of several the
/// newest laptop's first: the word of one whom another has revoked by then does not count.
Roster rosterIn(const Histories &here)
{
    Histories words;
    std::map<std::pair<DeviceId, quint64>, const Entry *, std::greater<>> left;
    for (const auto &[record, edits] : here) {
        if (typeOf(edits) != RecordTraits<Device>::type)
            continue;
        words[record] = edits;
        for (const Edit &edit : edits)
            left[{ edit.entry->device, edit.entry->sequence }] = edit.entry.get();
    }
    Roster roster;
    while (!left.empty()) {
        const auto next = std::find_if(left.begin(), left.end(), [&](const auto &one) {
            return std::none_of(
                left.begin(), left.end(), [&](const auto &other) { return saw(*one.second, *other.second); });
        });
        const Entry &entry = *next->second;
        left.erase(next);
        if (roster.isRevoked(entry, true))
            continue;
        roster.counted.insert(entry.id);
        roster.devices = {};
        for (const auto &[record, edits] : words)
            decide(record, effective(edits, roster), {}, roster.devices);
    }
    return roster;
}

} // namespace

Histories effectiveIn(const Histories &here)
{
    const Roster roster = rosterIn(here);
    Histories found = here;
    for (auto &[record, edits] : found)
        edits = effective(edits, roster);
    return found;
}

ModelState stateOf(const Histories &here)
{
    ModelState state;
    const std::set<Uuid> erased = erasedIn(here);
    for (const auto &[record, edits] : effectiveIn(here))
        decide(record, edits, erased, state);
    std::sort(state.conflicts.begin(), state.conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.subject, a.record, a.unit) < std::tie(b.subject, b.record, b.unit);
    });
    return state;
}

} // namespace rollbook::reliability
