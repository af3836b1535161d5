// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/directory.h"

#include <algorithm>

namespace rollbook {

Result<Directory> Directory::read(const Reader &reader)
{
    auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    auto groups = reader.all<Group>();
    if (!groups)
        return groups.problems();
    Directory directory;
    directory.m_organisation = *std::move(organisation);
    directory.m_types = typesById(*types);
    directory.m_groups = *std::move(groups);
    std::ranges::sort(directory.m_groups, [](const Group &a, const Group &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    for (std::size_t i = 0; i < directory.m_groups.size(); ++i)
        directory.m_places.emplace(directory.m_groups[i].id, i);
    return directory;
}

bool Directory::isTouchedBy(const std::vector<RecordChange> &changes)
{
    return std::ranges::any_of(changes, [](const RecordChange &change) {
        return std::holds_alternative<Change<Group>>(change) || std::holds_alternative<Change<MembershipType>>(change)
            || std::holds_alternative<Change<Organisation>>(change);
    });
}

const Group *Directory::group(Id<Group> id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_groups[found->second];
}

const MembershipType *Directory::type(Id<MembershipType> id) const
{
    const auto found = m_types.find(id);
    return found == m_types.end() ? nullptr : &found->second;
}

QString Directory::groupName(Id<Group> id) const
{
    const Group *found = group(id);
    return found ? found->name : QString();
}

QString Directory::typeName(Id<MembershipType> id) const
{
    const MembershipType *found = type(id);
    return found ? found->name : QString();
}

QString Directory::groupTitle(Id<Group> id) const
{
    const Group *found = group(id);
    if (!found)
        return {};
    const QString above = groupName(found->parent);
    return above.isEmpty() ? found->name : QStringLiteral("%1 (%2)").arg(found->name, above);
}

std::vector<Id<Group>> Directory::withBelow(Id<Group> id) const
{
    std::vector<Id<Group>> found { id };
    for (std::size_t next = 0; next < found.size(); ++next) {
        for (const Group &group : m_groups) {
            if (group.parent == found[next] && std::ranges::find(found, group.id) == found.end())
                found.push_back(group.id);
        }
    }
    return found;
}

std::vector<MembershipType> Directory::openTypes(QDate day, bool affiliation) const
{
    std::vector<MembershipType> open;
    for (const auto &[id, type] : m_types) {
        if (type.affiliation == affiliation && (!type.retired.isValid() || type.retired > day))
            open.push_back(type);
    }
    std::ranges::sort(open, [](const MembershipType &a, const MembershipType &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return open;
}

std::vector<Group> Directory::openGroups(QDate day) const
{
    std::vector<Group> open;
    std::ranges::copy_if(m_groups, std::back_inserter(open),
        [day](const Group &group) { return !group.archived.isValid() || group.archived > day; });
    return open;
}

} // namespace rollbook
