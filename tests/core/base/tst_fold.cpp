// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QTest>

using namespace rollbook;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFoldedAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("capitals") << QStringLiteral("SMITH") << QStringLiteral("smith");
        QTest::newRow("silent marks") << QStringLiteral("O'Neill-Jones `x") << QStringLiteral("oneilljones x");
        QTest::newRow("other marks are one space")
            << QStringLiteral("  Flat 2, (rear)  ") << QStringLiteral("flat 2 rear");
        QTest::newRow("nothing but marks") << QStringLiteral(" -,. ") << QString();
        QTest::newRow("accents") << QString::fromUtf8("Zoë  Ŵyn’s") << QStringLiteral("zoe wyns");
        QTest::newRow("letters spelled out")
            << QString::fromUtf8("Łukasz Weiß Ørsted") << QStringLiteral("lukasz weiss orsted");
        QTest::newRow("other scripts stay") << QString::fromUtf8("Мария 李") << QString::fromUtf8("мария 李");
    }
    void textIsFoldedAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "folded");
    }

    /// Plain text takes a way of its own: it must come to what the way for all text comes to.
    void plainTextIsFoldedLikeAnyOther()
    {
        for (ushort c = 1; c < 0x80; ++c) {
            const QString plain = QLatin1Char('a') + QChar(c) + QLatin1Char('b');
            QCOMPARE(folded(QString(plain + QString::fromUtf8(" é"))), QString(folded(plain) + QLatin1String(" e")));
        }
    }

    void listsAreSortedByFamilyNameFirst()
    {
        QCOMPARE(nameSortKey(QStringLiteral("van den Berg"), QStringLiteral("Anna-Marie")),
            QStringLiteral("vandenberg annamarie"));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
