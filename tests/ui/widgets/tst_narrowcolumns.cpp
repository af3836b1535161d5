// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace rollbook;

class TestNarrowColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeAndGoWithTheWidth()
    {
        QStandardItemModel model(1, 3);
        QTableView table;
        table.setModel(&model);
        new NarrowColumns(table.horizontalHeader(), { 2 }, 50);
        const int letter = table.fontMetrics().averageCharWidth();
        table.resize(letter * 60, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(!table.isColumnHidden(2));
        table.resize(letter * 40, 200);
        QTRY_VERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(0) && !table.isColumnHidden(1));
        table.resize(letter * 60, 200);
        QTRY_VERIFY(!table.isColumnHidden(2));
    }
};

QTEST_MAIN(TestNarrowColumns)
#include "tst_narrowcolumns.moc"
