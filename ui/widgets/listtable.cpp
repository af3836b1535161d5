// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QTableView>
#include <QVariant>

namespace rollbook {

namespace {

constexpr int tableVersion = 1;
constexpr int widestColumn = 2'000;
const auto keyTableVersion = QStringLiteral("version");
const auto keyTableWidths = QStringLiteral("widths");
/// What was restored, for columns that are left out while the list is narrow.
constexpr const char *restoredWidths = "restoredWidths";

} // namespace

void makeListTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 14);
    table->horizontalHeader()->setHighlightSections(false);
}

void goToFirstRow(QTableView *table)
{
    if (!table->model() || table->model()->rowCount() == 0)
        return;
    if (!table->selectionModel()->hasSelection())
        table->selectRow(0);
    table->setFocus();
}

QVariant tableState(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    const QVariantList before = table->property(restoredWidths).toList();
    QVariantList widths;
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) != QHeaderView::Interactive)
            widths << 0;
        else
            widths << (header->isSectionHidden(column) ? before.value(column, 0).toInt() : header->sectionSize(column));
    }
    return QVariantMap { { keyTableVersion, tableVersion }, { keyTableWidths, widths } };
}

void restoreTable(QTableView *table, const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const QVariantList widths = map.value(keyTableWidths).toList();
    QHeaderView *header = table->horizontalHeader();
    if (map.value(keyTableVersion).toInt() != tableVersion || widths.size() != header->count())
        return;
    table->setProperty(restoredWidths, widths);
    for (int column = 0; column < header->count(); ++column) {
        const int width = widths[column].toInt();
        if (header->sectionResizeMode(column) == QHeaderView::Interactive && width >= header->minimumSectionSize()
            && width <= widestColumn)
            header->resizeSection(column, width);
    }
}

} // namespace rollbook
