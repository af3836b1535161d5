// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"

#include "core/changes/units.h"

#include <algorithm>

namespace rollbook {

Done Planning::settle(Changes &changes, const SettleOne &one) const
{
    return std::visit(
        [&]<class R>(const Change<R> &chosen) -> Done {
            const Id<R> id { one.conflict.record };
            auto stored = m_reader.one(id);
            if (!stored)
                return stored.problems();
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

} // namespace rollbook
