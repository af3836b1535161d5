// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/groups.h"
#include "ui/members/directory.h"

#include <QAbstractItemModel>

namespace rollbook {

/// The tree of groups with how many members each has, by itself and with the groups below. Dragging a group onto
/// another asks for a move; it never moves by itself.
class GroupTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, MembersColumn, WithBelowColumn, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 2; ///< QString: the group's id

    using Counts = std::unordered_map<Id<Group>, qint64>;

    explicit GroupTreeModel(QObject *parent = nullptr);

    /// Other groups: a reset. `search`: only groups whose name or alias holds it, and what is above them.
    void setGroups(std::shared_ptr<const Directory> directory, QDate day, bool archived, const QString &search);
    /// Members by home group; what differs is told exactly.
    void setCounts(const Counts &counts);

    [[nodiscard]] Id<Group> idAt(const QModelIndex &index) const;
    /// Invalid when the group is not shown.
    [[nodiscard]] QModelIndex indexOf(Id<Group> id, int column = 0) const;
    [[nodiscard]] qint64 own(Id<Group> id) const;
    [[nodiscard]] qint64 withBelow(Id<Group> id) const;
    /// Whether the group may stand under `parent` (null: at the top).
    [[nodiscard]] bool mayMove(Id<Group> group, Id<Group> parent) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(rollbook::Id<rollbook::Group> group, rollbook::Id<rollbook::Group> parent);

private:
    struct Node {
        Id<Group> id;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        qint64 own = 0;
        qint64 below = 0;
    };
    void addNodes(Id<Group> parent, int parentNode, const std::unordered_set<Id<Group>> &shown);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Id<Group>> dragged(const QMimeData *data) const;
    [[nodiscard]] QVariant text(const Node &node, int column) const;

    std::shared_ptr<const Directory> m_directory;
    GroupTree m_tree { {} };
    std::vector<GroupKind> m_kinds;
    QDate m_day;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    std::unordered_map<Id<Group>, int> m_places;
    Counts m_own;
    Counts m_below;
};

} // namespace rollbook
