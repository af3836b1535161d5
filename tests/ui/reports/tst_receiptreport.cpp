// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/receiptreport.h"
#include "tests/support/papersociety.h"

#include <QTest>

using namespace rollbook;
using namespace rollbook::test;

class TestReceiptReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatThePaymentIsFor()
    {
        PaperSociety s;
        const Payment paid = s.pay(s.ann.id, "2026-02-03", 8'000, "R7KQ4-000123");
        s.settle(paid, s.fee(s.ann.id, 2026), 3'600);
        s.settle(paid, s.fee(s.ben.id, 2026), 3'600);
        Charge gift
            = chargeOf(s.ids.next<Charge>(), s.ann.id, {}, ChargeKind::Donation, day("2026-02-03"), Money { 500 });
        s.settle(paid, s.reader.put(gift), 500);
        const auto content = receiptReport(s.reader, s.words, paid.id, s.stamp);
        QVERIFY(content.ok());
        QCOMPARE(PaperSociety::rowsOf(*content),
            (QStringList { QStringLiteral("Fee: Full member, 1 Jan 2026 to 31 Dec 2026 | £36.00"),
                QStringLiteral("Fee: Full member, 1 Jan 2026 to 31 Dec 2026, for Ben O'Neill | £36.00"),
                QStringLiteral("Donation | £5.00"),
                QStringLiteral("Kept as credit for what falls due later | £3.00") }));
        QCOMPARE(
            content->totals.front(), (ReportCells { QStringLiteral("Received in all"), QStringLiteral("£80.00") }));
        QCOMPARE(content->scope, QStringLiteral("Received from Ann Pugh, member M00001A"));
        QCOMPARE(content->asAt, QStringLiteral("3 Feb 2026"));
    }

    void itFitsASheetOfA5()
    {
        PaperSociety s;
        const Payment paid = s.pay(s.ann.id, "2026-02-03", 3'600, "R7KQ4-000123");
        s.settle(paid, s.fee(s.ann.id, 2026), 3'600);
        ReportLayoutOptions options;
        options.format.size = QPageSize::A5;
        const auto content = receiptReport(s.reader, s.words, paid.id, s.stamp);
        QCOMPARE((*ReportDocument::lay(*content, options))->pageCount(), 1);
        const QString text = PaperSociety::printed(*content, options);
        QVERIFY2(!text.isEmpty(), "pdftotext, of the package poppler-utils, reads what is printed");
        for (const char *part : { "Receipt R7KQ4-000123", "Cheque, reference: 000123", "1 Quay Street", "£36.00",
                 "Received on behalf of the society" })
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    void theSendersNameStandsOnce()
    {
        const PaperSociety s;
        Organisation society;
        society.name = QStringLiteral("The Quay Society");
        society.address = QStringLiteral("The Quay Society\n1 Quay Street");
        QCOMPARE(senderOf(society, s.words).lines.first(2),
            (QStringList { QStringLiteral("The Quay Society"), QStringLiteral("1 Quay Street") }));
    }

    void itSaysWhatWentBackSince()
    {
        PaperSociety s;
        const Payment paid = s.pay(s.ann.id, "2026-02-03", 5'000, "R7KQ4-000123");
        s.settle(paid, s.fee(s.ann.id, 2026), 3'600);
        s.takeBack(paid, "2026-03-01", 1'000);
        const QStringList rows = PaperSociety::rowsOf(*receiptReport(s.reader, s.words, paid.id, s.stamp));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1], QStringLiteral("Kept as credit for what falls due later | £4.00"));
        QCOMPARE(rows[2], QStringLiteral("Returned or refunded since: £10.00 of this payment | £10.00"));
    }

    void anAffiliatesAndNobodys()
    {
        PaperSociety s;
        Payment paid = s.pay({}, "2026-02-03", 3'600, "R7KQ4-000124");
        QCOMPARE(receiptReport(s.reader, s.words, paid.id, s.stamp)->scope,
            QStringLiteral("Received from a payer not known yet"));
        paid.affiliate = s.body.id;
        s.reader.put(paid);
        QCOMPARE(receiptReport(s.reader, s.words, paid.id, s.stamp)->scope,
            QStringLiteral("Received from Friends of the Ferry"));
    }

    void withoutANumberOrAfterARefundThereIsNone()
    {
        PaperSociety s;
        const Payment unnumbered = s.pay(s.ann.id, "2026-02-03", 3'600);
        const auto none = receiptReport(s.reader, s.words, unnumbered.id, s.stamp);
        QVERIFY(!none.ok());
        QCOMPARE(none.problems().front().code, ProblemCode::Required);
        QCOMPARE(none.problems().front().field, QStringLiteral("receipt"));
        Payment back = s.takeBack(unnumbered, "2026-02-04", 100);
        back.receipt = QStringLiteral("R7KQ4-000125");
        s.reader.put(back);
        QCOMPARE(
            receiptReport(s.reader, s.words, back.id, s.stamp).problems().front().code, ProblemCode::AmountNegative);
        QCOMPARE(receiptReport(s.reader, s.words, s.ids.next<Payment>(), s.stamp).problems().front().code,
            ProblemCode::ReferenceMissing);
    }
};

QTEST_MAIN(TestReceiptReport)
#include "tst_receiptreport.moc"
