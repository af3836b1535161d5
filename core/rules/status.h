// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/memberfacts.h"

#include <unordered_map>

namespace rollbook {

/// What a person is on a day. Permanent numbers: a pinned status is stored as 1 + the number.
enum class StatusKind : quint8 {
    Contact = 0, ///< never a member, no application
    Applicant = 1, ///< applied, not decided
    PendingPayment = 2, ///< period begun or about to begin, nothing of its first fee received
    PaidUp = 3,
    PartPaid = 4,
    InGrace = 5, ///< term over, days of grace not
    Lapsed = 6, ///< term and grace over, nothing said
    Resigned = 7,
    Expelled = 8,
    Deceased = 9,
    Exempt = 10, ///< honorary or lifetime without a fee
    Unpaid = 11, ///< a member within the term who still owes all of it after its due day
    Member = 12, ///< a member within the term; this copy does not hold whether the fees are paid
};
inline constexpr int statusKindCount = 13;
/// The kinds below this number can be pinned by hand.
inline constexpr int pinnableStatusCount = 12;
/// Whether it takes knowing what is paid to tell the status.
[[nodiscard]] constexpr bool tellsFees(StatusKind kind)
{
    return kind == StatusKind::PendingPayment || kind == StatusKind::PaidUp || kind == StatusKind::PartPaid
        || kind == StatusKind::Unpaid;
}

/// Which rule decided, for the sentence shown beside the status. The comment names the values used.
enum class StatusReason : quint8 {
    Pinned, // until, text
    Died, // day
    ExpelledOn, // day
    ResignedOn, // day
    TransferredOn, // day
    LapsedSince, // day (end of the term), until (end of grace)
    GraceUntil, // until, day (end of the term)
    NoFeeDue, // until
    Lifetime, // day (start)
    PaidUntil, // until
    PartPaidOf, // owed, until
    NothingPaid, // owed, until
    AwaitingFirstFee, // owed, day (start)
    FeesNotHeld, // until, day (start)
    AppliedOn, // day
    StartsOn, // day
    NeverMember,
};

struct Status {
    StatusKind kind = StatusKind::Contact;
    StatusReason reason = StatusReason::NeverMember;
    QDate day;
    QDate until;
    Money owed; ///< pence due by the day and neither paid nor waived; at least the first fee while that is awaited.
                ///< Says nothing where the facts hold no money
    QString text; ///< of a pin
    /// The definition of "member", the same as in the growth: within a period (grace included), not left, not dead. Who
    /// has yet to pay the first fee is counted: what is owed is told by the status.
    bool countsAsMember = false;
    Id<MembershipType> type; ///< of the latest period begun; null: none
};

/// The membership types by id, as the rules want them.
using Types = std::unordered_map<Id<MembershipType>, MembershipType>;
[[nodiscard]] Types typesById(const std::vector<MembershipType> &types);

/// The status of a person as at a day, by ordered rules: pin, death, the period that holds the day, grace, a period to
/// come, an application since the last day of membership, leaving, lapse. Fees alone decide between paid and unpaid;
/// fees of earlier periods still owed keep a person from being paid up. A first fee is awaited while nothing of any fee
/// was received or waived since the person came in. Money counts as it stands now for charges due by the day.
/// Of several types held at once those that exclude each other decide, and no fee of another; one that is held
/// alongside decides while no other makes a member. Who lives in a household and has a free term of the lead's type is
/// paid up, whatever the lead owes: that is told of the lead. Of facts that hold no money whoever is within the term is
/// a Member, unless the type is exempt. Parts needed: Vital, Periods, Money.
[[nodiscard]] Status statusAt(const MemberFacts &facts, const Types &types, QDate day);

/// What the person owes on the day: charges due by then less waivers and allocations.
[[nodiscard]] Money owedAt(const MemberFacts &facts, QDate day);

} // namespace rollbook
