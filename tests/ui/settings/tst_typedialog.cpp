// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typedialog.h"

#include "tests/ui/members/society.h"
#include "ui/settings/closebooksdialog.h"
#include "ui/settings/feefields.h"
#include "ui/settings/termcalendar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace rollbook;

namespace {

MembershipType typeOf(PeriodRule rule, int months = 12, int graceDays = 0)
{
    MembershipType type;
    type.name = QStringLiteral("Yearly");
    type.fee = { 2400 };
    type.rule = rule;
    type.months = months;
    type.graceDays = graceDays;
    return type;
}

} // namespace

/// The dialog of a membership type, and what it shows of a day of joining.
class TypeDialogTest : public QObject
{
    Q_OBJECT

private:
    template <class W> static W *part(const QWidget *dialog, const char *name)
    {
        auto *found = dialog->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    static QString outcome(const QWidget *dialog) { return part<QLabel>(dialog, "typeOutcome")->text(); }
    static bool isLeftOut(const QWidget *dialog, const char *field)
    {
        return part<QWidget>(dialog, field)->parentWidget()->isHidden();
    }
    static QString message(const QWidget *dialog, const char *field)
    {
        const auto *label = dialog->findChild<QLabel *>(QLatin1String(field) + QStringLiteral("Message"));
        return label && !label->isHidden() ? label->text() : QString();
    }

private Q_SLOTS:
    void theCalendarShowsTheMonthsOfATerm_data()
    {
        QTest::addColumn<PeriodRule>("rule");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("grace");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("row"); // whose days follow; -1: the last
        QTest::addColumn<QList<int>>("days"); // first and last of term, grace and next term
        const PeriodRule fixed = PeriodRule::FixedYear;
        const PeriodRule rolling = PeriodRule::Rolling;
        const QDate september(2026, 9, 5);
        QTest::newRow("first month") << fixed << 0 << 0 << september << 5 << 0 << QList<int> { 5, 30, 0, 0, 0, 0 };
        QTest::newRow("last month") << fixed << 0 << 0 << september << 5 << 3 << QList<int> { 1, 31, 0, 0, 0, 0 };
        QTest::newRow("renewed") << fixed << 0 << 0 << september << 5 << -1 << QList<int> { 0, 0, 0, 0, 1, 31 };
        QTest::newRow("grace") << fixed << 0 << 20 << september << 5 << -1 << QList<int> { 0, 0, 1, 20, 1, 31 };
        QTest::newRow("long grace") << fixed << 0 << 40 << september << 6 << -1 << QList<int> { 0, 0, 1, 9, 1, 28 };
        QTest::newRow("rolled over") << fixed << 0 << 0 << QDate(2026, 12, 31) << 14 << 0
                                     << QList<int> { 31, 31, 0, 0, 0, 0 };
        QTest::newRow("leap day") << rolling << 12 << 0 << QDate(2028, 2, 29) << 14 << 12
                                  << QList<int> { 1, 28, 0, 0, 0, 0 };
        QTest::newRow("after a leap day")
            << rolling << 12 << 0 << QDate(2028, 2, 29) << 14 << -1 << QList<int> { 0, 0, 0, 0, 1, 31 };
        QTest::newRow("a month from the 31st")
            << rolling << 1 << 0 << QDate(2027, 1, 31) << 3 << 1 << QList<int> { 1, 28, 0, 0, 0, 0 };
        QTest::newRow("within a month") << rolling << 1 << 0 << QDate(2027, 3, 1) << 2 << 0
                                        << QList<int> { 1, 31, 0, 0, 0, 0 };
        QTest::newRow("two terms in a month")
            << rolling << 1 << 0 << QDate(2027, 3, 10) << 2 << -1 << QList<int> { 1, 9, 0, 0, 10, 30 };
        QTest::newRow("five years") << rolling << 60 << 0 << QDate(2026, 1, 1) << 19 << 12
                                    << QList<int> { 0, 0, 0, 0, 0, 0 };
        QTest::newRow("end of five years")
            << rolling << 60 << 0 << QDate(2026, 1, 1) << 19 << -1 << QList<int> { 0, 0, 0, 0, 1, 31 };
        QTest::newRow("for life") << PeriodRule::Lifetime << 0 << 0 << september << 13 << 11
                                  << QList<int> { 1, 31, 0, 0, 0, 0 };
        QTest::newRow("and so on") << PeriodRule::Lifetime << 0 << 0 << september << 13 << -1
                                   << QList<int> { 0, 0, 0, 0, 0, 0 };
    }

    void theCalendarShowsTheMonthsOfATerm()
    {
        QFETCH(PeriodRule, rule);
        QFETCH(int, months);
        QFETCH(int, grace);
        QFETCH(QDate, day);
        QFETCH(int, rows);
        QFETCH(int, row);
        QFETCH(QList<int>, days);
        const auto given = outcomeOf(typeOf(rule, months, grace), day);
        QVERIFY(given.ok());
        const std::vector<CalendarRow> shown = calendarRows(*given);
        QCOMPARE(static_cast<int>(shown.size()), rows);
        const CalendarRow &one = row < 0 ? shown.back() : shown[static_cast<std::size_t>(row)];
        QCOMPARE((QList<int> {
                     one.term.first, one.term.last, one.grace.first, one.grace.last, one.next.first, one.next.last }),
            days);
        QCOMPARE(shown.front().month, QDate(day.year(), day.month(), 1));
    }

    void aWideCalendarHasColumns()
    {
        const auto given = outcomeOf(typeOf(PeriodRule::Rolling, 12), QDate(2026, 9, 1));
        QVERIFY(given.ok());
        TermCalendar calendar;
        calendar.setRows(calendarRows(*given));
        const QSize one = calendar.sizeHint();
        QCOMPARE(calendar.heightForWidth(one.width()), one.height());
        const int two = calendar.heightForWidth(2 * one.width() + 20);
        QVERIFY(two > one.height() / 3 && two < one.height() * 2 / 3);
        calendar.resize(2 * one.width() + 20, two);
        QVERIFY(!calendar.grab().isNull());
    }

    void theOutcomeFollowsWhatIsTyped()
    {
        Society society;
        TypeDialog dialog(*society.opened, typeOf(PeriodRule::FixedYear), QStringLiteral("GBP"));
        dialog.show();
        QVERIFY(outcome(&dialog).startsWith(
            QStringLiteral("Joining today (5 Sep 2026) gives a membership until 31 Dec 2026, for £24.00.")));
        part<QComboBox>(&dialog, "pricing")->setCurrentIndex(2);
        QVERIFY2(
            outcome(&dialog).contains(QStringLiteral("until 31 Dec 2026, for £8.00.")), qPrintable(outcome(&dialog)));
        part<MoneyField>(&dialog, "fee")->setText(QStringLiteral("12"));
        QVERIFY(outcome(&dialog).contains(QStringLiteral("for £4.00.")));
        QVERIFY(outcome(&dialog).contains(QStringLiteral("1 Jan 2027 to 31 Dec 2027, for £12.00.")));
        part<DateField>(&dialog, "previewDay")->setText(QStringLiteral("1 Nov 2026"));
        QVERIFY(outcome(&dialog).startsWith(
            QStringLiteral("Joining on 1 Nov 2026 gives a membership until 31 Dec 2027, for £12.00.")));
        QCOMPARE(static_cast<int>(part<TermCalendar>(&dialog, "termCalendar")->rows().size()), 15);
        part<QComboBox>(&dialog, "rule")->setCurrentIndex(3);
        QVERIFY(outcome(&dialog).contains(QStringLiteral("for life")));
        part<DateField>(&dialog, "previewDay")->setText(QStringLiteral("soon"));
        QVERIFY(part<TermCalendar>(&dialog, "termCalendar")->rows().empty());
    }

    void rowsThatMeanNothingAreLeftOut()
    {
        Society society;
        TypeDialog dialog(*society.opened, typeOf(PeriodRule::FixedYear), QStringLiteral("GBP"));
        dialog.show();
        auto *pages = part<QTabWidget>(&dialog, "typePages");
        for (int page = 0; page < pages->count(); ++page)
            pages->setCurrentIndex(page);
        QVERIFY(
            !isLeftOut(&dialog, "rollover_day") && isLeftOut(&dialog, "months") && isLeftOut(&dialog, "until_date"));
        QVERIFY(isLeftOut(&dialog, "month_fees") && isLeftOut(&dialog, "band_fees"));
        part<QComboBox>(&dialog, "rule")->setCurrentIndex(1);
        QVERIFY(isLeftOut(&dialog, "rollover_day") && !isLeftOut(&dialog, "months"));
        part<QComboBox>(&dialog, "pricing")->setCurrentIndex(1);
        QVERIFY(!isLeftOut(&dialog, "month_fees"));
        part<QCheckBox>(&dialog, "exempt")->setChecked(true);
        QVERIFY(isLeftOut(&dialog, "fee") && isLeftOut(&dialog, "month_fees"));
        part<QCheckBox>(&dialog, "affiliation")->setChecked(true);
        QVERIFY(isLeftOut(&dialog, "least_age") && !isLeftOut(&dialog, "band_fees"));
    }

    void aProblemBringsItsPageToTheFront()
    {
        Society society;
        TypeDialog dialog(*society.opened, typeOf(PeriodRule::FixedYear), QStringLiteral("GBP"));
        dialog.show();
        auto *pages = part<QTabWidget>(&dialog, "typePages");
        part<QComboBox>(&dialog, "pricing")->setCurrentIndex(1);
        part<MoneyField>(&dialog, "monthFee1")->setText(QStringLiteral("24"));
        pages->setCurrentIndex(2);
        part<QPushButton>(&dialog, "save")->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(pages->currentIndex(), 0);
        QVERIFY(!message(&dialog, "month_fees").isEmpty());
        for (int month = 1; month <= 12; ++month)
            part<MoneyField>(&dialog, qPrintable(QStringLiteral("monthFee%1").arg(month)))
                ->setText(QString::number(26 - 2 * month));
        part<QPushButton>(&dialog, "save")->click();
        QVERIFY2(!dialog.isVisible(), qPrintable(message(&dialog, "month_fees")));
        const auto types = society.opened->reader().all<MembershipType>();
        const auto saved = std::ranges::find(*types, Pricing::ByMonth, &MembershipType::pricing);
        QVERIFY(saved != types->end());
        QCOMPARE(saved->monthFees.size(), 12);
        QCOMPARE(saved->monthFees.back(), QStringLiteral("200"));
    }

    void everyFieldIsSaved()
    {
        Society society;
        TypeDialog dialog(*society.opened, typeOf(PeriodRule::FixedYear), QStringLiteral("GBP"));
        dialog.show();
        part<QLineEdit>(&dialog, "name")->setText(QStringLiteral("Family"));
        for (const auto &[name, value] :
            std::initializer_list<std::pair<const char *, int>> { { "minimum_months", 3 }, { "renewal_days", 60 },
                { "grace_days", 14 }, { "backdate_days", 30 }, { "least_age", 18 }, { "most_age", 99 } })
            part<QSpinBox>(&dialog, name)->setValue(value);
        for (const char *name : { "concession", "approval", "household", "alongside" })
            part<QCheckBox>(&dialog, name)->setChecked(true);
        part<QPushButton>(&dialog, "save")->click();
        QVERIFY(!dialog.isVisible());
        const auto types = society.opened->reader().all<MembershipType>();
        const auto saved = std::ranges::find(*types, QStringLiteral("Family"), &MembershipType::name);
        QVERIFY(saved != types->end());
        QCOMPARE(saved->minimumMonths, 3);
        QCOMPARE(saved->renewalDays, 60);
        QCOMPARE(saved->graceDays, 14);
        QCOMPARE(saved->backdateDays, 30);
        QCOMPARE(saved->leastAge, 18);
        QCOMPARE(saved->mostAge, 99);
        QVERIFY(saved->concession && saved->approval && saved->household && saved->alongside);
    }

    void bandsOfAnAffiliation()
    {
        BandFees fees;
        fees.setBands(
            { QStringLiteral("50=2000"), QStringLiteral("200=4500"), QStringLiteral("=9000") }, QStringLiteral("GBP"));
        QCOMPARE(fees.bands(),
            QStringList({ QStringLiteral("50=2000"), QStringLiteral("200=4500"), QStringLiteral("=9000") }));
        QVERIFY(fees.problems(QStringLiteral("band_fees")).empty());
        part<QPushButton>(&fees, "addBand")->click();
        QCOMPARE(fees.bands().at(2), QStringLiteral("250="));
        QCOMPARE(fees.problems(QStringLiteral("band_fees")).front().code, ProblemCode::Required);
        fees.findChildren<QSpinBox *>().at(1)->setValue(20);
        QVERIFY(fees.problems(QStringLiteral("band_fees")).size() > 1);
        fees.setBands({}, QStringLiteral("GBP"));
        QVERIFY(fees.bands().isEmpty() && fees.problems(QStringLiteral("band_fees")).empty());
    }

    void anAffiliationIsShownBySize()
    {
        Society society;
        MembershipType type = typeOf(PeriodRule::FixedYear);
        type.affiliation = true;
        type.bandFees = { QStringLiteral("50=2000"), QStringLiteral("=9000") };
        TypeDialog dialog(*society.opened, type, QStringLiteral("GBP"));
        dialog.show();
        auto *members = part<QSpinBox>(&dialog, "previewMembers");
        members->setValue(50);
        QVERIFY2(outcome(&dialog).startsWith(QStringLiteral("Affiliating today (5 Sep 2026)")),
            qPrintable(outcome(&dialog)));
        QVERIFY(outcome(&dialog).contains(QStringLiteral("for £20.00.")));
        members->setValue(51);
        QVERIFY(outcome(&dialog).contains(QStringLiteral("for £90.00.")));
        QCOMPARE(dialog.type().bandFees, type.bandFees);
    }

    void theBooksAreClosedThroughADay()
    {
        Society society;
        CloseBooksDialog dialog(*society.opened);
        dialog.show();
        auto *day = part<DateField>(&dialog, "books_closed");
        QCOMPARE(day->date(), QDate(2025, 12, 31));
        QVERIFY(part<QLabel>(&dialog, "closeBooksConsequence")->text().contains(QStringLiteral("31 Dec 2025")));
        day->setText(QStringLiteral("6 Sep 2026"));
        part<QPushButton>(&dialog, "save")->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(!message(&dialog, "books_closed").isEmpty());
        day->setText(QStringLiteral("31 Dec 2025"));
        part<QPushButton>(&dialog, "save")->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(society.opened->reader().organisation()->booksClosed, QDate(2025, 12, 31));
        QVERIFY(
            CloseBooksDialog::message(*society.opened, *dialog.entry()).text.contains(QStringLiteral("31 Dec 2025")));
        CloseBooksDialog again(*society.opened);
        QVERIFY(part<QLabel>(&again, "introduction")->text().contains(QStringLiteral("31 Dec 2025")));
        QVERIFY(part<DateField>(&again, "books_closed")->text().isEmpty());
    }
};

QTEST_MAIN(TypeDialogTest)
#include "tst_typedialog.moc"
