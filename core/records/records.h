// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/batch.h"
#include "core/records/device.h"
#include "core/records/disclosure.h"
#include "core/records/group.h"
#include "core/records/household.h"
#include "core/records/member.h"
#include "core/records/membershiptype.h"
#include "core/records/merging.h"
#include "core/records/money.h"
#include "core/records/organisation.h"
#include "core/records/period.h"
#include "core/records/standing.h"
#include "core/records/statement.h"

namespace rollbook {

template <class... R> struct TypeList {
};

/// Every record type, in the order of the permanent numbers. A new one is added here, and the compiler then shows
/// every place that has to know it.
using AllRecords = TypeList<Organisation, Member, Group, GroupMembership, MembershipType, Period, Charge, Payment,
    Allocation, Standing, AdmissionRule, Device, Settlement, Erasure, Distinct, Disclosure, HouseholdLink, BankAccount,
    StatementFile, StatementLine, PayerName, StatementLayout, Batch, BatchLine>;

template <class R> struct TypeTag {
    using Record = R;
};

/// Calls `visit(TypeTag<R> {})` for every record type.
template <class Visit, class... R> constexpr void forEachRecordType(Visit &&visit, TypeList<R...>)
{
    (visit(TypeTag<R> {}), ...);
}
template <class Visit> constexpr void forEachRecordType(Visit &&visit)
{
    forEachRecordType(std::forward<Visit>(visit), AllRecords {});
}

/// Whether records of a type belong to a person, to whom their first field refers; some of them to an affiliate or to
/// nobody instead.
template <class R>
inline constexpr bool isSomebodys = [] {
    if constexpr (requires(R record) { record.member; })
        return true;
    else if constexpr (requires(R record) { record.payer; })
        return IsId<decltype(R::payer)>::value;
    else
        return false;
}();

/// The person, affiliate or thing a record is about: whose history an edit of it belongs to.
template <class R> [[nodiscard]] Uuid subjectOf(const R &record)
{
    if constexpr (requires { record.subject; })
        return record.subject.uuid;
    else if constexpr (requires {
                           record.member;
                           record.affiliate;
                       })
        return !record.member.isNull()  ? record.member.uuid
            : record.affiliate.isNull() ? record.id.uuid
                                        : record.affiliate.uuid;
    else if constexpr (requires { record.member; })
        return record.member.uuid;
    else if constexpr (requires {
                           record.payer;
                           record.affiliate;
                       })
        return !record.payer.isNull()   ? record.payer.uuid
            : record.affiliate.isNull() ? record.id.uuid
                                        : record.affiliate.uuid;
    else
        return record.id.uuid;
}

} // namespace rollbook
