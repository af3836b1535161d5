// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountscontent.h"

#include "ui/words/format.h"

#include <algorithm>

namespace rollbook {

namespace {

ChartColor useColor(IncomeUse use)
{
    switch (use) {
    case IncomeUse::Fee:
        return ChartColor::Blue;
    case IncomeUse::Donation:
        return ChartColor::Teal;
    case IncomeUse::Other:
        return ChartColor::Violet;
    case IncomeUse::Credit:
    case IncomeUse::Suspense:
        return ChartColor::Grey;
    case IncomeUse::Returned:
        return ChartColor::Plum;
    case IncomeUse::GivenBack:
        return ChartColor::Orange;
    }
    return ChartColor::Grey;
}

void mergeInto(IncomeFigure &sum, const IncomeFigure &part)
{
    sum.amount += part.amount;
    sum.lines.insert(sum.lines.end(), part.lines.begin(), part.lines.end());
}

void mergeInto(IncomeRow &sum, const IncomeRow &part)
{
    sum.last = part.last;
    mergeInto(sum.all, part.all);
    for (std::size_t use = 0; use < sum.uses.size(); ++use)
        mergeInto(sum.uses[use], part.uses[use]);
}

/// Months as they are, or put together to quarters or years of the calendar, so that bars stay broad enough.
std::vector<IncomeRow> incomeBars(const Income &income)
{
    std::vector<IncomeRow> months = incomeRows(income, IncomeBy::Month);
    const int size = months.size() <= 62 ? 1 : months.size() <= 186 ? 3 : 12;
    std::vector<IncomeRow> bars;
    for (IncomeRow &month : months) {
        const bool same = size > 1 && !bars.empty() && bars.back().first.year() == month.first.year()
            && (bars.back().first.month() - 1) / size == (month.first.month() - 1) / size;
        if (same)
            mergeInto(bars.back(), month);
        else
            bars.push_back(std::move(month));
    }
    return bars;
}

QString barName(const IncomeRow &bar, const AccountsFigures &figures)
{
    if (bar.first.year() == bar.last.year() && bar.first.month() == bar.last.month())
        return incomeRowName(bar, IncomeBy::Month, figures);
    return fillIn(AccountsWords::tr("%1 to %2"), { formatMonth(bar.first), formatMonth(bar.last) });
}

enum class Figure : quint8 { Drawn, Told };

/// A column of the figures that `pick` takes from the rows: as they are, or as high as they can be drawn.
template <class Pick>
void addColumn(MoneyChart &chart, const std::vector<IncomeRow> &rows, ChartColumn column, Figure as, const Pick &pick)
{
    std::vector<std::vector<std::size_t>> lines;
    for (const IncomeRow &row : rows) {
        const IncomeFigure &figure = pick(row);
        const qint64 pence = figure.amount.pence;
        column.values.push_back(as == Figure::Told ? pence : std::max<qint64>(0, column.below ? -pence : pence));
        lines.push_back(figure.lines);
    }
    chart.content.columns.push_back(std::move(column));
    chart.lines.push_back(std::move(lines));
}

void addUses(MoneyChart &chart, const std::vector<IncomeRow> &rows, bool drawn)
{
    for (const IncomeUse use : allIncomeUses()) {
        const auto pick
            = [use](const IncomeRow &row) -> const IncomeFigure & { return row.uses[static_cast<std::size_t>(use)]; };
        const bool any
            = std::any_of(rows.begin(), rows.end(), [&](const IncomeRow &row) { return !pick(row).lines.empty(); });
        if (!any && use != IncomeUse::Fee)
            continue;
        ChartColumn column { incomeUseName(use), useColor(use), ChartColumn::Use::Both, use == IncomeUse::GivenBack };
        const bool plain = drawn && !column.below
            && std::none_of(rows.begin(), rows.end(), [&](const IncomeRow &row) { return pick(row).amount.pence < 0; });
        if (plain) {
            addColumn(chart, rows, column, Figure::Told, pick);
            continue;
        }
        if (drawn) {
            column.use = ChartColumn::Use::PlotOnly;
            addColumn(chart, rows, column, Figure::Drawn, pick);
        }
        column.use = ChartColumn::Use::TableOnly;
        addColumn(chart, rows, column, Figure::Told, pick);
    }
}

const IncomeFigure &wholeRow(const IncomeRow &row)
{
    return row.all;
}

QString keysHint()
{
    return AccountsWords::tr("The arrow keys move from figure to figure, Enter opens the payments behind one.");
}

QString spokenFigures(const ChartContent &content, int column)
{
    QStringList figures;
    for (int i = 0; i < static_cast<int>(content.categories.size()); ++i)
        figures += fillIn(AccountsWords::tr("%1: %2", "a name, an amount"),
            { content.categories[static_cast<std::size_t>(i)].name,
                figureText(content, valueAt(content, { i, column })) });
    return figures.isEmpty() ? QString() : QString(figures.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

QString inSpan(const AccountsFigures &figures)
{
    return fillIn(AccountsWords::tr("%1 to %2"), { formatDate(figures.income.from), formatDate(figures.income.to) });
}

} // namespace

std::vector<std::size_t> MoneyChart::linesAt(ChartPoint point) const
{
    const auto column = static_cast<std::size_t>(point.column);
    const auto category = static_cast<std::size_t>(point.category);
    if (!point.isValid() || column >= lines.size() || category >= lines[column].size())
        return {};
    return lines[column][category];
}

MoneyChart incomeMonths(const AccountsFigures &figures)
{
    const std::vector<IncomeRow> bars = incomeBars(figures.income);
    MoneyChart chart;
    ChartContent &content = chart.content;
    content.kind = ChartKind::Flow;
    content.currency = figures.currency;
    content.name = AccountsWords::tr("Income by month");
    content.categoryHeading = AccountsWords::tr("Month");
    for (const IncomeRow &bar : bars)
        content.categories.push_back({ barName(bar, figures), bar.first, bar.last });
    addUses(chart, bars, true);
    addColumn(chart, bars, { AccountsWords::tr("In all"), ChartColor::Blue, ChartColumn::Use::TableOnly }, Figure::Told,
        wholeRow);
    content.title = fillIn(AccountsWords::tr("%1 came in, refunds and reversals taken off"),
        { formatMoney(figures.income.total, figures.currency) });
    content.definition = inSpan(figures) + QStringLiteral(". ") + incomeDefinition();
    const int all = static_cast<int>(content.columns.size()) - 1;
    content.description
        = QStringList { content.title + QLatin1Char('.'), spokenFigures(content, all), content.definition, keysHint() }
              .join(QLatin1Char(' '));
    return chart;
}

MoneyChart incomeRanking(const AccountsFigures &figures, IncomeBy by)
{
    constexpr std::size_t shown = 12;
    std::vector<IncomeRow> rows = incomeRows(figures.income, by);
    MoneyChart chart;
    ChartContent &content = chart.content;
    content.kind = ChartKind::Ranking;
    content.currency = figures.currency;
    content.categoryHeading = incomeByName(by);
    content.name = by == IncomeBy::Type ? AccountsWords::tr("Income by type of membership")
        : by == IncomeBy::Method        ? AccountsWords::tr("Income by method")
                                        : AccountsWords::tr("Income by group");
    std::size_t together = 0;
    while (rows.size() > shown + 1) {
        mergeInto(rows[rows.size() - 2], rows.back());
        rows.pop_back();
        ++together;
    }
    for (const IncomeRow &row : rows)
        content.categories.push_back({ oneLine(incomeRowName(row, by, figures)), {}, {},
            row.of.isNull() && by != IncomeBy::Method ? ChartColor::Grey : ChartColor::Blue });
    if (together > 0) {
        content.categories.back().name
            = fillIn(AccountsWords::tr("All others (%1)"), { formatCount(static_cast<qint64>(together + 1)) });
        content.categories.back().color = ChartColor::Grey;
        content.categories.back().together = true;
    }
    addColumn(chart, rows, { AccountsWords::tr("Income"), ChartColor::Blue, ChartColumn::Use::PlotOnly }, Figure::Drawn,
        wholeRow);
    addUses(chart, rows, false);
    addColumn(chart, rows, { AccountsWords::tr("In all"), ChartColor::Blue, ChartColumn::Use::TableOnly }, Figure::Told,
        wholeRow);
    const auto largest = std::max_element(
        rows.begin(), rows.end(), [](const IncomeRow &a, const IncomeRow &b) { return a.all.amount < b.all.amount; });
    content.title = largest == rows.end() || largest->all.amount.pence <= 0
        ? AccountsWords::tr("Nothing came in")
        : fillIn(AccountsWords::tr("%1: %2 of %3", "a name, its amount, the whole"),
            { content.categories[static_cast<std::size_t>(largest - rows.begin())].name,
                formatMoney(largest->all.amount, figures.currency),
                formatMoney(figures.income.total, figures.currency) });
    content.definition = by == IncomeBy::Group
        ? AccountsWords::tr("By the home group on the day the payment was received; an affiliate counts as itself.")
        : inSpan(figures) + QLatin1Char('.');
    const int all = static_cast<int>(content.columns.size()) - 1;
    content.description
        = QStringList { content.title + QLatin1Char('.'), spokenFigures(content, all), content.definition, keysHint() }
              .join(QLatin1Char(' '));
    return chart;
}

ChartContent owedContent(const AccountsFigures &figures)
{
    ChartContent content;
    content.kind = ChartKind::Ranking;
    content.currency = figures.currency;
    content.name = AccountsWords::tr("Owed by age");
    content.categoryHeading = AccountsWords::tr("Owed for");
    ChartColumn column { AccountsWords::tr("Owed"), ChartColor::Orange };
    Money whole;
    qint64 payers = 0;
    for (std::size_t age = 0; age < figures.owed.size(); ++age) {
        content.categories.push_back({ owedAgeName(age), {}, {}, ChartColor::Orange });
        column.values.push_back(figures.owed[age].pence);
        whole += figures.owed[age];
        payers += std::ssize(figures.owing[age]) + std::ssize(figures.bodiesOwing[age]);
    }
    content.columns.push_back(std::move(column));
    content.title = payers == 0 ? AccountsWords::tr("Nobody owes anything")
                                : fillIn(AccountsWords::tr("%1 is owed"), { formatMoney(whole, figures.currency) });
    content.definition
        = fillIn(AccountsWords::tr(
                     "What was due by %1, less what was paid towards it and what was waived. Its age counts from the "
                     "day each charge fell due."),
            { formatDate(figures.today) });
    content.description = QStringList { content.title + QLatin1Char('.'), spokenFigures(content, 0), content.definition,
        AccountsWords::tr("Enter opens the people who owe it.") }
                              .join(QLatin1Char(' '));
    return content;
}

} // namespace rollbook
