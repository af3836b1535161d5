// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "tests/support/day.h"
#include "tests/support/limitedsociety.h"
#include "tests/support/randommoney.h"
#include "ui/charts/chartview.h"
#include "ui/charts/spanchooser.h"
#include "ui/money/accountslinesdialog.h"
#include "ui/money/accountspanel.h"
#include "ui/money/accountssheets.h"
#include "ui/words/format.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

using Panel = AccountsPanel;

Money sumAt(const AccountsFigures &figures, const std::vector<std::size_t> &places)
{
    Money total;
    for (const std::size_t place : places)
        total += figures.income.lines.at(place).amount;
    return total;
}

/// Every figure of a table is the sum of the lines behind it, and the column of sums comes to the whole.
void checkChart(const AccountsFigures &figures, const MoneyChart &chart)
{
    QCOMPARE(chart.lines.size(), chart.content.columns.size());
    for (std::size_t column = 0; column < chart.content.columns.size(); ++column) {
        const ChartColumn &shown = chart.content.columns[column];
        for (std::size_t category = 0; category < chart.content.categories.size(); ++category) {
            const ChartPoint point { static_cast<int>(category), static_cast<int>(column) };
            const Money behind = sumAt(figures, chart.linesAt(point));
            const qint64 value = shown.values.at(category);
            if (isTabled(shown))
                QCOMPARE(value, behind.pence);
            else
                QCOMPARE(value, std::max<qint64>(0, shown.below ? -behind.pence : behind.pence));
            if (isPlotted(shown))
                QVERIFY(value >= 0);
        }
    }
    QCOMPARE(columnTotal(chart.content.columns.back()), figures.income.total.pence);
}

} // namespace

/// Drives the accounts on a register with an invented society, as a treasurer would.
class TestAccountsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RawKey key;
        key.bytes.fill(7);
        auto made = Register::create(m_folder.filePath(QStringLiteral("book.rollbook")), key,
            SampleSociety::organisation(), { &m_clock, { QStringLiteral("Aisha Adeyemi"), QStringLiteral("Office") } });
        QVERIFY(made.ok());
        m_register = *std::move(made);
        SampleSociety society(300, 3);
        QVERIFY(m_register->run(society, {}).ok());
        m_panel = std::make_unique<Panel>(*m_register);
        m_panel->resize(1'100, 800);
        QSignalSpy shown(m_panel.get(), &Panel::shown);
        m_panel->show();
        m_panel->activate();
        QVERIFY(shown.wait(60'000));
        chooseSpan(SpanKind::Years3);
        QVERIFY(m_panel->figures()->income.total.pence > 0);
    }

    void cleanupTestCase()
    {
        m_panel.reset();
        m_register.reset();
    }

    void everyChartAddsUp()
    {
        const AccountsFigures &figures = *m_panel->figures();
        checkChart(figures, incomeMonths(figures));
        for (const IncomeBy by : { IncomeBy::Type, IncomeBy::Method, IncomeBy::Group })
            checkChart(figures, incomeRanking(figures, by));
        if (const QByteArray folder = qgetenv("ROLLBOOK_SCREENSHOTS"); !folder.isEmpty())
            m_panel->grab().save(QFile::decodeName(folder) + QStringLiteral("/accounts.png"));
    }

    /// With refunds, suspense, credit and affiliates, over any number of years.
    void chartsAddUpOnAnySociety()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            test::RandomMoney society(seed, 25);
            const QDate from = society.chance(30) ? QDate(2000, 1, 1) : society.someDay();
            const auto figures
                = accountsFigures(society.reader, m_clock.today(), from, from.addDays(200 + society.upTo(9'000)));
            QVERIFY(figures.ok());
            checkChart(*figures, incomeMonths(*figures));
            for (const IncomeBy by : { IncomeBy::Type, IncomeBy::Method, IncomeBy::Group })
                checkChart(*figures, incomeRanking(*figures, by));
            const auto lines = allAccountsLines(society.reader, *figures);
            QCOMPARE(lines->size(), figures->income.lines.size());
        }
    }

    void theSumIsSaid()
    {
        const AccountsFigures &figures = *m_panel->figures();
        const QString sum = formatMoney(figures.income.total, figures.currency);
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("accountsTotal"))->text().contains(sum));
        const ChartContent &months = m_panel->chart(Panel::Chart::ByMonth)->content();
        QVERIFY(months.title.contains(sum));
        QVERIFY(months.description.contains(months.categories.front().name)); // for who cannot see the chart
        QVERIFY(!months.definition.isEmpty());
    }

    void aFigureOpensItsPayments()
    {
        ChartView *view = m_panel->chart(Panel::Chart::ByMonth);
        const ChartPoint point = anyFigure(view->content());
        QVERIFY(point.isValid());
        view->canvas()->setCurrent(point);
        view->canvas()->setFocus();
        QTest::keyClick(view->canvas(), Qt::Key_Return);
        AccountsLinesDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_panel->findChild<AccountsLinesDialog *>()) && dialog->isVisible());
        const auto *table = dialog->findChild<QTableView *>(QStringLiteral("accountsLines"));
        QVERIFY(table->model()->rowCount() > 0);
        const QString sum = formatMoney({ valueAt(view->content(), point) }, m_panel->figures()->currency);
        QVERIFY2(
            dialog->findChild<QLabel *>(QStringLiteral("accountsLinesSum"))->text().contains(sum), qPrintable(sum));
        dialog->findChild<QPushButton *>(QStringLiteral("accountsLinesCopy"))->click();
        const QStringList copied
            = QGuiApplication::clipboard()->text().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(copied.size(), table->model()->rowCount() + 1);
        QCOMPARE(copied.first().count(u'\t'), 10);
        QSignalSpy asked(m_panel.get(), &Panel::showPageRequested);
        QTest::keyClick(dialog->findChild<QTableView *>(QStringLiteral("accountsLines")), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Scope>(), Scope::MembersPage);
        QVERIFY(!asked.front().at(1).value<Uuid>().isNull());
        QTRY_VERIFY(!m_panel->findChild<AccountsLinesDialog *>());
    }

    void whoOwesIsShown()
    {
        const AccountsFigures &figures = *m_panel->figures();
        const ChartContent &owed = m_panel->chart(Panel::Chart::Owed)->content();
        QCOMPARE(owed.categories.size(), std::size_t { 4 });
        std::size_t age = 0;
        while (age < 3 && figures.owing[age].empty())
            ++age;
        QVERIFY(!figures.owing[age].empty());
        QSignalSpy people(m_panel.get(), &Panel::showMembersRequested);
        Q_EMIT m_panel->chart(Panel::Chart::Owed)->paymentsRequested({ static_cast<int>(age), 0 });
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.front().front().value<std::vector<Id<Member>>>(), figures.owing[age]);
        QVERIFY(people.front().at(1).toString().contains(owedAgeName(age)));
    }

    void theForecastSaysWhatItRestsOn()
    {
        const AccountsFigures &figures = *m_panel->figures();
        QVERIFY(figures.forecast.end.isValid());
        const ChartContent &chart = m_panel->chart(Panel::Chart::Forecast)->content();
        QCOMPARE(chart.categories.size(), std::size_t { 3 });
        QCOMPARE(chart.columns.front().values.front(), figures.forecast.everybody.pence);
        const auto *statement = m_panel->findChild<QLabel *>(QStringLiteral("accountsStatement"));
        QVERIFY(statement->isVisibleTo(m_panel.get()));
        QVERIFY(statement->text().contains(QLatin1String("estimate")));
        QVERIFY(statement->text().contains(formatDate(figures.forecast.end)));
        for (const ForecastType &type : figures.forecast.types)
            QVERIFY(statement->text().contains(figures.names.at(type.type.uuid)));
    }

    void theExportIsNotedAndWhole()
    {
        const AccountsFigures &figures = *m_panel->figures();
        for (const char *which : { "accountsXlsx", "accountsCsv" }) {
            const QString path = m_folder.filePath(QLatin1String(which));
            m_panel->askFile = [&](const QString &, const QString &, const QString &) { return path; };
            QSignalSpy exported(m_panel.get(), &Panel::exported);
            QSignalSpy shown(m_panel.get(), &Panel::shown);
            m_panel->findChild<QAction *>(QLatin1String(which))->trigger();
            QVERIFY(exported.wait(60'000));
            QVERIFY(exported.front().front().toBool());
            const JournalLine noted = m_register->reader().journal(0, 1)->front();
            QVERIFY(isDisclosure(noted.entry.action.kind));
            QCOMPARE(noted.entry.action.values.front(), QStringLiteral("Accounts"));
            QCOMPARE(shown.size(), 0); // a note of a copy is no reason to add up afresh
        }
        QFile csv(m_folder.filePath(QStringLiteral("accountsCsv.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), std::ssize(figures.income.lines) + 1);
        QFile xlsx(m_folder.filePath(QStringLiteral("accountsXlsx.xlsx")));
        QVERIFY(xlsx.open(QIODevice::ReadOnly));
        QCOMPARE(xlsx.read(2), QByteArray("PK"));
    }

    void theRegisterIsNeverOverwritten()
    {
        QSignalSpy failed(m_panel.get(), &Panel::failed);
        m_panel->saveCsv(m_register->path());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Problems>().front().code, ProblemCode::FileExists);
    }

    void theSpanComesBack()
    {
        const QVariantMap state = m_panel->saveState();
        Panel other(*m_register);
        other.restoreState(state);
        for (const QString &key : other.lastingState())
            QVERIFY(state.contains(key));
        QCOMPARE(other.findChild<SpanChooser *>()->kind(), m_panel->findChild<SpanChooser *>()->kind());
        other.restoreState({ { QStringLiteral("accountsSpan"), 99 } }); // whatever a file of settings holds
        chooseSpan(SpanKind::All);
        QCOMPARE(m_panel->figures()->income.from.day(), 1);
        QVERIFY(m_panel->figures()->income.from <= m_panel->figures()->income.earliest);
        Money total;
        const std::vector<Payment> payments = *m_register->reader().all<Payment>();
        for (const Payment &payment : payments)
            total += payment.received <= m_clock.today() ? payment.amount : Money();
        QCOMPARE(m_panel->figures()->income.total, total);
    }

    void aCopyWithoutFeesSaysSo()
    {
        test::LimitedSociety s;
        s.copy();
        Panel panel(*s.officer);
        QSignalSpy failed(&panel, &Panel::failed);
        panel.show();
        panel.activate();
        const auto *total = panel.findChild<QLabel *>(QStringLiteral("accountsTotal"));
        QTRY_VERIFY(total->text().contains(QStringLiteral("without fees and payments")));
        QCOMPARE(failed.size(), 0);
    }

private:
    void chooseSpan(SpanKind kind)
    {
        QSignalSpy shown(m_panel.get(), &Panel::shown);
        m_panel->findChild<SpanChooser *>()->setKind(kind);
        QVERIFY(shown.wait(60'000));
    }

    static ChartPoint anyFigure(const ChartContent &content)
    {
        for (const ChartPoint &point : plottedPoints(content)) {
            if (valueAt(content, point) > 0 && !content.columns[static_cast<std::size_t>(point.column)].below)
                return point;
        }
        return {};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 6, 15) };
    std::unique_ptr<Register> m_register;
    std::unique_ptr<Panel> m_panel;
};

QTEST_MAIN(TestAccountsPanel)
#include "tst_accountspanel.moc"
