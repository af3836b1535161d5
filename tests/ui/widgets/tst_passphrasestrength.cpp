// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrasestrength.h"

#include <QTest>

using namespace rollbook;

class TestPassphraseStrength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strengths_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("strength");
        const auto row = [](const char *text, Strength strength) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(strength);
        };
        row("", Strength::TooShort);
        row("Tr0ub4d&", Strength::TooShort);
        row("password123", Strength::Weak);
        row("Membership1", Strength::Weak);
        row("aaaaaaaaaaaaaaaa", Strength::Weak);
        row("abcdefghijklmnop", Strength::Weak);
        row("1234567890123", Strength::Weak);
        row("heron heron heron heron", Strength::Weak);
        row("heron ladder", Strength::Fair);
        row("heron ladder quartz", Strength::Good);
        row("heron ladder quartz mossy", Strength::Strong);
        row("x7#Kq!vM2@pLw9", Strength::Strong);
    }
    void strengths()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, strength);
        QCOMPARE(static_cast<int>(strengthOf(passphrase)), strength);
    }
    void moreIsNeverWeaker()
    {
        const QString text = QStringLiteral("heron ladder quartz mossy bench");
        for (qsizetype length = 1; length < text.size(); ++length)
            QVERIFY(guessBits(text.left(length + 1)) >= guessBits(text.left(length)) - 6.0);
    }
};

QTEST_GUILESS_MAIN(TestPassphraseStrength)
#include "tst_passphrasestrength.moc"
