// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/status.h"

#include <unordered_map>

namespace rollbook {

/// The records of which there are few and every list names: groups, membership types, the society itself. Read once,
/// and again when a commit touches one of them.
class Directory
{
public:
    [[nodiscard]] static Result<Directory> read(const Reader &reader);

    /// Whether a change among these makes the directory stale.
    [[nodiscard]] static bool isTouchedBy(const std::vector<RecordChange> &changes);

    [[nodiscard]] const Organisation &organisation() const { return m_organisation; }
    [[nodiscard]] const Types &types() const { return m_types; }
    /// All groups, archived ones too, by name.
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    /// Null when there is no such group.
    [[nodiscard]] const Group *group(Id<Group> id) const;
    [[nodiscard]] const MembershipType *type(Id<MembershipType> id) const;
    /// Empty for a null or unknown id.
    [[nodiscard]] QString groupName(Id<Group> id) const;
    [[nodiscard]] QString typeName(Id<MembershipType> id) const;
    /// "Bristol West (South West)": the name, with the parent's where there is one, the distinctive part first.
    [[nodiscard]] QString groupTitle(Id<Group> id) const;
    /// The group and all groups below it.
    [[nodiscard]] std::vector<Id<Group>> withBelow(Id<Group> id) const;
    /// Types that new people may take on the day, by name.
    [[nodiscard]] std::vector<MembershipType> openTypes(QDate day) const { return openTypes(day, false); }
    /// The same for affiliated organisations.
    [[nodiscard]] std::vector<MembershipType> openAffiliations(QDate day) const { return openTypes(day, true); }
    /// Groups that are not archived on the day, by name.
    [[nodiscard]] std::vector<Group> openGroups(QDate day) const;

private:
    [[nodiscard]] std::vector<MembershipType> openTypes(QDate day, bool affiliation) const;

    Organisation m_organisation;
    Types m_types;
    std::vector<Group> m_groups;
    std::unordered_map<Id<Group>, std::size_t> m_places;
};

} // namespace rollbook
