// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace rollbook;

namespace {

struct ListOf {
    explicit ListOf(int columns) : model(1, columns)
    {
        table.setModel(&model);
        makeListTable(&table);
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table.resize(900, 200);
    }
    QStandardItemModel model;
    QTableView table;
};

} // namespace

/// What a list remembers of its columns.
class TestListTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthsComeBack();
    void otherTablesAreLeftAlone();
    void aColumnLeftOutKeepsItsWidth();
};

void TestListTable::widthsComeBack()
{
    ListOf before(3);
    before.table.setColumnWidth(1, 143);
    before.table.setColumnWidth(2, 217);
    ListOf after(3);
    restoreTable(&after.table, tableState(&before.table));
    QCOMPARE(after.table.columnWidth(1), 143);
    QCOMPARE(after.table.columnWidth(2), 217);
}

void TestListTable::otherTablesAreLeftAlone()
{
    ListOf before(3);
    before.table.setColumnWidth(1, 143);
    ListOf after(4);
    const int width = after.table.columnWidth(1);
    QVERIFY(width != 143);
    restoreTable(&after.table, tableState(&before.table));
    QCOMPARE(after.table.columnWidth(1), width);
    for (const QVariant &bad : { QVariant(), QVariant(QStringLiteral("143")),
             QVariant(QVariantMap { { QStringLiteral("widths"), QVariantList { 143, 143, 143, 143 } } }) }) {
        restoreTable(&after.table, bad);
        QCOMPARE(after.table.columnWidth(1), width);
    }
    // Nobody drags a column out of sight.
    QVariantMap huge = tableState(&after.table).toMap();
    huge[QStringLiteral("widths")] = QVariantList { 0, 90'000, 1, 0 };
    restoreTable(&after.table, huge);
    QCOMPARE(after.table.columnWidth(1), width);
}

void TestListTable::aColumnLeftOutKeepsItsWidth()
{
    ListOf before(3);
    before.table.setColumnWidth(2, 217);
    ListOf narrow(3);
    narrow.table.resize(100, 200);
    new NarrowColumns(narrow.table.horizontalHeader(), { 2 }, 100);
    restoreTable(&narrow.table, tableState(&before.table));
    QVERIFY(narrow.table.isColumnHidden(2));
    ListOf after(3);
    restoreTable(&after.table, tableState(&narrow.table));
    QCOMPARE(after.table.columnWidth(2), 217);
}

QTEST_MAIN(TestListTable)
#include "tst_listtable.moc"
