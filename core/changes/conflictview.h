// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// The fields of a unit with their values on one side; empty: the side has deleted the record.
using UnitValues = std::vector<std::pair<int, FieldValue>>;

/// One side of a conflict: who wrote it, when and where (in the entry), the value before and after.
struct ConflictSide {
    Entry entry;
    UnitValues before;
    UnitValues after;
    RecordChange record; ///< `after`: the record with the unit as this side has it; SettleOne takes it as it is
};

/// A conflict with what a person needs to decide it, the side that stands for the time being first.
struct ConflictView {
    Conflict conflict;
    std::vector<ConflictSide> sides;
};

[[nodiscard]] Result<ConflictView> viewOf(const Conflict &conflict, const Reader &reader);
/// The same for many: each entry is read once, however many of the conflicts it has a side in.
[[nodiscard]] Result<std::vector<ConflictView>> viewsOf(std::span<const Conflict> conflicts, const Reader &reader);

/// Whether a person may write a third value for the unit: all of its fields are texts, days, amounts or yes and no.
[[nodiscard]] bool canBeWritten(const Conflict &conflict);
/// A side's record with other values in some fields: a third value, for SettleOne. Fields of other kinds than
/// canBeWritten() names keep their value.
[[nodiscard]] RecordChange withValues(const RecordChange &record, const UnitValues &values);
/// The values of a unit in a record; none when the record is deleted.
[[nodiscard]] UnitValues unitValues(const RecordChange &record, int unit);

} // namespace rollbook
