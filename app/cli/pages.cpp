// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"

#include "core/reports/pdf.h"

namespace rollbook::cli {

Done writePages(Context &context, Register &book, const ReportWords &words, Result<ReportContent> content,
    const ReportLayoutOptions &options)
{
    const auto organisation = book.reader().organisation();
    if (!content || !organisation)
        return content ? organisation.problems() : content.problems();
    const Progress progress = context.progress(Cli::tr("Writing"));
    auto document = ReportDocument::lay(std::move(*content), options, progress);
    if (!document)
        return document.problems();
    const ReportContent &laid = (*document)->content();
    auto copy = context.noteCopy(book, { DisclosureForm::Pdf, laid.title, laid.scope, laid.people });
    if (!copy)
        return copy.problems();
    (*document)->setCopy(words.copy(*copy));
    const QString path = context.invocation().value("pdf");
    if (auto written = writePdf(**document, path, { organisation->name }, progress); !written)
        return written;
    context.line(Cli::tr("Wrote %1 with %n pages.", "", (*document)->pageCount()).arg(path));
    return {};
}

} // namespace rollbook::cli
