// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnroom.h"

#include "ui/widgets/headings.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace rollbook;

class TestColumnRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreLeftOutInTheirOrder()
    {
        QStandardItemModel model(1, 4);
        QTableView table;
        table.setModel(&model);
        table.verticalHeader()->hide();
        const int letter = table.fontMetrics().averageCharWidth();
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < 4; ++column)
            table.setColumnWidth(column, 20 * letter);
        new ColumnRoom(table.horizontalHeader(), 0, 20, { 2, 1 });
        table.resize(letter * 90, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        for (int column = 0; column < 4; ++column)
            QVERIFY(!table.isColumnHidden(column));
        table.resize(letter * 70, 200);
        QTRY_VERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(3));
        QVERIFY(table.columnWidth(0) >= 20 * letter);
        table.resize(letter * 40, 200);
        QTRY_VERIFY(table.isColumnHidden(1));
        QVERIFY(!table.isColumnHidden(3));
        table.resize(letter * 90, 200);
        QTRY_VERIFY(!table.isColumnHidden(2));
        QCOMPARE(table.columnWidth(2), 20 * letter);
    }

    void aColumnIsAsWideAsItsSamples()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({ QStringLiteral("A"), QStringLiteral("A far longer heading") });
        const QString widest = QStringLiteral("28 WWW 2028");
        model.setItem(0, 0, new QStandardItem(widest));
        QTableView table;
        table.setModel(&model);
        table.setColumnWidth(0, columnWidth(&table, 0, { QStringLiteral("1"), widest }));
        QVERIFY(table.columnWidth(0) >= static_cast<const QAbstractItemView &>(table).sizeHintForColumn(0));
        QVERIFY(columnWidth(&table, 1, { QStringLiteral("1") }) >= headingWidth(table.horizontalHeader(), 1));
        fitColumns(&table, { 0 }, 3);
        QVERIFY(table.columnWidth(0)
            <= std::max(3 * table.fontMetrics().averageCharWidth(), headingWidth(table.horizontalHeader(), 0)));
    }
};

QTEST_MAIN(TestColumnRoom)
#include "tst_columnroom.moc"
