// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/payinginslip.h"
#include "tests/support/papersociety.h"

#include <QTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct SlipSociety : PaperSociety {
    SlipSociety()
    {
        batch.id = ids.next<Batch>();
        batch.opened = day("2026-11-20");
        batch.note = QStringLiteral("Annual meeting");
    }
    void add(Id<Member> member, qint64 pence, PaymentMethod method, const char *cheque = "")
    {
        BatchLine line;
        line.id = ids.next<BatchLine>();
        line.batch = batch.id;
        line.member = member;
        line.amount = { pence };
        line.method = method;
        line.cheque = QLatin1String(cheque);
        reader.put(line);
        ++batch.expectedCount;
        batch.expectedTotal += line.amount;
        reader.put(batch);
    }
    Batch batch;
};

} // namespace

class TestPayingInSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashThenChequesWithTheirSums()
    {
        SlipSociety s;
        s.add(s.ann.id, 3'600, PaymentMethod::Cheque, "000451");
        s.add(s.ben.id, 1'000, PaymentMethod::Cash);
        s.add({}, 250, PaymentMethod::Cash);
        const auto content = payingInSlip(s.reader, s.words, s.batch.id, s.stamp);
        QVERIFY(content.ok());
        QCOMPARE(PaperSociety::rowsOf(*content),
            (QStringList { QStringLiteral("1 | Ben O'Neill |  | £10.00"),
                QStringLiteral("2 | a payer not known yet |  | £2.50"),
                QStringLiteral("1 | Ann Pugh | 000451 | £36.00") }));
        const auto &spans = content->rows->spans();
        QCOMPARE(spans.size(), std::size_t { 2 });
        QCOMPARE(spans[0].title, QStringLiteral("Cash"));
        QCOMPARE(spans[0].subtotal.last(), QStringLiteral("£12.50"));
        QCOMPARE(spans[1].title, QStringLiteral("Cheques"));
        QCOMPARE(spans[1].subtotal.at(1), QStringLiteral("1 payment"));
        QCOMPARE(content->totals.front().at(1), QStringLiteral("3 payments"));
        QCOMPARE(content->totals.front().last(), QStringLiteral("£48.50"));
        QCOMPARE(content->scope, QStringLiteral("3 payments: Annual meeting"));
        QCOMPARE(content->asAt, QStringLiteral("20 Nov 2026"));
        QVERIFY(content->definition.isEmpty());
        QCOMPARE(content->people, qint64 { 3 });
    }

    void itSaysWhenItDiffersFromWhatWasCounted()
    {
        SlipSociety s;
        s.add(s.ann.id, 3'600, PaymentMethod::Cheque, "000451");
        s.batch.expectedTotal = { 4'600 };
        s.reader.put(s.batch);
        const auto content = payingInSlip(s.reader, s.words, s.batch.id, s.stamp);
        QVERIFY2(content->definition.contains(QStringLiteral("£46.00")), qPrintable(content->definition));
    }

    void thePrintedSlipHasPlaceToSign()
    {
        SlipSociety s;
        for (int i = 0; i < 80; ++i)
            s.add(i % 2 ? s.ann.id : s.ben.id, 100 + i, i % 3 ? PaymentMethod::Cash : PaymentMethod::Cheque, "1");
        s.batch.posted = day("2026-11-27");
        s.reader.put(s.batch);
        const QString text = PaperSociety::printed(*payingInSlip(s.reader, s.words, s.batch.id, s.stamp));
        QVERIFY2(!text.isEmpty(), "pdftotext, of the package poppler-utils, reads what is printed");
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        for (const char *part : { "Paid in by", "80 payments", "Bank" })
            QVERIFY2(pages.last().contains(QLatin1String(part)), part);
        for (const QString &page : pages)
            QVERIFY(page.contains(QLatin1String("27 Nov 2026")));
        QVERIFY(!pages.first().contains(QLatin1String("Paid in by")));
    }

    void anEmptyBatchSaysSo()
    {
        SlipSociety s;
        s.reader.put(s.batch);
        const QString text = PaperSociety::printed(*payingInSlip(s.reader, s.words, s.batch.id, s.stamp));
        QVERIFY(text.contains(QLatin1String("No payment has been entered in this batch.")));
    }
};

QTEST_MAIN(TestPayingInSlip)
#include "tst_payinginslip.moc"
