// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/laptopspage.h"

#include "ui/laptops/devicemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// A button of an empty view that stands for an action.
void follow(QPushButton *button, QAction *action)
{
    const auto adopt = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, adopt);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    adopt();
}

QVBoxLayout *cardLayout(QFrame *card)
{
    makeCard(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

void LaptopsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setText(QStringLiteral("laptops"), tr("Only this laptop keeps the register"),
        tr("Give a colleague a copy and both of you can work at once, with no network between you. Each takes changes "
           "out to a file, on a stick or by e-mail, and brings the other's in. Rollbook puts the work together and "
           "asks "
           "only where two values clash."));
    follow(m_empty->addButton(tr("Make a &Copy for a Colleague…"), QStringLiteral("firstCopy"), QStringLiteral("plus")),
        action(ActionId::MakeCopy));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    layout->addWidget(m_stack, 1);
}

QWidget *LaptopsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(title(), TextSize::Title, head));
    layout->addWidget(hintLabel(tr("Everybody works on a copy of their own. Changes travel in sealed files, and all "
                                   "end with the same register."),
        head));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (const ActionId id : { ActionId::MakeCopy, ActionId::TakeOut, ActionId::BringIn })
        row->addWidget(actionButton(action(id), head));
    row->addStretch();
    layout->addLayout(row);
    m_reason = hintLabel({}, head);
    m_reason->setObjectName(QStringLiteral("laptopReason"));
    layout->addWidget(m_reason);
    return head;
}

QWidget *LaptopsPage::makeContent()
{
    auto *content = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_list = new QTableView(content);
    setUpTable();
    layout->addWidget(m_list, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    cards->addWidget(makeSelected(), 1);
    cards->addWidget(makeFingerprint(), 1);
    layout->addLayout(cards);
    return content;
}

void LaptopsPage::setUpTable()
{
    m_list->setObjectName(QStringLiteral("laptops"));
    m_list->setAccessibleName(tr("Laptops"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(DeviceModel::Name, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    m_list->setColumnWidth(DeviceModel::UsedBy, std::max(letter * 22, headingWidth(header, DeviceModel::UsedBy)));
    for (const DeviceModel::Column column : { DeviceModel::Since, DeviceModel::Newest, DeviceModel::Standing })
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    new NarrowColumns(header, { DeviceModel::Since }, 150);
    new NarrowColumns(header, { DeviceModel::Newest }, 90);
}

QWidget *LaptopsPage::makeSelected()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("laptopCard"));
    QVBoxLayout *layout = cardLayout(card);
    m_name = plainLabel({}, TextSize::Heading, card);
    m_name->setObjectName(QStringLiteral("laptopName"));
    m_name->setWordWrap(true);
    m_facts = hintLabel({}, card);
    m_facts->setObjectName(QStringLiteral("laptopFacts"));
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    m_selectedReason = hintLabel({}, card);
    m_selectedReason->setObjectName(QStringLiteral("laptopSelectedReason"));
    layout->addWidget(m_selectedReason);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (const ActionId id : { ActionId::RenameLaptop, ActionId::RevokeLaptop, ActionId::ReinstateLaptop }) {
        QToolButton *button = actionButton(action(id), card);
        row->addWidget(button);
        // One of the two fits a laptop.
        if (id != ActionId::RenameLaptop) {
            const auto fit = [button, this, id] {
                const DeviceRow *selected = current();
                const bool gone = selected && selected->device.revokedFrom > 0;
                button->setVisible(gone == (id == ActionId::ReinstateLaptop));
            };
            connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, button, fit);
            connect(m_model, &QAbstractItemModel::dataChanged, button, fit);
            fit();
        }
    }
    row->addStretch();
    layout->addLayout(row);
    return card;
}

QWidget *LaptopsPage::makeFingerprint()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("fingerprintCard"));
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(plainLabel(tr("Fingerprint"), TextSize::Small, card));
    m_words = plainLabel({}, TextSize::Heading, card);
    m_words->setObjectName(QStringLiteral("fingerprint"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    layout->addWidget(hintLabel(
        tr("After a round every laptop shows the same four words: read them to each other, and you know that all hold "
           "the same."),
        card));
    layout->addStretch();
    layout->addWidget(actionButton(action(ActionId::CopyFingerprint), card), 0, Qt::AlignLeft);
    return card;
}

} // namespace rollbook
