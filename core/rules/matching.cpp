// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"

#include "core/rules/matchingpass.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t mostProposals = 5;
/// Proposals this near to the best one leave it open whose the line is.
constexpr int tooNear = 8;
constexpr int doubtTaken = 20;

bool isPrinted(const Proposal &proposal)
{
    return proposal.reason == MatchReason::PrintedNumber;
}

/// Several numbers printed in one line are one payment for several people, when it comes to what they owe.
void joinPrinted(std::vector<Proposal> &proposals, Money amount)
{
    Proposal together;
    int count = 0;
    for (const Proposal &one : proposals) {
        if (!isPrinted(one) || one.owed.pence <= 0)
            continue;
        if (count++ == 0)
            together = one;
        else {
            together.owed += one.owed;
            together.confidence = std::min(together.confidence, one.confidence);
            together.values += one.values;
            together.name += QStringLiteral(" + ") + one.name;
        }
    }
    if (count < 2 || together.owed != amount)
        return;
    together.shares.clear();
    for (const Proposal &one : proposals) {
        if (isPrinted(one) && one.owed.pence > 0)
            together.shares.push_back({ one.payer, {}, {}, one.owed });
    }
    std::erase_if(proposals, isPrinted);
    proposals.insert(proposals.begin(), std::move(together));
}

/// Of people of one household who would settle the same, the first stays.
void joinHouseholds(std::vector<Proposal> &proposals)
{
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        if (proposals[i].shares.size() < 2)
            continue;
        for (std::size_t j = proposals.size() - 1; j > i; --j) {
            const auto &mine = proposals[i].shares;
            const auto &its = proposals[j].shares;
            const bool same = std::equal(mine.begin(), mine.end(), its.begin(), its.end(),
                [](const Share &a, const Share &b) { return a.member == b.member && a.amount == b.amount; });
            if (same)
                proposals.erase(proposals.begin() + static_cast<std::ptrdiff_t>(j));
        }
    }
}

void settleOrder(LineProposals &line, Money amount)
{
    std::vector<Proposal> &proposals = line.proposals;
    const auto surer = [](const Proposal &a, const Proposal &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.reason < b.reason;
    };
    std::stable_sort(proposals.begin(), proposals.end(), surer);
    joinPrinted(proposals, amount);
    joinHouseholds(proposals);
    if (proposals.size() > 1 && proposals[0].confidence - proposals[1].confidence < tooNear) {
        const int near = proposals[0].confidence - tooNear;
        for (Proposal &proposal : proposals) {
            proposal.ambiguous = proposal.confidence > near;
            if (proposal.ambiguous)
                proposal.confidence = std::max(1, proposal.confidence - doubtTaken);
        }
        std::stable_sort(proposals.begin(), proposals.end(), surer);
    }
    if (proposals.size() > mostProposals)
        proposals.resize(mostProposals);
}

} // namespace

const Proposal *LineProposals::postable(int least) const
{
    const bool sure = !proposals.empty() && !proposals.front().ambiguous && proposals.front().confidence >= least;
    return sure ? &proposals.front() : nullptr;
}

Result<std::vector<LineProposals>> proposeMatches(
    const Reader &reader, std::span<const StatementLine> lines, QDate today)
{
    MatchingPass pass(reader, lines, today);
    auto found = pass.run();
    if (!found)
        return found.problems();
    for (std::size_t i = 0; i < lines.size(); ++i)
        settleOrder((*found)[i], lines[i].amount);
    return found;
}

DecideLines decisionsFor(std::span<const LineProposals> found, int confidence)
{
    DecideLines command;
    for (const LineProposals &line : found) {
        if (const Proposal *proposal = line.postable(confidence)) {
            LineDecision decision;
            decision.line = line.line;
            decision.payer = proposal->payer;
            decision.affiliate = proposal->affiliate;
            decision.shares = proposal->shares;
            command.decisions.push_back(std::move(decision));
        }
    }
    return command;
}

} // namespace rollbook
