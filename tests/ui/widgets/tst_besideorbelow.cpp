// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/besideorbelow.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollbook;

class TestBesideOrBelow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondGoesBelowWhereBothDoNotFit()
    {
        auto *first = new QWidget;
        auto *second = new QWidget;
        first->setMinimumSize(300, 40);
        second->setMinimumSize(200, 60);
        BesideOrBelow parts(first, second);
        QSignalSpy arranged(&parts, &BesideOrBelow::arranged);
        parts.resize(600, 200);
        parts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&parts));
        QVERIFY(!parts.isBelow());
        QCOMPARE(first->y(), second->y());
        QVERIFY(second->x() >= 300);
        QCOMPARE(parts.minimumSizeHint(), QSize(300, 60)); // as narrow as below each other
        parts.resize(parts.besideWidth() - 1, 200);
        QTRY_VERIFY(parts.isBelow());
        QTRY_VERIFY(second->y() >= 40);
        QCOMPARE(second->x(), first->x());
        QCOMPARE(parts.minimumSizeHint().width(), 300);
        QVERIFY(parts.minimumSizeHint().height() >= 100);
        second->setMinimumWidth(100);
        QTRY_VERIFY(!parts.isBelow());
        QCOMPARE(arranged.count(), 2);
    }
};

QTEST_MAIN(TestBesideOrBelow)
#include "tst_besideorbelow.moc"
