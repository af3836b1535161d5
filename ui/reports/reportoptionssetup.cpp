// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportoptions.h"

#include "ui/members/pickers.h"
#include "ui/widgets/theme.h"
#include "ui/words/statuswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QListWidget>

namespace rollbook {

namespace {

using Who = ReportScope::Who;

template <class Widget> Widget *named(Widget *widget, const char *name, const QString &accessible)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessible);
    return widget;
}

QDateEdit *dayEdit(QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setKeyboardTracking(false);
    return edit;
}

QListWidget *checkList(int rows, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFixedHeight(list->fontMetrics().height() * 3 / 2 * rows);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

void ReportOptions::setUpScope(QFormLayout *form)
{
    m_who = named(new QComboBox(this), "reportWho", tr("Who"));
    m_who->addItem(tr("Members"), static_cast<int>(Who::Members));
    m_who->addItem(tr("Everybody in the register"), static_cast<int>(Who::Everybody));
    m_who->addItem(tr("By status"), static_cast<int>(Who::Status));
    form->addRow(tr("&Who"), m_who);
    m_statuses = named(checkList(6, this), "reportStatuses", tr("Statuses"));
    for (const StatusKind status : statusesOffered(m_holdsMoney)) {
        auto *item = new QListWidgetItem(statusName(status), m_statuses);
        item->setData(Qt::UserRole, static_cast<int>(status));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    form->addRow(m_statuses);
    m_group = named(new GroupPicker(this), "reportGroup", tr("Group"));
    form->addRow(tr("Gr&oup"), m_group);
    m_below = named(new QCheckBox(tr("and the groups &below it"), this), "reportBelow", tr("And the groups below it"));
    m_below->setChecked(true);
    form->addRow(m_below);
}

void ReportOptions::setUpDays(QFormLayout *form, QDate today)
{
    m_asAt = named(dayEdit(today, this), "reportAsAt", tr("As at"));
    form->addRow(tr("&As at"), m_asAt);
    m_from = named(dayEdit(QDate(today.year(), today.month(), 1).addMonths(-11), this), "reportFrom", tr("From"));
    form->addRow(tr("From"), m_from);
    m_to = named(dayEdit(today, this), "reportTo", tr("To"));
    form->addRow(tr("To"), m_to);
}

void ReportOptions::setUpTable(QFormLayout *form)
{
    m_columns = named(checkList(7, this), "reportColumns", tr("Columns"));
    form->addRow(tr("Co&lumns"), m_columns);
    m_byGroup = named(new QCheckBox(tr("Group by group, with s&ums"), this), "reportByGroup", tr("Group by group"));
    form->addRow(m_byGroup);
    m_newPages
        = named(new QCheckBox(tr("Each group on a &new page"), this), "reportNewPages", tr("Each group on a new page"));
    form->addRow(m_newPages);
}

void ReportOptions::setUpPaper(QFormLayout *form)
{
    m_paper = named(new QComboBox(this), "reportPaper", tr("Paper"));
    m_paper->addItems({ tr("A4 upright"), tr("A4 landscape") });
    form->addRow(tr("&Paper"), m_paper);
    m_rows = named(new QComboBox(this), "reportRows", tr("Rows"));
    m_rows->addItems({ tr("Room to write"), tr("Close together") });
    form->addRow(tr("Row&s"), m_rows);
}

} // namespace rollbook
