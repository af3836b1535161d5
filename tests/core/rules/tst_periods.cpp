// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/periods.h"

#include "tests/support/day.h"

#include <QtTest>

using namespace rollbook;

namespace {

MembershipType fixedYear(int month, int day, int rolloverMonth, int rolloverDay)
{
    MembershipType type;
    type.id.uuid = { 1, 1 };
    type.rule = PeriodRule::FixedYear;
    type.yearStartMonth = month;
    type.yearStartDay = day;
    type.rolloverMonth = rolloverMonth;
    type.rolloverDay = rolloverDay;
    return type;
}

MembershipType rolling(int months)
{
    MembershipType type;
    type.id.uuid = { 1, 2 };
    type.rule = PeriodRule::Rolling;
    type.months = months;
    return type;
}

Period period(quint64 id, const MembershipType &type, const char *start, const char *end)
{
    Period made;
    made.id.uuid = { 9, id };
    made.type = type.id;
    made.start = day(start);
    made.end = day(end);
    made.graceDays = type.graceDays;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(rollbook::MembershipType)

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<MembershipType>("type");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, const MembershipType &type, const char *start, const char *end) {
            QTest::newRow(name) << type << day(start) << day(end);
        };
        const MembershipType september = fixedYear(1, 1, 9, 1);
        row("joins on 31 August: this year", september, "2026-08-31", "2026-12-31");
        row("joins on 1 September: next year", september, "2026-09-01", "2027-12-31");
        row("joins on the last day", september, "2026-12-31", "2027-12-31");
        row("joins on the first day", september, "2026-01-01", "2026-12-31");
        const MembershipType october = fixedYear(1, 1, 10, 1);
        row("October society, 30 September", october, "2026-09-30", "2026-12-31");
        row("October society, 1 October", october, "2026-10-01", "2027-12-31");
        const MembershipType none = fixedYear(1, 1, 0, 1);
        row("no rollover, 31 December", none, "2026-12-31", "2026-12-31");
        const MembershipType april = fixedYear(4, 6, 2, 1);
        row("tax year, eve", april, "2026-04-05", "2027-04-05");
        row("tax year, first day", april, "2026-04-06", "2027-04-05");
        row("tax year, rollover in the next calendar year", april, "2027-02-01", "2028-04-05");
        row("tax year, before that", april, "2027-01-31", "2027-04-05");
        row("rollover on the first day is none", fixedYear(9, 1, 9, 1), "2026-10-15", "2027-08-31");
        row("rollover on 31 February is the last of it", fixedYear(1, 1, 2, 31), "2026-02-28", "2027-12-31");
        row("and 29 in a leap year", fixedYear(1, 1, 2, 31), "2028-02-28", "2028-12-31");
        row("a year", rolling(12), "2026-03-15", "2027-03-14");
        row("a year from the first", rolling(12), "2026-03-01", "2027-02-28");
        row("a year from 29 February", rolling(12), "2028-02-29", "2029-02-28");
        row("four years from 29 February", rolling(48), "2028-02-29", "2032-02-28");
        row("a month from 31 January", rolling(1), "2026-01-31", "2026-02-28");
        row("a month from 31 January, leap", rolling(1), "2028-01-31", "2028-02-29");
        row("a month from 30 January", rolling(1), "2026-01-30", "2026-02-28");
        row("a month from 28 January", rolling(1), "2026-01-28", "2026-02-27");
        row("a month from 31 March", rolling(1), "2026-03-31", "2026-04-30");
        row("a quarter", rolling(3), "2026-11-30", "2027-02-28");
        MembershipType until;
        until.rule = PeriodRule::UntilDate;
        until.untilDate = day("2027-06-30");
        row("until a date", until, "2026-11-23", "2027-06-30");
        row("on its last day", until, "2027-06-30", "2027-06-30");
        MembershipType life;
        life.rule = PeriodRule::Lifetime;
        row("for life", life, "2026-11-23", "");
    }
    void terms()
    {
        QFETCH(MembershipType, type);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        const auto term = termFrom(type, start);
        QVERIFY(term.ok());
        QCOMPARE(term->start, start);
        QCOMPARE(term->end, end);
    }

    /// Galette: months offered. Who joins in the closing months has the rest of this year free.
    void leastMonths_data()
    {
        QTest::addColumn<MembershipType>("type");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, const MembershipType &type, const char *start, const char *end) {
            QTest::newRow(name) << type << day(start) << day(end);
        };
        MembershipType offered = fixedYear(1, 1, 0, 1);
        offered.minimumMonths = 3; // as many months offered, as others say
        row("exactly the least months", offered, "2026-10-01", "2026-12-31");
        row("a day fewer than the least", offered, "2026-10-02", "2027-12-31");
        row("in the last days", offered, "2026-12-31", "2027-12-31");
        row("the rest of this year is free, 1 November", offered, "2026-11-01", "2027-12-31");
        offered.minimumMonths = 24;
        row("one year at most comes with it", offered, "2026-01-01", "2027-12-31");
        MembershipType both = fixedYear(1, 1, 10, 1);
        both.minimumMonths = 6;
        row("the least months come before the rollover", both, "2026-07-02", "2027-12-31");
        row("and add nothing to it", both, "2026-11-01", "2027-12-31");
        row("a term of six months is enough", both, "2026-07-01", "2026-12-31");
        MembershipType tax = fixedYear(4, 6, 0, 1);
        tax.minimumMonths = 2;
        row("tax year, two months left", tax, "2027-02-06", "2027-04-05");
        row("tax year, a day fewer", tax, "2027-02-07", "2028-04-05");
    }
    void leastMonths() { terms(); }

    void whoGoesOnNeedsNoLeastMonths()
    {
        MembershipType type = fixedYear(1, 1, 0, 1);
        type.minimumMonths = 3;
        QCOMPARE(termFrom(type, day("2026-12-01"), false)->end, day("2026-12-31"));
        QCOMPARE(termFrom(type, day("2026-12-01"), true)->end, day("2027-12-31"));
    }

    void tooLateForItsDate()
    {
        MembershipType until;
        until.rule = PeriodRule::UntilDate;
        until.untilDate = day("2026-06-30");
        const auto term = termFrom(until, day("2026-07-01"));
        QVERIFY(!term.ok());
        QCOMPARE(term.problems().front().code, ProblemCode::DateOrder);
        QCOMPARE(term.problems().front().field, QStringLiteral("until_date"));
    }

    /// Renewing rolling months for ever neither loses nor doubles a day.
    void rollingTermsJoin()
    {
        for (int from = 0; from < 366; ++from) {
            const MembershipType type = rolling(1 + from % 13);
            QDate start = day("2028-01-01").addDays(from);
            for (int n = 0; n < 30; ++n) {
                const auto term = termFrom(type, start);
                QVERIFY(term->end >= start);
                QVERIFY(start.addMonths(type.months).daysTo(term->end) <= 0);
                QVERIFY(start.addMonths(type.months).daysTo(term->end) >= -1);
                start = term->end.addDays(1);
            }
        }
    }

    void renewals_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("continues");
        // The old term: 2025, with 31 days of grace.
        QTest::newRow("early") << day("2025-11-20") << day("2026-01-01") << day("2026-12-31") << true;
        QTest::newRow("on the last day") << day("2025-12-31") << day("2026-01-01") << day("2026-12-31") << true;
        QTest::newRow("in grace") << day("2026-01-20") << day("2026-01-01") << day("2026-12-31") << true;
        QTest::newRow("on its last day") << day("2026-01-31") << day("2026-01-01") << day("2026-12-31") << true;
        QTest::newRow("lapsed") << day("2026-02-01") << day("2026-02-01") << day("2026-12-31") << false;
        QTest::newRow("lapsed, late in the year")
            << day("2026-09-01") << day("2026-09-01") << day("2027-12-31") << false;
    }
    void renewals()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(bool, continues);
        MembershipType type = fixedYear(1, 1, 9, 1);
        type.graceDays = 31;
        const std::vector old { period(1, type, "2024-03-01", "2024-12-31"),
            period(2, type, "2025-01-01", "2025-12-31") };
        const auto next = nextTerm(old, type, day);
        QVERIFY(next.ok());
        QCOMPARE(next->term, (Term { start, end }));
        QCOMPARE(next->continues, continues);
    }

    void lateRenewals_data()
    {
        QTest::addColumn<int>("backdateDays");
        QTest::addColumn<int>("graceDays");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<bool>("continues");
        // The old term ended on 14 March 2026.
        const auto row = [](const char *name, int late, int grace, const char *day, const char *start, bool continues) {
            QTest::newRow(name) << late << grace << ::day(day) << ::day(start) << continues;
        };
        row("none: on the last day", 0, 0, "2026-03-14", "2026-03-15", true);
        row("none: the day after", 0, 0, "2026-03-15", "2026-03-15", false);
        row("none: two days after", 0, 0, "2026-03-16", "2026-03-16", false);
        row("back-dated, first day", 30, 0, "2026-03-15", "2026-03-15", true);
        row("back-dated, last day", 30, 0, "2026-04-13", "2026-03-15", true);
        row("a day too late: a gap remains", 30, 0, "2026-04-14", "2026-04-14", false);
        row("behind the grace, last day", 30, 10, "2026-04-23", "2026-03-15", true);
        row("behind the grace, too late", 30, 10, "2026-04-24", "2026-04-24", false);
        row("what would be over by then begins afresh", 800, 0, "2027-03-15", "2027-03-15", false);
        row("still of use on its last day", 800, 0, "2027-03-14", "2026-03-15", true);
    }
    void lateRenewals()
    {
        QFETCH(int, backdateDays);
        QFETCH(int, graceDays);
        QFETCH(QDate, day);
        MembershipType type = rolling(12);
        type.backdateDays = backdateDays;
        type.graceDays = graceDays;
        const Period old = period(1, type, "2025-03-15", "2026-03-14");
        const auto next = nextTerm(std::vector { old }, type, day);
        QVERIFY(next.ok());
        QTEST(next->term.start, "start");
        QTEST(next->continues, "continues");
        QCOMPARE(next->term.end, next->term.start.addYears(1).addDays(-1));
    }

    void nobodyWhoLeftIsBackdated()
    {
        MembershipType type = rolling(12);
        type.backdateDays = 60;
        Period old = period(1, type, "2025-03-15", "2026-03-14");
        old.leaving = Leaving::Resigned;
        old.leavingDay = ::day("2026-03-01");
        QVERIFY(!nextTerm(std::vector { old }, type, ::day("2026-03-10"))->continues);
    }

    void renewalsHaveAWindow_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a day too early") << day("2026-11-30") << false;
        QTest::newRow("on the first day") << day("2026-12-01") << true;
        QTest::newRow("on the last day") << day("2026-12-31") << true;
        QTest::newRow("after it") << day("2027-01-01") << true;
        QTest::newRow("long after it") << day("2028-06-01") << true;
    }
    void renewalsHaveAWindow()
    {
        QFETCH(QDate, day);
        MembershipType type = fixedYear(1, 1, 0, 1);
        type.renewalDays = 30;
        const auto next = nextTerm(std::vector { period(1, type, "2026-01-01", "2026-12-31") }, type, day);
        QTEST(next.ok(), "taken");
        if (!next)
            QCOMPARE(next.problems().front(),
                (Problem { ProblemCode::RenewalTooEarly, QStringLiteral("start_day"),
                    { QString(), QStringLiteral("2026-12-01") } }));
    }

    void typesHeldAlongsideAreTracksOfTheirOwn()
    {
        const MembershipType main = fixedYear(1, 1, 0, 1);
        MembershipType other = main;
        other.id.uuid = { 1, 7 };
        MembershipType magazine = rolling(12);
        magazine.alongside = true;
        MembershipType club = rolling(1);
        club.id.uuid = { 1, 8 };
        club.alongside = true;
        const Types types = typesById({ main, other, magazine, club });
        const std::vector periods { period(1, main, "2026-01-01", "2026-12-31"),
            period(2, magazine, "2026-06-15", "2027-06-14") };
        // Beside a term for the year; after the own one; nothing held before; and after a term of the common track.
        QCOMPARE(nextTerm(periods, main, day("2026-12-01"), types)->term.start, day("2027-01-01"));
        QCOMPARE(nextTerm(periods, magazine, day("2027-06-01"), types)->term.start, day("2027-06-15"));
        QCOMPARE(
            nextTerm(periods, club, day("2026-07-01"), types)->term, (Term { day("2026-07-01"), day("2026-07-31") }));
        QVERIFY(!nextTerm(periods, club, day("2026-07-01"), types)->continues);
        QCOMPARE(nextTerm(periods, other, day("2026-12-01"), types)->term.start, day("2027-01-01"));
        QCOMPARE(trackOf(main.id, types), trackOf(other.id, types));
        QVERIFY(trackOf(club.id, types) != trackOf(magazine.id, types));
        QCOMPARE(latestPeriod(periods, types, {})->id, periods[0].id);
        QCOMPARE(latestPeriod(periods, types, magazine.id)->id, periods[1].id);
        QCOMPARE(latestPeriod(periods, types, magazine.id, day("2026-06-14")), nullptr);
    }

    void aPeriodKeepsTheGraceItWasMadeWith()
    {
        MembershipType type = fixedYear(1, 1, 9, 1);
        type.graceDays = 31;
        const Period old = period(1, type, "2025-01-01", "2025-12-31");
        type.graceDays = 0;
        QCOMPARE(lastDayCounted(old), ::day("2026-01-31"));
        QVERIFY(nextTerm(std::vector { old }, type, ::day("2026-01-31"))->continues);
        type.graceDays = 90;
        QVERIFY(!nextTerm(std::vector { old }, type, ::day("2026-02-01"))->continues);
        Period forLife = period(2, type, "2025-01-01", "");
        QVERIFY(!lastDayCounted(forLife).isValid());
    }

    void whoLeftBeginsAfresh()
    {
        const MembershipType type = fixedYear(1, 1, 9, 1);
        Period old = period(1, type, "2026-01-01", "2026-12-31");
        old.leaving = Leaving::Resigned;
        old.leavingDay = ::day("2026-03-10");
        const auto later = nextTerm(std::vector { old }, type, ::day("2026-06-01"));
        QCOMPARE(later->term, (Term { ::day("2026-06-01"), ::day("2026-12-31") }));
        QVERIFY(!later->continues);
        const auto changedMind = nextTerm(std::vector { old }, type, ::day("2026-03-05"));
        QCOMPARE(changedMind->term.start, ::day("2026-03-11"));
        QVERIFY(changedMind->continues);
    }

    /// Two laptops left terms that share days, or one was corrected: the next meets none of them.
    void theNextTermMeetsNoOther()
    {
        const MembershipType type = fixedYear(1, 1, 0, 1);
        const std::vector periods { period(1, type, "2026-01-01", "2027-12-31"),
            period(2, type, "2026-01-06", "2026-12-31") };
        const auto next = nextTerm(periods, type, ::day("2026-12-01"));
        QVERIFY(!next.ok());
        QCOMPARE(next.problems().front().code, ProblemCode::PeriodOverlap);
        QCOMPARE(next.problems().front().values,
            (QStringList { QStringLiteral("2026-01-01"), QStringLiteral("2027-12-31") }));
    }

    void mistakesCountNowhere()
    {
        const MembershipType type = fixedYear(1, 1, 9, 1);
        Period wrong = period(1, type, "2026-01-01", "2026-12-31");
        wrong.leaving = Leaving::Mistake;
        const auto next = nextTerm(std::vector { wrong }, type, ::day("2026-05-05"));
        QCOMPARE(next->term.start, ::day("2026-05-05"));
    }

    void renewedAlready()
    {
        const MembershipType type = fixedYear(1, 1, 0, 1);
        const std::vector periods { period(1, type, "2026-01-01", "2026-12-31"),
            period(2, type, "2027-01-01", "2027-12-31") };
        const auto again = nextTerm(periods, type, ::day("2026-12-01"));
        QVERIFY(!again.ok());
        QCOMPARE(again.problems().front().code, ProblemCode::PeriodOverlap);
        QCOMPARE(again.problems().front().values.front(), QStringLiteral("2027-01-01"));
        const auto forLife = nextTerm(std::vector { period(1, type, "2020-01-01", "") }, type, ::day("2026-12-01"));
        QCOMPARE(forLife.problems().front().code, ProblemCode::PeriodOverlap);
    }
};

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"
