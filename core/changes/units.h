// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/bytes.h"
#include "core/records/records.h"

namespace rollbook {

/// What merges as one value: a field, or all fields of a block (an address half from each laptop never existed). A
/// unit's number is the id of its field, the lowest one of a block; 0 is the existence of the record itself.
inline constexpr int existenceUnit = 0;

template <class R, class T> [[nodiscard]] constexpr int unitOf(const Field<R, T> &field)
{
    int unit = field.id;
    if (field.block != Block::None) {
        forEachField<R>([&](const auto &other) {
            if (other.block == field.block && other.id < unit)
                unit = other.id;
        });
    }
    return unit;
}

/// Calls `visit(unit)` once for every unit of R.
template <class R, class Visit> constexpr void forEachUnit(Visit &&visit)
{
    forEachField<R>([&](const auto &field) {
        if (const int unit = unitOf(field); unit == field.id)
            visit(unit);
    });
}

template <class R> [[nodiscard]] bool unitEqual(const R &a, const R &b, int unit)
{
    bool equal = true;
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) == unit)
            equal = equal && a.*(field.member) == b.*(field.member);
    });
    return equal;
}

template <class R> void copyUnit(R &to, const R &from, int unit)
{
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) == unit)
            to.*(field.member) = from.*(field.member);
    });
}

/// The values of a unit's fields, in hexadecimal digits: what a Settlement keeps.
template <class R> [[nodiscard]] QString unitText(const R &record, int unit)
{
    QByteArray raw;
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) == unit)
            bytes::putValue(raw, record.*(field.member));
    });
    return QString::fromLatin1(raw.toHex());
}

/// Sets a unit's fields from unitText(); false, and nothing set, when the text is not of this unit.
template <class R> [[nodiscard]] bool setUnit(R &record, int unit, const QString &text)
{
    const QByteArray raw = QByteArray::fromHex(text.toLatin1());
    bytes::Source in(raw, 0);
    R changed = record;
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) != unit)
            return;
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        changed.*(field.member) = Value {};
        bytes::takeValue(in, changed.*(field.member));
    });
    if (!in.good() || in.at() != raw.size())
        return false;
    record = std::move(changed);
    return true;
}

/// Whether an erasure blanks the field. Of dates it is only the birth date: that somebody died is a figure of growth.
template <class R, class T> [[nodiscard]] constexpr bool isPersonal(const Field<R, T> &field)
{
    if constexpr (std::is_same_v<T, QDate>) {
        if constexpr (requires(R r) { r.birthDate; })
            return field.member == &R::birthDate;
        return false;
    } else {
        return field.privacy == Privacy::Identity || field.privacy == Privacy::Contact || field.privacy == Privacy::Note
            || (field.privacy == Privacy::Money && std::is_same_v<T, QString>);
    }
}

/// Whether a unit of a record type holds something that an erasure blanks.
[[nodiscard]] inline bool isPersonalUnit(int type, int unit)
{
    bool personal = false;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != type)
            return;
        forEachField<R>(
            [&](const auto &field) { personal = personal || (unitOf(field) == unit && isPersonal(field)); });
    });
    return personal;
}

/// A record without what is personal, as an erasure leaves it: dates, branch, type and amounts stay, so that figures
/// and accounts remain what they were.
template <class R> [[nodiscard]] R blanked(R record)
{
    // What was decided about a date or a branch stays, as the date and the branch do.
    if constexpr (std::is_same_v<R, Settlement>) {
        if (!isPersonalUnit(record.type, record.unit))
            return record;
    }
    forEachField<R>([&]<class T>(const Field<R, T> &field) {
        if (isPersonal(field))
            record.*(field.member) = T {};
    });
    return record;
}

/// Calls `visit(uuid)` for every reference of the record that is set.
template <class R, class Visit> void forEachReference(const R &record, Visit &&visit)
{
    forEachField<R>([&](const auto &field) {
        if constexpr (IsId<typename std::remove_cvref_t<decltype(field)>::Value>::value) {
            if (const Uuid to = (record.*(field.member)).uuid; !to.isNull())
                visit(to);
        }
    });
}

} // namespace rollbook
