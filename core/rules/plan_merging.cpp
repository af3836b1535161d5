// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"

#include "core/changes/units.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The person and everybody who was merged into them and is gone: the journal still holds what those were.
Result<std::vector<Id<Member>>> mergedInto(const Reader &reader, Id<Member> person)
{
    constexpr int everyLine = 100'000;
    std::vector<Id<Member>> people { person };
    for (std::size_t at = 0; at < people.size(); ++at) {
        auto lines = reader.journalOf(people[at].uuid, everyLine);
        if (!lines)
            return lines.problems();
        for (const JournalLine &line : *lines) {
            const ActionKind kind = line.entry.action.kind;
            if (kind != ActionKind::MergeMembers && kind != ActionKind::Redo && kind != ActionKind::UndoTogether)
                continue;
            auto stream = reader.changesOf(line.entry.id, false);
            std::vector<RecordChange> block;
            do {
                if (auto pulled = stream ? (*stream)->next(block) : Done(stream.problems()); !pulled)
                    return pulled.problems();
                // That two people were kept apart is no merging of either into the other.
                const Uuid into = people[at].uuid;
                const bool merged = std::ranges::any_of(block, [&into](const RecordChange &any) {
                    return !std::holds_alternative<Change<Distinct>>(any) && subjectOf(any) == into;
                });
                for (const RecordChange &any : block) {
                    const auto *gone = std::get_if<Change<Member>>(&any);
                    if (!merged || gone == nullptr || gone->after
                        || std::ranges::find(people, gone->before->id) != people.end())
                        continue;
                    const Id<Member> other = gone->before->id;
                    auto there = reader.some(std::span<const Id<Member>>(&other, 1));
                    if (!there)
                        return there.problems();
                    if (there->empty())
                        people.push_back(other);
                }
            } while (!block.empty());
        }
    }
    return people;
}

} // namespace

Done Planning::settle(Changes &changes, const SettleOne &one) const
{
    return visitChange(
        [&]<class R>(const Change<R> &chosen) -> Done {
            const Id<R> id { one.conflict.record };
            auto stored = m_reader.one(id);
            if (!stored)
                return stored.problems();
            // Only a conflict about the record itself may delete it.
            if (!chosen.after && one.conflict.unit != existenceUnit)
                return Problem { ProblemCode::StaleBefore, {}, { QStringLiteral("conflict"), id.toString() } };
            if (!chosen.after) {
                // A person goes with everything that hangs on them, as if deleted from the list.
                if constexpr (std::is_same_v<R, Member>) {
                    auto draft = make(DeleteMember { id });
                    if (!draft)
                        return draft.problems();
                    changes.insert(changes.end(), draft->changes.begin(), draft->changes.end());
                } else {
                    changes.push_back(removed(*stored));
                }
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
        if (std::holds_alternative<Change<Device>>(one.chosen))
            return Problem { ProblemCode::RosterStays };
        // Settled meanwhile, or other sides have come: what was decided was decided about something else.
        if (std::find(open->begin(), open->end(), one.conflict) == open->end())
            return Problem { ProblemCode::StaleBefore, {},
                { QStringLiteral("conflict"), one.conflict.record.toString() } };
        if (auto done = settle(draft.changes, one); !done)
            return done.problems();
    }
    return draft;
}

Result<Draft> Planning::make(const KeepPayment &command) const
{
    auto payment = m_reader.one(command.payment);
    if (!payment)
        return payment.problems();
    Settlement settlement;
    settlement.id = newId<Settlement>();
    settlement.subject.uuid = subjectOf(*payment);
    settlement.record.uuid = payment->id.uuid;
    settlement.type = RecordTraits<Payment>::type;
    settlement.unit = existenceUnit;
    return Draft { { ActionKind::SettleConflicts, { QStringLiteral("1") } }, { added(settlement) } };
}

Result<Draft> Planning::make(const EraseMember &command) const
{
    auto member = m_reader.one(command.member);
    if (!member)
        return member.problems();
    auto people = mergedInto(m_reader, command.member);
    if (!people)
        return people.problems();
    Draft draft { { ActionKind::EraseMember }, {} };
    for (const Id<Member> one : *people) {
        Erasure erasure;
        erasure.id = newId<Erasure>();
        erasure.subject.uuid = one.uuid;
        erasure.day = today();
        erasure.reason = command.reason;
        draft.changes.push_back(added(erasure));
    }
    return draft;
}

} // namespace rollbook
