// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"

#include "core/rules/matchingpass.h"

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

constexpr std::size_t mostProposals = 5;
/// Proposals this near to the best one leave it open whose the line is.
constexpr int tooNear = 8;
/// The same, where another one owes the amount and has the very name that was learned for the best one.
constexpr int tooNearByName = 16;
constexpr int doubtTaken = 20;
/// Of a second line by a name that was learned, when the first one settles what is owed.
constexpr int mostOfSecond = 87;

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
        if (!isPrinted(one) || one.own.pence <= 0)
            continue;
        if (count++ == 0) {
            together = one;
            together.owed = one.own;
        } else {
            together.owed += one.own;
            together.confidence = std::min(together.confidence, one.confidence);
            together.values += one.values;
            together.name += QStringLiteral(" + ") + one.name;
        }
    }
    if (count < 2 || together.owed != amount)
        return;
    together.shares.clear();
    for (const Proposal &one : proposals) {
        if (isPrinted(one) && one.own.pence > 0)
            together.shares.push_back({ one.payer, {}, {}, one.own });
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
    if (proposals.empty())
        return;
    const int best = proposals.front().confidence;
    const bool learned = proposals.front().reason == MatchReason::LearnedName;
    const auto isNear = [&](const Proposal &other) {
        const bool byName = learned && other.reason == MatchReason::NameAndAmount;
        return best - other.confidence < (byName ? tooNearByName : tooNear);
    };
    if (std::any_of(proposals.begin() + 1, proposals.end(), isNear)) {
        for (Proposal &proposal : proposals) {
            proposal.ambiguous = isNear(proposal);
            if (proposal.ambiguous)
                proposal.confidence = std::max(1, proposal.confidence - doubtTaken);
        }
        std::stable_sort(proposals.begin(), proposals.end(), surer);
    }
    if (proposals.size() > mostProposals)
        proposals.resize(mostProposals);
}

/// What a learned payer owes is settled once: further lines are looked at.
void spendOnce(std::vector<LineProposals> &found, std::span<const StatementLine> lines)
{
    std::map<Uuid, Money> spent;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (found[i].postable() == nullptr)
            continue;
        Proposal &best = found[i].proposals.front();
        Money &before = spent[best.affiliate.isNull() ? best.payer.uuid : best.affiliate.uuid];
        if (best.reason == MatchReason::LearnedName && before.pence > 0 && before + lines[i].amount > best.owed)
            best.confidence = std::min(best.confidence, mostOfSecond);
        before += lines[i].amount;
    }
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
    spendOnce(*found, lines);
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
