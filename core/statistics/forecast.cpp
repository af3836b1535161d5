// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/forecast.h"

#include "core/rules/fees.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rollbook {

namespace {

constexpr qint64 forecastProgressEvery = 4'096;

/// Whether a term runs to its last day: it is real, and nobody left before.
bool runsToItsEnd(const Period &period)
{
    return isRealPeriod(period) && period.end.isValid()
        && (period.leaving == Leaving::None || !period.leavingDay.isValid() || period.leavingDay >= period.end);
}

/// Whether somebody who has left by the end of the term will not be asked to renew it.
bool isDue(const Period &period, QDate died)
{
    return runsToItsEnd(period) && (!died.isValid() || died > period.end);
}

const Period *termAfter(const std::vector<Period> &periods, const Period &ended, QDate latest)
{
    const Period *next = nullptr;
    for (const Period &period : periods) {
        if (isRealPeriod(period) && period.start > ended.end && (!latest.isValid() || period.start <= latest)
            && (!next || period.start < next->start))
            next = &period;
    }
    return next;
}

/// Counts everybody's terms.
class RenewalCount
{
public:
    RenewalCount(const Reader &reader, QDate today, const Progress &progress)
        : m_reader(reader), m_today(today), m_progress(progress)
    {
    }

    Result<Forecast> run()
    {
        if (Done done = prepare(); !done)
            return done.problems();
        if (Done done = findEnd(); !done)
            return done.problems();
        if (!m_forecast.end.isValid())
            return std::move(m_forecast);
        auto done = eachPerson(
            FactParts::Whole | FactParts::Periods, 0.5, [this](const MemberFacts &facts) { countPerson(facts); });
        if (!done)
            return done.problems();
        for (const auto &[id, periods] : m_affiliated)
            countAffiliate(id, periods);
        return estimated();
    }

private:
    struct Counted {
        ForecastType figures;
        std::map<QDate, RenewalYear, std::greater<>> years;
    };

    Done prepare()
    {
        auto types = m_reader.all<MembershipType>();
        auto groups = m_reader.all<Group>();
        auto links = m_reader.all<HouseholdLink>();
        if (!types || !groups || !links)
            return !types ? types.problems() : !groups ? groups.problems() : links.problems();
        m_types = typesById(*types);
        for (const HouseholdLink &link : *links)
            m_links[link.member].push_back(link);
        std::vector<Uuid> ids;
        for (Group &group : *groups) {
            if (!group.affiliate)
                continue;
            ids.push_back(group.id.uuid);
            m_groups.emplace(group.id, std::move(group));
        }
        constexpr int affiliateField = 11;
        auto periods = m_reader.where<Period>(affiliateField, ids);
        if (!periods)
            return periods.problems();
        for (Period &period : *periods)
            m_affiliated[period.affiliate].push_back(std::move(period));
        return {};
    }

    template <class Visit> Done eachPerson(FactParts parts, double begun, const Visit &visit) const
    {
        const auto people = m_reader.memberCount();
        if (!people)
            return people.problems();
        qint64 read = 0;
        bool cancelled = false;
        Done done = m_reader.eachMember(parts, [&](const MemberFacts &facts) {
            visit(facts);
            if (m_progress && ++read % forecastProgressEvery == 0)
                cancelled = !m_progress(begun
                    + 0.5
                        * std::min(1.0, static_cast<double>(read) / static_cast<double>(std::max<qint64>(*people, 1))));
            return !cancelled;
        });
        if (done && cancelled)
            return Problem { ProblemCode::Cancelled };
        return done;
    }

    Done findEnd()
    {
        std::map<QDate, qint64> ends;
        const auto count = [&](const std::vector<Period> &periods, QDate died) {
            for (const Period &period : periods) {
                if (period.end >= m_today && isDue(period, died))
                    ++ends[period.end];
            }
        };
        Done done = eachPerson(FactParts::Vital | FactParts::Periods, 0,
            [&](const MemberFacts &facts) { count(facts.periods, facts.member.deceased); });
        if (!done)
            return done;
        for (const auto &[id, periods] : m_affiliated)
            count(periods, {});
        qint64 most = 0;
        for (const auto &[end, terms] : ends) {
            if (terms > most) {
                most = terms;
                m_forecast.end = end;
            }
        }
        return {};
    }

    void countPerson(const MemberFacts &facts)
    {
        for (const Period *term : count(facts.periods, facts.member.deceased))
            dueOf(*term, facts.periods, feeOfPerson(facts.member, *term)).members.push_back(facts.member.id);
    }

    void countAffiliate(Id<Group> id, const std::vector<Period> &periods)
    {
        for (const Period *term : count(periods, {})) {
            const auto type = m_types.find(term->type);
            const Money fee
                = type == m_types.end() ? term->feeDue : affiliationFee(type->second, m_groups.at(id).affiliateMembers);
            dueOf(*term, periods, fee).affiliates.push_back(id);
        }
    }

    /// Counts past renewals and terms that end otherwise. The terms that end at the coming one, mostly one or none.
    std::vector<const Period *> count(const std::vector<Period> &periods, QDate died)
    {
        std::vector<const Period *> due;
        for (const Period &period : periods) {
            if (!isRealPeriod(period))
                continue;
            if (period.end == m_forecast.end && isDue(period, died))
                due.push_back(&period);
            else if (period.start <= m_today && (!lastDayOf(period).isValid() || lastDayOf(period) >= m_today)
                && (!died.isValid() || died > m_today))
                ++m_forecast.otherwise;
            for (int back = 1; back <= renewalYearsCounted; ++back) {
                const QDate end = m_forecast.end.addYears(-back);
                if (period.end != end || !isDue(period, died))
                    continue;
                RenewalYear &year = m_counted[period.type].years.try_emplace(end, RenewalYear { end }).first->second;
                ++year.due;
                year.renewed += termAfter(periods, period, end.addYears(1)) ? 1 : 0;
            }
        }
        return due;
    }

    ForecastType &dueOf(const Period &term, const std::vector<Period> &periods, Money fee)
    {
        ForecastType &figures = m_counted[term.type].figures;
        ++figures.due;
        if (const Period *next = termAfter(periods, term, {})) {
            ++figures.renewed;
            figures.renewedFees += next->feeDue;
            fee = next->feeDue;
        }
        figures.everybody += fee;
        return figures;
    }

    /// What the next term will cost: nothing for who is in a household that pays one fee for all.
    [[nodiscard]] Money feeOfPerson(const Member &member, const Period &term) const
    {
        const QDate begins = m_forecast.renewal();
        const bool planned
            = !member.plannedType.isNull() && (!member.plannedFrom.isValid() || member.plannedFrom <= begins);
        const auto type = m_types.find(planned ? member.plannedType : term.type);
        if (type == m_types.end())
            return term.feeDue;
        if (const auto links = m_links.find(member.id); links != m_links.end() && type->second.household) {
            for (const HouseholdLink &link : links->second) {
                if (link.start <= begins && (!link.end.isValid() || link.end >= begins))
                    return {};
            }
        }
        return feeOf(type->second);
    }

    Forecast estimated()
    {
        std::map<QDate, RenewalYear, std::greater<>> all;
        for (auto &[type, counted] : m_counted) {
            for (const auto &[end, year] : counted.years) {
                RenewalYear &sum = all.try_emplace(end, RenewalYear { end }).first->second;
                sum.due += year.due;
                sum.renewed += year.renewed;
            }
        }
        for (const auto &[end, year] : all)
            m_forecast.years.push_back(year);
        for (auto &[type, counted] : m_counted) {
            if (counted.figures.due == 0)
                continue;
            ForecastType figures = std::move(counted.figures);
            figures.type = type;
            for (const auto &[end, year] : counted.years)
                figures.years.push_back(year);
            figures.ownRates = !figures.years.empty();
            estimate(figures);
            m_forecast.due += figures.due;
            m_forecast.everybody += figures.everybody;
            m_forecast.types.push_back(std::move(figures));
        }
        std::stable_sort(m_forecast.types.begin(), m_forecast.types.end(),
            [](const ForecastType &a, const ForecastType &b) { return a.everybody > b.everybody; });
        if (!m_forecast.years.empty()) {
            m_forecast.usual.emplace();
            m_forecast.cautious.emplace();
            for (const ForecastType &figures : m_forecast.types) {
                *m_forecast.usual += figures.usual.value_or(Money());
                *m_forecast.cautious += figures.cautious.value_or(Money());
            }
        }
        return std::move(m_forecast);
    }

    void estimate(ForecastType &figures) const
    {
        const std::vector<RenewalYear> &years = figures.ownRates ? figures.years : m_forecast.years;
        if (years.empty())
            return;
        RenewalYear together;
        Money worst = figures.everybody;
        for (const RenewalYear &year : years) {
            together.due += year.due;
            together.renewed += year.renewed;
            worst = std::min(worst, shareOf(figures.everybody, year));
        }
        // What has been taken out already is certain.
        figures.usual = std::max(figures.renewedFees, shareOf(figures.everybody, together));
        figures.cautious = std::max(figures.renewedFees, worst);
    }

    const Reader &m_reader;
    QDate m_today;
    const Progress &m_progress;
    Types m_types;
    std::unordered_map<Id<Member>, std::vector<HouseholdLink>> m_links;
    std::unordered_map<Id<Group>, Group> m_groups;
    std::map<Id<Group>, std::vector<Period>> m_affiliated;
    std::map<Id<MembershipType>, Counted> m_counted;
    Forecast m_forecast;
};

} // namespace

Money shareOf(Money amount, const RenewalYear &year)
{
    if (year.due <= 0)
        return {};
    return { (2 * amount.pence * year.renewed + year.due) / (2 * year.due) };
}

Result<Forecast> forecastRenewal(const Reader &reader, QDate today, const Progress &progress)
{
    const auto held = reader.granted();
    if (!held)
        return held.problems();
    if (!held->has(ColumnSet::Money))
        return Problem { ProblemCode::FeesNotHeld };
    return RenewalCount(reader, today, progress).run();
}

} // namespace rollbook
