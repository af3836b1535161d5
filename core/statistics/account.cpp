// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/account.h"

#include "core/rules/ledger.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace rollbook {

namespace {

/// The lines of one account, whatever the span.
class AccountLines
{
public:
    AccountLines(const MemberFacts &facts, std::span<const Allocation> spent, std::span<const Payment> foreign)
        : m_facts(facts)
    {
        for (const Payment &payment : facts.payments)
            m_own.emplace(payment.id, &payment);
        for (const Payment &payment : foreign)
            m_foreign.emplace(payment.id, &payment);
        for (const Charge &charge : facts.charges)
            addCharge(charge);
        for (const Payment &payment : facts.payments)
            addPayment(payment);
        addAllocations(spent);
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const AccountLine &a, const AccountLine &b) {
            return std::tie(a.day, a.kind) < std::tie(b.day, b.kind);
        });
    }
    [[nodiscard]] std::vector<AccountLine> take() { return std::move(m_lines); }

private:
    void addCharge(const Charge &charge)
    {
        m_due.emplace(charge.id, charge.due);
        m_lines.push_back({ charge.due, AccountLineKind::Charge, charge.amount, {}, charge.id, {}, {}, {} });
        if (!charge.waived.isZero())
            m_lines.push_back({ charge.due, AccountLineKind::Waiver, -charge.waived, {}, charge.id, {}, {}, {} });
    }
    void addPayment(const Payment &payment)
    {
        AccountLineKind kind = AccountLineKind::Payment;
        if (!payment.reverses.isNull()) {
            const auto of = m_own.find(payment.reverses);
            const bool isWhole = of != m_own.end() && isReversalOf(payment, *of->second);
            kind = isWhole ? AccountLineKind::Reversal : AccountLineKind::Refund;
        }
        m_lines.push_back({ payment.received, kind, -payment.amount, {}, {}, payment.id, {}, {} });
    }
    /// Of money from here only what goes elsewhere, of charges here only what comes from elsewhere: the rest stays
    /// within the account. What one payment gives to one charge is one line.
    void addAllocations(std::span<const Allocation> spent)
    {
        std::map<std::pair<Id<Payment>, Id<Charge>>, AccountLine> lines;
        for (const Allocation &one : m_facts.allocations) {
            const auto from = m_foreign.find(one.payment);
            if (m_own.contains(one.payment) || from == m_foreign.end())
                continue;
            AccountLine &line = lines[{ one.payment, one.charge }];
            const Payment &payment = *from->second;
            const auto due = m_due.find(one.charge);
            line = { due == m_due.end() ? payment.received : std::max(payment.received, due->second),
                AccountLineKind::PaidByOther, line.amount - one.amount, {}, one.charge, one.payment, payment.payer,
                payment.affiliate };
        }
        for (const Allocation &one : spent) {
            const auto from = m_own.find(one.payment);
            if (m_due.contains(one.charge) || from == m_own.end())
                continue;
            AccountLine &line = lines[{ one.payment, one.charge }];
            line = { from->second->received, AccountLineKind::PaidForOther, line.amount + one.amount, {}, one.charge,
                one.payment, one.member, one.affiliate };
        }
        for (auto &[key, line] : lines) {
            if (!line.amount.isZero())
                m_lines.push_back(line);
        }
    }

    const MemberFacts &m_facts;
    std::unordered_map<Id<Payment>, const Payment *> m_own;
    std::unordered_map<Id<Payment>, const Payment *> m_foreign; ///< that settle charges here
    std::unordered_map<Id<Charge>, QDate> m_due;
    std::vector<AccountLine> m_lines;
};

bool isBy(QDate day, QDate last)
{
    return !last.isValid() || day <= last;
}

/// The facts as they were on a day, as far as money has days.
MemberFacts accountFactsBy(const MemberFacts &facts, std::span<const Payment> foreign, QDate day)
{
    MemberFacts then;
    std::unordered_map<Id<Payment>, bool> there;
    for (const Payment &payment : foreign)
        there[payment.id] = isBy(payment.received, day);
    for (const Payment &payment : facts.payments) {
        there[payment.id] = isBy(payment.received, day);
        if (isBy(payment.received, day))
            then.payments.push_back(payment);
    }
    for (const Charge &charge : facts.charges) {
        if (isBy(charge.due, day))
            then.charges.push_back(charge);
    }
    for (const Allocation &allocation : facts.allocations) {
        if (there[allocation.payment])
            then.allocations.push_back(allocation);
    }
    return then;
}

/// Who else's payments settle charges here.
Result<std::vector<Payment>> foreignPayments(const Reader &reader, const MemberFacts &facts)
{
    std::vector<Id<Payment>> ids;
    for (const Allocation &allocation : facts.allocations) {
        const bool isOwn = std::any_of(facts.payments.begin(), facts.payments.end(),
            [&allocation](const Payment &payment) { return payment.id == allocation.payment; });
        if (!isOwn)
            ids.push_back(allocation.payment);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return reader.some(std::span<const Id<Payment>>(ids));
}

} // namespace

Result<Account> accountOf(const Reader &reader, const MemberFacts &facts, QDate from, QDate to)
{
    auto spent = allocationsOf(reader, facts.payments);
    auto foreign = foreignPayments(reader, facts);
    if (!spent || !foreign)
        return spent ? foreign.problems() : spent.problems();
    Account account;
    account.from = from;
    account.to = to;
    for (AccountLine &line : AccountLines(facts, *spent, *foreign).take()) {
        if (!isBy(line.day, to))
            break;
        account.balance += line.amount;
        line.balance = account.balance;
        if (from.isValid() && line.day < from)
            account.opening = account.balance;
        else
            account.lines.push_back(line);
    }
    const MemberFacts then = accountFactsBy(facts, *foreign, to);
    // A charge that is not due yet holds no money.
    std::erase_if(*spent, [&](const Allocation &one) {
        const auto of = std::find_if(facts.charges.begin(), facts.charges.end(),
            [&one](const Charge &charge) { return charge.id == one.charge; });
        return of != facts.charges.end() && !isBy(of->due, to);
    });
    const Ledger ledger = ledgerOf(then, *spent);
    account.owed = ledger.owed();
    account.credit = ledger.credit();
    return account;
}

} // namespace rollbook
