// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entryview.h"

#include "tests/support/twolaptops.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

using namespace rollbook;

class TestEntryView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is too long ends in dots: no column reaches under the scroll bar, where it would be cut.
    void theColumnsEndWhereTheRowsDo()
    {
        test::TwoLaptops two;
        two.admit(
            *two.secretary, QStringLiteral("Bea"), QString(40, QLatin1Char('n')), QStringLiteral("b@example.org"));
        const JournalLine line = two.secretary->reader().journal(0, 1)->front();
        EntryView view(*two.secretary);
        view.resize(320, 200);
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto *changes = view.findChild<QTreeWidget *>(QStringLiteral("entryChanges"));
        for (const int height : { 200, 700, 190 }) {
            view.resize(320, height);
            view.show(line, QStringLiteral("Added Bea"), {});
            QCoreApplication::processEvents();
            QTRY_COMPARE(changes->verticalScrollBar()->isVisible(), height < 700);
            QCOMPARE(changes->header()->length(), changes->viewport()->width());
        }
    }
};

QTEST_MAIN(TestEntryView)
#include "tst_entryview.moc"
