// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbers.h"

#include <QtTest>

using namespace rollbook;

/// The promise of the check letter is proven over every number of four digits, every wrong sign and every swap.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes()
    {
        QCOMPARE(makeMemberNumber(QStringLiteral("M"), 5, 1), QStringLiteral("M00001R"));
        QCOMPARE(makeMemberNumber(QStringLiteral("M"), 5, 23), QStringLiteral("M00023T"));
        QCOMPARE(makeMemberNumber(QString(), 3, 123'456), QStringLiteral("123456S"));
        // The worked example of the Spanish identity number.
        QCOMPARE(makeMemberNumber(QString(), 8, 12'345'678), QStringLiteral("12345678Z"));
    }

    void readsWhatItWrites()
    {
        const QString prefix = QStringLiteral("LON-");
        for (qint64 n = 0; n < 20'000; ++n) {
            const QString number = makeMemberNumber(prefix, 5, n);
            QCOMPARE(memberSerial(prefix, number), std::optional(n));
        }
    }

    void everySingleWrongSignIsNoticed()
    {
        const QString prefix = QStringLiteral("M");
        const QString signs = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -");
        for (qint64 n = 0; n < 10'000; ++n) {
            const QString number = makeMemberNumber(prefix, 4, n);
            for (qsizetype at = 0; at < number.size(); ++at) {
                for (const QChar sign : signs) {
                    QString wrong = number;
                    wrong[at] = sign;
                    if (wrong != number && isMemberNumber(prefix, wrong))
                        QFAIL(qPrintable(number + QStringLiteral(" passes as ") + wrong));
                }
            }
        }
    }

    void everySwapAndDoubledSignIsNoticed()
    {
        const QString prefix = QStringLiteral("M");
        for (qint64 n = 0; n < 100'000; ++n) {
            const QString number = makeMemberNumber(prefix, 5, n);
            for (qsizetype a = 0; a < number.size(); ++a) {
                for (qsizetype b = a + 1; b < number.size(); ++b) {
                    QString wrong = number;
                    wrong[a] = number.at(b);
                    wrong[b] = number.at(a);
                    if (wrong != number && isMemberNumber(prefix, wrong))
                        QFAIL(qPrintable(number + QStringLiteral(" passes as ") + wrong));
                }
            }
            for (qsizetype at = 1; at + 2 < number.size(); ++at) {
                if (number.at(at) != number.at(at + 1))
                    continue;
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = number;
                    wrong[at] = wrong[at + 1] = QChar(digit);
                    if (wrong != number && isMemberNumber(prefix, wrong))
                        QFAIL(qPrintable(number + QStringLiteral(" passes as ") + wrong));
                }
            }
        }
    }

    void parses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("as it is") << QStringLiteral("M00123P") << QStringLiteral("M00123P");
        QTest::newRow("lower case") << QStringLiteral("m00123p") << QStringLiteral("M00123P");
        QTest::newRow("spaces") << QStringLiteral(" M 001 23 P ") << QStringLiteral("M00123P");
        QTest::newRow("hyphens") << QStringLiteral("M-00123-P") << QStringLiteral("M00123P");
        QTest::newRow("no prefix") << QStringLiteral("00123p") << QStringLiteral("M00123P");
        QTest::newRow("no zeros") << QStringLiteral("M123P") << QStringLiteral("M00123P");
        QTest::newRow("letters for digits") << QStringLiteral("MOOl23P") << QStringLiteral("M00123P");
        QTest::newRow("wrong letter") << QStringLiteral("M00123J") << QString();
        QTest::newRow("swapped") << QStringLiteral("M00132P") << QString();
        QTest::newRow("no letter") << QStringLiteral("M00123") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("prefix only") << QStringLiteral("M") << QString();
        QTest::newRow("another prefix") << QStringLiteral("X00123P") << QString();
        QTest::newRow("far too long") << QStringLiteral("M99999999999999999999T") << QString();
    }
    void parses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(parseMemberNumber(QStringLiteral("M"), 5, typed).value_or(QString()), number);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
