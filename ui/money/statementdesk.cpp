// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementdesk.h"

#include "core/rules/validation.h"

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

Done readDeskRecords(const Reader &reader, StatementDesk &desk)
{
    auto organisation = reader.organisation();
    auto accounts = reader.all<BankAccount>();
    auto files = reader.all<StatementFile>();
    auto groups = reader.all<Group>();
    if (!organisation || !accounts || !files || !groups)
        return !organisation ? organisation.problems()
            : !accounts      ? accounts.problems()
            : !files         ? files.problems()
                             : groups.problems();
    desk.currency = organisation->currency;
    desk.accounts = *std::move(accounts);
    desk.files = *std::move(files);
    for (Group &group : *groups) {
        if (group.affiliate)
            desk.affiliates.push_back(std::move(group));
    }
    const auto byName = [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; };
    std::ranges::sort(desk.accounts, byName);
    std::ranges::sort(desk.affiliates, byName);
    std::ranges::sort(desk.files,
        [](const StatementFile &a, const StatementFile &b) { return std::tie(b.last, b.id) < std::tie(a.last, a.id); });
    return {};
}

/// Lines of all accounts: those shown stay, the rest is looked at for payouts and counted.
void sortDeskLines(std::vector<LineStanding> all, StatementDesk &desk)
{
    std::vector<StatementLine> ofBanks;
    for (LineStanding &standing : all) {
        const BankAccount *account = desk.accountOf(standing.account);
        const bool provider = account && account->provider;
        if (standing.state == LineState::Open)
            desk.open.insert(standing.line.id);
        if (!standing.line.within.isNull())
            desk.tied[standing.line.within].push_back(standing.line);
        else if (provider && !standing.line.notOurs)
            desk.untied.push_back(standing.line);
        if (!provider && standing.state == LineState::Open)
            ofBanks.push_back(standing.line);
        if (desk.account.isNull() || standing.account == desk.account)
            desk.lines.push_back(std::move(standing));
    }
    desk.proof = proofOf(desk.lines);
    for (PayoutProposal &payout : proposePayouts(desk.untied, ofBanks)) {
        const Id<StatementLine> within = payout.within;
        desk.payouts.emplace(within, std::move(payout));
    }
}

Done readDeskNames(const Reader &reader, StatementDesk &desk)
{
    std::set<Id<Member>> people;
    for (const LineStanding &standing : desk.lines) {
        for (const Payment &payment : standing.payments)
            people.insert(payment.payer);
    }
    people.erase(Id<Member> {});
    const std::vector<Id<Member>> ids(people.begin(), people.end());
    const auto members = reader.some<Member>(ids);
    if (!members)
        return members.problems();
    for (const Member &member : *members)
        desk.names[member.id.uuid] = displayName(member);
    for (const Group &group : desk.affiliates)
        desk.names[group.id.uuid] = group.name;
    return {};
}

Done readDeskProposals(const Reader &reader, QDate today, StatementDesk &desk)
{
    std::vector<StatementLine> open;
    for (const LineStanding &standing : desk.lines) {
        if (standing.state == LineState::Open)
            open.push_back(standing.line);
    }
    if (open.empty())
        return {};
    auto found = proposeMatches(reader, open, today);
    if (!found)
        return found.problems();
    for (LineProposals &one : *found) {
        const Id<StatementLine> line = one.line;
        if (!one.proposals.empty())
            desk.proposals.emplace(line, std::move(one));
    }
    return {};
}

} // namespace

const BankAccount *StatementDesk::accountOf(Id<BankAccount> id) const
{
    const auto found = std::ranges::find(accounts, id, &BankAccount::id);
    return found == accounts.end() ? nullptr : &*found;
}

const LineStanding *StatementDesk::line(Id<StatementLine> id) const
{
    const auto found
        = std::ranges::find_if(lines, [id](const LineStanding &standing) { return standing.line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

const LineProposals *StatementDesk::proposalsFor(Id<StatementLine> id) const
{
    const auto found = proposals.find(id);
    return found == proposals.end() ? nullptr : &found->second;
}

const PayoutProposal *StatementDesk::payoutFor(Id<StatementLine> id) const
{
    const auto found = payouts.find(id);
    return found == payouts.end() ? nullptr : &found->second;
}

QString StatementDesk::payersOf(const LineStanding &standing) const
{
    QStringList found;
    for (const Payment &payment : standing.payments) {
        const auto name = names.find(payment.payer.isNull() ? payment.affiliate.uuid : payment.payer.uuid);
        if (name != names.end() && !found.contains(name->second))
            found.append(name->second);
    }
    return found.join(QStringLiteral(", "));
}

Result<std::shared_ptr<const StatementDesk>> readStatementDesk(
    const Reader &reader, Id<BankAccount> account, QDate today)
{
    auto desk = std::make_shared<StatementDesk>();
    if (const Done read = readDeskRecords(reader, *desk); !read)
        return read.problems();
    if (desk->accountOf(account)) {
        desk->account = account;
        std::erase_if(desk->files, [account](const StatementFile &file) { return file.account != account; });
    }
    auto all = lineStandings(reader);
    if (!all)
        return all.problems();
    sortDeskLines(*std::move(all), *desk);
    Done read = readDeskNames(reader, *desk);
    if (read)
        read = readDeskProposals(reader, today, *desk);
    if (!read)
        return read.problems();
    return std::shared_ptr<const StatementDesk>(std::move(desk));
}

} // namespace rollbook
