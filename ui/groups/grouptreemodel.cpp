// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/grouptreemodel.h"

#include "ui/widgets/icons.h"
#include "ui/words/format.h"

#include <QMimeData>

namespace rollbook {

namespace {

const auto mimeType = QStringLiteral("application/x-rollbook-group");

bool fits(const Group &group, const QString &search)
{
    return search.isEmpty() || group.name.contains(search, Qt::CaseInsensitive)
        || std::ranges::any_of(
            group.aliases, [&](const QString &alias) { return alias.contains(search, Qt::CaseInsensitive); });
}

QString groupIcon(const Group &group)
{
    if (group.affiliate)
        return QStringLiteral("affiliate");
    return group.parent.isNull() ? QStringLiteral("region") : QStringLiteral("branch");
}

} // namespace

GroupTreeModel::GroupTreeModel(QObject *parent) : QAbstractItemModel(parent), m_directory(std::make_shared<Directory>())
{
}

void GroupTreeModel::setGroups(
    std::shared_ptr<const Directory> directory, QDate day, bool archived, const QString &search)
{
    beginResetModel();
    m_directory = std::move(directory);
    m_kinds = parseGroupKinds(m_directory->organisation().groupKinds);
    m_day = day;
    m_nodes.clear();
    m_top.clear();
    m_places.clear();
    m_tree = GroupTree(m_directory->groups());
    std::unordered_set<Id<Group>> shown;
    for (const Group &group : m_directory->groups()) {
        const bool gone = group.archived.isValid() && group.archived <= day;
        if ((gone && !archived) || !fits(group, search.trimmed()))
            continue;
        shown.insert(group.id);
        const auto above = m_tree.ancestors(group.id);
        shown.insert(above.begin(), above.end());
    }
    addNodes({}, -1, shown);
    endResetModel();
    setCounts(m_own);
}

void GroupTreeModel::addNodes(Id<Group> parent, int parentNode, const std::unordered_set<Id<Group>> &shown)
{
    for (const Id<Group> id : m_tree.children(parent)) {
        if (!shown.contains(id) || m_places.contains(id))
            continue;
        const int place = static_cast<int>(m_nodes.size());
        std::vector<int> &siblings = parentNode < 0 ? m_top : m_nodes[static_cast<std::size_t>(parentNode)].children;
        siblings.push_back(place);
        m_places.emplace(id, place);
        const int row = static_cast<int>(siblings.size()) - 1;
        m_nodes.push_back({ id, parentNode, row, {}, 0, 0 });
        addNodes(id, place, shown);
    }
}

void GroupTreeModel::setCounts(const Counts &counts)
{
    Counts below = counts;
    for (const auto &[id, people] : counts) {
        for (const Id<Group> above : m_tree.ancestors(id))
            below[above] += people;
    }
    m_own = counts;
    m_below = std::move(below);
    for (std::size_t place = 0; place < m_nodes.size(); ++place) {
        Node &node = m_nodes[place];
        const qint64 ownNow = own(node.id);
        const qint64 belowNow = withBelow(node.id);
        if (node.own == ownNow && node.below == belowNow)
            continue;
        node.own = ownNow;
        node.below = belowNow;
        Q_EMIT dataChanged(createIndex(node.row, MembersColumn, static_cast<quintptr>(place)),
            createIndex(node.row, WithBelowColumn, static_cast<quintptr>(place)));
    }
}

const GroupTreeModel::Node *GroupTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

Id<Group> GroupTreeModel::idAt(const QModelIndex &index) const
{
    const Node *found = node(index);
    return found ? found->id : Id<Group> {};
}

QModelIndex GroupTreeModel::indexOf(Id<Group> id, int column) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return {};
    return createIndex(
        m_nodes[static_cast<std::size_t>(place->second)].row, column, static_cast<quintptr>(place->second));
}

qint64 GroupTreeModel::own(Id<Group> id) const
{
    const auto found = m_own.find(id);
    return found == m_own.end() ? 0 : found->second;
}

qint64 GroupTreeModel::withBelow(Id<Group> id) const
{
    const auto found = m_below.find(id);
    return found == m_below.end() ? 0 : found->second;
}

bool GroupTreeModel::mayMove(Id<Group> group, Id<Group> parent) const
{
    const Group *moved = m_directory->group(group);
    const Group *above = m_directory->group(parent);
    if (!moved || moved->parent == parent || (!parent.isNull() && !above))
        return false;
    if (above && above->archived.isValid() && above->archived <= m_day)
        return false;
    return !m_tree.wouldCircle(group, parent) && mayStandUnder(m_kinds, moved->kind, above ? above->kind : QString());
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    const std::vector<int> &siblings = above ? above->children : m_top;
    if (row < 0 || static_cast<std::size_t>(row) >= siblings.size() || column < 0 || column >= ColumnCount
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex GroupTreeModel::parent(const QModelIndex &index) const
{
    const Node *found = node(index);
    if (!found || found->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(found->parent)].row, 0, static_cast<quintptr>(found->parent));
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    const Node *found = parent.column() == 0 ? node(parent) : nullptr;
    return found ? static_cast<int>(found->children.size()) : 0;
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GroupTreeModel::text(const Node &node, int column) const
{
    const Group *group = m_directory->group(node.id);
    if (!group)
        return {};
    const bool archived = group->archived.isValid() && group->archived <= m_day;
    switch (column) {
    case NameColumn:
        return archived ? tr("%1 (archived)").arg(group->name) : group->name;
    case KindColumn:
        return group->affiliate && group->kind.isEmpty() ? tr("Affiliate") : group->kind;
    case MembersColumn:
        return formatCount(node.own);
    case WithBelowColumn:
        return formatCount(node.below);
    default:
        return {};
    }
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *found = node(index);
    const Group *group = found ? m_directory->group(found->id) : nullptr;
    if (!group)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::DecorationRole:
        return index.column() == NameColumn ? QVariant(icon(groupIcon(*group))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() >= MembersColumn ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? tr("%1, %2, %n member(s)", nullptr, static_cast<int>(found->below))
                  .arg(text(*found, NameColumn).toString(), text(*found, KindColumn).toString())
            : headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ")
                + text(*found, index.column()).toString();
    case IdRole:
        return found->id.toString();
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section >= MembersColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Group");
    case KindColumn:
        return tr("Kind");
    case MembersColumn:
        return tr("Own");
    case WithBelowColumn:
        return tr("With below");
    default:
        return {};
    }
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    if (!node(index))
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList GroupTreeModel::mimeTypes() const
{
    return { mimeType };
}

QMimeData *GroupTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, idAt(indexes.first()).toString().toLatin1());
    return data;
}

std::optional<Id<Group>> GroupTreeModel::dragged(const QMimeData *data) const
{
    if (!data || !data->hasFormat(mimeType))
        return std::nullopt;
    const auto uuid = Uuid::fromString(QString::fromLatin1(data->data(mimeType)));
    return uuid ? std::optional<Id<Group>>(Id<Group> { *uuid }) : std::nullopt;
}

bool GroupTreeModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    const auto group = dragged(data);
    return group && action == Qt::MoveAction && mayMove(*group, idAt(parent));
}

bool GroupTreeModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT moveRequested(*dragged(data), idAt(parent));
    return false;
}

} // namespace rollbook
