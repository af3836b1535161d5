// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int monthsOfYear = 12;

std::optional<qint64> wholeAmount(const QString &digits)
{
    bool good = false;
    const qint64 amount = digits.toLongLong(&good);
    return good && amount >= 0 ? std::optional(amount) : std::nullopt;
}

/// The months begun of the type's year in which the day lies, from the day to the year's end: 1-12.
int monthsLeft(const MembershipType &type, QDate day)
{
    QDate next(day.year(), std::clamp(type.yearStartMonth, 1, monthsOfYear), 1);
    next = next.addDays(std::clamp(type.yearStartDay, 1, next.daysInMonth()) - 1);
    if (next <= day)
        next = next.addYears(1);
    int months = 1;
    while (months < monthsOfYear && next.addMonths(-months) > day)
        ++months;
    return months;
}

} // namespace

std::optional<std::vector<FeeBand>> feeBands(const QStringList &bandFees)
{
    std::vector<FeeBand> bands;
    for (const QString &text : bandFees) {
        const qsizetype equals = text.indexOf(u'=');
        const bool open = equals == 0;
        const auto most = open ? std::optional<qint64>(-1) : wholeAmount(text.left(std::max<qsizetype>(equals, 0)));
        const auto pence = equals < 0 ? std::nullopt : wholeAmount(text.mid(equals + 1));
        const bool ended = !bands.empty() && bands.back().most < 0;
        if (!most || !pence || ended || *most > std::numeric_limits<int>::max())
            return std::nullopt;
        if (!open && !bands.empty() && *most <= bands.back().most)
            return std::nullopt;
        bands.push_back({ static_cast<int>(*most), { *pence } });
    }
    if (!bands.empty() && bands.back().most >= 0)
        return std::nullopt;
    return bands;
}

QStringList bandFeesOf(std::span<const FeeBand> bands)
{
    QStringList texts;
    for (const FeeBand &band : bands)
        texts.append(
            QString((band.most < 0 ? QString() : QString::number(band.most)) % u'=' % QString::number(band.fee.pence)));
    return texts;
}

std::optional<std::vector<Money>> monthFees(const QStringList &monthFees)
{
    if (monthFees.size() != monthsOfYear)
        return std::nullopt;
    std::vector<Money> fees;
    for (const QString &text : monthFees) {
        const auto pence = wholeAmount(text);
        if (!pence)
            return std::nullopt;
        fees.push_back({ *pence });
    }
    return fees;
}

Money affiliationFee(const MembershipType &type, int members)
{
    const auto bands = feeBands(type.bandFees);
    if (type.exempt || !bands || bands->empty())
        return feeOf(type);
    const auto fits = [members](const FeeBand &band) { return band.most < 0 || members <= band.most; };
    return std::find_if(bands->begin(), bands->end(), fits)->fee;
}

Money feeOfTerm(const MembershipType &type, const Term &term, bool joins, int members)
{
    const Money whole = type.affiliation ? affiliationFee(type, members) : feeOf(type);
    if (!joins || type.exempt)
        return whole;
    if (type.pricing == Pricing::ByMonth) {
        const auto fees = monthFees(type.monthFees);
        return fees ? (*fees)[static_cast<std::size_t>(term.start.month() - 1)] : whole;
    }
    if (type.pricing == Pricing::ProRata && type.rule == PeriodRule::FixedYear) {
        const bool beyond = term.end.isValid() && endOfMonths(term.start, monthsOfYear) <= term.end;
        const int months = beyond ? monthsOfYear : monthsLeft(type, term.start);
        return { (whole.pence * months + monthsOfYear / 2) / monthsOfYear };
    }
    return whole;
}

std::optional<int> delegatesFor(const MembershipType &type, int members)
{
    const int per = type.membersPerDelegate;
    if (per <= 0) {
        if (type.mostDelegates > 0)
            return type.mostDelegates;
        return type.leastDelegates > 0 ? std::optional(type.leastDelegates) : std::nullopt;
    }
    const int begun = static_cast<int>((qint64 { std::max(0, members) } + per - 1) / per);
    const int least = std::max(type.leastDelegates, begun);
    return type.mostDelegates > 0 ? std::min(least, type.mostDelegates) : least;
}

} // namespace rollbook
