// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matchingpass.h"

#include "core/base/fold.h"
#include "core/rules/numbers.h"
#include "core/rules/status.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

constexpr qsizetype shortestExternal = 4;
constexpr qsizetype shortestReceipt = 6;

/// How far a name alone goes, with the amount that is owed; without it, 25 less.
int confidenceOfName(const NameSeen &seen)
{
    static constexpr int byGiven[] = { 0, 50, 70, 72, 80, 85 };
    const int sure = byGiven[static_cast<std::size_t>(seen.given)];
    return seen.slip ? sure - 15 : sure;
}
constexpr int withoutAmount = 25;
constexpr int leastNameConfidence = 20;

} // namespace

Done MatchingPass::readLinks()
{
    auto organisation = m_reader.organisation();
    if (!organisation)
        return organisation.problems();
    m_prefix = organisation->numberPrefix;
    m_index = std::make_unique<LineIndex>(m_lines, m_prefix);
    auto names = m_reader.all<PayerName>();
    auto links = m_reader.all<HouseholdLink>();
    if (!names || !links)
        return names ? links.problems() : names.problems();
    for (const PayerName &learned : *names) {
        if (m_index->payers(learned.name))
            m_learned[learned.member].push_back(learned.name);
    }
    for (const HouseholdLink &link : *links) {
        const bool holds = link.start <= m_today && (!link.end.isValid() || link.end >= m_today);
        if (!holds)
            continue;
        std::vector<Id<Member>> &people = m_households[link.lead];
        if (people.empty())
            people.push_back(link.lead);
        people.push_back(link.member);
        m_leadOf[link.lead] = link.lead;
        m_leadOf[link.member] = link.lead;
    }
    return {};
}

MatchingPass::Owing MatchingPass::owingOf(const MemberFacts &facts) const
{
    Owing owing;
    std::map<Id<Charge>, Money> paid;
    for (const Allocation &allocation : facts.allocations)
        paid[allocation.charge] += allocation.amount;
    for (const Charge &charge : facts.charges) {
        const Money left = charge.amount - charge.waived - paid[charge.id];
        if (left.pence <= 0)
            continue;
        if (charge.due <= m_horizon)
            owing.owed += left;
        owing.open.emplace_back(charge.id, left);
    }
    QDate latest;
    for (const Period &period : facts.periods) {
        if (!latest.isValid() || period.start > latest) {
            latest = period.start;
            owing.lastFee = period.feeDue;
        }
    }
    return owing;
}

bool MatchingPass::isOwed(const Owing &owing, Money amount)
{
    const bool one = std::any_of(
        owing.open.begin(), owing.open.end(), [amount](const auto &open) { return open.second == amount; });
    return one || owing.owed == amount;
}

bool MatchingPass::fits(const Owing &owing, Money amount)
{
    return isOwed(owing, amount) || (owing.open.empty() && owing.lastFee == amount);
}

void MatchingPass::addTokenSign(const QString &text, Sign sign, qsizetype shortest, std::vector<Sign> &signs) const
{
    const QString token = matchToken(text);
    const auto *lines = token.size() >= shortest ? m_index->tokens(token) : nullptr;
    if (!lines)
        return;
    sign.value = text;
    for (const int line : *lines) {
        sign.line = line;
        signs.push_back(sign);
    }
}

void MatchingPass::findNumbers(const Member &member, std::vector<Sign> &signs) const
{
    const auto printed = [&](const QString &number, MatchReason reason, int less) {
        const auto *hits = m_index->numbers(shortestSpelling(m_prefix, number));
        for (std::size_t i = 0; hits && i < hits->size(); ++i) {
            const LineIndex::NumberHit &hit = (*hits)[i];
            Sign sign { hit.line, reason, 92, 4, 3, number };
            if (hit.form == NumberForm::RunOn)
                sign = { hit.line, reason, 84, 8, 4, number };
            else if (hit.form == NumberForm::Bare)
                sign = { hit.line, reason, 76, 12, 6, number };
            sign.base -= less;
            signs.push_back(std::move(sign));
        }
    };
    const Sign external { 0, MatchReason::ExternalNumber, 80, 10, 6, {} };
    if (isMemberNumber(m_prefix, member.number))
        printed(member.number, MatchReason::PrintedNumber, 0);
    else
        addTokenSign(member.number, external, shortestExternal, signs);
    for (const QString &former : member.formerNumbers) {
        if (isMemberNumber(m_prefix, former))
            printed(former, MatchReason::FormerNumber, 4);
        else
            addTokenSign(former, { 0, MatchReason::FormerNumber, 70, 14, 6, {} }, shortestExternal, signs);
    }
    const bool tooShort = matchToken(member.externalNumber).size() < 6;
    addTokenSign(member.externalNumber,
        { 0, MatchReason::ExternalNumber, tooShort ? 55 : 80, tooShort ? 20 : 10, 6, {} }, shortestExternal, signs);
}

void MatchingPass::findLearned(const Member &member, std::vector<Sign> &signs) const
{
    const auto at = m_learned.find(member.id);
    if (at == m_learned.end())
        return;
    for (const QString &name : at->second) {
        const auto *lines = m_index->payers(name);
        for (std::size_t i = 0; lines && i < lines->size(); ++i) {
            const int line = (*lines)[i];
            signs.push_back(
                { line, MatchReason::LearnedName, 87, 0, 8, m_lines[static_cast<std::size_t>(line)].payer });
        }
    }
}

void MatchingPass::findSigns(const MemberFacts &facts, std::vector<Sign> &signs) const
{
    findNumbers(facts.member, signs);
    findLearned(facts.member, signs);
    for (const Payment &payment : facts.payments) {
        if (!payment.receipt.isEmpty())
            addTokenSign(payment.receipt, { 0, MatchReason::Receipt, 82, 8, 5, {} }, shortestReceipt, signs);
    }
}

Proposal MatchingPass::proposalFor(const MemberFacts &facts, const Owing &owing) const
{
    Proposal proposal;
    proposal.payer = facts.member.id;
    proposal.affiliate = facts.affiliate;
    proposal.name = displayName(facts.member);
    proposal.owed = owing.owed;
    proposal.own = owing.owed;
    return proposal;
}

/// Of what tells one person in one line, the surest stays.
void MatchingPass::keep(int line, Proposal proposal)
{
    std::vector<Proposal> &known = m_found[static_cast<std::size_t>(line)].proposals;
    const bool again
        = !known.empty() && known.back().payer == proposal.payer && known.back().affiliate == proposal.affiliate;
    if (!again && known.size() >= mostKept) {
        std::stable_sort(known.begin(), known.end(),
            [](const Proposal &a, const Proposal &b) { return a.confidence > b.confidence; });
        known.resize(mostKept / 2);
    }
    if (!again)
        known.push_back(std::move(proposal));
    else if (known.back().confidence < proposal.confidence)
        known.back() = std::move(proposal);
}

void MatchingPass::weighName(const MemberFacts &facts, const NameSeen &seen, const Owing &owing)
{
    const Money amount = m_index->amountOf(seen.line);
    const bool fitting = fits(owing, amount);
    const bool initial = seen.given == GivenLikeness::Initial || seen.given == GivenLikeness::Unknown;
    Proposal proposal = proposalFor(facts, owing);
    proposal.confidence = confidenceOfName(seen) - (fitting ? 0 : withoutAmount);
    if (facts.member.deceased.isValid())
        proposal.confidence -= withoutAmount;
    if (proposal.confidence < leastNameConfidence)
        return;
    proposal.reason = !fitting ? MatchReason::NameAlone
        : initial              ? MatchReason::AmountAndInitial
                               : MatchReason::NameAndAmount;
    proposal.values = QStringList { proposal.name };
    const QStringList &words = m_index->wordsOf(seen.line);
    for (const Charge &charge : facts.charges) {
        const QStringList reason = folded(charge.reason).split(u' ', Qt::SkipEmptyParts);
        const bool said = charge.reason.size() >= 5
            && std::all_of(reason.begin(), reason.end(), [&](const QString &word) { return words.contains(word); });
        const auto open = std::find_if(
            owing.open.begin(), owing.open.end(), [&](const auto &one) { return one.first == charge.id; });
        if (!said || open == owing.open.end() || open->second != amount)
            continue;
        proposal.reason = MatchReason::ChargeReason;
        proposal.confidence = std::min(89, proposal.confidence + 8);
        proposal.values = QStringList { charge.reason };
        proposal.shares = { Share { facts.member.id, {}, charge.id, amount } };
        break;
    }
    keep(seen.line, std::move(proposal));
}

void MatchingPass::weigh(
    const MemberFacts &facts, std::vector<Sign> signs, const std::vector<NameSeen> &names, const Owing &owing)
{
    std::stable_sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) { return a.line < b.line; });
    auto sign = signs.begin();
    auto named = names.begin();
    while (sign != signs.end() || named != names.end()) {
        const int line = sign == signs.end() ? named->line
            : named == names.end()           ? sign->line
                                             : std::min(sign->line, named->line);
        const bool hasName = named != names.end() && named->line == line;
        const Money amount = m_index->amountOf(line);
        for (; sign != signs.end() && sign->line == line; ++sign) {
            Proposal proposal = proposalFor(facts, owing);
            proposal.reason = sign->reason;
            proposal.values = QStringList { sign->value };
            // Of who shares a learned name, one has paid already.
            const bool learned = sign->reason == MatchReason::LearnedName;
            const bool fitting = learned ? isOwed(owing, amount) : fits(owing, amount);
            proposal.confidence = sign->base + (hasName ? sign->named : 0) + (fitting ? sign->fitting : 0);
            if (learned && facts.member.deceased.isValid())
                proposal.confidence -= withoutAmount;
            keep(line, std::move(proposal));
        }
        if (hasName)
            weighName(facts, *named++, owing);
    }
}

void MatchingPass::visit(const MemberFacts &facts)
{
    std::vector<Sign> signs;
    std::vector<NameSeen> names;
    findSigns(facts, signs);
    const Member &member = facts.member;
    findName(nameSought(member.family, { member.given, member.knownAs }), *m_index, names);
    const bool housed = m_leadOf.contains(member.id);
    if (signs.empty() && names.empty() && !housed)
        return;
    const Owing owing = owingOf(facts);
    if (housed)
        m_housemates[member.id] = { owing.owed, displayName(member) };
    weigh(facts, std::move(signs), names, owing);
}

Result<std::vector<LineProposals>> MatchingPass::run()
{
    m_found.resize(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_found[i].line = m_lines[i].id;
    if (Done read = readLinks(); !read)
        return read.problems();
    const Done seen = m_reader.eachMember(
        FactParts::Whole | FactParts::Periods | FactParts::Money, [this](const MemberFacts &facts) {
            visit(facts);
            return true;
        });
    if (!seen)
        return seen.problems();
    if (Done affiliates = visitAffiliates(); !affiliates)
        return affiliates.problems();
    addHouseholds();
    return std::move(m_found);
}

} // namespace rollbook
