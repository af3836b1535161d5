// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historyedits.h"

#include <algorithm>

namespace rollbook::reliability {

namespace {

using Edits = std::map<Uuid, Edit>;
using Author = std::shared_ptr<const Entry>;

Edit &editOf(Edits &edits, const Uuid &record, const Author &entry)
{
    Edit &edit = edits[record];
    edit.entry = entry;
    return edit;
}

Values partOf(const Values &values, int type, int unit)
{
    Values part;
    for (const auto &[field, its] : rulesOf(type).units) {
        if (its == unit)
            part[field] = values.at(field);
    }
    return part;
}

bool covers(const Seen &seen, const Entry &entry)
{
    const auto at = seen.find(entry.device);
    return at != seen.end() && at->second >= entry.sequence;
}

template <class R, class T> bool erasureBlanks(const Field<R, T> &field)
{
    if (std::is_same_v<T, QDate>)
        return QLatin1String(field.name) == QLatin1String("birth_date");
    return field.privacy == Privacy::Identity || field.privacy == Privacy::Contact || field.privacy == Privacy::Note
        || (field.privacy == Privacy::Money && std::is_same_v<T, QString>);
}

template <class R> TypeRules made()
{
    TypeRules own;
    own.blank = valuesOf(R {});
    std::map<Block, int> lowest;
    forEachField<R>([&](const auto &field) {
        const QLatin1String name(field.name);
        const int first = lowest.try_emplace(field.block, field.id).first->second;
        if (field.merge == Merge::Set)
            own.sets.insert(field.id);
        else
            own.units[field.id] = field.block == Block::None ? field.id : first;
        if (field.merge == Merge::Restrictive)
            own.protective.insert(field.id);
        if (erasureBlanks(field))
            own.personal.insert(field.id);
        if (name == QLatin1String("subject") || name == QLatin1String("member") || name == QLatin1String("payer")) {
            own.owner = field.id;
            own.mayBeOwn = name == QLatin1String("payer");
        }
    });
    return own;
}

void addDecision(Edits &edits, const Settlement &settlement, const Author &entry)
{
    forEachRecordType([&]<class R>(TypeTag<R>) {
        R record;
        if (RecordTraits<R>::type != settlement.type)
            return;
        Edit &edit = editOf(edits, settlement.record.uuid, entry);
        edit.subject = edit.type == 0 ? settlement.subject.uuid : edit.subject;
        edit.type = settlement.type;
        if (settlement.unit != existenceUnit && setUnit(record, settlement.unit, settlement.value))
            edit.decided[settlement.unit] = partOf(valuesOf(record), settlement.type, settlement.unit);
    });
}

template <class R> void addChange(Edits &edits, const Change<R> &change, const Author &entry)
{
    const R &record = change.after ? *change.after : *change.before;
    Edit &edit = editOf(edits, record.id.uuid, entry);
    if (!edit.before && !edit.after && change.before)
        edit.before = valuesOf(*change.before);
    edit.type = RecordTraits<R>::type;
    edit.subject = subjectOf(record);
    edit.after = change.after ? std::optional(valuesOf(*change.after)) : std::nullopt;
    forEachField<R>([&]<class T>(const Field<R, T> &field) {
        if constexpr (IsId<T>::value && !std::is_same_v<T, Id<AnyRecord>>) {
            const T was = change.before ? (*change.before).*(field.member) : T {};
            const T to = change.after ? (*change.after).*(field.member) : T {};
            const bool isOfOne = std::is_same_v<T, Id<Period>> || std::is_same_v<T, Id<Charge>>;
            if (!to.isNull() && was != to)
                editOf(edits, to.uuid, entry).refers = true;
            if (!to.isNull() && was == to && (isOfOne || subjectOf(record) == to.uuid))
                editOf(edits, to.uuid, entry).goesOn.insert(record.id.uuid);
            if (!was.isNull() && was != to && change.after)
                editOf(edits, was.uuid, entry).letsGo.insert(record.id.uuid);
        }
    });
    if constexpr (std::is_same_v<R, Settlement>) {
        if (!change.before)
            addDecision(edits, record, entry);
    }
}

} // namespace

const TypeRules &rulesOf(int type)
{
    static const auto all = [] {
        std::map<int, TypeRules> rules { { 0, {} } };
        forEachRecordType([&]<class R>(TypeTag<R>) { rules[RecordTraits<R>::type] = made<R>(); });
        return rules;
    }();
    return all.at(type);
}

std::set<int> TypeRules::allUnits() const
{
    std::set<int> all { existenceUnit };
    for (const auto &[field, unit] : units)
        all.insert(unit);
    return all;
}

Uuid TypeRules::subjectOf(const Uuid &record, const Values &values) const
{
    const auto *named = owner == 0 ? nullptr : std::get_if<Uuid>(&values.at(owner));
    return named != nullptr ? *named : mayBeOwn ? record : Uuid {};
}

void erase(Values &values, int type)
{
    const TypeRules &rules = rulesOf(type);
    // What was decided about a date or a branch stays, as the date and the branch do.
    if (type == RecordTraits<Settlement>::type) {
        const auto &settled = rulesOf(static_cast<int>(std::get<qint64>(values.at(3))));
        const auto unit = static_cast<int>(std::get<qint64>(values.at(4)));
        if (std::none_of(settled.units.begin(), settled.units.end(),
                [&](const auto &one) { return one.second == unit && settled.personal.contains(one.first); }))
            return;
    }
    for (auto &[field, value] : values) {
        if (rules.personal.contains(field))
            value = rules.blank.at(field);
    }
}

std::optional<Values> Edit::says(int unit) const
{
    if (unit == existenceUnit)
        return Values { { existenceUnit, FieldValue(qint64(deletes() ? 0 : 1)) } };
    if (const auto decision = decided.find(unit); decision != decided.end())
        return decision->second;
    if (!after || (before && partOf(*before, type, unit) == partOf(*after, type, unit)))
        return {};
    return partOf(*after, type, unit);
}

std::optional<Values> Edit::says(int field, const QString &word) const
{
    const auto *was = before ? std::get_if<QStringList>(&before->at(field)) : nullptr;
    const bool had = was != nullptr && was->contains(word);
    const bool now = wordsOf(field).contains(word);
    return after && had != now ? std::optional(Values { { field, FieldValue(qint64(now ? 1 : 0)) } }) : std::nullopt;
}

QStringList Edit::wordsOf(int field) const
{
    const auto *list = after ? std::get_if<QStringList>(&after->at(field)) : nullptr;
    return list != nullptr ? *list : QStringList();
}

void Edit::erase()
{
    for (std::optional<Values> *side : { &before, &after }) {
        if (*side)
            reliability::erase(**side, type);
    }
    for (auto &[unit, values] : decided)
        reliability::erase(values, type);
}

int typeOf(const std::vector<Edit> &edits)
{
    const auto told = std::find_if(edits.begin(), edits.end(), [](const Edit &edit) { return edit.type != 0; });
    return told == edits.end() ? 0 : told->type;
}

std::set<QString> wordsOf(const std::vector<Edit> &edits, int field)
{
    std::set<QString> words;
    for (const Edit &edit : edits) {
        const QStringList some = edit.wordsOf(field);
        words.insert(some.begin(), some.end());
    }
    return words;
}

void keep(Histories &histories, const Entry &entry, const std::vector<RecordChange> &changes)
{
    Edits edits;
    const auto author = std::make_shared<const Entry>(entry);
    for (const RecordChange &any : changes)
        visitChange([&](const auto &change) { addChange(edits, change, author); }, any);
    for (const auto &[record, edit] : edits)
        histories[record].push_back(edit);
}

Histories within(const Histories &histories, const Seen &here)
{
    Histories known;
    for (const auto &[record, edits] : histories) {
        for (const Edit &edit : edits) {
            if (covers(here, *edit.entry))
                known[record].push_back(edit);
        }
    }
    return known;
}

std::set<Uuid> erasedIn(const Histories &here)
{
    std::set<Uuid> erased;
    for (const auto &[record, edits] : here) {
        if (typeOf(edits) == RecordTraits<Erasure>::type)
            erased.insert(edits.front().subject);
    }
    return erased;
}

bool saw(const Entry &later, const Entry &earlier)
{
    return later.device == earlier.device ? later.sequence > earlier.sequence : covers(later.seen, earlier);
}

} // namespace rollbook::reliability
