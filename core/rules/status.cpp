// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/status.h"

#include "core/rules/periods.h"

#include <algorithm>

namespace rollbook {

namespace {

/// What came of the fee of one period: its fee charges, whenever due, less waivers.
struct Fee {
    Money due;
    Money paid;
    bool waived = false;
    [[nodiscard]] Money open() const { return std::max(Money {}, due - paid); }
    [[nodiscard]] bool untouched() const { return due.pence > 0 && paid.pence <= 0 && !waived; }
};

Money paidOf(const MemberFacts &facts, Id<Charge> charge)
{
    Money paid;
    for (const Allocation &allocation : facts.allocations) {
        if (allocation.charge == charge)
            paid += allocation.amount;
    }
    return paid;
}

Fee feeOfPeriod(const MemberFacts &facts, const Period &period)
{
    Fee fee;
    for (const Charge &charge : facts.charges) {
        if (charge.kind != ChargeKind::Fee || charge.period != period.id)
            continue;
        fee.due += charge.amount - charge.waived;
        fee.paid += paidOf(facts, charge.id);
        fee.waived = fee.waived || charge.waived.pence > 0;
    }
    return fee;
}

Money owedOf(const MemberFacts &facts, QDate day, bool feesOnly)
{
    Money owed;
    for (const Charge &charge : facts.charges) {
        if ((feesOnly && charge.kind != ChargeKind::Fee) || (charge.due.isValid() && charge.due > day))
            continue;
        owed += std::max(Money {}, charge.amount - charge.waived - paidOf(facts, charge.id));
    }
    return owed;
}

/// The periods that matter on the day.
struct Place {
    const Period *holding = nullptr; ///< holds the day
    const Period *past = nullptr; ///< the last to be over
    const Period *coming = nullptr; ///< the next to begin
};

Place placeAt(const MemberFacts &facts, QDate day)
{
    Place place;
    for (const Period &period : facts.periods) {
        if (!isRealPeriod(period))
            continue;
        if (period.start > day) {
            if (!place.coming || period.start < place.coming->start)
                place.coming = &period;
            continue;
        }
        const QDate last = lastDayOf(period);
        const bool holds = !last.isValid() || last >= day;
        const Period *&slot = holds ? place.holding : place.past;
        if (!slot || period.start > slot->start)
            slot = &period;
    }
    return place;
}

/// The period that `period` follows without a gap (the days of grace are none); null when it began afresh.
const Period *continuedBy(const MemberFacts &facts, const Period &period)
{
    const Period *found = nullptr;
    for (const Period &other : facts.periods) {
        if (other.start >= period.start || !isRealPeriod(other))
            continue;
        const QDate last = lastDayCounted(other);
        if ((!last.isValid() || last.addDays(1) >= period.start) && (!found || other.start > found->start))
            found = &other;
    }
    return found;
}

/// Whether nothing was received or forgiven since the person came in: the first fee is still awaited.
bool awaitsFirstFee(const MemberFacts &facts, const Period &period)
{
    for (const Period *at = &period; at; at = continuedBy(facts, *at)) {
        if (!feeOfPeriod(facts, *at).untouched())
            return false;
    }
    return true;
}

Status &decide(Status &status, StatusKind kind, StatusReason reason, QDate day, QDate until)
{
    status.kind = kind;
    status.reason = reason;
    status.day = day;
    status.until = until;
    return status;
}

void decideWithin(Status &status, const MemberFacts &facts, const Types &types, const Period &period, QDate day)
{
    const QDate until = lastDayOf(period);
    const auto type = types.find(period.type);
    const Fee fee = feeOfPeriod(facts, period);
    const bool forLife = !until.isValid();
    const bool freeForLife = facts.holdsMoney && forLife && fee.due.isZero() && period.feeDue.isZero();
    if ((type != types.end() && type->second.exempt) || freeForLife) {
        decide(
            status, StatusKind::Exempt, forLife ? StatusReason::Lifetime : StatusReason::NoFeeDue, period.start, until);
        return;
    }
    if (!facts.holdsMoney) {
        decide(status, StatusKind::Member, StatusReason::FeesNotHeld, period.start, until);
        return;
    }
    if (awaitsFirstFee(facts, period)) {
        decide(status, StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, period.start, until);
        status.owed = std::max(status.owed, fee.open());
        return;
    }
    const Money feesOwed = owedOf(facts, day, true);
    if (feesOwed.pence > 0) {
        const bool nothing = fee.untouched();
        decide(status, nothing ? StatusKind::Unpaid : StatusKind::PartPaid,
            nothing ? StatusReason::NothingPaid : StatusReason::PartPaidOf, period.start, until);
    } else if (fee.open().pence > 0 || (fee.due.isZero() && period.feeDue.isZero() && !forLife)) {
        decide(status, StatusKind::PaidUp, StatusReason::NoFeeDue, period.start, until);
    } else {
        decide(status, StatusKind::PaidUp, forLife ? StatusReason::Lifetime : StatusReason::PaidUntil, period.start,
            until);
    }
}

void decideComing(Status &status, const MemberFacts &facts, const Period &period)
{
    const Fee fee = feeOfPeriod(facts, period);
    if (fee.untouched()) {
        decide(status, StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, period.start, lastDayOf(period));
        status.owed = std::max(status.owed, fee.open());
    } else {
        decide(status, StatusKind::Applicant, StatusReason::StartsOn, period.start, lastDayOf(period));
    }
}

void decideAfter(Status &status, const Period &period, QDate lastCounted)
{
    switch (period.leaving) {
    case Leaving::Expelled:
        decide(status, StatusKind::Expelled, StatusReason::ExpelledOn, lastCounted, {});
        break;
    case Leaving::Resigned:
        decide(status, StatusKind::Resigned, StatusReason::ResignedOn, lastCounted, {});
        break;
    case Leaving::Transferred:
        decide(status, StatusKind::Resigned, StatusReason::TransferredOn, lastCounted, {});
        break;
    case Leaving::None:
    case Leaving::Mistake:
        decide(status, StatusKind::Lapsed, StatusReason::LapsedSince, lastDayOf(period), lastCounted);
        break;
    }
}

void decideByPeriods(Status &status, const MemberFacts &facts, const Types &types, QDate day)
{
    const Place place = placeAt(facts, day);
    const QDate counted = place.past ? lastDayCounted(*place.past) : QDate();
    if (const Period *latest = place.holding ? place.holding : place.past)
        status.type = latest->type;
    const QDate applied = facts.member.applied;
    if (place.holding) {
        decideWithin(status, facts, types, *place.holding, day);
    } else if (place.past && day <= counted) {
        if (awaitsFirstFee(facts, *place.past)) {
            decide(
                status, StatusKind::PendingPayment, StatusReason::AwaitingFirstFee, place.past->start, place.past->end);
            status.owed = std::max(status.owed, feeOfPeriod(facts, *place.past).open());
        } else {
            decide(status, StatusKind::InGrace, StatusReason::GraceUntil, place.past->end, counted);
        }
    } else if (place.coming) {
        decideComing(status, facts, *place.coming);
    } else if (applied.isValid() && applied <= day && (!place.past || applied > counted)) {
        decide(status, StatusKind::Applicant, StatusReason::AppliedOn, applied, {});
    } else if (place.past) {
        decideAfter(status, *place.past, counted);
    }
}

} // namespace

Types typesById(const std::vector<MembershipType> &types)
{
    Types byId;
    for (const MembershipType &type : types)
        byId.emplace(type.id, type);
    return byId;
}

namespace {

/// Whether the person is within a term of the track on the day, or in the grace of the last one.
bool counts(const MemberFacts &facts, const Types &types, Id<MembershipType> track, QDate day)
{
    const Period *past = nullptr;
    for (const Period &period : facts.periods) {
        if (!isRealPeriod(period) || period.start > day || trackOf(period.type, types) != track)
            continue;
        const QDate last = lastDayOf(period);
        if (!last.isValid() || last >= day)
            return true;
        if (!past || period.start > past->start)
            past = &period;
    }
    return past && day <= lastDayCounted(*past);
}

/// The track whose terms decide: that of all types that exclude each other while it makes a member; else one of a type
/// held alongside that does, the one begun last; else the first again if there was ever a term in it.
Id<MembershipType> decidingTrack(const MemberFacts &facts, const Types &types, QDate day)
{
    if (counts(facts, types, {}, day))
        return {};
    const Period *latest = nullptr;
    const Period *any = nullptr;
    for (const Period &period : facts.periods) {
        const Id<MembershipType> track = trackOf(period.type, types);
        if (!isRealPeriod(period) || track.isNull())
            continue;
        if (!any || period.start > any->start)
            any = &period;
        if (counts(facts, types, track, day) && period.start <= day && (!latest || period.start > latest->start))
            latest = &period;
    }
    if (latest)
        return latest->type;
    return any && !latestPeriod(facts.periods, types, {}) ? any->type : Id<MembershipType> {};
}

/// The facts with the terms of one track alone, and without the fees of all others.
MemberFacts deciding(const MemberFacts &facts, const Types &types, QDate day)
{
    const Id<MembershipType> track = decidingTrack(facts, types, day);
    MemberFacts own = facts;
    std::erase_if(own.periods, [&](const Period &period) { return trackOf(period.type, types) != track; });
    std::erase_if(own.charges, [&](const Charge &charge) {
        const auto isIts = [&charge](const Period &period) { return period.id == charge.period; };
        return std::any_of(facts.periods.begin(), facts.periods.end(), isIts)
            && std::none_of(own.periods.begin(), own.periods.end(), isIts);
    });
    return own;
}

/// Whether people of this status are members whatever the day. Who awaits the first fee is, from the period's start on.
bool countsAsMember(StatusKind kind)
{
    switch (kind) {
    case StatusKind::PaidUp:
    case StatusKind::PartPaid:
    case StatusKind::InGrace:
    case StatusKind::Exempt:
    case StatusKind::Unpaid:
    case StatusKind::Member:
        return true;
    default:
        return false;
    }
}

} // namespace

Status statusAt(const MemberFacts &facts, const Types &types, QDate day)
{
    Status status;
    const Member &member = facts.member;
    status.owed = owedAt(facts, day);
    const auto isBeside = [&types](const Period &period) { return !trackOf(period.type, types).isNull(); };
    if (std::any_of(facts.periods.begin(), facts.periods.end(), isBeside))
        decideByPeriods(status, deciding(facts, types, day), types, day);
    else
        decideByPeriods(status, facts, types, day);
    const bool pinned = member.statusPin > 0 && member.statusPin <= pinnableStatusCount
        && (!member.statusPinUntil.isValid() || day <= member.statusPinUntil);
    if (pinned) {
        decide(status, static_cast<StatusKind>(member.statusPin - 1), StatusReason::Pinned, {}, member.statusPinUntil);
        status.text = member.statusPinReason;
    } else if (member.deceased.isValid() && day >= member.deceased) {
        decide(status, StatusKind::Deceased, StatusReason::Died, member.deceased, {});
    }
    const bool within = status.kind == StatusKind::PendingPayment && status.day.isValid() && status.day <= day;
    status.countsAsMember = within || countsAsMember(status.kind);
    return status;
}

Money owedAt(const MemberFacts &facts, QDate day)
{
    return owedOf(facts, day, false);
}

} // namespace rollbook
