// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/exchange/samplecareer.h"
#include "core/exchange/sampleextras.h"
#include "core/exchange/samplewords.h"
#include "core/exchange/sampleworld.h"
#include "core/rules/numbers.h"

#include <algorithm>

namespace rollbook {

namespace {

using TypeIndex = SampleWorld::TypeIndex;

TypeIndex someType(SampleRandom &random)
{
    const double x = random.unit();
    return x < .55 ? TypeIndex::Standard
        : x < .82  ? TypeIndex::Concession
        : x < .90  ? TypeIndex::Youth
        : x < .985 ? TypeIndex::Supporter
                   : TypeIndex::Honorary;
}

const SampleWorld::Branch &someBranch(const SampleWorld &world, SampleRandom &random)
{
    const auto found = std::ranges::lower_bound(world.branches, random.unit(), {}, &SampleWorld::Branch::share);
    return found == world.branches.end() ? world.branches.back() : *found;
}

QDate joiningDay(const SampleWorld &world, int index, SampleRandom &random)
{
    const double share = (index + random.unit()) / world.people;
    const auto found = std::ranges::lower_bound(world.months, share, {}, &SampleWorld::Month::share);
    const QDate month = found == world.months.end() ? world.months.back().first : found->first;
    return std::min(month.addDays(random.below(month.daysInMonth())), world.today);
}

QString mailName(const QString &name)
{
    QString kept;
    for (const QChar c : foldedJoined(name)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

QString postcode(QStringView area, SampleRandom &random)
{
    // The letters that the last two places of a postcode may have.
    static constexpr QStringView letters = u"ABDEFGHJLNPQRSTUWXYZ";
    const auto letter = [&random] { return letters[random.below(static_cast<int>(letters.size()))]; };
    QString text = area.toString();
    text += QString::number(1 + random.below(28)) + QLatin1Char(' ') + QString::number(random.below(10));
    text += letter();
    text += letter();
    return text;
}

void fillAddress(Member &member, const SampleWorld::Branch &branch, SampleRandom &random)
{
    const QString street = samplewords::street(random);
    if (random.chance(.15)) {
        member.address1 = samplewords::house(random);
        member.address2 = street;
    } else {
        member.address1 = street;
    }
    member.town = branch.town;
    member.postcode = postcode(branch.postcodeArea, random);
}

Member somebody(SampleWorld &world, int index, TypeIndex type, const SampleWorld::Branch &branch, QDate joined,
    SampleRandom &random)
{
    Member member;
    member.id = world.ids->next<Member>();
    member.number = makeMemberNumber(world.numberPrefix, world.numberDigits, world.firstSerial + index);
    member.title = samplewords::title(random);
    member.given = samplewords::givenName(random);
    member.family = samplewords::familyName(random);
    if (random.chance(.04))
        member.knownAs = member.given.left(3);
    if (random.chance(.08))
        member.pronouns = random.chance(.4) ? QStringLiteral("they/them")
            : random.chance(.5)             ? QStringLiteral("she/her")
                                            : QStringLiteral("he/him");
    if (type == TypeIndex::Youth)
        member.birthDate = joined.addDays(-365 * 16 - random.below(365 * 8));
    else if (random.chance(.4))
        member.birthDate = joined.addDays(-365 * 26 - random.below(365 * 30) - random.below(365 * 25));
    if (random.chance(.91))
        member.email = mailName(member.given) + QLatin1Char('.') + mailName(member.family)
            + QString::number(world.firstSerial + index) + QLatin1String("@example.org");
    if (random.chance(.85))
        member.telephone = samplewords::telephone(random);
    if (random.chance(.08))
        member.telephone2 = samplewords::telephone(random);
    fillAddress(member, branch, random);
    member.noPost = random.chance(.05);
    member.noEmail = random.chance(.04);
    member.noTelephone = random.chance(.06);
    if (random.chance(.1))
        member.tags.append(samplewords::tag(random));
    if (random.chance(.09))
        member.notes = samplewords::note(random);
    return member;
}

class Belonging
{
public:
    Belonging(SampleWorld &world, SampleRandom &random, Id<Member> member, std::vector<RecordChange> &changes)
        : m_world(world), m_random(random), m_member(member), m_changes(changes)
    {
    }

    /// The home branch, and for some another one later. Gives the branch of today.
    std::size_t settle(std::size_t branch, QDate from, QDate last)
    {
        QDate begin = from;
        const int span = static_cast<int>(from.daysTo(last)) - 200;
        if (span > 60 && m_random.chance(.09)) {
            const auto other = static_cast<std::size_t>(&someBranch(m_world, m_random) - m_world.branches.data());
            if (other != branch) {
                const QDate day = from.addDays(150 + m_random.below(span));
                add(m_world.branches[branch].id, GroupRole::Home, begin, day.addDays(-1));
                branch = other;
                begin = day;
            }
        }
        add(m_world.branches[branch].id, GroupRole::Home, begin, {});
        return branch;
    }
    void joinAffiliate(QDate from)
    {
        if (m_random.chance(.06))
            add(m_random.pick(std::span<const SampleWorld::Affiliate>(m_world.affiliates)).id, GroupRole::Additional,
                from, {});
    }
    void takeOffice(std::size_t branch, QDate joined, const SampleCareer &career)
    {
        const qint64 days = joined.daysTo(career.lastDay());
        if (days < 500)
            return;
        SampleWorld::Branch &home = m_world.branches[branch];
        if (!career.goesOn()) {
            if (m_random.chance(.05))
                serve(
                    home.id, m_random.below(3), career.lastDay().addDays(-m_random.below(400) - 40), career.lastDay());
            return;
        }
        const QDate since
            = career.lastDay().addDays(-30 - m_random.below(static_cast<int>(std::min<qint64>(days, 1'400) - 60)));
        if (home.officersMissing > 0 && m_random.chance(.3))
            serve(home.id, --home.officersMissing, since, {});
        else if (int &missing = m_world.regionOfficersMissing[home.region.uuid]; missing > 0 && m_random.chance(.1))
            serve(home.region, --missing, since, {});
    }

private:
    void serve(Id<Group> group, int office, QDate from, QDate to)
    {
        add(group, GroupRole::Officer, from, to, sampleOffices()[static_cast<std::size_t>(office)].toString());
    }
    void add(Id<Group> group, GroupRole role, QDate from, QDate to, const QString &office = {})
    {
        GroupMembership membership;
        membership.id = m_world.ids->next<GroupMembership>();
        membership.member = m_member;
        membership.group = group;
        membership.role = role;
        membership.office = office;
        membership.start = from;
        membership.end = to;
        m_changes.push_back(added(membership));
    }

    SampleWorld &m_world;
    SampleRandom &m_random;
    Id<Member> m_member;
    std::vector<RecordChange> &m_changes;
};

void addStandings(
    SampleWorld &world, SampleRandom &random, const Member &member, QDate joined, std::vector<RecordChange> &changes)
{
    const auto add = [&](StandingKind kind, QDate since, const QString &evidence = {}) {
        Standing standing;
        standing.id = world.ids->next<Standing>();
        standing.member = member.id;
        standing.kind = kind;
        standing.since = since;
        standing.evidence = evidence;
        changes.push_back(added(standing));
    };
    const double x = random.unit();
    if (x < .1)
        return;
    if (x < .16) {
        add(StandingKind::Never, joined);
        return;
    }
    const QDate entered = joined.addDays(-200 - random.below(4'000));
    add(StandingKind::InGoodStanding, entered, random.chance(.3) ? QStringLiteral("Membership card seen.") : QString());
    const QDate turn = joined.addDays(-random.below(180) - 5);
    const QString letter = QStringLiteral("Letter of %1.").arg(turn.toString(Qt::ISODate));
    if (x < .18) {
        add(StandingKind::Suspended, turn, letter);
        if (x < .17 && turn.addDays(200) < world.today)
            add(StandingKind::SuspensionLifted, turn.addDays(90 + random.below(110)),
                QStringLiteral("Told by telephone."));
    } else if (x < .187) {
        add(StandingKind::Expelled, turn, letter);
    } else if (x < .19) {
        add(StandingKind::AutoExcluded, turn, letter);
    } else if (x < .23) {
        add(StandingKind::Resigned, turn);
    }
}

} // namespace

void appendSamplePerson(SampleWorld &world, int index, std::vector<RecordChange> &changes)
{
    SampleRandom random(world.seed, static_cast<quint64>(index) + 1);
    const auto &branch = someBranch(world, random);
    const QDate joined = joiningDay(world, index, random);
    const TypeIndex type = someType(random);
    Member member = somebody(world, index, type, branch, joined, random);
    const std::size_t place = changes.size();
    changes.push_back(added(member));
    Belonging belonging(world, random, member.id, changes);
    const auto home = static_cast<std::size_t>(&branch - world.branches.data());
    if (random.chance(.012)) {
        // Asked to join lately, or is only in touch.
        if (random.chance(.6))
            member.applied = world.today.addDays(-random.below(40));
        belonging.settle(home, member.applied, member.applied);
    } else {
        member.joined = joined;
        SampleCareer career(world, random, member, changes);
        career.run(joined, type);
        const std::size_t now = belonging.settle(home, joined, career.lastDay());
        belonging.joinAffiliate(joined);
        belonging.takeOffice(now, joined, career);
        addStandings(world, random, member, joined, changes);
        SampleExtras(world, index, career, member, changes).add(joined);
    }
    changes[place] = added(std::move(member));
}

} // namespace rollbook
