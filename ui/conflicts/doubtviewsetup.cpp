// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtview.h"

#include "ui/conflicts/doubtdetail.h"
#include "ui/conflicts/doubtmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

DoubtView::DoubtView(Register &target, QWidget *parent)
    : QWidget(parent),
      m_register(target),
      m_model(new DoubtModel(this)),
      m_detail(new DoubtDetail(this)),
      m_fronts(new QStackedWidget(this)),
      m_list(new QTableView(this)),
      m_looking(hintLabel(tr("Looking…"), this)),
      m_reason(hintLabel({}, this)),
      m_stopped(std::make_shared<std::atomic<bool>>(false)),
      m_reader(target)
{
    setObjectName(QStringLiteral("doubtView"));
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_undo.setRegister(&target);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    auto *none = new EmptyState(m_fronts);
    none->setObjectName(QStringLiteral("noDoubts"));
    none->setText(QStringLiteral("check"), tr("Nothing needs a look"),
        tr("People with one member number, records from two laptops that are probably one person's, payments that may "
           "have been entered twice, and provisional numbers would stand here."));
    m_fronts->addWidget(new QWidget(m_fronts));
    m_fronts->addWidget(none);
    m_fronts->addWidget(makeDesk());
    layout->addWidget(m_fronts, 1);
    setUpKeys();
    connectAll();
    m_looking->hide();
    showCurrent();
}

QWidget *DoubtView::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *advice = hintLabel(
        tr("Nothing clashes here, and yet a person has to look at it. Type the number of a decision, then Enter."),
        head);
    layout->addWidget(advice);
    connect(
        m_fronts, &QStackedWidget::currentChanged, advice, [advice](int front) { advice->setVisible(front == Desk); });
    advice->hide();
    m_reason->setObjectName(QStringLiteral("doubtReason"));
    m_looking->setObjectName(QStringLiteral("doubtLooking"));
    layout->addWidget(m_reason);
    layout->addWidget(m_looking);
    return head;
}

QWidget *DoubtView::makeDesk()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_fronts);
    m_splitter->setObjectName(QStringLiteral("doubtSplitter"));
    m_splitter->setChildrenCollapsible(false);
    setUpTable();
    m_splitter->addWidget(m_list);
    auto *side = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::medium, 0, 0, 0);
    layout->addWidget(m_detail);
    m_splitter->addWidget(side);
    const int letter = fontMetrics().averageCharWidth();
    side->setMinimumWidth(letter * 46);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ letter * 70, letter * 70 });
    return m_splitter;
}

void DoubtView::setUpTable()
{
    m_list->setObjectName(QStringLiteral("doubts"));
    m_list->setAccessibleName(tr("To look at"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(DoubtModel::Whose, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    m_list->setColumnWidth(DoubtModel::What, letter * 24);
    m_list->setColumnWidth(DoubtModel::Laptops, letter * 30);
    // What a narrow list leaves out stands beside it.
    new NarrowColumns(header, { DoubtModel::Laptops }, 84);
}

/// A number goes to its decision, Enter presses the button it is on.
void DoubtView::setUpKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_0) + number), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { m_detail->choose(number); });
    }
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *key = new QShortcut(QKeySequence(enter), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, &DoubtView::enter);
    }
}

void DoubtView::connectAll()
{
    connect(&m_quiet, &QTimer::timeout, this, &DoubtView::look);
    connect(m_model, &DoubtModel::readFailed, this, &DoubtView::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DoubtView::showCurrent);
    connect(m_detail, &DoubtDetail::decided, this, &DoubtView::decide);
    connect(m_detail, &DoubtDetail::takeBackRequested, this, &DoubtView::takeBack);
    connect(&m_undo, &EntryUndo::said, this, &DoubtView::said);
    connect(&m_undo, &EntryUndo::failed, this, &DoubtView::failed);
    connect(&m_undo, &EntryUndo::taskStarted, this, &DoubtView::taskStarted);
    connect(&m_register, &Register::busyChanged, this, &DoubtView::showAvailable);
    connect(&m_register, &Register::committed, this, &DoubtView::follow);
}

} // namespace rollbook
