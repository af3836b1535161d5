// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictdetail.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/conflicts/doubtview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

void ConflictsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(title(), TextSize::Title, this));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("conflictTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What waits for a decision"));
    m_tabs->tabBar()->setAccessibleName(tr("What waits for a decision"));
    m_doubts = new DoubtView(m_register, this);
    m_tabs->addTab(makeConflicts(), {});
    m_tabs->addTab(m_doubts, {});
    layout->addWidget(m_tabs, 1);
    showCounts();
}

QWidget *ConflictsPage::makeConflicts()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget(sheet);
    auto *none = new EmptyState(m_stack);
    none->setText(QStringLiteral("check"), tr("Nothing waits for a decision"),
        tr("When two laptops give one field different values, both wait here until you choose. Changes to different "
           "fields of a person need no decision: they are put together."));
    connect(none->addButton(tr("Bring Changes &In…"), QStringLiteral("bringChangesIn"), QStringLiteral("import")),
        &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::BringIn); });
    m_stack->addWidget(none);
    m_stack->addWidget(makeDesk());
    layout->addWidget(m_stack, 1);
    return sheet;
}

QWidget *ConflictsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->addWidget(hintLabel(tr("Two laptops gave these fields different values. Type the number of the one that is "
                                "right, then Enter. Your decision goes to the other laptops with the next changes."),
                       head),
        1);
    row->addWidget(actionButton(action(ActionId::SettleMany), head), 0, Qt::AlignTop);
    layout->addLayout(row);
    m_reason = hintLabel(tr("This register is open for reading only: settle conflicts where it can be changed."), head);
    m_reason->setObjectName(QStringLiteral("conflictReason"));
    layout->addWidget(m_reason);
    return head;
}

QWidget *ConflictsPage::makeDesk()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setObjectName(QStringLiteral("conflictSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_list = new QTableView(m_splitter);
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

void ConflictsPage::setUpTable()
{
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Open conflicts"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(ConflictModel::Whose, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    m_list->setColumnWidth(ConflictModel::What, letter * 26);
    m_list->setColumnWidth(ConflictModel::Laptops, letter * 30);
    // What a narrow list leaves out stands beside it.
    new NarrowColumns(header, { ConflictModel::Laptops }, 84);
}

/// A number chooses, Enter settles or presses the button it is on; in a field they are typed.
void ConflictsPage::setUpKeys()
{
    QWidget *conflicts = m_tabs->widget(0);
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_0) + number), conflicts);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { m_detail->choose(number); });
    }
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *key = new QShortcut(QKeySequence(enter), conflicts);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, &ConflictsPage::enter);
    }
}

} // namespace rollbook
