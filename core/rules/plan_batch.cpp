// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

QString batchDay(const Batch &batch)
{
    return batch.opened.toString(Qt::ISODate);
}

Problem negativeAmount(const char *field, Money amount)
{
    return { ProblemCode::AmountNegative, QLatin1String(field), { QString::number(amount.pence) } };
}

Problems validateBatchLine(const BatchLine &line)
{
    Problems problems = validateTexts(line);
    if (line.amount.pence <= 0)
        problems.push_back(negativeAmount("amount", line.amount));
    if (line.donation.pence < 0 || line.donation > line.amount)
        problems.push_back(negativeAmount("donation", line.donation));
    if (line.method != PaymentMethod::Cash && line.method != PaymentMethod::Cheque)
        problems.push_back({ ProblemCode::UnknownValue, QStringLiteral("method"),
            { QString::number(static_cast<int>(line.method)), QStringLiteral("1, 2") } });
    return problems;
}

/// The payment that was made of the line: undoing the posting leaves those upon which more was built.
Result<std::optional<Payment>> paymentOfBatched(const Reader &reader, const BatchLine &line)
{
    std::optional<Payment> found;
    if (line.payment.isNull())
        return found;
    auto payments = reader.some(std::span(&line.payment, 1));
    if (!payments)
        return payments.problems();
    if (!payments->empty())
        found = payments->front();
    return found;
}

/// PaymentStays for a line of which a payment was made.
Done notPaid(const Reader &reader, const BatchLine &line)
{
    auto paid = paymentOfBatched(reader, line);
    if (!paid)
        return paid.problems();
    if (!*paid)
        return {};
    return Problem { ProblemCode::PaymentStays, {},
        { QString::number((*paid)->amount.pence), (*paid)->received.toString(Qt::ISODate) } };
}

/// The id of the payment that was added last.
Id<Payment> lastPayment(const std::vector<RecordChange> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (const auto *payment = std::get_if<Change<Payment>>(&*change); payment && payment->after)
            return payment->after->id;
    }
    return {};
}

RecordPayment paymentOfBatchLine(const BatchLine &line, const Batch &batch, QDate today)
{
    RecordPayment command;
    command.payer = line.member;
    command.affiliate = line.affiliate;
    command.amount = line.amount;
    command.received = batch.opened.isValid() ? batch.opened : today;
    command.method = line.method;
    command.reference = line.cheque;
    command.note = batch.note;
    command.donation = line.donation;
    return command;
}

} // namespace

Result<Batch> Planning::openBatch(Id<Batch> id) const
{
    auto batch = m_reader.one(id);
    if (batch && batch->posted.isValid())
        return Problem { ProblemCode::BatchPosted, {}, { batch->posted.toString(Qt::ISODate) } };
    return batch;
}

Result<Draft> Planning::make(const OpenBatch &command) const
{
    Batch batch = command.batch;
    batch.opened = orToday(batch.opened);
    batch.posted = {};
    Problems problems = validateTexts(batch);
    if (batch.opened > today() || batch.opened < QDate(1890, 1, 1))
        problems.push_back({ ProblemCode::DateImplausible, QStringLiteral("opened"), { batchDay(batch) } });
    if (batch.expectedCount < 0)
        problems.push_back({ ProblemCode::NotAWholeNumber, QStringLiteral("expected_count"),
            { QString::number(batch.expectedCount) } });
    if (batch.expectedTotal.pence < 0)
        problems.push_back(negativeAmount("expected_total", batch.expectedTotal));
    if (!problems.empty())
        return problems;
    Draft draft { { ActionKind::OpenBatch, { batchDay(batch) } }, {} };
    if (batch.id.isNull()) {
        batch.id = newId<Batch>();
        draft.changes.push_back(added(batch));
        return draft;
    }
    auto before = openBatch(batch.id);
    if (!before)
        return before.problems();
    if (*before != batch)
        draft.changes.push_back(edited(*before, batch));
    return draft;
}

Result<Draft> Planning::make(const FillBatch &command) const
{
    auto batch = openBatch(command.batch);
    if (!batch)
        return batch.problems();
    const Uuid id = command.batch.uuid;
    auto stored = m_reader.where<BatchLine>(2, std::span(&id, 1));
    if (!stored)
        return stored.problems();
    std::map<Id<BatchLine>, BatchLine> left;
    for (const BatchLine &line : *stored)
        left.emplace(line.id, line);
    Draft draft { { ActionKind::FillBatch, { batchDay(*batch), QString::number(command.lines.size()) } }, {} };
    for (BatchLine line : command.lines) {
        line.batch = command.batch;
        line.payment = {};
        if (const auto paid = left.find(line.id); paid != left.end())
            line.payment = paid->second.payment;
        if (Problems problems = validateBatchLine(line); !problems.empty())
            return problems;
        const auto before = left.find(line.id);
        // Whose a line is, is a fact of it: the line of somebody else is another one.
        const bool same = before != left.end() && before->second.member == line.member
            && before->second.affiliate == line.affiliate;
        if (!same) {
            line.id = newId<BatchLine>();
            line.payment = {};
            draft.changes.push_back(added(line));
            continue;
        }
        if (before->second != line) {
            if (auto open = notPaid(m_reader, before->second); !open)
                return open.problems();
            draft.changes.push_back(edited(before->second, line));
        }
        left.erase(before);
    }
    for (const auto &[lineId, line] : left) {
        if (auto open = notPaid(m_reader, line); !open)
            return open.problems();
        draft.changes.push_back(removed(line));
    }
    return draft;
}

Result<Draft> Planning::make(const PostBatch &command) const
{
    auto batch = openBatch(command.batch);
    if (!batch)
        return batch.problems();
    const Uuid id = command.batch.uuid;
    auto lines = m_reader.where<BatchLine>(2, std::span(&id, 1));
    if (!lines)
        return lines.problems();
    std::sort(lines->begin(), lines->end(), [](const BatchLine &a, const BatchLine &b) { return a.id < b.id; });
    Money total;
    for (const BatchLine &line : *lines)
        total += line.amount;
    const auto count = static_cast<int>(lines->size());
    if (count != batch->expectedCount || total != batch->expectedTotal)
        return Problem { ProblemCode::BatchDiffers, {},
            { QString::number(count), QString::number(batch->expectedCount), QString::number(total.pence),
                QString::number(batch->expectedTotal.pence) } };
    if (count == 0)
        return Problem { ProblemCode::Required, QStringLiteral("amount") };
    Draft draft { { ActionKind::PostBatch, { QString::number(count), QString::number(total.pence) } }, {} };
    for (const BatchLine &line : *lines) {
        auto paid = paymentOfBatched(m_reader, line);
        if (!paid)
            return paid.problems();
        if (*paid) // kept when the posting was undone
            continue;
        if (Done received = addReceived(draft.changes, paymentOfBatchLine(line, *batch, today())); !received)
            return received.problems();
        BatchLine posted = line;
        posted.payment = lastPayment(draft.changes);
        draft.changes.push_back(edited(line, posted));
    }
    Batch posted = *batch;
    posted.posted = today();
    draft.changes.push_back(edited(*batch, posted));
    return draft;
}

Result<Draft> Planning::make(const DeleteBatch &command) const
{
    auto batch = openBatch(command.batch);
    if (!batch)
        return batch.problems();
    const Uuid id = command.batch.uuid;
    auto lines = m_reader.where<BatchLine>(2, std::span(&id, 1));
    if (!lines)
        return lines.problems();
    Draft draft { { ActionKind::DeleteBatch, { batchDay(*batch) } }, {} };
    for (const BatchLine &line : *lines)
        draft.changes.push_back(removed(line));
    draft.changes.push_back(removed(*batch));
    return draft;
}

} // namespace rollbook
