// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include "core/changes/units.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The records of one list, moved to another person.
template <class R>
void moveAll(const std::vector<R> &records, Id<Member> R::*owner, Id<Member> to, std::vector<RecordChange> &changes)
{
    for (const R &record : records) {
        R moved = record;
        moved.*owner = to;
        changes.push_back(edited(record, moved));
    }
}

/// What the one kept has no value for, and what was chosen of the other.
Member combined(const Member &kept, const Member &other, const std::vector<int> &chosen)
{
    Member both = kept;
    forEachUnit<Member>([&](int unit) {
        bool take = std::find(chosen.begin(), chosen.end(), unit) != chosen.end();
        if (!take) {
            bool blank = true;
            forEachField<Member>([&](const auto &field) {
                using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                if (unitOf(field) == unit)
                    blank = blank && kept.*(field.member) == Value {};
            });
            take = blank;
        }
        if (take)
            copyUnit(both, other, unit);
    });
    for (const QString &tag : other.tags) {
        if (!both.tags.contains(tag))
            both.tags << tag;
    }
    if (!other.notes.isEmpty() && !both.notes.contains(other.notes))
        both.notes = kept.notes.isEmpty() ? other.notes : QString(kept.notes % u'\n' % other.notes);
    both.noPost = kept.noPost || other.noPost;
    both.noEmail = kept.noEmail || other.noEmail;
    both.noTelephone = kept.noTelephone || other.noTelephone;
    if (other.joined.isValid() && (!both.joined.isValid() || other.joined < both.joined))
        both.joined = other.joined;
    return both;
}

} // namespace

Done Planning::settle(Changes &changes, const SettleOne &one) const
{
    return std::visit(
        [&]<class R>(const Change<R> &chosen) -> Done {
            const Id<R> id { one.conflict.record };
            auto stored = m_reader.one(id);
            if (!stored)
                return stored.problems();
            // Only a conflict about the record itself may delete it.
            if (!chosen.after && one.conflict.unit != existenceUnit)
                return Problem { ProblemCode::StaleBefore, {}, { QStringLiteral("conflict"), id.toString() } };
            if (!chosen.after) {
                changes.push_back(removed(*stored));
                return {};
            }
            R after = *stored;
            if (one.conflict.unit != existenceUnit)
                copyUnit(after, *chosen.after, one.conflict.unit);
            if (after != *stored)
                changes.push_back(edited(*stored, after));
            Settlement settlement;
            settlement.id = newId<Settlement>();
            settlement.subject.uuid = one.conflict.subject;
            settlement.record.uuid = one.conflict.record;
            settlement.type = one.conflict.type;
            settlement.unit = one.conflict.unit;
            if (one.conflict.unit != existenceUnit)
                settlement.value = unitText(after, one.conflict.unit);
            changes.push_back(added(settlement));
            return {};
        },
        one.chosen);
}

Result<Draft> Planning::make(const SettleConflicts &command) const
{
    Draft draft { { ActionKind::SettleConflicts, { QString::number(command.decisions.size()) } }, {} };
    auto open = m_reader.conflicts();
    if (!open)
        return open.problems();
    for (const SettleOne &one : command.decisions) {
        // Settled meanwhile, or other sides have come: what was decided was decided about something else.
        if (std::find(open->begin(), open->end(), one.conflict) == open->end())
            return Problem { ProblemCode::StaleBefore, {},
                { QStringLiteral("conflict"), one.conflict.record.toString() } };
        if (auto done = settle(draft.changes, one); !done)
            return done.problems();
    }
    return draft;
}

Result<Draft> Planning::make(const EraseMember &command) const
{
    auto member = m_reader.one(command.member);
    if (!member)
        return member.problems();
    Erasure erasure;
    erasure.id = newId<Erasure>();
    erasure.subject.uuid = command.member.uuid;
    erasure.day = today();
    erasure.reason = command.reason;
    return Draft { { ActionKind::EraseMember }, { added(erasure) } };
}

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
    moveAll(other->periods, &Period::member, command.kept, draft.changes);
    moveAll(other->charges, &Charge::member, command.kept, draft.changes);
    moveAll(other->allocations, &Allocation::member, command.kept, draft.changes);
    moveAll(other->payments, &Payment::payer, command.kept, draft.changes);
    moveAll(other->standings, &Standing::member, command.kept, draft.changes);
    for (const GroupMembership &place : other->groups) {
        const bool twice = std::any_of(kept->groups.begin(), kept->groups.end(), [&](const GroupMembership &own) {
            return own.role == place.role
                && (own.role == GroupRole::Home
                        ? !own.end.isValid() && !place.end.isValid()
                        : own.group == place.group && own.office == place.office && !own.end.isValid());
        });
        GroupMembership moved = place;
        moved.member = command.kept;
        draft.changes.push_back(twice ? removed(place) : edited(place, moved));
    }
    draft.changes.push_back(removed(other->member));
    return draft;
}

Result<Draft> Planning::make(const KeepApart &command) const
{
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
