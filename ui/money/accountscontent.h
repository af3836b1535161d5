// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/money/accountsfigures.h"

namespace rollbook {

/// A chart of money with what stands behind its figures.
struct MoneyChart {
    ChartContent content;
    /// Places in Income::lines by the chart's columns and categories; none of charts that are not about income.
    std::vector<std::vector<std::vector<std::size_t>>> lines {};

    [[nodiscard]] std::vector<std::size_t> linesAt(ChartPoint point) const;
};

/// Income by month, by quarter beyond 62 months and by year beyond 186: upwards what came in by use, downwards what
/// went back. The table has every use with its sign and the sum.
[[nodiscard]] MoneyChart incomeMonths(const AccountsFigures &figures);
/// Income by type, method or group, largest first; beyond twelve rows the rest together.
[[nodiscard]] MoneyChart incomeRanking(const AccountsFigures &figures, IncomeBy by);
/// What is owed by age.
[[nodiscard]] ChartContent owedContent(const AccountsFigures &figures);

/// A scenario of the forecast.
enum class Scenario : quint8 { Everybody, Usual, Cautious };
inline constexpr int scenarioCount = 3;
[[nodiscard]] QString scenarioName(Scenario scenario);
[[nodiscard]] std::optional<Money> scenarioAmount(const Forecast &forecast, Scenario scenario);
[[nodiscard]] std::optional<Money> scenarioAmount(const ForecastType &type, Scenario scenario);
/// What each scenario brings; those that no past renewal tells of are left out.
[[nodiscard]] ChartContent forecastContent(const AccountsFigures &figures);
/// What is forecast, by which definition, and the figures it rests on: a sentence or two a line.
[[nodiscard]] QStringList forecastStatement(const AccountsFigures &figures);

} // namespace rollbook
