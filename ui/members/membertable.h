// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberlistmodel.h"

#include <QTableView>

namespace rollbook {

/// The list of people: sorted by its headings through a signal, never by itself; keeps the selection with the person;
/// remembers widths and order of its columns; copies rows for a spreadsheet.
class MemberTable final : public QTableView
{
    Q_OBJECT

public:
    explicit MemberTable(MemberListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] MemberListModel &members() const { return m_members; }
    /// The person of the current row; null when the list is empty.
    [[nodiscard]] Id<Member> currentMember() const;
    /// The people of the selected rows, in the order of the list.
    [[nodiscard]] MemberIds selectedMembers() const;
    /// Makes a person's row the current one and shows it; false when they are not in the list.
    bool goTo(Id<Member> id);
    /// Makes a row current, the nearest one there is.
    void goToRow(int row);

    /// Columns of sets that are not granted are never shown: a limited copy has nothing to show there.
    void setGranted(const Granted &granted);
    [[nodiscard]] bool isOffered(MemberColumn column) const { return m_granted.has(columnSpec(column).set); }
    [[nodiscard]] std::vector<MemberColumn> shownColumns() const;
    void setColumnShown(MemberColumn column, bool wanted);
    /// Pixels of a column that nobody has widened or narrowed yet.
    [[nodiscard]] int usualWidth(int section) const;
    /// Columns, order and widths as in a new register.
    void resetColumns();
    /// Only these, with these widths to begin with.
    void showColumns(const std::vector<MemberColumn> &wanted);
    void setSort(MemberColumn column, Qt::SortOrder direction);
    [[nodiscard]] MemberColumn sortColumn() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder sortDirection() const { return m_direction; }

    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayout(const QVariantMap &state);
    /// The selected rows in the shown columns, values parted by tabs, rows by line breaks.
    [[nodiscard]] QString selectionAsText(bool headings) const;

Q_SIGNALS:
    /// A heading was chosen.
    void sortRequested(rollbook::MemberColumn column, Qt::SortOrder direction);
    /// Enter or a double click.
    void opened(rollbook::Id<rollbook::Member> id);
    void currentMemberChanged(rollbook::Id<rollbook::Member> id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// The person who is current stays in sight when the list becomes lower.
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    int sizeHintForColumn(int column) const override;

private:
    void setUpHeader();
    void headingClicked(int section);
    void ensureCurrent();
    void restoreCurrent();
    [[nodiscard]] std::vector<int> selectedPlaces() const;

    MemberListModel &m_members;
    MemberColumn m_sort = MemberColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Id<Member> m_last;
    Granted m_granted { Device {} };
};

} // namespace rollbook
