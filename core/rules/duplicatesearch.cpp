// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicatesearch.h"

#include "core/base/fold.h"
#include "core/rules/namelikeness.h"

#include <QHashFunctions>

#include <algorithm>
#include <numeric>
#include <set>

namespace rollbook {

namespace {

constexpr std::size_t mostSharing = 200;
constexpr std::size_t stepsBetweenQuestions = 4'096;
/// Reading everybody takes most of the time.
constexpr double shareOfReading = 0.7;
/// Digits that tell a telephone apart: without the trunk zero or the country code.
constexpr int telephoneDigits = 9;
constexpr int fewestDigits = 6;

/// A person as compared: every text folded once.
struct Traits {
    Id<Member> id;
    QString given; ///< folded, with spaces
    QString knownAs;
    QString family; ///< joined
    QString familySound;
    QString givenSound; ///< of the first given name
    std::array<QString, 2> emails;
    std::array<QString, 2> telephones;
    QString postcode;
    QString street;
    QString external;
    QDate born;
};

QString telephoneKey(const QString &telephone)
{
    const QString digits = foldedTelephone(telephone);
    return digits.size() < fewestDigits ? QString() : digits.right(telephoneDigits);
}

Traits traitsOf(const Member &member)
{
    Traits traits;
    traits.id = member.id;
    traits.given = folded(member.given);
    traits.knownAs = folded(member.knownAs);
    traits.family = foldedJoined(member.family);
    traits.familySound = soundKey(traits.family);
    traits.givenSound = soundKey(QStringView(traits.given).split(u' ').front());
    traits.emails = { member.email.toLower(), member.email2.toLower() };
    traits.telephones = { telephoneKey(member.telephone), telephoneKey(member.telephone2) };
    traits.postcode = foldedJoined(member.postcode);
    traits.street = foldedJoined(member.address1);
    traits.external = foldedJoined(member.externalNumber);
    traits.born = member.birthDate;
    return traits;
}

bool shareOne(const std::array<QString, 2> &a, const std::array<QString, 2> &b)
{
    return std::any_of(
        a.begin(), a.end(), [&](const QString &one) { return !one.isEmpty() && (one == b[0] || one == b[1]); });
}

bool isNear(QDate a, QDate b)
{
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
        return true;
    const QString one = a.toString(QStringLiteral("yyyyMMdd")), other = b.toString(QStringLiteral("yyyyMMdd"));
    return std::inner_product(one.begin(), one.end(), other.begin(), 0, std::plus<>(), std::not_equal_to<>()) == 1;
}

GivenLikeness givenLikeness(const Traits &a, const Traits &b)
{
    auto best = compareGiven(a.given, b.given);
    const std::pair<const QString &, const QString &> others[]
        = { { a.knownAs, b.given }, { a.given, b.knownAs }, { a.knownAs, b.knownAs } };
    for (const auto &[mine, its] : others) {
        if (!mine.isEmpty() && !its.isEmpty())
            best = std::max(best, std::min(compareGiven(mine, its), GivenLikeness::Nickname));
    }
    return best;
}

/// What the names say; nothing when they are plainly of two people.
std::optional<Likeness> nameLikeness(const Traits &a, const Traits &b)
{
    const GivenLikeness given = givenLikeness(a, b);
    const bool oneFamily = !a.family.isEmpty() && a.family == b.family;
    const bool unnamed = a.family.isEmpty() && b.family.isEmpty();
    const bool swapped = !a.family.isEmpty() && !b.family.isEmpty() && foldedJoined(a.given) == b.family
        && foldedJoined(b.given) == a.family && !oneFamily;
    if (swapped)
        return Likeness::SwappedNames;
    if (given == GivenLikeness::Different)
        return std::nullopt;
    if (oneFamily || unnamed) {
        switch (given) {
        case GivenLikeness::Same:
            return Likeness::SameName;
        case GivenLikeness::Nickname:
            return Likeness::Nickname;
        case GivenLikeness::Sound:
            return Likeness::SoundsAlike;
        case GivenLikeness::Initial:
            return Likeness::Initial;
        default:
            return oneFamily ? std::optional(Likeness::FamilyNameOnly) : std::nullopt;
        }
    }
    const bool close = given >= GivenLikeness::Sound;
    if (close && (nearlyEqual(a.family, b.family) || (a.familySound == b.familySound && a.familySound.size() > 1)))
        return Likeness::SoundsAlike;
    return given >= GivenLikeness::Nickname ? std::optional(Likeness::OtherFamilyName) : std::nullopt;
}

void addFacts(const Traits &a, const Traits &b, std::vector<Likeness> &found)
{
    if (shareOne(a.emails, b.emails))
        found.push_back(Likeness::SameEmail);
    if (shareOne(a.telephones, b.telephones))
        found.push_back(Likeness::SameTelephone);
    if (!a.postcode.isEmpty() && a.postcode == b.postcode)
        found.push_back(!a.street.isEmpty() && a.street == b.street ? Likeness::SameAddress : Likeness::SamePostcode);
    if (a.born.isValid() && b.born.isValid())
        found.push_back(a.born == b.born ? Likeness::SameBirthDate
                : isNear(a.born, b.born) ? Likeness::NearBirthDate
                                         : Likeness::OtherBirthDate);
}

std::optional<DuplicatePair> pairOf(const Traits &a, const Traits &b)
{
    const bool oneNumber = !a.external.isEmpty() && a.external == b.external;
    const auto name = nameLikeness(a, b);
    if (!name && !oneNumber)
        return std::nullopt;
    DuplicatePair pair { std::min(a.id, b.id), std::max(a.id, b.id), 0, {} };
    if (name)
        pair.reasons.push_back(*name);
    if (oneNumber)
        pair.reasons.push_back(Likeness::SameExternalNumber);
    addFacts(a, b, pair.reasons);
    for (const Likeness reason : pair.reasons)
        pair.score += weightOf(reason);
    pair.score = std::clamp(pair.score, 0, 100);
    std::stable_sort(pair.reasons.begin(), pair.reasons.end(),
        [](Likeness one, Likeness other) { return weightOf(one) > weightOf(other); });
    return pair;
}

/// The one rule of who is offered to a person as likely the same.
bool isLikely(const std::optional<DuplicatePair> &pair)
{
    return pair && pair->score >= likelyFrom;
}

/// Who shares what: a hash of the thing shared, and the person's place.
class Sharing
{
public:
    void add(const Traits &person, quint32 place)
    {
        for (const QString &email : person.emails)
            put(1, email, place);
        for (const QString &telephone : person.telephones)
            put(2, telephone, place);
        put(3, person.external, place);
        // The two names in one order, so that changed over they meet.
        if (!person.familySound.isEmpty() && !person.givenSound.isEmpty())
            put(4,
                std::min(person.familySound, person.givenSound) + u' '
                    + std::max(person.familySound, person.givenSound),
                place);
        for (const QStringView given : QStringView(person.given).split(u' ', Qt::SkipEmptyParts))
            addGiven(person, given, place);
        if (!person.knownAs.isEmpty())
            addGiven(person, person.knownAs, place);
        if (!person.postcode.isEmpty())
            put(7, person.family + person.postcode, place);
    }
    /// Every two places that share something, once each.
    [[nodiscard]] std::vector<quint64> pairs()
    {
        std::sort(m_entries.begin(), m_entries.end());
        std::vector<quint64> found;
        for (std::size_t from = 0; from < m_entries.size();) {
            std::size_t to = from + 1;
            while (to < m_entries.size() && m_entries[to].first == m_entries[from].first)
                ++to;
            for (std::size_t i = from; to - from <= mostSharing && i < to; ++i) {
                for (std::size_t j = i + 1; j < to; ++j) {
                    if (m_entries[i].second != m_entries[j].second)
                        found.push_back((quint64(m_entries[i].second) << 32) | m_entries[j].second);
                }
            }
            from = to;
        }
        m_entries = {};
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    void addGiven(const Traits &person, QStringView given, quint32 place)
    {
        for (const int family : nameFamilies(given))
            put(5, person.familySound + u' ' + QString::number(family), place);
        if (person.born.isValid())
            put(6, soundKey(given) + person.born.toString(Qt::ISODate), place);
    }
    void put(size_t kind, const QString &what, quint32 place)
    {
        if (!what.isEmpty())
            m_entries.emplace_back(qHash(what, kind), place);
    }

    std::vector<std::pair<size_t, quint32>> m_entries;
};

Result<std::set<std::pair<Uuid, Uuid>>> keptApart(const Reader &reader)
{
    auto all = reader.all<Distinct>();
    if (!all)
        return all.problems();
    std::set<std::pair<Uuid, Uuid>> pairs;
    for (const Distinct &two : *all)
        pairs.emplace(std::min(two.member.uuid, two.other.uuid), std::max(two.member.uuid, two.other.uuid));
    return pairs;
}

} // namespace

int weightOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameName:
        return 35;
    case Likeness::Nickname:
    case Likeness::SwappedNames:
        return 33;
    case Likeness::SoundsAlike:
        return 27;
    case Likeness::Initial:
        return 15;
    case Likeness::OtherFamilyName:
    case Likeness::FamilyNameOnly:
        return 10;
    case Likeness::SameEmail:
        return 36;
    case Likeness::SameTelephone:
        return 20;
    case Likeness::SameAddress:
        return 15;
    case Likeness::SamePostcode:
        return 12;
    case Likeness::SameBirthDate:
        return 30;
    case Likeness::NearBirthDate:
        return 12;
    case Likeness::OtherBirthDate:
        return -26;
    case Likeness::SameExternalNumber:
        return 50;
    }
    Q_UNREACHABLE();
}

std::optional<DuplicatePair> likenessOf(const Member &a, const Member &b)
{
    return pairOf(traitsOf(a), traitsOf(b));
}

bool likelySame(const Member &a, const Member &b)
{
    return isLikely(likenessOf(a, b));
}

std::vector<std::pair<std::size_t, std::size_t>> likelyPairs(std::span<const Member> people)
{
    std::vector<Traits> traits;
    for (const Member &one : people)
        traits.push_back(traitsOf(one));
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < traits.size(); ++a) {
        for (std::size_t b = a + 1; b < traits.size(); ++b) {
            if (isLikely(pairOf(traits[a], traits[b])))
                pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

Result<std::vector<DuplicatePair>> findDuplicates(const Reader &reader, const Progress &progress)
{
    auto apart = keptApart(reader);
    auto count = reader.memberCount();
    if (!apart || !count)
        return apart ? count.problems() : apart.problems();
    const auto goesOn = [&progress](double share) { return !progress || progress(share); };
    std::vector<Traits> people;
    people.reserve(static_cast<std::size_t>(*count));
    Sharing sharing;
    bool cancelled = false;
    auto read = reader.eachMember(FactParts::Whole, [&](const MemberFacts &facts) {
        people.push_back(traitsOf(facts.member));
        sharing.add(people.back(), static_cast<quint32>(people.size() - 1));
        if (people.size() % stepsBetweenQuestions == 0)
            cancelled = !goesOn(shareOfReading * static_cast<double>(people.size()) / static_cast<double>(*count));
        return !cancelled;
    });
    if (!read)
        return read.problems();
    std::vector<DuplicatePair> found;
    const auto candidates = cancelled ? std::vector<quint64> {} : sharing.pairs();
    for (std::size_t i = 0; i < candidates.size() && !cancelled; ++i) {
        auto pair = pairOf(people[candidates[i] >> 32], people[candidates[i] & 0xFFFFFFFF]);
        if (isLikely(pair) && !apart->contains({ pair->member.uuid, pair->other.uuid }))
            found.push_back(std::move(*pair));
        if (i % stepsBetweenQuestions == 0)
            cancelled = !goesOn(shareOfReading
                + (1 - shareOfReading) * static_cast<double>(i) / static_cast<double>(candidates.size()));
    }
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    std::sort(found.begin(), found.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return a.score != b.score ? a.score > b.score : std::tie(a.member, a.other) < std::tie(b.member, b.other);
    });
    return found;
}

} // namespace rollbook
