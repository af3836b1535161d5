// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statements/statementfixture.h"

using namespace rollbook;
using namespace rollbook::test;

namespace {

QByteArray ofxSgml(const QByteArray &lines)
{
    return "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n"
           "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP\r\n<BANKACCTFROM><BANKID>309626\r\n<ACCTID>12345678\r\n"
           "<ACCTTYPE>CHECKING\r\n</BANKACCTFROM><BANKTRANLIST>\r\n"
        + lines
        + "</BANKTRANLIST><LEDGERBAL><BALAMT>136.00<DTASOF>20260906</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>"
          "</OFX>\r\n";
}

QByteArray camt(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt>"
           "<Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>"
           "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">100.00</Amt>"
           "<CdtDbtInd>CRDT</CdtDbtInd></Bal>"
           "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">208.00</Amt>"
           "<CdtDbtInd>CRDT</CdtDbtInd></Bal>"
        + entries + "</Stmt></BkToCstmrStmt></Document>\n";
}

QByteArray camtPayment(const QByteArray &amount, const QByteArray &name, const QByteArray &reference)
{
    return "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"GBP\">" + amount
        + "</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>" + name + "</Nm></Dbtr></RltdPties><RmtInf><Ustrd>" + reference
        + "</Ustrd></RmtInf></TxDtls>";
}

} // namespace

/// OFX, QIF, MT940, CAMT.053 and Santander's text.
class TestTextFormats : public QObject
{
    Q_OBJECT

private:
    StatementFolder m_files;

    void compare(const QByteArray &bytes, const char *layout, const QString &account, const QStringList &lines)
    {
        const auto read = m_files.read(bytes);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.problems().front().values.join(u'|')));
        QCOMPARE(read->layout, QLatin1String(layout));
        QCOMPARE(read->accounts[0].number, account);
        QCOMPARE(toldLines(read->accounts[0]), lines);
    }

private Q_SLOTS:
    void ofxWithoutEndTags()
    {
        compare(
            ofxSgml("<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260905120000.000[0:GMT]<TRNAMT>36.0000<FITID>1"
                    "<NAME>SMITH &amp; SON<MEMO>M00012K\r\n</STMTTRN>\r\n"
                    "<STMTTRN>\r\n<TRNTYPE>DEBIT\r\n<DTPOSTED>20260904\r\n<TRNAMT>-12.50\r\n<FITID>2\r\n<NAME>WATER "
                    "CO\r\n</STMTTRN>\r\n"),
            "ofx", QStringLiteral("309626 12345678"),
            { QStringLiteral("2026-09-04 -1250 WATER CO||DEBIT"),
                QStringLiteral("2026-09-05 3600 SMITH & SON|M00012K|CREDIT") });
    }

    void ofxAsXml()
    {
        compare("<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?>\n<OFX><STMTRS><CURDEF>GBP</CURDEF><BANKACCTFROM>"
                "<ACCTID>12345678</ACCTID></BANKACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT</TRNTYPE>"
                "<DTPOSTED>20260905</DTPOSTED><TRNAMT>36.00</TRNAMT><FITID>1</FITID><NAME><![CDATA[A < B]]></NAME>"
                "<BANKACCTTO><ACCTID>999</ACCTID></BANKACCTTO></STMTTRN></BANKTRANLIST></STMTRS></OFX>",
            "ofx", QStringLiteral("12345678"), { QStringLiteral("2026-09-05 3600 A < B||CREDIT") });
    }

    void theBanksMarkOfALineMayChange()
    {
        const QByteArray line("<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260905<TRNAMT>36.00<FITID>%1<NAME>A</STMTTRN>\r\n");
        QByteArray other = line;
        other.replace("%1", "2");
        const auto first = m_files.read(ofxSgml(line));
        const auto second = m_files.read(ofxSgml(other));
        QCOMPARE(identities(first->accounts[0]), identities(second->accounts[0]));
        const auto both = m_files.read(ofxSgml(line + other));
        QCOMPARE(identities(both->accounts[0]).size(), 2);
        QVERIFY(identities(both->accounts[0])[0] != identities(both->accounts[0])[1]);
    }

    void qif()
    {
        compare("!Account\nNSociety\nTBank\n^\n!Type:Bank\nD25/09/2026\nT1,036.00\nPJ Smith\nMM00012K\n^\n"
                "D26/09'26\nT-12.50\nPWater Co\n^\n!Type:Cat\nNSubs\n^\n",
            "qif", QStringLiteral("Society"),
            { QStringLiteral("2026-09-25 103600 J Smith|M00012K|"), QStringLiteral("2026-09-26 -1250 Water Co||") });
        const auto american = m_files.read("!Type:Bank\nD9/5/2026\nT1\n^\nD9/25/2026\nT2\n^\n");
        QCOMPARE(american->accounts[0].first, QDate(2026, 9, 5));
        QVERIFY(!american->datesUnsure);
        const QByteArray either("!Type:Bank\nD9/5/2026\nT1\n^\n");
        QVERIFY(m_files.read(either)->datesUnsure);
        StatementAsk ask;
        ask.dates = DateOrder::MonthFirst;
        QCOMPARE(m_files.read(either, ask)->accounts[0].first, QDate(2026, 9, 5));
    }

    void mt940()
    {
        const QByteArray bytes("{1:F01NWBKGB2LAXXX}{2:O940}{4:\r\n:20:STMT\r\n:25:60123412345678\r\n:28C:1/1\r\n"
                               ":60F:C260904GBP100,00\r\n"
                               ":61:2609050905C36,00NTRFM00012K//B1\r\n:86:SMITH J\r\nMEMBERSHIP\r\n"
                               ":61:260905D12,5NDDTNONREF\r\n:86:/ORDP/WATER CO/REMI/BILL 7\r\n"
                               ":61:260906RC1,00NTRFNONREF\r\n:86:166?20PAID?21TWICE?32JONES A\r\n"
                               ":62F:C260906GBP122,50\r\n-}\r\n");
        compare(bytes, "mt940", QStringLiteral("60123412345678"),
            { QStringLiteral("2026-09-05 3600 SMITH J|M00012K MEMBERSHIP|NTRF"),
                QStringLiteral("2026-09-05 -1250 WATER CO|BILL 7|NDDT"),
                QStringLiteral("2026-09-06 -100 JONES A|PAID TWICE|NTRF") });
        QCOMPARE(m_files.read(bytes)->accounts[0].addsUp(), std::optional(true));
    }

    void mt940IsOfTheBookingDay_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<QDate>("day");
        QTest::newRow("value day alone") << QByteArray("260905") << QDate(2026, 9, 5);
        QTest::newRow("booked before") << QByteArray("2609050903") << QDate(2026, 9, 3);
        QTest::newRow("booked in the year before") << QByteArray("2701021231") << QDate(2026, 12, 31);
        QTest::newRow("booked in the year after") << QByteArray("2612310102") << QDate(2027, 1, 2);
        QTest::newRow("29 February") << QByteArray("2803010229") << QDate(2028, 2, 29);
        QTest::newRow("29 February of the year after") << QByteArray("2712300229") << QDate(2028, 2, 29);
        QTest::newRow("29 February of no leap year") << QByteArray("2703010229") << QDate(2027, 3, 1);
        QTest::newRow("no such day") << QByteArray("2603010230") << QDate(2026, 3, 1);
        QTest::newRow("no such month") << QByteArray("2603011301") << QDate(2026, 3, 1);
    }
    void mt940IsOfTheBookingDay()
    {
        QFETCH(QByteArray, days);
        QFETCH(QDate, day);
        const auto read = m_files.read(
            ":20:A\n:25:1\n:60F:C260904GBP1,00\n:61:" + days + "C36,00NTRFNONREF\n:62F:C260905GBP37,00\n");
        QVERIFY(read.ok());
        QCOMPARE(read->accounts[0].lines[0].day, day);
    }

    void camt053()
    {
        const QByteArray entry("<Ntry><Amt Ccy=\"GBP\">108.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
                               "<BookgDt><Dt>2026-09-05</Dt></BookgDt><NtryDtls>"
            + camtPayment("72.00", "J Smith", "M00012K") + camtPayment("36.00", "A Jones", "M00013T")
            + "</NtryDtls><AddtlNtryInf>BULK</AddtlNtryInf></Ntry>");
        const QByteArray pending("<Ntry><Amt Ccy=\"GBP\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts>"
                                 "<BookgDt><Dt>2026-09-05</Dt></BookgDt></Ntry>");
        compare(camt(entry + pending), "camt053", QStringLiteral("GB33BUKB20201555555555"),
            { QStringLiteral("2026-09-05 7200 J Smith|M00012K|"), QStringLiteral("2026-09-05 3600 A Jones|M00013T|") });
        const auto read = m_files.read(camt(entry + pending));
        QCOMPARE(read->accounts[0].addsUp(), std::optional(true));
        QCOMPARE(read->notCompleted, 1);
    }

    void paymentsThatDoNotComeToTheEntryStayOneLine()
    {
        const auto read = m_files.read(camt("<Ntry><Amt Ccy=\"GBP\">108.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                                            "<BookgDt><DtTm>2026-09-05T09:00:00</DtTm></BookgDt><NtryDtls>"
            + camtPayment("72.00", "J Smith", "M00012K") + camtPayment("35.00", "A Jones", "M00013T")
            + "</NtryDtls></Ntry>"));
        QCOMPARE(toldLines(read->accounts[0]),
            (QStringList { QStringLiteral("2026-09-05 10800 J Smith|M00012K A Jones M00013T|") }));
    }

    void santander()
    {
        compare("From:\xA0"
                "01/09/2026 to 30/09/2026\r\n\r\nAccount:\xA0"
                "XXXX XXXX XXXX 1234\r\n\r\n"
                "Date:\xA0"
                "05/09/2026\r\nDescription:\xA0"
                "FASTER PAYMENTS RECEIPT REF.M00012K FROM SMITH J\r\nAmount:\xA0"
                "36.00\xA0\r\nBalance:\xA0"
                "136.00\xA0\r\n\r\n"
                "Date:\xA0"
                "04/09/2026\r\nDescription:\xA0"
                "WATER CO\r\nAmount:\xA0-12.50\xA0\r\nBalance:\xA0"
                "100.00\xA0\r\n",
            "santander", QStringLiteral("XXXX XXXX XXXX 1234"),
            { QStringLiteral("2026-09-04 -1250 WATER CO||"),
                QStringLiteral("2026-09-05 3600 SMITH J|M00012K|FASTER PAYMENTS RECEIPT") });
    }

    void aTextInACellDoesNotMakeAnotherFormat()
    {
        const auto read = m_files.read("Date,Description,Type,Money In,Money Out,Balance\n"
                                       "2026-09-05,<OFX> :20: :25: BkToCstmrStmt,FPI,36.00,,136.00\n");
        QCOMPARE(read->layout, QStringLiteral("cooperative"));
    }
};

QTEST_GUILESS_MAIN(TestTextFormats)
#include "tst_textformats.moc"
