// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historymodel.h"

#include <algorithm>

namespace rollbook::reliability {

namespace {

using Edit = HistoryModel::Edit;
using Edits = std::vector<const Edit *>;

struct Rule {
    int unit = 0;
    Merge merge = Merge::Register;
    bool personal = false; ///< an erasure blanks it
};
struct TypeRules {
    std::map<int, Rule> fields;
    Values blank; ///< the values of a record of which nothing is known
    int owner = 0; ///< the field that names whose record it is; 0: its own
    bool mayBeOwn = true; ///< it is its own when the field names nobody
};

/// From the field lists, by type.
const std::map<int, TypeRules> &rules()
{
    static const auto all = [] {
        std::map<int, TypeRules> made;
        forEachRecordType([&]<class R>(TypeTag<R>) {
            TypeRules &own = made[RecordTraits<R>::type];
            own.blank = valuesOf(R {});
            std::map<Block, int> lowest;
            forEachField<R>([&]<class T>(const Field<R, T> &field) {
                const QLatin1String name(field.name);
                const bool kind = field.privacy == Privacy::Identity || field.privacy == Privacy::Contact
                    || field.privacy == Privacy::Note
                    || (field.privacy == Privacy::Money && std::is_same_v<T, QString>);
                const bool personal = std::is_same_v<T, QDate> ? name == QLatin1String("birth_date") : kind;
                const int first = lowest.try_emplace(field.block, field.id).first->second;
                own.fields[field.id] = { field.block == Block::None ? field.id : first, field.merge, personal };
                if (name == QLatin1String("subject") || name == QLatin1String("member")
                    || name == QLatin1String("payer")) {
                    own.owner = field.id;
                    own.mayBeOwn = name == QLatin1String("payer");
                }
            });
        });
        return made;
    }();
    return all;
}

/// Those that none of the others had seen, the newest first.
Edits headsAmong(const Edits &edits)
{
    Edits heads;
    std::copy_if(edits.begin(), edits.end(), std::back_inserter(heads), [&](const Edit *edit) {
        return std::none_of(edits.begin(), edits.end(),
            [&](const Edit *other) { return HistoryModel::saw(*other->entry, *edit->entry); });
    });
    std::sort(heads.begin(), heads.end(), [](const Edit *a, const Edit *b) {
        return std::tie(a->entry->stamp, a->entry->device) > std::tie(b->entry->stamp, b->entry->device);
    });
    return heads;
}

Values partOf(const Values &values, int type, int unit)
{
    Values part;
    for (const auto &[field, rule] : rules().at(type).fields) {
        if (rule.unit == unit)
            part[field] = values.at(field);
    }
    return part;
}

void blank(Values &values, int type)
{
    for (auto &[field, value] : values) {
        if (rules().at(type).fields.at(field).personal)
            value = rules().at(type).blank.at(field);
    }
}

QStringList listOf(const std::optional<Values> &values, int field)
{
    const auto *list = values ? std::get_if<QStringList>(&values->at(field)) : nullptr;
    return list != nullptr ? *list : QStringList();
}

/// Everything that somebody put in and nobody who knew of it took out.
FieldValue unionOf(const Edits &about, int field)
{
    std::set<QString> all, kept;
    for (const Edit *edit : about) {
        for (const QString &one : listOf(edit->after, field))
            all.insert(one);
    }
    for (const QString &one : all) {
        Edits moving;
        std::copy_if(about.begin(), about.end(), std::back_inserter(moving), [&](const Edit *edit) {
            return listOf(edit->before, field).contains(one) != listOf(edit->after, field).contains(one);
        });
        for (const Edit *head : headsAmong(moving)) {
            if (listOf(head->after, field).contains(one))
                kept.insert(one);
        }
    }
    return fieldValue(QStringList(kept.begin(), kept.end()));
}

bool isSet(const FieldValue &value)
{
    return value != FieldValue() && value != FieldValue(qint64(0));
}

} // namespace

bool HistoryModel::saw(const Entry &later, const Entry &earlier)
{
    if (later.device == earlier.device)
        return later.sequence > earlier.sequence;
    const auto at = later.seen.find(earlier.device);
    return at != later.seen.end() && at->second >= earlier.sequence;
}

std::set<int> HistoryModel::unitsOf(int type)
{
    std::set<int> units;
    for (const auto &[field, rule] : rules().at(type).fields) {
        if (rule.merge != Merge::Set)
            units.insert(rule.unit);
    }
    return units;
}

bool Edit::touches(int unit) const
{
    return decided.contains(unit) || (after && (!before || partOf(*before, type, unit) != partOf(*after, type, unit)));
}

Values Edit::leaves(int unit) const
{
    const auto decision = decided.find(unit);
    return decision != decided.end() ? decision->second : partOf(*after, type, unit);
}

Edit &HistoryModel::editOf(const Uuid &record, const Entry *entry)
{
    auto &list = m_edits[record];
    if (list.empty() || list.back().entry != entry)
        list.push_back({ entry, 0, {} });
    return list.back();
}

void HistoryModel::keepDecision(const Settlement &settlement, const Entry *entry)
{
    forEachRecordType([&]<class R>(TypeTag<R>) {
        R record;
        if (RecordTraits<R>::type != settlement.type)
            return;
        Edit &edit = editOf(settlement.record.uuid, entry);
        edit.subject = edit.type == 0 ? settlement.subject.uuid : edit.subject;
        edit.type = settlement.type;
        if (settlement.unit != existenceUnit && setUnit(record, settlement.unit, settlement.value))
            edit.decided[settlement.unit] = partOf(valuesOf(record), settlement.type, settlement.unit);
    });
}

void HistoryModel::keep(const Entry &given, const std::vector<RecordChange> &changes)
{
    const Entry *entry = &m_entries.emplace(given.id, given).first->second;
    const auto keepOne = [&]<class R>(const Change<R> &change) {
        const R &record = change.after ? *change.after : *change.before;
        Edit &edit = editOf(record.id.uuid, entry);
        if (std::exchange(edit.type, RecordTraits<R>::type) == 0 && change.before)
            edit.before = valuesOf(*change.before);
        edit.subject = subjectOf(record);
        edit.after = change.after ? std::optional(valuesOf(*change.after)) : std::nullopt;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if constexpr (IsId<T>::value && !std::is_same_v<T, Id<AnyRecord>>) {
                const T to = change.after ? (*change.after).*(field.member) : T {};
                if (!to.isNull() && (!change.before || (*change.before).*(field.member) != to))
                    static_cast<void>(editOf(to.uuid, entry));
            }
        });
        if constexpr (std::is_same_v<R, Settlement>) {
            if (!change.before)
                keepDecision(record, entry);
        }
    };
    for (const RecordChange &any : changes)
        visitChange(keepOne, any);
}

std::vector<Edit> HistoryModel::visible(const std::vector<Edit> &edits, const Seen &here, const Counting &counting)
{
    std::vector<Edit> found, without;
    for (const Edit &edit : edits) {
        const auto at = here.find(edit.entry->device);
        if (at == here.end() || edit.entry->sequence > at->second)
            continue;
        const auto from = counting.revoked.find(edit.entry->device.uuid);
        bool counts = from == counting.revoked.end() || edit.entry->sequence < from->second;
        if (edits.front().type == RecordTraits<Device>::type)
            counts = counting.counted.contains(edit.entry);
        // An erasure has happened, whoever asked for it.
        (counts || edits.front().type == RecordTraits<Erasure>::type ? found : without).push_back(edit);
    }
    // What somebody who counts goes on with has been made, whoever made it.
    std::copy_if(without.begin(), without.end(), std::back_inserter(found), [&](const Edit &edit) {
        return edit.type != RecordTraits<Device>::type && !edit.before && edit.after
            && std::any_of(found.begin(), found.end(),
                [&](const Edit &other) { return other.entry != edit.entry && saw(*other.entry, *edit.entry); });
    });
    return found;
}

HistoryModel::Counting HistoryModel::countingIn(const Seen &here) const
{
    std::set<const Entry *> left;
    for (const auto &[id, list] : m_edits) {
        for (const Edit &edit : list) {
            const auto at = here.find(edit.entry->device);
            if (list.front().type == RecordTraits<Device>::type && at != here.end()
                && edit.entry->sequence <= at->second)
                left.insert(edit.entry);
        }
    }
    Counting counting;
    while (!left.empty()) {
        // After all that its author had seen, the newest laptop's first.
        const Entry *next = nullptr;
        for (const Entry *one : left) {
            if (std::none_of(left.begin(), left.end(), [&](const Entry *other) { return saw(*one, *other); })
                && (next == nullptr || one->device > next->device))
                next = one;
        }
        left.erase(next);
        const auto from = counting.revoked.find(next->device.uuid);
        if (from != counting.revoked.end() && next->sequence >= from->second)
            continue;
        counting.counted.insert(next);
        State devices;
        for (const auto &[id, list] : m_edits) {
            if (list.front().type == RecordTraits<Device>::type)
                decide(id, list.front().type, visible(list, here, counting), {}, devices);
        }
        counting.revoked.clear();
        for (const auto &[id, device] : devices.records) {
            if (const qint64 first = std::get<qint64>(device.second.at(8)); first > 0)
                counting.revoked[id] = static_cast<quint64>(first);
        }
    }
    return counting;
}

std::set<Uuid> HistoryModel::erasedIn(const Seen &here) const
{
    std::set<Uuid> erased;
    for (const auto &[record, list] : m_edits) {
        if (list.front().type == RecordTraits<Erasure>::type && !visible(list, here, {}).empty())
            erased.insert(list.front().subject);
    }
    return erased;
}

std::vector<Edit> HistoryModel::editsOf(const Uuid &record, const Seen &here) const
{
    return visible(m_edits.at(record), here, countingIn(here));
}

void HistoryModel::decide(
    const Uuid &record, int type, std::vector<Edit> own, const std::set<Uuid> &erased, State &state) const
{
    Edits all;
    for (Edit &edit : own) {
        for (Values *values : { edit.before ? &*edit.before : nullptr, edit.after ? &*edit.after : nullptr }) {
            if (values != nullptr && erased.contains(edit.subject))
                blank(*values, type);
        }
        all.push_back(&edit);
    }
    const Edits lives = headsAmong(all);
    const bool made = std::any_of(all.begin(), all.end(), [](const Edit *edit) { return edit->after.has_value(); });
    if (!made || std::all_of(lives.begin(), lives.end(), [](const Edit *edit) { return edit->deletes(); }))
        return;
    std::map<int, Edits> queued;
    if (std::any_of(lives.begin(), lives.end(), [](const Edit *edit) { return edit->deletes(); }))
        queued[existenceUnit] = lives;
    Values values = rules().at(type).blank;
    for (const auto &[field, rule] : rules().at(type).fields) {
        Edits about;
        std::copy_if(all.begin(), all.end(), std::back_inserter(about),
            [&, unit = rule.unit](const Edit *edit) { return edit->touches(unit); });
        Edits heads = headsAmong(about);
        if (rule.merge == Merge::Restrictive)
            std::stable_partition(heads.begin(), heads.end(),
                [&, at = field, unit = rule.unit](const Edit *head) { return isSet(head->leaves(unit).at(at)); });
        if (rule.merge == Merge::Set)
            values[field] = unionOf(about, field);
        else if (!heads.empty())
            values[field] = heads.front()->leaves(rule.unit).at(field);
        if (rule.merge != Merge::Set
            && std::any_of(heads.begin(), heads.end(),
                [&, unit = rule.unit](const Edit *head) { return head->leaves(unit) != heads.front()->leaves(unit); }))
            queued[rule.unit] = heads;
    }
    const int owner = rules().at(type).owner;
    const auto *named = owner == 0 ? nullptr : std::get_if<Uuid>(&values.at(owner));
    // Whose it is was said when it was made, and that does not count when a revoked laptop made it.
    const Uuid subject = named != nullptr ? *named : rules().at(type).mayBeOwn ? record : Uuid {};
    if (erased.contains(subject)) {
        blank(values, type);
        queued.clear();
    }
    for (const auto &[unit, heads] : queued) {
        state.conflicts.push_back({ type, record, subject, unit, {} });
        for (const Edit *head : heads)
            state.conflicts.back().heads.push_back(head->entry->id);
    }
    state.records[record] = { type, values };
}

HistoryModel::State HistoryModel::stateOf(const Seen &here) const
{
    State state;
    const std::set<Uuid> erased = erasedIn(here);
    const Counting counting = countingIn(here);
    for (const auto &[record, list] : m_edits) {
        if (list.front().type != 0)
            decide(record, list.front().type, visible(list, here, counting), erased, state);
    }
    std::sort(state.conflicts.begin(), state.conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.subject, a.record, a.unit) < std::tie(b.subject, b.record, b.unit);
    });
    return state;
}

} // namespace rollbook::reliability
