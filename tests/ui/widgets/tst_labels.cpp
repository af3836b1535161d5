// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QTest>

using namespace rollbook;

/// Texts that take the width there is.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordThatIsTooWideIsShortened();
    void wordsThatFitStay();
};

void TestLabels::aWordThatIsTooWideIsShortened()
{
    const QString whole = QStringLiteral("To %1@example.org").arg(QString(80, QLatin1Char('m')));
    FittedLabel label(whole);
    QCOMPARE(label.text(), whole);
    label.resize(200, 80);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(label.text().contains(QChar(0x2026)));
    QVERIFY(label.text().startsWith(QStringLiteral("To ")));
    for (const QString &word : label.text().split(QLatin1Char(' ')))
        QVERIFY(label.fontMetrics().horizontalAdvance(word) <= label.width());
    QVERIFY(label.toolTip().contains(whole));
    QCOMPARE(label.minimumSizeHint().width() <= label.width(), true);
    label.resize(4000, 80);
    QCOMPARE(label.text(), whole);
}

void TestLabels::wordsThatFitStay()
{
    const QString whole = QStringLiteral("one two\nthree  four");
    FittedLabel label(whole);
    label.resize(200, 80);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(label.text(), whole);
    QVERIFY(label.hasHeightForWidth());
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
