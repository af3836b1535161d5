// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

/// Statements and batches by the program.
class StatementsOnTheCommandLine : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    [[nodiscard]] QJsonObject object(const char *arguments) const
    {
        return m_cli.run(words(arguments)).json().object();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_cli.makeBook(0));
        m_cli.write(QStringLiteral("rows.csv"),
            "Member number,First name,Last name,Type,Expires\nM00012N,Ada,Quill,Standard,2026-12-31\n"
            "M00013J,Ben,Rowe,Standard,2026-12-31\n");
        EXPECT_CODE(m_cli.run(words("import book.rollbook rows.csv")), 0);
        m_cli.write(QStringLiteral("bank.csv"),
            "Date,Description,Type,Money In,Money Out,Balance\n2026-01-05,X M00012N,FPI,24.00,,124.00\n"
            "2026-01-06,WATER CO,DD,,9.00,115.00\n");
    }

    void importMatchPostAndUndo()
    {
        const QJsonObject tried = object("statement import book.rollbook bank.csv --dry-run --json");
        QCOMPARE(tried.value(QStringLiteral("layout")).toString(), QStringLiteral("cooperative"));
        QVERIFY(object("statement lines book.rollbook --json").value(QStringLiteral("lines")).toArray().isEmpty());
        const QJsonObject taken = object("statement import book.rollbook bank.csv --account Current --json");
        const QJsonObject account = taken.value(QStringLiteral("accounts")).toArray()[0].toObject();
        QCOMPARE(account.value(QStringLiteral("account")).toString(), QStringLiteral("Current"));
        QCOMPARE(account.value(QStringLiteral("new")).toInt(), 2);
        QCOMPARE(account.value(QStringLiteral("adds_up")).toBool(), true);
        QVERIFY(m_cli.run(words("statement import book.rollbook bank.csv")).code != 0);

        const QJsonArray matched = m_cli.run(words("statement match book.rollbook --json")).json().array();
        QCOMPARE(matched.size(), 2);
        QCOMPARE(matched[0].toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("printed-number"));
        QCOMPARE(matched[0].toObject().value(QStringLiteral("posts")).toBool(), true);
        QCOMPARE(matched[1].toObject().value(QStringLiteral("posts")).toBool(), false);
        QCOMPARE(object("statement post book.rollbook --dry-run --json").value(QStringLiteral("posted")).toInt(), 1);
        const QJsonObject posted = object("statement post book.rollbook --json");
        QCOMPARE(posted.value(QStringLiteral("posted")).toInt(), 1);
        QCOMPARE(posted.value(QStringLiteral("amount")).toString(), QStringLiteral("24.00"));
        QCOMPARE(posted.value(QStringLiteral("left_open")).toInt(), 1);
        const QJsonObject lines = object("statement lines book.rollbook --open --json");
        QCOMPARE(lines.value(QStringLiteral("lines")).toArray().size(), 1);
        const QJsonObject proof = lines.value(QStringLiteral("proof")).toArray()[0].toObject();
        QCOMPARE(proof.value(QStringLiteral("matched")).toString(), QStringLiteral("24.00"));
        QCOMPARE(proof.value(QStringLiteral("difference")).toString(), QStringLiteral("0.00"));
        QVERIFY(m_cli.run(words("statement remove book.rollbook bank.csv")).code != 0);
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        EXPECT_CODE(m_cli.run(words("statement remove book.rollbook bank.csv")), 0);
        QVERIFY(object("statement lines book.rollbook --json").value(QStringLiteral("lines")).toArray().isEmpty());
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void anUnknownBankIsExplainedOnce()
    {
        m_cli.write(QStringLiteral("odd.csv"), "Booked,Who,Worth\n25/09/2026,A QUILL,24.00\n");
        const Answer unknown = m_cli.run(words("statement import book.rollbook odd.csv"));
        QVERIFY(unknown.code != 0);
        QVERIFY2(unknown.err.contains(QStringLiteral("Booked")), qPrintable(unknown.err));
        QStringList mapped = words("statement import book.rollbook odd.csv --account Odd --json --map");
        mapped << QStringLiteral("amount=Worth");
        EXPECT_CODE(m_cli.run(mapped), 0);
        m_cli.write(QStringLiteral("odd.csv"), "Booked,Who,Worth\n26/09/2026,A QUILL,24.00\n");
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook odd.csv --account Odd")), 0);
    }

    void daysThatCouldBeEitherAreAskedAbout()
    {
        m_cli.write(QStringLiteral("some.qif"), "!Type:Bank\nD9/5/2026\nT24.00\nPA QUILL\n^\n");
        const Answer asked = m_cli.run(words("statement import book.rollbook some.qif"));
        QVERIFY(asked.code != 0);
        QVERIFY2(asked.err.contains(QStringLiteral("dates=mdy")), qPrintable(asked.err));
        const QJsonObject taken = object("statement import book.rollbook some.qif --map dates=mdy --json");
        const QJsonObject account = taken.value(QStringLiteral("accounts")).toArray()[0].toObject();
        QCOMPARE(account.value(QStringLiteral("first")).toString(), QStringLiteral("2026-09-05"));
    }

    void batches()
    {
        QVERIFY(m_cli.run(words("batch add book.rollbook M00012N 24")).code != 0); // none is open
        EXPECT_CODE(m_cli.run(words("batch open book.rollbook --count 2 --total 48.00")), 0);
        EXPECT_CODE(m_cli.run(words("batch add book.rollbook M00012N 24.00")), 0);
        QVERIFY(m_cli.run(words("batch post book.rollbook")).code != 0);
        EXPECT_CODE(m_cli.run(words("batch add book.rollbook M00013J 24.00 --cheque 000123")), 0);
        EXPECT_CODE(m_cli.run(words("batch post book.rollbook")), 0);
        const QJsonObject batch = m_cli.run(words("batch list book.rollbook --json")).json().array()[0].toObject();
        QCOMPARE(batch.value(QStringLiteral("count")).toInt(), 2);
        QCOMPARE(batch.value(QStringLiteral("total")).toString(), QStringLiteral("48.00"));
        QVERIFY(!batch.value(QStringLiteral("posted")).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StatementsOnTheCommandLine)
#include "tst_statements.moc"
