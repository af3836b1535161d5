// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <tuple>
#include <type_traits>
#include <variant>

namespace rollbook {

/// How two edits of one field that have not seen each other combine when laptops are merged.
enum class Merge : quint8 {
    Register, ///< equal values agree, different ones are a conflict that a person settles
    Set, ///< a list without order: additions of both stay
    Restrictive, ///< the protective value wins until a person decides
    Latest, ///< the latest of the days stands, and nobody has to decide
    Fact, ///< written once and never edited: money
};

/// What a field tells about a person, for exports, subject access and erasure.
enum class Privacy : quint8 {
    None, ///< nothing personal
    Identity, ///< name, number, birth
    Contact, ///< how and where to reach the person
    Opinion, ///< membership, groups, standing: political opinion by implication
    Money, ///< what is owed and was paid
    Note, ///< free text
};

/// Fields of one block are one value in a merge: an address half from each laptop never existed. Whole: the record is
/// one value, because a signature covers all of it.
enum class Block : quint8 { None, Name, Address, Whole };

/// Whether storage keeps an index by this reference, so that Reader::where() may ask for it.
enum class Indexed : quint8 {
    No,
    Yes,
    Sparse, ///< only of the records that have it: most have not
};

/// One field of record type R. `id` is permanent within its record type: it stands in the journal and in change files,
/// is never given to another field, and survives renaming. `name` is the column, the import and export name and the
/// key of the label.
template <class R, class T> struct Field {
    using Record = R;
    using Value = T;
    int id;
    const char *name;
    T R::*member;
    Merge merge = Merge::Register;
    Privacy privacy = Privacy::None;
    Block block = Block::None;
    Indexed indexed = Indexed::No;
};

template <class T> struct IsId : std::false_type {
};
template <class R> struct IsId<Id<R>> : std::true_type {
};

/// A field's value without its static type: what the history and generic lists show. Enumerations and booleans are
/// whole numbers, money is pence, absence is std::monostate.
using FieldValue = std::variant<std::monostate, QString, QStringList, qint64, QDate, Uuid>;

template <class T> [[nodiscard]] FieldValue fieldValue(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value.isEmpty() ? FieldValue {} : FieldValue { value };
    else if constexpr (std::is_same_v<T, QStringList>)
        return value.isEmpty() ? FieldValue {} : FieldValue { value };
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? FieldValue { value } : FieldValue {};
    else if constexpr (std::is_same_v<T, Money>)
        return value.pence;
    else if constexpr (IsId<T>::value)
        return value.isNull() ? FieldValue {} : FieldValue { value.uuid };
    else
        return static_cast<qint64>(value);
}

/// The declaration of a record type: its permanent number, its name and its one list of fields. Specialised beside
/// each record; the record's `id` is not in the list.
template <class R> struct RecordTraits;

template <class R>
inline constexpr std::size_t fieldCount = std::tuple_size_v<std::remove_cvref_t<decltype(RecordTraits<R>::fields)>>;

template <class R, class Visit, std::size_t... I> constexpr void forEachField(Visit &visit, std::index_sequence<I...>)
{
    (visit(std::get<I>(RecordTraits<R>::fields)), ...);
}
/// Calls `visit(field)` for every field of R in the order of declaration.
template <class R, class Visit> constexpr void forEachField(Visit &&visit)
{
    forEachField<R>(visit, std::make_index_sequence<fieldCount<R>> {});
}

} // namespace rollbook
