// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/periods.h"

namespace rollbook {

/// What joining by a type on a day gives, and what its renewal would.
struct TypeOutcome {
    Term term;
    Money fee; ///< of the first term
    QDate graceUntil; ///< last day on which who has not renewed still counts; invalid: no day after the term
    QDate renewFrom; ///< first day on which a renewal is taken; invalid: any day, or it is for life
    QDate backdateUntil; ///< last day on which a late renewal still follows without a gap; invalid: within grace only
    std::optional<Term>
        next; ///< that a renewal on the term's last day gives; nothing: it is for life, or ends for good
    Money nextFee;
};

/// `members`: of an affiliation, how many the affiliated organisation has.
[[nodiscard]] Result<TypeOutcome> outcomeOf(const MembershipType &type, QDate day, int members = 0);

/// What joining on the day gives, what it costs, until when one still counts, and what a renewal gives, a sentence
/// each; or why it gives nothing.
[[nodiscard]] QString outcomeWords(
    const Result<TypeOutcome> &outcome, const MembershipType &type, QDate day, QDate today, const QString &currency);

} // namespace rollbook
