// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoice.h"

#include "core/reports/growthreport.h"
#include "core/rules/groups.h"

namespace rollbook {

namespace {

Result<ReportContent> growthContent(const Reader &reader, const ReportWords &words, const ReportChoice &choice,
    const ReportStamp &stamp, const Progress &progress)
{
    GrowthScope scope;
    if (!choice.scope.group.isNull()) {
        auto groups = reader.all<Group>();
        if (!groups)
            return groups.problems();
        scope.groups = choice.scope.groupBelow ? GroupTree(std::move(*groups)).unfold(choice.scope.group)
                                               : std::vector<Id<Group>> { choice.scope.group };
    }
    auto counted = growth(reader, scope, choice.from, choice.to, progress);
    if (!counted)
        return counted.problems();
    return growthReport(reader, words, *counted, choice.scope, stamp);
}

} // namespace

Result<std::unique_ptr<ReportDocument>> layReport(const Reader &reader, const ReportWords &words,
    const ReportChoice &choice, const ReportStamp &stamp, const Progress &progress)
{
    auto content = choice.kind == ReportKind::Growth
        ? growthContent(reader, words, choice, stamp, progress)
        : peopleReport(
            reader, words, { choice.kind, choice.columns, choice.scope, choice.asAt, choice.byGroup }, stamp, progress);
    if (!content)
        return content.problems();
    return ReportDocument::lay(std::move(*content), choice.layout, progress);
}

} // namespace rollbook
