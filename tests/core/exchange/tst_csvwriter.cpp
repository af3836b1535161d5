// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvguard.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace rollbook;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quoting();
    void guard_data();
    void guard();
    void roundTrip();
    void failingDevice();
};

namespace {

QByteArray written(const QList<QStringList> &rows, CsvWriter::Mark mark = CsvWriter::Mark::None)
{
    QBuffer buffer;
    [[maybe_unused]] const bool open = buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, mark);
    for (const QStringList &row : rows)
        writer.row(row);
    [[maybe_unused]] const bool flushed = writer.flush();
    return buffer.data();
}

} // namespace

void TestCsvWriter::quoting()
{
    QCOMPARE(written({ { QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e"), QStringLiteral("f\ng"),
                 QString(), QStringLiteral(" h") } }),
        QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h\"\r\n"));
    QCOMPARE(written({ { QStringLiteral("ë") } }, CsvWriter::Mark::ByteOrderMark), QByteArray("\xEF\xBB\xBFë\r\n"));
}

void TestCsvWriter::guard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    for (const char *text : { "=1+1", "+44 20 7946 0000", "-5", "@SUM(A1)", "\t=x", "\r=x", "\n", "'=x", "''+1", "＝1",
             "＋1", "－1", "＠x" })
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : { "", "a=b", "'", "''", "'tis", "O'Brien", "1-2", " =1" })
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestCsvWriter::guard()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    QCOMPARE(needsGuard(text), guarded);
    const QString stored = guarded ? QLatin1Char('\'') + text : text;
    QCOMPARE(withoutGuard(stored).toString(), text);
}

void TestCsvWriter::roundTrip()
{
    const QStringList pieces { QStringLiteral("'"), QStringLiteral("="), QStringLiteral("\""), QStringLiteral(","),
        QStringLiteral("\r\n"), QStringLiteral("x"), QStringLiteral(" "), QStringLiteral("ë"), QStringLiteral("+"),
        QStringLiteral("\t"), QStringLiteral("\U0001F389") };
    quint32 state = 7;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(below));
    };
    QList<QStringList> rows;
    for (int i = 0; i < 2000; ++i) {
        QStringList row { QStringLiteral("k") };
        for (int cell = 0; cell < 4; ++cell) {
            QString text;
            for (qsizetype n = random(6); n > 0; --n)
                text += pieces[random(pieces.size())];
            row << text;
        }
        rows << row;
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(written(rows));
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    CsvReader reader(std::move(buffer), CsvFormat { TextEncoding::Utf8, ',', 0, 1 });
    for (const QStringList &row : rows) {
        QCOMPARE(reader.next(), CsvReader::Step::Row);
        QStringList found;
        for (const QStringView cell : reader.row().cells())
            found << cell.toString();
        QCOMPARE(found, row);
    }
    QCOMPARE(reader.next(), CsvReader::Step::End);
}

void TestCsvWriter::failingDevice()
{
    QBuffer closed;
    CsvWriter writer(closed);
    writer.row({ QStringLiteral("a") });
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writer.flush());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
