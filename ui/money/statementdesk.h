// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching.h"
#include "core/rules/statementproof.h"

#include <unordered_set>

namespace rollbook {

/// Everything that the statements tab shows, read in one go: any thread.
struct StatementDesk {
    QString currency;
    std::vector<BankAccount> accounts; ///< by name
    std::vector<StatementFile> files; ///< of the account shown, or all; the newest first
    std::vector<Group> affiliates; ///< who can pay beside people, by name
    Id<BankAccount> account; ///< that is shown; null: all
    std::vector<LineStanding> lines; ///< of it, oldest first
    StatementProof proof; ///< of it
    std::unordered_set<Id<StatementLine>> open; ///< of all accounts
    std::unordered_map<Id<StatementLine>, LineProposals> proposals; ///< of its open lines
    std::unordered_map<Id<StatementLine>, PayoutProposal> payouts; ///< by the line of the bank that they explain
    std::vector<StatementLine> untied; ///< of providers, that nothing says when they were paid out; oldest first
    std::unordered_map<Id<StatementLine>, std::vector<StatementLine>> tied; ///< by the line of the bank
    std::unordered_map<Uuid, QString> names; ///< of the people and affiliates named by payments

    [[nodiscard]] const BankAccount *accountOf(Id<BankAccount> id) const;
    [[nodiscard]] const LineStanding *line(Id<StatementLine> id) const;
    [[nodiscard]] const LineProposals *proposalsFor(Id<StatementLine> id) const;
    [[nodiscard]] const PayoutProposal *payoutFor(Id<StatementLine> id) const;
    /// Whose the payments made of a line are, one name after the other.
    [[nodiscard]] QString payersOf(const LineStanding &standing) const;
};

/// An account that is not there any more counts as all of them.
[[nodiscard]] Result<std::shared_ptr<const StatementDesk>> readStatementDesk(
    const Reader &reader, Id<BankAccount> account, QDate today);

} // namespace rollbook
