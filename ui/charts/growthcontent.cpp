// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growthcontent.h"

#include "ui/charts/chartwords.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

QString joined(const QStringList &sentences)
{
    QStringList kept = sentences;
    kept.removeAll(QString());
    return kept.join(QLatin1Char(' '));
}

QString keysText()
{
    return ChartWords::tr("The arrow keys move from figure to figure, Enter opens the people behind one. "
                          "The table shows every figure.");
}

QString spanText(const Growth &growth)
{
    return fillIn(ChartWords::tr("From %1 to %2."),
        { formatDate(growth.months.front().first), formatDate(growth.months.back().last) });
}

PeopleQuestion membersOn(const GrowthMonth &month)
{
    PeopleQuestion question;
    question.kind = PeopleQuestion::Kind::MembersOn;
    question.title = fillIn(ChartWords::tr("Members on %1"), { formatDate(month.last) });
    question.months = { month };
    return question;
}

QString extremesText(const ChartContent &content)
{
    const std::vector<qint64> &values = content.columns.front().values;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const auto nameOf = [&](auto at) { return content.categories[static_cast<std::size_t>(at - values.begin())].name; };
    return fillIn(ChartWords::tr("Most: %1 on %2. Fewest: %3 on %4."),
        { formatCount(*most), nameOf(most), formatCount(*least), nameOf(least) });
}

/// The months that one bar of the flow stands for.
struct MonthSpan {
    std::vector<GrowthMonth> months;
    [[nodiscard]] qint64 count(const std::vector<Movement> &movements) const
    {
        qint64 total = 0;
        for (const GrowthMonth &month : months) {
            for (const Movement movement : movements)
                total += month.count(movement);
        }
        return total;
    }
};

int monthsPerBar(std::size_t months)
{
    return months <= 62 ? 1 : months <= 186 ? 3 : 12;
}

std::vector<MonthSpan> spansOf(const Growth &growth)
{
    const int size = monthsPerBar(growth.months.size());
    std::vector<MonthSpan> spans;
    int last = -1;
    for (const GrowthMonth &month : growth.months) {
        const int place = (month.first.year() * 12 + month.first.month() - 1) / size;
        if (place != last)
            spans.emplace_back();
        spans.back().months.push_back(month);
        last = place;
    }
    return spans;
}

QString spanName(const MonthSpan &span, int size, bool isLast)
{
    const QDate first = span.months.front().first;
    const QDate last = span.months.back().last;
    QString name = formatMonth(first);
    if (size == 12)
        name = QString::number(first.year());
    else if (size == 3 && span.months.size() > 1)
        name = fillIn(ChartWords::tr("%1 to %2", "first and last month of a quarter"),
            { wordsLocale().standaloneMonthName(first.month()), formatMonth(last) });
    if (isLast && last.addDays(1).day() != 1)
        name = fillIn(ChartWords::tr("%1 to date", "a month or year that has not ended"), { name });
    return name;
}

/// Months in which one member in twenty or more lapses at once: a common end of the year, not a sudden loss.
std::vector<ChartBand> renewalBands(const Growth &growth)
{
    std::vector<ChartBand> bands;
    for (const GrowthMonth &month : growth.months) {
        if (month.opening >= 20 && month.count(Movement::Lapsed) * 20 >= month.opening)
            bands.push_back(
                { ChartWords::tr("Renewals", "a span of weeks in a chart"), month.first.addDays(-1), month.last });
    }
    return bands.size() <= 6 ? bands : std::vector<ChartBand> {};
}

struct Part {
    std::vector<Movement> movements;
    ChartColor color;
    bool below;
    bool always; ///< drawn even when nobody ever moved so
};

const std::vector<Part> &parts()
{
    static const std::vector<Part> all {
        { { Movement::Joined }, ChartColor::Blue, false, true },
        { { Movement::Rejoined }, ChartColor::Teal, false, false },
        { { Movement::TransferredIn }, ChartColor::Violet, false, false },
        { { Movement::Lapsed }, ChartColor::Orange, true, true },
        { { Movement::Resigned }, ChartColor::Plum, true, false },
        { { Movement::Died, Movement::Expelled, Movement::TransferredOut }, ChartColor::Grey, true, false },
    };
    return all;
}

ChartColumn flowColumn(
    const ChartContent &content, const std::vector<MonthSpan> &spans, const Part &part, ChartColumn::Use use)
{
    ChartColumn column;
    column.name = part.movements.size() == 1 ? movementName(part.movements.front())
                                             : ChartWords::tr("Died, expelled or moved on");
    column.color = part.color;
    column.below = part.below;
    column.use = use;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        column.values.push_back(spans[i].count(part.movements));
        PeopleQuestion question;
        question.kind = PeopleQuestion::Kind::Moved;
        question.title
            = fillIn(ChartWords::tr("%1, %2", "kind of movement, month"), { column.name, content.categories[i].name });
        question.months = spans[i].months;
        question.movements = part.movements;
        column.people.push_back(std::move(question));
    }
    return column;
}

void addFlowColumns(ChartContent &content, const std::vector<MonthSpan> &spans)
{
    for (const Part &part : parts()) {
        const bool single = part.movements.size() == 1;
        ChartColumn column
            = flowColumn(content, spans, part, single ? ChartColumn::Use::Both : ChartColumn::Use::PlotOnly);
        const bool drawn = part.always || columnTotal(column) > 0;
        if (single)
            column.use = drawn ? ChartColumn::Use::Both : ChartColumn::Use::TableOnly;
        if (single || drawn)
            content.columns.push_back(std::move(column));
        if (single)
            continue;
        for (const Movement movement : part.movements)
            content.columns.push_back(flowColumn(
                content, spans, { { movement }, part.color, part.below, true }, ChartColumn::Use::TableOnly));
    }
}

} // namespace

Growth monthsWithin(const Growth &all, QDate from, QDate to)
{
    Growth within;
    std::copy_if(all.months.begin(), all.months.end(), std::back_inserter(within.months),
        [&](const GrowthMonth &month) { return month.last >= from && month.first <= to; });
    return within;
}

ChartContent membersContent(const Growth &growth, const QString &scopeText)
{
    ChartContent content;
    content.kind = ChartKind::Line;
    content.name = ChartWords::tr("Members over time");
    content.definition = joined({ scopeText,
        ChartWords::tr("Members on the last day of each month: within a membership or its days of grace, not left, "
                       "not died.") });
    content.categoryHeading = ChartWords::tr("Day");
    if (growth.months.empty()) {
        content.title = ChartWords::tr("No months to show");
        return content;
    }
    GrowthMonth before;
    before.first = before.last = growth.months.front().first.addDays(-1);
    before.opening = before.closing = growth.months.front().opening;
    std::vector<GrowthMonth> points { before };
    points.insert(points.end(), growth.months.begin(), growth.months.end());
    ChartColumn column;
    column.name = ChartWords::tr("Members");
    for (const GrowthMonth &month : points) {
        content.categories.push_back({ formatDate(month.last), month.first, month.last });
        column.values.push_back(month.closing);
        column.people.push_back(membersOn(month));
    }
    content.columns.push_back(std::move(column));
    content.bands = renewalBands(growth);
    const std::size_t compared = points.size() > 12 ? points.size() - 13 : 0;
    content.title
        = membersFinding(points.back().closing, points.back().last, points[compared].closing, points[compared].last);
    content.description = joined(
        { content.title + QLatin1Char('.'), spanText(growth), extremesText(content), content.definition, keysText() });
    return content;
}

ChartContent flowContent(const Growth &growth, const QString &scopeText)
{
    ChartContent content;
    content.kind = ChartKind::Flow;
    content.name = ChartWords::tr("Joined and left");
    content.categoryHeading = ChartWords::tr("Month");
    if (growth.months.empty()) {
        content.title = ChartWords::tr("No months to show");
        return content;
    }
    const int size = monthsPerBar(growth.months.size());
    if (size > 1)
        content.categoryHeading = size == 3 ? ChartWords::tr("Quarter") : ChartWords::tr("Year");
    const std::vector<MonthSpan> spans = spansOf(growth);
    for (std::size_t i = 0; i < spans.size(); ++i)
        content.categories.push_back({ spanName(spans[i], size, i + 1 == spans.size()), spans[i].months.front().first,
            spans[i].months.back().last });
    addFlowColumns(content, spans);
    qint64 came = 0;
    qint64 left = 0;
    QStringList figures;
    for (const ChartColumn &column : content.columns) {
        if (!isTabled(column))
            continue;
        (column.below ? left : came) += columnTotal(column);
        figures += fillIn(ChartWords::tr("%1: %2"), { column.name, formatCount(columnTotal(column)) });
    }
    content.title = flowFinding(came, left);
    const QString unit = size == 1 ? ChartWords::tr("Per month.")
        : size == 3                ? ChartWords::tr("Per quarter.")
                                   : ChartWords::tr("Per year.");
    content.definition = joined(
        { scopeText, unit, ChartWords::tr("Lapsed: the membership and its days of grace ended without renewal.") });
    content.description = joined({ content.title + QLatin1Char('.'), spanText(growth),
        figures.join(QStringLiteral(", ")) + QLatin1Char('.'), content.definition, keysText() });
    return content;
}

} // namespace rollbook
