// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/moneycommands.h"

namespace rollbook {

/// A payer as names learned are compared: folded, titles and words of the bank left out ("MR", "FASTER PAYMENT",
/// "REF"), rows of more than three digits too, and the words in alphabetical order, so that "J SMITH" and "Smith, Mr J"
/// are one. Empty when nothing is left.
[[nodiscard]] QString foldedPayer(QStringView payer);

/// Why a line is likely somebody's, the surest first. The comment names Proposal::values in order.
enum class MatchReason : quint8 {
    PrintedNumber, // number found in the line
    Receipt, // receipt found in the line
    LearnedName, // payer as in the line
    ExternalNumber, // number found in the line
    FormerNumber, // number found in the line
    ChargeReason, // what the charge is for
    Household, // name of the lead, people paid for
    NameAndAmount, // name of the person or affiliate
    NameAlone, // name of the person or affiliate
    AmountAndInitial, // name of the person
};

/// A line and who it may be from.
struct Proposal {
    Id<Member> payer; ///< null: an affiliate's
    Id<Group> affiliate;
    int confidence = 0; ///< 0-100, how likely it is theirs
    MatchReason reason = MatchReason::NameAlone;
    QStringList values {};
    QString name; ///< of the person or affiliate
    std::vector<Share> shares {}; ///< as the money would be set; empty: against what the payer owes, oldest first
    Money owed; ///< by the payer, and by their household where they pay for it
    Money own; ///< of that, by the payer alone
    bool ambiguous = false; ///< somebody else fits nearly as well
};

/// From this confidence on a proposal may be posted without a person looking at it.
inline constexpr int usualConfidence = 90;

struct LineProposals {
    Id<StatementLine> line;
    std::vector<Proposal> proposals; ///< best first, five at most; empty: nobody fits
    /// The best one where it is sure enough to post unseen: not ambiguous, and `confidence` at least `least`.
    [[nodiscard]] const Proposal *postable(int least = usualConfidence) const;
};

/// What the lines are likely to be, in their order: people by printed number with its check character, receipt, learned
/// name, external or former number, what is owed, household and name; affiliates by name. A learned name is sure only
/// of what is owed, once. Only lines that came in are looked at. Reads everybody once. `today`: by which it is reckoned
/// what is owed; fees due within 60 days count too.
[[nodiscard]] Result<std::vector<LineProposals>> proposeMatches(
    const Reader &reader, std::span<const StatementLine> lines, QDate today);

/// The decisions that post every proposal of at least `confidence`; DecideLines with nothing to do when there is none.
[[nodiscard]] DecideLines decisionsFor(std::span<const LineProposals> found, int confidence = usualConfidence);

/// Lines of a provider that may have come as one line of the bank.
struct PayoutProposal {
    std::vector<Id<StatementLine>> lines;
    Id<StatementLine> within;
    Money fees;
};
/// Lines of providers, not tied yet, whose sum less fees is exactly one open line of a bank of the same day or up to
/// ten days later: those with one mark of a payout, else a row of days without a gap. Each line is in one proposal at
/// most.
[[nodiscard]] std::vector<PayoutProposal> proposePayouts(
    std::span<const StatementLine> ofProviders, std::span<const StatementLine> ofBanks);

} // namespace rollbook
