// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtarget.h"

#include <algorithm>
#include <vector>

namespace rollbook {

namespace {

constexpr ImportTarget factTargets[] = {
    { target::FullName, "full_name", CellKind::FullName },
    { target::Address, "address", CellKind::Address },
    { target::Group, "group", CellKind::Group },
    { target::Region, "region", CellKind::Region },
    { target::Standing, "standing", CellKind::Standing },
    { target::StandingSince, "standing_since", CellKind::Date },
    { target::Type, "type", CellKind::Type },
    { target::Expires, "expires", CellKind::Date },
    { target::FeeDue, "fee_due", CellKind::Money },
    { target::FeePaid, "fee_paid", CellKind::Money },
    { target::PaidDate, "paid_date", CellKind::Date },
    { target::Method, "payment_method", CellKind::Method },
    { target::Reference, "payment_reference", CellKind::Line },
};

template <class T> constexpr CellKind kindOf(const Field<Member, T> &field)
{
    if constexpr (std::is_same_v<T, QDate>) {
        return CellKind::Date;
    } else if constexpr (std::is_same_v<T, bool>) {
        return CellKind::Boolean;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return CellKind::Items;
    } else if constexpr (std::is_same_v<T, QString>) {
        if (field.id == target::Email || field.id == target::Email2)
            return CellKind::Email;
        if (field.id == target::Telephone || field.id == target::Telephone2)
            return CellKind::Telephone;
        if (field.id == target::Postcode)
            return CellKind::Postcode;
        return field.privacy == Privacy::Note ? CellKind::Lines : CellKind::Line;
    } else {
        return CellKind::Line;
    }
}

/// A status pinned by hand and what is planned for a person are decisions of this register's officers; files do not
/// make them. How somebody usually pays follows from how they paid.
bool isDecidedHere(int field)
{
    return field == memberField<&Member::statusPin>() || field == memberField<&Member::statusPinUntil>()
        || field == memberField<&Member::statusPinReason>() || field == memberField<&Member::plannedType>()
        || field == memberField<&Member::plannedFrom>() || field == memberField<&Member::usualMethod>();
}

const std::vector<ImportTarget> &allTargets()
{
    static const std::vector<ImportTarget> targets = [] {
        std::vector<ImportTarget> list;
        forEachField<Member>([&list](const auto &field) {
            if (!isDecidedHere(field.id))
                list.push_back({ field.id, field.name, kindOf(field) });
        });
        list.insert(list.end(), std::begin(factTargets), std::end(factTargets));
        return list;
    }();
    return targets;
}

} // namespace

std::span<const ImportTarget> importTargets()
{
    return allTargets();
}

const ImportTarget *importTarget(QStringView name)
{
    const auto &targets = allTargets();
    const auto found = std::find_if(
        targets.begin(), targets.end(), [name](const ImportTarget &t) { return name == QLatin1String(t.name); });
    return found == targets.end() ? nullptr : &*found;
}

const ImportTarget *importTarget(int code)
{
    const auto &targets = allTargets();
    const auto found
        = std::find_if(targets.begin(), targets.end(), [code](const ImportTarget &t) { return t.code == code; });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace rollbook
