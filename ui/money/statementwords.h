// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching.h"
#include "core/rules/statementproof.h"

#include <QCoreApplication>

namespace rollbook {

/// The words about bank statements in the language of the user.
struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

/// A line as the list shows it: what became of it, or how far it has come towards that.
enum class LineView : quint8 {
    Open, ///< nobody has decided, and nobody fits
    Proposed, ///< somebody fits, or lines of a provider do
    Ready, ///< decided, not posted
    Matched,
    Suspense,
    NotOurs,
    Payout,
};
inline constexpr int lineViewCount = 7;

/// "In suspense": a state by itself.
[[nodiscard]] QString lineViewName(LineView view);
/// "96 of 100".
[[nodiscard]] QString confidenceWords(int confidence);
/// "Member number M000123K stands in the line": why a line is likely somebody's.
[[nodiscard]] QString matchReasonWords(const Proposal &proposal);
/// The reason with what speaks against posting it unseen, and what is owed.
[[nodiscard]] QString proposalWords(const Proposal &proposal, Money amount, const QString &currency);
/// "3 payments, £72.00, less fees of £1.50".
[[nodiscard]] QString payoutWords(qint64 lines, Money gross, Money fees, const QString &currency);

/// Total = where it ended, every part with its figure.
[[nodiscard]] QString proofFigures(const StatementProof &proof, const QString &currency);
/// Whether every penny is accounted for, and what is left to do.
[[nodiscard]] QString proofVerdict(const StatementProof &proof, const QString &currency);

/// What a column of a bank's file says, by its key in a layout (core/exchange/statements/statementfile.h): "day".
[[nodiscard]] QString statementFieldName(const QString &field);
/// Problems of a file or its layout, where a field is one of a layout and not of a record.
[[nodiscard]] QString layoutProblemWords(const Problems &problems);

/// "Sort code 20-00-00": the name of an account with its number, where it has one.
[[nodiscard]] QString accountTitle(const BankAccount &account);
/// "1 Sep 2026 to 30 Sep 2026", or the one day.
[[nodiscard]] QString daysWords(QDate first, QDate last);

} // namespace rollbook
