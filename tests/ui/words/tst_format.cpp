// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include <QTest>

using namespace rollbook;

class TestFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money()
    {
        QCOMPARE(formatMoney({ 123450 }), QStringLiteral("£1,234.50"));
        QCOMPARE(formatMoney({ -5 }), QStringLiteral("−£0.05"));
        QCOMPARE(formatMoney({ 100 }, QStringLiteral("EUR")), QStringLiteral("€1.00"));
        QCOMPARE(formatMoney({ std::numeric_limits<qint64>::min() }), QStringLiteral("−£92,233,720,368,547,758.08"));
    }
    void typedMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("whole") << QStringLiteral("12") << qint64(1200);
        QTest::newRow("pence") << QStringLiteral(" 12.5 ") << qint64(1250);
        QTest::newRow("sign") << QStringLiteral("£1,234.50") << qint64(123450);
        QTest::newRow("no pounds") << QStringLiteral(".05") << qint64(5);
        QTest::newRow("negative") << QStringLiteral("−£3") << qint64(-300);
    }
    void typedMoney()
    {
        QFETCH(QString, text);
        QFETCH(qint64, pence);
        const auto read = parseMoney(text);
        QVERIFY(read);
        QCOMPARE(read->pence, pence);
        QCOMPARE(parseMoney(formatMoney(*read))->pence, pence);
    }
    void datesKeepTheirOrderFromRightToLeft()
    {
        const QLocale usual;
        const QDate day(2026, 11, 27);
        QVERIFY(!formatDate(day).contains(QChar(0x2068)));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString date = formatDate(day);
        const QString moment = formatMoment(day.startOfDay().toMSecsSinceEpoch());
        const QDate again = parseDate(date, day);
        QLocale::setDefault(usual);
        for (const QString &text : { date, moment })
            QVERIFY2(text.startsWith(QChar(0x2068)) && text.endsWith(QChar(0x2069)), qPrintable(text));
        QCOMPARE(again, day);
    }
    void shownMoneyIsReadBackInEveryCountry()
    {
        const QLocale usual;
        for (const char *name : { "en_GB", "cy_GB", "el_GR", "de_DE", "de_CH", "fr_FR", "pl_PL", "hi_IN", "ar_EG" }) {
            QLocale::setDefault(QLocale(QLatin1String(name)));
            for (const qint64 pence : { 0, 5, 1200, 1900, 123456, 1234567890, -250, -1234567 }) {
                const auto read = parseMoney(formatMoney(Money { pence }));
                const bool same = read && read->pence == pence;
                if (!same)
                    QLocale::setDefault(usual);
                QVERIFY2(same, name);
            }
        }
        QLocale::setDefault(QLocale(QLocale::German));
        const auto point = parseMoney(QStringLiteral("12.50"));
        const auto thousand = parseMoney(QStringLiteral("1.234"));
        const auto wrong = parseMoney(QStringLiteral("1,234"));
        QLocale::setDefault(usual);
        QVERIFY(point && thousand);
        QCOMPARE(point->pence, qint64 { 1250 });
        QCOMPARE(thousand->pence, qint64 { 123400 });
        QVERIFY(!wrong);
        QCOMPARE(parseMoney(QStringLiteral("12,50"))->pence, qint64 { 1250 });
        QCOMPARE(parseMoney(QStringLiteral("1.234,50"))->pence, qint64 { 123450 });
    }
    void notMoney()
    {
        for (const char *text :
            { "", ".", "twelve", "1.234", "1.2.3", "12-", "9999999999999", "1,234,50", "12,3456", "1,2345" })
            QVERIFY2(!parseMoney(QLatin1String(text)), text);
    }
    void typedDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << QStringLiteral("2026-09-05") << QDate(2026, 9, 5);
        QTest::newRow("slashes") << QStringLiteral("5/9/2026") << QDate(2026, 9, 5);
        QTest::newRow("dots") << QStringLiteral("05.09.26") << QDate(2026, 9, 5);
        QTest::newRow("name") << QStringLiteral("5 sep 2026") << QDate(2026, 9, 5);
        QTest::newRow("long name") << QStringLiteral("5 September 2026") << QDate(2026, 9, 5);
        QTest::newRow("this year") << QStringLiteral("5/9") << QDate(2026, 9, 5);
        QTest::newRow("birth") << QStringLiteral("5/9/52") << QDate(1952, 9, 5);
        QTest::newRow("ahead") << QStringLiteral("1/1/45") << QDate(2045, 1, 1);
        QTest::newRow("no such day") << QStringLiteral("31/2/2026") << QDate();
        QTest::newRow("american") << QStringLiteral("9/25/2026") << QDate();
        QTest::newRow("words") << QStringLiteral("soon") << QDate();
    }
    void typedDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(parseDate(text, QDate(2026, 6, 15)), day);
    }
    void shownDatesAreReadBack()
    {
        for (QDate day(2020, 1, 1); day < QDate(2021, 1, 1); day = day.addDays(1))
            QCOMPARE(parseDate(formatDate(day), QDate(2026, 6, 15)), day);
    }
    void counts()
    {
        QCOMPARE(formatCount(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(formatPeople(1), QStringLiteral("1 person"));
        QCOMPARE(formatPeople(2000), QStringLiteral("2,000 people"));
        QCOMPARE(formatRecords(0), QStringLiteral("0 records"));
    }
    void places()
    {
        QCOMPARE(
            fillIn(QStringLiteral("%2-%1-%3"), { QStringLiteral("%2"), QStringLiteral("b") }), QStringLiteral("b-%2-"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
