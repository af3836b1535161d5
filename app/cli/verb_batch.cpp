// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace rollbook::cli {

namespace {

Result<std::vector<Batch>> openBatches(const Reader &reader)
{
    auto batches = reader.all<Batch>();
    if (batches)
        std::erase_if(*batches, [](const Batch &batch) { return batch.posted.isValid(); });
    return batches;
}

/// The batch opened last that is not posted; Usage when there is none.
Result<Batch> batchAtHand(const Reader &reader)
{
    auto batches = openBatches(reader);
    if (!batches)
        return batches.problems();
    if (batches->empty())
        return usage(
            Cli::tr("No batch is open. Count cash and cheques, then open one with “rollbook-cli batch open”."));
    return *std::max_element(
        batches->begin(), batches->end(), [](const Batch &a, const Batch &b) { return a.id < b.id; });
}

Result<std::vector<BatchLine>> linesOfBatch(const Reader &reader, Id<Batch> batch)
{
    auto lines = reader.where<BatchLine>(2, std::span(&batch.uuid, 1));
    if (lines)
        std::sort(lines->begin(), lines->end(), [](const BatchLine &a, const BatchLine &b) { return a.id < b.id; });
    return lines;
}

Money batchTotal(const std::vector<BatchLine> &lines)
{
    Money total;
    for (const BatchLine &line : lines)
        total += line.amount;
    return total;
}

QString batchState(const Batch &batch, const std::vector<BatchLine> &lines)
{
    return fillIn(Cli::tr("Payments: %1 of %2. Money: %3 of %4."),
        { formatCount(static_cast<qint64>(lines.size())), formatCount(batch.expectedCount),
            formatMoney(batchTotal(lines)), formatMoney(batch.expectedTotal) });
}

/// The numbers of people and the names of affiliates in the lines.
Result<std::unordered_map<Uuid, QString>> batchPayers(const Reader &reader, const std::vector<BatchLine> &lines)
{
    std::vector<Id<Member>> people;
    std::vector<Id<Group>> affiliates;
    for (const BatchLine &line : lines) {
        people.push_back(line.member);
        affiliates.push_back(line.affiliate);
    }
    auto members = reader.some<Member>(people);
    auto groups = reader.some<Group>(affiliates);
    if (!members || !groups)
        return members ? groups.problems() : members.problems();
    std::unordered_map<Uuid, QString> names;
    for (const Member &member : *members)
        names[member.id.uuid] = member.number + QLatin1Char(' ') + displayName(member);
    for (const Group &group : *groups)
        names[group.id.uuid] = group.name;
    return names;
}

QJsonObject jsonOfBatch(
    const Batch &batch, const std::vector<BatchLine> &lines, std::unordered_map<Uuid, QString> &payers)
{
    QJsonArray entries;
    for (const BatchLine &line : lines)
        entries.append(QJsonObject {
            { QStringLiteral("payer"), payers[line.member.isNull() ? line.affiliate.uuid : line.member.uuid] },
            { QStringLiteral("amount"), plainMoney(line.amount) }, { QStringLiteral("cheque"), line.cheque } });
    return { { QStringLiteral("opened"), plainDay(batch.opened) }, { QStringLiteral("posted"), plainDay(batch.posted) },
        { QStringLiteral("expected_count"), batch.expectedCount },
        { QStringLiteral("expected_total"), plainMoney(batch.expectedTotal) },
        { QStringLiteral("count"), static_cast<qint64>(lines.size()) },
        { QStringLiteral("total"), plainMoney(batchTotal(lines)) }, { QStringLiteral("lines"), entries } };
}

} // namespace

Done runBatchOpen(Context &context)
{
    auto count = context.number("count", 0, 0, std::numeric_limits<int>::max());
    auto total = amountGiven("--total", context.invocation().value("total"));
    if (!count || !total)
        return count ? total.problems() : count.problems();
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const auto before = openBatches((*book)->reader());
    if (!before)
        return before.problems();
    Batch batch;
    batch.expectedCount = static_cast<int>(*count);
    batch.expectedTotal = *total;
    if (auto done = (*book)->submit(OpenBatch { batch }); !done)
        return done.problems();
    context.line(
        fillIn(Cli::tr("A batch is open. Payments counted: %1, together %2. Add them with “rollbook-cli batch add”."),
            { formatCount(*count), formatMoney(*total) }));
    if (!before->empty())
        context.remark(
            fillIn(Cli::tr("Opened earlier and not posted: %1. What is added now goes to the new one, until that is "
                           "posted or taken back with “rollbook-cli undo”."),
                { formatCount(static_cast<qint64>(before->size())) }));
    return {};
}

Done runBatchAdd(Context &context)
{
    const Invocation &invocation = context.invocation();
    auto amount = amountGiven("AMOUNT", invocation.argument(2));
    if (!amount)
        return amount.problems();
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto batch = batchAtHand(reader);
    if (!batch)
        return batch.problems();
    auto member = personNumbered("NUMBER", invocation.argument(1), reader);
    auto lines = linesOfBatch(reader, batch->id);
    if (!member || !lines)
        return member ? lines.problems() : member.problems();
    BatchLine line;
    line.member = *member;
    line.amount = *amount;
    line.cheque = invocation.value("cheque");
    line.method = invocation.has("cheque") ? PaymentMethod::Cheque : PaymentMethod::Cash;
    lines->push_back(line);
    if (auto done = (*book)->submit(FillBatch { batch->id, *lines }); !done)
        return done.problems();
    context.line(batchState(*batch, *lines));
    return {};
}

Done runBatchPost(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto batch = batchAtHand((*book)->reader());
    if (!batch)
        return batch.problems();
    if (auto done = (*book)->submit(PostBatch { batch->id }); !done)
        return done.problems();
    context.line(fillIn(Cli::tr("Payments posted: %1, together %2."),
        { formatCount(batch->expectedCount), formatMoney(batch->expectedTotal) }));
    return {};
}

Done runBatchList(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto batches = reader.all<Batch>();
    if (!batches)
        return batches.problems();
    std::sort(batches->begin(), batches->end(), [](const Batch &a, const Batch &b) { return a.id < b.id; });
    QJsonArray all;
    for (const Batch &batch : *batches) {
        auto lines = linesOfBatch(reader, batch.id);
        if (!lines)
            return lines.problems();
        auto payers = batchPayers(reader, *lines);
        if (!payers)
            return payers.problems();
        all.append(jsonOfBatch(batch, *lines, *payers));
        if (context.invocation().has("json"))
            continue;
        context.line(batch.posted.isValid()
                ? fillIn(Cli::tr("%1, posted %2: %3"),
                    { formatDate(batch.opened), formatDate(batch.posted), batchState(batch, *lines) })
                : fillIn(Cli::tr("%1, open: %2"), { formatDate(batch.opened), batchState(batch, *lines) }));
    }
    if (context.invocation().has("json"))
        writeJson(context, all);
    return {};
}

} // namespace rollbook::cli
