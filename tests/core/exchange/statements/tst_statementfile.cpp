// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statements/statementfixture.h"

using namespace rollbook;
using namespace rollbook::test;

namespace {

const QByteArray barclaysHeader("Number,Date,Account,Amount,Subcategory,Memo\n");

QByteArray barclaysLine(const char *day, const char *amount, const char *memo)
{
    return QByteArray(",") + day + ",20-00-00 12345678," + amount + ",FT," + memo + "\n";
}

} // namespace

/// Identities of lines, files nobody knows, and files made to do harm.
class TestStatementFile : public QObject
{
    Q_OBJECT

private:
    StatementFolder m_files;

private Q_SLOTS:
    void theSameLineHasTheSameIdentityInEveryFile()
    {
        const QByteArray a = barclaysLine("04/09/2026", "36.00", "SMITH J");
        const QByteArray b = barclaysLine("05/09/2026", "36.00", "SMITH J");
        const QByteArray c = barclaysLine("06/09/2026", "20.00", "JONES A");
        const auto first = m_files.read(barclaysHeader + a + b + b);
        const auto second = m_files.read(barclaysHeader + c + b + b);
        QVERIFY(first.ok() && second.ok());
        const QStringList mine = identities(first->accounts[0]);
        const QStringList its = identities(second->accounts[0]);
        QCOMPARE(QSet<QString>(mine.begin(), mine.end()).size(), 3); // two equal lines in a day are kept apart
        QCOMPARE((QSet<QString>(mine.begin(), mine.end()) & QSet<QString>(its.begin(), its.end())).size(), 2);
        QVERIFY(first->digest != second->digest);
        QCOMPARE(first->digest.size(), 64);
    }

    void theOrderOfTheFileDoesNotMatter()
    {
        const QByteArray a = barclaysLine("04/09/2026", "36.00", "SMITH J");
        const QByteArray b = barclaysLine("05/09/2026", "36.00", "SMITH J");
        QCOMPARE(identities(m_files.read(barclaysHeader + a + a + b)->accounts[0]),
            identities(m_files.read(barclaysHeader + b + a + a)->accounts[0]));
    }

    void whatPeopleChangeAtTheirBankIsNoPartOfALine()
    {
        const QByteArray header(
            "Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes\n");
        const QByteArray line("05/09/2026,J Smith,M00012K,FASTER PAYMENT,36.00,136.00,");
        const auto before = m_files.read(header + line + "INCOME,\n");
        const auto after = m_files.read(header + line + "SUBS,seen by Nia\n");
        QCOMPARE(identities(before->accounts[0]), identities(after->accounts[0]));
        const auto old = m_files.read("Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n"
                                      "05/09/2026,J Smith,M00012K,FASTER PAYMENT,36.00,136.00\n");
        QCOMPARE(identities(old->accounts[0]), identities(after->accounts[0]));
    }

    void anUnknownFileIsExplainedOnce()
    {
        const QByteArray bytes("Booked,Particulars,Ref,Paid in,Paid out\n25/09/2026,J Smith,M00012K,36.00,\n"
                               "26/09/2026,Water Co,,,12.50\n");
        const auto unknown = m_files.read(bytes);
        QCOMPARE(unknown.problems().front().code, ProblemCode::StatementUnknown);
        const auto columns = unknownColumns(m_files.file(bytes));
        QVERIFY(columns.ok());
        QCOMPARE(columns->columns.size(), 5);
        QVERIFY(columns->guess.contains(QStringLiteral("day=Booked"))); // by its values
        QVERIFY(columns->guess.contains(QStringLiteral("in=Paid in")));
        QVERIFY(columns->guess.contains(QStringLiteral("payer=Particulars")));
        QCOMPARE(columns->rows.front().value(1), QStringLiteral("J Smith"));
        StatementAsk ask;
        ask.layouts.push_back({ {}, columns->fingerprint, QStringLiteral("Credit Union"), columns->guess });
        const auto read = m_files.read(bytes, ask);
        QVERIFY(read.ok());
        QCOMPARE(toldLines(read->accounts[0]),
            (QStringList {
                QStringLiteral("2026-09-25 3600 J Smith|M00012K|"), QStringLiteral("2026-09-26 -1250 Water Co||") }));
        QVERIFY(read->layout.startsWith(QLatin1String("mapped:")));
        // Case, spaces and blank lines make no other bank.
        QVERIFY(m_files.read("\n\n BOOKED , particulars,REF,Paid In,Paid Out,\n25/09/2026,J,,36.00,,\n", ask).ok());
    }

    void layoutsAreChecked_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<ProblemCode>("code");
        const QString day = QStringLiteral("day=Booked");
        QTest::newRow("no day") << QStringList { QStringLiteral("amount=Sum") } << ProblemCode::Required;
        QTest::newRow("no amount") << QStringList { day } << ProblemCode::Required;
        QTest::newRow("no such column") << QStringList { day, QStringLiteral("amount=Total") }
                                        << ProblemCode::CsvColumnMissing;
        QTest::newRow("no such field") << QStringList { day, QStringLiteral("price=Sum") }
                                       << ProblemCode::UnknownOption;
        QTest::newRow("good") << QStringList { day, QStringLiteral("amount=Sum"), QStringLiteral("sign=turned"),
            QStringLiteral("dates=mdy") }
                              << ProblemCode::Usage;
    }
    void layoutsAreChecked()
    {
        QFETCH(QStringList, columns);
        QFETCH(ProblemCode, code);
        const Done done = checkLayout({ {}, QStringLiteral("x"), QStringLiteral("Bank"), columns },
            { QStringLiteral("Booked"), QStringLiteral("Sum") });
        QCOMPARE(done ? ProblemCode::Usage : done.problems().front().code, code);
    }

    void signsAndSides()
    {
        StatementAsk ask;
        ask.layouts.push_back({ {}, {}, QStringLiteral("Bank"),
            { QStringLiteral("day=Day"), QStringLiteral("amount=Sum"), QStringLiteral("direction=Side"),
                QStringLiteral("dates=mdy") } });
        const auto sides = m_files.read("Day,Sum,Side\n9/5/2026,36.00,CR\n9/6/2026,12.50,DR\n9/7/2026,7.00 DR,\n", ask);
        QVERIFY(sides.ok());
        QCOMPARE(sides->accounts[0].lines[0].day, QDate(2026, 9, 5));
        QCOMPARE(sides->accounts[0].total(), (Money { 3'600 - 1'250 - 700 }));
        ask.layouts[0].columns
            = { QStringLiteral("day=Day"), QStringLiteral("amount=Sum"), QStringLiteral("sign=turned") };
        QCOMPARE(m_files.read("Day,Sum,Side\n5/9/2026,-36.00,\n", ask)->accounts[0].total(), (Money { 3'600 }));
    }

    void directions_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("sign"); // 0: neither
        const auto in = { "C", "CR", "crdt", "Credit", "IN", "in", "Money In", "Paid in", "+", "H", "Haben" };
        const auto out
            = { "D", "DR", "dbit", "Debit", "OUT", "out", "Money Out", "Paid out", "-", "S", "Soll", "\xE2\x88\x92" };
        for (const char *word : in)
            QTest::newRow(word) << QString::fromUtf8(word) << 1;
        for (const char *word : out)
            QTest::newRow(word) << QString::fromUtf8(word) << -1;
        for (const char *word : { "Sideways", "Card", "0" })
            QTest::newRow(word) << QString::fromUtf8(word) << 0;
    }
    void directions()
    {
        QFETCH(QString, word);
        QFETCH(int, sign);
        StatementAsk ask;
        ask.layouts.push_back({ {}, {}, QStringLiteral("Bank"),
            { QStringLiteral("day=Day"), QStringLiteral("amount=Sum"), QStringLiteral("direction=Sign") } });
        for (const char *amount : { "36.00", "-36.00" }) {
            const auto read = m_files.read(
                QByteArray("Day,Sum,Sign\n25/09/2026,1.00,\n26/09/2026,") + amount + ',' + word.toUtf8() + '\n', ask);
            QCOMPARE(read.ok(), sign != 0);
            if (sign != 0) {
                QCOMPARE(read->accounts[0].lines[1].amount, (Money { sign * 3'600 }));
                continue;
            }
            QCOMPARE(read.problems().front().code, ProblemCode::StatementUnreadable);
            QCOMPARE(read.problems().front().values.mid(1),
                (QStringList { QStringLiteral("3"), word, QStringLiteral("amount") }));
        }
    }

    void aMarkMayOnlyNumberTheRows()
    {
        const QByteArray header("Transaction number,Booked,Particulars,Sum\n");
        const QByteArray january("1,25/01/2026,J Smith,36.00\n2,26/01/2026,A Jones,36.00\n");
        StatementAsk ask;
        ask.layouts.push_back({ {}, {}, QStringLiteral("Credit Union"),
            { QStringLiteral("mark=Transaction number"), QStringLiteral("day=Booked"),
                QStringLiteral("payer=Particulars"), QStringLiteral("amount=Sum") } });
        const auto first = m_files.read(header + january, ask);
        const auto again = m_files.read(header + january + "3,27/01/2026,B Rowe,12.00\n", ask);
        const auto second = m_files.read(header + "1,25/02/2026,J Smith,36.00\n2,26/01/2026,A Jones,24.00\n", ask);
        QVERIFY(first.ok() && again.ok() && second.ok());
        const QStringList mine = identities(first->accounts[0]);
        for (const QString &identity : mine)
            QVERIFY(identities(again->accounts[0]).contains(identity));
        for (const QString &identity : identities(second->accounts[0]))
            QVERIFY(!mine.contains(identity));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ofx("OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>GBP<BANKTRANLIST><STMTTRN><DTPOSTED>20260905");
        const QByteArray stmt("<?xml version=\"1.0\"?><Document><BkToCstmrStmt><Stmt>");
        const QByteArray coop("Date,Description,Type,Money In,Money Out,Balance\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n\r\n");
        QTest::newRow("header alone") << coop;
        QTest::newRow("NULs") << QByteArray(100'000, '\0');
        QTest::newRow("workbook") << QByteArray("PK\x03\x04rest of it");
        QTest::newRow("no day") << coop + "31/02/2026,A,B,1.00,,\n";
        QTest::newRow("no amount") << coop + "01/02/2026,A,B,,,\n";
        QTest::newRow("huge amount") << coop + "01/02/2026,A,B,99999999999999.00,,\n";
        QTest::newRow("twenty-five digits") << coop + "01/02/2026,A,B,1234567890123456789012345,,\n";
        QTest::newRow("a part of a penny") << coop + "01/02/2026,A,B,1.005,,\n";
        QTest::newRow("quotation mark never closed") << coop + "01/02/2026,\"A,B,1.00,,\n";
        QTest::newRow("row of two megabytes") << coop + "01/02/2026," + QByteArray(2 << 20, 'x') + ",B,1.00,,\n";
        QTest::newRow("OFX cut off within a line") << ofx + "<TRNAMT>36.0";
        QTest::newRow("OFX without its end") << ofx + "<TRNAMT>36.00</STMTTRN></BANKTRANLIST></STMTRS>";
        QTest::newRow("OFX without an amount") << ofx + "</STMTTRN></BANKTRANLIST></STMTRS></OFX>";
        QTest::newRow("OFX of open brackets") << QByteArray("<OFX>") + QByteArray(1 << 20, '<');
        QTest::newRow("OFX and spaces") << ofx + "<TRNAMT>" + QByteArray(1 << 20, ' ');
        QTest::newRow("QIF cut off within an amount") << QByteArray("!Type:Bank\nD25/09/2026\nT1");
        QTest::newRow("QIF without a day") << QByteArray("!Type:Bank\nT1.00\n^\n");
        QTest::newRow("QIF of one line") << QByteArray("!Type:Bank\nD") + QByteArray(1 << 20, '1') + "\n^\n";
        QTest::newRow("MT940 without closing balance")
            << QByteArray(":20:A\n:25:1\n:60F:C260904GBP1,00\n:61:260905C1,00NTRFX\n");
        QTest::newRow("MT940 with a letter in the amount")
            << QByteArray(":20:A\n:25:1\n:60F:C260904GBP1,00\n:61:260905C2x4,00NTRFX\n:62F:C260905GBP1,00\n");
        QTest::newRow("MT940 with no day") << QByteArray(":20:A\n:25:1\n:60F:C260904GBP1,00\n:61:269905C1,00NTRFX\n");
        QTest::newRow("CAMT cut off") << stmt + "<Ntry><Amt Ccy=\"GBP\">1.00</Amt>";
        QTest::newRow("CAMT nested deep") << stmt + QByteArray("<a>").repeated(10'000);
        QTest::newRow("CAMT with entities")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]>"
                          "<Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>");
        QTest::newRow("Santander cut off")
            << QByteArray("Date: 05/09/2026\nDescription: A\nAmount: 1.00\nBalance: 2.00\n"
                          "Date: 06/09/2026\nDescription: B\nAmount: 1.00\n");
    }
    void hostileFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto read = m_files.read(bytes);
        QVERIFY(!read.ok());
        const Problem problem = read.problems().front();
        QVERIFY(problem.code == ProblemCode::StatementUnreadable || problem.code == ProblemCode::StatementUnknown);
        if (problem.code == ProblemCode::StatementUnreadable)
            QVERIFY(problem.values.size() == 4 && problem.values[2].size() <= 100);
    }

    void theLineIsTold()
    {
        const auto read = m_files.read("Date,Description,Type,Money In,Money Out,Balance\n2026-09-05,A,B,1.00,,\n"
                                       "2026-09-05,A,B,much,,\n");
        QCOMPARE(read.problems().front().values[1], QStringLiteral("3"));
        QCOMPARE(read.problems().front().values[2], QStringLiteral("much"));
        QCOMPARE(readStatement(QStringLiteral("/nowhere/at.all")).problems().front().code, ProblemCode::FileMissing);
    }

    void textsAreMadeHarmless()
    {
        const QByteArray bytes = "Date,Description,Type,Money In,Money Out,Balance\n2026-09-05,\"A\x01\xE2\x80\xAE\n B "
            + QByteArray(500, 'x') + "\",B,1.00,,\n";
        const auto read = m_files.read(bytes);
        QVERIFY(read.ok());
        const QString payer = read->accounts[0].lines[0].payer;
        QVERIFY(payer.startsWith(QLatin1String("A B x")));
        QCOMPARE(payer.size(), 200);
    }

    void manyLines()
    {
        QByteArray bytes = barclaysHeader;
        for (int i = 0; i < 20'000; ++i)
            bytes += barclaysLine("05/09/2026", "1.00", "THE SAME");
        const auto read = m_files.read(bytes);
        QVERIFY(read.ok());
        const QStringList all = identities(read->accounts[0]);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 20'000);
    }

    void accountsAreRecognised()
    {
        const auto read = m_files.read(barclaysHeader + barclaysLine("05/09/2026", "1.00", "A"));
        BankAccount first;
        first.id.uuid = { 1, 1 };
        first.number = QStringLiteral("200000-12345678");
        BankAccount second;
        second.id.uuid = { 1, 2 };
        const std::vector<BankAccount> accounts { second, first };
        QCOMPARE(accountOf(*read, read->accounts[0], accounts, {})->id, first.id);
        AccountRead nameless = read->accounts[0];
        nameless.number.clear();
        QVERIFY(!accountOf(*read, nameless, accounts, {}));
        StatementFile file;
        file.account = second.id;
        file.layout = read->layout;
        const std::vector<StatementFile> files { file };
        QCOMPARE(accountOf(*read, nameless, accounts, files)->id, second.id);
        // Another layout of the same bank; two accounts that it may be.
        file.layout = QStringLiteral("barclays-bulk");
        QCOMPARE(accountOf(*read, nameless, accounts, std::vector { file })->id, second.id);
        StatementFile other = file;
        other.account = first.id;
        QVERIFY(!accountOf(*read, nameless, accounts, std::vector { file, other }));
        QCOMPARE(accountsLike(*read, nameless, accounts, std::vector { file, other }).size(), std::size_t { 2 });
        const StatementFile record = fileRecord(*read, read->accounts[0]);
        QCOMPARE(record.lines, 1);
        QCOMPARE(record.first, QDate(2026, 9, 5));
        QCOMPARE(lineRecords(read->accounts[0]).front().amount, (Money { 100 }));
    }
};

QTEST_GUILESS_MAIN(TestStatementFile)
#include "tst_statementfile.moc"
