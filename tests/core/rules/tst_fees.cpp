// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees.h"

#include "tests/support/day.h"

#include <QtTest>

using namespace rollbook;

namespace {

MembershipType yearly(qint64 pence, int month, int firstDay)
{
    MembershipType type;
    type.fee = { pence };
    type.yearStartMonth = month;
    type.yearStartDay = firstDay;
    type.rolloverMonth = 0;
    return type;
}

Money priceOf(const MembershipType &type, const char *start, bool joins = true)
{
    return feeOfTerm(type, *termFrom(type, day(start), joins), joins);
}

} // namespace

class TestFees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// u3a: a price for each joining month; whoever renews pays the year.
    void byMonth_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<bool>("joins");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("January") << day("2026-01-01") << true << qint64 { 1'200 };
        QTest::newRow("31 January") << day("2026-01-31") << true << qint64 { 1'200 };
        QTest::newRow("1 February") << day("2026-02-01") << true << qint64 { 1'100 };
        QTest::newRow("29 February") << day("2028-02-29") << true << qint64 { 1'100 };
        QTest::newRow("November is free") << day("2026-11-15") << true << qint64 { 0 };
        QTest::newRow("31 December") << day("2026-12-31") << true << qint64 { 1'300 };
        QTest::newRow("renewing costs the fee") << day("2026-11-15") << false << qint64 { 1'250 };
    }
    void byMonth()
    {
        QFETCH(QDate, start);
        QFETCH(bool, joins);
        MembershipType type = yearly(1'250, 1, 1);
        type.pricing = Pricing::ByMonth;
        type.monthFees = QStringLiteral("1200 1100 1000 900 800 700 600 500 400 300 0 1300").split(u' ');
        QTEST(feeOfTerm(type, *termFrom(type, start, joins), joins).pence, "pence");
        type.exempt = true;
        QCOMPARE(feeOfTerm(type, *termFrom(type, start, joins), joins), Money {});
    }

    void proRata_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<qint64>("pence");
        const auto row = [](const char *name, int month, int first, qint64 fee, const char *start, qint64 pence) {
            QTest::newRow(name) << month << first << fee << day(start) << pence;
        };
        row("the first day", 1, 1, 3'600, "2026-01-01", 3'600);
        row("a month begun is a month", 1, 1, 3'600, "2026-01-31", 3'600);
        row("eleven months", 1, 1, 3'600, "2026-02-01", 3'300);
        row("leap day", 1, 1, 3'600, "2028-02-29", 3'300);
        row("the last month", 1, 1, 3'600, "2026-12-01", 300);
        row("31 December", 1, 1, 3'600, "2026-12-31", 300);
        row("rounded down", 1, 1, 1'000, "2026-12-01", 83); // 83.33
        row("rounded up", 1, 1, 1'000, "2026-11-01", 167); // 166.67
        row("half a penny up", 1, 1, 6, "2026-12-01", 1); // 0.5
        row("less than half a penny", 1, 1, 5, "2026-12-01", 0);
        row("months of the tax year", 4, 6, 1'200, "2026-05-05", 1'200);
        row("its second month", 4, 6, 1'200, "2026-05-06", 1'100);
        row("its last day", 4, 6, 1'200, "2027-04-05", 100);
        row("its eve of the last month", 4, 6, 1'200, "2027-03-05", 200);
        row("over the turn of the year", 9, 1, 1'200, "2027-01-01", 800);
        row("28 February", 3, 28, 1'200, "2026-03-27", 100);
    }
    void proRata()
    {
        QFETCH(int, month);
        QFETCH(int, firstDay);
        QFETCH(qint64, fee);
        QFETCH(QDate, start);
        MembershipType type = yearly(fee, month, firstDay);
        type.pricing = Pricing::ProRata;
        QTEST(feeOfTerm(type, *termFrom(type, start), true).pence, "pence");
        QCOMPARE(feeOfTerm(type, *termFrom(type, start, false), false).pence, fee);
    }

    void moreThanAYearCostsOneFee()
    {
        MembershipType type = yearly(3'600, 1, 1);
        type.pricing = Pricing::ProRata;
        type.rolloverMonth = 9;
        QCOMPARE(priceOf(type, "2026-08-31").pence, qint64 { 1'500 });
        QCOMPARE(priceOf(type, "2026-09-01").pence, qint64 { 3'600 }); // sixteen months
        QCOMPARE(priceOf(type, "2026-12-31").pence, qint64 { 3'600 });
    }

    void otherRulesCostTheFee()
    {
        MembershipType type = yearly(3'600, 1, 1);
        type.pricing = Pricing::ProRata;
        type.rule = PeriodRule::Rolling;
        QCOMPARE(priceOf(type, "2026-12-01").pence, qint64 { 3'600 });
        type.rule = PeriodRule::Lifetime;
        QCOMPARE(priceOf(type, "2026-12-01").pence, qint64 { 3'600 });
        type = yearly(3'600, 1, 1);
        QCOMPARE(priceOf(type, "2026-12-31").pence, qint64 { 3'600 });
        type.exempt = true;
        QCOMPARE(priceOf(type, "2026-01-01"), Money {});
    }

    void bands_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("nobody") << 0 << qint64 { 2'000 };
        QTest::newRow("the most of the first") << 50 << qint64 { 2'000 };
        QTest::newRow("the least of the second") << 51 << qint64 { 4'000 };
        QTest::newRow("the most of the second") << 200 << qint64 { 4'000 };
        QTest::newRow("above") << 201 << qint64 { 9'000 };
        QTest::newRow("far above") << 1'000'000 << qint64 { 9'000 };
    }
    void bands()
    {
        QFETCH(int, members);
        MembershipType type = yearly(1'000, 1, 1);
        type.affiliation = true;
        QCOMPARE(affiliationFee(type, members).pence, qint64 { 1'000 });
        type.bandFees = QStringLiteral("50=2000 200=4000 =9000").split(u' ');
        QTEST(affiliationFee(type, members).pence, "pence");
        const Term year { day("2026-01-01"), day("2026-12-31") };
        QTEST(feeOfTerm(type, year, false, members).pence, "pence");
        type.pricing = Pricing::ProRata;
        const Term half { day("2026-07-01"), day("2026-12-31") };
        QCOMPARE(feeOfTerm(type, half, true, members).pence * 2, affiliationFee(type, members).pence);
        type.exempt = true;
        QCOMPARE(affiliationFee(type, members), Money {});
    }

    void bandsAreRead_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QString &text, bool good) {
            QTest::newRow(name) << (text.isEmpty() ? QStringList() : text.split(u' ')) << good;
        };
        row("none", {}, true);
        row("one for all", QStringLiteral("=500"), true);
        row("two", QStringLiteral("10=500 =900"), true);
        row("free ones", QStringLiteral("0=0 =0"), true);
        row("no last", QStringLiteral("10=500 20=900"), false);
        row("a last one in between", QStringLiteral("10=500 =900 =1000"), false);
        row("not ascending", QStringLiteral("20=500 10=600 =900"), false);
        row("twice", QStringLiteral("10=500 10=600 =900"), false);
        row("no amount", QStringLiteral("10= =900"), false);
        row("no equals sign", QStringLiteral("10 =900"), false);
        row("negative", QStringLiteral("=-5"), false);
        row("words", QStringLiteral("ten=500 =900"), false);
        row("too many members to count", QStringLiteral("99999999999=500 =900"), false);
    }
    void bandsAreRead()
    {
        QFETCH(QStringList, texts);
        const auto bands = feeBands(texts);
        QTEST(bands.has_value(), "good");
        if (bands)
            QCOMPARE(bandFeesOf(*bands), texts);
    }

    void delegates_data()
    {
        QTest::addColumn<int>("per");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("delegates"); // -1: as many as it likes
        QTest::newRow("no rule") << 0 << 0 << 0 << 500 << -1;
        QTest::newRow("a number for all") << 0 << 0 << 2 << 500 << 2;
        QTest::newRow("a least number for all") << 0 << 1 << 0 << 0 << 1;
        QTest::newRow("nobody") << 100 << 0 << 0 << 0 << 0;
        QTest::newRow("nobody, but one at least") << 100 << 1 << 0 << 0 << 1;
        QTest::newRow("a hundred") << 100 << 0 << 0 << 100 << 1;
        QTest::newRow("a hundred and one") << 100 << 0 << 0 << 101 << 2;
        QTest::newRow("the least") << 100 << 3 << 0 << 101 << 3;
        QTest::newRow("the most") << 100 << 0 << 4 << 5'000 << 4;
        QTest::newRow("the most are the least too") << 100 << 4 << 4 << 50 << 4;
        QTest::newRow("a great many") << 1 << 0 << 0 << 2'000'000'000 << 2'000'000'000;
    }
    void delegates()
    {
        QFETCH(int, per);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, members);
        MembershipType type;
        type.membersPerDelegate = per;
        type.leastDelegates = least;
        type.mostDelegates = most;
        QTEST(delegatesFor(type, members).value_or(-1), "delegates");
    }
};

QTEST_GUILESS_MAIN(TestFees)
#include "tst_fees.moc"
