// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/households.h"

#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

Id<Member> someone(quint64 number)
{
    return { { 2, number } };
}

HouseholdLink linkOfTwo(quint64 id, quint64 member, quint64 lead, const char *start, const char *end)
{
    return { { { 31, id } }, someone(member), someone(lead), day(start), day(end) };
}

} // namespace

class TestHouseholds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsBelongToIt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holds");
        QTest::newRow("the eve") << day("2026-02-28") << false;
        QTest::newRow("the first day") << day("2026-03-01") << true;
        QTest::newRow("the last day") << day("2026-12-31") << true;
        QTest::newRow("the day after") << day("2027-01-01") << false;
    }
    void bothEndsBelongToIt()
    {
        QFETCH(QDate, day);
        QFETCH(bool, holds);
        const HouseholdLink link = linkOfTwo(1, 5, 6, "2026-03-01", "2026-12-31");
        QCOMPARE(holdsOn(link, day), holds);
        const Households households({ link });
        QCOMPARE(households.leadOf(someone(5), day), holds ? someone(6) : Id<Member> {});
        QCOMPARE(households.linkedTo(someone(6), day).size(), std::size_t { holds ? 1U : 0U });
        QCOMPARE(households.leads(day).size(), std::size_t { holds ? 1U : 0U });
        QVERIFY(households.leadOf(someone(6), day).isNull());
        QVERIFY(!households.linkOf(someone(7), day));
    }

    void openEnds()
    {
        const HouseholdLink open = linkOfTwo(1, 5, 6, "", "");
        QVERIFY(holdsOn(open, day("1900-01-01")));
        QVERIFY(holdsOn(open, day("2100-12-31")));
    }

    void oneAfterTheOther()
    {
        const Households households({ linkOfTwo(3, 5, 8, "2027-01-01", ""),
            linkOfTwo(1, 5, 6, "2026-01-01", "2026-12-31"), linkOfTwo(2, 7, 6, "2026-06-01", "") });
        QCOMPARE(households.leadOf(someone(5), day("2026-12-31")), someone(6));
        QCOMPARE(households.leadOf(someone(5), day("2027-01-01")), someone(8));
        QCOMPARE(households.linkedTo(someone(6), day("2026-07-01")), (std::vector { someone(5), someone(7) }));
        QCOMPARE(households.linkedTo(someone(6), day("2027-07-01")), std::vector { someone(7) });
        QCOMPARE(households.leads(day("2027-07-01")), (std::vector { someone(6), someone(8) }));
    }

    /// Two laptops may each have linked the same person: the later link counts, everywhere.
    void ofTwoTheLaterCounts()
    {
        const Households households({ linkOfTwo(1, 5, 6, "2026-01-01", ""), linkOfTwo(2, 5, 8, "2026-02-01", "") });
        QCOMPARE(households.leadOf(someone(5), day("2026-06-01")), someone(8));
        QVERIFY(households.linkedTo(someone(6), day("2026-06-01")).empty());
        QCOMPARE(households.linkedTo(someone(8), day("2026-06-01")), std::vector { someone(5) });
    }

    void whoIsPaidForIsNoLead()
    {
        const Households households({ linkOfTwo(1, 5, 6, "2026-01-01", ""), linkOfTwo(2, 6, 8, "2026-02-01", "") });
        QCOMPARE(households.leads(day("2026-06-01")), std::vector { someone(8) });
    }

    void linksAreFoundFromBothSides()
    {
        MemoryReader reader;
        reader.put(linkOfTwo(1, 5, 6, "2020-01-01", "2020-12-31"));
        reader.put(linkOfTwo(2, 6, 7, "2026-01-01", ""));
        reader.put(linkOfTwo(3, 8, 9, "2026-01-01", ""));
        const Id<Member> six = someone(6);
        const auto links = linksOf(reader, std::span(&six, 1));
        QCOMPARE(links->size(), std::size_t { 2 });
        const std::array both { someone(5), someone(6) };
        QCOMPARE(linksOf(reader, both)->size(), std::size_t { 2 }); // each once
        QCOMPARE(readHouseholds(reader)->leadOf(someone(8), day("2026-06-01")), someone(9));
    }
};

QTEST_GUILESS_MAIN(TestHouseholds)
#include "tst_households.moc"
