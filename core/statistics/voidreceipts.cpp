// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/voidreceipts.h"

#include <algorithm>
#include <map>
#include <set>

namespace rollbook {

namespace {

constexpr int linesAtOnce = 1'000;

/// Whether entries of the kind may take payments out; no command does.
bool mayRemovePayments(ActionKind kind)
{
    return isUndo(kind) || kind == ActionKind::Redo || kind == ActionKind::SettleConflicts;
}

/// Notes the payments that the entry took out; what a newer one took out is known already.
Done noteRemoved(const Reader &reader, const JournalLine &line, const std::set<QString> &given,
    std::map<QString, VoidReceipt> &found)
{
    auto stream = reader.changesOf(line.entry.id, false);
    if (!stream)
        return stream.problems();
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled.problems();
        for (const RecordChange &any : block) {
            const auto *change = std::get_if<Change<Payment>>(&any);
            if (change == nullptr || change->after || change->before->receipt.isEmpty())
                continue;
            const QString &receipt = change->before->receipt;
            if (!given.contains(receipt))
                found.try_emplace(receipt, VoidReceipt { receipt, *change->before, line });
        }
    } while (!block.empty());
    return {};
}

} // namespace

Result<std::vector<VoidReceipt>> voidReceipts(const Reader &reader, const Progress &progress)
{
    auto payments = reader.all<Payment>();
    if (!payments)
        return payments.problems();
    std::set<QString> given;
    for (const Payment &payment : *payments)
        given.insert(payment.receipt);
    std::map<QString, VoidReceipt> found;
    for (quint64 before = 0;;) {
        auto lines = reader.journal(before, linesAtOnce);
        if (!lines)
            return lines.problems();
        for (const JournalLine &line : *lines) {
            before = line.number;
            if (!mayRemovePayments(line.entry.action.kind))
                continue;
            if (progress && !progress(-1))
                return Problem { ProblemCode::Cancelled };
            if (auto noted = noteRemoved(reader, line, given, found); !noted)
                return noted.problems();
        }
        if (lines->size() < static_cast<std::size_t>(linesAtOnce))
            break;
    }
    std::vector<VoidReceipt> sorted;
    for (auto &[receipt, one] : found)
        sorted.push_back(std::move(one));
    return sorted;
}

} // namespace rollbook
