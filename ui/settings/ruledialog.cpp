// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ruledialog.h"

#include "ui/members/valuefields.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace rollbook {

namespace {

QString labelOf(const char *field)
{
    return fieldLabel(QLatin1String(RecordTraits<AdmissionRule>::name), QLatin1String(field));
}

} // namespace

RuleDialog::RuleDialog(Register &target, std::vector<AdmissionRule> rules, int row, QWidget *parent)
    : CommandDialog(target, row < 0 ? tr("New Admission Rule") : tr("Admission Rule"), parent),
      m_rules(std::move(rules)),
      m_row(row < 0 ? m_rules.size() : static_cast<std::size_t>(row)),
      m_name(new QLineEdit(this)),
      m_standing(new QComboBox(this)),
      m_years(new QSpinBox(this)),
      m_outcome(new QComboBox(this)),
      m_from(new DateField(this)),
      m_to(new DateField(this)),
      m_note(new QLineEdit(this))
{
    if (row < 0)
        m_rules.emplace_back();
    build(m_rules[m_row]);
    setClean();
    openAt(this, { 560, sizeHint().height() });
}

void RuleDialog::build(const AdmissionRule &rule)
{
    for (const StandingKind standing : allStandings())
        m_standing->addItem(standingName(standing), static_cast<int>(standing));
    for (const AdmissionOutcome outcome : allAdmissionOutcomes())
        m_outcome->addItem(admissionOutcomeName(outcome), static_cast<int>(outcome));
    m_name->setText(rule.name);
    m_standing->setCurrentIndex(m_standing->findData(static_cast<int>(rule.standing)));
    m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(rule.outcome)));
    m_years->setRange(0, 100);
    m_years->setSpecialValueText(tr("whenever"));
    m_years->setValue(rule.withinYears);
    m_from->setToday(today());
    m_from->setDate(rule.validFrom);
    m_to->setToday(today());
    m_to->setDate(rule.validTo);
    m_note->setText(rule.note);
    QFormLayout *form = addForm();
    addRow(form, labelOf("name"), m_name, QStringLiteral("name"));
    addRow(form, labelOf("standing"), m_standing, QStringLiteral("standing"));
    addRow(form, tr("That began within years"), m_years, QStringLiteral("within_years"));
    addRow(form, labelOf("outcome"), m_outcome, QStringLiteral("outcome"));
    addRow(form, labelOf("valid_from"), m_from, QStringLiteral("valid_from"));
    addRow(form, labelOf("valid_to"), m_to, QStringLiteral("valid_to"));
    addRow(form, labelOf("note"), m_note, QStringLiteral("note"));
    setHint(QStringLiteral("note"), tr("Printed with the decision."));
    connect(m_years, &QSpinBox::valueChanged, this, [this] { touch(); });
}

Command RuleDialog::command() const
{
    std::vector<AdmissionRule> rules = m_rules;
    AdmissionRule &rule = rules[m_row];
    rule.name = m_name->text().simplified();
    rule.standing = static_cast<StandingKind>(m_standing->currentData().toInt());
    rule.withinYears = m_years->value();
    rule.outcome = static_cast<AdmissionOutcome>(m_outcome->currentData().toInt());
    rule.validFrom = m_from->date();
    rule.validTo = m_to->date();
    rule.note = m_note->text().trimmed();
    return SaveAdmissionRules { std::move(rules) };
}

} // namespace rollbook
