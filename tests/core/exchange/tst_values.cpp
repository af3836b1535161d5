// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/values.h"

#include <QTest>

using namespace rollbook;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void badMoney_data();
    void badMoney();
    void telephones_data();
    void telephones();
    void postcodes_data();
    void postcodes();
    void emails_data();
    void emails();
    void booleans();
    void text();
    void names_data();
    void names();
};

void TestValues::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("pence");
    QTest::addColumn<bool>("written");
    const auto row = [](const char *text, qint64 pence, bool written = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << pence << written;
    };
    row("12", 1200);
    row("12.5", 1250);
    row("£12.50", 1250);
    row(" £ 12.50 ", 1250);
    row("GBP 12.50", 1250);
    row("12.50 GBP", 1250);
    row("1,200.00", 120000);
    row("1,200", 120000);
    row("1,234,567.89", 123456789);
    row("12,50", 1250, true);
    row("1.200,00", 120000, true);
    row("1.234.567", 123456700);
    row("1 200.00", 120000);
    row("(5.00)", -500, true);
    row("-5.00", -500);
    row("5-", -500);
    row("−£10.33", -1033);
    row("+£23751.72", 2375172);
    row("0.00", 0);
    row(".5", 50);
}

void TestValues::money()
{
    QFETCH(QString, text);
    QFETCH(qint64, pence);
    QFETCH(bool, written);
    const auto read = readMoney(text);
    QCOMPARE(int(read.state), int(CellState::Good));
    QCOMPARE(read.value.pence, pence);
    QCOMPARE(read.note.has_value(), written);
}

void TestValues::badMoney_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "twelve", "12.345", "1.2.3,4,5x", "--5", "£", "12345678901234567890123", "5%", "1e3" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestValues::badMoney()
{
    QFETCH(QString, text);
    QCOMPARE(int(readMoney(text).state), int(CellState::Bad));
    QCOMPARE(int(readMoney(u"").state), int(CellState::Nothing));
    QCOMPARE(int(readMoney(u"n/a").state), int(CellState::Nothing));
}

void TestValues::telephones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("note");
    const auto row = [](const char *text, const char *number, int note = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(number) << note;
    };
    row("07700 900123", "07700 900123");
    row("+44 20 7946 0123", "+44 20 7946 0123");
    row("7700900123", "07700900123", int(NoteCode::LeadingZeroRestored));
    row("7700 900123", "07700 900123", int(NoteCode::LeadingZeroRestored));
    row("1632960123", "01632960123", int(NoteCode::LeadingZeroRestored));
    row("447700900123", "+447700900123", int(NoteCode::CountryCodeRestored));
    row("'07700900123", "07700900123");
    row("=\"07700900123\"", "07700900123");
    row("020 7946 0123 ext 4", "020 7946 0123 ext 4");
    row("7.70090E+09", "7.70090E+09", int(NoteCode::TelephoneUnusual));
    row("ex-directory", "ex-directory", int(NoteCode::TelephoneUnusual));
}

void TestValues::telephones()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(int, note);
    const auto read = readTelephone(text);
    QCOMPARE(read.value, number);
    QCOMPARE(read.note ? int(*read.note) : -1, note);
    QCOMPARE(int(readTelephone(u" ").state), int(CellState::Nothing));
}

void TestValues::postcodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("note");
    const auto row = [](const char *text, const char *code, int note = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code) << note;
    };
    row("CF10 1AA", "CF10 1AA");
    row("cf101aa", "CF10 1AA", int(NoteCode::PostcodeWritten));
    row("CF10  1AA", "CF10 1AA", int(NoteCode::PostcodeWritten));
    row("m11ae", "M1 1AE", int(NoteCode::PostcodeWritten));
    row("SW1A1AA", "SW1A 1AA", int(NoteCode::PostcodeWritten));
    row("W1A 0AX", "W1A 0AX");
    row("N16 8EX", "N16 8EX");
    row("75001", "75001", int(NoteCode::PostcodeUnusual));
    row("CF10", "CF10", int(NoteCode::PostcodeUnusual));
    row("D02 X285", "D02 X285", int(NoteCode::PostcodeUnusual));
}

void TestValues::postcodes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, note);
    const auto read = readPostcode(text);
    QCOMPARE(read.value, code);
    QCOMPARE(read.note ? int(*read.note) : -1, note);
}

void TestValues::emails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("note");
    const auto row = [](const char *text, const char *address, int note = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address) << note;
    };
    row(" Zoe.Jones@example.org ", "Zoe.Jones@example.org");
    row("mailto:a@example.org", "a@example.org", int(NoteCode::EmailWritten));
    row("Ann Jones <a@example.org>", "a@example.org", int(NoteCode::EmailWritten));
    row("a@b@example.org", "a@b@example.org", int(NoteCode::EmailUnusual));
    row("nobody", "nobody", int(NoteCode::EmailUnusual));
    row("a@example", "a@example", int(NoteCode::EmailUnusual));
    row("a b@example.org", "a b@example.org", int(NoteCode::EmailUnusual));
}

void TestValues::emails()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, note);
    const auto read = readEmail(text);
    QCOMPARE(read.value, address);
    QCOMPARE(read.note ? int(*read.note) : -1, note);
}

void TestValues::booleans()
{
    for (const QStringView yes : { u"Yes", u"y", u"TRUE", u"1", u"x", u"✓" })
        QVERIFY(readBoolean(yes).state == CellState::Good && readBoolean(yes).value);
    for (const QStringView no : { u"No", u"n", u"false", u"0" })
        QVERIFY(readBoolean(no).state == CellState::Good && !readBoolean(no).value);
    QCOMPARE(int(readBoolean(u"maybe").state), int(CellState::Bad));
    QCOMPARE(int(readBoolean(u"").state), int(CellState::Nothing));
}

void TestValues::text()
{
    QCOMPARE(readLine(u"  Anne \u00A0 Marie\t "), QStringLiteral("Anne Marie"));
    QCOMPARE(readLine(u"Anne\u00A0Marie"), QStringLiteral("Anne Marie"));
    QCOMPARE(readLine(u"Zoë Jones"), QStringLiteral("Zoë Jones"));
    QCOMPARE(readLine(u"\uFEFFName\u200B"), QStringLiteral("Name"));
    QCOMPARE(readLines(u" one\r\ntwo\rthree\n"), QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(cellText(u"=\"007\"").toString(), QStringLiteral("007"));
    QCOMPARE(
        readItems(u"a, b;a|c d\n"), (QStringList { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c d") }));
}

void TestValues::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *text, const char *title, const char *given, const char *family) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(title) << QString::fromUtf8(given)
                            << QString::fromUtf8(family);
    };
    row("Zoë Jones", "", "Zoë", "Jones");
    row("Dr Zoë van der Berg", "Dr", "Zoë", "van der Berg");
    row("van der Berg, Zoë", "", "Zoë", "van der Berg");
    row("Jones, Mrs. Ann Mary", "Mrs.", "Ann Mary", "Jones");
    row("Rev Dr Ann Jones", "Rev Dr", "Ann", "Jones");
    row("Jones", "", "", "Jones");
    row("", "", "", "");
    row("Dafydd ap Gwilym", "", "Dafydd", "ap Gwilym");
}

void TestValues::names()
{
    QFETCH(QString, text);
    const NameParts parts = splitName(text);
    QTEST(parts.title, "title");
    QTEST(parts.given, "given");
    QTEST(parts.family, "family");
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
