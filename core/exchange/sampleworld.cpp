// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleworld.h"

#include "core/exchange/samplewords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace rollbook {

namespace {

constexpr int years = 10;
/// How the months of a year compare: new year and early autumn bring people, summer and Christmas do not.
constexpr std::array<double, 12> seasons { 1.7, 1.0, 1.0, .9, 1.2, .8, .5, .5, 1.4, 1.5, 1.2, .6 };
/// How many joined in each year, the earliest first.
constexpr std::array<double, years + 1> waves { .13, .07, .06, .08, .11, .07, .09, .11, .13, .10, .05 };
constexpr QStringView offices[] = { u"Secretary", u"Treasurer", u"Chair" };

QString of(QStringView text)
{
    return text.toString();
}

MembershipType typeOf(IdSource &ids, QStringView name, qint64 pence, QStringList aliases = {})
{
    MembershipType type;
    type.id = ids.next<MembershipType>();
    type.name = of(name);
    type.aliases = std::move(aliases);
    type.fee = { pence };
    type.graceDays = 31;
    return type;
}

void makeTypes(SampleWorld &world, std::vector<RecordChange> &changes)
{
    IdSource &ids = *world.ids;
    auto &types = world.types;
    types.push_back(typeOf(ids, u"Standard", 2'400, { of(u"Full"), of(u"Waged") }));
    types.push_back(typeOf(ids, u"Concession", 1'000, { of(u"Unwaged"), of(u"Retired"), of(u"Low income") }));
    types.back().concession = true;
    types.push_back(typeOf(ids, u"Youth", 500, { of(u"Under 26"), of(u"Student") }));
    types.back().concession = true;
    types.push_back(typeOf(ids, u"Supporter", 1'200, { of(u"Friend") }));
    types.back().rule = PeriodRule::Rolling;
    types.back().months = 12;
    types.push_back(typeOf(ids, u"Honorary", 0, { of(u"Life") }));
    types.back().rule = PeriodRule::Lifetime;
    types.back().exempt = true;
    types.back().graceDays = 0;
    for (const MembershipType &type : types)
        changes.push_back(added(type));
}

Id<Group> addGroup(SampleWorld &world, std::vector<RecordChange> &changes, Group group)
{
    group.id = world.ids->next<Group>();
    group.founded = world.months.front().first;
    changes.push_back(added(group));
    return group.id;
}

struct Place {
    Id<Group> id;
    QStringView area;
};

std::vector<Place> makeRegions(SampleWorld &world, std::vector<RecordChange> &changes)
{
    const auto all = samplewords::regions();
    const std::size_t count = std::min(all.size(), static_cast<std::size_t>(3 + world.people / 150));
    std::map<QStringView, Id<Group>> nations;
    std::vector<Place> regions;
    for (const auto &region : all.first(count)) {
        auto &nation = nations[region.nation];
        if (nation.isNull()) {
            Group group;
            group.name = of(region.nation);
            group.kind = of(u"Nation");
            nation = addGroup(world, changes, group);
        }
        Group group;
        group.name = of(region.name);
        group.kind = of(u"Region");
        group.parent = nation;
        regions.push_back({ addGroup(world, changes, group), region.postcodeArea });
        world.regionOfficersMissing[regions.back().id.uuid] = static_cast<int>(std::size(offices));
    }
    return regions;
}

/// A town that no other branch has, and the other way in which people write it.
QString freshTown(SampleRandom &random, std::set<QString> &taken, QStringList &aliases)
{
    struct Side {
        QStringView whole;
        QStringView brief;
    };
    static constexpr Side sides[] = { { u" North", u" N" }, { u" South", u" S" }, { u" East", u" E" },
        { u" West", u" W" }, { u" and District", u" & Dist." }, { u" Central", u" Ctr" } };
    for (;;) {
        const QString town = samplewords::town(random);
        aliases.clear();
        QString name = town;
        if (random.chance(.35)) {
            const Side &side = random.pick(std::span<const Side, std::size(sides)>(sides));
            name += side.whole;
            aliases.append(town + side.brief);
        }
        if (taken.insert(name).second)
            return name;
    }
}

void makeBranches(SampleWorld &world, const std::vector<Place> &regions, std::vector<RecordChange> &changes)
{
    SampleRandom random(world.seed, 0x6272616e636800);
    const int count = std::clamp(world.people / 45, 3, 400);
    std::set<QString> taken;
    double total = 0;
    for (int i = 0; i < count; ++i) {
        const Place &region = regions[static_cast<std::size_t>(i) % regions.size()];
        Group group;
        group.name = freshTown(random, taken, group.aliases);
        group.kind = of(u"Branch");
        group.parent = region.id;
        if (random.chance(.4))
            group.email = QStringLiteral("branch%1@example.org").arg(i + 1);
        SampleWorld::Branch branch;
        branch.town = group.name.section(QLatin1Char(' '), 0, 0);
        branch.region = region.id;
        branch.postcodeArea = region.area;
        branch.id = addGroup(world, changes, std::move(group));
        branch.officersMissing = static_cast<int>(std::size(offices));
        // A few large branches and many small ones.
        total += 1 / std::pow(1 + i, .6);
        branch.share = total;
        world.branches.push_back(branch);
    }
    for (auto &branch : world.branches)
        branch.share /= total;
}

void makeAffiliates(SampleWorld &world, const std::vector<Place> &regions, std::vector<RecordChange> &changes)
{
    SampleRandom random(world.seed, 0x616666696c6900);
    std::set<QString> taken;
    const int count = std::clamp(world.people / 120, 2, 60);
    while (static_cast<int>(world.affiliates.size()) < count) {
        const auto &branch
            = world.branches[static_cast<std::size_t>(random.below(static_cast<int>(world.branches.size())))];
        Group group;
        group.name = samplewords::affiliateName(branch.town, random);
        if (!taken.insert(group.name).second)
            continue;
        group.kind = of(u"Affiliate");
        group.parent = regions[static_cast<std::size_t>(random.below(static_cast<int>(regions.size())))].id;
        group.affiliate = true;
        const int members = 20 + random.below(30) * random.below(30);
        group.affiliateMembers = members;
        group.telephone = samplewords::telephone(random);
        group.website = QStringLiteral("https://www.example.org/affiliates/%1").arg(world.affiliates.size() + 1);
        world.affiliates.push_back({ addGroup(world, changes, std::move(group)), members });
    }
    Group closed;
    closed.name = freshTown(random, taken, closed.aliases);
    closed.kind = of(u"Branch");
    closed.parent = regions.front().id;
    closed.archived = world.today.addMonths(-30);
    closed.notes = of(u"Its people went to the neighbouring branches.");
    addGroup(world, changes, std::move(closed));
}

void makeRules(SampleWorld &world, std::vector<RecordChange> &changes)
{
    struct Rule {
        QStringView name;
        StandingKind standing;
        int withinYears;
        AdmissionOutcome outcome;
    };
    static constexpr Rule rules[] = {
        { u"Members of the parent body", StandingKind::InGoodStanding, 0, AdmissionOutcome::Admit },
        { u"Suspended within five years", StandingKind::Suspended, 5, AdmissionOutcome::Admit },
        { u"Expelled within five years", StandingKind::Expelled, 5, AdmissionOutcome::Admit },
        { u"Resigned from the parent body", StandingKind::Resigned, 0, AdmissionOutcome::Admit },
        { u"Excluded by rule", StandingKind::AutoExcluded, 0, AdmissionOutcome::Refer },
        { u"Expelled longer ago", StandingKind::Expelled, 0, AdmissionOutcome::Refuse },
    };
    int position = 0;
    for (const Rule &rule : rules) {
        AdmissionRule record;
        record.id = world.ids->next<AdmissionRule>();
        record.name = of(rule.name);
        record.position = ++position;
        record.validFrom = world.months.front().first;
        record.standing = rule.standing;
        record.withinYears = rule.withinYears;
        record.outcome = rule.outcome;
        changes.push_back(added(record));
    }
}

void makeMonths(SampleWorld &world)
{
    SampleRandom random(world.seed, 0x6d6f6e74687300);
    const QDate first = QDate(world.today.year() - years, world.today.month(), 1);
    const int count = years * 12 + 1;
    // Two campaigns that brought people in.
    const int campaigns[] = { 20 + random.below(30), 60 + random.below(40) };
    double total = 0;
    for (int i = 0; i < count; ++i) {
        const QDate month = first.addMonths(i);
        const auto wave = static_cast<std::size_t>(month.year() - first.year());
        double weight = seasons[static_cast<std::size_t>(month.month() - 1)] * waves[wave] * (.8 + .4 * random.unit());
        if (i == campaigns[0] || i == campaigns[1])
            weight *= 3;
        if (i == count - 1)
            weight *= static_cast<double>(world.today.day()) / month.daysInMonth();
        total += weight;
        world.months.push_back({ month, total });
    }
    for (auto &month : world.months)
        month.share /= total;
}

} // namespace

SampleWorld beginSampleWorld(int people, quint64 seed, const Organisation &organisation, QDate today, IdSource &ids,
    std::vector<RecordChange> &changes)
{
    SampleWorld world;
    world.today = today;
    world.ids = &ids;
    world.seed = seed;
    world.people = people;
    world.numberPrefix = organisation.numberPrefix;
    world.numberDigits = organisation.numberDigits;
    makeMonths(world);
    makeTypes(world, changes);
    const auto regions = makeRegions(world, changes);
    makeBranches(world, regions, changes);
    makeAffiliates(world, regions, changes);
    makeRules(world, changes);
    appendSampleAffiliations(world, changes);
    world.batch.id = ids.next<Batch>();
    return world;
}

std::span<const QStringView> sampleOffices()
{
    return offices;
}

} // namespace rollbook
