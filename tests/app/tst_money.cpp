// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

/// Charges, payments and arrears by the program.
class MoneyOnTheCommandLine : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    [[nodiscard]] QJsonObject object(const char *arguments) const
    {
        return m_cli.run(words(arguments)).json().object();
    }
    [[nodiscard]] QJsonArray arrears(const char *arguments = "") const
    {
        return m_cli.run(words("arrears book.rollbook --json") + words(arguments)).json().array();
    }
    [[nodiscard]] static QString textIn(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1String(key)).toString();
    }
    /// The row of a person; empty when there is none.
    [[nodiscard]] QJsonObject owedBy(const char *number) const
    {
        for (const QJsonValue &row : arrears()) {
            if (textIn(row.toObject(), "number") == QLatin1String(number))
                return row.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_cli.makeBook(0));
        m_cli.write(
            QStringLiteral("rows.csv"), "Member number,First name,Last name\nM00012N,Ada,Quill\nM00013J,Ben,Rowe\n");
        EXPECT_CODE(m_cli.run(words("import book.rollbook rows.csv")), 0);
    }

    void chargeAndPay()
    {
        QJsonObject charged
            = object("charge book.rollbook M00012N M00013J --amount 12.50 --for Badge --dry-run --json");
        QCOMPARE(charged.value(QStringLiteral("dry_run")).toBool(), true);
        QVERIFY(arrears().isEmpty());
        charged = object("charge book.rollbook M00012N M00013J --amount 12.50 --for Badge --due 2024-01-31 --json");
        QCOMPARE(charged.value(QStringLiteral("people")).toArray().size(), 2);
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("12.50"));
        QCOMPARE(textIn(owedBy("M00012N"), "since"), QStringLiteral("2024-01-31"));

        const QJsonObject tried = object("pay book.rollbook M00012N --amount 5 --dry-run --json");
        QCOMPARE(textIn(tried, "settled"), QStringLiteral("5.00"));
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("12.50"));
        const QJsonObject part
            = object("pay book.rollbook M00012N --amount 5 --method cheque --reference 000123 --json");
        QVERIFY2(textIn(part, "receipt").endsWith(QStringLiteral("-000001")), qPrintable(textIn(part, "receipt")));
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("7.50"));
        const QJsonObject rest = object("pay book.rollbook M00012N --json"); // all that is due
        QCOMPARE(textIn(rest, "amount"), QStringLiteral("7.50"));
        QVERIFY(owedBy("M00012N").isEmpty());
        QVERIFY(m_cli.run(words("pay book.rollbook M00012N")).code != 0); // nothing is due
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void forSeveralWithADonation()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N M00013J --amount 10 --for Badge")), 0);
        const QJsonObject paid
            = object("pay book.rollbook M00012N --amount 30 --donation 2.50 --for M00013J=10 --for M00012N=10 --json");
        QCOMPARE(textIn(paid, "settled"), QStringLiteral("22.50"));
        QCOMPARE(textIn(paid, "credit"), QStringLiteral("7.50"));
        QVERIFY(arrears().isEmpty());
        const QJsonObject charged = object("charge book.rollbook M00012N --amount 8 --for Dinner --json");
        const QJsonObject ada = charged.value(QStringLiteral("people")).toArray()[0].toObject();
        QCOMPARE(textIn(ada, "credit_used"), QStringLiteral("7.50"));
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("0.50"));
    }

    void takenBackAndGivenBack()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --amount 10 --for Badge")), 0);
        const QString receipt = textIn(object("pay book.rollbook M00012N --amount 15 --json"), "receipt");
        QVERIFY(!receipt.isEmpty());
        const QStringList refund = words("pay book.rollbook M00012N --json --refund") << receipt;
        QVERIFY(m_cli.run(refund + words("--amount 5.01")).code != 0);
        QCOMPARE(textIn(m_cli.run(refund).json().object(), "amount"), QStringLiteral("-5.00"));
        const QStringList reverse = words("pay book.rollbook M00012N --reverse") << receipt;
        EXPECT_CODE(m_cli.run(reverse), 0);
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("10.00"));
        QVERIFY(m_cli.run(reverse).code != 0); // is back already
        QVERIFY(m_cli.run(words("pay book.rollbook M00013J --reverse") << receipt).code != 0); // not Ben's
    }

    void waived()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --amount 10 --for Badge")), 0);
        QVERIFY(m_cli.run(words("charge book.rollbook M00012N --waive")).code != 0); // without a reason
        const QJsonObject some = object("charge book.rollbook M00012N --waive --amount 4 --reason Ill --json");
        QCOMPARE(
            textIn(some.value(QStringLiteral("people")).toArray()[0].toObject(), "amount"), QStringLiteral("4.00"));
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("6.00"));
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --waive --reason Ill")), 0);
        QVERIFY(arrears().isEmpty());
    }

    /// Of several people and charges it is one entry: whole or not at all, and one undo takes it back.
    void waivedForSeveralInOneStep()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N M00013J --amount 10 --for Badge")), 0);
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --amount 5 --for Hall")), 0);
        const auto entries = [&] { return m_cli.run(words("history book.rollbook --json")).json().array().size(); };
        const qsizetype before = entries();
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N M00013J --waive --reason Ill --dry-run")), 0);
        QCOMPARE(entries(), before);
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N M00013J --waive --reason Ill")), 0);
        QVERIFY(owedBy("M00012N").isEmpty() && owedBy("M00013J").isEmpty());
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(textIn(owedBy("M00012N"), "due"), QStringLiteral("15.00"));
        QCOMPARE(textIn(owedBy("M00013J"), "due"), QStringLiteral("10.00"));
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void papers()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --amount 10 --for Badge")), 0);
        const QString receipt = textIn(object("pay book.rollbook M00012N --amount 4 --json"), "receipt");
        EXPECT_CODE(m_cli.run(words("batch open book.rollbook --count 1 --total 6")), 0);
        EXPECT_CODE(m_cli.run(words("batch add book.rollbook M00012N 6 --cheque 000123")), 0);
        EXPECT_CODE(m_cli.run(words("report account book.rollbook M00012N --pdf account.pdf")), 0);
        EXPECT_CODE(
            m_cli.run(words("report receipt book.rollbook M00012N") << receipt << words("--pdf receipt.pdf")), 0);
        EXPECT_CODE(m_cli.run(words("report paying-in book.rollbook --pdf slip.pdf")), 0);
        for (const char *name : { "account.pdf", "receipt.pdf", "slip.pdf" })
            QVERIFY2(m_cli.content(QLatin1String(name)).startsWith("%PDF-"), name);
        // Each copy is noted.
        QVERIFY(m_cli.run(words("history book.rollbook")).out.contains(QStringLiteral("Statement of account")));
        const Answer none = m_cli.run(words("report receipt book.rollbook M00012N R-9 --pdf none.pdf"));
        EXPECT_CODE(none, 2);
        QVERIFY2(none.err.contains(receipt), qPrintable(none.err));
        QVERIFY(m_cli.content(QStringLiteral("none.pdf")).isEmpty());
    }

    void arrearsByAgeAndDay()
    {
        EXPECT_CODE(m_cli.run(words("charge book.rollbook M00012N --amount 10 --for Badge --due 2024-01-31")), 0);
        EXPECT_CODE(
            m_cli.run(words("charge book.rollbook M00012N --amount 3 --for Hall --due 2024-03-10 --donation")), 0);
        const QJsonObject row = arrears("--as-at 2024-03-15 --by-age")[0].toObject();
        QCOMPARE(textIn(row, "days_31_60"), QStringLiteral("10.00"));
        QCOMPARE(textIn(row, "days_0_30"), QStringLiteral("0.00"));
        QCOMPARE(textIn(row, "promised"), QStringLiteral("3.00"));
        const QJsonObject early = arrears("--as-at 2024-01-30")[0].toObject();
        QCOMPARE(textIn(early, "due"), QStringLiteral("0.00"));
        QCOMPARE(textIn(early, "not_yet_due"), QStringLiteral("10.00"));
        const Answer csv = m_cli.run(words("arrears book.rollbook --format csv"));
        EXPECT_CODE(csv, 0);
        QVERIFY(csv.out.startsWith(QStringLiteral("number,name,group,type,since,due")));
        const Answer table = m_cli.run(words("arrears book.rollbook"));
        EXPECT_CODE(table, 0);
        QVERIFY(table.out.contains(QStringLiteral("In all")));
    }

    void mistypedLines()
    {
        for (const char *line : { "charge book.rollbook M00012N --for Badge", "charge book.rollbook M00012N --amount x",
                 "charge book.rollbook M00012N --amount 5 --reason Ill", "charge book.rollbook M99999X --amount 5",
                 "charge book.rollbook M00012N --waive --reason Ill --due 2024-01-01",
                 "pay book.rollbook M00012N --amount 0", "pay book.rollbook M00012N --amount 5 --for M00013J",
                 "pay book.rollbook M00012N --amount 5 --for M00013J=6", "pay book.rollbook M00012N --reverse R-1",
                 "pay book.rollbook M00012N --reverse R-1 --refund R-1",
                 "pay book.rollbook M00012N --refund R-1 --for X=1", "arrears book.rollbook --as-at someday",
                 "arrears book.rollbook --group Nowhere" }) {
            const Answer answer = m_cli.run(words(line));
            QVERIFY2(answer.code > 0, line);
            QVERIFY2(!answer.err.isEmpty() && answer.out.isEmpty(), line);
        }
        QVERIFY(arrears().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MoneyOnTheCommandLine)
#include "tst_money.moc"
