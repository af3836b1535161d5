// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/society.h"
#include "ui/money/agebar.h"
#include "ui/money/arrearsmodel.h"
#include "ui/money/arrearstab.h"
#include "ui/money/batchlist.h"
#include "ui/money/moneypage.h"
#include "ui/money/paymentsmodel.h"
#include "ui/money/paymentstab.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace rollbook;

/// How the lists of the money page lie in the smallest window, in the program's own look.
class MoneyLayoutTest : public QObject
{
    Q_OBJECT

private:
    /// What a window of 1024 by 700 leaves of it to a page.
    static constexpr QSize smallestPage { 828, 632 };

    /// Texts of columns other than `name` that have less room than they need.
    static QStringList elided(const QTableView *table, std::initializer_list<int> names)
    {
        QStringList found;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const bool name = std::ranges::find(names, column) != names.end();
            if (name || table->isColumnHidden(column))
                continue;
            const int wanted = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
            if (wanted > table->columnWidth(column))
                found << table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return found;
    }
    static int middle(const QWidget *widget, const QWidget *within)
    {
        return widget->mapTo(within, widget->rect().center()).y();
    }
    static void fill(Society &society)
    {
        for (const char *name : { "Maplepool", "Threlfall-Wolstenholme", "Yildiz" }) {
            const Id<Member> one = society.admit(QStringLiteral("Philippa"), QLatin1String(name), 0, society.branch);
            society.submit(RecordPayment { one, { 400 }, {}, PaymentMethod::Transfer, QStringLiteral("R-1234"), {} });
        }
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, false); }

    void theArrearsFitTheSmallestWindow()
    {
        Society society;
        fill(society);
        MoneyPage page(*society.opened);
        QSignalSpy read(page.arrears(), &ArrearsTab::shown);
        page.resize(smallestPage);
        page.setInFront(true);
        page.show();
        page.activate();
        QVERIFY(!read.isEmpty() || read.wait(20'000));
        QTest::qWait(50);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("arrears"));
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(elided(table, { ArrearsModel::Name, ArrearsModel::GroupName }), QStringList());
        QVERIFY(table->columnWidth(ArrearsModel::Name) >= 18 * table->fontMetrics().averageCharWidth());
        const auto ages = page.findChild<AgeBar *>()->findChildren<QToolButton *>();
        for (const QToolButton *age : ages)
            QCOMPARE(age->y(), ages.front()->y());
        auto *find = page.findChild<QLineEdit *>(QStringLiteral("arrearsFind"));
        find->setText(QStringLiteral("i")); // brings the button that clears it
        QTest::qWait(50);
        for (const char *name :
            { "button-takePayment", "button-renewDue", "button-waiveOwed", "button-showMoneyAccount" }) {
            const auto *button = page.findChild<QToolButton *>(QLatin1String(name));
            QVERIFY2(std::abs(middle(button, &page) - middle(find, &page)) <= 1, name);
        }
    }

    void enterGoesFromAFindToTheList()
    {
        Society society;
        fill(society);
        MoneyPage page(*society.opened);
        QSignalSpy read(page.arrears(), &ArrearsTab::shown);
        page.setInFront(true);
        page.show();
        page.activate();
        QVERIFY(!read.isEmpty() || read.wait(20'000));
        auto *find = page.findChild<QLineEdit *>(QStringLiteral("arrearsFind"));
        auto *table = page.findChild<QTableView *>(QStringLiteral("arrears"));
        table->clearSelection();
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("yild"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QVERIFY(page.action(ActionId::ShowMoneyAccount)->isEnabled());
    }

    void thePaymentsFitTheSmallestWindow()
    {
        Society society;
        fill(society);
        MoneyPage page(*society.opened);
        QSignalSpy read(page.payments(), &PaymentsTab::shown);
        page.resize(smallestPage);
        page.setInFront(true);
        page.show();
        page.findChild<QTabWidget *>(QStringLiteral("moneyTabs"))->setCurrentIndex(1);
        QVERIFY(!read.isEmpty() || read.wait(20'000));
        QTest::qWait(50);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("payments"));
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(elided(table, { PaymentsModel::Who, PaymentsModel::Reference }), QStringList());
        QVERIFY(table->columnWidth(PaymentsModel::Who) >= 18 * table->fontMetrics().averageCharWidth());
    }

    void theBatchesFitTheSmallestWindow()
    {
        Society society;
        Batch batch;
        batch.expectedCount = 12;
        batch.expectedTotal = { 123'450 };
        society.submit(OpenBatch { batch });
        MoneyPage page(*society.opened);
        page.resize(smallestPage);
        page.setInFront(true);
        page.show();
        page.findChild<QTabWidget *>(QStringLiteral("moneyTabs"))->setCurrentIndex(2);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("batches"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::qWait(50);
        QCOMPARE(table->model()->index(0, BatchListModel::Counted).data().toString(), QStringLiteral("12: £1,234.50"));
        QCOMPARE(table->model()->index(0, BatchListModel::Entered).data().toString(), QStringLiteral("0: £0.00"));
        QCOMPARE(elided(table, { BatchListModel::Note }), QStringList());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void aSumIsSaidWithItsAge()
    {
        AgeBar bar;
        ArrearsSums sums {};
        sums[1] = { 3600 };
        bar.setSums(sums, QStringLiteral("GBP"));
        const auto *button = bar.findChild<QToolButton *>(QStringLiteral("age2"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Up to 30 days: £36.00"));
        QCOMPARE(button->text(), QStringLiteral("Up to 30 days\n£36.00"));
    }
};

QTEST_MAIN(MoneyLayoutTest)
#include "tst_moneylayout.moc"
