// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates.h"

#include <QTest>

using namespace rollbook;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void nothing_data();
    void nothing();
    void bad_data();
    void bad();
    void monthFirstOrder();
    void columns_data();
    void columns();
};

void TestDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("note");
    const auto row = [](const char *text, QDate date, int note = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << date << note;
    };
    const QDate day(2026, 9, 5);
    row("2026-09-05", day);
    row("2026/9/5", day);
    row("20260905", day);
    row("05/09/2026", day);
    row("5.9.2026", day);
    row("5-9-2026", day);
    row(" 5 / 9 / 2026 ", day);
    row("05 Sep 2026", day);
    row("5th September 2026", day);
    row("5th of September, 2026", day);
    row("Sat 5 Sept 2026", day);
    row("Saturday, 5 September 2026", day);
    row("Sep 5, 2026", day);
    row("05-Sep-2026", day);
    row("5 Medi 2026", day);
    row("1 Mawrth 2026", QDate(2026, 3, 1));
    row("5 Mai 2026", QDate(2026, 5, 5));
    row("2026-09-05 00:00:00", day, int(NoteCode::TimeCutOff));
    row("2026-09-05T10:11:12.5Z", day, int(NoteCode::TimeCutOff));
    row("05/09/2026 00:00", day, int(NoteCode::TimeCutOff));
    row("05/09/26", day, int(NoteCode::TwoDigitYear));
    row("05-Sep-26", day, int(NoteCode::TwoDigitYear));
    row("01/02/71", QDate(1971, 2, 1), int(NoteCode::TwoDigitYear));
    row("12/31/2026", QDate(2026, 12, 31), int(NoteCode::MonthFirst));
    row("46270", QDate(2026, 9, 5), int(NoteCode::DateFromSerial));
    row("46270.0", QDate(2026, 9, 5), int(NoteCode::DateFromSerial));
    row("25569", QDate(1970, 1, 1), int(NoteCode::DateFromSerial));
    row("=\"05/09/2026\"", day);
    row("29/02/2024", QDate(2024, 2, 29));
    row("\u00A005/09/2026", day);
}

void TestDates::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(int, note);
    const auto read = readDate(text, {});
    QCOMPARE(int(read.state), int(CellState::Good));
    QCOMPARE(read.value, date);
    QCOMPARE(read.note ? int(*read.note) : -1, note);
}

void TestDates::nothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "  ", "-", "n/a", "NULL", "None", "0000-00-00", "00/00/0000", "0" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDates::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(int(readDate(text, {}).state), int(CellState::Nothing));
}

void TestDates::bad_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "31/02/2026", "32/01/2026", "2026-13-01", "2026-02-30", "Sep 2026", "2026", "soon", "5/9", "1/2/3/4",
            "5 Foo 2026", "2026-09-05x", "99999", "1234", "05/09/20266", "12/12/1066", "1/1/9999", "Sep Sep 2026",
            "5 6 Sep", "123456789012345678901234567890", "13/13/2026", "########", "2026-09-05 approx" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDates::bad()
{
    QFETCH(QString, text);
    QCOMPARE(int(readDate(text, {}).state), int(CellState::Bad));
}

void TestDates::monthFirstOrder()
{
    const DateRules american { DateOrder::MonthFirst, 2030 };
    QCOMPARE(readDate(u"9/5/2026", american).value, QDate(2026, 9, 5));
    QCOMPARE(readDate(u"12/31/2026", american).value, QDate(2026, 12, 31));
    QVERIFY(!readDate(u"12/31/2026", american).note);
    QCOMPARE(readDate(u"31/12/2026", american).value, QDate(2026, 12, 31));
    QCOMPARE(readDate(u"1/2/30", american).value, QDate(2030, 1, 2));
    QCOMPARE(readDate(u"1/2/31", american).value, QDate(1931, 1, 2));
}

void TestDates::columns_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("ambiguous");
    const auto list = [](const char *cells) { return QString::fromLatin1(cells).split(QLatin1Char(' ')); };
    QTest::newRow("iso") << list("2026-09-05 2026-01-02") << int(DateOrder::DayFirst) << false;
    QTest::newRow("day first") << list("05/09/2026 31/12/2026") << int(DateOrder::DayFirst) << false;
    QTest::newRow("month first") << list("05/09/2026 12/31/2026") << int(DateOrder::MonthFirst) << false;
    QTest::newRow("nothing tells") << list("05/09/2026 01/02/2026") << int(DateOrder::DayFirst) << true;
    QTest::newRow("the same either way") << list("05/05/2026 01/01/2026") << int(DateOrder::DayFirst) << false;
    QTest::newRow("both ways round") << list("13/09/2026 12/31/2026") << int(DateOrder::DayFirst) << true;
}

void TestDates::columns()
{
    QFETCH(QStringList, cells);
    QFETCH(int, order);
    QFETCH(bool, ambiguous);
    DateColumn column;
    for (const QString &cell : cells)
        column.add(cell);
    QCOMPARE(int(column.order()), order);
    QCOMPARE(column.isAmbiguous(), ambiguous);
    QCOMPARE(column.unreadable, 0);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
