// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberrow.h"

#include "core/rules/homes.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Whether nothing remains to be paid of the period's own fee.
bool isSettled(const MemberFacts &facts, const Period &period)
{
    bool charged = false;
    for (const Charge &charge : facts.charges) {
        if (charge.period != period.id)
            continue;
        charged = true;
        Money open = charge.amount - charge.waived;
        for (const Allocation &allocation : facts.allocations) {
            if (allocation.charge == charge.id)
                open = open - allocation.amount;
        }
        if (open.pence > 0)
            return false;
    }
    return charged || period.feeDue.pence <= 0;
}

void takePaidUntil(const MemberFacts &facts, MemberRow &row)
{
    for (const Period &period : facts.periods) {
        if (period.leaving == Leaving::Mistake || !isSettled(facts, period))
            continue;
        const QDate end
            = period.leaving != Leaving::None && period.leavingDay.isValid() ? period.leavingDay : period.end;
        if (!end.isValid())
            row.forLife = true;
        else if (!row.paidUntil.isValid() || end > row.paidUntil)
            row.paidUntil = end;
    }
}

} // namespace

MemberRow makeRow(const MemberFacts &facts, const Directory &directory, QDate day)
{
    MemberRow row;
    row.member = facts.member;
    row.status = statusAt(facts, directory.types(), day);
    row.type = row.status.type;
    if (const GroupMembership *home = homeOn(facts.groups, day))
        row.home = home->group;
    if (facts.holdsMoney) {
        row.owed = owedAt(facts, day);
        takePaidUntil(facts, row);
    }
    return row;
}

std::vector<GroupMembership> groupsOn(const MemberFacts &facts, GroupRole role, QDate day)
{
    std::vector<GroupMembership> found;
    std::ranges::copy_if(facts.groups, std::back_inserter(found),
        [=](const GroupMembership &membership) { return membership.role == role && holdsOn(membership, day); });
    return found;
}

QString fullName(const Member &member)
{
    const QString &given = member.knownAs.isEmpty() ? member.given : member.knownAs;
    const QString name = QStringLiteral("%1 %2").arg(given, member.family).trimmed();
    return name.isEmpty() ? member.number : name;
}

QString listName(const Member &member)
{
    if (member.family.isEmpty() || member.given.isEmpty())
        return fullName(member);
    return QStringLiteral("%1, %2").arg(member.family, member.given);
}

QStringList addressLines(const Member &member)
{
    QStringList lines { member.address1, member.address2, member.town, member.county, member.postcode, member.country };
    lines.removeAll(QString());
    return lines;
}

QString cellText(const MemberRow &row, MemberColumn column, const Directory &directory)
{
    const Member &member = row.member;
    switch (column) {
    case MemberColumn::Name:
        return listName(member);
    case MemberColumn::Number:
        return member.number;
    case MemberColumn::Status:
        return statusName(row.status.kind);
    case MemberColumn::Type:
        return directory.typeName(row.type);
    case MemberColumn::Group:
        return directory.groupName(row.home);
    case MemberColumn::PaidUntil:
        return row.forLife ? QCoreApplication::translate("rollbook::MemberColumns", "For life")
                           : formatDate(row.paidUntil);
    case MemberColumn::Owed:
        return !row.owed || row.owed->isZero() ? QString() : formatMoney(*row.owed, directory.organisation().currency);
    case MemberColumn::Email:
        return member.email;
    case MemberColumn::Telephone:
        return member.telephone;
    case MemberColumn::Postcode:
        return member.postcode;
    case MemberColumn::Town:
        return member.town;
    case MemberColumn::Joined:
        return formatDate(member.joined);
    case MemberColumn::Given:
        return member.given;
    case MemberColumn::Family:
        return member.family;
    case MemberColumn::KnownAs:
        return member.knownAs;
    case MemberColumn::BirthDate:
        return formatDate(member.birthDate);
    case MemberColumn::Email2:
        return member.email2;
    case MemberColumn::Telephone2:
        return member.telephone2;
    case MemberColumn::Address:
        return addressLines(member).join(QStringLiteral(", "));
    case MemberColumn::County:
        return member.county;
    case MemberColumn::ExternalNumber:
        return member.externalNumber;
    case MemberColumn::Tags:
        return member.tags.join(QStringLiteral(", "));
    }
    return {};
}

QVariant cellKey(const MemberRow &row, MemberColumn column, const Directory &directory)
{
    switch (column) {
    case MemberColumn::Status:
        return static_cast<int>(row.status.kind);
    case MemberColumn::PaidUntil:
        return row.forLife ? QDate(9999, 12, 31) : row.paidUntil;
    case MemberColumn::Owed:
        return row.owed.value_or(Money {}).pence;
    case MemberColumn::Joined:
        return row.member.joined;
    case MemberColumn::BirthDate:
        return row.member.birthDate;
    default:
        return cellText(row, column, directory);
    }
}

} // namespace rollbook
