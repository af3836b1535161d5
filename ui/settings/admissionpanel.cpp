// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/admissionpanel.h"

#include "ui/settings/ruledialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

AdmissionPanel::AdmissionPanel(Register &opened, QWidget *parent)
    : QWidget(parent),
      m_register(opened),
      m_list(new QTreeWidget(this)),
      m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add…"), this)),
      m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("&Edit…"), this)),
      m_up(new QPushButton(icon(QStringLiteral("chevron-up")), tr("Move Up"), this)),
      m_down(new QPushButton(icon(QStringLiteral("chevron-down")), tr("Move Down"), this)),
      m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("&Remove"), this)),
      m_problem(plainLabel({}, TextSize::Body, this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AdmissionPanel::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(current()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AdmissionPanel::showCurrent);
    connect(&m_register, &Register::committed, this, &AdmissionPanel::fill);
    fill();
}

void AdmissionPanel::build()
{
    m_list->setObjectName(QStringLiteral("admissionRules"));
    m_list->setAccessibleName(tr("Admission rules"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({ tr("Rule"), tr("Standing"), tr("Outcome"), tr("Valid") });
    m_list->header()->setStretchLastSection(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("admissionProblem"));
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_add, m_edit, m_up, m_down, m_remove })
        buttons->addWidget(button);
    buttons->addStretch();
    // Their arrows say it.
    for (QPushButton *button : { m_up, m_down }) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        button->setToolTip(plainToolTip(button->accessibleName()));
        button->setText({});
    }
    m_add->setObjectName(QStringLiteral("addRule"));
    m_edit->setObjectName(QStringLiteral("editRule"));
    m_up->setObjectName(QStringLiteral("ruleUp"));
    m_down->setObjectName(QStringLiteral("ruleDown"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_add->setEnabled(!m_register.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, space::small, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Admission rules"), TextSize::Title, this));
    layout->addWidget(
        hintLabel(tr("Whom the society admits, by standing in the parent body. The rules are tried from the "
                     "top; the first that fits decides. With no rule at all everybody is admitted; when "
                     "none fits, the application is referred to the committee."),
            this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
}

void AdmissionPanel::fill()
{
    const int row = std::max(0, current());
    const auto rules = m_register.reader().all<AdmissionRule>();
    if (!rules)
        return;
    m_rules = *rules;
    std::ranges::sort(m_rules, {}, &AdmissionRule::position);
    m_list->clear();
    for (const AdmissionRule &rule : m_rules) {
        QString standing = standingName(rule.standing);
        if (rule.withinYears > 0)
            standing = tr("%1, within %n year(s)", nullptr, rule.withinYears).arg(standing);
        QString valid = tr("always");
        if (rule.validFrom.isValid() && rule.validTo.isValid())
            valid = tr("%1 to %2").arg(formatDate(rule.validFrom), formatDate(rule.validTo));
        else if (rule.validFrom.isValid())
            valid = tr("from %1").arg(formatDate(rule.validFrom));
        else if (rule.validTo.isValid())
            valid = tr("until %1").arg(formatDate(rule.validTo));
        auto *item = new QTreeWidgetItem(m_list, { rule.name, standing, admissionOutcomeName(rule.outcome), valid });
        item->setToolTip(0, plainToolTip(rule.note));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showCurrent();
}

void AdmissionPanel::showCurrent()
{
    const int row = current();
    const bool can = row >= 0 && !m_register.isReadOnly();
    m_edit->setEnabled(can);
    m_remove->setEnabled(can);
    m_up->setEnabled(can && row > 0);
    m_down->setEnabled(can && row + 1 < static_cast<int>(m_rules.size()));
}

int AdmissionPanel::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void AdmissionPanel::edit(int row)
{
    if (m_register.isReadOnly())
        return;
    RuleDialog dialog(m_register, m_rules, row, this);
    dialog.exec();
}

void AdmissionPanel::move(int by)
{
    const int row = current();
    std::vector<AdmissionRule> rules = m_rules;
    std::swap(rules[static_cast<std::size_t>(row)], rules[static_cast<std::size_t>(row + by)]);
    save(std::move(rules));
    m_list->setCurrentItem(m_list->topLevelItem(row + by));
}

void AdmissionPanel::remove()
{
    std::vector<AdmissionRule> rules = m_rules;
    rules.erase(rules.begin() + current());
    save(std::move(rules));
}

void AdmissionPanel::save(std::vector<AdmissionRule> rules)
{
    const auto saved = m_register.submit(SaveAdmissionRules { std::move(rules) });
    m_problem->setText(saved ? QString() : problemWords(saved.problems()));
    m_problem->setVisible(!saved.ok());
}

} // namespace rollbook
