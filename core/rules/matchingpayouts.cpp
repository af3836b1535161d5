// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

constexpr int payoutDaysAllowed = 10;

/// Open lines of a bank by what came, oldest first; each is taken once.
class BankMoney
{
public:
    explicit BankMoney(std::span<const StatementLine> lines)
    {
        for (const StatementLine &line : lines) {
            if (line.amount.pence > 0 && line.within.isNull() && !line.notOurs)
                m_byAmount[line.amount.pence].push_back(&line);
        }
        for (auto &[pence, same] : m_byAmount)
            std::stable_sort(same.begin(), same.end(), [](const auto *a, const auto *b) { return a->day < b->day; });
    }
    /// A line of this amount of `day` or up to ten days later; null: none.
    [[nodiscard]] const StatementLine *take(Money amount, QDate day)
    {
        const auto at = m_byAmount.find(amount.pence);
        if (at == m_byAmount.end())
            return nullptr;
        auto &same = at->second;
        const auto fits = std::find_if(same.begin(), same.end(),
            [day](const auto *line) { return line->day >= day && day.daysTo(line->day) <= payoutDaysAllowed; });
        if (fits == same.end())
            return nullptr;
        const StatementLine *found = *fits;
        same.erase(fits);
        return found;
    }

private:
    std::map<qint64, std::vector<const StatementLine *>> m_byAmount;
};

using ProviderLines = std::vector<const StatementLine *>;

std::optional<PayoutProposal> payoutOf(std::span<const StatementLine *const> lines, BankMoney &bank)
{
    PayoutProposal proposal;
    Money net;
    QDate last;
    for (const StatementLine *line : lines) {
        net += line->amount - line->fee;
        proposal.fees += line->fee;
        proposal.lines.push_back(line->id);
        last = !last.isValid() || line->day > last ? line->day : last;
    }
    const StatementLine *found = net.pence > 0 ? bank.take(net, last) : nullptr;
    if (!found)
        return std::nullopt;
    proposal.within = found->id;
    return proposal;
}

/// Rows of days: whatever lies between two sums that differ by exactly one line of the bank.
void addRows(const ProviderLines &lines, BankMoney &bank, std::vector<PayoutProposal> &into)
{
    constexpr std::size_t longestRow = 400;
    std::size_t begin = 0;
    while (begin < lines.size()) {
        Money net;
        std::size_t end = begin;
        std::optional<PayoutProposal> found;
        while (!found && end < lines.size() && end - begin < longestRow) {
            net += lines[end]->amount - lines[end]->fee;
            ++end;
            // A payout takes all of a day.
            if (end == lines.size() || lines[end]->day != lines[end - 1]->day)
                found = payoutOf(std::span(lines).subspan(begin, end - begin), bank);
        }
        if (found) {
            into.push_back(std::move(*found));
            begin = end;
        } else {
            ++begin;
            while (begin < lines.size() && lines[begin]->day == lines[begin - 1]->day)
                ++begin;
        }
    }
}

} // namespace

std::vector<PayoutProposal> proposePayouts(
    std::span<const StatementLine> ofProviders, std::span<const StatementLine> ofBanks)
{
    BankMoney bank(ofBanks);
    std::map<QString, ProviderLines> byMark;
    ProviderLines rest;
    for (const StatementLine &line : ofProviders) {
        if (line.within.isNull() && !line.notOurs)
            byMark[line.kind].push_back(&line);
    }
    std::vector<PayoutProposal> proposals;
    for (const auto &[mark, lines] : byMark) {
        auto found = mark.isEmpty() ? std::nullopt : payoutOf(lines, bank);
        if (found)
            proposals.push_back(std::move(*found));
        else
            rest.insert(rest.end(), lines.begin(), lines.end());
    }
    std::stable_sort(rest.begin(), rest.end(), [](const auto *a, const auto *b) { return a->day < b->day; });
    addRows(rest, bank, proposals);
    return proposals;
}

} // namespace rollbook
