// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/accountreport.h"
#include "tests/support/papersociety.h"

#include <QTest>

using namespace rollbook;
using namespace rollbook::test;

class TestAccountReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineWithItsBalance()
    {
        PaperSociety s;
        const Charge first = s.fee(s.ann.id, 2025);
        const Charge second = s.fee(s.ann.id, 2026);
        const Payment paid = s.pay(s.ann.id, "2025-02-03", 3'600, "R7KQ4-000012");
        s.settle(paid, first, 3'600);
        s.settle(s.pay(s.ann.id, "2026-03-01", 1'000), second, 1'000);
        const auto content = accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp);
        QVERIFY(content.ok());
        QCOMPARE(PaperSociety::rowsOf(*content),
            (QStringList {
                QStringLiteral("1 Jan 2025 | Fee: Full member, 1 Jan 2025 to 31 Dec 2025 | £36.00 |  | £36.00"),
                QStringLiteral("3 Feb 2025 | Payment (Cheque), receipt R7KQ4-000012 |  | £36.00 | £0.00"),
                QStringLiteral("1 Jan 2026 | Fee: Full member, 1 Jan 2026 to 31 Dec 2026 | £36.00 |  | £36.00"),
                QStringLiteral("1 Mar 2026 | Payment (Cheque) |  | £10.00 | £26.00") }));
        QCOMPARE(
            content->totals.front(), (ReportCells { {}, QStringLiteral("To pay"), {}, {}, QStringLiteral("£26.00") }));
        QCOMPARE(content->people, qint64 { 1 });
    }

    void theLetterSaysHowToPay()
    {
        PaperSociety s;
        s.fee(s.ann.id, 2026);
        s.reader.put(BankAccount { s.ids.next<BankAccount>(), QStringLiteral("may.csv"), {}, false, {} });
        const QString text
            = PaperSociety::printed(*accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp));
        QVERIFY2(!text.isEmpty(), "pdftotext, of the package poppler-utils, reads what is printed");
        for (const char *part : { "Statement of account", "Ann Pugh", "2 Ferry Lane", "SA65 9NG", "1 Quay Street",
                 "treasurer@ferrymen.example", "How to pay", "08-92-99", "M00001A", "To pay" })
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(!text.contains(QLatin1String("GoCardless")));
        QVERIFY(!text.contains(QLatin1String("Old account")));
        QVERIFY(!text.contains(QLatin1String("may.csv"))); // a statement's account, whose number nobody told
    }

    void whoOwesNothingIsNotAskedToPay()
    {
        PaperSociety s;
        s.settle(s.pay(s.ann.id, "2026-02-01", 4'000), s.fee(s.ann.id, 2026), 3'600);
        const auto content = accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp);
        QCOMPARE(content->totals.front().at(1), QStringLiteral("In your favour"));
        QCOMPARE(content->totals.front().at(4), QStringLiteral("£4.00"));
        QVERIFY(!content->closing);
        const auto nobody = accountReport(s.reader, s.words, s.ben.id, day("2026-11-28"), s.stamp);
        QCOMPARE(nobody->totals.front().at(1), QStringLiteral("Nothing to pay"));
        QVERIFY(PaperSociety::printed(*nobody).contains(QLatin1String("Nothing was ever charged or paid.")));
    }

    /// One pays for another: it stands in both accounts, and both balances are right.
    void whatOnePaysForAnother()
    {
        PaperSociety s;
        const Charge annsFee = s.fee(s.ann.id, 2026);
        const Charge bensFee = s.fee(s.ben.id, 2026);
        const Payment both = s.pay(s.ann.id, "2026-02-01", 7'200);
        s.settle(both, annsFee, 3'600);
        s.settle(both, bensFee, 3'600);
        const auto ann = accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp);
        const auto ben = accountReport(s.reader, s.words, s.ben.id, day("2026-11-28"), s.stamp);
        QCOMPARE(
            PaperSociety::rowsOf(*ann).last(), QStringLiteral("1 Feb 2026 | Paid for Ben O'Neill | £36.00 |  | £0.00"));
        QCOMPARE(
            PaperSociety::rowsOf(*ben).last(), QStringLiteral("1 Feb 2026 | Paid by Ann Pugh |  | £36.00 | £0.00"));
    }

    void waiversAndReversals()
    {
        PaperSociety s;
        Charge fee = s.fee(s.ann.id, 2026);
        fee.waived = { 600 };
        fee.reason = QStringLiteral("hardship");
        s.reader.put(fee);
        const Payment paid = s.pay(s.ann.id, "2026-02-01", 3'000);
        s.settle(paid, fee, 3'000);
        s.takeBack(paid, "2026-02-20", 3'000);
        s.settle(paid, fee, -3'000);
        const auto content = accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp);
        const QStringList rows = PaperSociety::rowsOf(*content);
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows[1].contains(QLatin1String("hardship")) && rows[1].endsWith(QStringLiteral("| £6.00 | £30.00")),
            qPrintable(rows[1]));
        QCOMPARE(rows[3], QStringLiteral("20 Feb 2026 | Payment returned or refunded | £30.00 |  | £30.00"));
    }

    void anAffiliateHasOne()
    {
        PaperSociety s;
        s.fee({}, 2026, s.body.id);
        const auto content = accountReport(s.reader, s.words, s.body.id, day("2026-11-28"), s.stamp);
        QVERIFY(content.ok());
        QCOMPARE(content->scope, QStringLiteral("Friends of the Ferry"));
        QCOMPARE(content->totals.front().at(4), QStringLiteral("£36.00"));
    }

    /// Whatever happened, the last balance is what is owed less what is credit.
    void theLastBalanceIsRightOnAnySociety()
    {
        const PaperTexts words(QStringLiteral("GBP"));
        for (unsigned seed = 1; seed <= 40; ++seed) {
            RandomMoney society(seed);
            for (const Member &member : society.members) {
                const auto facts = society.reader.facts(std::span(&member.id, 1), FactParts::Everything);
                Money expected;
                for (const Charge &charge : facts->front().charges)
                    expected += charge.amount - charge.waived;
                std::vector<Uuid> payments;
                for (const Payment &payment : facts->front().payments) {
                    expected = expected - payment.amount;
                    payments.push_back(payment.id.uuid);
                }
                std::map<Id<Payment>, Id<Member>> payers;
                for (const Payment &payment : *society.reader.all<Payment>())
                    payers[payment.id] = payment.payer;
                for (const Allocation &allocation : *society.reader.all<Allocation>()) {
                    const bool from = payers[allocation.payment] == member.id;
                    const bool to = allocation.member == member.id;
                    if (to && !from)
                        expected = expected - allocation.amount;
                    if (from && !to)
                        expected += allocation.amount;
                }
                const auto content = accountReport(society.reader, words, member.id, day("2026-11-28"), {});
                QVERIFY(content.ok());
                const Money shown = expected.pence < 0 ? -expected : expected;
                QCOMPARE(content->totals.front().last(), words.reports().money(shown));
            }
        }
    }

    void aLongAccountTakesSeveralPages()
    {
        PaperSociety s;
        for (int year = 1960; year < 2027; ++year)
            s.fee(s.ann.id, year);
        auto document
            = ReportDocument::lay(*accountReport(s.reader, s.words, s.ann.id, day("2026-11-28"), s.stamp), {});
        QVERIFY((*document)->pageCount() > 1);
        const PageSlices &last = (*document)->slices((*document)->pageCount() - 1);
        QCOMPARE(last.back().kind, PageSlice::Kind::Totals);
    }
};

QTEST_MAIN(TestAccountReport)
#include "tst_accountreport.moc"
