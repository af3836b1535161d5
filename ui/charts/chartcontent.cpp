// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcontent.h"

#include "ui/charts/chartwords.h"
#include "ui/words/format.h"

#include <cmath>
#include <numeric>

namespace rollbook {

namespace {

const ChartColumn &columnOf(const ChartContent &content, ChartPoint point)
{
    return content.columns[static_cast<std::size_t>(point.column)];
}

bool isInside(const ChartContent &content, ChartPoint point)
{
    return point.isValid() && point.column < static_cast<int>(content.columns.size())
        && point.category < static_cast<int>(columnOf(content, point).values.size());
}

} // namespace

bool isPlotted(const ChartColumn &column)
{
    return column.use != ChartColumn::Use::TableOnly;
}

bool isTabled(const ChartColumn &column)
{
    return column.use != ChartColumn::Use::PlotOnly;
}

bool ChartContent::isBlank() const
{
    return isEmpty() || std::all_of(columns.begin(), columns.end(), [](const ChartColumn &column) {
        return !isPlotted(column) || columnTotal(column) == 0;
    });
}

qint64 valueAt(const ChartContent &content, ChartPoint point)
{
    return isInside(content, point) ? columnOf(content, point).values[static_cast<std::size_t>(point.category)] : 0;
}

PeopleQuestion questionAt(const ChartContent &content, ChartPoint point)
{
    if (!isInside(content, point))
        return {};
    const std::vector<PeopleQuestion> &people = columnOf(content, point).people;
    const auto place = static_cast<std::size_t>(point.category);
    return place < people.size() ? people[place] : PeopleQuestion {};
}

bool canOpenAt(const ChartContent &content, ChartPoint point)
{
    if (!content.currency.isEmpty())
        return valueAt(content, point) != 0;
    return questionAt(content, point).kind != PeopleQuestion::Kind::Nobody && valueAt(content, point) > 0;
}

std::vector<ChartPoint> plottedPoints(const ChartContent &content)
{
    std::vector<ChartPoint> points;
    for (int category = 0; category < static_cast<int>(content.categories.size()); ++category) {
        ChartPoint first;
        bool any = false;
        for (int column = 0; column < static_cast<int>(content.columns.size()); ++column) {
            if (!isPlotted(content.columns[static_cast<std::size_t>(column)]))
                continue;
            const ChartPoint point { category, column };
            if (!first.isValid())
                first = point;
            if (content.kind == ChartKind::Flow && valueAt(content, point) == 0)
                continue;
            points.push_back(point);
            any = true;
        }
        if (!any && first.isValid())
            points.push_back(first);
    }
    return points;
}

QString figureText(const ChartContent &content, qint64 value)
{
    return content.currency.isEmpty() ? formatCount(value) : formatMoney({ value }, content.currency);
}

QString axisText(const ChartContent &content, qint64 value)
{
    if (content.currency.isEmpty() || value % 100 != 0)
        return figureText(content, value);
    return currencySign(content.currency) + formatCount(value / 100);
}

QString plainFigure(const ChartContent &content, qint64 value)
{
    if (content.currency.isEmpty())
        return QString::number(value);
    const qint64 size = std::abs(value);
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + QLatin1Char('.')
        + QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
}

qint64 columnTotal(const ChartColumn &column)
{
    return std::accumulate(column.values.begin(), column.values.end(), qint64 { 0 });
}

int percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0 || part <= 0)
        return 0;
    if (part >= whole)
        return 100;
    return std::clamp(
        static_cast<int>(std::lround(100.0 * static_cast<double>(part) / static_cast<double>(whole))), 1, 99);
}

QString pointText(const ChartContent &content, ChartPoint point)
{
    if (!isInside(content, point))
        return {};
    const ChartColumn &column = columnOf(content, point);
    const QString category = content.categories[static_cast<std::size_t>(point.category)].name;
    const QString number = figureText(content, valueAt(content, point));
    if (content.kind == ChartKind::Flow)
        return fillIn(ChartWords::tr("%1, %2: %3"), { category, column.name, number });
    if (content.kind == ChartKind::Line)
        return fillIn(ChartWords::tr("%1: %2"), { category, number });
    return fillIn(ChartWords::tr("%1: %2, %3%"),
        { category, number, formatCount(percentOf(valueAt(content, point), columnTotal(column))) });
}

QStringList pointLines(const ChartContent &content, ChartPoint point)
{
    if (!isInside(content, point))
        return {};
    QStringList lines { content.categories[static_cast<std::size_t>(point.category)].name };
    const ChartColumn &chosen = columnOf(content, point);
    const qint64 value = valueAt(content, point);
    switch (content.kind) {
    case ChartKind::Line:
        lines += content.currency.isEmpty() ? formatMembers(value) : figureText(content, value);
        break;
    case ChartKind::Flow:
        for (int column = 0; column < static_cast<int>(content.columns.size()); ++column) {
            const ChartColumn &other = content.columns[static_cast<std::size_t>(column)];
            const qint64 number = valueAt(content, { point.category, column });
            if (isPlotted(other) && (number > 0 || column == point.column))
                lines += fillIn(ChartWords::tr("%1: %2"), { other.name, figureText(content, number) });
        }
        break;
    case ChartKind::Share:
    case ChartKind::Ranking:
        lines += fillIn(ChartWords::tr("%1, %2% of %3"),
            { figureText(content, value), formatCount(percentOf(value, columnTotal(chosen))),
                figureText(content, columnTotal(chosen)) });
        break;
    }
    return lines;
}

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line;
}

} // namespace rollbook
