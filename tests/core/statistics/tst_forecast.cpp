// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/forecast.h"
#include "tests/support/day.h"
#include "tests/support/randommoney.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

const QDate forecastDay(2026, 11, 28);

/// A society of types, people and their terms, told in years.
struct RenewingSociety {
    Id<MembershipType> type(const char *name, qint64 fee)
    {
        MembershipType made;
        made.id = ids.next<MembershipType>();
        made.name = QLatin1String(name);
        made.fee = { fee };
        reader.put(made);
        fees[made.id] = { fee };
        return made.id;
    }
    /// Somebody with a term for each of the years.
    Id<Member> person(Id<MembershipType> of, const std::vector<int> &years)
    {
        Member member;
        member.id = ids.next<Member>();
        reader.put(member);
        for (const int year : years)
            term(member.id, of, year);
        return member.id;
    }
    Period term(Id<Member> member, Id<MembershipType> of, int year)
    {
        return reader.put(termOf(ids.next<Period>(), member, of, QDate(year, 1, 1), QDate(year, 12, 31), fees.at(of)));
    }
    void people(int count, Id<MembershipType> of, const std::vector<int> &years)
    {
        for (int i = 0; i < count; ++i)
            person(of, years);
    }
    [[nodiscard]] Forecast forecast(QDate today = forecastDay) const { return *forecastRenewal(reader, today); }

    FixedClock clock { forecastDay };
    IdSource ids { clock };
    MemoryReader reader;
    std::map<Id<MembershipType>, Money> fees;
};

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeScenariosByType()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 4'000);
        // 2023: 10 due, 9 renewed; 2024: 10 due, 5 renewed; 2025: 6 due, 6 renewed. Together 20 of 26.
        society.people(1, full, { 2023 });
        society.people(4, full, { 2023, 2024 });
        society.people(5, full, { 2023, 2024, 2025, 2026 });
        society.people(1, full, { 2024 });
        society.people(1, full, { 2025, 2026 });
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.end, day("2026-12-31"));
        QCOMPARE(forecast.renewal(), day("2027-01-01"));
        QCOMPARE(forecast.types.size(), std::size_t { 1 });
        const ForecastType &figures = forecast.types.front();
        const std::vector<RenewalYear> expected { { day("2025-12-31"), 6, 6 }, { day("2024-12-31"), 10, 5 },
            { day("2023-12-31"), 10, 9 } };
        QVERIFY(figures.years == expected);
        QVERIFY(figures.ownRates);
        QCOMPARE(figures.due, qint64 { 6 });
        QCOMPARE(figures.everybody, Money { 24'000 });
        QCOMPARE(figures.usual.value(), Money { 18'462 }); // 24,000 x 20 / 26
        QCOMPARE(figures.cautious.value(), Money { 12'000 });
        QCOMPARE(forecast.everybody, figures.everybody);
        QVERIFY(forecast.usual == figures.usual);
        QVERIFY(forecast.cautious == figures.cautious);
    }

    void noMoreThanThreeRenewalsBack()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 1'000);
        society.people(5, full, { 2022 }); // nobody of them came back, four renewals ago
        society.people(5, full, { 2023, 2024, 2025, 2026 });
        QCOMPARE(society.forecast().usual.value(), Money { 5'000 });
        QCOMPARE(society.forecast().years.size(), std::size_t { 3 });
    }

    void withoutAPastOnlyTheFirstScenario()
    {
        RenewingSociety society;
        society.people(3, society.type("Full", 1'500), { 2026 });
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.everybody, Money { 4'500 });
        QVERIFY(!forecast.usual);
        QVERIFY(!forecast.cautious);
    }

    /// Of a new type nothing is known: the rates of all types together stand for it.
    void aNewTypeGoesByAll()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 1'000);
        society.people(1, full, { 2025 });
        society.people(1, full, { 2025, 2026 });
        society.people(4, society.type("New", 2'000), { 2026 });
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.types.front().everybody, Money { 8'000 });
        QVERIFY(!forecast.types.front().ownRates);
        QCOMPARE(forecast.types.front().usual.value(), Money { 4'000 });
        QCOMPARE(forecast.usual.value(), Money { 4'500 });
    }

    void whatIsRenewedAlreadyIsCertain()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 1'000);
        society.people(9, full, { 2025 });
        society.people(1, full, { 2025, 2026 });
        society.people(3, full, { 2026, 2027 });
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.end, day("2026-12-31"));
        QCOMPARE(forecast.types.front().due, qint64 { 4 });
        QCOMPARE(forecast.types.front().renewed, qint64 { 3 });
        QCOMPARE(forecast.types.front().renewedFees, Money { 3'000 });
        QCOMPARE(forecast.usual.value(), Money { 3'000 }); // one in ten of 4,000 would be less
    }

    void whoHasLeftOrDiedIsNotDue()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 1'000);
        society.people(2, full, { 2026 });
        Member dead;
        dead.id = society.ids.next<Member>();
        dead.deceased = day("2026-05-01");
        society.reader.put(dead);
        society.term(dead.id, full, 2026);
        Period left = society.term(society.person(full, {}), full, 2026);
        left.leaving = Leaving::Resigned;
        left.leavingDay = day("2026-06-30");
        society.reader.put(left);
        Period mistake = society.term(society.person(full, {}), full, 2026);
        mistake.leaving = Leaving::Mistake;
        society.reader.put(mistake);
        QCOMPARE(society.forecast().due, qint64 { 2 });
    }

    void aPlannedTypeGivesItsFee()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 4'000);
        const auto concession = society.type("Concession", 1'500);
        const auto plan = [&](QDate from) {
            Member member = *society.reader.one(society.person(full, { 2026 }));
            member.plannedType = concession;
            member.plannedFrom = from;
            society.reader.put(member);
        };
        plan({});
        plan(day("2027-01-01"));
        plan(day("2027-01-02")); // for the term after the next
        QCOMPARE(society.forecast().everybody, Money { 1'500 + 1'500 + 4'000 });
        QCOMPARE(society.forecast().types.size(), std::size_t { 1 });
    }

    void aHouseholdPaysOnce()
    {
        RenewingSociety society;
        const auto household = society.type("Household", 5'000);
        MembershipType type = *society.reader.one(household);
        type.household = true;
        society.reader.put(type);
        const auto lead = society.person(household, { 2026 });
        for (const char *end : { "", "2026-12-31", "" }) {
            society.reader.put(HouseholdLink { society.ids.next<HouseholdLink>(), society.person(household, { 2026 }),
                lead, day("2024-01-01"), day(end) });
        }
        // The lead pays, two live there, the third has gone by then and pays alone.
        QCOMPARE(society.forecast().everybody, Money { 10'000 });
        QCOMPARE(society.forecast().due, qint64 { 4 });
    }

    void anAffiliatePaysByItsBand_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("smallest") << 0 << qint64 { 2'000 };
        QTest::newRow("at the edge") << 50 << qint64 { 2'000 };
        QTest::newRow("beyond the edge") << 51 << qint64 { 4'000 };
        QTest::newRow("largest") << 5'000 << qint64 { 9'000 };
    }
    void anAffiliatePaysByItsBand()
    {
        QFETCH(int, members);
        QFETCH(qint64, pence);
        RenewingSociety society;
        MembershipType type = *society.reader.one(society.type("Affiliation", 7'700));
        type.affiliation = true;
        type.bandFees = QStringList { QStringLiteral("50=2000"), QStringLiteral("200=4000"), QStringLiteral("=9000") };
        society.reader.put(type);
        Group body;
        body.id = society.ids.next<Group>();
        body.affiliate = true;
        body.affiliateMembers = members;
        society.reader.put(body);
        Period period
            = termOf(society.ids.next<Period>(), {}, type.id, day("2026-01-01"), day("2026-12-31"), Money { 2'000 });
        period.affiliate = body.id;
        society.reader.put(period);
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.everybody, Money { pence });
        QVERIFY(forecast.types.front().affiliates == std::vector<Id<Group>> { body.id });
        QVERIFY(forecast.types.front().members.empty());
    }

    void theDayIsThatOnWhichMostTermsEnd()
    {
        RenewingSociety society;
        const auto full = society.type("Full", 1'000);
        society.people(3, full, { 2026 });
        const auto rolling = society.person(full, {});
        society.reader.put(
            termOf(society.ids.next<Period>(), rolling, full, day("2026-03-10"), day("2027-03-09"), Money { 1'000 }));
        const Forecast forecast = society.forecast();
        QCOMPARE(forecast.end, day("2026-12-31"));
        QCOMPARE(forecast.otherwise, qint64 { 1 });
        QCOMPARE(society.forecast(day("2027-01-01")).end, day("2027-03-09"));
        QVERIFY(!society.forecast(day("2027-03-10")).end.isValid());
        QVERIFY(society.forecast(day("2027-03-10")).types.empty());
    }

    void partsAddUpOnAnySociety()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            RandomMoney society(seed, 30);
            const auto forecast = forecastRenewal(society.reader, forecastDay);
            QVERIFY(forecast.ok());
            qint64 due = 0;
            Money everybody;
            Money usual;
            Money cautious;
            for (const ForecastType &type : forecast->types) {
                QCOMPARE(type.due, qint64 { std::ssize(type.members) + std::ssize(type.affiliates) });
                due += type.due;
                everybody += type.everybody;
                usual += type.usual.value_or(Money());
                cautious += type.cautious.value_or(Money());
                QVERIFY(type.cautious <= type.usual);
                QVERIFY(type.usual <= std::optional(type.everybody));
                for (const RenewalYear &year : type.years)
                    QVERIFY(year.renewed >= 0 && year.renewed <= year.due && year.due > 0);
            }
            QCOMPARE(forecast->due, due);
            QCOMPARE(forecast->everybody, everybody);
            QCOMPARE(forecast->usual.value_or(Money()), usual);
            QCOMPARE(forecast->cautious.value_or(Money()), cautious);
        }
    }

    void shares_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("renewed");
        QTest::addColumn<qint64>("share");
        const auto row = [](const char *name, qint64 amount, qint64 due, qint64 renewed, qint64 share) {
            QTest::newRow(name) << amount << due << renewed << share;
        };
        row("all", 999, 7, 7, 999);
        row("none", 999, 7, 0, 0);
        row("nobody due", 999, 0, 0, 0);
        row("half a penny upwards", 1, 2, 1, 1);
        row("a third", 100, 3, 1, 33);
        row("two thirds", 100, 3, 2, 67);
        row("large", 900'000'000'00, 1'000'000, 999'999, 899'999'100'00);
    }
    void shares()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, due);
        QFETCH(qint64, renewed);
        QFETCH(qint64, share);
        QCOMPARE(shareOf(Money { amount }, RenewalYear { {}, due, renewed }), Money { share });
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
