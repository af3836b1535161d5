// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typeoutcome.h"

#include "core/rules/fees.h"

namespace rollbook {

namespace {

/// The first day on which the term can be renewed; invalid: any.
QDate firstRenewalDay(const Period &period, const MembershipType &type)
{
    const auto early = nextTerm(std::span(&period, 1), type, period.start);
    if (early || early.problems().front().code != ProblemCode::RenewalTooEarly)
        return {};
    return QDate::fromString(early.problems().front().values.value(1), Qt::ISODate);
}

} // namespace

Result<TypeOutcome> outcomeOf(const MembershipType &type, QDate day, int members)
{
    const auto term = termFrom(type, day);
    if (!term)
        return term.problems();
    TypeOutcome outcome;
    outcome.term = *term;
    outcome.fee = feeOfTerm(type, *term, true, members);
    if (!term->end.isValid())
        return outcome;
    if (type.graceDays > 0)
        outcome.graceUntil = term->end.addDays(type.graceDays);
    Period period;
    period.type = type.id;
    period.start = term->start;
    period.end = term->end;
    period.graceDays = type.graceDays;
    const auto next = nextTerm(std::span(&period, 1), type, term->end);
    if (!next || !next->continues)
        return outcome;
    outcome.next = next->term;
    outcome.nextFee = feeOfTerm(type, next->term, false, members);
    outcome.renewFrom = firstRenewalDay(period, type);
    if (type.backdateDays > 0)
        outcome.backdateUntil = term->end.addDays(std::max(0, type.graceDays) + type.backdateDays);
    return outcome;
}

} // namespace rollbook
