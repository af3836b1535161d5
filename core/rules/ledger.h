// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// A charge with what is left to pay of it.
struct ChargeLeft {
    Charge charge;
    Money left; ///< pence; negative: it got more than it asks for, as when two laptops both took the fee
    bool operator==(const ChargeLeft &) const = default;
};

/// A payment with what is left of it.
struct PaymentLeft {
    Payment payment; ///< one that takes nothing back itself
    Money brought; ///< its amount less what went back of it
    Money free; ///< of that, what settles nothing; negative: it is set against more than it brought
    bool operator==(const PaymentLeft &) const = default;
};

/// How a person or an affiliate stands: what is owed, and what is paid without being set against anything.
struct Ledger {
    std::vector<ChargeLeft> charges; ///< every one, the oldest first
    std::vector<PaymentLeft> payments; ///< every one but reversals and refunds, the oldest first

    /// The charges with something left to pay, the oldest first.
    [[nodiscard]] std::vector<ChargeLeft> open() const;
    [[nodiscard]] Money owed() const; ///< left of all charges, due or not
    /// Free of all payments, with what charges got beyond what they ask for. Negative: two laptops have set the same
    /// credit against two charges.
    [[nodiscard]] Money credit() const;
    /// What is owed less what is credit.
    [[nodiscard]] Money balance() const { return owed() - credit(); }
};

/// `spent`: all allocations of the payments in the facts, whoever's charges they settle (allocationsOf()). Parts of the
/// facts needed: Money.
[[nodiscard]] Ledger ledgerOf(const MemberFacts &facts, std::span<const Allocation> spent);
/// The same after changes that are not stored yet, of which what is theirs counts.
[[nodiscard]] Ledger ledgerAfter(
    std::span<const RecordChange> changes, const MemberFacts &facts, std::span<const Allocation> spent);

/// What payments are set against, in the order of the ids.
[[nodiscard]] Result<std::vector<Allocation>> allocationsOf(const Reader &reader, std::span<const Payment> payments);
[[nodiscard]] Result<Ledger> readLedger(const Reader &reader, const MemberFacts &facts);
[[nodiscard]] Result<Ledger> readLedger(const Reader &reader, Id<Member> member);
[[nodiscard]] Result<Ledger> readLedger(const Reader &reader, Id<Group> affiliate);

/// Affiliates with their periods, charges, allocations and payments; `facts.affiliate` says whose. In the order of
/// `affiliates`; groups that are not there are left out.
[[nodiscard]] Result<std::vector<MemberFacts>> moneyOfAffiliates(
    const Reader &reader, std::span<const Id<Group>> affiliates);
/// Of one, or ReferenceMissing.
[[nodiscard]] Result<MemberFacts> moneyOfAffiliate(const Reader &reader, Id<Group> affiliate);

/// What a payment gives to one charge: allocations, less what was taken back of them.
struct SettledPart {
    Id<Charge> charge;
    Id<Member> member; ///< whose charge; null: an affiliate's
    Id<Group> affiliate;
    Money amount;
    bool operator==(const SettledPart &) const = default;
};

/// A payment with everything that took it back or gave part of it back.
struct PaymentFamily {
    Payment payment;
    std::vector<Payment> back; ///< what reverses it or gives of it back, and what reverses those
    std::vector<SettledPart> settled; ///< in the order of the charges' ids; without what comes to nothing
    Money brought; ///< its amount less what went back
    Money free; ///< of that, what settles nothing
};
/// The family of a payment, or ReferenceMissing. Of a reversal or refund: its own, without what it reverses.
[[nodiscard]] Result<PaymentFamily> readPaymentFamily(const Reader &reader, Id<Payment> id);

/// The payment that a reversal or refund goes back to in the end.
[[nodiscard]] Result<Id<Payment>> firstOfFamily(const Reader &reader, const Payment &payment);

/// Whether a payment goes back whole, as one that bounced or was entered by mistake; false: part of it is given back.
[[nodiscard]] bool isReversalOf(const Payment &back, const Payment &payment);

} // namespace rollbook
