// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/receiptreport.h"

#include "core/reports/papernames.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int allocationPayment = 3; // field by which allocations are found
constexpr int paymentPayer = 1;
constexpr int paymentAffiliate = 9;

/// What came back of a payment, more than 0.
Result<Money> goneBackOf(const Reader &reader, const Payment &payment)
{
    const bool ofPerson = !payment.payer.isNull();
    const Uuid whose = ofPerson ? payment.payer.uuid : payment.affiliate.uuid;
    if (whose.isNull())
        return Money();
    auto others = reader.where<Payment>(ofPerson ? paymentPayer : paymentAffiliate, std::span(&whose, 1));
    if (!others)
        return others.problems();
    Money gone;
    for (const Payment &other : *others) {
        if (other.reverses == payment.id)
            gone += -other.amount;
    }
    return gone;
}

/// What the payment settles, a line a charge; what is left of it last.
Result<std::vector<ReportCells>> receiptRows(
    const Reader &reader, const PaperWords &words, const Payment &payment, Money goneBack)
{
    auto allocations = reader.where<Allocation>(allocationPayment, std::span(&payment.id.uuid, 1));
    if (!allocations)
        return allocations.problems();
    std::map<Id<Charge>, Money> settled;
    for (const Allocation &allocation : *allocations)
        settled[allocation.charge] += allocation.amount;
    std::vector<Id<Charge>> ids;
    for (const auto &[id, amount] : settled)
        ids.push_back(id);
    auto charges = reader.some<Charge>(ids);
    if (!charges)
        return charges.problems();
    auto names = PaperNames::read(reader, *charges);
    if (!names)
        return names.problems();
    std::sort(charges->begin(), charges->end(),
        [](const Charge &a, const Charge &b) { return std::tie(a.due, a.id) < std::tie(b.due, b.id); });
    std::vector<ReportCells> rows;
    Money rest = payment.amount - goneBack;
    for (const Charge &charge : *charges) {
        const Money amount = settled[charge.id];
        if (amount.isZero())
            continue;
        const QString purpose = names->purposeOf(charge, words);
        const bool own = charge.member == payment.payer && charge.affiliate == payment.affiliate;
        rows.push_back(
            { own ? purpose : words.forPerson(purpose, names->nameOf(charge)), words.reports().money(amount) });
        rest = rest - amount;
    }
    if (rest.pence > 0)
        rows.push_back({ words.credit(), words.reports().money(rest) });
    return rows;
}

} // namespace

Result<ReportContent> receiptReport(
    const Reader &reader, const PaperWords &words, Id<Payment> id, const ReportStamp &stamp)
{
    auto content = paperFrame(reader, words, PaperKind::Receipt, stamp);
    auto payment = reader.one(id);
    auto organisation = reader.organisation();
    if (!content || !payment || !organisation)
        return !content ? content.problems() : !payment ? payment.problems() : organisation.problems();
    if (payment->receipt.isEmpty())
        return Problem { ProblemCode::Required, QStringLiteral("receipt") };
    if (payment->amount.pence <= 0)
        return Problem { ProblemCode::AmountNegative, QStringLiteral("amount"),
            { QString::number(payment->amount.pence) } };
    auto payer = payerOf(reader, payment->payer, payment->affiliate);
    if (!payer)
        return payer.problems();
    auto goneBack = goneBackOf(reader, *payment);
    if (!goneBack)
        return goneBack.problems();
    auto rows = receiptRows(reader, words, *payment, *goneBack);
    if (!rows)
        return rows.problems();
    const bool known = !payer->name.isEmpty();
    content->scope = words.receivedFrom(known ? words.whom(payer->name, payer->number) : words.nobodyKnown());
    content->asAt = words.reports().date(payment->received);
    content->figure = std::make_shared<PaperBlocks>(
        PaperBlock { words.receiptNumber(payment->receipt), { words.method(payment->method, payment->reference) } },
        senderOf(*organisation, words));
    content->columns = { { .title = words.column(PaperColumn::Purpose), .wrap = true },
        { .title = words.column(PaperColumn::Amount),
            .align = TextAlign::Right,
            .exact = true,
            .widest = words.reports().money(payment->amount) } };
    if (goneBack->pence > 0)
        rows->push_back({ words.takenBack(*goneBack), words.reports().money(*goneBack) });
    const qint64 count = std::ssize(*rows);
    content->rows = std::make_shared<FixedReportRows>(std::vector<ReportSpan> { { {}, count, {} } }, std::move(*rows));
    content->totals.push_back({ words.received(), words.reports().money(payment->amount) });
    content->closing = std::make_shared<PaperBlocks>(PaperBlock(), PaperBlock(), words.receiptBlanks());
    return content;
}

} // namespace rollbook
