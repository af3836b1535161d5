// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuemapping.h"

#include "core/base/fold.h"
#include "core/exchange/groupmatching.h"
#include "core/exchange/values.h"

#include <algorithm>

namespace rollbook {

namespace {

struct Meaning {
    const char *words;
    int value;
};

/// By words, the first that fits; folded.
constexpr Meaning standingWords[] = { { "auto excluded", int(StandingKind::AutoExcluded) },
    { "autoexcluded", int(StandingKind::AutoExcluded) }, { "excluded", int(StandingKind::AutoExcluded) },
    { "proscribed", int(StandingKind::AutoExcluded) }, { "suspension lifted", int(StandingKind::SuspensionLifted) },
    { "reinstated", int(StandingKind::SuspensionLifted) }, { "lifted", int(StandingKind::SuspensionLifted) },
    { "suspended", int(StandingKind::Suspended) }, { "suspension", int(StandingKind::Suspended) },
    { "expelled", int(StandingKind::Expelled) }, { "expulsion", int(StandingKind::Expelled) },
    { "resigned", int(StandingKind::Resigned) }, { "left", int(StandingKind::Resigned) },
    { "former", int(StandingKind::Resigned) }, { "lapsed", int(StandingKind::Lapsed) },
    { "expired", int(StandingKind::Lapsed) }, { "arrears", int(StandingKind::Lapsed) },
    { "never", int(StandingKind::Never) }, { "non member", int(StandingKind::Never) },
    { "nonmember", int(StandingKind::Never) }, { "not a member", int(StandingKind::Never) },
    { "probationary", int(StandingKind::Probationary) }, { "probation", int(StandingKind::Probationary) },
    { "provisional", int(StandingKind::Probationary) }, { "supporter", int(StandingKind::Supporter) },
    { "affiliated", int(StandingKind::Supporter) }, { "good standing", int(StandingKind::InGoodStanding) },
    { "current", int(StandingKind::InGoodStanding) }, { "active", int(StandingKind::InGoodStanding) },
    { "full member", int(StandingKind::InGoodStanding) }, { "member", int(StandingKind::InGoodStanding) },
    { "in", int(StandingKind::InGoodStanding) }, { "yes", int(StandingKind::InGoodStanding) },
    { "no", int(StandingKind::Never) } };

constexpr Meaning methodWords[] = { { "standing order", int(PaymentMethod::StandingOrder) },
    { "so", int(PaymentMethod::StandingOrder) }, { "sto", int(PaymentMethod::StandingOrder) },
    { "direct debit", int(PaymentMethod::DirectDebit) }, { "dd", int(PaymentMethod::DirectDebit) },
    { "gocardless", int(PaymentMethod::DirectDebit) }, { "cheque", int(PaymentMethod::Cheque) },
    { "check", int(PaymentMethod::Cheque) }, { "chq", int(PaymentMethod::Cheque) },
    { "cash", int(PaymentMethod::Cash) }, { "card", int(PaymentMethod::Card) }, { "stripe", int(PaymentMethod::Card) },
    { "paypal", int(PaymentMethod::Card) }, { "sumup", int(PaymentMethod::Card) },
    { "transfer", int(PaymentMethod::Transfer) }, { "bacs", int(PaymentMethod::Transfer) },
    { "bank", int(PaymentMethod::Transfer) }, { "faster payment", int(PaymentMethod::Transfer) },
    { "online", int(PaymentMethod::Transfer) }, { "fpi", int(PaymentMethod::Transfer) } };

int meaningOf(const QString &text, std::span<const Meaning> meanings)
{
    const QString words = QLatin1Char(' ') + folded(text) + QLatin1Char(' ');
    for (const Meaning &meaning : meanings) {
        if (words.contains(QLatin1Char(' ') + QLatin1String(meaning.words) + QLatin1Char(' ')))
            return meaning.value;
    }
    return 0;
}

bool hasOneOf(const QString &words, std::initializer_list<const char *> parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [&](const char *part) { return words.contains(QLatin1String(part)); });
}

/// Whether a day, as 100 * month + day, is the last of its month.
bool endsMonth(int day)
{
    const QDate next = day > 0 ? QDate(2023, day / 100, std::min(day % 100, 28)) : QDate();
    return next.isValid() && day % 100 >= next.daysInMonth();
}

/// The type that a value asks for: its most frequent fee, for life when no row has a last day, else by the year when
/// all terms end on one day, else twelve months from the first day.
MembershipType proposalFor(const QString &text, const SurveyedValue &seen)
{
    MembershipType type;
    type.name = readLine(text);
    const auto most = std::max_element(
        seen.fees.begin(), seen.fees.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    type.fee = { std::max<qint64>(most->first, 0) };
    const QString words = folded(text);
    type.concession
        = hasOneOf(words, { "concession", "low income", "unwaged", "youth", "student", "young", "retired", "reduced" });
    const bool life = hasOneOf(words, { "life", "honorary", "oes" });
    if (seen.rows > 0 && seen.openEnded == seen.rows && (life || type.fee.isZero())) {
        type.rule = PeriodRule::Lifetime;
        type.exempt = type.fee.isZero();
    } else if (endsMonth(seen.commonEnd)) {
        type.rule = PeriodRule::FixedYear;
        type.yearStartMonth = seen.commonEnd / 100 % 12 + 1;
        type.yearStartDay = 1;
        type.rolloverMonth = 0;
    } else {
        type.rule = life && seen.openEnded > 0 ? PeriodRule::Lifetime : PeriodRule::Rolling;
    }
    return type;
}

std::vector<TypeChoice> mapTypes(const SurveyedColumn &column, const std::vector<MembershipType> &known)
{
    std::vector<TypeChoice> choices;
    for (int i = 0; i < column.texts.size(); ++i) {
        const SurveyedValue &seen = column.values[static_cast<std::size_t>(i)];
        TypeChoice choice { column.texts.text(i), seen.rows, seen.firstLine };
        const QString wanted = foldedJoined(choice.text);
        for (const MembershipType &type : known) {
            const bool same = foldedJoined(type.name) == wanted
                || std::any_of(type.aliases.begin(), type.aliases.end(),
                    [&](const QString &alias) { return foldedJoined(alias) == wanted; });
            if (same) {
                choice.type = type.id;
                choice.quality = MatchQuality::Perfect;
            }
        }
        if (choice.type.isNull())
            choice.proposal = proposalFor(choice.text, seen);
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace

StandingChoice understoodStanding(const QString &text)
{
    StandingChoice choice;
    choice.text = text;
    if (hasOneOf(folded(text), { "deceased", "died", "dead", "wedi marw" })) {
        choice.deceased = choice.understood = true;
        return choice;
    }
    if (const int kind = meaningOf(text, standingWords); kind != 0) {
        choice.kind = static_cast<StandingKind>(kind);
        choice.understood = true;
    }
    return choice;
}

MethodChoice understoodMethod(const QString &text)
{
    MethodChoice choice;
    choice.text = text;
    choice.method = static_cast<PaymentMethod>(meaningOf(text, methodWords));
    choice.understood = choice.method != PaymentMethod::Unknown;
    return choice;
}

Result<ValueMapping> mapValues(const FileSurvey &survey, const Reader &reader)
{
    auto groups = reader.all<Group>();
    auto types = groups ? reader.all<MembershipType>() : Result<std::vector<MembershipType>>(groups.problems());
    auto society = types ? reader.organisation() : Result<Organisation>(types.problems());
    if (!society)
        return society.problems();
    std::erase_if(*types, [](const MembershipType &type) { return type.affiliation; });
    ValueMapping mapping;
    const NewKinds kinds = newKinds(*society, *groups);
    mapping.regions = mapGroups(survey.regions, *groups, kinds.region);
    mapping.groups = mapGroups(survey.groups, *groups, kinds.branch);
    mapping.types = mapTypes(survey.types, *types);
    for (int i = 0; i < survey.standings.texts.size(); ++i) {
        const SurveyedValue &seen = survey.standings.values[static_cast<std::size_t>(i)];
        StandingChoice choice = understoodStanding(survey.standings.texts.text(i));
        choice.rows = seen.rows;
        choice.firstLine = seen.firstLine;
        mapping.standings.push_back(std::move(choice));
    }
    for (int i = 0; i < survey.methods.texts.size(); ++i) {
        const SurveyedValue &seen = survey.methods.values[static_cast<std::size_t>(i)];
        MethodChoice choice = understoodMethod(survey.methods.texts.text(i));
        choice.rows = seen.rows;
        choice.firstLine = seen.firstLine;
        mapping.methods.push_back(std::move(choice));
    }
    const auto open = std::find_if(
        types->begin(), types->end(), [](const MembershipType &type) { return !type.retired.isValid(); });
    if (open != types->end())
        mapping.usualType = open->id;
    mapping.usualProposal.name = QStringLiteral("Member");
    mapping.usualProposal.yearStartMonth = society->yearStartMonth;
    mapping.usualProposal.rolloverMonth = 0;
    return mapping;
}

} // namespace rollbook
