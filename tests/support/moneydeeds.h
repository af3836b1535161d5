// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/moneyhistory.h"

// How MoneyHistory does what it does with money, paper and the journal.

namespace rollbook::test {

inline bool MoneyHistory::pay(Register &book, Deed deed)
{
    RecordPayment command;
    command.amount = some(4'000);
    command.received = book.clock().today().addDays(-upTo(40));
    command.method = static_cast<PaymentMethod>(1 + upTo(5));
    if (deed == Deed::Affiliate)
        command.affiliate = affiliate;
    else if (deed != Deed::Suspense)
        command.payer = person(book);
    if (deed == Deed::Share)
        command.shares = shares(book);
    if (deed == Deed::Donate)
        command.donation = some(700);
    return submitted(book, command);
}

inline bool MoneyHistory::claim(Register &book)
{
    for (const Payment &payment : *book.reader().all<Payment>()) {
        if (payment.payer.isNull() && payment.affiliate.isNull() && upTo(1) == 0
            && submitted(book, ClaimPayment { payment.id, person(book), {}, {} }))
            return true;
    }
    return false;
}

inline bool MoneyHistory::household(Register &book)
{
    const auto link = any<HouseholdLink>(book);
    if (link && upTo(2) == 0)
        return submitted(book, LeaveHousehold { link->id, {} });
    return submitted(book, JoinHousehold { person(book), person(book), {} });
}

/// Opens a batch and fills it with what was counted.
inline bool MoneyHistory::batch(Register &book)
{
    FillBatch fill;
    OpenBatch open;
    open.batch.note = QStringLiteral("Batch %1").arg(++m_lines);
    for (int i = upTo(3); i >= 0; --i) {
        BatchLine line;
        line.member = person(book);
        line.amount = some(3'000);
        line.method = upTo(1) == 0 ? PaymentMethod::Cash : PaymentMethod::Cheque;
        line.donation = { upTo(1) * upTo(static_cast<int>(line.amount.pence)) };
        open.batch.expectedTotal += line.amount;
        ++open.batch.expectedCount;
        fill.lines.push_back(line);
    }
    std::set<Id<Batch>> known;
    for (const Batch &one : *book.reader().all<Batch>())
        known.insert(one.id);
    if (!submitted(book, open))
        return false;
    for (const Batch &one : *book.reader().all<Batch>()) {
        if (!known.contains(one.id))
            fill.batch = one.id;
    }
    return submitted(book, fill);
}

inline bool MoneyHistory::post(Register &book)
{
    for (const Batch &one : *book.reader().all<Batch>()) {
        if (!one.posted.isValid()
            && (upTo(9) == 0 ? submitted(book, DeleteBatch { one.id }) : submitted(book, PostBatch { one.id })))
            return true;
    }
    return false;
}

inline bool MoneyHistory::statement(Register &book)
{
    TakeStatement take;
    if (const auto account = any<BankAccount>(book))
        take.account = *account;
    take.account.name = QStringLiteral("Current");
    take.file.name = QStringLiteral("statement.csv");
    take.file.digest = QString::number(++m_lines);
    for (int i = upTo(5); i >= 0; --i) {
        StatementLine line;
        line.day = book.clock().today().addDays(-upTo(30));
        line.amount = { (upTo(4) == 0 ? -1 : 1) * (1 + upTo(3'000)) };
        line.payer = QStringLiteral("QUILL A %1").arg(upTo(3));
        line.identity = QString::number(upTo(2) == 0 && m_lines > 3 ? m_lines - upTo(2) : ++m_lines);
        take.lines.push_back(line);
    }
    return submitted(book, take);
}

inline bool MoneyHistory::decide(Register &book)
{
    DecideLines command;
    for (const StatementLine &line : *book.reader().all<StatementLine>()) {
        if (upTo(3) > 0)
            continue;
        LineDecision decision;
        decision.line = line.id;
        decision.fate = line.amount.pence < 0 ? LineFate::NotOurs : static_cast<LineFate>(upTo(2));
        if (decision.fate == LineFate::Matched)
            decision.payer = person(book);
        command.decisions = { decision };
        if (submitted(book, command))
            return true;
    }
    return false;
}

inline bool MoneyHistory::undoSomething(Register &book, int entries)
{
    const auto lines = *book.reader().journal(0, 1'000);
    UndoRequest request;
    for (int i = 0; i < entries; ++i) {
        const JournalLine &line = lines[static_cast<std::size_t>(upTo(static_cast<int>(lines.size()) - 1))];
        if (line.number > m_begun && std::ranges::find(request.entries, line.entry.id) == request.entries.end())
            request.entries.push_back(line.entry.id);
    }
    if (request.entries.empty())
        return false;
    auto undone = book.undo(request, {});
    return undone && !undone->entry.isNull();
}

} // namespace rollbook::test
