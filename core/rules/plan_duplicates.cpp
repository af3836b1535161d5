// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/households.h"
#include "core/rules/periods.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include "core/changes/units.h"

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

/// Whether every field of the unit is without a value.
bool isBlankUnit(const Member &member, int unit)
{
    bool blank = true;
    forEachFieldOf<Member>(
        unit, [&]<class T>(const Field<Member, T> &field) { blank = blank && member.*(field.member) == T {}; });
    return blank;
}

void addOnce(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list << value;
}

/// Puts what neither slot holds any more into the second one, if that is free.
void fillSecond(const QString &first, QString &second, const QStringList &known)
{
    for (const QString &value : known) {
        if (second.isEmpty() && !value.isEmpty() && value != first)
            second = value;
    }
}

/// What was known of either record besides the values that one of the two has to give up.
void joinLists(Member &both, const Member &kept, const Member &other)
{
    for (const QString &tag : other.tags)
        addOnce(both.tags, tag);
    if (!other.notes.isEmpty() && !both.notes.contains(other.notes))
        both.notes = both.notes.isEmpty() ? other.notes : QString(both.notes % u'\n' % other.notes);
    else if (!both.notes.contains(kept.notes))
        both.notes = QString(kept.notes % u'\n' % both.notes);
    fillSecond(both.email, both.email2, { kept.email, kept.email2, other.email, other.email2 });
    fillSecond(both.telephone, both.telephone2, { kept.telephone, kept.telephone2, other.telephone, other.telephone2 });
    for (const Member *one : { &kept, &other }) {
        for (const QString &number : one->formerNumbers)
            addOnce(both.formerNumbers, number);
        for (const QString &number : { one->number, one->externalNumber }) {
            if (number != both.number && number != both.externalNumber)
                addOnce(both.formerNumbers, number);
        }
    }
}

/// What the one kept has no value for, and what was chosen of the other.
Member combined(const Member &kept, const Member &other, const std::vector<int> &chosen)
{
    Member both = kept;
    forEachUnit<Member>([&](int unit) {
        const bool take = std::find(chosen.begin(), chosen.end(), unit) != chosen.end();
        if (take || isBlankUnit(kept, unit))
            copyUnit(both, other, unit);
    });
    // A status is pinned until a day for a reason: the three are one.
    const Member &pinned = both.statusPin == kept.statusPin ? kept : other;
    both.statusPinUntil = pinned.statusPinUntil;
    both.statusPinReason = pinned.statusPinReason;
    // So are a type that is planned and its day.
    both.plannedFrom = both.plannedType == kept.plannedType ? kept.plannedFrom : other.plannedFrom;
    both.noPost = kept.noPost || other.noPost;
    both.noEmail = kept.noEmail || other.noEmail;
    both.noTelephone = kept.noTelephone || other.noTelephone;
    if (other.joined.isValid() && (!both.joined.isValid() || other.joined < both.joined))
        both.joined = other.joined;
    joinLists(both, kept, other);
    return both;
}

/// The records of both in one list.
template <class R> std::vector<R> joined(const std::vector<R> &a, const std::vector<R> &b)
{
    std::vector<R> all = a;
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

bool endsBy(QDate day, QDate last)
{
    return !last.isValid() || (day.isValid() && day <= last);
}

/// Sets terms of one track that share days apart; see MergeMembers.
void setApart(std::vector<Period> &periods, const Types &types, Id<MembershipType> track)
{
    std::vector<Period *> real;
    for (Period &period : periods) {
        if (isRealPeriod(period) && trackOf(period.type, types) == track)
            real.push_back(&period);
    }
    std::sort(real.begin(), real.end(), [](const Period *a, const Period *b) {
        return a->start != b->start ? a->start < b->start : !endsBy(lastDayOf(*a), lastDayOf(*b));
    });
    Period *last = nullptr;
    for (Period *period : real) {
        const QDate end = last ? lastDayOf(*last) : QDate();
        if (!last || (end.isValid() && end < period->start)) {
            last = period;
        } else if (endsBy(lastDayOf(*period), end)) {
            period->leaving = Leaving::Mistake;
            period->leavingDay = period->start;
        } else {
            last->end = period->start.addDays(-1);
            // Who goes on in the next term has not left.
            last->leaving = Leaving::None;
            last->noticeDay = last->leavingDay = {};
            last = period;
        }
    }
}

/// Of the fee of a term that turned out a mistake, nothing more is owed.
void waiveRest(Charge &charge, const std::vector<Allocation> &allocations)
{
    Money paid;
    for (const Allocation &allocation : allocations) {
        if (allocation.charge == charge.id)
            paid.pence += allocation.amount.pence;
    }
    charge.waived = { std::clamp<qint64>(charge.amount.pence - paid.pence, charge.waived.pence, charge.amount.pence) };
}

/// Adds the edits from one list to the other, of records in the same places.
template <class R>
void addEdits(const std::vector<R> &before, const std::vector<R> &after, std::vector<RecordChange> &changes)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            changes.push_back(edited(before[i], after[i]));
    }
}

void moveTerms(
    const MemberFacts &kept, const MemberFacts &other, const Types &types, std::vector<RecordChange> &changes)
{
    const Id<Member> to = kept.member.id;
    const auto periods = joined(kept.periods, other.periods);
    auto apart = periods;
    std::set<Id<MembershipType>> tracks;
    for (const Period &period : periods)
        tracks.insert(trackOf(period.type, types));
    for (const Id<MembershipType> track : tracks)
        setApart(apart, types, track);
    std::set<Id<Period>> mistakes;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        apart[i].member = to;
        if (isRealPeriod(periods[i]) && !isRealPeriod(apart[i]))
            mistakes.insert(periods[i].id);
    }
    addEdits(periods, apart, changes);
    const auto charges = joined(kept.charges, other.charges);
    const auto allocations = joined(kept.allocations, other.allocations);
    auto owed = charges;
    for (Charge &charge : owed) {
        charge.member = to;
        if (mistakes.contains(charge.period))
            waiveRest(charge, allocations);
    }
    addEdits(charges, owed, changes);
}

/// The records of one list, given to another person.
template <class R>
void moveAll(const std::vector<R> &records, Id<Member> R::*owner, Id<Member> to, std::vector<RecordChange> &changes)
{
    auto moved = records;
    for (R &record : moved)
        record.*owner = to;
    addEdits(records, moved, changes);
}

bool sharesDays(const GroupMembership &a, const GroupMembership &b)
{
    return (!a.end.isValid() || !b.start.isValid() || b.start <= a.end)
        && (!b.end.isValid() || !a.start.isValid() || a.start <= b.end);
}

bool liesWithin(const GroupMembership &inner, const GroupMembership &outer)
{
    const bool begins = !outer.start.isValid() || (inner.start.isValid() && inner.start >= outer.start);
    return begins && endsBy(inner.end, outer.end);
}

void moveGroups(const MemberFacts &kept, const MemberFacts &other, std::vector<RecordChange> &changes)
{
    for (const GroupMembership &place : other.groups) {
        bool known = false;
        bool secondHome = false;
        for (const GroupMembership &own : kept.groups) {
            const bool same = own.role == place.role && own.group == place.group && own.office == place.office;
            known = known || (same && liesWithin(place, own));
            secondHome = secondHome
                || (own.role == GroupRole::Home && place.role == GroupRole::Home && sharesDays(own, place));
        }
        GroupMembership moved = place;
        moved.member = kept.member.id;
        if (secondHome)
            moved.role = GroupRole::Additional;
        changes.push_back(known ? removed(place) : edited(place, moved));
    }
}

void moveStandings(const MemberFacts &kept, const MemberFacts &other, std::vector<RecordChange> &changes)
{
    for (const Standing &standing : other.standings) {
        const bool known = std::any_of(kept.standings.begin(), kept.standings.end(), [&](const Standing &own) {
            return own.kind == standing.kind && own.since == standing.since && own.evidence == standing.evidence;
        });
        Standing moved = standing;
        moved.member = kept.member.id;
        changes.push_back(known ? removed(standing) : edited(standing, moved));
    }
}

/// Whom the other was told apart from, the one kept is; the two themselves are one now.
Done moveDistinct(const Reader &reader, Id<Member> kept, Id<Member> other, std::vector<RecordChange> &changes)
{
    const Uuid targets[] { other.uuid };
    for (const int field : { 1, 2 }) {
        auto pairs = reader.where<Distinct>(field, targets);
        if (!pairs)
            return pairs.problems();
        for (const Distinct &pair : *pairs) {
            const Id<Member> third = pair.member == other ? pair.other : pair.member;
            if (third == kept)
                changes.push_back(removed(pair));
            else
                changes.push_back(edited(pair, Distinct { pair.id, std::min(kept, third), std::max(kept, third) }));
        }
    }
    return {};
}

bool sharesDays(const HouseholdLink &a, const HouseholdLink &b)
{
    return (!a.end.isValid() || !b.start.isValid() || b.start <= a.end)
        && (!b.end.isValid() || !a.start.isValid() || a.start <= b.end);
}

/// Both places in households are one's now. A link between the two goes, and of those that cannot be together, as when
/// one of the two paid for others while somebody paid for the other, the one that was not of the person kept.
Done moveHouseholds(const Reader &reader, Id<Member> kept, Id<Member> other, std::vector<RecordChange> &changes)
{
    const std::array both { kept, other };
    auto links = linksOf(reader, both);
    if (!links)
        return links.problems();
    const auto concerns
        = [](const HouseholdLink &link, Id<Member> one) { return link.member == one || link.lead == one; };
    std::vector<HouseholdLink> staying;
    std::ranges::copy_if(
        *links, std::back_inserter(staying), [&](const HouseholdLink &link) { return !concerns(link, other); });
    for (const HouseholdLink &link : *links) {
        if (!concerns(link, other))
            continue;
        HouseholdLink moved = link;
        moved.member = link.member == other ? kept : link.member;
        moved.lead = link.lead == other ? kept : link.lead;
        const bool fits
            = moved.member != moved.lead && std::ranges::none_of(staying, [&moved](const HouseholdLink &own) {
                  return sharesDays(own, moved)
                      && (own.member == moved.member || own.member == moved.lead || own.lead == moved.member);
              });
        changes.push_back(fits ? edited(link, moved) : removed(link));
        if (fits)
            staying.push_back(moved);
    }
    return {};
}

/// Records of a person by the field that names them, given to the one kept.
template <class R, class Known>
Done moveBy(const Reader &reader, int field, Id<Member> kept, Id<Member> other, std::vector<RecordChange> &changes,
    const Known &isKnown)
{
    const Uuid owners[] { kept.uuid };
    const Uuid targets[] { other.uuid };
    auto own = reader.where<R>(field, owners);
    auto records = own ? reader.where<R>(field, targets) : own;
    if (!records)
        return records.problems();
    for (const R &record : *records) {
        R moved = record;
        moved.member = kept;
        const bool known = std::ranges::any_of(*own, [&](const R &one) { return isKnown(one, record); });
        changes.push_back(known ? removed(record) : edited(record, moved));
    }
    return {};
}

Done movePayerNames(const Reader &reader, Id<Member> kept, Id<Member> other, std::vector<RecordChange> &changes)
{
    constexpr int payerNameOwner = 1;
    return moveBy<PayerName>(reader, payerNameOwner, kept, other, changes,
        [](const PayerName &own, const PayerName &one) { return own.name == one.name; });
}

Done moveBatchLines(const Reader &reader, Id<Member> kept, Id<Member> other, std::vector<RecordChange> &changes)
{
    constexpr int batchLineOwner = 1;
    return moveBy<BatchLine>(
        reader, batchLineOwner, kept, other, changes, [](const BatchLine &, const BatchLine &) { return false; });
}

} // namespace

Result<Draft> Planning::make(const MergeMembers &command) const
{
    if (command.kept == command.other)
        return Problem { ProblemCode::NotUnique, QStringLiteral("member"), { QString(), QString() } };
    auto kept = person(command.kept, FactParts::Everything);
    auto other = person(command.other, FactParts::Everything);
    if (!kept || !other)
        return kept ? other.problems() : kept.problems();
    Draft draft { { ActionKind::MergeMembers, { displayName(kept->member), displayName(other->member) } }, {} };
    const Member both = combined(kept->member, other->member, command.fields);
    if (both != kept->member)
        draft.changes.push_back(edited(kept->member, both));
    auto known = types();
    if (!known)
        return known.problems();
    moveTerms(*kept, *other, *known, draft.changes);
    moveAll(other->allocations, &Allocation::member, command.kept, draft.changes);
    moveAll(other->payments, &Payment::payer, command.kept, draft.changes);
    moveStandings(*kept, *other, draft.changes);
    moveGroups(*kept, *other, draft.changes);
    for (const auto move : { &moveDistinct, &moveHouseholds, &movePayerNames, &moveBatchLines }) {
        if (auto moved = move(m_reader, command.kept, command.other, draft.changes); !moved)
            return moved.problems();
    }
    draft.changes.push_back(removed(other->member));
    // An entry that touches nothing of theirs would keep their name when they are erased.
    if (std::none_of(draft.changes.begin(), draft.changes.end(),
            [&](const RecordChange &change) { return subjectOf(change) == command.kept.uuid; }))
        draft.action.values[0].clear();
    return draft;
}

Result<Draft> Planning::make(const KeepApart &command) const
{
    if (command.member == command.other)
        return Problem { ProblemCode::NotUnique, QStringLiteral("member"), { QString(), QString() } };
    const std::array ids { std::min(command.member, command.other), std::max(command.member, command.other) };
    auto people = m_reader.some(std::span<const Id<Member>>(ids));
    if (!people)
        return people.problems();
    if (people->size() != ids.size())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), command.other.toString() } };
    Draft draft { { ActionKind::KeepApart, { displayName((*people)[0]), displayName((*people)[1]) } }, {} };
    const Uuid targets[] { ids[0].uuid };
    auto known = m_reader.where<Distinct>(1, targets);
    if (!known)
        return known.problems();
    if (std::any_of(known->begin(), known->end(), [&](const Distinct &pair) { return pair.other == ids[1]; }))
        return draft;
    draft.changes.push_back(added(Distinct { newId<Distinct>(), ids[0], ids[1] }));
    return draft;
}

} // namespace rollbook
