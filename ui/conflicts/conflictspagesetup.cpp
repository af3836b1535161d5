// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictdetail.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

void ConflictsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    auto *none = new EmptyState(m_stack);
    none->setText(QStringLiteral("check"), tr("Nothing waits for a decision"),
        tr("When two laptops give one field different values, both wait here until you choose. Changes to different "
           "fields of a person need no decision: they are put together."));
    connect(none->addButton(tr("Bring Changes &In…"), QStringLiteral("bringChangesIn"), QStringLiteral("import")),
        &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::BringIn); });
    m_stack->addWidget(none);
    m_stack->addWidget(makeDesk());
    layout->addWidget(m_stack, 1);
}

QWidget *ConflictsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), TextSize::Title, head), 1);
    auto *many = new QToolButton(head);
    many->setDefaultAction(action(ActionId::SettleMany));
    many->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    many->setProperty("boxed", true);
    many->setObjectName(QStringLiteral("button-settleMany"));
    many->setAccessibleName(many->defaultAction()->iconText());
    row->addWidget(many);
    layout->addLayout(row);
    layout->addWidget(hintLabel(tr("Two laptops gave these fields different values. Type the number of the one that is "
                                   "right, then Enter. Your decision goes to the other laptops with the next changes."),
        head));
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
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 14);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ConflictModel::Whose, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    m_list->setColumnWidth(ConflictModel::What, letter * 26);
    m_list->setColumnWidth(ConflictModel::Laptops, letter * 30);
    // What a narrow list leaves out stands beside it.
    new NarrowColumns(header, { ConflictModel::Laptops }, 84);
}

/// A number chooses, Enter settles; in a field they are typed.
void ConflictsPage::setUpKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_0) + number), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { m_detail->choose(number); });
    }
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *key = new QShortcut(QKeySequence(enter), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this] { action(ActionId::SettleConflict)->trigger(); });
    }
}

} // namespace rollbook
