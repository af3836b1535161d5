// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <functional>

namespace rollbook {

/// The label of a field: of one record type (RecordTraits::name), or of the first that has a field of this name. The
/// name itself where there is none.
[[nodiscard]] QString fieldLabel(const QString &record, const QString &field);
[[nodiscard]] QString fieldLabel(const QString &field);

template <class R, class T> [[nodiscard]] QString fieldLabel(const Field<R, T> &field)
{
    return fieldLabel(QLatin1String(RecordTraits<R>::name), QLatin1String(field.name));
}

/// "member", "group", "membership period" …; the name itself for what is no record type. `record`: RecordTraits::name.
[[nodiscard]] QString recordName(const QString &record);
[[nodiscard]] QString recordName(int recordType);

/// Finds the name of a record by its id, for references; may answer nothing.
using NameOf = std::function<QString(Uuid)>;

/// A field's value as people read it: enumerations and flags in words, money with its currency, days, references by
/// their names. Empty for no value.
[[nodiscard]] QString fieldValueWords(
    int recordType, int field, const FieldValue &value, const QString &currency, const NameOf &nameOf);

/// What merges as one: the label of its field, "Address" and "Name" for blocks, and for 0 that the record is there.
[[nodiscard]] QString unitName(int recordType, int unit);
/// The values of a unit's fields on one line; "(deleted)" for none.
[[nodiscard]] QString unitWords(
    int recordType, const std::vector<std::pair<int, FieldValue>> &values, const QString &currency);

} // namespace rollbook
