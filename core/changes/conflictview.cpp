// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/conflictview.h"

namespace rollbook {

namespace {

template <class R> UnitValues valuesOf(const std::optional<R> &record, int unit)
{
    UnitValues values;
    if (!record)
        return values;
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) == unit)
            values.emplace_back(field.id, fieldValue((*record).*(field.member)));
    });
    return values;
}

/// What one entry did to the record.
template <class R> Result<Change<R>> changeIn(const EntryId &entry, Id<R> id, const Reader &reader)
{
    auto stream = reader.changesOf(entry, false);
    if (!stream)
        return stream.problems();
    Change<R> found;
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled.problems();
        for (const RecordChange &any : block) {
            if (const auto *change = std::get_if<Change<R>>(&any)) {
                if ((change->after ? change->after : change->before)->id != id)
                    continue;
                if (!found.before && !found.after)
                    found.before = change->before;
                found.after = change->after;
            } else if (const auto *settlement = std::get_if<Change<Settlement>>(&any)) {
                const bool fits = settlement->after && settlement->after->record.uuid == id.uuid;
                if (!fits || found.after)
                    continue;
                auto stored = reader.one(id);
                if (!stored)
                    return stored.problems();
                found = { *stored, *stored };
                if (settlement->after->unit != existenceUnit
                    && !setUnit(*found.after, settlement->after->unit, settlement->after->value))
                    return Problem { ProblemCode::ChainBroken, {}, { entry.toString(), QStringLiteral("settlement") } };
            }
        }
    } while (!block.empty());
    return found;
}

template <class R> Result<ConflictView> viewFor(const Conflict &conflict, const Reader &reader)
{
    ConflictView view { conflict, {} };
    for (const EntryId &head : conflict.heads) {
        auto line = reader.journalLine(head);
        if (!line)
            return line.problems();
        auto change = changeIn(head, Id<R> { conflict.record }, reader);
        if (!change)
            return change.problems();
        ConflictSide side { line->entry, valuesOf(change->before, conflict.unit),
            valuesOf(change->after, conflict.unit), *change };
        view.sides.push_back(std::move(side));
    }
    return view;
}

} // namespace

Result<ConflictView> viewOf(const Conflict &conflict, const Reader &reader)
{
    Result<ConflictView> view = ConflictView {};
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == conflict.type)
            view = viewFor<R>(conflict, reader);
    });
    return view;
}

} // namespace rollbook
