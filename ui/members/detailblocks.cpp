// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/detailblocks.h"

#include "ui/members/memberrow.h"
#include "ui/words/actionwords.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t shownPeriods = 6;
constexpr std::size_t shownMoney = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rollbook::MemberDetail)
};

void add(DetailBlock &block, const QString &label, const QString &value, bool muted = false)
{
    if (!value.isEmpty())
        block.lines.push_back({ label, value, muted });
}

DetailBlock contactBlock(const Member &member)
{
    DetailBlock block { QStringLiteral("contact"), Words::tr("Contact"), {} };
    add(block, Words::tr("E-mail"), member.email);
    add(block, Words::tr("Second e-mail"), member.email2);
    add(block, Words::tr("Telephone"), member.telephone);
    add(block, Words::tr("Second telephone"), member.telephone2);
    add(block, Words::tr("Address"), addressLines(member).join(QLatin1Char('\n')));
    QStringList refused;
    if (member.noPost)
        refused.append(Words::tr("no post"));
    if (member.noEmail)
        refused.append(Words::tr("no e-mail"));
    if (member.noTelephone)
        refused.append(Words::tr("no telephone calls"));
    add(block, Words::tr("Wishes"), refused.join(QStringLiteral(", ")));
    return block;
}

DetailBlock groupBlock(const MemberFacts &facts, const Directory &directory, QDate day)
{
    DetailBlock block { QStringLiteral("groups"), Words::tr("Groups"), {} };
    for (const GroupRole role : { GroupRole::Home, GroupRole::Officer, GroupRole::Additional }) {
        for (const GroupMembership &membership : groupsOn(facts, role, day)) {
            const QString since = membership.start.isValid() ? spanWords(membership.start, membership.end) : QString();
            QString value = directory.groupTitle(membership.group);
            if (!since.isEmpty())
                value += QLatin1Char('\n') + since;
            add(block, role == GroupRole::Officer ? membership.office : groupRoleName(role), value);
        }
    }
    return block;
}

QString periodWords(const Period &period, const Directory &directory)
{
    QStringList parts { directory.typeName(period.type) };
    if (!period.feeDue.isZero())
        parts.append(formatMoney(period.feeDue, directory.organisation().currency));
    if (period.leaving != Leaving::None) {
        parts.append(Words::tr("%1 on %2")
                         .arg(leavingName(period.leaving),
                             formatDate(period.leavingDay.isValid() ? period.leavingDay : period.noticeDay)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

DetailBlock periodBlock(const MemberFacts &facts, const Directory &directory)
{
    DetailBlock block { QStringLiteral("periods"), Words::tr("Membership"), {} };
    add(block, Words::tr("Member since"), formatDate(facts.member.joined));
    add(block, Words::tr("Applied"), formatDate(facts.member.applied));
    if (const QString next = directory.typeName(facts.member.plannedType); !next.isEmpty()) {
        const QDate from = facts.member.plannedFrom;
        add(block, Words::tr("Next term"),
            from.isValid() ? Words::tr("%1, from %2 on").arg(next, formatDate(from)) : next);
    }
    std::vector<Period> periods = facts.periods;
    std::ranges::sort(periods, [](const Period &a, const Period &b) { return a.start > b.start; });
    for (std::size_t i = 0; i < std::min(periods.size(), shownPeriods); ++i)
        add(block, {},
            spanWords(periods[i].start, periods[i].end) + QLatin1Char('\n') + periodWords(periods[i], directory));
    if (periods.size() > shownPeriods) {
        add(block, {}, Words::tr("and %n earlier period(s)", nullptr, static_cast<int>(periods.size() - shownPeriods)),
            true);
    }
    return block;
}

Money paidOf(const MemberFacts &facts, Id<Charge> charge)
{
    Money paid;
    for (const Allocation &allocation : facts.allocations) {
        if (allocation.charge == charge)
            paid += allocation.amount;
    }
    return paid;
}

struct MoneyLine {
    QDate day;
    QString text;
};

MoneyLine chargeLine(const MemberFacts &facts, const Charge &charge, const QString &currency)
{
    const Money open = charge.amount - charge.waived - paidOf(facts, charge.id);
    const QString name = Words::tr("%1 %2").arg(chargeKindName(charge.kind), formatMoney(charge.amount, currency));
    if (charge.waived == charge.amount)
        return { charge.due, Words::tr("%1, waived").arg(name) };
    if (open.pence <= 0)
        return { charge.due, Words::tr("%1, settled").arg(name) };
    return { charge.due, Words::tr("%1, %2 still owed").arg(name, formatMoney(open, currency)) };
}

/// What is still owed first, whenever it was charged.
std::vector<MoneyLine> openLines(const MemberFacts &facts, const QString &currency)
{
    std::vector<MoneyLine> lines;
    for (const Charge &charge : facts.charges) {
        if ((charge.amount - charge.waived - paidOf(facts, charge.id)).pence > 0)
            lines.push_back(chargeLine(facts, charge, currency));
    }
    std::ranges::stable_sort(lines, {}, &MoneyLine::day);
    return lines;
}

DetailBlock moneyBlock(const MemberFacts &facts, const Directory &directory, QDate day, Money credit)
{
    DetailBlock block { QStringLiteral("money"), Words::tr("Money"), {} };
    const QString currency = directory.organisation().currency;
    const Money owed = owedAt(facts, day);
    if (!facts.charges.empty() || !facts.payments.empty())
        add(block, Words::tr("Owed today"), formatMoney(owed, currency));
    if (credit.pence > 0)
        add(block, Words::tr("In credit"), formatMoney(credit, currency));
    if (facts.member.usualMethod != PaymentMethod::Unknown)
        add(block, Words::tr("Usually by"), paymentMethodName(facts.member.usualMethod).toLower());
    for (const MoneyLine &line : openLines(facts, currency))
        add(block, formatDate(line.day), line.text);
    std::vector<MoneyLine> lines;
    for (const Charge &charge : facts.charges) {
        if ((charge.amount - charge.waived - paidOf(facts, charge.id)).pence <= 0)
            lines.push_back(chargeLine(facts, charge, currency));
    }
    for (const Payment &payment : facts.payments) {
        const QString text = payment.amount.pence < 0
            ? Words::tr("Reversed %1").arg(formatMoney(payment.amount, currency))
            : payment.method == PaymentMethod::Unknown
            ? Words::tr("Paid %1").arg(formatMoney(payment.amount, currency))
            : Words::tr("Paid %1 by %2")
                  .arg(formatMoney(payment.amount, currency), paymentMethodName(payment.method).toLower());
        lines.push_back({ payment.received, text });
    }
    std::ranges::stable_sort(lines, [](const MoneyLine &a, const MoneyLine &b) { return a.day > b.day; });
    for (std::size_t i = 0; i < std::min(lines.size(), shownMoney); ++i)
        add(block, formatDate(lines[i].day), lines[i].text);
    if (lines.size() > shownMoney)
        add(block, {}, Words::tr("and %n earlier", nullptr, static_cast<int>(lines.size() - shownMoney)), true);
    return block;
}

DetailBlock standingBlock(const MemberFacts &facts)
{
    DetailBlock block { QStringLiteral("standing"), Words::tr("Standing in the parent body"), {} };
    std::vector<Standing> standings = facts.standings;
    std::ranges::sort(standings, [](const Standing &a, const Standing &b) { return a.since > b.since; });
    for (const Standing &standing : standings) {
        QString value = standingName(standing.kind);
        if (!standing.evidence.isEmpty())
            value += QLatin1Char('\n') + standing.evidence;
        add(block, standing.since.isValid() ? formatDate(standing.since) : Words::tr("Day not known"), value);
    }
    return block;
}

DetailBlock personBlock(const Member &member)
{
    DetailBlock block { QStringLiteral("person"), Words::tr("Person"), {} };
    if (!member.knownAs.isEmpty())
        add(block, Words::tr("Full name"), QStringLiteral("%1 %2").arg(member.given, member.family).trimmed());
    add(block, Words::tr("Title"), member.title);
    add(block, Words::tr("Pronouns"), member.pronouns);
    add(block, Words::tr("Date of birth"), formatDate(member.birthDate));
    add(block, Words::tr("Died"), formatDate(member.deceased));
    add(block, Words::tr("External number"), member.externalNumber);
    add(block, Words::tr("Former numbers"), member.formerNumbers.join(QStringLiteral(", ")));
    add(block, Words::tr("Tags"), member.tags.join(QStringLiteral(", ")));
    add(block, Words::tr("Notes"), member.notes);
    return block;
}

} // namespace

QString spanWords(QDate start, QDate end)
{
    if (start.isValid() && end.isValid())
        return Words::tr("%1 \u2013 %2").arg(formatDate(start), formatDate(end));
    if (start.isValid())
        return Words::tr("since %1").arg(formatDate(start));
    return end.isValid() ? Words::tr("until %1").arg(formatDate(end)) : QString();
}

std::vector<DetailBlock> memberBlocks(const MemberFacts &facts, const Directory &directory, QDate day, Money credit)
{
    std::vector<DetailBlock> blocks { contactBlock(facts.member), groupBlock(facts, directory, day),
        periodBlock(facts, directory), moneyBlock(facts, directory, day, credit), standingBlock(facts),
        personBlock(facts.member) };
    std::erase_if(blocks, [](const DetailBlock &block) { return block.lines.empty(); });
    return blocks;
}

std::vector<DetailBlock> groupBlocks(
    const Group &group, const std::vector<JournalLine> &history, const QString &currency)
{
    DetailBlock contact { QStringLiteral("contact"), Words::tr("Contact"), {} };
    add(contact, Words::tr("E-mail"), group.email);
    add(contact, Words::tr("Telephone"), group.telephone);
    add(contact, Words::tr("Website"), group.website);
    DetailBlock about { QStringLiteral("about"), Words::tr("About"), {} };
    add(about, Words::tr("Also called"), group.aliases.join(QStringLiteral(", ")));
    if (group.affiliate && group.affiliateMembers > 0)
        add(about, Words::tr("Own membership"), formatCount(group.affiliateMembers));
    add(about, Words::tr("Founded"), formatDate(group.founded));
    add(about, Words::tr("Archived"), formatDate(group.archived));
    add(about, Words::tr("Notes"), group.notes);
    std::vector<DetailBlock> blocks { contact, about, historyBlock(history, currency) };
    std::erase_if(blocks, [](const DetailBlock &block) { return block.lines.empty(); });
    return blocks;
}

DetailBlock householdBlock(const Household &household)
{
    DetailBlock block { QStringLiteral("household"), Words::tr("Household"), {} };
    for (const Member &other : household.others)
        add(block, other.id == household.lead ? Words::tr("Pays for all") : Words::tr("Lives here too"),
            fullName(other));
    if (household.own && !household.others.empty())
        add(block, Words::tr("Since"), formatDate(household.own->start));
    return block;
}

DetailBlock historyBlock(const std::vector<JournalLine> &lines, const QString &currency)
{
    DetailBlock block { QStringLiteral("history"), Words::tr("Recent history"), {} };
    for (const JournalLine &line : lines) {
        const QString when = formatMoment(line.entry.stamp.milliseconds);
        const QString by
            = line.entry.actor.name.isEmpty() ? when : Words::tr("%1, %2").arg(when, line.entry.actor.name);
        add(block, {}, actionSentence(line.entry.action, nullptr, currency) + QLatin1Char('\n') + by,
            line.undoneBy.has_value());
    }
    return block;
}

} // namespace rollbook
