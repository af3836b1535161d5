// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/accountreport.h"
#include "core/reports/payinginslip.h"
#include "core/reports/receiptreport.h"
#include "ui/reports/paperdialog.h"
#include "ui/words/papertexts.h"

namespace rollbook {

namespace {

/// Makes a paper with words of its own. `make` is called with the reader, the words and the stamp.
template <class Make> Result<Paper> paperOf(const Register &source, const Make &make)
{
    auto organisation = source.reader().organisation();
    if (!organisation)
        return organisation.problems();
    auto words = std::make_shared<PaperTexts>(organisation->currency);
    auto content = make(source.reader(), *words, reportStamp(source.clock(), source.actor().name));
    if (!content)
        return content.problems();
    Paper paper { words, std::move(*content), {}, {} };
    paper.layout.rowHeight = mm(6.5);
    paper.fileName = paper.content.title + QLatin1Char(' ') + source.clock().today().toString(Qt::ISODate);
    return paper;
}

} // namespace

Result<Paper> accountPaper(const Register &source, Id<Member> member)
{
    return paperOf(source, [&](const Reader &reader, const PaperWords &words, const ReportStamp &stamp) {
        return accountReport(reader, words, member, source.clock().today(), stamp);
    });
}

Result<Paper> accountPaper(const Register &source, Id<Group> affiliate)
{
    return paperOf(source, [&](const Reader &reader, const PaperWords &words, const ReportStamp &stamp) {
        return accountReport(reader, words, affiliate, source.clock().today(), stamp);
    });
}

Result<Paper> receiptPaper(const Register &source, Id<Payment> payment)
{
    auto paper = paperOf(source, [&](const Reader &reader, const PaperWords &words, const ReportStamp &stamp) {
        return receiptReport(reader, words, payment, stamp);
    });
    if (paper)
        paper->layout.format.size = QPageSize::A5;
    return paper;
}

Result<Paper> payingInPaper(const Register &source, Id<Batch> batch)
{
    return paperOf(source, [&](const Reader &reader, const PaperWords &words, const ReportStamp &stamp) {
        return payingInSlip(reader, words, batch, stamp);
    });
}

} // namespace rollbook
