// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementproof.h"

#include <algorithm>
#include <unordered_set>

namespace rollbook {

namespace {

LineState stateOfLine(const LineStanding &standing, bool explained)
{
    if (!standing.payments.empty()) {
        const bool claimed = std::any_of(standing.payments.begin(), standing.payments.end(),
            [](const Payment &payment) { return !payment.payer.isNull() || !payment.affiliate.isNull(); });
        return claimed ? LineState::Matched : LineState::Suspense;
    }
    // What neither came nor went needs no explanation: a note of the bank, or the fee of a provider alone.
    if (standing.line.notOurs || standing.line.amount.isZero())
        return LineState::NotOurs;
    return explained ? LineState::Payout : LineState::Open;
}

void addToProof(StatementProof &proof, const LineStanding &standing)
{
    const StatementLine &line = standing.line;
    ++proof.lines;
    proof.total += line.amount - line.fee;
    proof.fees += line.fee;
    switch (standing.state) {
    case LineState::Open:
        ++proof.openLines;
        proof.open += line.amount;
        break;
    case LineState::Matched:
    case LineState::Suspense:
        for (const Payment &payment : standing.payments) {
            const bool claimed = !payment.payer.isNull() || !payment.affiliate.isNull();
            (claimed ? proof.matched : proof.suspense) += payment.amount;
        }
        break;
    case LineState::NotOurs:
        proof.notOurs += line.amount;
        break;
    case LineState::Payout:
        proof.payouts += line.amount;
        break;
    }
    proof.difference
        = proof.total - (proof.matched + proof.suspense + proof.notOurs + proof.payouts + proof.open - proof.fees);
}

Result<std::vector<StatementLine>> linesOfFiles(const Reader &reader, std::span<const Id<StatementFile>> files)
{
    if (files.empty())
        return reader.all<StatementLine>();
    std::vector<Uuid> ids;
    for (const Id<StatementFile> file : files)
        ids.push_back(file.uuid);
    return reader.where<StatementLine>(1, ids);
}

/// The lines of banks that lines of providers name.
Result<std::unordered_set<Id<StatementLine>>> explainedLines(const Reader &reader, const std::vector<Uuid> &lines)
{
    std::unordered_set<Id<StatementLine>> explained;
    if (lines.empty())
        return explained;
    auto within = reader.where<StatementLine>(9, lines);
    if (!within)
        return within.problems();
    for (const StatementLine &line : *within)
        explained.insert(line.within);
    return explained;
}

} // namespace

bool isTakenBack(const Payment &payment, std::span<const Payment> ofLine)
{
    return std::any_of(ofLine.begin(), ofLine.end(), [&payment](const Payment &other) {
        return other.reverses == payment.id && other.line == payment.line && other.amount == -payment.amount;
    });
}

Result<LinePayments> paymentsOfLines(const Reader &reader, std::span<const Id<StatementLine>> lines)
{
    LinePayments made;
    std::vector<Uuid> ids;
    for (const Id<StatementLine> line : lines)
        ids.push_back(line.uuid);
    if (ids.empty())
        return made;
    auto payments = reader.where<Payment>(10, ids);
    if (!payments)
        return payments.problems();
    LinePayments all;
    for (Payment &payment : *payments)
        all[payment.line].push_back(std::move(payment));
    for (auto &[line, ofLine] : all) {
        std::sort(ofLine.begin(), ofLine.end(), [](const Payment &a, const Payment &b) { return a.id < b.id; });
        for (const Payment &payment : ofLine) {
            if (payment.reverses.isNull() && !isTakenBack(payment, ofLine))
                made[line].push_back(payment);
        }
    }
    return made;
}

Result<std::vector<LineStanding>> lineStandings(const Reader &reader, std::span<const Id<StatementFile>> files)
{
    auto lines = linesOfFiles(reader, files);
    auto known = reader.all<StatementFile>();
    if (!lines || !known)
        return lines ? known.problems() : lines.problems();
    std::unordered_map<Id<StatementFile>, Id<BankAccount>> accounts;
    for (const StatementFile &file : *known)
        accounts[file.id] = file.account;
    std::vector<Uuid> uuids;
    std::vector<Id<StatementLine>> ids;
    for (const StatementLine &line : *lines) {
        uuids.push_back(line.id.uuid);
        ids.push_back(line.id);
    }
    auto payments = paymentsOfLines(reader, ids);
    auto explained = explainedLines(reader, uuids);
    if (!payments || !explained)
        return payments ? explained.problems() : payments.problems();
    std::vector<LineStanding> standings;
    standings.reserve(lines->size());
    for (StatementLine &line : *lines) {
        LineStanding standing;
        standing.account = accounts[line.file];
        if (const auto made = payments->find(line.id); made != payments->end())
            standing.payments = made->second;
        const bool isExplained = explained->contains(line.id);
        standing.line = std::move(line);
        standing.state = stateOfLine(standing, isExplained);
        standings.push_back(std::move(standing));
    }
    std::sort(standings.begin(), standings.end(), [](const LineStanding &a, const LineStanding &b) {
        return std::tie(a.line.day, a.line.id) < std::tie(b.line.day, b.line.id);
    });
    return standings;
}

StatementProof proofOf(std::span<const LineStanding> lines)
{
    StatementProof proof;
    for (const LineStanding &line : lines)
        addToProof(proof, line);
    return proof;
}

std::unordered_map<Id<StatementFile>, StatementProof> proofByFile(std::span<const LineStanding> lines)
{
    std::unordered_map<Id<StatementFile>, StatementProof> proofs;
    for (const LineStanding &line : lines)
        addToProof(proofs[line.line.file], line);
    return proofs;
}

std::unordered_map<Id<BankAccount>, StatementProof> proofByAccount(std::span<const LineStanding> lines)
{
    std::unordered_map<Id<BankAccount>, StatementProof> proofs;
    for (const LineStanding &line : lines)
        addToProof(proofs[line.account], line);
    return proofs;
}

} // namespace rollbook
