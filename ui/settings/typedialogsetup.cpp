// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/valuefields.h"
#include "ui/settings/feefields.h"
#include "ui/settings/typedialog.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/theme.h"
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTabWidget>

namespace rollbook {

namespace {

constexpr int mostGraceDays = 3650;
constexpr int mostRenewalDays = 3650;
constexpr int mostMinimumMonths = 24;
constexpr int mostTypeAge = 120;
constexpr int mostPerDelegate = 1'000'000;
constexpr int mostTypeDelegates = 10'000;

QString typeFieldLabel(const char *field)
{
    return fieldLabel(QLatin1String(RecordTraits<MembershipType>::name), QLatin1String(field));
}

QSpinBox *typeNumber(QWidget *parent, int from, int to, int value)
{
    auto *box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

QComboBox *monthChoice(QWidget *parent, const QString &without, int value)
{
    auto *box = new QComboBox(parent);
    if (!without.isEmpty())
        box->addItem(without, 0);
    for (int month = 1; month <= 12; ++month)
        box->addItem(wordsLocale().standaloneMonthName(month), month);
    box->setCurrentIndex(box->findData(value));
    return box;
}

QWidget *dayBesideMonth(QSpinBox *day, QComboBox *month, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(day);
    layout->addWidget(month, 1);
    row->setFocusProxy(day);
    return row;
}

void nameField(QWidget *field, const QString &name, const char *label)
{
    field->setObjectName(name);
    field->setAccessibleName(typeFieldLabel(label));
}

} // namespace

QFormLayout *TypeDialog::addPage(const QString &title, const char *name)
{
    auto *page = new QWidget(m_pages);
    page->setObjectName(QLatin1String(name));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_pages->addTab(new FormArea(page, m_pages), title);
    return form;
}

QCheckBox *TypeDialog::addTick(QFormLayout *form, const char *field, bool ticked)
{
    auto *box = new QCheckBox(typeFieldLabel(field), this);
    box->setObjectName(QLatin1String(field));
    box->setChecked(ticked);
    form->addRow(QString(), box);
    watch(box, QLatin1String(field));
    return box;
}

QSpinBox *TypeDialog::addNumber(QFormLayout *form, const char *field, int most, int value)
{
    QSpinBox *box = typeNumber(this, 0, most, value);
    addRow(form, typeFieldLabel(field), box, QLatin1String(field));
    return box;
}

void TypeDialog::addFeePage()
{
    QFormLayout *form = addPage(tr("Fee"), "typeFee");
    m_name = new QLineEdit(m_type.name, this);
    m_aliases = new QLineEdit(m_type.aliases.join(QStringLiteral(", ")), this);
    m_fee = new MoneyField(this);
    m_fee->setCurrency(m_currency);
    m_fee->setMoney(m_type.fee);
    m_pricing = new QComboBox(this);
    for (const Pricing pricing : { Pricing::Whole, Pricing::ByMonth, Pricing::ProRata })
        m_pricing->addItem(pricingName(pricing), static_cast<int>(pricing));
    m_pricing->setCurrentIndex(m_pricing->findData(static_cast<int>(m_type.pricing)));
    m_monthFees = new MonthFees(this);
    m_monthFees->setFees(m_type.monthFees, m_currency);
    addRow(form, typeFieldLabel("name"), m_name, QStringLiteral("name"));
    m_exempt = addTick(form, "exempt", m_type.exempt);
    addRow(form, typeFieldLabel("fee"), m_fee, QStringLiteral("fee"));
    addRow(form, tr("Joining in the year costs"), m_pricing, QStringLiteral("pricing"));
    addRow(form, tr("Joining costs in"), m_monthFees, QStringLiteral("month_fees"));
    addRow(form, typeFieldLabel("aliases"), m_aliases, QStringLiteral("aliases"));
    setHint(QStringLiteral("aliases"), tr("Spellings in files that mean this type, separated by commas."));
    m_priced = { rowOf(form, m_fee), rowOf(form, m_pricing) };
    m_byMonth = { rowOf(form, m_monthFees) };
}

void TypeDialog::addTermPage()
{
    QFormLayout *form = addPage(tr("Term"), "typeTerm");
    m_rule = new QComboBox(this);
    for (const PeriodRule rule : allPeriodRules())
        m_rule->addItem(periodRuleName(rule), static_cast<int>(rule));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_type.rule)));
    addRow(form, typeFieldLabel("rule"), m_rule, QStringLiteral("rule"));
    addYearRows(form);
    m_months = typeNumber(this, 1, 1200, m_type.months);
    m_until = new DateField(this);
    m_until->setToday(today());
    m_until->setDate(m_type.untilDate);
    addRow(form, typeFieldLabel("months"), m_months, QStringLiteral("months"));
    addRow(form, typeFieldLabel("until_date"), m_until, QStringLiteral("until_date"));
    m_rollingRows = { rowOf(form, m_months) };
    m_untilRows = { rowOf(form, m_until) };
}

void TypeDialog::addYearRows(QFormLayout *form)
{
    m_startDay = typeNumber(this, 1, 28, m_type.yearStartDay);
    m_startMonth = monthChoice(this, {}, m_type.yearStartMonth);
    m_rolloverDay = typeNumber(this, 1, 31, m_type.rolloverDay);
    m_rolloverMonth = monthChoice(this, tr("never"), m_type.rolloverMonth);
    QWidget *start = dayBesideMonth(m_startDay, m_startMonth, this);
    QWidget *rollover = dayBesideMonth(m_rolloverDay, m_rolloverMonth, this);
    addRow(form, tr("Year begins on"), start, QStringLiteral("year_start_day"));
    addRow(form, tr("Next year too from"), rollover, QStringLiteral("rollover_day"));
    setHint(
        QStringLiteral("rollover_day"), tr("Who joins from then on gets the rest of this year and all of the next."));
    m_minimum = addNumber(form, "minimum_months", mostMinimumMonths, m_type.minimumMonths);
    m_minimum->setSpecialValueText(tr("none"));
    setHint(QStringLiteral("minimum_months"), tr("A first term of fewer months gets the next year too."));
    nameField(m_startDay, QStringLiteral("startDay"), "year_start_day");
    nameField(m_startMonth, QStringLiteral("startMonth"), "year_start_month");
    nameField(m_rolloverDay, QStringLiteral("rolloverDay"), "rollover_day");
    nameField(m_rolloverMonth, QStringLiteral("rolloverMonth"), "rollover_month");
    m_yearRows = { rowOf(form, start), rowOf(form, rollover), rowOf(form, m_minimum) };
}

void TypeDialog::addRenewalPage()
{
    QFormLayout *form = addPage(tr("Renewal"), "typeRenewal");
    m_renewal = addNumber(form, "renewal_days", mostRenewalDays, m_type.renewalDays);
    m_renewal->setSpecialValueText(tr("at any time"));
    setHint(QStringLiteral("renewal_days"), tr("From so many days before the end on a renewal is taken."));
    m_grace = addNumber(form, "grace_days", mostGraceDays, m_type.graceDays);
    setHint(QStringLiteral("grace_days"),
        tr("For memberships that begin or are renewed from now on; earlier ones keep theirs."));
    m_backdate = addNumber(form, "backdate_days", mostGraceDays, m_type.backdateDays);
    setHint(QStringLiteral("backdate_days"),
        tr("For so many days after the grace a late renewal still follows the old term without a gap."));
    m_endingRows = { rowOf(form, m_renewal), rowOf(form, m_grace), rowOf(form, m_backdate) };
}

void TypeDialog::addHoldersPage()
{
    QFormLayout *form = addPage(tr("Who may have it"), "typeHolders");
    m_leastAge = addNumber(form, "least_age", mostTypeAge, m_type.leastAge);
    m_mostAge = addNumber(form, "most_age", mostTypeAge, m_type.mostAge);
    for (QSpinBox *box : { m_leastAge, m_mostAge })
        box->setSpecialValueText(tr("any"));
    m_concession = addTick(form, "concession", m_type.concession);
    m_approval = addTick(form, "approval", m_type.approval);
    m_household = addTick(form, "household", m_type.household);
    m_alongside = addTick(form, "alongside", m_type.alongside);
    m_retired = new DateField(this);
    m_retired->setToday(today());
    m_retired->setDate(m_type.retired);
    addRow(form, typeFieldLabel("retired"), m_retired, QStringLiteral("retired"));
    m_peopleRows
        = { rowOf(form, m_leastAge), rowOf(form, m_mostAge), rowOf(form, m_household), rowOf(form, m_alongside) };
}

void TypeDialog::addAffiliationPage()
{
    QFormLayout *form = addPage(tr("Affiliation"), "typeAffiliation");
    m_affiliation = addTick(form, "affiliation", m_type.affiliation);
    setHint(QStringLiteral("affiliation"), tr("Such a type is offered on the Groups page, and not for people."));
    m_bands = new BandFees(this);
    m_bands->setBands(m_type.bandFees, m_currency);
    addRow(form, tr("Fee by size"), m_bands, QStringLiteral("band_fees"));
    setHint(QStringLiteral("band_fees"), tr("By the organisation's own members. Without a band the fee is for all."));
    m_perDelegate = addNumber(form, "members_per_delegate", mostPerDelegate, m_type.membersPerDelegate);
    m_leastDelegates = addNumber(form, "least_delegates", mostTypeDelegates, m_type.leastDelegates);
    m_mostDelegates = addNumber(form, "most_delegates", mostTypeDelegates, m_type.mostDelegates);
    m_perDelegate->setSpecialValueText(tr("no rule"));
    m_mostDelegates->setSpecialValueText(tr("no limit"));
    m_affiliateRows = { rowOf(form, m_bands), rowOf(form, m_perDelegate), rowOf(form, m_leastDelegates),
        rowOf(form, m_mostDelegates) };
}

} // namespace rollbook
