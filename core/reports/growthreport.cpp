// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/growthreport.h"

#include "core/reports/growthchart.h"

namespace rollbook {

namespace {

QString figure(qint64 count, const ReportWords &words)
{
    return count == 0 ? QStringLiteral("\u2013") : words.count(count);
}

ReportCells line(const QString &title, const GrowthMonth &month, const ReportWords &words)
{
    ReportCells cells { title, words.count(month.opening) };
    for (const qint64 moved : month.moved)
        cells.append(figure(moved, words));
    cells.append(words.count(month.closing));
    return cells;
}

/// Several months as one: their movements added, from the first opening to the last closing.
GrowthMonth added(GrowthMonth sum, const GrowthMonth &next)
{
    sum.last = next.last;
    sum.closing = next.closing;
    for (std::size_t i = 0; i < sum.moved.size(); ++i)
        sum.moved[i] += next.moved[i];
    return sum;
}

std::vector<ReportColumn> columnsOf(const ReportWords &words)
{
    const QString year = words.yearTotal(2026);
    const QString whole = words.wholeSpan();
    std::vector<ReportColumn> columns {
        { .title = words.monthTitle(), .exact = true, .widest = whole.size() > year.size() ? whole : year },
        { .title = words.opening(), .align = TextAlign::Right, .exact = true }
    };
    for (int movement = 0; movement < movementCount; ++movement)
        columns.push_back(
            { .title = words.movement(static_cast<Movement>(movement)), .align = TextAlign::Right, .exact = true });
    columns.push_back({ .title = words.closing(), .align = TextAlign::Right, .exact = true });
    return columns;
}

} // namespace

Result<ReportContent> growthReport(const Reader &reader, const ReportWords &words, const Growth &growth,
    const ReportScope &scope, const ReportStamp &stamp)
{
    auto content = reportFrame(reader, words, ReportKind::Growth, stamp);
    if (!content)
        return content;
    QString group;
    if (!scope.group.isNull()) {
        auto found = reader.one(scope.group);
        if (!found)
            return found.problems();
        group = found->name;
    }
    content->scope = words.scope(ReportKind::Growth, scope, group);
    content->columns = columnsOf(words);
    std::vector<ReportSpan> spans;
    std::vector<ReportCells> rows;
    std::optional<GrowthMonth> year;
    std::optional<GrowthMonth> whole;
    const auto endYear = [&] {
        if (year)
            spans.back().subtotal = line(words.yearTotal(year->last.year()), *year, words);
    };
    for (const GrowthMonth &month : growth.months) {
        if (!year || year->last.year() != month.last.year()) {
            endYear();
            spans.emplace_back();
            year.reset();
        }
        rows.push_back(line(words.month(month.first), month, words));
        ++spans.back().count;
        year = year ? added(*year, month) : month;
        whole = whole ? added(*whole, month) : month;
    }
    endYear();
    if (whole) {
        content->asAt = words.span(whole->first, whole->last);
        if (spans.size() > 1)
            content->totals.push_back(line(words.wholeSpan(), *whole, words));
        content->figure = std::make_shared<GrowthChart>(growth, words);
    }
    content->rows = std::make_shared<FixedReportRows>(std::move(spans), std::move(rows));
    return content;
}

} // namespace rollbook
