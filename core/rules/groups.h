// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/group.h"

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rollbook {

/// A kind of group and the kinds under which groups of it may stand.
struct GroupKind {
    QString name;
    QStringList parents; ///< empty: it stands at the top only
    bool operator==(const GroupKind &) const = default;
};

/// Reads one line of Organisation::groupKinds: "Branch < Region, Nation". Spaces do not matter, "‹" stands for "<" too.
[[nodiscard]] GroupKind parseGroupKind(const QString &line);
[[nodiscard]] std::vector<GroupKind> parseGroupKinds(const QStringList &lines);
/// Writes what parseGroupKind() reads.
[[nodiscard]] QString groupKindLine(const GroupKind &kind);

/// Whether a group of `kind` may stand under one of `parentKind` (empty: at the top). Every kind may stand at the top,
/// because a file that names a branch need not name its region; a group without a kind, or of a kind that is not in the
/// list, may stand anywhere and have anything below it.
[[nodiscard]] bool mayStandUnder(const std::vector<GroupKind> &kinds, const QString &kind, const QString &parentKind);

/// The groups as a tree. Groups whose parent is missing stand at the top; a circle in damaged data is not followed.
class GroupTree
{
public:
    explicit GroupTree(std::vector<Group> groups);

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    /// Null when there is no such group.
    [[nodiscard]] const Group *find(Id<Group> id) const;
    /// The groups directly below, by name; a null id: those at the top.
    [[nodiscard]] std::vector<Id<Group>> children(Id<Group> id) const;
    /// From the parent up to the top.
    [[nodiscard]] std::vector<Id<Group>> ancestors(Id<Group> id) const;
    /// The groups and all below them, each once: what statistics and lists of "the region" mean.
    [[nodiscard]] std::vector<Id<Group>> unfold(std::span<const Id<Group>> ids) const;
    [[nodiscard]] std::vector<Id<Group>> unfold(Id<Group> id) const { return unfold(std::span(&id, 1)); }
    /// Everything, parents before what is below them, siblings by name.
    [[nodiscard]] std::vector<Id<Group>> inOrder() const;
    /// The names from the top down to the group.
    [[nodiscard]] QStringList path(Id<Group> id) const;
    /// Whether the group would stand below itself.
    [[nodiscard]] bool wouldCircle(Id<Group> id, Id<Group> newParent) const;

private:
    void collect(Id<Group> id, std::vector<Id<Group>> &into, std::unordered_set<Id<Group>> &seen) const;

    std::vector<Group> m_groups;
    std::unordered_map<Id<Group>, std::size_t> m_places;
    std::unordered_map<Id<Group>, std::vector<Id<Group>>> m_children; ///< under the null id: those at the top
};

} // namespace rollbook
