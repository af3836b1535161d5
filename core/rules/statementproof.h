// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

#include <unordered_map>

namespace rollbook {

enum class LineState : quint8 {
    Open, ///< nobody has decided yet
    Matched, ///< a payment of somebody
    Suspense, ///< a payment that nobody claims as yet
    NotOurs,
    Payout, ///< of a bank: lines of a provider explain it
};

/// A line with what became of it.
struct LineStanding {
    StatementLine line;
    Id<BankAccount> account;
    LineState state = LineState::Open;
    std::vector<Payment> payments; ///< made of it and not taken back
};

/// That every penny of a file or account ends somewhere:
/// total = matched + suspense + notOurs + payouts + open - fees, unless `difference` says by how much it does not.
struct StatementProof {
    int lines = 0;
    int openLines = 0;
    Money total; ///< what came: the lines' amounts, less what providers kept
    Money matched; ///< by the payments made of the lines
    Money suspense; ///< the same
    Money notOurs;
    Money payouts; ///< lines of a bank that lines of a provider explain
    Money open;
    Money fees; ///< pence, 0 or more, that providers kept
    Money difference; ///< 0 when the proof holds
    [[nodiscard]] bool holds() const { return difference.isZero(); }
    bool operator==(const StatementProof &) const = default;
};

/// Whether a payment made of a line was taken back: an entry of the opposite sum, of the same line, reverses it. Money
/// given back later is a refund, names no line, and leaves the line explained. `ofLine`: all payments of the line.
[[nodiscard]] bool isTakenBack(const Payment &payment, std::span<const Payment> ofLine);

/// The payments made of each line and not taken back, in the order of their ids.
using LinePayments = std::unordered_map<Id<StatementLine>, std::vector<Payment>>;
[[nodiscard]] Result<LinePayments> paymentsOfLines(const Reader &reader, std::span<const Id<StatementLine>> lines);

/// Every line of the files, oldest first, with its state. `files` empty: of all files.
[[nodiscard]] Result<std::vector<LineStanding>> lineStandings(
    const Reader &reader, std::span<const Id<StatementFile>> files = {});

[[nodiscard]] StatementProof proofOf(std::span<const LineStanding> lines);
[[nodiscard]] std::unordered_map<Id<StatementFile>, StatementProof> proofByFile(std::span<const LineStanding> lines);
[[nodiscard]] std::unordered_map<Id<BankAccount>, StatementProof> proofByAccount(std::span<const LineStanding> lines);

} // namespace rollbook
