// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membertable.h"

#include "ui/members/statuspill.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace rollbook {

MemberTable::MemberTable(MemberListModel &model, QWidget *parent) : QTableView(parent), m_members(model)
{
    setObjectName(QStringLiteral("memberTable"));
    setAccessibleName(tr("List of people"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(static_cast<int>(MemberColumn::Status), new StatusDelegate(this));
    setModel(&model);
    setUpHeader();
    resetColumns();
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_members.idAt(index.row())); });
    // After setModel(): the selection model forgets its current index in the same signal, before this.
    connect(&model, &QAbstractItemModel::modelReset, this, &MemberTable::restoreCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MemberTable::ensureCurrent);
}

void MemberTable::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Column headings"));
    connect(header, &QHeaderView::sectionClicked, this, &MemberTable::headingClicked);
}

void MemberTable::headingClicked(int section)
{
    const MemberColumn column = columnSpec(section).column;
    const bool turn = column == m_sort && m_direction == Qt::AscendingOrder;
    const Qt::SortOrder direction = turn ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSort(column, direction);
    Q_EMIT sortRequested(column, direction);
}

void MemberTable::setSort(MemberColumn column, Qt::SortOrder direction)
{
    m_sort = column;
    m_direction = direction;
    horizontalHeader()->setSortIndicator(static_cast<int>(column), direction);
}

Id<Member> MemberTable::currentMember() const
{
    return m_members.idAt(currentIndex().row());
}

std::vector<int> MemberTable::selectedPlaces() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

MemberIds MemberTable::selectedMembers() const
{
    MemberIds ids;
    for (const int row : selectedPlaces())
        ids.push_back(m_members.idAt(row));
    return ids;
}

bool MemberTable::goTo(Id<Member> id)
{
    const int row = m_members.rowOf(id);
    if (row >= 0)
        goToRow(row);
    return row >= 0;
}

void MemberTable::goToRow(int row)
{
    if (m_members.rowCount() == 0)
        return;
    const auto shown = shownColumns();
    const int column = currentIndex().isValid() ? currentIndex().column()
                                                : static_cast<int>(shown.empty() ? MemberColumn::Name : shown.front());
    const QModelIndex index = m_members.index(std::clamp(row, 0, m_members.rowCount() - 1), column);
    setCurrentIndex(index);
    scrollTo(index);
}

void MemberTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentMember());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MemberTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const Id<Member> now = m_members.idAt(current.row());
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT currentMemberChanged(now);
}

void MemberTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex();
    const int bottom = visualRect(current).bottom();
    QTableView::resizeEvent(event);
    if (current.isValid() && bottom >= viewport()->height() && bottom < event->oldSize().height())
        scrollTo(current);
}

void MemberTable::restoreCurrent()
{
    if (m_last.isNull() || !goTo(m_last))
        ensureCurrent();
}

void MemberTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    ensureCurrent();
}

void MemberTable::ensureCurrent()
{
    if (m_members.rowCount() == 0) {
        if (!std::exchange(m_last, {}).isNull())
            Q_EMIT currentMemberChanged({});
    } else if (!currentIndex().isValid()) {
        goToRow(0);
    }
}

int MemberTable::sizeHintForColumn(int column) const
{
    return std::min(QTableView::sizeHintForColumn(column), 60 * fontMetrics().averageCharWidth());
}

} // namespace rollbook
