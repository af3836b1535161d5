// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/renewaldialog.h"

#include "ui/members/backgroundreader.h"
#include "ui/members/pickers.h"
#include "ui/members/renewalmodel.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace rollbook {

RenewalDialog::~RenewalDialog()
{
    if (m_task)
        m_task->cancel();
}

std::shared_ptr<LongCommand> RenewalDialog::command() const
{
    return std::make_shared<RenewMemberships>(m_scope);
}

void RenewalDialog::offerTypes()
{
    m_type->setTypes(m_directory->openTypes(m_register.clock().today()),
        m_due->isChecked() ? tr("Terms of every type") : tr("As planned, else as before"));
}

void RenewalDialog::preview()
{
    if (m_task)
        m_task->cancel();
    m_task.reset();
    const QDate day = m_day->date();
    const QDate until = m_until->date();
    if (!day.isValid() || (m_due->isChecked() && m_until->isMistyped())) {
        m_problem->setText(tr("Choose a day, written as 5 Sep 2026."));
        m_model->setReport({});
        update();
        return;
    }
    m_problem->setText({});
    m_scope = {};
    m_scope.everybodyDue = m_due->isChecked();
    if (m_scope.everybodyDue)
        m_scope.until = until;
    else
        m_scope.people = m_selected;
    m_scope.type = m_type->type();
    m_scope.day = day;
    m_task = std::make_shared<Task>(tr("Looking at who can be renewed"));
    connect(m_task.get(), &Task::progressed, m_bar,
        [this](double share) { m_bar->setValue(static_cast<int>(share * 100)); });
    m_reader->ask<RenewalReport>([scope = m_scope, today = m_register.clock().today(), progress = m_task->progress()](
                                     const Reader &reader) { return previewRenewal(reader, scope, today, progress); },
        [this, task = m_task](Result<RenewalReport> report) {
            task->finish();
            if (task == m_task)
                showReport(std::move(report));
        });
    update();
}

void RenewalDialog::showReport(Result<RenewalReport> report)
{
    m_task.reset();
    if (!report) {
        m_problem->setProblems(report.problems());
        m_model->setReport({});
    } else {
        m_model->setReport(*std::move(report));
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
    }
    update();
}

QString RenewalDialog::count() const
{
    const RenewalReport &report = m_model->report();
    const auto renewed = static_cast<int>(report.people);
    const auto exceptions = static_cast<int>(report.refused);
    if (renewed == 0 && exceptions == 0)
        return m_due->isChecked() ? tr("Nobody's term ends by that day.") : tr("Nobody is selected.");
    QStringList parts { tr("%Ln person(s) can be renewed", nullptr, renewed) };
    if (!report.fees.isZero())
        parts.append(tr("fees of %1").arg(formatMoney(report.fees, m_directory->organisation().currency)));
    if (exceptions > 0)
        parts.append(tr("%Ln cannot", nullptr, exceptions));
    return parts.join(QStringLiteral(" \u00b7 "));
}

void RenewalDialog::update()
{
    const bool reading = m_task != nullptr;
    const auto renewed = static_cast<int>(m_model->report().people);
    m_bar->setVisible(reading);
    m_count->setText(reading ? tr("Looking at who can be renewed") : count());
    m_until->setEnabled(m_due->isChecked());
    m_exceptions->setEnabled(!reading && m_model->report().refused > 0);
    // Where nobody is refused there is no reason to tell.
    if (const bool told = m_model->report().refused > 0; told == m_table->isColumnHidden(RenewalModel::Note)) {
        QHeaderView *header = m_table->horizontalHeader();
        header->setSectionResizeMode(RenewalModel::Person, told ? QHeaderView::Interactive : QHeaderView::Stretch);
        header->setSectionHidden(RenewalModel::Note, !told);
        if (told)
            m_table->setColumnWidth(RenewalModel::Person, m_table->fontMetrics().averageCharWidth() * 30);
    }
    m_table->setEnabled(!reading);
    m_renew->setText(renewed == 0 || reading ? tr("&Renew") : tr("&Renew %Ln person(s)", nullptr, renewed));
    m_renew->setEnabled(!reading && renewed > 0 && !m_register.isBusy() && !m_register.isReadOnly());
}

} // namespace rollbook
