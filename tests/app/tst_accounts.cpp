// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

namespace {

/// "-12.50" in pence; -1 for what is no amount.
qint64 penceOf(const QString &amount)
{
    bool good = false;
    const qint64 pence = QString(amount).remove(u'.').toLongLong(&good);
    return good && amount.section(u'.', 1).size() == 2 ? pence : -1;
}

qint64 sumOf(const QJsonArray &rows, const char *key)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        sum += penceOf(row.toObject().value(QLatin1String(key)).toString());
    return sum;
}

} // namespace

class CliAccountsTest : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;
    qint64 m_total = 0;

    [[nodiscard]] QJsonArray rowsOf(const char *arguments) const
    {
        return m_cli.run(words("accounts book.rollbook --from 2000-01-01 --json") + words(arguments)).json().array();
    }
    [[nodiscard]] int entries() const
    {
        return static_cast<int>(m_cli.run(words("history book.rollbook --limit 1000 --json")).json().array().size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cli.makeBook(120));
        m_total = sumOf(rowsOf(""), "total");
        QVERIFY(m_total > 0);
    }

    void everyBreakdownComesToTheSame_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : { "month", "type", "method", "group" })
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void everyBreakdownComesToTheSame()
    {
        QFETCH(QString, by);
        const QJsonArray rows = rowsOf(qPrintable(QStringLiteral("--by ") + by));
        QCOMPARE(sumOf(rows, "total"), m_total);
        for (const QJsonValue &row : rows) {
            qint64 uses = 0;
            for (const char *use : { "fees", "donations", "other", "credit", "suspense", "returned", "given_back" })
                uses += penceOf(row.toObject().value(QLatin1String(use)).toString());
            QCOMPARE(uses, penceOf(row.toObject().value(QLatin1String("total")).toString()));
        }
    }

    void theLinesComeToTheSame()
    {
        const int before = entries();
        QCOMPARE(sumOf(rowsOf("--lines"), "amount"), m_total);
        QCOMPARE(entries(), before + 1); // people are named in it: the copy is noted
        EXPECT_CODE(m_cli.run(words("accounts book.rollbook --lines")), 0);
        QCOMPARE(entries(), before + 1);
        QCOMPARE(rowsOf("").size() > 12, true);
        QCOMPARE(entries(), before + 1);
    }

    void aTableHasItsSum()
    {
        const Answer answer = m_cli.run(words("accounts book.rollbook --from 2000-01-01 --by type"));
        EXPECT_CODE(answer, 0);
        const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
        const QString sum = QStringLiteral("%1.%2").arg(m_total / 100).arg(m_total % 100, 2, 10, QLatin1Char('0'));
        QVERIFY2(
            lines.last().startsWith(QLatin1String("In all")) && lines.last().endsWith(sum), qPrintable(answer.out));
    }

    void aSpanIsThisYearWithoutOne()
    {
        const QJsonArray rows = m_cli.run(words("accounts book.rollbook --json")).json().array();
        QVERIFY(!rows.isEmpty() && rows.size() <= 12);
        const QJsonArray day
            = m_cli.run(words("accounts book.rollbook --from 2025-01-10 --to 2025-01-20 --json")).json().array();
        QCOMPARE(day.size(), 1);
        QCOMPARE(day.first().toObject().value(QLatin1String("from")).toString(), QStringLiteral("2025-01-10"));
        QCOMPARE(day.first().toObject().value(QLatin1String("to")).toString(), QStringLiteral("2025-01-20"));
    }

    void theForecastTellsThreeScenariosAndItsGround()
    {
        const Answer answer = m_cli.run(words("accounts book.rollbook --forecast --json"));
        const QJsonArray rows = answer.json().array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows) {
            const auto pence
                = [&](const char *key) { return penceOf(row.toObject().value(QLatin1String(key)).toString()); };
            QVERIFY(pence("everybody") >= pence("usual"));
            QVERIFY(pence("usual") >= pence("cautious"));
            QVERIFY(row.toObject().value(QLatin1String("due")).toInt() > 0);
        }
        QVERIFY2(answer.err.contains(QLatin1String("estimate")), qPrintable(answer.err));
    }

    void filesAreWritten()
    {
        EXPECT_CODE(m_cli.run(words("accounts book.rollbook --from 2000-01-01 --by method --csv out.csv")), 0);
        QVERIFY(m_cli.content(QStringLiteral("out.csv")).startsWith("\xEF\xBB\xBFMethod,"));
        EXPECT_CODE(m_cli.run(words("accounts book.rollbook --from 2000-01-01 --lines --csv lines.csv")), 0);
        QCOMPARE(m_cli.content(QStringLiteral("lines.csv")).count("\r\n"), rowsOf("--lines").size() + 1);
        const int before = entries();
        EXPECT_CODE(m_cli.run(words("accounts book.rollbook --from 2000-01-01 --xlsx out.xlsx")), 0);
        QCOMPARE(entries(), before + 1);
        QVERIFY(m_cli.content(QStringLiteral("out.xlsx")).startsWith("PK"));
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : { "--lines --forecast", "--from soon", "--from 2026-02-01 --to 2026-01-01",
                 "--by weather", "--csv x.csv --json" })
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }
    void mistakesAreTold()
    {
        QFETCH(QString, arguments);
        EXPECT_CODE(m_cli.run(words("accounts book.rollbook") + arguments.split(u' ')), 2);
    }

    void theRegisterIsNeverOverwritten()
    {
        const QByteArray before = m_cli.content(QStringLiteral("book.rollbook"));
        const Answer answer = m_cli.run(words("accounts book.rollbook --csv book.rollbook"));
        QVERIFY(answer.code != 0);
        QCOMPARE(m_cli.content(QStringLiteral("book.rollbook")), before);
    }
};

QTEST_GUILESS_MAIN(CliAccountsTest)
#include "tst_accounts.moc"
