// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchespanel.h"
#include "ui/money/batchlist.h"
#include "ui/money/listsaver.h"
#include "ui/reports/paperdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wraplayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

BatchesPanel::BatchesPanel(Register &source, QWidget *parent)
    : MoneyTab(source, parent), m_model(new BatchListModel(source.reader(), this)), m_saver(new ListSaver(source, this))
{
    setObjectName(QStringLiteral("batchesPanel"));
    showSlip = [this](Id<Batch> batch) {
        if (const Done shown = showPaper(this->source(), payingInPaper(this->source(), batch), this); !shown)
            Q_EMIT failed(shown.problems());
    };
    makeActions();
    build();
    giveEmptyState();
    connect(m_saver, &ListSaver::said, this, &MoneyTab::said);
    connect(m_saver, &ListSaver::failed, this, &MoneyTab::failed);
    connect(m_model, &TableModel::readFailed, this, &MoneyTab::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesPanel::showCurrent);
    connect(m_table, &QTableView::activated, this, &BatchesPanel::fillCurrent);
    connect(&source, &Register::busyChanged, this, &BatchesPanel::showAvailable);
    showAvailable();
}

void BatchesPanel::makeActions()
{
    addTabAction(ActionId::NewBatch, [this] { newBatch(); });
    addTabAction(ActionId::FillBatch, [this] { fillCurrent(); });
    addTabAction(ActionId::PostBatch, [this] { post(); });
    addTabAction(ActionId::PrintSlip, [this] { printSlip(); });
    addTabAction(ActionId::DeleteBatch, [this] { removeCurrent(); });
}

void BatchesPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    m_stack = new QStackedWidget(this);
    m_none = new EmptyState(m_stack);
    m_stack->addWidget(m_none);
    auto *body = new QWidget(m_stack);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    auto *head = new QWidget(body);
    auto *row = new WrapLayout(head, space::small);
    for (const ActionId id :
        { ActionId::NewBatch, ActionId::FillBatch, ActionId::PostBatch, ActionId::PrintSlip, ActionId::DeleteBatch })
        row->add(actionButton(action(id), head));
    inner->addWidget(head);
    makeTable();
    inner->addWidget(m_table, 1);
    m_verdict = hintLabel({}, body);
    m_verdict->setObjectName(QStringLiteral("batchesVerdict"));
    inner->addWidget(m_verdict);
    m_stack->addWidget(body);
    column->addWidget(m_stack, 1);
}

void BatchesPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("batches"));
    m_table->setAccessibleName(tr("Batches"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(BatchListModel::Note, QHeaderView::Stretch);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    for (const int column :
        { BatchListModel::Opened, BatchListModel::Counted, BatchListModel::Entered, BatchListModel::State })
        m_table->setColumnWidth(column, columnWidth(m_table, column, BatchListModel::samples(column)));
}

void BatchesPanel::giveEmptyState()
{
    m_none->clearButtons();
    if (m_limited) {
        m_none->setText(QStringLiteral("money"), tr("Batches are not in this copy"),
            tr("This copy of the register holds only a part of it. Batches are entered on the laptop that the copy "
               "came "
               "from."));
        return;
    }
    m_none->setText(QStringLiteral("money"), tr("No batch has been opened yet"),
        tr("Count the cash and the cheques first, then enter who paid. The batch is posted when people and money "
           "agree, "
           "and the paying-in slip goes to the bank with it."));
    QPushButton *button = m_none->addButton(tr("Open a Batch…"), QStringLiteral("batchFirst"), QStringLiteral("plus"));
    connect(button, &QPushButton::clicked, this, &BatchesPanel::newBatch);
}

} // namespace rollbook
