// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/conflictview.h"

#include <map>

namespace rollbook {

namespace {

template <class T>
inline constexpr bool isWritable
    = std::is_same_v<T,
          QString> || std::is_same_v<T, QStringList> || std::is_same_v<T, QDate> || std::is_same_v<T, Money> || std::is_same_v<T, bool>;

template <class T> void setValue(T &to, const FieldValue &value)
{
    if constexpr (std::is_same_v<T, Money>) {
        const auto *pence = std::get_if<qint64>(&value);
        to.pence = pence ? *pence : 0;
    } else if constexpr (std::is_same_v<T, bool>) {
        const auto *flag = std::get_if<qint64>(&value);
        to = flag && *flag != 0;
    } else if constexpr (isWritable<T>) {
        const auto *found = std::get_if<T>(&value);
        to = found ? *found : T {};
    }
}

/// What the entries in conflict did to the records, filled in entry by entry.
class Sides
{
public:
    explicit Sides(const Reader &reader) : m_reader(reader) { }
    [[nodiscard]] Result<std::vector<ConflictView>> read(std::span<const Conflict> conflicts);

private:
    struct Seat {
        const Conflict *conflict;
        ConflictSide *side;
    };
    using Seats = std::multimap<Uuid, Seat>;
    [[nodiscard]] Done readEntry(const EntryId &entry, const Seats &seats) const;
    [[nodiscard]] Done take(const RecordChange &any, const Seats &seats) const;
    template <class R> [[nodiscard]] Done takeSettlement(const Settlement &settlement, const Seat &seat) const;
    [[nodiscard]] Done takeMention(const Seat &seat) const;

    const Reader &m_reader;
};

template <class R> Done Sides::takeSettlement(const Settlement &settlement, const Seat &seat) const
{
    auto &mine = std::get<Change<R>>(seat.side->record);
    if (mine.after || settlement.unit != seat.conflict->unit)
        return {};
    auto stored = m_reader.one(Id<R> { seat.conflict->record });
    if (!stored)
        return stored.problems();
    mine = { *stored, *stored };
    if (settlement.unit != existenceUnit && !setUnit(*mine.after, settlement.unit, settlement.value))
        return Problem { ProblemCode::ChainBroken, {},
            { seat.side->entry.id.toString(), QStringLiteral("settlement") } };
    return {};
}

/// An entry that only refers to a record another one deleted: it holds the record as it is.
Done Sides::takeMention(const Seat &seat) const
{
    return visitChange(
        [&]<class R>(Change<R> &mine) -> Done {
            if (seat.conflict->unit != existenceUnit || mine.before || mine.after)
                return {};
            auto stored = m_reader.one(Id<R> { seat.conflict->record });
            if (!stored)
                return stored.problems();
            mine = { *stored, *stored };
            return {};
        },
        seat.side->record);
}

Done Sides::take(const RecordChange &any, const Seats &seats) const
{
    const auto *settlement = std::get_if<Change<Settlement>>(&any);
    const bool settles = settlement != nullptr && settlement->after.has_value();
    const auto [from, to] = seats.equal_range(settles ? settlement->after->record.uuid : recordId(any));
    for (auto seat = from; seat != to; ++seat) {
        auto done = visitChange(
            [&]<class R>(Change<R> &mine) -> Done {
                if (settles)
                    return takeSettlement<R>(*settlement->after, seat->second);
                const auto *change = std::get_if<Change<R>>(&any);
                if (change == nullptr)
                    return {};
                if (!mine.before && !mine.after)
                    mine.before = change->before;
                mine.after = change->after;
                return {};
            },
            seat->second.side->record);
        if (!done)
            return done;
    }
    return {};
}

Done Sides::readEntry(const EntryId &entry, const Seats &seats) const
{
    auto line = m_reader.journalLine(entry);
    if (!line)
        return line.problems();
    for (const auto &[record, seat] : seats)
        seat.side->entry = line->entry;
    auto stream = m_reader.changesOf(entry, false);
    if (!stream)
        return stream.problems();
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled;
        for (const RecordChange &change : block) {
            if (auto done = take(change, seats); !done)
                return done;
        }
    } while (!block.empty());
    for (const auto &[record, seat] : seats) {
        if (auto done = takeMention(seat); !done)
            return done;
        seat.side->after = unitValues(seat.side->record, seat.conflict->unit);
        seat.side->before = unitValues(inverse(seat.side->record), seat.conflict->unit);
    }
    return {};
}

Result<std::vector<ConflictView>> Sides::read(std::span<const Conflict> conflicts)
{
    std::vector<ConflictView> views;
    for (const Conflict &conflict : conflicts) {
        ConflictView view { conflict, {} };
        view.sides.resize(conflict.heads.size());
        forEachRecordType([&]<class R>(TypeTag<R>) {
            for (ConflictSide &side : view.sides) {
                if (RecordTraits<R>::type == conflict.type)
                    side.record = Change<R> {};
            }
        });
        views.push_back(std::move(view));
    }
    std::map<EntryId, Seats> entries;
    for (ConflictView &view : views) {
        for (std::size_t i = 0; i < view.sides.size(); ++i)
            entries[view.conflict.heads[i]].emplace(view.conflict.record, Seat { &view.conflict, &view.sides[i] });
    }
    for (const auto &[entry, seats] : entries) {
        if (auto done = readEntry(entry, seats); !done)
            return done.problems();
    }
    return views;
}

} // namespace

UnitValues unitValues(const RecordChange &record, int unit)
{
    UnitValues values;
    visitChange(
        [&]<class R>(const Change<R> &change) {
            if (!change.after)
                return;
            forEachFieldOf<R>(unit,
                [&](const auto &field) { values.emplace_back(field.id, fieldValue((*change.after).*(field.member))); });
        },
        record);
    return values;
}

Result<ConflictView> viewOf(const Conflict &conflict, const Reader &reader)
{
    auto views = viewsOf(std::span(&conflict, 1), reader);
    return views ? Result<ConflictView>(std::move(views->front())) : Result<ConflictView>(views.problems());
}

Result<std::vector<ConflictView>> viewsOf(std::span<const Conflict> conflicts, const Reader &reader)
{
    return Sides(reader).read(conflicts);
}

bool canBeWritten(const Conflict &conflict)
{
    bool can = conflict.unit != existenceUnit;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != conflict.type)
            return;
        forEachFieldOf<R>(conflict.unit,
            [&]<class T>(const Field<R, T> &field) { can = can && isWritable<T> && field.block != Block::Whole; });
    });
    return can;
}

RecordChange withValues(const RecordChange &record, const UnitValues &values)
{
    RecordChange changed = record;
    visitChange(
        [&]<class R>(Change<R> &change) {
            if (!change.after)
                return;
            forEachField<R>([&](const auto &field) {
                for (const auto &[id, value] : values) {
                    if (id == field.id)
                        setValue((*change.after).*(field.member), value);
                }
            });
        },
        changed);
    return changed;
}

} // namespace rollbook
