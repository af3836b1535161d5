// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "ui/charts/choicebox.h"
#include "ui/charts/dashboardpage.h"
#include "ui/charts/figuretile.h"
#include "ui/charts/growthcontent.h"
#include "ui/charts/needspanel.h"
#include "ui/charts/spanchooser.h"
#include "ui/words/limitwords.h"

#include "tests/support/limitedsociety.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <unordered_set>

using namespace rollbook;

namespace {

qint64 sumOf(const std::vector<NamedCount> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64 { 0 },
        [](qint64 sum, const NamedCount &count) { return sum + count.people; });
}

using People = std::vector<Id<Member>>;

} // namespace

class DashboardTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 23) };
    std::unique_ptr<Register> m_society;

    std::unique_ptr<Register> make(const QString &name, int people)
    {
        RawKey key;
        key.bytes.fill(5);
        auto made = Register::create(m_folder.filePath(name), key, SampleSociety::organisation(),
            { &m_clock, { QStringLiteral("Nia"), QStringLiteral("Blue") } });
        if (!made)
            return nullptr;
        SampleSociety society(people, 7);
        if (people > 0 && !(*made)->run(society, {}).ok())
            return nullptr;
        return std::move(*made);
    }
    DashboardFigures figuresOf(const DashboardScope &scope)
    {
        auto figures = dashboardFigures(m_society->reader(), scope, m_clock.today());
        return figures ? *figures : DashboardFigures {};
    }
    qint64 countFor(const PeopleQuestion &question, const DashboardScope &scope)
    {
        const auto people = peopleFor(m_society->reader(), question, scope, m_clock.today());
        if (!people)
            return -1;
        const std::unordered_set<Id<Member>> distinct(people->begin(), people->end());
        return distinct.size() == people->size() ? static_cast<qint64>(people->size()) : -2;
    }
    /// Every figure of a chart counts its people.
    void compare(const ChartContent &content, const DashboardScope &scope)
    {
        QVERIFY(!content.isEmpty());
        for (const ChartPoint &point : plottedPoints(content)) {
            if (valueAt(content, point) > 0)
                QVERIFY2(countFor(questionAt(content, point), scope) == valueAt(content, point),
                    qPrintable(pointText(content, point)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_society = make(QStringLiteral("society.rollbook"), 300);
        QVERIFY(m_society);
    }

    void figuresAgreeWithEachOther()
    {
        const DashboardFigures figures = figuresOf({});
        QCOMPARE(figures.everybody, 300);
        QVERIFY(figures.members > 50);
        QCOMPARE(figures.growth.months.back().closing, figures.members);
        QCOMPARE(sumOf(figures.byGroup), figures.members);
        QCOMPARE(sumOf(figures.byType), figures.members);
        QCOMPARE(std::accumulate(figures.statuses.begin(), figures.statuses.end(), qint64 { 0 }), figures.everybody);
        QVERIFY(!figures.groups.empty());
        QVERIFY(!figures.types.empty());
    }

    void everyFigureYieldsItsPeople()
    {
        const DashboardFigures figures = figuresOf({});
        const Growth year = monthsWithin(figures.growth, QDate(2026, 6, 1), figures.day);
        compare(membersContent(year), {});
        compare(flowContent(year), {});
        compare(feesContent(figures.statuses, figures.day), {});
        compare(groupsContent(figures.byGroup, figures.day), {});
        compare(typesContent(figures.byType, figures.day), {});
        for (const Need &need : needsOf(figures))
            QCOMPARE(countFor(need.question, {}), need.people);
        QCOMPARE(countFor({ PeopleQuestion::Kind::Members, {} }, {}), figures.members);
        QCOMPARE(countFor({ PeopleQuestion::Kind::Owing, {} }, {}), figures.owing);
    }

    void aScopeCountsOnlyItsOwn()
    {
        const DashboardFigures all = figuresOf({});
        qint64 atTheTop = 0;
        for (const Choice &group : all.groups) {
            if (group.depth > 0)
                continue;
            const DashboardScope scope { { group.id }, {} };
            const DashboardFigures figures = figuresOf(scope);
            atTheTop += figures.members;
            QCOMPARE(sumOf(figures.byGroup), figures.members);
            QCOMPARE(figures.growth.months.back().closing, figures.members);
        }
        const auto none = std::find_if(
            all.byGroup.begin(), all.byGroup.end(), [](const NamedCount &count) { return count.of.isNull(); });
        QCOMPARE(atTheTop + (none == all.byGroup.end() ? 0 : none->people), all.members);
        const DashboardScope type { {}, { all.types.front().id } };
        const DashboardFigures figures = figuresOf(type);
        QCOMPARE(sumOf(figures.byType), figures.members);
        compare(feesContent(figures.statuses, figures.day), type);
        compare(groupsContent(figures.byGroup, figures.day), type);
    }

    void countingCanBeCancelled()
    {
        const auto figures = dashboardFigures(m_society->reader(), {}, m_clock.today(), [](double) { return false; });
        if (!figures)
            QCOMPARE(figures.problems().front().code, ProblemCode::Cancelled);
    }

    void aTileOpensItsPeople()
    {
        DashboardPage page(*m_society);
        QSignalSpy settled(&page, &DashboardPage::settled);
        QVERIFY(settled.wait(60'000));
        page.resize(1000, 700);
        page.show();
        QSignalSpy wanted(&page, &Page::showMembersRequested);
        auto *tile = page.findChild<FigureTile *>(QStringLiteral("tileMembers"));
        QTest::keyClick(tile, Qt::Key_Return);
        QVERIFY(wanted.wait(60'000));
        QCOMPARE(static_cast<qint64>(wanted.first().first().value<People>().size()), page.panel()->figures()->members);
        QCOMPARE(tile->figure(), QString::number(page.panel()->figures()->members));
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->focusProxy())
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QSpinBoxLineEdit")
                        || widget->inherits("QLineEdit"),
                    qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }

    void anotherSpanNeedsNoCounting()
    {
        DashboardPage page(*m_society);
        QSignalSpy settled(&page, &DashboardPage::settled);
        QVERIFY(settled.wait(60'000));
        page.panel()->spanChooser()->setKind(SpanKind::ThisYear);
        QCOMPARE(page.panel()->chart(DashboardPanel::Chart::Members)->content().categories.size(), std::size_t { 12 });
        page.panel()->spanChooser()->setKind(SpanKind::Months12);
        QCOMPARE(page.panel()->chart(DashboardPanel::Chart::Members)->content().categories.size(), std::size_t { 13 });
        QCOMPARE(settled.size(), 1);
        const QVariantMap state = page.saveState();
        DashboardPage again(*m_society);
        again.restoreState(state);
        QCOMPARE(again.panel()->spanChooser()->kind(), SpanKind::Months12);
        QVERIFY(page.lastingState() == QStringList { QStringLiteral("span") });
    }

    void aChosenGroupIsCountedAndCameBackLater()
    {
        DashboardPage page(*m_society);
        QSignalSpy settled(&page, &DashboardPage::settled);
        QVERIFY(settled.wait(60'000));
        const qint64 all = page.panel()->figures()->members;
        auto *box = page.findChild<ChoiceBox *>(QStringLiteral("dashboardGroup"));
        box->setCurrentIndex(1);
        QVERIFY(settled.wait(60'000));
        QCOMPARE(page.panel()->figures()->scope.group.uuid, box->chosen());
        QVERIFY(page.panel()->figures()->members < all);
        box->setCurrentIndex(0);
        QCOMPARE(page.panel()->figures()->members, all);
    }

    void aCommitIsCountedAMomentLater()
    {
        auto book = make(QStringLiteral("empty.rollbook"), 0);
        QVERIFY(book);
        DashboardPage page(*book);
        QSignalSpy settled(&page, &DashboardPage::settled);
        QVERIFY(settled.wait(60'000));
        page.resize(900, 600);
        page.show();
        auto *import = page.findChild<QPushButton *>(QStringLiteral("emptyImport"));
        auto *add = page.findChild<QPushButton *>(QStringLiteral("emptyAdd"));
        QVERIFY(import->isVisible());
        QSignalSpy other(&page, &Page::showPageRequested);
        QSignalSpy action(&page, &Page::actionRequested);
        import->click();
        add->click();
        QCOMPARE(other.first().first().value<Scope>(), Scope::ImportPage);
        QCOMPARE(action.first().first().value<ActionId>(), ActionId::AddMember);
        AdmitMember command;
        command.member.given = QStringLiteral("Mair");
        command.member.family = QStringLiteral("Pugh");
        QVERIFY(book->submit(command).ok());
        QVERIFY(settled.wait(60'000));
        QCOMPARE(page.panel()->figures()->everybody, 1);
        QVERIFY(!import->isVisible());
    }

    void aCopyWithoutFeesTellsNone()
    {
        test::LimitedSociety s;
        s.copy();
        DashboardPage page(*s.officer);
        QSignalSpy settled(&page, &DashboardPage::settled);
        QVERIFY(settled.wait(60'000));
        const DashboardFigures &figures = *page.panel()->figures();
        QVERIFY(!figures.holdsMoney);
        QCOMPARE(figures.members, 1);
        QCOMPARE(figures.statuses[static_cast<std::size_t>(StatusKind::Member)], 1);
        auto *tile = page.findChild<FigureTile *>(QStringLiteral("tileArrears"));
        QCOMPARE(tile->figure(), QStringLiteral("\u2013"));
        QVERIFY(tile->accessibleName().contains(notHeld()) || tile->accessibleDescription().contains(notHeld()));
        QSignalSpy wanted(&page, &Page::showMembersRequested);
        tile->click();
        QCOMPARE(wanted.size(), 0);
        const ChartContent &fees = page.panel()->chart(DashboardPanel::Chart::Fees)->content();
        QVERIFY(fees.isEmpty());
        QCOMPARE(fees.title, feesNotHeld());
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QStringLiteral("nobody owes")), qPrintable(label->text()));
        QVERIFY(dashboardFigures(s.secretary->reader(), {}, s.here.today())->holdsMoney);
    }

    void aPageMayGoWhileItCounts()
    {
        auto page = std::make_unique<DashboardPage>(*m_society);
        page.reset();
        QVERIFY(m_society->reader().memberCount().ok());
    }
};

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
