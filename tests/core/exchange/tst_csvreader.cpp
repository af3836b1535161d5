// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace rollbook;

namespace {

struct Rows {
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;
    CsvReader::Step end = CsvReader::Step::End;
    Problem problem { ProblemCode::CsvEmpty };
};

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    [[maybe_unused]] const bool open = buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Rows readAll(const QByteArray &bytes, const CsvFormat &format)
{
    CsvReader reader(deviceOf(bytes), format);
    Rows table;
    while ((table.end = reader.next()) == CsvReader::Step::Row) {
        QStringList cells;
        for (const QStringView cell : reader.row().cells())
            cells << cell.toString();
        table.rows << cells;
        table.lines << reader.row().line();
    }
    table.header = reader.header();
    table.problem = reader.problem();
    return table;
}

Rows plain(const QByteArray &bytes)
{
    return readAll(bytes, CsvFormat { TextEncoding::Utf8, ',', 0, 1 });
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

CsvFormat detected(const QByteArray &bytes, const HeaderScore &score = {})
{
    const auto device = deviceOf(bytes);
    const auto format = detectCsvFormat(*device, QStringLiteral("file"), score);
    return format ? *format : CsvFormat { TextEncoding::Utf8, '?', -1, -1 };
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void linesOfQuotedBreaks();
    void quoteNeverClosedTellsItsLine();
    void strayQuoteIsMarked();
    void rowTooLong();
    void longCellsSurvive();
    void manyColumns();
    void hiddenCharacters_data();
    void hiddenCharacters();
    void encodings_data();
    void encodings();
    void blockBordersChangeNothing();
    void delimiters_data();
    void delimiters();
    void headers_data();
    void headers();
    void unreadable_data();
    void unreadable();
    void missingFile();
};

void TestCsvReader::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using L = QList<QStringList>;
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << L { { s("a"), s("b") }, { s("c"), s("d") } };
    QTest::newRow("no end of line at the end")
        << QByteArray("a,b\nc,d") << L { { s("a"), s("b") }, { s("c"), s("d") } };
    QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << L { { s("a"), s("b") }, { s("c"), s("d") } };
    QTest::newRow("cr") << QByteArray("a,b\rc,d\r") << L { { s("a"), s("b") }, { s("c"), s("d") } };
    QTest::newRow("short and long rows") << QByteArray(
        "a,b,c\nd\ne,f,g,h\n") << L { { s("a"), s("b"), s("c") }, { s("d") }, { s("e"), s("f"), s("g"), s("h") } };
    QTest::newRow("trailing separator") << QByteArray("a,b,\n") << L { { s("a"), s("b"), s("") } };
    QTest::newRow("blank rows") << QByteArray("\n\na,b\n\r\n , \n,,\nc,d\n\n")
                                << L { { s("a"), s("b") }, { s("c"), s("d") } };
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c \"\"d\"\"\"\n") << L { { s("a,b"), s("c \"d\"") } };
    QTest::newRow("quoted line breaks") << QByteArray("\"a\r\nb\nc\rd\",e\n") << L { { s("a\r\nb\nc\rd"), s("e") } };
    QTest::newRow("empty quotes") << QByteArray("\"\",\"\",x\n") << L { { s(""), s(""), s("x") } };
    QTest::newRow("blank before a quote") << QByteArray("a, \"b, c\",d\n") << L { { s("a"), s("b, c"), s("d") } };
    QTest::newRow("quote within text") << QByteArray("5' 11\",6\" nail\n") << L { { s("5' 11\""), s("6\" nail") } };
    QTest::newRow("text behind a quote") << QByteArray("\"a\"b,c\n") << L { { s("ab"), s("c") } };
    QTest::newRow("quote at the end") << QByteArray("a,\"b\"") << L { { s("a"), s("b") } };
    QTest::newRow("guard") << QByteArray("'=1+1,'+44 20,''=x,'tis,'30-96-26\n")
                           << L { { s("=1+1"), s("+44 20"), s("'=x"), s("'tis"), s("'30-96-26") } };
    QTest::newRow("dos end of file") << QByteArray("a,b\r\n\x1A") << L { { s("a"), s("b") } };
    QTest::newRow("utf-8") << QByteArray("Zoë,Łukasz,\xF0\x9F\x8E\x89\n")
                           << L { { s("Zoë"), s("Łukasz"), s("\xF0\x9F\x8E\x89") } };
    QTest::newRow("bad utf-8") << QByteArray("a\xFF\xC3(,b\n") << L { { s("a\uFFFD\uFFFD("), s("b") } };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << L { { s("a"), s("b") } };
    QTest::newRow("nothing") << QByteArray() << L {};
    QTest::newRow("only blanks") << QByteArray("\n \r\n,,,\n") << L {};
}

void TestCsvReader::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const Rows table = plain(bytes);
    QCOMPARE(table.end, CsvReader::Step::End);
    QCOMPARE(table.rows, rows);
}

void TestCsvReader::linesOfQuotedBreaks()
{
    const Rows table = plain("a,b\n\"x\r\ny\rz\n\",d\r\n\r\ne,f\rg,h\n");
    QCOMPARE(table.lines, (QList<qint64> { 1, 2, 7, 8 }));
}

void TestCsvReader::quoteNeverClosedTellsItsLine()
{
    const Rows table = plain("a,b\nc,d\ne,\"f\ng,h\ni,j\n");
    QCOMPARE(table.end, CsvReader::Step::Failed);
    QCOMPARE(table.problem, (Problem { ProblemCode::CsvQuote, {}, { QStringLiteral("3") } }));
    QCOMPARE(table.rows.size(), 2);
    const Rows second = plain("a,\"b\nc\",\"d\ne");
    QCOMPARE(second.problem, (Problem { ProblemCode::CsvQuote, {}, { QStringLiteral("2") } }));
    QByteArray large("a,b\nc,\"d");
    large.append(QByteArray(3 << 20, 'x'));
    QCOMPARE(plain(large).problem, (Problem { ProblemCode::CsvQuote, {}, { QStringLiteral("2") } }));
}

void TestCsvReader::strayQuoteIsMarked()
{
    CsvReader reader(
        deviceOf("\"Said \"hello\" there\",x\n\"fine\" ,y\n"), CsvFormat { TextEncoding::Utf8, ',', 0, 1 });
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QVERIFY(reader.row().strayQuote());
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QVERIFY(!reader.row().strayQuote());
}

void TestCsvReader::rowTooLong()
{
    QByteArray bytes("a,b\n");
    bytes.append(QByteArray((1 << 20) + 10, 'x')).append("\nc,d\n");
    const Rows table = plain(bytes);
    QCOMPARE(table.end, CsvReader::Step::Failed);
    QCOMPARE(table.problem,
        (Problem { ProblemCode::CsvRowTooLong, {}, { QStringLiteral("2"), QStringLiteral("1048576") } }));
}

void TestCsvReader::longCellsSurvive()
{
    const QByteArray note = QByteArray(900'000, 'n');
    QByteArray bytes;
    for (int i = 0; i < 5; ++i)
        bytes.append("id,\"").append(note).append("\",end\r\n");
    const Rows table = plain(bytes);
    QCOMPARE(table.rows.size(), 5);
    for (const QStringList &row : table.rows) {
        QCOMPARE(row.size(), 3);
        QCOMPARE(row[1].size(), 900'000);
        QCOMPARE(row[2], QStringLiteral("end"));
    }
}

void TestCsvReader::manyColumns()
{
    CsvReader reader(deviceOf(QByteArray("x,").repeated(700) + "y\n"), CsvFormat { TextEncoding::Utf8, ',', 0, 1 });
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QCOMPARE(reader.row().size(), csvColumnsAllowed);
    QCOMPARE(reader.row().columnsFound(), 701);
}

void TestCsvReader::hiddenCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("codePoint");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("position");
    QTest::newRow("nul") << QByteArray("a,b\0c\n", 6) << 0 << 1 << 1;
    QTest::newRow("escape") << QByteArray("a\x1B[0m,b\n") << 0x1B << 0 << 1;
    QTest::newRow("separator of lists") << QByteArray("a,b,\"x\x1Fy\"\n") << 0x1F << 2 << 1;
    QTest::newRow("right-to-left override") << QByteArray("a,evil\u202Etxt\n") << 0x202E << 1 << 4;
    QTest::newRow("isolate") << QByteArray("\u2066a,b\n") << 0x2066 << 0 << 0;
    QTest::newRow("none") << QByteArray("a\tb,\"c\nd\"\n") << -1 << 0 << 0;
}

void TestCsvReader::hiddenCharacters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, codePoint);
    QFETCH(int, column);
    QFETCH(int, position);
    CsvReader reader(deviceOf(bytes), CsvFormat { TextEncoding::Utf8, ',', 0, 1 });
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    QCOMPARE(reader.row().hidden().has_value(), codePoint >= 0);
    if (codePoint < 0)
        return;
    QCOMPARE(int(reader.row().hidden()->codePoint), codePoint);
    QCOMPARE(reader.row().hidden()->column, column);
    QCOMPARE(reader.row().hidden()->position, position);
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = QStringLiteral("name,town\nZoë,Tŷ Gwyn\n\U0001F389,€\n");
    QTest::newRow("utf-8") << text.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("utf-16 le with mark") << "\xFF\xFE" + utf16(text, false) << int(TextEncoding::Utf16LittleEndian);
    QTest::newRow("utf-16 be with mark") << "\xFE\xFF" + utf16(text, true) << int(TextEncoding::Utf16BigEndian);
    QTest::newRow("utf-16 le") << utf16(text, false) << int(TextEncoding::Utf16LittleEndian);
    QTest::newRow("utf-16 be") << utf16(text, true) << int(TextEncoding::Utf16BigEndian);
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const CsvFormat format = detected(bytes);
    QCOMPARE(int(format.encoding), encoding);
    const Rows table = readAll(bytes, format);
    QCOMPARE(table.header, (QStringList { QStringLiteral("name"), QStringLiteral("town") }));
    QCOMPARE(table.rows,
        (QList<QStringList> { { QStringLiteral("Zoë"), QStringLiteral("Tŷ Gwyn") },
            { QStringLiteral("\U0001F389"), QStringLiteral("€") } }));
}

void TestCsvReader::blockBordersChangeNothing()
{
    QByteArray bytes("number,name,note\r\n");
    for (int i = 0; bytes.size() < (5 << 20); ++i)
        bytes.append(QByteArray::number(i))
            .append(",Zoë \"")
            .append(QByteArray(i % 37, 'y'))
            .append("\",\"Łine one\r\nline \"\"two\"\"\"\r\n");
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("Zoë \""), QStringLiteral("Zoë "));
    text.replace(QStringLiteral("\",\"Łine"), QStringLiteral(",\"Łine"));
    for (const bool wide : { false, true }) {
        const QByteArray file = wide ? "\xFE\xFF" + utf16(text, true) : text.toUtf8();
        const Rows table = readAll(file, detected(file));
        QCOMPARE(table.end, CsvReader::Step::End);
        QVERIFY(table.rows.size() > 50'000);
        for (int i = 0; i < table.rows.size(); ++i) {
            const QStringList expected { QString::number(i), QStringLiteral("Zoë ") + QString(i % 37, QLatin1Char('y')),
                QStringLiteral("Łine one\r\nline \"two\"") };
            QCOMPARE(table.rows[i], expected);
            QCOMPARE(table.lines[i], 2 + 2 * i);
        }
    }
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("name,town\nA,B; C\nD,E\n") << ',';
    QTest::newRow("semicolon") << QByteArray("name;address\nA;1, High St, Town\nB;2, Low St\n") << ';';
    QTest::newRow("tab") << QByteArray("name\taddress\nA\t1, High St\nB\t2; x\n") << '\t';
    QTest::newRow("bar") << QByteArray("name|town\nA|B\nC|D\n") << '|';
    QTest::newRow("declared") << QByteArray("sep=;\nname;a,b\nA;B,C\n") << ';';
    QTest::newRow("one column") << QByteArray("email\na@example.org\nb@example.org\n") << ',';
    QTest::newRow("quoted commas") << QByteArray("name;note\nA;\"x,y,z\"\nB;\"p,q,r\"\n") << ';';
}

void TestCsvReader::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(detected(bytes).delimiter, delimiter);
}

void TestCsvReader::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("first line") << QByteArray("name,town\nA,B\n") << qint64(1);
    QTest::newRow("blank lines before and after") << QByteArray("\n\nname,town\n\nA,B\n") << qint64(3);
    QTest::newRow("preamble") << QByteArray("\"Members of the society\"\nAs at 1 May "
                                            "2026\n\nName,Joined,E-mail,Town\nA,2020-01-01,a@example.org,X\nB,2020-01-"
                                            "01,b@example.org,Y\nC,2020-01-01,c@example.org,Y\n")
                              << qint64(4);
    QTest::newRow("padded preamble") << QByteArray(
        "Members as at 1 May,,,\n,,,\nName,Joined,E-mail,Town\nA,2020-01-01,a@example.org,X\n")
                                     << qint64(3);
    QTest::newRow("none") << QByteArray("M001,2020-01-01,a@example.org\nM002,2020-01-01,b@example.org\n") << qint64(0);
    QTest::newRow("trailing separator") << QByteArray("Name,E-mail,\nA,a@example.org,\n") << qint64(1);
}

void TestCsvReader::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    const CsvFormat format = detected(bytes);
    QCOMPARE(format.headerLine, line);
    const Rows table = readAll(bytes, format);
    QCOMPARE(table.header.isEmpty(), line == 0);
    if (line > 0)
        QVERIFY(table.header.first().compare(QStringLiteral("name"), Qt::CaseInsensitive) == 0);
}

void TestCsvReader::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(ProblemCode::CsvEmpty);
    QTest::newRow("blank lines") << QByteArray("\n\r\n,,\n") << int(ProblemCode::CsvEmpty);
    QTest::newRow("workbook") << QByteArray("PK\x03\x04xxxxxxx") << int(ProblemCode::CsvUnreadable);
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0xxxxxxx") << int(ProblemCode::CsvUnreadable);
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << int(ProblemCode::CsvUnreadable);
    QTest::newRow("one open quote") << QByteArray("\"name,town\nA,B\n") << int(ProblemCode::CsvQuote);
}

void TestCsvReader::unreadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto device = deviceOf(bytes);
    const auto format = detectCsvFormat(*device, QStringLiteral("file"));
    QVERIFY(!format.ok());
    QCOMPARE(int(format.problems().front().code), code);
}

void TestCsvReader::missingFile()
{
    const auto reader = CsvReader::open(QStringLiteral("/nowhere/at all.csv"), {});
    QVERIFY(!reader.ok());
    QCOMPARE(reader.problems().front().code, ProblemCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
