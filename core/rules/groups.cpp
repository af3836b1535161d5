// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/groups.h"

#include <algorithm>

namespace rollbook {

namespace {

bool sameKind(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

GroupKind parseGroupKind(const QString &line)
{
    QString text = line;
    text.replace(QChar(0x2039), u'<');
    GroupKind kind;
    kind.name = text.section(u'<', 0, 0).simplified();
    const QStringList parents = text.section(u'<', 1).split(u',');
    for (const QString &parent : parents) {
        const QString name = parent.simplified();
        if (!name.isEmpty() && !kind.parents.contains(name, Qt::CaseInsensitive))
            kind.parents.append(name);
    }
    return kind;
}

std::vector<GroupKind> parseGroupKinds(const QStringList &lines)
{
    std::vector<GroupKind> kinds;
    for (const QString &line : lines) {
        if (GroupKind kind = parseGroupKind(line); !kind.name.isEmpty())
            kinds.push_back(std::move(kind));
    }
    return kinds;
}

QString groupKindLine(const GroupKind &kind)
{
    return kind.parents.isEmpty() ? kind.name : QString(kind.name % u" < " % kind.parents.join(QStringLiteral(", ")));
}

bool mayStandUnder(const std::vector<GroupKind> &kinds, const QString &kind, const QString &parentKind)
{
    if (kind.isEmpty() || parentKind.isEmpty())
        return true;
    const auto named = [&kinds](const QString &name) {
        return std::find_if(kinds.begin(), kinds.end(), [&name](const GroupKind &k) { return sameKind(k.name, name); });
    };
    const auto found = named(kind);
    if (found == kinds.end() || named(parentKind) == kinds.end())
        return true;
    return found->parents.contains(parentKind, Qt::CaseInsensitive);
}

GroupTree::GroupTree(std::vector<Group> groups) : m_groups(std::move(groups))
{
    std::sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
        const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
    for (std::size_t place = 0; place < m_groups.size(); ++place)
        m_places.emplace(m_groups[place].id, place);
    for (const Group &group : m_groups)
        m_children[find(group.parent) ? group.parent : Id<Group> {}].push_back(group.id);
}

const Group *GroupTree::find(Id<Group> id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_groups[place->second];
}

std::vector<Id<Group>> GroupTree::children(Id<Group> id) const
{
    const auto found = m_children.find(id);
    return found == m_children.end() ? std::vector<Id<Group>> {} : found->second;
}

std::vector<Id<Group>> GroupTree::ancestors(Id<Group> id) const
{
    std::vector<Id<Group>> above;
    const Group *group = find(id);
    while (group && above.size() <= m_groups.size()) {
        group = find(group->parent);
        if (!group || group->id == id || std::find(above.begin(), above.end(), group->id) != above.end())
            break;
        above.push_back(group->id);
    }
    return above;
}

void GroupTree::collect(Id<Group> id, std::vector<Id<Group>> &into, std::unordered_set<Id<Group>> &seen) const
{
    if (!seen.insert(id).second)
        return;
    into.push_back(id);
    for (const Id<Group> child : children(id))
        collect(child, into, seen);
}

std::vector<Id<Group>> GroupTree::unfold(std::span<const Id<Group>> ids) const
{
    std::vector<Id<Group>> unfolded;
    std::unordered_set<Id<Group>> seen;
    for (const Id<Group> id : ids) {
        if (find(id))
            collect(id, unfolded, seen);
    }
    return unfolded;
}

std::vector<Id<Group>> GroupTree::inOrder() const
{
    std::vector<Id<Group>> ordered;
    std::unordered_set<Id<Group>> seen;
    for (const Id<Group> top : children({}))
        collect(top, ordered, seen);
    for (const Group &group : m_groups) // those in a circle
        collect(group.id, ordered, seen);
    return ordered;
}

QStringList GroupTree::path(Id<Group> id) const
{
    QStringList names;
    const auto above = ancestors(id);
    for (auto group = above.rbegin(); group != above.rend(); ++group)
        names.append(find(*group)->name);
    if (const Group *self = find(id))
        names.append(self->name);
    return names;
}

bool GroupTree::wouldCircle(Id<Group> id, Id<Group> newParent) const
{
    // A group not yet added has nothing below it.
    if (id.isNull() || newParent.isNull())
        return false;
    const auto above = ancestors(newParent);
    return id == newParent || std::find(above.begin(), above.end(), id) != above.end();
}

} // namespace rollbook
