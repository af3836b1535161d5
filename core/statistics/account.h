// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

enum class AccountLineKind : quint8 {
    Charge,
    Waiver, ///< of a charge, on its due day
    Payment,
    Reversal,
    Refund,
    PaidByOther, ///< what another payer's money settles of a charge here
    PaidForOther, ///< what a payment from here settles of another's charge
};

/// One line of a statement of account.
struct AccountLine {
    QDate day;
    AccountLineKind kind = AccountLineKind::Charge;
    Money amount; ///< pence by which it changes what is owed: charges more than 0, payments less
    Money balance; ///< owed after the line; negative: credit
    Id<Charge> charge; ///< null: none
    Id<Payment> payment; ///< null: none
    Id<Member> member; ///< the other; null: none, or an affiliate
    Id<Group> affiliate; ///< the other; null: none, or a person
    bool operator==(const AccountLine &) const = default;
};

/// The account of a person or an affiliate over a span of days: opening + amounts of the lines = balance
/// = owed - credit.
struct Account {
    QDate from; ///< invalid: from the beginning
    QDate to; ///< invalid: everything, charges to come included
    Money opening; ///< balance on the eve of `from`
    std::vector<AccountLine> lines; ///< in the order of days
    Money balance;
    Money owed; ///< of the charges due by `to`, after the payments received by then
    Money credit; ///< of payments received by then, and of charges that got too much
};

/// A charge counts from its due day and a payment from the day it was received; an allocation counts once both do.
/// Waivers and allocations have no days of their own: they stand as they are now. Parts of the facts needed: Money.
[[nodiscard]] Result<Account> accountOf(const Reader &reader, const MemberFacts &facts, QDate from, QDate to);

} // namespace rollbook
