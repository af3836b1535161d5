// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typedialog.h"

#include "ui/members/valuefields.h"
#include "ui/settings/typewords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rollbook {

namespace {

QString labelOf(const char *field)
{
    return fieldLabel(QLatin1String(RecordTraits<MembershipType>::name), QLatin1String(field));
}

QSpinBox *number(QWidget *parent, int from, int to, int value)
{
    auto *box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

QComboBox *months(QWidget *parent, const QString &without, int value)
{
    auto *box = new QComboBox(parent);
    if (!without.isEmpty())
        box->addItem(without, 0);
    for (int month = 1; month <= 12; ++month)
        box->addItem(wordsLocale().standaloneMonthName(month), month);
    box->setCurrentIndex(box->findData(value));
    return box;
}

} // namespace

TypeDialog::TypeDialog(Register &target, const MembershipType &type, const QString &currency, QWidget *parent)
    : CommandDialog(target, type.id.isNull() ? tr("New Membership Type") : tr("Membership Type"), parent),
      m_type(type),
      m_name(new QLineEdit(type.name, this)),
      m_fee(new MoneyField(this)),
      m_rule(new QComboBox(this)),
      m_startDay(number(this, 1, 28, type.yearStartDay)),
      m_startMonth(months(this, {}, type.yearStartMonth)),
      m_rolloverDay(number(this, 1, 31, type.rolloverDay)),
      m_rolloverMonth(months(this, tr("never"), type.rolloverMonth)),
      m_months(number(this, 1, 1200, type.months)),
      m_until(new DateField(this)),
      m_grace(number(this, 0, 3650, type.graceDays)),
      m_concession(new QCheckBox(labelOf("concession"), this)),
      m_approval(new QCheckBox(labelOf("approval"), this)),
      m_exempt(new QCheckBox(labelOf("exempt"), this)),
      m_retired(new DateField(this)),
      m_aliases(new QLineEdit(type.aliases.join(QStringLiteral(", ")), this)),
      m_outcome(hintLabel({}, this))
{
    build(currency);
    update();
    setClean();
    openAt(this, { 580, sizeHint().height() });
}

void TypeDialog::build(const QString &currency)
{
    m_fee->setCurrency(currency);
    m_fee->setMoney(m_type.fee);
    m_until->setToday(today());
    m_until->setDate(m_type.untilDate);
    m_retired->setToday(today());
    m_retired->setDate(m_type.retired);
    for (const PeriodRule rule : allPeriodRules())
        m_rule->addItem(periodRuleName(rule), static_cast<int>(rule));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_type.rule)));
    m_form = addForm();
    addRow(m_form, labelOf("name"), m_name, QStringLiteral("name"));
    addRow(m_form, labelOf("fee"), m_fee, QStringLiteral("fee"));
    addTerm(m_form);
    addTicks(m_form);
    m_outcome->setObjectName(QStringLiteral("joiningWords"));
    content()->addWidget(m_outcome);
    for (QSpinBox *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &TypeDialog::update);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &TypeDialog::update);
    connect(m_until, &QLineEdit::textChanged, this, &TypeDialog::update);
}

QWidget *TypeDialog::dayAndMonth(QSpinBox *day, QComboBox *month)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(day);
    layout->addWidget(month, 1);
    row->setFocusProxy(day);
    return row;
}

void TypeDialog::addTerm(QFormLayout *form)
{
    addRow(form, labelOf("rule"), m_rule, QStringLiteral("rule"));
    const auto row = [&](const QString &text, QWidget *field, const char *name, std::vector<QWidget *> *when) {
        addRow(form, text, field, QLatin1String(name));
        if (when)
            when->push_back(field->parentWidget());
    };
    row(tr("The year begins on"), dayAndMonth(m_startDay, m_startMonth), "year_start_day", &m_yearRows);
    row(tr("Joining gives the next year too from"), dayAndMonth(m_rolloverDay, m_rolloverMonth), "rollover_day",
        &m_yearRows);
    row(labelOf("months"), m_months, "months", &m_rollingRows);
    row(labelOf("until_date"), m_until, "until_date", &m_untilRows);
    row(labelOf("grace_days"), m_grace, "grace_days", nullptr);
    setHint(QStringLiteral("grace_days"),
        tr("For memberships that begin or are renewed from now on; earlier ones keep theirs."));
    m_startDay->setAccessibleName(labelOf("year_start_day"));
    m_startMonth->setAccessibleName(labelOf("year_start_month"));
    m_rolloverDay->setAccessibleName(labelOf("rollover_day"));
    m_rolloverMonth->setAccessibleName(labelOf("rollover_month"));
    m_startDay->setObjectName(QStringLiteral("startDay"));
    m_startMonth->setObjectName(QStringLiteral("startMonth"));
    m_rolloverDay->setObjectName(QStringLiteral("rolloverDay"));
    m_rolloverMonth->setObjectName(QStringLiteral("rolloverMonth"));
}

void TypeDialog::addTicks(QFormLayout *form)
{
    m_concession->setChecked(m_type.concession);
    m_approval->setChecked(m_type.approval);
    m_exempt->setChecked(m_type.exempt);
    m_concession->setObjectName(QStringLiteral("concession"));
    m_approval->setObjectName(QStringLiteral("approval"));
    m_exempt->setObjectName(QStringLiteral("exempt"));
    for (QCheckBox *box : { m_concession, m_approval, m_exempt }) {
        form->addRow(QString(), box);
        connect(box, &QCheckBox::clicked, this, [this] { touch(); });
    }
    addRow(form, labelOf("aliases"), m_aliases, QStringLiteral("aliases"));
    setHint(QStringLiteral("aliases"), tr("Spellings in files that mean this type, separated by commas."));
    addRow(form, labelOf("retired"), m_retired, QStringLiteral("retired"));
}

void TypeDialog::update()
{
    touch();
    const auto rule = static_cast<PeriodRule>(m_rule->currentData().toInt());
    const auto showRows = [this](const std::vector<QWidget *> &rows, bool shown) {
        for (QWidget *row : rows) {
            row->setVisible(shown);
            if (QWidget *label = m_form->labelForField(row))
                label->setVisible(shown);
        }
    };
    showRows(m_yearRows, rule == PeriodRule::FixedYear);
    showRows(m_rollingRows, rule == PeriodRule::Rolling);
    showRows(m_untilRows, rule == PeriodRule::UntilDate);
    m_rolloverDay->setEnabled(m_rolloverMonth->currentData().toInt() != 0);
    m_outcome->setText(joiningWords(type(), today()));
}

MembershipType TypeDialog::type() const
{
    MembershipType type = m_type;
    type.name = m_name->text().simplified();
    type.fee = m_fee->money().value_or(Money {});
    type.rule = static_cast<PeriodRule>(m_rule->currentData().toInt());
    type.yearStartDay = m_startDay->value();
    type.yearStartMonth = m_startMonth->currentData().toInt();
    type.rolloverDay = m_rolloverDay->value();
    type.rolloverMonth = m_rolloverMonth->currentData().toInt();
    type.months = m_months->value();
    type.untilDate = m_until->date();
    type.graceDays = m_grace->value();
    type.concession = m_concession->isChecked();
    type.approval = m_approval->isChecked();
    type.exempt = m_exempt->isChecked();
    type.retired = m_retired->date();
    type.aliases.clear();
    for (const QString &alias : m_aliases->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty())
            type.aliases.append(alias.simplified());
    }
    return type;
}

Command TypeDialog::command() const
{
    return SaveMembershipType { type() };
}

} // namespace rollbook
