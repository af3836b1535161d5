// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/payinginslip.h"

#include "core/reports/papernames.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int batchLineBatch = 2; // field by which the lines of a batch are found

Result<std::map<Uuid, QString>> drawersOf(const Reader &reader, const std::vector<BatchLine> &lines)
{
    std::vector<Id<Member>> people;
    std::vector<Id<Group>> bodies;
    for (const BatchLine &line : lines) {
        if (!line.member.isNull())
            people.push_back(line.member);
        if (!line.affiliate.isNull())
            bodies.push_back(line.affiliate);
    }
    auto members = reader.some<Member>(people);
    auto groups = reader.some<Group>(bodies);
    if (!members || !groups)
        return !members ? members.problems() : groups.problems();
    std::map<Uuid, QString> names;
    for (const Member &member : *members)
        names.emplace(member.id.uuid, displayName(member));
    for (const Group &group : *groups)
        names.emplace(group.id.uuid, group.name);
    return names;
}

struct SlipSum {
    qint64 count = 0;
    Money amount;
};

} // namespace

Result<ReportContent> payingInSlip(
    const Reader &reader, const PaperWords &words, Id<Batch> id, const ReportStamp &stamp)
{
    auto content = paperFrame(reader, words, PaperKind::PayingIn, stamp);
    auto batch = reader.one(id);
    auto lines = reader.where<BatchLine>(batchLineBatch, std::span(&id.uuid, 1));
    if (!content || !batch || !lines)
        return !content ? content.problems() : !batch ? batch.problems() : lines.problems();
    auto drawers = drawersOf(reader, *lines);
    if (!drawers)
        return drawers.problems();
    const ReportWords &reports = words.reports();
    std::vector<ReportSpan> spans;
    std::vector<ReportCells> rows;
    SlipSum whole;
    std::stable_sort(lines->begin(), lines->end(), [](const BatchLine &a, const BatchLine &b) { return a.id < b.id; });
    for (const PaymentMethod method : { PaymentMethod::Cash, PaymentMethod::Cheque }) {
        SlipSum part;
        for (const BatchLine &line : *lines) {
            if ((line.method == PaymentMethod::Cheque) != (method == PaymentMethod::Cheque))
                continue;
            const auto name = drawers->find(line.affiliate.isNull() ? line.member.uuid : line.affiliate.uuid);
            part.amount += line.amount;
            rows.push_back({ reports.count(++part.count), name == drawers->end() ? words.nobodyKnown() : name->second,
                line.cheque, reports.money(line.amount) });
        }
        if (part.count > 0)
            spans.push_back(
                { words.kind(method), part.count, { {}, words.payments(part.count), {}, reports.money(part.amount) } });
        whole.count += part.count;
        whole.amount += part.amount;
    }
    content->people = whole.count;
    content->scope = words.batch(whole.count, batch->note);
    content->asAt = reports.date(batch->posted.isValid() ? batch->posted : batch->opened);
    if (whole.count != batch->expectedCount || whole.amount != batch->expectedTotal)
        content->definition = words.differs(batch->expectedCount, batch->expectedTotal);
    content->columns = { { .title = words.column(PaperColumn::Place), .align = TextAlign::Right, .exact = true },
        { .title = words.column(PaperColumn::From), .wrap = true },
        { .title = words.column(PaperColumn::Cheque), .exact = true },
        { .title = words.column(PaperColumn::Amount),
            .align = TextAlign::Right,
            .exact = true,
            .widest = reports.money(whole.amount) } };
    content->rows = std::make_shared<FixedReportRows>(std::move(spans), std::move(rows));
    content->totals.push_back({ {}, words.payments(whole.count), {}, reports.money(whole.amount) });
    content->closing = std::make_shared<PaperBlocks>(PaperBlock(), PaperBlock(), words.payingInBlanks());
    return content;
}

} // namespace rollbook
