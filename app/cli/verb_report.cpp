// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"
#include "app/cli/people.h"
#include "app/cli/verbs.h"
#include "core/reports/growthreport.h"
#include "core/reports/peoplereport.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"
#include "ui/words/reporttexts.h"

namespace rollbook::cli {

namespace {

/// A register opened for a report, with the words in which it is written.
struct Source {
    std::unique_ptr<Register> book;
    Organisation organisation;
    ReportStamp stamp;
};

Result<Source> openSource(Context &context)
{
    auto book = context.openForCopy();
    if (!book)
        return book.problems();
    auto organisation = (*book)->reader().organisation();
    if (!organisation)
        return organisation.problems();
    const ReportStamp stamp = reportStamp(context.clock(), context.environment().actor.name);
    return Source { std::move(*book), std::move(*organisation), stamp };
}

ReportLayoutOptions layoutOf(const Invocation &invocation)
{
    ReportLayoutOptions options;
    if (invocation.has("landscape"))
        options.format.orientation = QPageLayout::Landscape;
    return options;
}

/// Members, or whoever --status names.
ReportScope scopeOf(const Invocation &invocation)
{
    ReportScope scope;
    scope.statuses = chosenStatuses(invocation);
    if (!scope.statuses.empty())
        scope.who = ReportScope::Who::Status;
    if (invocation.has("everybody"))
        scope.who = ReportScope::Who::Everybody;
    return scope;
}

Done runPeople(Context &context, ReportKind kind)
{
    auto asAt = context.day("as-at", context.clock().today());
    if (!asAt)
        return asAt.problems();
    auto source = openSource(context);
    if (!source)
        return source.problems();
    remarkOnFees(context, *source->book);
    PeopleReportOptions options;
    options.kind = kind;
    options.asAt = *asAt;
    options.scope = kind == ReportKind::Arrears ? ReportScope { ReportScope::Who::Everybody, {}, {}, {}, {}, true }
                                                : scopeOf(context.invocation());
    options.byGroup = !context.invocation().has("by-name");
    auto group = chosenGroup(context, source->book->reader());
    if (!group)
        return group.problems();
    options.scope.group = *group;
    const ReportTexts words(source->organisation.currency, limitsOf(*source->book));
    return writePages(context, *source->book, words,
        peopleReport(source->book->reader(), words, options, source->stamp, context.progress(Cli::tr("Reading"))),
        layoutOf(context.invocation()));
}

} // namespace

Done runReportRegister(Context &context)
{
    return runPeople(context, ReportKind::Register);
}

Done runReportArrears(Context &context)
{
    return runPeople(context, ReportKind::Arrears);
}

Done runReportGrowth(Context &context)
{
    auto source = openSource(context);
    if (!source)
        return source.problems();
    const Reader &reader = source->book->reader();
    auto figures = chosenGrowth(context, reader);
    if (!figures)
        return figures.problems();
    auto group = chosenGroup(context, reader);
    if (!group)
        return group.problems();
    ReportScope scope;
    scope.group = *group;
    const ReportTexts words(source->organisation.currency, limitsOf(*source->book));
    return writePages(context, *source->book, words, growthReport(reader, words, *figures, scope, source->stamp),
        layoutOf(context.invocation()));
}

} // namespace rollbook::cli
