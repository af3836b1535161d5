// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/agebar.h"
#include "ui/money/arrearsmodel.h"
#include "ui/money/arrearstab.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wraplayout.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int leastNameLetters = 22;

} // namespace

void ArrearsTab::setUpActions()
{
    addTabAction(ActionId::TakePayment, [this] { m_desk->recordPayment(selected()); });
    addTabAction(ActionId::ChargePeople, [this] { m_desk->raiseCharge(selected()); });
    addTabAction(ActionId::RenewDue, [this] { m_desk->renew(selected()); });
    addTabAction(ActionId::WaiveOwed, [this] { waive(); });
    addTabAction(ActionId::ShowMoneyAccount, [this] { showAccount(); });
}

void ArrearsTab::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("arrearsProgress"));
    m_progress->setAccessibleName(tr("Adding up the arrears"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setText(QStringLiteral("check"), tr("Nobody owes anything"));
    m_table = new QTableView(m_stack);
    setUpTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
}

QWidget *ArrearsTab::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_ages = new AgeBar(head);
    layout->addWidget(m_ages);
    auto *bar = new QWidget(head);
    auto *wrap = new WrapLayout(bar, space::small);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(QStringLiteral("arrearsFind"));
    m_find->setPlaceholderText(tr("Name or number"));
    m_find->setAccessibleName(tr("Find among who owes"));
    m_find->setClearButtonEnabled(true);
    keepPlaceholderWhole(m_find);
    wrap->add(m_find, 1);
    auto *buttons = new QWidget(bar);
    auto *row = new WrapLayout(buttons, space::small);
    for (const ActionId id :
        { ActionId::TakePayment, ActionId::RenewDue, ActionId::WaiveOwed, ActionId::ShowMoneyAccount })
        row->add(actionButton(action(id), buttons));
    wrap->add(buttons);
    layout->addWidget(bar);
    return head;
}

QWidget *ArrearsTab::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *wrap = new WrapLayout(foot, space::small);
    m_sums = plainLabel({}, TextSize::Strong, foot);
    m_sums->setObjectName(QStringLiteral("arrearsSums"));
    m_sums->setWordWrap(true);
    m_sums->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    wrap->add(m_sums, 1);
    auto *print = new QPushButton(icon(QStringLiteral("print")), tr("Print the list…"), foot);
    print->setObjectName(QStringLiteral("arrearsPrint"));
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::ReportArrears); });
    wrap->add(print);
    return foot;
}

void ArrearsTab::setUpTable()
{
    m_table->setObjectName(QStringLiteral("arrears"));
    m_table->setAccessibleName(tr("Who owes what"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Column headings"));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ArrearsModel::Owed, Qt::DescendingOrder);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    header->setSectionResizeMode(ArrearsModel::Name, QHeaderView::Stretch);
    for (int column = ArrearsModel::Number; column < ArrearsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, column, ArrearsModel::samples(column)));
    new ColumnRoom(header, ArrearsModel::Name, leastNameLetters,
        { ArrearsModel::GroupName, ArrearsModel::LastPayment, ArrearsModel::Number });
    m_table->setSortingEnabled(true);
}

} // namespace rollbook
