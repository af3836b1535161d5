// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

#include <QStringView>

#include <span>

namespace rollbook {

/// How the cells of a column are read.
enum class CellKind : quint8 {
    Line,
    Lines,
    Date,
    Money,
    Telephone,
    Postcode,
    Email,
    Boolean,
    Items,
    FullName, ///< taken apart into title, given and family name
    Address, ///< taken apart into lines, town and postcode
    Group,
    Region,
    Standing,
    Type,
    Method,
};

/// Something a column can feed: a field of Member, by its permanent number and name, or one of the facts about a
/// person that are kept in records of their own (from firstFact on).
struct ImportTarget {
    int code = 0;
    const char *name = nullptr;
    CellKind kind = CellKind::Line;
};

/// The number of a Member's field, as declared in its field list.
template <auto MemberPointer> consteval int memberField()
{
    int found = 0;
    forEachField<Member>([&found](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, decltype(MemberPointer)>) {
            if (field.member == MemberPointer)
                found = field.id;
        }
    });
    return found;
}

namespace target {
inline constexpr int None = 0;
inline constexpr int Number = memberField<&Member::number>();
inline constexpr int ExternalNumber = memberField<&Member::externalNumber>();
inline constexpr int Title = memberField<&Member::title>();
inline constexpr int Given = memberField<&Member::given>();
inline constexpr int Family = memberField<&Member::family>();
inline constexpr int BirthDate = memberField<&Member::birthDate>();
inline constexpr int Email = memberField<&Member::email>();
inline constexpr int Email2 = memberField<&Member::email2>();
inline constexpr int Telephone = memberField<&Member::telephone>();
inline constexpr int Telephone2 = memberField<&Member::telephone2>();
inline constexpr int Address1 = memberField<&Member::address1>();
inline constexpr int Address2 = memberField<&Member::address2>();
inline constexpr int Town = memberField<&Member::town>();
inline constexpr int Postcode = memberField<&Member::postcode>();
inline constexpr int Joined = memberField<&Member::joined>();
inline constexpr int Deceased = memberField<&Member::deceased>();
// facts about a person outside the Member record
inline constexpr int FullName = 100;
inline constexpr int Address = 101;
inline constexpr int Group = 102;
inline constexpr int Region = 103;
inline constexpr int Standing = 104;
inline constexpr int StandingSince = 105;
inline constexpr int Type = 106;
inline constexpr int Expires = 107;
inline constexpr int FeeDue = 108;
inline constexpr int FeePaid = 109;
inline constexpr int PaidDate = 110;
inline constexpr int Method = 111;
inline constexpr int Reference = 112;
inline constexpr int count = 113; ///< above every code
} // namespace target

/// Everything a column can feed, in the order in which to offer it.
[[nodiscard]] std::span<const ImportTarget> importTargets();
/// By name ("given", "expires"), or null.
[[nodiscard]] const ImportTarget *importTarget(QStringView name);
/// By code, or null.
[[nodiscard]] const ImportTarget *importTarget(int code);

} // namespace rollbook
