// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/bytes.h"
#include "core/records/records.h"

#include <algorithm>
#include <array>

namespace rollbook {

/// What merges as one value: a field, or all fields of a block (an address half from each laptop never existed). A
/// unit's number is the id of its field, the lowest one of a block; 0 is the existence of the record itself.
inline constexpr int existenceUnit = 0;

/// The units of R's fields in the order of declaration, and the units themselves, each once.
template <class R> struct UnitTable {
    static constexpr auto ofField = std::apply(
        [](const auto &...field) {
            const std::array<std::pair<int, Block>, sizeof...(field)> all { std::pair { field.id, field.block }... };
            std::array<int, sizeof...(field)> units {};
            for (std::size_t i = 0; i < all.size(); ++i) {
                units[i] = all[i].first;
                for (const auto &[id, block] : all)
                    units[i] = block != Block::None && block == all[i].second ? std::min(id, units[i]) : units[i];
            }
            return units;
        },
        RecordTraits<R>::fields);
};

/// Calls `visit(field)` for every field of the unit in the order of declaration.
template <class R, class Visit> constexpr void forEachFieldOf(int unit, Visit &&visit)
{
    std::size_t at = 0;
    forEachField<R>([&](const auto &field) {
        if (UnitTable<R>::ofField[at++] == unit)
            visit(field);
    });
}

template <class R, class T> [[nodiscard]] constexpr int unitOf(const Field<R, T> &field)
{
    int unit = field.id;
    std::size_t at = 0;
    forEachField<R>([&](const auto &other) {
        const int its = UnitTable<R>::ofField[at++];
        if (other.id == field.id)
            unit = its;
    });
    return unit;
}

/// Calls `visit(unit)` once for every unit of R: a unit is the id of its lowest field.
template <class R, class Visit> constexpr void forEachUnit(Visit &&visit)
{
    for (std::size_t at = 0; at < UnitTable<R>::ofField.size(); ++at) {
        const int unit = UnitTable<R>::ofField[at];
        if (std::find(UnitTable<R>::ofField.begin(), UnitTable<R>::ofField.begin() + at, unit)
            == UnitTable<R>::ofField.begin() + at)
            visit(unit);
    }
}

template <class R> [[nodiscard, gnu::noinline]] bool unitEqual(const R &a, const R &b, int unit)
{
    bool equal = true;
    forEachFieldOf<R>(unit, [&](const auto &field) { equal = equal && a.*(field.member) == b.*(field.member); });
    return equal;
}

template <class R> [[gnu::noinline]] void copyUnit(R &to, const R &from, int unit)
{
    forEachFieldOf<R>(unit, [&](const auto &field) { to.*(field.member) = from.*(field.member); });
}

/// The values of a unit's fields, in hexadecimal digits: what a Settlement keeps.
template <class R> [[nodiscard, gnu::noinline]] QString unitText(const R &record, int unit)
{
    QByteArray raw;
    forEachFieldOf<R>(unit, [&](const auto &field) { bytes::putValue(raw, record.*(field.member)); });
    return QString::fromLatin1(raw.toHex());
}

/// Sets a unit's fields from unitText(); false, and nothing set, when the text is not of this unit.
template <class R> [[nodiscard, gnu::noinline]] bool setUnit(R &record, int unit, const QString &text)
{
    const QByteArray raw = QByteArray::fromHex(text.toLatin1());
    bytes::Source in(raw, 0);
    R changed = record;
    forEachFieldOf<R>(unit, [&]<class T>(const Field<R, T> &field) {
        changed.*(field.member) = T {};
        bytes::takeValue(in, changed.*(field.member));
    });
    if (!in.good() || in.at() != raw.size())
        return false;
    record = std::move(changed);
    return true;
}

/// Whether an erasure blanks the field. Of dates it is only the birth date: that somebody died is a figure of growth.
/// The number of a receipt is ours and stays given.
template <class R, class T> [[nodiscard]] constexpr bool isPersonal(const Field<R, T> &field)
{
    if constexpr (std::is_same_v<R, Payment> && std::is_same_v<T, QString>) {
        if (field.member == &Payment::receipt)
            return false;
    }
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
        forEachFieldOf<R>(unit, [&](const auto &field) { personal = personal || isPersonal(field); });
    });
    return personal;
}

/// A record without what is personal, as an erasure leaves it: dates, branch, type and amounts stay, so that figures
/// and accounts remain what they were.
template <class R> [[nodiscard, gnu::noinline]] R blanked(R record)
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
