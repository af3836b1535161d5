// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"

#include <map>
#include <memory>
#include <set>

namespace rollbook::reliability {

/// A record without its static type: the values of its fields by number.
using Values = std::map<int, FieldValue>;

/// A stored record as the model writes it: lists in which order does not count are sorted.
template <class R> [[nodiscard]] Values valuesOf(const R &record)
{
    Values values;
    forEachField<R>([&](const auto &field) {
        FieldValue value = fieldValue(record.*(field.member));
        if (auto *list = std::get_if<QStringList>(&value); list != nullptr && field.merge == Merge::Set)
            list->sort();
        values[field.id] = std::move(value);
    });
    return values;
}

/// What the field lists say of a record type.
struct TypeRules {
    std::map<int, int> units; ///< of each field that is no set
    std::set<int> sets; ///< fields that are
    std::set<int> protective; ///< fields of which a value that is set goes before newer ones
    std::set<int> personal; ///< fields that an erasure blanks
    Values blank; ///< the values of a record of which nothing is known
    int owner = 0; ///< the field that names whose record it is; 0: its own
    bool mayBeOwn = true; ///< it is its own when the field names nobody

    /// The units, the record's existence first.
    [[nodiscard]] std::set<int> allUnits() const;
    [[nodiscard]] Uuid subjectOf(const Uuid &record, const Values &values) const;
};
/// Type 0, of which nothing is known, has no fields.
[[nodiscard]] const TypeRules &rulesOf(int type);
/// Leaves what an erasure leaves of a record or a part of one.
void erase(Values &values, int type);

/// What one entry says about one record.
struct Edit {
    std::shared_ptr<const Entry> entry;
    int type = 0; ///< 0: only referred to
    Uuid subject;
    std::optional<Values> before {}, after {};
    std::map<int, Values> decided {}; ///< units that a person decided
    bool refers = false; ///< something refers to it since
    std::set<Uuid> goesOn {}; ///< records that belong to it and were edited
    std::set<Uuid> letsGo {}; ///< records that were given to another one

    /// Whether it is about records alone that belong to this one or did.
    [[nodiscard]] bool isOfOthers() const { return type == 0 && !refers; }
    [[nodiscard]] bool deletes() const { return before && !after; }
    /// The values it leaves in a unit, of existenceUnit whether the record is there; nothing when it does not say.
    [[nodiscard]] std::optional<Values> says(int unit) const;
    /// Whether it puts the word into a set or takes it out; nothing when it does neither.
    [[nodiscard]] std::optional<Values> says(int field, const QString &word) const;
    /// The words that a set has by it.
    [[nodiscard]] QStringList wordsOf(int field) const;
    /// Blanks what the erasure of its subject blanks.
    void erase();
};

/// The edits of each record.
using Histories = std::map<Uuid, std::vector<Edit>>;
/// Of the record that these are about; 0: it is only referred to.
[[nodiscard]] int typeOf(const std::vector<Edit> &edits);
/// All words that a set has by these.
[[nodiscard]] std::set<QString> wordsOf(const std::vector<Edit> &edits, int field);
/// Adds all that an entry says.
void keep(Histories &histories, const Entry &entry, const std::vector<RecordChange> &changes);
/// What a laptop knows of them that has these entries.
[[nodiscard]] Histories within(const Histories &histories, const Seen &here);
/// The people who were erased by them.
[[nodiscard]] std::set<Uuid> erasedIn(const Histories &here);
/// Whether the author of the one had seen the other.
[[nodiscard]] bool saw(const Entry &later, const Entry &earlier);

} // namespace rollbook::reliability
