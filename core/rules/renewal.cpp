// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewal.h"

#include "core/rules/admission.h"
#include "core/rules/validation.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace rollbook {

namespace {

Problem missingType(Id<MembershipType> type)
{
    return { ProblemCode::ReferenceMissing, QStringLiteral("type"),
        { QLatin1String(RecordTraits<MembershipType>::name), type.toString() } };
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What the person had last: of the track that most types share, else any.
const Period *termBefore(const MemberFacts &facts, const Types &types, QDate day)
{
    if (const Period *main = latestPeriod(facts.periods, types, {}, day))
        return main;
    const Period *latest = latestPeriod(facts.periods, types, {});
    for (const Period &period : facts.periods) {
        if (period.leaving != Leaving::Mistake && (!latest || period.start > latest->start))
            latest = &period;
    }
    return latest;
}

/// The expulsion after which no term has begun.
const Period *expulsionOf(const MemberFacts &facts)
{
    const Period *latest = nullptr;
    for (const Period &period : facts.periods) {
        if (isRealPeriod(period) && (!latest || period.start > latest->start))
            latest = &period;
    }
    return latest && latest->leaving == Leaving::Expelled ? latest : nullptr;
}

/// The lead's term of a household type that the person's is part of; null: none.
const Period *termOfHousehold(const MemberFacts *lead, const MembershipType &type, QDate day)
{
    if (!lead || !type.household || (lead->member.deceased.isValid() && lead->member.deceased <= day))
        return nullptr;
    const Period *latest = nullptr;
    for (const Period &period : lead->periods) {
        const QDate last = lastDayOf(period);
        if (isRealPeriod(period) && period.type == type.id && (!last.isValid() || last >= day)
            && (!latest || period.start > latest->start))
            latest = &period;
    }
    return latest;
}

/// The term beside the lead's: it begins where the person's own ended, or with the lead's, and ends with that.
Result<Renewal> termBeside(const MemberFacts &facts, const RenewalRules &rules, MembershipType type, QDate day,
    const MemberFacts &lead, const Period &paid)
{
    type.renewalDays = 0; // the lead's counts
    auto own = nextTerm(facts.periods, type, day, rules.types);
    if (!own)
        return own.problems();
    Term term { own->term.start, lastDayOf(paid) };
    if (!own->continues && paid.start > day) {
        const auto holds = [&](const Period &period) {
            return period.type == type.id && isRealPeriod(period) && period.start <= day && lastDayOf(period) >= day;
        };
        if (!std::ranges::any_of(lead.periods, holds))
            term.start = paid.start;
    }
    return Renewal { type.id, term, {}, own->continues, false, lead.member.id };
}

/// The term by the type, whose it is, and what it costs; without whom the rules refuse.
Result<Renewal> termOfType(
    const MemberFacts &facts, const RenewalRules &rules, const MembershipType &type, QDate day, const MemberFacts *lead)
{
    if (const Period *paid = termOfHousehold(lead, type, day)) {
        auto beside = termBeside(facts, rules, type, day, *lead, *paid);
        if (!beside || !beside->term.end.isValid() || beside->term.start <= beside->term.end)
            return beside;
    }
    auto next = nextTerm(facts.periods, type, day, rules.types);
    if (!next)
        return next.problems();
    return Renewal { type.id, next->term, feeOfTerm(type, next->term, !next->continues), next->continues };
}

bool isPlanned(const Member &member, const Renewal &renewal)
{
    return member.plannedType == renewal.type
        && (!member.plannedFrom.isValid() || renewal.term.start >= member.plannedFrom);
}

/// By the order's type, else the planned one where its day has come, else as before.
Result<Renewal> chosenTerm(
    const MemberFacts &facts, const RenewalRules &rules, const RenewalOrder &order, const MemberFacts *lead)
{
    const Member &member = facts.member;
    const auto ofType = [&](Id<MembershipType> id) -> Result<Renewal> {
        const auto type = rules.types.find(id);
        if (type == rules.types.end())
            return missingType(id);
        auto renewal = termOfType(facts, rules, type->second, order.day, lead);
        if (renewal)
            renewal->planned = isPlanned(member, *renewal);
        return renewal;
    };
    if (!order.type.isNull())
        return ofType(order.type);
    if (!member.plannedType.isNull()) {
        auto planned = ofType(member.plannedType);
        if (!planned || planned->planned)
            return planned;
    }
    if (const Period *before = termBefore(facts, rules.types, order.day))
        return ofType(before->type);
    if (const Period *paid = lead ? termBefore(*lead, rules.types, order.day) : nullptr) {
        const auto type = rules.types.find(paid->type);
        if (type != rules.types.end() && type->second.household)
            return ofType(paid->type);
    }
    return Problem { ProblemCode::Required, QStringLiteral("type") };
}

Result<RenewalRules> rulesWith(const Reader &reader, Households households)
{
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    auto admission = reader.all<AdmissionRule>();
    if (!admission)
        return admission.problems();
    auto society = reader.organisation();
    if (!society)
        return society.problems();
    auto erasures = reader.all<Erasure>();
    if (!erasures)
        return erasures.problems();
    RenewalRules rules { typesById(*types), std::move(*admission), std::move(households), society->booksClosed, {} };
    for (const Erasure &erasure : *erasures)
        rules.erased.insert(erasure.subject.uuid);
    return rules;
}

/// Whether the person's last term of the track that most types share ended by leaving, and not by its end.
bool hasLeft(const MemberFacts &facts, const Types &types, QDate day)
{
    const Period *latest = latestPeriod(facts.periods, types, {}, day);
    return latest && latest->leaving != Leaving::None && lastDayOf(*latest) <= day;
}

/// A UUID of version 8 (RFC 9562): the first day, so that terms sort in their order among ids that were minted, 66 bits
/// of a digest, and the last 32 bits of `whose`.
Uuid derivedId(const char *what, Uuid whose, Id<MembershipType> type, QDate start, int attempt)
{
    constexpr quint64 lowHalf = 0xFFFF'FFFFULL;
    constexpr quint64 dayBits = 0xFFFF'FF00'0000'0000ULL; // a mark of 2^24 milliseconds each: finer than days
    QByteArray text;
    for (const quint64 part : { whose.high, whose.low >> 32, type.uuid.high, type.uuid.low })
        text += QByteArray::number(part, 16) + ' ';
    text += start.toString(Qt::ISODate).toLatin1() + ' ' + what;
    if (attempt > 0)
        text += ' ' + QByteArray::number(attempt);
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const auto high = qFromBigEndian<quint64>(digest.constData());
    const auto low = qFromBigEndian<quint32>(digest.constData() + sizeof(quint64));
    const qint64 days = std::max<qint64>(0, QDate(1970, 1, 1).daysTo(start));
    const quint64 begun = (static_cast<quint64>(days) * 86'400'000ULL) << 16;
    return { (begun & dayBits) | (high & ~dayBits & ~quint64 { 0xF000 }) | 0x8000,
        (quint64 { (low & 0x3FFF'FFFFU) | 0x8000'0000U } << 32) | (whose.low & lowHalf) };
}

} // namespace

Result<RenewalRules> readRenewalRules(const Reader &reader)
{
    auto households = readHouseholds(reader);
    return households ? rulesWith(reader, std::move(*households)) : Result<RenewalRules>(households.problems());
}

Result<RenewalRules> readRenewalRules(const Reader &reader, Id<Member> person)
{
    auto links = linksOf(reader, std::span(&person, 1));
    return links ? rulesWith(reader, Households(std::move(*links))) : Result<RenewalRules>(links.problems());
}

int ageOn(QDate birth, QDate day)
{
    const bool before = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

Done mayTake(const Member &member, const MembershipType &type, QDate start, bool goesOn)
{
    if (type.affiliation)
        return Problem { ProblemCode::ForAffiliates, QStringLiteral("type"), { type.name } };
    if (!goesOn && type.retired.isValid() && type.retired <= start)
        return Problem { ProblemCode::DateOrder, QStringLiteral("type"), { isoDay(start), isoDay(type.retired) } };
    if (!member.birthDate.isValid())
        return {};
    const int age = ageOn(member.birthDate, start);
    if (age < type.leastAge || (type.mostAge > 0 && age > type.mostAge))
        return Problem { ProblemCode::AgeOutside, QStringLiteral("type"),
            { displayName(member), QString::number(age), QString::number(type.leastAge),
                QString::number(type.mostAge) } };
    return {};
}

Result<Renewal> renewalOf(
    const MemberFacts &facts, const RenewalRules &rules, const RenewalOrder &order, const MemberFacts *lead)
{
    const Member &member = facts.member;
    if (rules.erased.contains(member.id.uuid))
        return Problem { ProblemCode::ErasedPerson };
    if (member.deceased.isValid() && member.deceased <= order.day)
        return Problem { ProblemCode::NotAMember, {}, { displayName(member), isoDay(order.day) } };
    if (const Period *expelled = order.readmits ? nullptr : expulsionOf(facts))
        return Problem { ProblemCode::WasExpelled, {}, { displayName(member), isoDay(lastDayOf(*expelled)) } };
    if (order.fee && order.fee->pence < 0)
        return Problem { ProblemCode::AmountNegative, QStringLiteral("fee"), { QString::number(order.fee->pence) } };
    auto renewal = chosenTerm(facts, rules, order, lead);
    if (!renewal) {
        Problems problems = renewal.problems();
        if (problems.front().code == ProblemCode::RenewalTooEarly)
            problems.front().values.front() = displayName(member);
        return problems;
    }
    const Period *before = termBefore(facts, rules.types, order.day);
    const bool goesOn = renewal->continues && before && before->type == renewal->type;
    if (auto taken = mayTake(member, rules.types.at(renewal->type), renewal->term.start, goesOn); !taken)
        return taken.problems();
    if (!renewal->continues) {
        const Admission admission = admissionAt(facts.standings, rules.admission, order.day);
        if (admission.outcome == AdmissionOutcome::Refuse)
            return Problem { ProblemCode::NotAdmitted, {},
                { admission.rule->name, QString::number(static_cast<int>(admission.rule->standing)),
                    isoDay(order.day) } };
    }
    if (order.fee)
        renewal->fee = *order.fee;
    return renewal;
}

Result<std::vector<HouseholdRenewal>> renewHousehold(const MemberFacts &facts,
    std::span<const MemberFacts *const> linked, const RenewalRules &rules, const RenewalOrder &order,
    const MemberFacts *lead)
{
    auto own = renewalOf(facts, rules, order, lead);
    if (!own)
        return own.problems();
    std::vector<HouseholdRenewal> all { { &facts, *own } };
    if (linked.empty() || !own->paidBy.isNull() || !rules.types.at(own->type).household)
        return all;
    MemberFacts after;
    after.member = facts.member;
    after.periods = facts.periods;
    Period begun;
    begun.type = own->type;
    begun.start = own->term.start;
    begun.end = own->term.end;
    after.periods.push_back(begun);
    for (const MemberFacts *one : linked) {
        if (hasLeft(*one, rules.types, order.day))
            continue;
        auto free = renewalOf(*one, rules, { order.day, own->type }, &after);
        if (free && free->paidBy == facts.member.id)
            all.push_back({ one, *free });
    }
    return all;
}

Id<Period> renewedPeriodId(Uuid whose, Id<MembershipType> type, QDate start, int attempt)
{
    return { derivedId("period", whose, type, start, attempt) };
}

Id<Charge> renewedChargeId(Uuid whose, Id<MembershipType> type, QDate start, int attempt)
{
    return { derivedId("fee", whose, type, start, attempt) };
}

int renewalAttempt(std::span<const Period> periods, Uuid whose, Id<MembershipType> type, QDate start)
{
    int attempt = 0;
    const auto taken = [&](const Period &period) { return period.id == renewedPeriodId(whose, type, start, attempt); };
    while (std::any_of(periods.begin(), periods.end(), taken))
        ++attempt;
    return attempt;
}

bool isDue(std::span<const Period> periods, const Types &types, Id<MembershipType> track, QDate day, QDate until)
{
    const Period *latest = latestPeriod(periods, types, track);
    if (!latest || latest->leaving != Leaving::None || !latest->end.isValid() || latest->start > day)
        return false;
    const auto type = types.find(latest->type);
    const int window = type == types.end() ? 0 : type->second.renewalDays;
    const int late = type == types.end() ? 0 : type->second.backdateDays;
    return latest->end <= (until.isValid() ? until : day.addDays(window))
        && day <= lastDayCounted(*latest).addDays(late);
}

} // namespace rollbook
