// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typedialog.h"

#include "ui/members/valuefields.h"
#include "ui/settings/feefields.h"
#include "ui/settings/termpreview.h"
#include "ui/widgets/besideorbelow.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int usualTypeWidth = 860;
constexpr int usualTypeHeight = 600;
constexpr double shareOfPages = 0.55; ///< of the height, above the preview
constexpr double shareOfPreview = 0.38;

} // namespace

TypeDialog::TypeDialog(Register &target, const MembershipType &type, const QString &currency, QWidget *parent)
    : CommandDialog(target, type.id.isNull() ? tr("New Membership Type") : tr("Membership Type"), parent),
      m_type(type),
      m_currency(currency),
      m_pages(new QTabWidget(this)),
      m_preview(new TermPreview(today(), this))
{
    m_pages->setObjectName(QStringLiteral("typePages"));
    m_pages->setAccessibleName(tr("Parts of the membership type"));
    m_pages->tabBar()->setAccessibleName(m_pages->accessibleName());
    m_pages->setUsesScrollButtons(false);
    auto *previewArea = new FormArea(m_preview, this);
    auto *parts = new BesideOrBelow(m_pages, previewArea, this);
    content()->addWidget(parts, 1);
    addFeePage();
    addTermPage();
    addRenewalPage();
    addHoldersPage();
    addAffiliationPage();
    listen();
    update();
    setClean();
    m_name->setFocus();
    connect(parts, &BesideOrBelow::arranged, this, [this, previewArea](bool below) {
        for (FormArea *area : m_pages->findChildren<FormArea *>())
            area->setShare(below ? shareOfPages : 1);
        previewArea->setShare(below ? shareOfPreview : 1);
    });
    const int around = 2 * space::large;
    openAt(this, { std::max(usualTypeWidth, parts->besideWidth() + around), usualTypeHeight });
    parts->arrangeFor(width() - around);
    openAt(this, { width(), sizeHint().height() });
}

TypeDialog::~TypeDialog()
{
    stopListening();
}

TypeDialog::Row TypeDialog::rowOf(QFormLayout *form, QWidget *field) const
{
    // Between the field and its form stands what holds its messages too.
    QWidget *shown = field;
    while (form->indexOf(shown) < 0 && shown->parentWidget() && shown->parentWidget() != this)
        shown = shown->parentWidget();
    return { form, shown };
}

void TypeDialog::showRows(const std::vector<Row> &rows, bool shown)
{
    for (const Row &row : rows)
        row.form->setRowVisible(row.field, shown);
}

void TypeDialog::listen()
{
    for (QSpinBox *box : m_pages->findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &TypeDialog::update);
    for (QComboBox *box : m_pages->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &TypeDialog::update);
    for (QCheckBox *box : m_pages->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &TypeDialog::update);
    for (QLineEdit *line : { static_cast<QLineEdit *>(m_fee), static_cast<QLineEdit *>(m_until) })
        connect(line, &QLineEdit::textChanged, this, &TypeDialog::update);
    connect(m_monthFees, &MonthFees::edited, this, &TypeDialog::update);
    connect(m_bands, &BandFees::edited, this, &TypeDialog::update);
}

void TypeDialog::update()
{
    touch();
    const MembershipType now = type();
    const bool affiliation = now.affiliation;
    const bool people = !affiliation;
    showRows(m_priced, !now.exempt);
    showRows(m_byMonth, !now.exempt && now.pricing == Pricing::ByMonth);
    showRows(m_yearRows, now.rule == PeriodRule::FixedYear);
    showRows(m_rollingRows, now.rule == PeriodRule::Rolling);
    showRows(m_untilRows, now.rule == PeriodRule::UntilDate);
    showRows(m_endingRows, now.rule != PeriodRule::Lifetime);
    showRows(m_peopleRows, people);
    showRows(m_affiliateRows, affiliation);
    m_rolloverDay->setEnabled(now.rolloverMonth != 0);
    m_preview->setType(now, m_currency);
}

void TypeDialog::bringUp(QWidget *field)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->isAncestorOf(field))
            m_pages->setCurrentIndex(page);
    }
    CommandDialog::bringUp(field);
}

void TypeDialog::takeTerm(MembershipType &type) const
{
    type.rule = static_cast<PeriodRule>(m_rule->currentData().toInt());
    type.yearStartDay = m_startDay->value();
    type.yearStartMonth = m_startMonth->currentData().toInt();
    type.rolloverDay = m_rolloverDay->value();
    type.rolloverMonth = m_rolloverMonth->currentData().toInt();
    type.minimumMonths = m_minimum->value();
    type.months = m_months->value();
    type.untilDate = m_until->date();
    type.graceDays = m_grace->value();
    type.renewalDays = m_renewal->value();
    type.backdateDays = m_backdate->value();
}

void TypeDialog::takeHolders(MembershipType &type) const
{
    type.leastAge = m_leastAge->value();
    type.mostAge = m_mostAge->value();
    type.concession = m_concession->isChecked();
    type.approval = m_approval->isChecked();
    type.household = m_household->isChecked();
    type.alongside = m_alongside->isChecked();
    type.retired = m_retired->date();
    type.affiliation = m_affiliation->isChecked();
    type.bandFees = m_bands->bands();
    type.membersPerDelegate = m_perDelegate->value();
    type.leastDelegates = m_leastDelegates->value();
    type.mostDelegates = m_mostDelegates->value();
    if (type.affiliation) {
        type.leastAge = 0;
        type.mostAge = 0;
        type.household = false;
        type.alongside = false;
    } else {
        type.bandFees.clear();
        type.membersPerDelegate = 0;
        type.leastDelegates = 0;
        type.mostDelegates = 0;
    }
}

MembershipType TypeDialog::type() const
{
    MembershipType type = m_type;
    type.name = m_name->text().simplified();
    type.aliases.clear();
    for (const QString &alias : m_aliases->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty())
            type.aliases.append(alias.simplified());
    }
    type.fee = m_fee->money().value_or(Money {});
    type.exempt = m_exempt->isChecked();
    type.pricing = static_cast<Pricing>(m_pricing->currentData().toInt());
    type.monthFees = type.pricing == Pricing::ByMonth && !type.exempt ? m_monthFees->fees() : QStringList();
    takeTerm(type);
    takeHolders(type);
    return type;
}

Problems TypeDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    const MembershipType now = type();
    Problems more;
    if (!now.exempt && now.pricing == Pricing::ByMonth)
        more = m_monthFees->problems(QStringLiteral("month_fees"));
    if (now.affiliation) {
        const Problems bands = m_bands->problems(QStringLiteral("band_fees"));
        more.insert(more.end(), bands.begin(), bands.end());
    }
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

Command TypeDialog::command() const
{
    return SaveMembershipType { type() };
}

} // namespace rollbook
