// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mergechoices.h"

#include "core/changes/units.h"

namespace rollbook {

namespace {

constexpr int joinedDay = 19;
constexpr int notesField = 29;

bool isEmpty(const UnitValues &values)
{
    return std::all_of(values.begin(), values.end(), [](const auto &value) {
        const auto *number = std::get_if<qint64>(&value.second);
        return std::holds_alternative<std::monostate>(value.second) || (number != nullptr && *number == 0);
    });
}

/// The pinned status is one decision: its reason and its last day go with it.
bool belongsToPin(int unit)
{
    return unit == 23 || unit == 24;
}

MergeChoice::Outcome outcomeOf(const MergeChoice &choice, Merge merge)
{
    if (merge == Merge::Set || choice.unit == notesField)
        return MergeChoice::Outcome::Both;
    if (isEmpty(choice.other))
        return MergeChoice::Outcome::Kept;
    if (isEmpty(choice.kept))
        return MergeChoice::Outcome::FromOther;
    if (merge == Merge::Restrictive || choice.unit == joinedDay)
        return MergeChoice::Outcome::Stricter;
    return MergeChoice::Outcome::Choose;
}

} // namespace

std::vector<MergeChoice> mergeChoices(const Member &kept, const Member &other)
{
    std::vector<MergeChoice> choices;
    forEachUnit<Member>([&](int unit) {
        if (unitEqual(kept, other, unit) || belongsToPin(unit))
            return;
        MergeChoice choice;
        choice.unit = unit;
        Merge merge = Merge::Register;
        forEachFieldOf<Member>(unit, [&](const auto &field) {
            merge = field.merge;
            choice.kept.emplace_back(field.id, fieldValue(kept.*(field.member)));
            choice.other.emplace_back(field.id, fieldValue(other.*(field.member)));
        });
        choice.outcome = outcomeOf(choice, merge);
        choices.push_back(std::move(choice));
    });
    return choices;
}

int memberUnitNamed(const QString &field)
{
    int unit = 0;
    forEachField<Member>([&](const auto &one) {
        if (field == QLatin1String(one.name))
            unit = unitOf(one);
    });
    return unit;
}

} // namespace rollbook
