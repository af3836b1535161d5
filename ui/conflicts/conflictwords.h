// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"
#include "ui/words/fieldwords.h"

#include <map>

namespace rollbook {

/// The person, group or other record that a conflict is about, by name; its kind where it has none.
[[nodiscard]] QString conflictSubject(const Conflict &conflict, const Reader &reader);
/// The number of the member it is about; empty for anything else.
[[nodiscard]] QString memberNumber(const Conflict &conflict, const Reader &reader);
/// What conflicts are about, by name, and the numbers of members among them.
struct SubjectWords {
    std::map<Uuid, QString> names;
    std::map<Uuid, QString> numbers;
};
/// The same for many: one reading for each type of record.
[[nodiscard]] Result<SubjectWords> subjectsOf(std::span<const Conflict> conflicts, const Reader &reader);
/// What is in conflict: "E-mail"; "Payment: amount" where the record hangs on the person.
[[nodiscard]] QString conflictField(const Conflict &conflict);
/// The names of records that values refer to. `reader` outlives it.
[[nodiscard]] NameOf namesBy(const Reader &reader);
/// The values of a unit as people read them, a block line by line; "(empty)" for none.
[[nodiscard]] QString valueWords(
    const Conflict &conflict, const UnitValues &values, const QString &currency, const NameOf &names);
/// What one side wants: its value, or that the record is deleted or kept.
[[nodiscard]] QString sideWords(
    const Conflict &conflict, const ConflictSide &side, const QString &currency, const NameOf &names);
/// The laptop that wrote an entry, as the roster calls it today.
[[nodiscard]] QString laptopName(const Entry &entry, const NameOf &names);
/// Who wrote it, on which laptop, and when.
[[nodiscard]] QString authorWords(const Entry &entry, const NameOf &names);

} // namespace rollbook
