// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictdetail.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/conflicts/desk.h"
#include "ui/conflicts/doubtview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
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
    m_stack->addWidget(makeConflictDesk());
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

QWidget *ConflictsPage::makeConflictDesk()
{
    m_list = new QTableView(m_stack);
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Open conflicts"));
    m_list->setModel(m_model);
    setUpDeskList(m_list, { ConflictModel::What, ConflictModel::Whose, ConflictModel::Laptops });
    m_splitter = makeDesk(m_list, m_detail, m_stack);
    m_splitter->setObjectName(QStringLiteral("conflictSplitter"));
    return m_splitter;
}

} // namespace rollbook
