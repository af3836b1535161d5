// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Sets terms that share days apart; see MergeMembers.
void setApart(std::vector<Period> &periods)
{
    std::vector<Period *> real;
    for (Period &period : periods) {
        if (isRealPeriod(period))
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

void moveTerms(const MemberFacts &kept, const MemberFacts &other, std::vector<RecordChange> &changes)
{
    const Id<Member> to = kept.member.id;
    const auto periods = joined(kept.periods, other.periods);
    auto apart = periods;
    setApart(apart);
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
    moveTerms(*kept, *other, draft.changes);
    moveAll(other->allocations, &Allocation::member, command.kept, draft.changes);
    moveAll(other->payments, &Payment::payer, command.kept, draft.changes);
    moveStandings(*kept, *other, draft.changes);
    moveGroups(*kept, *other, draft.changes);
    if (auto moved = moveDistinct(m_reader, command.kept, command.other, draft.changes); !moved)
        return moved.problems();
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
