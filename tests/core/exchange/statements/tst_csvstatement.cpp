// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statements/statementfixture.h"

using namespace rollbook;
using namespace rollbook::test;

/// One small invented file of every bank and provider whose columns are known, with the traps of each.
class TestCsvStatement : public QObject
{
    Q_OBJECT

private:
    StatementFolder m_files;

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void severalAccounts();
    void balances();
    void providersTellFees();
    void payoutsTellOnlyWhatWasKept();
    void refundsAreLinesOfTheirOwn();
    void refundsOfGoCardlessAreToldByItsPayouts();
    void otherCurrencies();
    void localeOfPayPal_data();
    void localeOfPayPal();
};

namespace {

void highStreet()
{
    QTest::newRow("Barclays: padded memo, empty number")
        << QByteArray("Number,Date,Account,Amount,Subcategory,Memo\r\n"
                      " ,05/09/2026,20-00-00 12345678,36.00,FT,\"SMITH J              \tM00012K        BGC\"\r\n"
                      ",04/09/2026,20-00-00 12345678,-12.50,DIRECTDEB,WATER CO\r\n")
        << "barclays"
        << "20-00-00 12345678"
        << QStringList { QStringLiteral("2026-09-04 -1250 WATER CO||DIRECTDEB"),
               QStringLiteral("2026-09-05 3600 SMITH J|M00012K|FT BGC") };
    QTest::newRow("Barclays in bulk") << QByteArray("Account,Date,OriginalDescription,Amount,L1Tag,L2Tag,L3Tag\n"
                                                    "20-00-00 12345678,05/09/2026,SMITH J,36.00,Income,,\n")
                                      << "barclays-bulk"
                                      << "20-00-00 12345678"
                                      << QStringList { QStringLiteral("2026-09-05 3600 SMITH J||") };
    QTest::newRow("HSBC: no header, thousands, code in front")
        << QByteArray("04/09/2026,\"CR  SMITH J                      \",\"1,236.00\"\n"
                      "05/09/2026,\")))  CORNER SHOP                 \",-3.20\n")
        << "hsbc"
        << ""
        << QStringList { QStringLiteral("2026-09-04 123600 SMITH J||CR"),
               QStringLiteral("2026-09-05 -320 CORNER SHOP||)))") };
    QTest::newRow("HSBC: lower-case header") << QByteArray("date,desc,amount\n05/09/2026,SMITH J,36.00\n") << "hsbc"
                                             << "" << QStringList { QStringLiteral("2026-09-05 3600 SMITH J||") };
    QTest::newRow("Lloyds: sort code with apostrophe, two columns, newest first, commas at the ends")
        << QByteArray("Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,"
                      "Credit Amount,Balance,\n"
                      "05/09/2026,FPI,'30-96-26,12345678,J SMITH M00012K,,36.00,136.00,\n"
                      "04/09/2026,DD,'30-96-26,12345678,WATER CO,12.50,,100.00,\n")
        << "lloyds"
        << "30-96-26 12345678"
        << QStringList { QStringLiteral("2026-09-04 -1250 WATER CO||DD"),
               QStringLiteral("2026-09-05 3600 J SMITH M00012K||FPI") };
    QTest::newRow("NatWest: blank lines, spaces, apostrophes, trailing comma, days in words")
        << QByteArray(
               "\r\nDate, Type, Description, Value, Balance, Account Name, Account Number\r\n\r\n"
               "05 Sep 2026,BAC,\"'SMITH J , M00012K , FP 05/09/26\",36.00,136.00,\"'SOCIETY\",\"'601234-12345678\""
               ",\r\n")
        << "natwest"
        << "601234-12345678" << QStringList { QStringLiteral("2026-09-05 3600 SMITH J|M00012K , FP 05/09/26|BAC") };
}

void buildingSocietiesAndBusiness()
{
    QTest::newRow("Nationwide: lines above the header, windows-1252, pound signs")
        << QByteArray("\"Account Name:\",\"Society ****12345\"\r\n\"Account Balance:\",\"\xA3"
                      "136.00\"\r\n\"Available Balance: \",\"\xA3"
                      "136.00\"\r\n\r\n"
                      "\"Date\",\"Transaction type\",\"Description\",\"Paid out\",\"Paid in\",\"Balance\"\r\n"
                      "\"03 Sep 2026\",\"Bank credit\",\"Zo\xEB Smith\",\"\",\"\xA3"
                      "36.00\",\"\xA3"
                      "136.00\"\r\n")
        << "nationwide"
        << "Society ****12345" << QStringList { QString::fromUtf8("2026-09-03 3600 Zoë Smith||Bank credit") };
    QTest::newRow("Co-operative: ISO days")
        << QByteArray("Date,Description,Type,Money In,Money Out,Balance\n"
                      "2026-09-05,SMITH J M00012K,FPI,36.00,,136.00\n")
        << "cooperative"
        << "" << QStringList { QStringLiteral("2026-09-05 3600 SMITH J M00012K||FPI") };
    QTest::newRow("Midata: signs and pounds in one column")
        << QByteArray("Date,Type,Merchant/Description,Debit/Credit,Balance\n"
                      "04/09/2026,DEB,XXXX,-\xC2\xA3"
                      "10.33,+\xC2\xA3"
                      "89.67\n05/09/2026,BGC,XXXX,+\xC2\xA3"
                      "23751.72,+\xC2\xA3"
                      "23841.39\n")
        << "midata"
        << ""
        << QStringList { QStringLiteral("2026-09-04 -1033 XXXX||DEB"), QStringLiteral("2026-09-05 2375172 XXXX||BGC") };
    QTest::newRow("Bankline by position")
        << QByteArray("601234,12345678,SOC,SOCIETY,GBP,,,NATWEST,MAIN,05/09/2026,SMITH J,M00012K,,,,BAC,,36.00\n")
        << "bankline"
        << "601234 12345678" << QStringList { QStringLiteral("2026-09-05 3600 SMITH J|M00012K|BAC") };
    QTest::newRow("Lloyds Commercial by position")
        << QByteArray("05/09/26,30-96-26/12345678,,FPI,36.00,M00012K,SMITH J\n") << "lloyds-commercial"
        << "30-96-26/12345678" << QStringList { QStringLiteral("2026-09-05 3600 SMITH J|M00012K|FPI") };
    QTest::newRow("HSBCnet by position") << QByteArray("401234-12345678,05/09/2026,GBP,36.00,SMITH J,CREDIT\n")
                                         << "hsbcnet"
                                         << "401234-12345678"
                                         << QStringList { QStringLiteral("2026-09-05 3600 SMITH J||CREDIT") };
}

void newBanks()
{
    QTest::newRow("Monzo") << QByteArray(
        "Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and "
        "#tags,Address,Receipt,Description,Category split,Money Out,Money In\n"
        "tx_1,05/09/2026,10:00:00,Faster payment,J Smith,,Income,36.00,GBP,36.00,GBP,,,,M00012K,,,36.00\n")
                           << "monzo"
                           << "" << QStringList { QStringLiteral("2026-09-05 3600 J Smith|M00012K|Faster payment") };
    QTest::newRow("Starling, without notes")
        << QByteArray("Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n"
                      "05/09/2026,J Smith,M00012K,FASTER PAYMENT,36.00,136.00\n")
        << "starling"
        << "" << QStringList { QStringLiteral("2026-09-05 3600 J Smith|M00012K|FASTER PAYMENT") };
    QTest::newRow("Revolut: fee, and what is not completed")
        << QByteArray("Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n"
                      "TOPUP,Current,2026-09-05 10:00:00,2026-09-05 10:00:01,Payment from J Smith,36.00,0.20,GBP,"
                      "COMPLETED,135.80\n"
                      "CARD_PAYMENT,Current,2026-09-05 11:00:00,,Shop,-3.00,0.00,GBP,PENDING,\n")
        << "revolut"
        << "Current" << QStringList { QStringLiteral("2026-09-05 3600 Payment from J Smith||TOPUP fee 20") };
    QTest::newRow("GoCardless payments") << QByteArray(
        "id,created_at,charge_date,amount,description,currency,status,amount_refunded,reference,"
        "links.mandate,links.payout,customers.given_name,customers.family_name\n"
        "PM1,2026-09-01T00:00:00Z,2026-09-05,36.00,Fee 2026,GBP,paid_out,0.00,M00012K,MD1,PO1,Jo,Smith\n"
        "PM2,2026-09-01T00:00:00Z,2026-09-05,36.00,Fee 2026,GBP,failed,0.00,M00013T,MD2,,Al,Jones\n")
                                         << "gocardless"
                                         << ""
                                         << QStringList { QStringLiteral(
                                                "2026-09-05 3600 Jo Smith|Fee 2026 M00012K|PO1") };
    QTest::newRow("Stripe") << QByteArray(
        "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount "
        "Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer "
        "Description,Customer "
        "Email,Captured,Card ID,Card Last4,Card Name\n"
        "ch_1,M00012K,Payment complete.,2026-09-05 12:33,36.00,0.00,gbp,36.00,0.00,0.74,0.00,gbp,Live,Paid,SOCIETY,,,,"
        "true,,4242,J Smith\n"
        "ch_2,M00013T,Declined.,2026-09-05 12:40,36.00,0.00,gbp,36.00,0.00,0.00,0.00,gbp,Live,Failed,SOCIETY,,,,"
        "false,,4242,A Jones\n")
                            << "stripe"
                            << "" << QStringList { QStringLiteral("2026-09-05 3600 J Smith|M00012K| fee 74") };
    QTest::newRow("PayPal: remarks and what is pending left out")
        << QByteArray("\xEF\xBB\xBF\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\","
                      "\"Fee\",\"Net\",\"From Email Address\",\"To Email Address\",\"Transaction ID\",\"Invoice "
                      "Number\",\"Balance\",\"Balance Impact\"\n"
                      "\"25/09/2026\",\"10:00:00\",\"BST\",\"J Smith\",\"Website Payment\",\"Completed\",\"GBP\","
                      "\"36.00\",\"-0.50\",\"35.50\",\"j@example.org\",\"s@example.org\",\"T1\",\"M00012K\",\"35.50\","
                      "\"Credit\"\n"
                      "\"25/09/2026\",\"10:00:00\",\"BST\",\"\",\"Order\",\"Completed\",\"GBP\",\"36.00\",\"0.00\","
                      "\"36.00\",\"\",\"\",\"T2\",\"\",\"35.50\",\"Memo\"\n"
                      "\"25/09/2026\",\"11:00:00\",\"BST\",\"A Jones\",\"eCheque\",\"Pending\",\"GBP\",\"36.00\","
                      "\"0.00\",\"36.00\",\"\",\"\",\"T3\",\"\",\"35.50\",\"Credit\"\n")
        << "paypal"
        << "" << QStringList { QStringLiteral("2026-09-25 3600 J Smith|M00012K|Website Payment fee 50") };
}

} // namespace

void TestCsvStatement::layouts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("lines");
    highStreet();
    buildingSocietiesAndBusiness();
    newBanks();
}

void TestCsvStatement::layouts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, layout);
    QFETCH(QString, account);
    QFETCH(QStringList, lines);
    const auto read = m_files.read(bytes);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.problems().front().values.join(u'|')));
    QCOMPARE(read->layout, layout);
    QCOMPARE(read->accounts.size(), std::size_t { 1 });
    QCOMPARE(read->accounts[0].number, account);
    QCOMPARE(toldLines(read->accounts[0]), lines);
    QVERIFY(!institutionOf(read->layout).isEmpty());
    QVERIFY(!read->datesUnsure);
    // However a file ends its lines, and whatever it is called, it is the same file to a person.
    QByteArray mac = bytes;
    mac.replace("\r\n", "\n").replace('\n', '\r');
    const auto again = m_files.read(mac);
    QVERIFY(again.ok());
    QCOMPARE(identities(again->accounts[0]), identities(read->accounts[0]));
}

void TestCsvStatement::severalAccounts()
{
    const auto read = m_files.read("Date, Type, Description, Value, Balance, Account Name, Account Number\n"
                                   "05/09/2026,BAC,SMITH J,36.00,136.00,CURRENT,601234-11111111\n"
                                   "05/09/2026,INT,INTEREST,1.00,901.00,SAVINGS,601234-22222222\n");
    QVERIFY(read.ok());
    QCOMPARE(read->accounts.size(), std::size_t { 2 });
    QCOMPARE(read->accounts[1].number, QStringLiteral("601234-22222222"));
    QCOMPARE(read->accounts[1].total(), (Money { 100 }));
}

void TestCsvStatement::balances()
{
    const QByteArray header("Date,Description,Type,Money In,Money Out,Balance\n");
    const auto whole = m_files.read(header
        + "2026-09-05,B,FPI,36.00,,124.00\n"
          "2026-09-05,A,DD,,12.00,88.00\n"
          "2026-09-04,C,FPI,10.00,,100.00\n");
    QVERIFY(whole.ok());
    const AccountRead &account = whole->accounts[0];
    QCOMPARE(account.opening, std::optional(Money { 9'000 }));
    QCOMPARE(account.closing, std::optional(Money { 12'400 }));
    QCOMPARE(account.addsUp(), std::optional(true));
    QCOMPARE(account.lines[1].payer, QStringLiteral("A")); // newest first in the file, and within its days
    const auto gap = m_files.read(header
        + "2026-09-04,C,FPI,10.00,,100.00\n"
          "2026-09-06,B,FPI,36.00,,124.00\n");
    QCOMPARE(gap->accounts[0].addsUp(), std::optional(false));
    const auto untold = m_files.read("05/09/2026,SMITH J,36.00\n");
    QVERIFY(!untold->accounts[0].addsUp());
}

void TestCsvStatement::providersTellFees()
{
    const auto read = m_files.read("\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\","
                                   "\"Fee\",\"Net\",\"Transaction ID\"\n"
                                   "25/09/2026,1,BST,J Smith,Payment,Completed,GBP,36.00,-0.50,35.50,T1\n"
                                   "26/09/2026,1,BST,J Smith,Refund,Completed,GBP,-36.00,0.30,-35.70,T2\n");
    QVERIFY(read.ok());
    QVERIFY(read->provider);
    QCOMPARE(read->accounts[0].lines[1].amount, (Money { -3'570 })); // a fee given back is no fee
    QCOMPARE(read->accounts[0].lines[1].fee, Money {});
    QCOMPARE(read->accounts[0].total(), (Money { -20 }));
}

void TestCsvStatement::payoutsTellOnlyWhatWasKept()
{
    const auto read
        = m_files.read("id,amount,currency,created_at,reference,status,arrival_date,transaction_fee_debit,"
                       "transaction_fee_credit,app_fee_debit,app_fee_credit,total_payment_amount,links.creditor\n"
                       "PO1,105.00,GBP,2026-09-05T00:00:00Z,SOC-1,paid,2026-09-08,3.00,0.00,0.00,0.00,108.00,CR1\n"
                       "PO2,68.00,GBP,2026-09-06T00:00:00Z,SOC-2,paid,2026-09-09,2.00,0.00,0.00,0.00,106.00,CR1\n"
                       "PO3,36.00,GBP,2026-09-06T00:00:00Z,SOC-3,pending,,0.00,0.00,0.00,0.00,36.00,CR1\n");
    QVERIFY(read.ok());
    QCOMPARE(toldLines(read->accounts[0]),
        (QStringList { QStringLiteral("2026-09-08 0 GoCardless|SOC-1|PO1 fee 300"),
            QStringLiteral("2026-09-09 -3600 GoCardless|SOC-2|PO2 fee 200") }));
    QCOMPARE(read->notCompleted, 1);
}

void TestCsvStatement::refundsAreLinesOfTheirOwn()
{
    const QByteArray header("id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted "
                            "Amount,Fee,Status,Card Name,Transfer\n");
    const auto charge = [&header](const char *refunded, const char *status) {
        return QByteArray(header + "ch_1,M00012K,Done,2026-09-05 12:33,36.00," + refunded + ",gbp,36.00,0.74," + status
            + ",J Smith,po_1\n");
    };
    const auto before = m_files.read(charge("0.00", "Paid"));
    const auto some = m_files.read(charge("10.00", "Paid"));
    const auto all = m_files.read(charge("36.00", "Refunded"));
    QVERIFY(before.ok() && some.ok() && all.ok());
    // Out of which payout it was taken is not told.
    QCOMPARE(toldLines(all->accounts[0]),
        (QStringList { QStringLiteral("2026-09-05 3600 J Smith|M00012K|po_1 fee 74"),
            QStringLiteral("2026-09-05 -3600 J Smith|M00012K|") }));
    const std::vector<LineRead> &first = some->accounts[0].lines;
    const std::vector<LineRead> &second = all->accounts[0].lines;
    QCOMPARE(first[0].identity, before->accounts[0].lines[0].identity);
    QCOMPARE(second[0].identity, before->accounts[0].lines[0].identity);
    // The sum of all refunds so far, each under one name.
    const QStringList told = first[1].identity.split(QStringLiteral("-total-"));
    const QStringList later = second[1].identity.split(QStringLiteral("-total-"));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1], QStringLiteral("1000"));
    QCOMPARE(later, (QStringList { told[0], QStringLiteral("3600") }));
    QVERIFY(told[0] != first[0].identity);
}

void TestCsvStatement::refundsOfGoCardlessAreToldByItsPayouts()
{
    const QByteArray header("id,charge_date,amount,description,currency,status,amount_refunded,links.payout\n");
    const auto before = m_files.read(header + "PM1,2026-09-05,36.00,Fee,GBP,paid_out,0.00,PO1\n");
    const auto after = m_files.read(header + "PM1,2026-09-05,36.00,Fee,GBP,paid_out,36.00,PO1\n");
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(toldLines(after->accounts[0]), (QStringList { QStringLiteral("2026-09-05 3600 |Fee|PO1") }));
    QCOMPARE(identities(after->accounts[0]), identities(before->accounts[0]));
}

void TestCsvStatement::otherCurrencies()
{
    const QByteArray euro(
        "Date,Counter Party,Reference,Type,Amount (EUR),Balance (EUR)\n05/09/2026,A,B,C,36.00,1.00\n");
    QCOMPARE(m_files.refusal(euro), ProblemCode::StatementUnreadable);
    StatementAsk ask;
    ask.currency = QStringLiteral("EUR");
    QVERIFY(m_files.read(euro, ask).ok());
    const auto mixed
        = m_files.read("Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n"
                       "TOPUP,Current,2026-09-05,2026-09-05,A,36.00,0.00,GBP,COMPLETED,36.00\n"
                       "TOPUP,Current,2026-09-05,2026-09-05,B,36.00,0.00,EUR,COMPLETED,36.00\n");
    QCOMPARE(mixed->otherCurrency, 1);
    QCOMPARE(mixed->accounts[0].lines.size(), std::size_t { 1 });
}

void TestCsvStatement::localeOfPayPal_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<bool>("unsure");
    QTest::newRow("day first") << QByteArray("25/09/2026,1,BST,A,P,Completed,GBP,\"1.036,50\",0,0,T1\n")
                               << QDate(2026, 9, 25) << false;
    QTest::newRow("month first") << QByteArray("9/5/2026,1,PDT,A,P,Completed,GBP,\"1,036.50\",0,0,T1\n"
                                               "9/25/2026,1,PDT,A,P,Completed,GBP,1.00,0,0,T2\n")
                                 << QDate(2026, 9, 5) << false;
    QTest::newRow("nothing tells") << QByteArray("9/5/2026,1,PDT,A,P,Completed,GBP,1036.50,0,0,T1\n")
                                   << QDate(2026, 5, 9) << true;
}

void TestCsvStatement::localeOfPayPal()
{
    QFETCH(QByteArray, rows);
    QFETCH(QDate, first);
    QFETCH(bool, unsure);
    const QByteArray header("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n");
    const auto read = m_files.read(header + rows);
    QVERIFY(read.ok());
    QCOMPARE(read->accounts[0].lines[0].day, first);
    QCOMPARE(read->accounts[0].lines[0].amount, (Money { 103'650 }));
    QCOMPARE(read->datesUnsure, unsure);
    StatementAsk ask;
    ask.dates = DateOrder::MonthFirst;
    QVERIFY(!m_files.read(header + rows, ask)->datesUnsure);
}

QTEST_GUILESS_MAIN(TestCsvStatement)
#include "tst_csvstatement.moc"
