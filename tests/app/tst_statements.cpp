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

    /// Several accounts in a file are one step, told alike when it is only tried out.
    void aFileOfSeveralAccounts()
    {
        m_cli.write(QStringLiteral("two.csv"),
            "Date, Type, Description, Value, Balance, Account Name, Account Number\n"
            "05 Sep 2026,BAC,\"X M00012N\",24.00,124.00,\"S\",\"600000-12345670\"\n"
            "06 Sep 2026,BAC,\"B ROWE\",24.00,24.00,\"T\",\"600000-12345699\"\n");
        const QJsonObject tried = object("statement import book.rollbook two.csv --dry-run --json");
        const QJsonObject taken = object("statement import book.rollbook two.csv --json");
        QCOMPARE(tried, taken);
        QCOMPARE(taken.value(QStringLiteral("accounts")).toArray().size(), 2);
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QVERIFY(object("statement lines book.rollbook --json").value(QStringLiteral("lines")).toArray().isEmpty());
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook two.csv")), 0);
        EXPECT_CODE(m_cli.run(words("statement remove book.rollbook two.csv")), 0);
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(object("statement lines book.rollbook --json").value(QStringLiteral("lines")).toArray().size(), 2);
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void noFileComesTwice()
    {
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook bank.csv")), 0);
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook bank.csv --account Other")), 1);
        // Two accounts of one bank that tell no number: which one is asked, and no third is made.
        m_cli.write(QStringLiteral("other.csv"),
            "Date,Description,Type,Money In,Money Out,Balance\n2026-02-05,B ROWE,FPI,24.00,,24.00\n");
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook other.csv --account Other")), 0);
        m_cli.write(QStringLiteral("next.csv"),
            "Date,Description,Type,Money In,Money Out,Balance\n2026-03-05,B ROWE,FPI,24.00,,24.00\n");
        const Answer asked = m_cli.run(words("statement import book.rollbook next.csv"));
        EXPECT_CODE(asked, 2);
        QVERIFY2(asked.err.contains(QStringLiteral("“Other”")) && asked.err.contains(QStringLiteral("--account")),
            qPrintable(asked.err));
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook next.csv --account Other")), 0);
        const Answer none = m_cli.run(words("statement remove book.rollbook nothing.csv"));
        EXPECT_CODE(none, 2);
        QVERIFY2(none.err.contains(QStringLiteral("“next.csv”")), qPrintable(none.err));
    }

    /// A provider's files are of one account, and its payout is tied to the line of the bank.
    void payoutsAreTied()
    {
        m_cli.write(QStringLiteral("payments.csv"),
            "id,amount,amount_refunded,charge_date,created_at,currency,description,reference,status,links.payout\n"
            "PM1,24.00,0.00,2026-11-05,2026-11-01,GBP,Membership,M00012N,paid_out,PO1\n"
            "PM2,12.00,0.00,2026-11-05,2026-11-01,GBP,Membership,M00013J,paid_out,PO1\n");
        m_cli.write(QStringLiteral("payouts.csv"),
            "id,amount,currency,created_at,reference,status,arrival_date,transaction_fee_debit,"
            "transaction_fee_credit,app_fee_debit,app_fee_credit,total_payment_amount\n"
            "PO1,35.10,GBP,2026-11-09,S-ABC,paid,2026-11-10,0.90,0.00,0.00,0.00,36.00\n");
        m_cli.write(QStringLiteral("bank2.csv"),
            "Date,Description,Type,Money In,Money Out,Balance\n2026-11-10,GOCARDLESS S-ABC,FPI,35.10,,35.10\n");
        for (const char *line : { "payments.csv", "payouts.csv", "bank2.csv" })
            EXPECT_CODE(m_cli.run(words("statement import book.rollbook") << QLatin1String(line)), 0);
        bool found = false;
        for (const QJsonValue &row : m_cli.run(words("statement match book.rollbook --json")).json().array())
            found = found || row.toObject().value(QStringLiteral("reason")).toString() == QLatin1String("payout");
        QVERIFY(found);
        const QJsonObject posted = object("statement post book.rollbook --json");
        QCOMPARE(posted.value(QStringLiteral("payouts")).toInt(), 1);
        QCOMPARE(posted.value(QStringLiteral("left_open")).toInt(), 0);
        const QJsonArray proof
            = object("statement lines book.rollbook --json").value(QStringLiteral("proof")).toArray();
        QCOMPARE(proof.size(), 2); // the bank's and the provider's
        for (const QJsonValue &account : proof)
            QCOMPARE(account.toObject().value(QStringLiteral("difference")).toString(), QStringLiteral("0.00"));
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(object("statement post book.rollbook --dry-run --json").value(QStringLiteral("payouts")).toInt(), 1);
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void daysThatCouldBeEitherAreAskedAbout()
    {
        m_cli.write(QStringLiteral("some.qif"), "!Type:Bank\nD9/5/2026\nT24.00\nPA QUILL\n^\n");
        const Answer asked = m_cli.run(words("statement import book.rollbook some.qif"));
        QVERIFY(asked.code != 0);
        QVERIFY2(asked.err.contains(QStringLiteral("dates=mdy")), qPrintable(asked.err));
        EXPECT_CODE(m_cli.run(words("statement import book.rollbook some.qif --map dates=ymd")), 2);
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
