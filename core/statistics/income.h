// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/longcommand.h"

#include <array>

namespace rollbook {

/// What money that came in is for, as it is set against charges now.
enum class IncomeUse : quint8 {
    Fee,
    Donation,
    Other,
    Credit, ///< set against nothing yet; negative where more is set against charges than was paid
    Suspense, ///< nobody has claimed it yet
    Returned, ///< came in within the span and was refunded or reversed, then or later
    GivenBack, ///< refunds and reversals themselves: negative
};
inline constexpr int incomeUseCount = 7;

/// One part of one payment. The lines of a payment always come to its amount.
struct IncomeLine {
    Id<Payment> payment;
    QDate day; ///< on which the payment was received
    Money amount;
    IncomeUse use = IncomeUse::Fee;
    PaymentMethod method = PaymentMethod::Unknown;
    Id<Charge> charge; ///< that it settles; null: none
    std::vector<Id<Allocation>> allocations {}; ///< which make the amount up; none where there is no charge
    Id<MembershipType> type; ///< of the term a fee is for; null: no fee, or the fee of no term
    Id<Group> group; ///< home group of `member` on the day, of an affiliate itself; null: none
    Id<Member> member; ///< whose charge it settles, without charge the payer; null: an affiliate or nobody known
    Id<Group> affiliate; ///< the same of an affiliate
    bool operator==(const IncomeLine &) const = default;
};

/// What came in from `from` to `to`, both inclusive.
struct Income {
    QDate from;
    QDate to;
    std::vector<IncomeLine> lines; ///< in the order of days, the lines of a payment together
    Money total; ///< of all lines, which is the sum of the payments received in the span
    QDate earliest; ///< of the first payment there is, in the span or not; invalid: none
};

enum class IncomeBy : quint8 { Month, Type, Method, Group };

/// One figure of a breakdown with what it is made of.
struct IncomeFigure {
    Money amount;
    std::vector<std::size_t> lines {}; ///< places in Income::lines, ascending
    bool operator==(const IncomeFigure &) const = default;
};

/// One row of a breakdown: by what `IncomeBy` says, and across by use.
struct IncomeRow {
    QDate first {}; ///< Month: first day counted of it
    QDate last {}; ///< Month: last day counted of it
    Uuid of {}; ///< Type and Group: which; null: none
    std::optional<IncomeUse> use {}; ///< Type: of money that is no fee of a term, what it is instead
    PaymentMethod method = PaymentMethod::Unknown; ///< Method: which
    IncomeFigure all {}; ///< of the row
    std::array<IncomeFigure, incomeUseCount> uses {}; ///< parts of it: they come to `all`
    bool operator==(const IncomeRow &) const = default;
};

/// Every payment received in the span, of people and affiliates and in suspense, split by what it is set against.
/// FeesNotHeld of a copy without fees and payments; DateOrder when the span ends before it begins.
[[nodiscard]] Result<Income> incomeIn(const Reader &reader, QDate from, QDate to, const Progress &progress = {});

/// The lines summed by one of their properties: the amounts of the rows come to Income::total, and each line is in one
/// row. Months: every one of the span, in order. Methods: in the order of their numbers. Types and groups: largest
/// first, of equal ones by id; who has none last.
[[nodiscard]] std::vector<IncomeRow> incomeRows(const Income &income, IncomeBy by);

/// The sum of all rows, and of each use, with all lines.
[[nodiscard]] IncomeRow incomeTotals(const Income &income);

} // namespace rollbook
