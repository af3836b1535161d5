// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"
#include "core/rules/groups.h"
#include "core/rules/planning.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

constexpr int membershipGroup = 2; ///< field number of GroupMembership::group

Problem inUse(const char *type, std::size_t count)
{
    return { ProblemCode::ReferenceInUse, {}, { QLatin1String(type), QString::number(count) } };
}

} // namespace

Done Planning::placeOfGroup(const Group &group) const
{
    if (Problems problems = validate(group, today()); !problems.empty())
        return problems;
    auto organisation = m_reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto all = m_reader.all<Group>();
    if (!all)
        return all.problems();
    const GroupTree tree(std::move(*all));
    const auto kinds = parseGroupKinds(organisation->groupKinds);
    const Group *parent = tree.find(group.parent);
    if (!group.parent.isNull() && !parent)
        return Problem { ProblemCode::ReferenceMissing, QStringLiteral("parent"),
            { QLatin1String(RecordTraits<Group>::name), group.parent.toString() } };
    if (tree.wouldCircle(group.id, group.parent))
        return Problem { ProblemCode::GroupCycle, QStringLiteral("parent"), { group.name, parent->name } };
    if (parent && !mayStandUnder(kinds, group.kind, parent->kind))
        return Problem { ProblemCode::GroupKindNotAllowed, QStringLiteral("parent"), { group.kind, parent->kind } };
    for (const Id<Group> below : tree.children(group.id)) {
        const Group *child = group.id.isNull() ? nullptr : tree.find(below);
        if (child && !mayStandUnder(kinds, child->kind, group.kind))
            return Problem { ProblemCode::GroupKindNotAllowed, QStringLiteral("kind"), { child->kind, group.kind } };
    }
    for (const Id<Group> beside : tree.children(group.parent)) {
        const Group *other = tree.find(beside);
        if (other->id != group.id && foldedName(other->name) == foldedName(group.name))
            return Problem { ProblemCode::NotUnique, QStringLiteral("name"),
                { group.name, tree.path(beside).join(QStringLiteral(" / ")) } };
    }
    return {};
}

Result<Draft> Planning::make(const AddGroup &command) const
{
    Group group = command.group;
    group.id = newId<Group>();
    if (auto placed = placeOfGroup(group); !placed)
        return placed.problems();
    return Draft { { ActionKind::AddGroup, { group.name } }, { added(group) } };
}

Result<Draft> Planning::make(const EditGroup &command) const
{
    auto before = m_reader.one(command.group.id);
    if (!before)
        return before.problems();
    if (auto placed = placeOfGroup(command.group); !placed)
        return placed.problems();
    Draft draft { { ActionKind::EditGroup, { command.group.name } }, {} };
    if (*before != command.group)
        draft.changes.push_back(edited(*before, command.group));
    return draft;
}

Result<Draft> Planning::make(const MoveGroup &command) const
{
    auto before = m_reader.one(command.group);
    if (!before)
        return before.problems();
    Group after = *before;
    after.parent = command.parent;
    if (auto placed = placeOfGroup(after); !placed)
        return placed.problems();
    QString under;
    if (!command.parent.isNull()) {
        auto parent = m_reader.one(command.parent);
        if (!parent)
            return parent.problems();
        under = parent->name;
    }
    Draft draft { { ActionKind::MoveGroup, { after.name, under } }, {} };
    if (after != *before)
        draft.changes.push_back(edited(*before, after));
    return draft;
}

Result<Draft> Planning::make(const ArchiveGroup &command) const
{
    auto before = m_reader.one(command.group);
    if (!before)
        return before.problems();
    Group after = *before;
    after.archived = command.reopen ? QDate() : orToday(command.day);
    if (Problems problems = validate(after, today()); !problems.empty())
        return problems;
    Draft draft { { command.reopen ? ActionKind::ReopenGroup : ActionKind::ArchiveGroup, { after.name } }, {} };
    if (after != *before)
        draft.changes.push_back(edited(*before, after));
    return draft;
}

Result<Draft> Planning::make(const DeleteGroup &command) const
{
    auto group = m_reader.one(command.group);
    if (!group)
        return group.problems();
    auto all = m_reader.all<Group>();
    if (!all)
        return all.problems();
    if (const auto below = GroupTree(std::move(*all)).children(command.group); !below.empty())
        return inUse(RecordTraits<Group>::name, below.size());
    auto memberships = m_reader.where<GroupMembership>(membershipGroup, std::span(&command.group.uuid, 1));
    if (!memberships)
        return memberships.problems();
    if (!memberships->empty())
        return inUse(RecordTraits<GroupMembership>::name, memberships->size());
    return Draft { { ActionKind::DeleteGroup, { group->name } }, { removed(*group) } };
}

} // namespace rollbook
