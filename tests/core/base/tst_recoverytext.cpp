// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recoverytext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollbook;

class TestRecoveryText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyComesBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const RawKey key = any(random);
            const QString text = recoveryText(key);
            QCOMPARE(text.size(), 14 * 4 + 13);
            QCOMPARE(fromRecoveryText(text), key);
            QCOMPARE(fromRecoveryText(text.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))), key);
            QString lookalike = text;
            lookalike.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
            QCOMPARE(fromRecoveryText(lookalike), key);
        }
    }
    void aSlipIsNoticed()
    {
        QRandomGenerator random(8);
        const QString text = recoveryText(any(random));
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == QLatin1Char('-'))
                continue;
            QString slipped = text;
            slipped[i] = slipped[i] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            QVERIFY2(!fromRecoveryText(slipped), qPrintable(slipped));
        }
    }
    void whatIsNoKeyIsNone()
    {
        QRandomGenerator random(9);
        const QString text = recoveryText(any(random));
        QVERIFY(!fromRecoveryText({}));
        QVERIFY(!fromRecoveryText(text.left(60)));
        QVERIFY(!fromRecoveryText(text + QLatin1Char('A')));
        QVERIFY(!fromRecoveryText(QString(text).replace(3, 1, QLatin1Char('U'))));
    }

private:
    static RawKey any(QRandomGenerator &random)
    {
        RawKey key;
        for (unsigned char &byte : key.bytes)
            byte = static_cast<unsigned char>(random.bounded(256));
        return key;
    }
};

QTEST_GUILESS_MAIN(TestRecoveryText)
#include "tst_recoverytext.moc"
