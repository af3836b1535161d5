// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

Result<Draft> Planning::make(const SaveMembershipType &command) const
{
    MembershipType type = command.type;
    if (Problems problems = validate(type); !problems.empty())
        return problems;
    auto all = m_reader.all<MembershipType>();
    if (!all)
        return all.problems();
    const MembershipType *before = nullptr;
    for (const MembershipType &other : *all) {
        if (other.id == type.id)
            before = &other;
        else if (foldedName(other.name) == foldedName(type.name))
            return Problem { ProblemCode::NotUnique, QStringLiteral("name"), { type.name, other.name } };
    }
    if (type.id.isNull()) {
        type.id = newId<MembershipType>();
        return Draft { { ActionKind::AddMembershipType, { type.name } }, { added(type) } };
    }
    if (!before)
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<MembershipType>::name), type.id.toString() } };
    const bool retires = type.retired.isValid() && !before->retired.isValid();
    Draft draft { { retires ? ActionKind::RetireMembershipType : ActionKind::EditMembershipType, { type.name } }, {} };
    if (type != *before)
        draft.changes.push_back(edited(*before, type));
    return draft;
}

Result<Draft> Planning::make(const RecordStanding &command) const
{
    Standing standing = command.standing;
    auto member = m_reader.one(standing.member);
    if (!member)
        return member.problems();
    if (Problems problems = validate(standing, today()); !problems.empty())
        return problems;
    Draft draft { { ActionKind::RecordStanding, { displayName(*member) } }, {} };
    if (standing.id.isNull()) {
        standing.id = newId<Standing>();
        draft.changes.push_back(added(standing));
        return draft;
    }
    auto before = m_reader.one(standing.id);
    if (!before)
        return before.problems();
    if (*before != standing)
        draft.changes.push_back(edited(*before, standing));
    return draft;
}

Result<Draft> Planning::make(const DeleteStanding &command) const
{
    auto standing = m_reader.one(command.standing);
    if (!standing)
        return standing.problems();
    auto member = m_reader.one(standing->member);
    if (!member)
        return member.problems();
    return Draft { { ActionKind::DeleteStanding, { displayName(*member) } }, { removed(*standing) } };
}

Result<Draft> Planning::make(const SaveAdmissionRules &command) const
{
    auto before = m_reader.all<AdmissionRule>();
    if (!before)
        return before.problems();
    Draft draft { { ActionKind::EditAdmissionRules }, {} };
    Problems problems;
    int position = 0;
    for (AdmissionRule rule : command.rules) {
        rule.position = ++position;
        for (Problem &problem : validate(rule))
            problems.push_back(std::move(problem));
        const auto known
            = std::find_if(before->begin(), before->end(), [&rule](const AdmissionRule &r) { return r.id == rule.id; });
        if (known == before->end()) {
            rule.id = newId<AdmissionRule>();
            draft.changes.push_back(added(rule));
            continue;
        }
        if (*known != rule)
            draft.changes.push_back(edited(*known, rule));
        before->erase(known);
    }
    for (const AdmissionRule &rule : *before)
        draft.changes.push_back(removed(rule));
    if (!problems.empty())
        return problems;
    return draft;
}

Result<Draft> Planning::make(const EditOrganisation &command) const
{
    auto before = m_reader.organisation();
    if (!before)
        return before.problems();
    Organisation after = command.organisation;
    after.id = before->id;
    after.booksClosed = before->booksClosed; // only CloseBooks moves it
    if (Problems problems = validate(after); !problems.empty())
        return problems;
    Draft draft { { ActionKind::EditOrganisation, { after.name } }, {} };
    if (after != *before)
        draft.changes.push_back(edited(*before, after));
    return draft;
}

} // namespace rollbook
