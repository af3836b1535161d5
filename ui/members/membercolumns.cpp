// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membercolumns.h"

#include <array>

namespace rollbook {

namespace {

using enum MemberColumn;
constexpr FactParts own = FactParts::Whole;
constexpr FactParts standing = FactParts::Periods | FactParts::Money;

constexpr std::array<ColumnSpec, memberColumnCount> specs { {
    { Name, "name", MemberOrder::Name, own, true, ColumnSet::Identity, 24 },
    { Number, "number", MemberOrder::Number, own, true, ColumnSet::Identity, 10 },
    { Status, "status", {}, standing, true, ColumnSet::Identity, 16 },
    { Type, "type", {}, FactParts::Periods, true, ColumnSet::Identity, 14 },
    { Group, "group", {}, FactParts::Groups, true, ColumnSet::Identity, 20 },
    { PaidUntil, "paid_until", {}, standing, true, ColumnSet::Money, 13 },
    { Owed, "owed", {}, FactParts::Money, true, ColumnSet::Money, 9, true },
    { Email, "email", MemberOrder::Email, own, true, ColumnSet::Contact, 26 },
    { Telephone, "telephone", MemberOrder::Telephone, own, true, ColumnSet::Contact, 15 },
    { Postcode, "postcode", MemberOrder::Postcode, own, true, ColumnSet::Address, 10 },
    { Town, "town", MemberOrder::Town, own, false, ColumnSet::Address, 16 },
    { Joined, "joined", MemberOrder::Joined, own, true, ColumnSet::Identity, 13 },
    { Given, "given", {}, own, false, ColumnSet::Identity, 14 },
    { Family, "family", {}, own, false, ColumnSet::Identity, 14 },
    { KnownAs, "known_as", {}, own, false, ColumnSet::Identity, 14 },
    { BirthDate, "birth_date", {}, own, false, ColumnSet::Birth, 13 },
    { Email2, "email2", {}, own, false, ColumnSet::Contact, 26 },
    { Telephone2, "telephone2", {}, own, false, ColumnSet::Contact, 15 },
    { Address, "address", {}, own, false, ColumnSet::Address, 28 },
    { County, "county", {}, own, false, ColumnSet::Address, 16 },
    { ExternalNumber, "external_number", {}, own, false, ColumnSet::Identity, 12 },
    { Tags, "tags", {}, own, false, ColumnSet::Notes, 16 },
} };

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(rollbook::MemberColumns)
};

} // namespace

const ColumnSpec &columnSpec(MemberColumn column)
{
    return columnSpec(static_cast<int>(column));
}

const ColumnSpec &columnSpec(int section)
{
    Q_ASSERT(section >= 0 && section < memberColumnCount);
    return specs[static_cast<std::size_t>(section)];
}

std::optional<MemberColumn> columnByKey(const QString &key)
{
    for (const ColumnSpec &spec : specs) {
        if (key == QLatin1String(spec.key))
            return spec.column;
    }
    return std::nullopt;
}

QString columnTitle(MemberColumn column)
{
    switch (column) {
    case Name:
        return Titles::tr("Name");
    case Number:
        return Titles::tr("Number");
    case Status:
        return Titles::tr("Status");
    case Type:
        return Titles::tr("Type");
    case MemberColumn::Group:
        return Titles::tr("Group");
    case PaidUntil:
        return Titles::tr("Paid until");
    case Owed:
        return Titles::tr("Owed");
    case Email:
        return Titles::tr("E-mail");
    case Telephone:
        return Titles::tr("Telephone");
    case Postcode:
        return Titles::tr("Postcode");
    case Town:
        return Titles::tr("Town");
    case Joined:
        return Titles::tr("Joined");
    case Given:
        return Titles::tr("Given names");
    case Family:
        return Titles::tr("Family name");
    case KnownAs:
        return Titles::tr("Known as");
    case BirthDate:
        return Titles::tr("Date of birth");
    case Email2:
        return Titles::tr("Second e-mail");
    case Telephone2:
        return Titles::tr("Second telephone");
    case Address:
        return Titles::tr("Address");
    case County:
        return Titles::tr("County");
    case ExternalNumber:
        return Titles::tr("External number");
    case Tags:
        return Titles::tr("Tags");
    }
    return {};
}

} // namespace rollbook
