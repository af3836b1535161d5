// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pagination.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollbook;

using Kind = PageSlice::Kind;

namespace {

PaginationPlan planOf(std::vector<PaginationPlan::Span> spans)
{
    PaginationPlan plan;
    plan.spans = std::move(spans);
    plan.firstTop = 400;
    plan.nextTop = 100;
    plan.bottom = 1000;
    plan.rowHeight = 50;
    plan.headingHeight = 70;
    plan.subtotalHeight = 60;
    return plan;
}

qreal heightOf(const PaginationPlan &plan, const PageSlice &slice)
{
    qreal height = 0;
    switch (slice.kind) {
    case Kind::Rows:
        for (int i = 0; i < slice.rows; ++i)
            height += rowHeightAt(plan, slice.firstRow + i);
        return height;
    case Kind::Subtotal:
        return plan.subtotalHeight;
    case Kind::Totals:
        return plan.totalsHeight;
    default:
        return plan.headingHeight;
    }
}

/// Everything that must hold of any broken table.
void checkPages(const PaginationPlan &plan)
{
    const auto pages = paginate(plan);
    QVERIFY(!pages.empty());
    qint64 next = 0;
    qint64 all = 0;
    for (const auto &span : plan.spans)
        all += span.count;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        qreal y = page == 0 ? plan.firstTop : plan.nextTop;
        for (std::size_t i = 0; i < pages[page].size(); ++i) {
            const PageSlice &slice = pages[page][i];
            QCOMPARE(slice.top, y);
            y += heightOf(plan, slice);
            QVERIFY2(y <= plan.bottom + 1, "something stands below the bottom of its page");
            if (slice.kind == Kind::Rows) {
                QCOMPARE(slice.firstRow, next);
                QVERIFY(slice.rows > 0);
                next += slice.rows;
            } else if (slice.kind == Kind::Heading || slice.kind == Kind::Continued) {
                QVERIFY2(i + 1 < pages[page].size() && pages[page][i + 1].kind == Kind::Rows, "a heading without rows");
            } else {
                QVERIFY2(i > 0, "a sum at the top of a page");
            }
        }
    }
    QCOMPARE(next, all);
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOneEmptyPage()
    {
        QCOMPARE(paginate(planOf({})).size(), std::size_t { 1 });
        QVERIFY(paginate(planOf({})).front().empty());
        QVERIFY(paginate(planOf({ { 0, false, false } })).front().empty());
    }

    void asManyRowsAsFit()
    {
        QCOMPARE(paginate(planOf({ { 12, false, false } })).size(), std::size_t { 1 });
        const auto two = paginate(planOf({ { 13, false, false } }));
        QCOMPARE(two.size(), std::size_t { 2 });
        QCOMPARE(two[0].front().rows, 12);
        QCOMPARE(two[1].front().rows, 1);
        QCOMPARE(paginate(planOf({ { 12 + 18 * 3 + 1, false, false } })).size(), std::size_t { 5 });
    }

    void theLastRowGoesAlongWithItsSum()
    {
        PaginationPlan plan = planOf({ { 12, false, true } });
        const auto pages = paginate(plan);
        QCOMPARE(pages.size(), std::size_t { 2 });
        QCOMPARE(pages[0].front().rows, 11);
        QCOMPARE(pages[1].front().rows, 1);
        QCOMPARE(pages[1].back().kind, Kind::Subtotal);
    }

    void aHeadingIsRepeatedWhereItsRowsGoOn()
    {
        const auto pages = paginate(planOf({ { 30, true, false } }));
        QCOMPARE(pages[0].front().kind, Kind::Heading);
        QCOMPARE(pages[1].front().kind, Kind::Continued);
    }

    void eachSpanOnItsOwnPage()
    {
        PaginationPlan plan = planOf({ { 2, true, true }, { 1, true, true }, { 3, true, true } });
        QCOMPARE(paginate(plan).size(), std::size_t { 2 });
        plan.newPagePerSpan = true;
        QCOMPARE(paginate(plan).size(), std::size_t { 3 });
    }

    void higherRowsAreCountedAsSuch()
    {
        PaginationPlan plan = planOf({ { 6, false, false } });
        plan.lineHeight = 30;
        plan.rowLines = { 1, 4, 1, 4, 4, 1 };
        checkPages(plan);
        QCOMPARE(paginate(plan).size(), std::size_t { 1 });
        plan.rowLines = { 4, 4, 4, 4, 4, 4 };
        QCOMPARE(paginate(plan).size(), std::size_t { 2 });
    }

    void anyTableIsBrokenWell()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            QRandomGenerator random(seed);
            std::vector<PaginationPlan::Span> spans;
            const bool headings = random.bounded(2) == 1;
            for (int i = random.bounded(1, 9); i > 0; --i)
                spans.push_back({ random.bounded(1, 45), headings, random.bounded(2) == 1 });
            PaginationPlan plan = planOf(std::move(spans));
            plan.totalsHeight = random.bounded(3) * 60;
            plan.newPagePerSpan = random.bounded(4) == 0;
            if (random.bounded(2) == 1) {
                plan.lineHeight = 30;
                for (const auto &span : plan.spans) {
                    for (qint64 row = 0; row < span.count; ++row)
                        plan.rowLines.push_back(static_cast<quint8>(random.bounded(1, 5)));
                }
            }
            checkPages(plan);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u", seed);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
