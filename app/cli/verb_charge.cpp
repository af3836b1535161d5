// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/together.h"
#include "app/cli/verbs.h"
#include "core/rules/ledger.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <QJsonArray>

#include <algorithm>

namespace rollbook::cli {

namespace {

/// A person with what was charged or waived.
struct ChargedPerson {
    Member member;
    Money amount;
    Money credit; ///< set against the charge
};

Result<std::vector<Member>> chargedPeople(const Context &context, const Reader &reader)
{
    const QStringList numbers = context.invocation().arguments.mid(1);
    std::vector<Id<Member>> ids;
    for (const QString &number : numbers) {
        auto id = personNumbered("NUMBER", number, reader);
        if (!id)
            return id.problems();
        if (std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    return reader.some(std::span<const Id<Member>>(ids));
}

/// The amount of --amount; nothing without the option.
Result<std::optional<Money>> chargedAmount(const Invocation &invocation)
{
    if (!invocation.has("amount"))
        return std::optional<Money> {};
    auto amount = amountGiven("--amount", invocation.value("amount"));
    if (!amount)
        return amount.problems();
    return std::optional(*amount);
}

/// Plans and checks a command, and carries it out unless it is only tried out.
Result<Draft> chargeByCommand(Register &book, const Command &command, bool dry)
{
    auto draft = book.preview(command);
    if (!draft)
        return draft;
    const Done done = dry ? check(draft->changes, book.reader()) : Done(book.submit(command).problems());
    return done ? draft : Result<Draft>(done.problems());
}

Result<std::vector<ChargedPerson>> raiseCharges(
    const Context &context, Register &book, const std::vector<Member> &people, bool dry)
{
    const Invocation &invocation = context.invocation();
    auto amount = chargedAmount(invocation);
    auto due = context.day("due", context.clock().today());
    if (!amount || !due)
        return amount ? due.problems() : amount.problems();
    if (!*amount)
        return usage(Cli::tr("Say with --amount how much each of them owes."));
    RaiseCharge command;
    for (const Member &member : people)
        command.members.push_back(member.id);
    command.kind = invocation.has("donation") ? ChargeKind::Donation : ChargeKind::Other;
    command.amount = **amount;
    command.due = *due;
    command.reason = invocation.value("for");
    auto draft = chargeByCommand(book, command, dry);
    if (!draft)
        return draft.problems();
    std::vector<ChargedPerson> charged;
    for (const Member &member : people) {
        ChargedPerson one { member, **amount, {} };
        for (const RecordChange &change : draft->changes) {
            const auto *allocation = std::get_if<Change<Allocation>>(&change);
            const bool isTheirs = allocation && allocation->after && allocation->after->member == member.id;
            one.credit += isTheirs ? std::max(allocation->after->amount, Money {}) : Money {};
        }
        charged.push_back(std::move(one));
    }
    return charged;
}

/// Adds what waives what is left of a person's charges, the oldest first and fees before donations, up to `most` if it
/// is given. How much that is.
Result<Money> addWaivers(std::vector<Command> &commands, const Reader &reader, const Member &member,
    std::optional<Money> most, const QString &reason)
{
    auto ledger = readLedger(reader, member.id);
    if (!ledger)
        return ledger.problems();
    std::vector<ChargeLeft> open = ledger->open();
    std::stable_partition(
        open.begin(), open.end(), [](const ChargeLeft &one) { return one.charge.kind != ChargeKind::Donation; });
    Money waived;
    for (const ChargeLeft &one : open) {
        const Money amount = most ? std::min(one.left, *most - waived) : one.left;
        if (amount.pence <= 0)
            break;
        commands.emplace_back(WaiveCharge { one.charge.id, amount, reason });
        waived += amount;
    }
    return waived;
}

/// What the history says of waivers of several charges: the first names, and how many more.
Action waiverAction(const std::vector<ChargedPerson> &waived, const QString &reason)
{
    constexpr qsizetype mostNames = 3;
    QStringList names;
    Money sum;
    for (const ChargedPerson &one : waived) {
        sum += one.amount;
        if (!one.amount.isZero())
            names.append(displayName(one.member));
    }
    QString who = names.mid(0, mostNames).join(QLatin1String(", "));
    if (names.size() > mostNames)
        who += QLatin1String(" + ") + QString::number(names.size() - mostNames);
    return { ActionKind::WaiveCharge, { who, QString::number(sum.pence) }, reason };
}

Result<std::vector<ChargedPerson>> waiveCharges(
    const Context &context, Register &book, const std::vector<Member> &people, bool dry)
{
    const Invocation &invocation = context.invocation();
    for (const char *option : { "for", "due", "donation" }) {
        if (invocation.has(option))
            return usage(
                fillIn(Cli::tr("--%1 is for a new charge. Leave it out with --waive."), { QLatin1String(option) }));
    }
    if (invocation.value("reason").trimmed().isEmpty())
        return usage(Cli::tr("Say with --reason why it is waived."));
    auto most = chargedAmount(invocation);
    if (!most)
        return most.problems();
    if (*most && (*most)->pence <= 0)
        return usage(Cli::tr("--amount: write what is waived at most, more than 0."));
    const QString reason = invocation.value("reason");
    std::vector<Command> commands;
    std::vector<ChargedPerson> waived;
    for (const Member &member : people) {
        auto amount = addWaivers(commands, book.reader(), member, *most, reason);
        if (!amount)
            return amount.problems();
        waived.push_back({ member, *amount, {} });
    }
    const Done done
        = dry ? tryTogether(book, commands) : submitTogether(book, std::move(commands), waiverAction(waived, reason));
    return done ? Result<std::vector<ChargedPerson>>(std::move(waived))
                : Result<std::vector<ChargedPerson>>(done.problems());
}

void tellCharged(Context &context, const std::vector<ChargedPerson> &people)
{
    const bool waive = context.invocation().has("waive");
    const bool dry = context.invocation().has("dry-run");
    if (context.invocation().has("json")) {
        QJsonArray all;
        for (const ChargedPerson &one : people) {
            QJsonObject person { { QStringLiteral("number"), one.member.number },
                { QStringLiteral("name"), displayName(one.member) },
                { QStringLiteral("amount"), plainMoney(one.amount) } };
            if (!waive)
                person.insert(QStringLiteral("credit_used"), plainMoney(one.credit));
            all.append(person);
        }
        writeJson(context,
            QJsonObject { { QStringLiteral("people"), all }, { QStringLiteral("waived"), waive },
                { QStringLiteral("dry_run"), dry } });
        return;
    }
    for (const ChargedPerson &one : people) {
        const QString name = shown(displayName(one.member));
        if (waive)
            context.line(one.amount.isZero()
                    ? fillIn(Cli::tr("%1 owes nothing that could be waived."), { name })
                    : fillIn(Cli::tr("Waived of what %1 owes: %2."), { name, formatMoney(one.amount) }));
        else if (one.credit.isZero())
            context.line(fillIn(Cli::tr("%1 owes %2 more."), { name, formatMoney(one.amount) }));
        else
            context.line(fillIn(Cli::tr("%1 owes %2 more, of which credit settles %3."),
                { name, formatMoney(one.amount), formatMoney(one.credit) }));
    }
    if (dry)
        context.line(Cli::tr("Nothing was changed: this was only tried out."));
}

} // namespace

Done runCharge(Context &context)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    if (!invocation.has("waive") && invocation.has("reason"))
        return usage(Cli::tr("--reason goes with --waive. Say with --for what a charge is for."));
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto people = chargedPeople(context, (*book)->reader());
    if (!people)
        return people.problems();
    auto charged = invocation.has("waive") ? waiveCharges(context, **book, *people, dry)
                                           : raiseCharges(context, **book, *people, dry);
    if (!charged)
        return charged.problems();
    tellCharged(context, *charged);
    return {};
}

} // namespace rollbook::cli
