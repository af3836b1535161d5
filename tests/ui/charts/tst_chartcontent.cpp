// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartticks.h"
#include "ui/charts/needspanel.h"
#include "ui/charts/span.h"
#include "ui/words/enumwords.h"
#include "ui/words/limitwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rollbook;

namespace {

const ChartColumn *columnNamed(const ChartContent &content, const QString &name, bool tabled)
{
    for (const ChartColumn &column : content.columns) {
        if (column.name == name && (!tabled || isTabled(column)))
            return &column;
    }
    return nullptr;
}

} // namespace

class ChartContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEqualsTheGrowth()
    {
        const Growth growth = invented(QDate(2024, 1, 1), QDate(2026, 11, 23));
        const ChartContent content = membersContent(growth);
        const ChartColumn &column = content.columns.front();
        QCOMPARE(column.values.size(), growth.months.size() + 1);
        QCOMPARE(column.values.front(), growth.months.front().opening);
        QCOMPARE(content.categories.front().last, QDate(2023, 12, 31));
        for (std::size_t i = 0; i < growth.months.size(); ++i) {
            QCOMPARE(column.values[i + 1], growth.months[i].closing);
            QCOMPARE(column.people[i + 1].kind, PeopleQuestion::Kind::MembersOn);
            QCOMPARE(column.people[i + 1].months.back(), growth.months[i]);
        }
    }

    void findingComparesWithAYearBefore()
    {
        const Growth whole = invented(QDate(2025, 1, 1), QDate(2026, 12, 31));
        const qint64 now = whole.months.back().closing;
        const qint64 then = whole.months[11].closing;
        QVERIFY(now > then);
        QCOMPARE(membersContent(whole).title,
            QStringLiteral("%1 members, %2 more than a year before").arg(now).arg(now - then));
        const Growth cut = monthsWithin(whole, QDate(2026, 10, 1), QDate(2026, 12, 31));
        QCOMPARE(cut.months.size(), std::size_t { 3 });
        QVERIFY(membersContent(cut).title.endsWith(QStringLiteral("9 more than on 30 Sep 2026")));
    }

    void spokenTextHasTheFigures()
    {
        const Growth growth = invented(QDate(2025, 1, 1), QDate(2026, 12, 31));
        const ChartContent line = membersContent(growth);
        QVERIFY(line.description.contains(QString::number(growth.months.back().closing)));
        QVERIFY(line.description.contains(line.definition));
        const ChartContent flow = flowContent(growth);
        QVERIFY(flow.description.contains(QStringLiteral("Joined: 120")));
        QVERIFY(flow.description.contains(QStringLiteral("Lapsed: 68")));
        const ChartContent fees = feesContent({ 0, 0, 2, 30, 4, 3 }, QDate(2026, 5, 1));
        QVERIFY(fees.description.contains(QStringLiteral("In grace: 3")));
        QVERIFY(fees.title.contains(QStringLiteral("9 people")));
    }

    void feesThatAreNotHeldAreNoFigures()
    {
        const ChartContent fees = feesNotHeldContent();
        QVERIFY(fees.isEmpty());
        QCOMPARE(fees.title, feesNotHeld());
        QVERIFY(fees.description.contains(feesNotHeld()));
    }

    void flowHasEveryMovementInItsTable()
    {
        const Growth growth = invented(QDate(2025, 1, 1), QDate(2026, 12, 31));
        const ChartContent content = flowContent(growth);
        for (int i = 0; i < movementCount; ++i) {
            const auto movement = static_cast<Movement>(i);
            const ChartColumn *column = columnNamed(content, movementName(movement), true);
            QVERIFY2(column, qPrintable(movementName(movement)));
            for (std::size_t k = 0; k < growth.months.size(); ++k)
                QCOMPARE(column->values[k], growth.months[k].count(movement));
        }
        qint64 drawn = 0;
        for (const ChartColumn &column : content.columns) {
            if (isPlotted(column))
                drawn += (column.below ? -1 : 1) * columnTotal(column);
        }
        QCOMPARE(drawn, growth.months.back().closing - growth.months.front().opening);
    }

    void longSpansAreCountedByQuarterAndYear()
    {
        const Growth ten = invented(QDate(2017, 1, 1), QDate(2026, 12, 31));
        const ChartContent quarters = flowContent(ten);
        QCOMPARE(quarters.categories.size(), std::size_t { 40 });
        QCOMPARE(columnNamed(quarters, movementName(Movement::Joined), true)->values.front(), 15);
        QCOMPARE(quarters.columns.front().people.front().months.size(), std::size_t { 3 });
        const ChartContent years = flowContent(invented(QDate(2000, 1, 1), QDate(2026, 11, 23)));
        QCOMPARE(years.categories.size(), std::size_t { 27 });
        QCOMPARE(years.categories.back().name, QStringLiteral("2026 to date"));
    }

    void rankingKeepsNamesAsTyped()
    {
        const ChartContent content = groupsContent(hostileGroups(), QDate(2026, 5, 1));
        QCOMPARE(content.categories[0].name, QStringLiteral("<b>Riverside</b>"));
        QCOMPARE(content.categories[1].name, QStringLiteral("=1+1"));
        QCOMPARE(content.categories[2].name, QStringLiteral("%1 & %2"));
        QCOMPARE(content.categories[3].name, QStringLiteral("<img src=x> &amp;"));
        QCOMPARE(content.title, QStringLiteral("<b>Riverside</b> is the largest group, with 30 members"));
        QCOMPARE(pointText(content, { 2, 0 }), QStringLiteral("%1 & %2: 10, 15%"));
        QCOMPARE(questionAt(content, { 2, 0 }).title, QStringLiteral("Members in %1 & %2"));
        QVERIFY(content.categories.back().name.contains(QStringLiteral("No group")));
    }

    void smallGroupsAreOneRowWithAllTheirIds()
    {
        std::vector<NamedCount> counts;
        for (quint64 i = 1; i <= 20; ++i)
            counts.push_back({ Uuid { 9, i }, QStringLiteral("Group %1").arg(i), static_cast<qint64>(i) });
        const ChartContent content = groupsContent(counts, QDate(2026, 5, 1));
        QCOMPARE(content.categories.size(), std::size_t { 9 });
        QCOMPARE(columnTotal(content.columns.front()), 210);
        QCOMPARE(questionAt(content, { 8, 0 }).of.size(), std::size_t { 12 });
    }

    void tableIsAWellBehavedModel()
    {
        ChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChartContent content = flowContent(invented(QDate(2026, 1, 1), QDate(2026, 6, 30)));
        table.setContent(content);
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.columnCount(), movementCount + 1);
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("January 2026"));
        QCOMPARE(table.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Joined: 5"));
        QCOMPARE(valueAt(content, table.pointAt(table.index(0, 1))), 5);
        table.setContent({});
        QCOMPARE(table.rowCount(), 0);
    }

    void ticksAreRound()
    {
        QCOMPARE(niceStep(575, 5), 200);
        QCOMPARE(niceStep(0, 5), 1);
        QCOMPARE(niceStep(3, 5), 1);
        QCOMPARE(niceTop(575, 200), 600);
        QCOMPARE(niceTop(0, 1), 1);
        const std::vector<DateTick> ticks = dateTicks(QDate(2025, 12, 31), QDate(2026, 11, 23), 6);
        QCOMPARE(ticks.front().upper, QStringLiteral("Jan"));
        QCOMPARE(ticks.front().lower, QStringLiteral("2026"));
        QCOMPARE(ticks.size(), std::size_t { 6 });
        const std::vector<DateTick> years = dateTicks(QDate(1990, 5, 1), QDate(2026, 11, 23), 8);
        QCOMPARE(years.front().upper, QStringLiteral("1995"));
        QVERIFY(dateTicks({}, {}, 5).empty());
    }

    void spansBeginWithMonths()
    {
        const QDate today(2026, 11, 23);
        QCOMPARE(spanOf(SpanKind::ThisYear, today, 1, {}).from, QDate(2026, 1, 1));
        QCOMPARE(spanOf(SpanKind::ThisYear, today, 12, {}).from, QDate(2025, 12, 1));
        QCOMPARE(spanOf(SpanKind::Months12, today, 1, {}).from, QDate(2025, 12, 1));
        QCOMPARE(spanOf(SpanKind::Years10, today, 1, {}).from, QDate(2016, 12, 1));
        QCOMPARE(spanOf(SpanKind::All, today, 1, QDate(2019, 3, 8)).from, QDate(2019, 3, 1));
        const Span typed = customSpan(QDate(2026, 6, 9), QDate(2025, 2, 3), today);
        QCOMPARE(typed.from, QDate(2025, 2, 1));
        QCOMPARE(typed.to, QDate(2026, 6, 30));
        QCOMPARE(customSpan(QDate(2026, 11, 1), QDate(2027, 2, 3), today).to, today);
    }

    void palettesCanBeSeen()
    {
        for (const ThemeColors &theme : { lightColors(), darkColors(), highContrastColors() }) {
            const ChartColors colors = chartColors(theme);
            for (const QColor &series : colors.series)
                QVERIFY2(contrast(series, colors.ground) >= 3.0, qPrintable(series.name()));
            QVERIFY(contrast(colors.focus, colors.ground) >= 3.0);
            QVERIFY(contrast(colors.baseline, colors.ground) >= 3.0);
            QVERIFY(contrast(colors.text, colors.ground) >= 4.5);
            QVERIFY(contrast(colors.muted, colors.ground) >= 4.5);
        }
        QCOMPARE(paperColors().ground, QColor(Qt::white));
    }

    void needsAreOnlyWhatConcernsSomebody()
    {
        DashboardFigures figures;
        QVERIFY(needsOf(figures).empty());
        figures.statuses[static_cast<std::size_t>(StatusKind::InGrace)] = 4;
        figures.statuses[static_cast<std::size_t>(StatusKind::Unpaid)] = 2;
        figures.statuses[static_cast<std::size_t>(StatusKind::PartPaid)] = 1;
        figures.ending = 7;
        const std::vector<Need> needs = needsOf(figures);
        QCOMPARE(needs.size(), std::size_t { 3 });
        QCOMPARE(needs[1].people, 3);
        QCOMPARE(needs[2].question.kind, PeopleQuestion::Kind::Ending);
    }
};

QTEST_GUILESS_MAIN(ChartContentTest)
#include "tst_chartcontent.moc"
