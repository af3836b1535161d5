// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QtCharts/QValueAxis>

using namespace rollbook;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QDate today(2026, 11, 23);

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMoveAndEnterAsksForThePeople()
    {
        ChartView view(QStringLiteral("chart"));
        view.setContent(membersContent(invented(QDate(2026, 1, 1), today)));
        view.resize(600, 320);
        view.show();
        QSignalSpy asked(&view, &ChartView::peopleRequested);
        ChartCanvas *canvas = view.canvas();
        canvas->setFocus(Qt::TabFocusReason);
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(canvas->current(), (ChartPoint { 11, 0 }));
        QTest::keyClick(canvas, Qt::Key_Left);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(canvas->current(), (ChartPoint { 9, 0 }));
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto question = asked.first().first().value<PeopleQuestion>();
        QCOMPARE(question.months.back().last, QDate(2026, 9, 30));
        QCOMPARE(question.title, QStringLiteral("Members on 30 Sep 2026"));
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->current(), (ChartPoint { 0, 0 }));
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(canvas->current(), (ChartPoint { 0, 0 }));
    }

    void upAndDownMoveThroughTheStack()
    {
        ChartCanvas canvas;
        const ChartContent content = flowContent(invented(QDate(2026, 1, 1), today));
        canvas.setContent(content);
        canvas.resize(600, 300);
        canvas.show();
        const auto nameOf = [&](ChartPoint p) { return content.columns[static_cast<std::size_t>(p.column)].name; };
        canvas.setCurrent({ 0, 0 });
        QCOMPARE(nameOf(canvas.current()), QStringLiteral("Joined"));
        QTest::keyClick(&canvas, Qt::Key_Up);
        QCOMPARE(nameOf(canvas.current()), QStringLiteral("Rejoined"));
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(nameOf(canvas.current()), QStringLiteral("Lapsed"));
        QSignalSpy opened(&canvas, &ChartCanvas::opened);
        QTest::keyClick(&canvas, Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        const PeopleQuestion question = questionAt(content, opened.first().first().value<ChartPoint>());
        QCOMPARE(question.movements, std::vector<Movement> { Movement::Lapsed });
        QCOMPARE(question.title, QStringLiteral("Lapsed, January 2026"));
    }

    void clickAsksForWhatIsUnderIt()
    {
        ChartCanvas canvas;
        canvas.setContent(groupsContent(hostileGroups(), today));
        canvas.resize(500, 240);
        canvas.show();
        QSignalSpy opened(&canvas, &ChartCanvas::opened);
        const QPoint place = canvas.drawing().regionOf({ 1, 0 }).center().toPoint();
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(questionAt(canvas.content(), opened.first().first().value<ChartPoint>()).of,
            (std::vector<Uuid> { { 1, 2 } }));
    }

    void everyFigureIsWhereItIsDrawn()
    {
        for (const ChartContent &content :
            { membersContent(invented(QDate(2025, 1, 1), today)), flowContent(invented(QDate(2025, 1, 1), today)),
                groupsContent(hostileGroups(), today), feesContent({ 0, 0, 2, 30, 4, 3 }, today) }) {
            ChartDrawing drawing;
            drawing.setContent(content);
            drawing.setSize({ 700, 400 });
            for (const ChartPoint &point : plottedPoints(content)) {
                const QRectF region = drawing.regionOf(point);
                QVERIFY(QRectF(0, 0, 700, 400).contains(region.center()));
                if (valueAt(content, point) > 0)
                    QCOMPARE(drawing.pointAt(region.center()), point);
            }
        }
    }

    void screenReadersGetEveryFigure()
    {
        ChartCanvas canvas;
        const ChartContent content = groupsContent(hostileGroups(), today);
        canvas.setContent(content);
        canvas.resize(500, 240);
        canvas.show();
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&canvas);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Chart);
        QCOMPARE(access->text(QAccessible::Name), content.title);
        QVERIFY(access->text(QAccessible::Description).contains(QStringLiteral("=1+1: 20, 29%")));
        QCOMPARE(access->childCount(), 5);
        QCOMPARE(access->child(0)->text(QAccessible::Name), QStringLiteral("<b>Riverside</b>: 30, 44%"));
        QCOMPARE(access->indexOfChild(access->child(3)), 3);
        QSignalSpy opened(&canvas, &ChartCanvas::opened);
        access->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(canvas.current(), (ChartPoint { 2, 0 }));
    }

    void theRestTogetherDoesNotSqueezeTheNamed()
    {
        std::vector<NamedCount> counts;
        for (std::uint64_t i = 1; i <= 100; ++i)
            counts.push_back({ Uuid { 1, i }, QStringLiteral("Group %1").arg(i), 10 });
        const ChartContent content = groupsContent(counts, today);
        QVERIFY(content.categories.back().together);
        QCOMPARE(content.columns.front().values.back(), 920);
        ChartDrawing drawing;
        drawing.setContent(content);
        drawing.setSize({ 700, 400 });
        QChart *chart = nullptr;
        for (QGraphicsItem *item : drawing.items()) {
            if (!chart)
                chart = dynamic_cast<QChart *>(item);
        }
        QVERIFY(chart);
        const auto axes = chart->axes(Qt::Horizontal);
        QCOMPARE(axes.size(), 1);
        QCOMPARE(qobject_cast<QValueAxis *>(axes.front())->max(), 10.0);
    }

    void nothingToDrawIsSaid()
    {
        ChartView view(QStringLiteral("chart"));
        view.setContent(groupsContent({}, today));
        view.resize(600, 320);
        view.show();
        const auto *nothing = view.findChild<QLabel *>(QStringLiteral("chartNothing"));
        QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
        QVERIFY(!view.canvas()->isVisible());
        QVERIFY(!view.findChild<QWidget *>(QStringLiteral("chartSave"))->isVisible());
        view.setContent(groupsContent(hostileGroups(), today));
        QVERIFY(!nothing->isVisible());
        QVERIFY(view.canvas()->isVisible());
        QVERIFY(view.findChild<QWidget *>(QStringLiteral("chartSave"))->isVisible());
    }

    void theFirstFocusShowsWhereItIs()
    {
        ChartCanvas canvas;
        canvas.setContent(groupsContent(hostileGroups(), today));
        canvas.resize(500, 240);
        QVERIFY(!canvas.current().isValid());
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QFocusEvent came(QEvent::FocusIn, Qt::OtherFocusReason);
        QApplication::sendEvent(&canvas, &came);
        QCOMPARE(canvas.current(), (ChartPoint { 0, 0 }));
    }

    void tableTakesTheChartsPlace()
    {
        ChartView view(QStringLiteral("chart"));
        view.setContent(flowContent(invented(QDate(2026, 1, 1), today)));
        view.show();
        QVERIFY(!view.isTableShown());
        view.showTable(true);
        auto *table = view.findChild<QTableView *>(QStringLiteral("chartTable"));
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        QVERIFY(table->currentIndex().isValid());
        QSignalSpy asked(&view, &ChartView::peopleRequested);
        Q_EMIT table->activated(table->model()->index(0, 1));
        QCOMPARE(asked.size(), 1);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
    }

    void darkAndLightChangeAlive()
    {
        ChartCanvas canvas;
        canvas.setPalette(themePalette(lightColors()));
        QCOMPARE(canvas.drawing().style().colors.ground, lightColors().surface);
        canvas.setPalette(themePalette(darkColors()));
        QCOMPARE(canvas.drawing().style().colors.ground, darkColors().surface);
    }

    void picturesHaveTheirSizeAndText()
    {
        QTemporaryDir folder;
        const ChartContent content = groupsContent(hostileGroups(), today);
        const QString png = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(saveChart(content, png, ChartFormat::Png, { 640, 400 }).ok());
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1280, 800));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(image.text(QStringLiteral("Description")).simplified(), content.description.simplified());
        bool hasBar = false;
        for (int at = 0; at < image.width() * image.height() && !hasBar; ++at)
            hasBar = image.pixelColor(at % image.width(), at / image.width()) == paperColors().of(ChartColor::Blue);
        QVERIFY(hasBar);
        const QString svg = folder.filePath(QStringLiteral("a.svg"));
        QVERIFY(saveChart(content, svg, ChartFormat::Svg, { 640, 400 }).ok());
        const QByteArray text = contentsOf(svg);
        QVERIFY(QSvgRenderer(text).isValid());
        QCOMPARE(text.count("<title>"), 1);
        QVERIFY(text.contains("&lt;b&gt;Riverside&lt;/b&gt;"));
        QVERIFY(!text.contains("<b>"));
        QVERIFY(!text.contains("<img"));
        QVERIFY(text.contains("viewBox=\"0 0 640 400\""));
    }

    void figuresAreSavedAsTheyAre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(saveChart(groupsContent(hostileGroups(), today), path, ChartFormat::Csv).ok());
        const QList<QByteArray> lines = contentsOf(path).split('\n');
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "Group,Members"));
        QVERIFY(lines[1].startsWith("<b>Riverside</b>,30"));
        QVERIFY(lines[2].startsWith("'=1+1,20"));
        const Growth growth = invented(QDate(2016, 1, 1), today);
        const QString all = folder.filePath(QStringLiteral("growth.csv"));
        QVERIFY(saveGrowthChart(growth, {}, {}, all, ChartFormat::Csv).ok());
        QList<QByteArray> rows = contentsOf(all).split('\n');
        QCOMPARE(static_cast<std::size_t>(rows.size()), growth.months.size() + 2);
        for (std::size_t i = 0; i < growth.months.size(); ++i) {
            const QList<QByteArray> cells = rows[static_cast<qsizetype>(i) + 1].trimmed().split(',');
            QCOMPARE(cells.size(), movementCount + 4);
            QCOMPARE(cells[2].toLongLong(), growth.months[i].opening);
            QCOMPARE(cells[3].toLongLong(), growth.months[i].count(Movement::Joined));
            QCOMPARE(cells.last().toLongLong(), growth.months[i].closing);
        }
    }

    void growthIsSavedWhole()
    {
        QTemporaryDir folder;
        const Growth growth = invented(QDate(2016, 1, 1), today);
        const QString svg = folder.filePath(QStringLiteral("g.svg"));
        QVERIFY(saveGrowthChart(growth, QStringLiteral("A <title>"), {}, svg, ChartFormat::Svg).ok());
        QVERIFY(contentsOf(svg).contains("A &lt;title&gt;"));
        const QString png = folder.filePath(QStringLiteral("g.png"));
        QVERIFY(saveGrowthChart(growth, {}, {}, png, ChartFormat::Png, { 800, 600 }).ok());
        QCOMPARE(QImage(png).size(), QSize(1600, 1200));
        QVERIFY(saveGrowthChart({}, {}, {}, png, ChartFormat::Png).ok());
        const Done refused
            = saveGrowthChart(growth, {}, {}, folder.filePath(QStringLiteral("no/g.png")), ChartFormat::Png);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problems().front().code, ProblemCode::FileNotWritable);
    }

    void savingAsksWhereAndTellsOfFailure()
    {
        QTemporaryDir folder;
        ChartView view(QStringLiteral("chart"));
        view.setContent(membersContent(invented(QDate(2026, 1, 1), today)));
        QSignalSpy saved(&view, &ChartView::saved);
        QSignalSpy failed(&view, &ChartView::failed);
        view.setAskPath([](QWidget *, const QString &, const QString &, const QString &) { return QString(); });
        view.save(ChartFormat::Png);
        QCOMPARE(saved.size() + failed.size(), 0);
        view.setAskPath([&](QWidget *, const QString &, const QString &name, const QString &) {
            return folder.filePath(name.chopped(4));
        });
        view.save(ChartFormat::Svg);
        QCOMPARE(saved.size(), 1);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("Members over time.svg"))));
        view.setAskPath([&](QWidget *, const QString &, const QString &, const QString &) {
            return folder.filePath(QStringLiteral("none/a.png"));
        });
        view.save(ChartFormat::Png);
        QCOMPARE(failed.size(), 1);
    }

    void textOfLabelsIsPlain()
    {
        ChartView view(QStringLiteral("chart"));
        view.setContent(groupsContent(hostileGroups(), today));
        for (const QLabel *label : view.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(view.findChild<QLabel *>(QStringLiteral("chartTitle"))->text(),
            QStringLiteral("<b>Riverside</b> is the largest group, with 30 members"));
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
