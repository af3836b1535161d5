// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changeset.h"

#include <algorithm>

namespace rollbook {

namespace {

template <class R> const R &present(const Change<R> &change)
{
    return change.after ? *change.after : *change.before;
}

} // namespace

RecordChange::RecordChange() = default;
RecordChange::RecordChange(const RecordChange &) = default;
RecordChange::RecordChange(RecordChange &&) noexcept = default;
RecordChange &RecordChange::operator=(const RecordChange &) = default;
RecordChange &RecordChange::operator=(RecordChange &&) noexcept = default;
RecordChange::~RecordChange() = default;

Uuid recordId(const RecordChange &change)
{
    return visitChange([](const auto &c) { return present(c).id.uuid; }, change);
}

int recordType(const RecordChange &change)
{
    return visitChange([]<class R>(const Change<R> &) { return RecordTraits<R>::type; }, change);
}

Uuid subjectOf(const RecordChange &change)
{
    return visitChange([](const auto &c) { return subjectOf(present(c)); }, change);
}

RecordChange inverse(RecordChange change)
{
    visitChange([](auto &c) { std::swap(c.before, c.after); }, change);
    return change;
}

std::vector<RecordChange> inverse(std::vector<RecordChange> changes)
{
    std::reverse(changes.begin(), changes.end());
    for (RecordChange &change : changes)
        visitChange([](auto &c) { std::swap(c.before, c.after); }, change);
    return changes;
}

std::vector<FieldDifference> differences(const RecordChange &change)
{
    std::vector<FieldDifference> found;
    visitChange(
        [&found]<class R>(const Change<R> &c) {
            forEachField<R>([&](const auto &field) {
                const FieldValue before = c.before ? fieldValue((*c.before).*(field.member)) : FieldValue {};
                const FieldValue after = c.after ? fieldValue((*c.after).*(field.member)) : FieldValue {};
                if (before != after)
                    found.push_back({ field.id, field.name, before, after });
            });
        },
        change);
    return found;
}

} // namespace rollbook
