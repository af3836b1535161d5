// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountbook.h"

#include "core/rules/ledger.h"
#include "ui/members/memberrow.h"

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

/// The records that one reference of the lines names, by their ids.
template <class R>
Result<std::map<Id<R>, R>> recordsNamed(
    const Reader &reader, const std::vector<AccountLine> &lines, Id<R> AccountLine::*reference)
{
    std::vector<Id<R>> ids;
    for (const AccountLine &line : lines) {
        if (!(line.*reference).isNull())
            ids.push_back(line.*reference);
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto records = reader.some<R>(ids);
    if (!records)
        return records.problems();
    std::map<Id<R>, R> byId;
    for (R &record : *records)
        byId.emplace(record.id, std::move(record));
    return byId;
}

template <class R> std::optional<R> recordOf(const std::map<Id<R>, R> &records, Id<R> id)
{
    const auto found = records.find(id);
    return found == records.end() ? std::nullopt : std::optional(found->second);
}

/// What is left of the charge or payment that a line begins.
void takeWhatIsLeft(AccountEntry &entry, const Ledger &ledger)
{
    if (entry.line.kind == AccountLineKind::Charge) {
        const auto found = std::ranges::find_if(
            ledger.charges, [&](const ChargeLeft &one) { return one.charge.id == entry.line.charge; });
        if (found != ledger.charges.end())
            entry.left = found->left;
    } else if (entry.line.kind == AccountLineKind::Payment) {
        const auto found = std::ranges::find_if(
            ledger.payments, [&](const PaymentLeft &one) { return one.payment.id == entry.line.payment; });
        if (found != ledger.payments.end()) {
            entry.left = found->free;
            entry.reversed = found->brought.isZero();
        }
    }
}

} // namespace

Result<AccountBook> AccountBook::read(const Reader &reader, const MemberFacts &holder, QDate day)
{
    auto account = accountOf(reader, holder, {}, day);
    if (!account)
        return account.problems();
    const auto ledger = readLedger(reader, holder);
    const auto charges = recordsNamed(reader, account->lines, &AccountLine::charge);
    const auto payments = recordsNamed(reader, account->lines, &AccountLine::payment);
    const auto people = recordsNamed(reader, account->lines, &AccountLine::member);
    const auto bodies = recordsNamed(reader, account->lines, &AccountLine::affiliate);
    for (const Problems *problems : { ledger ? nullptr : &ledger.problems(), charges ? nullptr : &charges.problems(),
             payments ? nullptr : &payments.problems(), people ? nullptr : &people.problems(),
             bodies ? nullptr : &bodies.problems() }) {
        if (problems)
            return *problems;
    }
    AccountBook book;
    book.m_balance = account->balance;
    book.m_owed = account->owed;
    book.m_credit = account->credit;
    for (const AccountLine &line : account->lines) {
        AccountEntry entry { line, {}, false, recordOf(*charges, line.charge), recordOf(*payments, line.payment), {} };
        if (const auto person = people->find(line.member); person != people->end())
            entry.other = fullName(person->second);
        if (const auto body = bodies->find(line.affiliate); body != bodies->end())
            entry.other = body->second.name;
        takeWhatIsLeft(entry, *ledger);
        book.m_entries.push_back(std::move(entry));
    }
    return book;
}

} // namespace rollbook
