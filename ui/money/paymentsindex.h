// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

/// What of a payment decides whether and where it is listed.
struct PaymentPlace {
    Id<Payment> id;
    QDate received;
    Money amount;
    PaymentMethod method = PaymentMethod::Unknown;
    Uuid payer; ///< person or affiliate; null: nobody known
    Id<Payment> reverses;
    QString words; ///< folded: receipt, reference, note and amount
};

/// Which payments are listed.
struct PaymentFilter {
    QDate from; ///< invalid: since ever
    QDate to; ///< invalid: to the last
    std::optional<PaymentMethod> method;
    bool suspense = false; ///< only what nobody has claimed
    QStringList words {}; ///< folded; each is in the payment's words, or all of them in its payer's name
    std::unordered_set<Uuid> payers {}; ///< whose name or number the words fit
};

/// All payments, newest first. Kept up to date by what commits change.
class PaymentsIndex
{
public:
    /// For the thread beside the window.
    [[nodiscard]] static Result<PaymentsIndex> read(const Reader &reader);

    [[nodiscard]] const std::vector<PaymentPlace> &places() const { return m_places; }
    /// What went back of a payment: pence, 0 or less.
    [[nodiscard]] Money back(Id<Payment> id) const;
    /// Whether money came in that nobody has claimed and that did not go back.
    [[nodiscard]] bool isSuspense(const PaymentPlace &place) const;
    [[nodiscard]] bool fits(const PaymentPlace &place, const PaymentFilter &filter) const;
    /// Those that fit, newest first.
    [[nodiscard]] std::vector<Id<Payment>> matching(const PaymentFilter &filter) const;
    [[nodiscard]] const PaymentPlace *find(Id<Payment> id) const;
    /// The first of all payments; invalid: there is none.
    [[nodiscard]] QDate earliest() const { return m_places.empty() ? QDate() : m_places.back().received; }

    void add(const Payment &payment);
    void remove(Id<Payment> id);
    /// Whether one stands before another.
    [[nodiscard]] static bool before(const PaymentPlace &a, const PaymentPlace &b);

private:
    std::vector<PaymentPlace> m_places;
    std::unordered_map<Id<Payment>, Money> m_back;
};

} // namespace rollbook
