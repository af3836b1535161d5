// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/account.h"

namespace rollbook {

/// A line of an account with what is needed to show it and to act on it.
struct AccountEntry {
    AccountLine line;
    Money left; ///< of a charge: what is to be paid; of a payment: what settles nothing and did not go back
    bool reversed = false; ///< a payment that went back whole
    std::optional<Charge> charge {}; ///< that the line is about
    std::optional<Payment> payment {};
    QString other {}; ///< name of the other person or organisation
};

/// What was charged to a person or an affiliated organisation and paid by them, line by line, with the records.
class AccountBook
{
public:
    /// Up to and with `day`; invalid: everything. Parts of the facts needed: Money.
    [[nodiscard]] static Result<AccountBook> read(const Reader &reader, const MemberFacts &holder, QDate day);

    [[nodiscard]] const std::vector<AccountEntry> &entries() const { return m_entries; } ///< in the order of days
    [[nodiscard]] Money balance() const { return m_balance; }
    [[nodiscard]] Money owed() const { return m_owed; }
    [[nodiscard]] Money credit() const { return m_credit; }

private:
    std::vector<AccountEntry> m_entries;
    Money m_balance;
    Money m_owed;
    Money m_credit;
};

} // namespace rollbook
