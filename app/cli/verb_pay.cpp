// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/ledger.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

PaymentMethod methodOr(const Invocation &invocation, PaymentMethod otherwise)
{
    return invocation.has("method") ? methodOfKey(invocation.value("method")) : otherwise;
}

/// An amount as it was typed, more than 0.
Result<Money> paidAmount(const char *place, const QString &text)
{
    auto amount = amountGiven(place, text);
    if (amount && amount->pence <= 0)
        return usage(fillIn(Cli::tr("%1: “%2” is too little. Write an amount of more than 0, as 12.50."),
            { QLatin1String(place), text }));
    return amount;
}

/// The parts that --for names.
Result<std::vector<Share>> paidShares(const Invocation &invocation, const Reader &reader)
{
    std::vector<Share> shares;
    for (const QString &pair : invocation.values("for")) {
        const qsizetype at = pair.indexOf(QLatin1Char('='));
        if (at <= 0)
            return usage(
                fillIn(Cli::tr("--for: “%1” is not of the form NUMBER=AMOUNT, such as M00012N=12.50."), { pair }));
        auto member = personNumbered("--for", pair.left(at), reader);
        auto amount = paidAmount("--for", pair.mid(at + 1));
        if (!member || !amount)
            return member ? amount.problems() : member.problems();
        shares.push_back({ *member, {}, {}, *amount });
    }
    return shares;
}

/// What is due of a person by the day, promised donations apart.
Result<Money> dueNow(const Reader &reader, Id<Member> member, QDate day)
{
    auto ledger = readLedger(reader, member);
    if (!ledger)
        return ledger.problems();
    Money due;
    for (const ChargeLeft &one : ledger->open())
        due += one.charge.due <= day && one.charge.kind != ChargeKind::Donation ? one.left : Money {};
    return due;
}

Result<Command> receivedCommand(const Context &context, const Reader &reader, Id<Member> payer)
{
    const Invocation &invocation = context.invocation();
    auto received = context.day("received", context.clock().today());
    auto shares = paidShares(invocation, reader);
    if (!received || !shares)
        return received ? shares.problems() : received.problems();
    RecordPayment command;
    command.payer = payer;
    command.received = *received;
    command.method = methodOr(invocation, PaymentMethod::Cash);
    command.reference = invocation.value("reference");
    command.shares = *shares;
    if (invocation.has("donation")) {
        auto donation = paidAmount("--donation", invocation.value("donation"));
        if (!donation)
            return donation.problems();
        command.donation = *donation;
    }
    if (invocation.has("amount")) {
        auto amount = paidAmount("--amount", invocation.value("amount"));
        if (!amount)
            return amount.problems();
        command.amount = *amount;
        return Command(std::move(command));
    }
    command.amount = command.donation;
    for (const Share &one : command.shares)
        command.amount += one.amount;
    if (command.shares.empty()) {
        auto due = dueNow(reader, payer, context.clock().today());
        if (!due)
            return due.problems();
        command.amount += *due;
    }
    if (command.amount.isZero())
        return usage(Cli::tr("Nothing is due. Say with --amount what came in."));
    return Command(std::move(command));
}

Result<Command> returnedCommand(const Context &context, const Reader &reader, Id<Member> payer)
{
    const Invocation &invocation = context.invocation();
    const bool reverse = invocation.has("reverse");
    for (const char *option : { "donation", "for" }) {
        if (invocation.has(option))
            return usage(fillIn(Cli::tr("--%1 is for money that came in. Leave it out."), { QLatin1String(option) }));
    }
    if (reverse && (invocation.has("amount") || invocation.has("method")))
        return usage(Cli::tr("--reverse takes the payment back whole, as it came. Leave --amount and --method out."));
    const char *option = reverse ? "reverse" : "refund";
    const char *place = reverse ? "--reverse" : "--refund";
    auto payment = paymentOfReceipt(place, invocation.value(option), payer, reader);
    auto day = context.day("received", context.clock().today());
    if (!payment || !day)
        return payment ? day.problems() : payment.problems();
    if (reverse)
        return Command(ReversePayment { payment->id, *day, invocation.value("reference") });
    RefundPayment refund { payment->id, {}, *day, methodOr(invocation, PaymentMethod::Transfer),
        invocation.value("reference") };
    if (invocation.has("amount")) {
        auto amount = paidAmount("--amount", invocation.value("amount"));
        if (!amount)
            return amount.problems();
        refund.amount = *amount;
    }
    return Command(std::move(refund));
}

/// What a payment came to.
struct PaidSum {
    Payment payment;
    Money settled; ///< negative: taken from charges
};

PaidSum paidSum(const std::vector<RecordChange> &changes)
{
    PaidSum paid;
    for (const RecordChange &change : changes) {
        if (const auto *payment = std::get_if<Change<Payment>>(&change); payment && payment->after)
            paid.payment = *payment->after;
        else if (const auto *part = std::get_if<Change<Allocation>>(&change); part && part->after)
            paid.settled += part->after->amount;
    }
    return paid;
}

/// What the command changes, or has changed: a receipt counts as it was given.
Result<std::vector<RecordChange>> payBy(Register &book, const Command &command, bool dry)
{
    if (dry) {
        auto draft = book.preview(command);
        if (!draft)
            return draft.problems();
        const Done checked = check(draft->changes, book.reader());
        return checked ? Result<std::vector<RecordChange>>(std::move(draft->changes))
                       : Result<std::vector<RecordChange>>(checked.problems());
    }
    auto entry = book.submit(command);
    auto stream
        = entry ? book.reader().changesOf(*entry, false) : Result<std::unique_ptr<ChangeStream>>(entry.problems());
    if (!stream)
        return stream.problems();
    std::vector<RecordChange> all;
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled.problems();
        all.insert(all.end(), block.begin(), block.end());
    } while (!block.empty());
    return all;
}

void tellPaid(Context &context, const Member &payer, const PaidSum &paid)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    const Money credit = paid.payment.amount - paid.settled;
    if (invocation.has("json")) {
        QJsonObject json { { QStringLiteral("number"), payer.number }, { QStringLiteral("name"), displayName(payer) },
            { QStringLiteral("amount"), plainMoney(paid.payment.amount) },
            { QStringLiteral("received"), plainDay(paid.payment.received) },
            { QStringLiteral("receipt"), dry ? QString() : paid.payment.receipt },
            { QStringLiteral("settled"), plainMoney(paid.settled) }, { QStringLiteral("dry_run"), dry } };
        if (paid.payment.amount.pence > 0)
            json.insert(QStringLiteral("credit"), plainMoney(credit));
        writeJson(context, json);
        return;
    }
    const QString name = shown(displayName(payer));
    if (paid.payment.amount.pence < 0) {
        context.line(fillIn(invocation.has("reverse") ? Cli::tr("Taken back: %1 from %2.", "amount, person")
                                                      : Cli::tr("Given back: %1 to %2.", "amount, person"),
            { formatMoney(-paid.payment.amount), name }));
    } else {
        context.line(fillIn(Cli::tr("Received: %1 from %2."), { formatMoney(paid.payment.amount), name }));
        if (!dry && !paid.payment.receipt.isEmpty())
            context.line(fillIn(Cli::tr("Receipt %1."), { paid.payment.receipt }));
        if (credit.pence > 0)
            context.line(fillIn(Cli::tr("%1 of it settles nothing and stays as credit."), { formatMoney(credit) }));
    }
    if (dry)
        context.line(Cli::tr("Nothing was changed: this was only tried out."));
}

} // namespace

Done runPay(Context &context)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    const bool back = invocation.has("reverse") || invocation.has("refund");
    if (invocation.has("reverse") && invocation.has("refund"))
        return usage(Cli::tr("Say either --reverse or --refund."));
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto id = personNumbered("NUMBER", invocation.argument(1), reader);
    if (!id)
        return id.problems();
    auto payer = reader.one(*id);
    if (!payer)
        return payer.problems();
    auto command = back ? returnedCommand(context, reader, *id) : receivedCommand(context, reader, *id);
    if (!command)
        return command.problems();
    auto changes = payBy(**book, *command, dry);
    if (!changes)
        return changes.problems();
    tellPaid(context, *payer, paidSum(*changes));
    return {};
}

} // namespace rollbook::cli
