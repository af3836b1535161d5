// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membertable.h"

#include "ui/members/statuspill.h"
#include "ui/widgets/headings.h"

#include <QHeaderView>

namespace rollbook {

namespace {

const auto keyOrder = QStringLiteral("columns");
const auto keyWidths = QStringLiteral("widths");
const auto keySort = QStringLiteral("sort");
const auto keyDescending = QStringLiteral("descending");

/// A value that may hold anything as one cell of a table in plain text.
QString asCell(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

} // namespace

std::vector<MemberColumn> MemberTable::shownColumns() const
{
    std::vector<MemberColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            columns.push_back(columnSpec(section).column);
    }
    return columns;
}

int MemberTable::usualWidth(int section) const
{
    if (columnSpec(section).column == MemberColumn::Status)
        return std::max(widestStatusCell(font()), headingWidth(horizontalHeader(), section));
    const int text = columnSpec(section).characters * fontMetrics().averageCharWidth() + 24;
    return std::max(text, headingWidth(horizontalHeader(), section));
}

void MemberTable::setGranted(const Granted &granted)
{
    m_granted = granted;
    showColumns(shownColumns());
}

void MemberTable::setColumnShown(MemberColumn column, bool wanted)
{
    const int section = static_cast<int>(column);
    const bool shown = wanted && isOffered(column);
    setColumnHidden(section, !shown);
    if (shown && columnWidth(section) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(section, usualWidth(section));
}

void MemberTable::resetColumns()
{
    std::vector<MemberColumn> columns;
    for (int section = 0; section < memberColumnCount; ++section) {
        if (columnSpec(section).shown)
            columns.push_back(columnSpec(section).column);
    }
    showColumns(columns);
}

void MemberTable::showColumns(const std::vector<MemberColumn> &wanted)
{
    std::vector<MemberColumn> columns;
    std::ranges::copy_if(
        wanted, std::back_inserter(columns), [this](MemberColumn column) { return isOffered(column); });
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < memberColumnCount; ++section) {
        const ColumnSpec &spec = columnSpec(section);
        setColumnHidden(section, std::ranges::find(columns, spec.column) == columns.end());
        setColumnWidth(section, usualWidth(section));
        header->moveSection(header->visualIndex(section), section);
    }
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        header->moveSection(header->visualIndex(static_cast<int>(columns[static_cast<std::size_t>(place)])), place);
}

QVariantMap MemberTable::layoutState() const
{
    QStringList order;
    QVariantMap widths;
    for (const MemberColumn column : shownColumns())
        order.append(QLatin1String(columnSpec(column).key));
    for (int section = 0; section < memberColumnCount; ++section) {
        if (!isColumnHidden(section))
            widths.insert(QLatin1String(columnSpec(section).key), columnWidth(section));
    }
    return { { keyOrder, order }, { keyWidths, widths }, { keySort, QLatin1String(columnSpec(m_sort).key) },
        { keyDescending, m_direction == Qt::DescendingOrder } };
}

void MemberTable::restoreLayout(const QVariantMap &state)
{
    std::vector<MemberColumn> columns;
    for (const QString &key : state.value(keyOrder).toStringList()) {
        if (const auto column = columnByKey(key))
            columns.push_back(*column);
    }
    if (columns.empty())
        return;
    showColumns(columns);
    const QVariantMap widths = state.value(keyWidths).toMap();
    for (const MemberColumn column : columns) {
        const int width = widths.value(QLatin1String(columnSpec(column).key)).toInt();
        if (width >= horizontalHeader()->minimumSectionSize() && width <= 2000)
            setColumnWidth(static_cast<int>(column), width);
    }
    const auto sort = columnByKey(state.value(keySort).toString());
    setSort(sort.value_or(MemberColumn::Name),
        state.value(keyDescending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString MemberTable::selectionAsText(bool headings) const
{
    const std::vector<MemberColumn> columns = shownColumns();
    QString text;
    const auto addRow = [&](const auto &cell) {
        QStringList cells;
        for (const MemberColumn column : columns)
            cells.append(asCell(cell(column)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    if (headings)
        addRow([](MemberColumn column) { return columnTitle(column); });
    for (const int row : selectedPlaces()) {
        addRow([&](MemberColumn column) { return m_members.index(row, static_cast<int>(column)).data().toString(); });
    }
    return text;
}

} // namespace rollbook
