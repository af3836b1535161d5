// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountsfigures.h"

#include "core/rules/validation.h"
#include "ui/words/enumwords.h"

#include <set>
#include <unordered_map>

namespace rollbook {

namespace {

/// Who somebody is: the name, and of a member the number.
struct NameAndNumber {
    QString name;
    QString number;
};

constexpr std::size_t namesAtOnce = 512;

template <class R, class Take> Done loadNamed(const Reader &reader, const std::set<Id<R>> &wanted, const Take &take)
{
    const std::vector<Id<R>> ids(wanted.begin(), wanted.end());
    for (std::size_t at = 0; at < ids.size(); at += namesAtOnce) {
        auto found = reader.some<R>(std::span(ids).subspan(at, std::min(namesAtOnce, ids.size() - at)));
        if (!found)
            return found.problems();
        for (R &record : *found)
            take(std::move(record));
    }
    return {};
}

} // namespace

Result<std::vector<AccountsLine>> accountsLines(
    const Reader &reader, const AccountsFigures &figures, std::span<const std::size_t> places)
{
    std::set<Id<Payment>> payments;
    std::set<Id<Member>> people;
    for (const std::size_t place : places) {
        payments.insert(figures.income.lines[place].payment);
        people.insert(figures.income.lines[place].member);
    }
    std::unordered_map<Id<Payment>, Payment> paid;
    Done done = loadNamed(reader, payments, [&](Payment payment) {
        people.insert(payment.payer);
        const Id<Payment> id = payment.id;
        paid.emplace(id, std::move(payment));
    });
    if (!done)
        return done.problems();
    people.erase(Id<Member>());
    std::unordered_map<Id<Member>, NameAndNumber> names;
    done = loadNamed(reader, people, [&](const Member &member) {
        names.emplace(member.id, NameAndNumber { displayName(member), member.number });
    });
    if (!done)
        return done.problems();
    const auto nameOf = [&](Id<Member> member, Id<Group> affiliate) {
        if (const auto group = figures.names.find(affiliate.uuid); !affiliate.isNull() && group != figures.names.end())
            return NameAndNumber { group->second, {} };
        const auto person = names.find(member);
        return person == names.end() ? NameAndNumber() : person->second;
    };
    const auto named = [&](Uuid id) {
        const auto name = figures.names.find(id);
        return id.isNull() || name == figures.names.end() ? QString() : name->second;
    };
    std::vector<AccountsLine> lines;
    lines.reserve(places.size());
    for (const std::size_t place : places) {
        const IncomeLine &line = figures.income.lines[place];
        const auto payment = paid.find(line.payment);
        if (payment == paid.end())
            continue;
        const Payment &whole = payment->second;
        const NameAndNumber payer = nameOf(whole.payer, whole.affiliate);
        const bool own = line.member == whole.payer && line.affiliate == whole.affiliate;
        lines.push_back({ line.day, payer.name, payer.number, whole.receipt, whole.reference,
            paymentMethodName(line.method), incomeUseName(line.use), named(line.type.uuid), named(line.group.uuid),
            own ? QString() : nameOf(line.member, line.affiliate).name, line.amount, whole.payer });
    }
    return lines;
}

} // namespace rollbook
