// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountscontent.h"

#include "ui/words/format.h"

namespace rollbook {

namespace {

QString renewalYearText(const RenewalYear &year)
{
    return fillIn(AccountsWords::tr("%1 of %2 renewed after %3 (%4%)"),
        { formatCount(year.renewed), formatCount(year.due), formatDate(year.end),
            formatCount(percentOf(year.renewed, year.due)) });
}

QString renewalYearsText(const std::vector<RenewalYear> &years)
{
    QStringList texts;
    for (const RenewalYear &year : years)
        texts += renewalYearText(year);
    return texts.join(QStringLiteral(", "));
}

QString forecastTypeText(const ForecastType &type, const AccountsFigures &figures)
{
    const auto name = figures.names.find(type.type.uuid);
    const QString shown = name == figures.names.end() ? AccountsWords::tr("A type not known here") : name->second;
    QString text = fillIn(AccountsWords::tr("%1: %2 due, %3 of them renewed already; all of them would pay %4."),
        { shown, formatCount(type.due), formatCount(type.renewed), formatMoney(type.everybody, figures.currency) });
    text += QLatin1Char(' ');
    if (type.ownRates)
        text += renewalYearsText(type.years) + QLatin1Char('.');
    else
        text += AccountsWords::tr(
            "Nobody of this type has had a renewal yet: the shares of all types together are taken.");
    return text;
}

} // namespace

QString scenarioName(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Everybody:
        return AccountsWords::tr("If everybody renews");
    case Scenario::Usual:
        return AccountsWords::tr("As in the last years");
    case Scenario::Cautious:
        return AccountsWords::tr("Cautious: as in the worst of them");
    }
    return {};
}

std::optional<Money> scenarioAmount(const Forecast &forecast, Scenario scenario)
{
    return scenario == Scenario::Everybody ? std::optional(forecast.everybody)
        : scenario == Scenario::Usual      ? forecast.usual
                                           : forecast.cautious;
}

std::optional<Money> scenarioAmount(const ForecastType &type, Scenario scenario)
{
    return scenario == Scenario::Everybody ? std::optional(type.everybody)
        : scenario == Scenario::Usual      ? type.usual
                                           : type.cautious;
}

ChartContent forecastContent(const AccountsFigures &figures)
{
    const Forecast &forecast = figures.forecast;
    ChartContent content;
    content.kind = ChartKind::Ranking;
    content.currency = figures.currency;
    content.name = AccountsWords::tr("Forecast of the next renewal");
    content.categoryHeading = AccountsWords::tr("Scenario");
    ChartColumn column { AccountsWords::tr("Forecast"), ChartColor::Teal };
    QStringList spoken;
    for (int i = 0; i < scenarioCount; ++i) {
        const auto scenario = static_cast<Scenario>(i);
        const auto amount = scenarioAmount(forecast, scenario);
        if (!forecast.end.isValid() || !amount)
            continue;
        content.categories.push_back({ scenarioName(scenario), {}, {}, ChartColor::Teal });
        column.values.push_back(amount->pence);
        spoken += fillIn(AccountsWords::tr("%1: %2", "a name, an amount"),
            { scenarioName(scenario), formatMoney(*amount, figures.currency) });
    }
    content.columns.push_back(std::move(column));
    content.title = forecast.end.isValid()
        ? fillIn(AccountsWords::tr("The renewal of %1: an estimate"), { formatDate(forecast.renewal()) })
        : AccountsWords::tr("No membership ends, so there is no renewal to forecast");
    content.definition = forecast.end.isValid()
        ? fillIn(AccountsWords::tr("Fees of those whose term ends on %1, by the share that renewed before."),
            { formatDate(forecast.end) })
        : QString();
    content.description
        = (QStringList { content.title + QLatin1Char('.'), spoken.join(QStringLiteral("; ")) + QLatin1Char('.') }
            + forecastStatement(figures))
              .join(QLatin1Char(' '));
    return content;
}

QStringList forecastStatement(const AccountsFigures &figures)
{
    const Forecast &forecast = figures.forecast;
    if (!forecast.end.isValid())
        return {};
    QStringList lines {
        fillIn(AccountsWords::tr("This is an estimate, not a promise. It is about the day on which most terms end, %1: "
                                 "memberships and affiliations that end then: %2; that end otherwise or never: %3. The "
                                 "fees are those of today."),
            { formatDate(forecast.end), formatCount(forecast.due), formatCount(forecast.otherwise) }),
        AccountsWords::tr(
            "“As in the last years” takes of each type the share that renewed within a year, over up to "
            "three past renewals together; “Cautious” takes the worst of them. Who has left or died before "
            "the end of a term is not counted as due. What is renewed already counts in full."),
    };
    if (forecast.years.empty())
        lines
            += AccountsWords::tr("No renewal lies in the past of this register, so there is nothing to go by: only the "
                                 "first scenario can be told.");
    for (const ForecastType &type : forecast.types)
        lines += forecastTypeText(type, figures);
    return lines;
}

} // namespace rollbook
