// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spanchooser.h"
#include "ui/money/paymentstab.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/enumwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int leastPayerLetters = 20;

} // namespace

void PaymentsTab::setUpActions()
{
    addTabAction(ActionId::PrintReceipt, [this] {
        if (const PaymentLine *line = current())
            Q_EMIT paperRequested({ line->payment.id, {}, {} }, this);
    });
    addTabAction(ActionId::ClaimEntry, [this] { withCurrent(&MoneyDesk::claim); });
    addTabAction(ActionId::ReallocateEntry, [this] { withCurrent(&MoneyDesk::reallocate); });
    addTabAction(ActionId::RefundEntry, [this] { withCurrent(&MoneyDesk::refund); });
    addTabAction(ActionId::ReverseEntry, [this] { withCurrent(&MoneyDesk::reverse); });
}

void PaymentsTab::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    layout->addWidget(makeActions());
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setText(QStringLiteral("money"), tr("No payment yet"));
    m_first = { m_empty->addButton(tr("Record a payment…"), QStringLiteral("firstPayment"), QStringLiteral("money")),
        m_empty->addButton(tr("Import a bank statement…"), QStringLiteral("firstStatement"), QStringLiteral("bank")) };
    connect(m_first[0], &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::TakePayment); });
    connect(m_first[1], &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::ImportStatement); });
    m_table = new QTableView(m_stack);
    setUpTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_sums = plainLabel({}, TextSize::Strong, this);
    m_sums->setObjectName(QStringLiteral("paymentsSums"));
    m_sums->setWordWrap(true);
    layout->addWidget(m_sums);
}

QWidget *PaymentsTab::makeHead()
{
    auto *head = new QWidget(this);
    auto *wrap = new WrapLayout(head, space::small);
    m_find = new QLineEdit(head);
    m_find->setObjectName(QStringLiteral("paymentsFind"));
    m_find->setPlaceholderText(tr("Name, receipt or reference"));
    m_find->setAccessibleName(tr("Find a payment"));
    m_find->setClearButtonEnabled(true);
    keepPlaceholderWhole(m_find);
    wrap->add(m_find, 1);
    m_span = new SpanChooser(head);
    m_span->setKind(SpanKind::All);
    wrap->add(m_span);
    m_method = new QComboBox(head);
    m_method->setObjectName(QStringLiteral("paymentsMethod"));
    m_method->setAccessibleName(tr("Method"));
    m_method->addItem(tr("Any method"), -1);
    for (const PaymentMethod method : allPaymentMethods())
        m_method->addItem(paymentMethodName(method), static_cast<int>(method));
    wrap->add(m_method);
    m_suspense = new QCheckBox(tr("Only in suspense"), head);
    m_suspense->setObjectName(QStringLiteral("paymentsSuspense"));
    wrap->add(m_suspense);
    return head;
}

QWidget *PaymentsTab::makeActions()
{
    auto *bar = new QWidget(this);
    auto *wrap = new WrapLayout(bar, space::small);
    for (const ActionId id : { ActionId::PrintReceipt, ActionId::ClaimEntry, ActionId::ReallocateEntry,
             ActionId::RefundEntry, ActionId::ReverseEntry })
        wrap->add(actionButton(action(id), bar));
    return bar;
}

void PaymentsTab::setUpTable()
{
    m_table->setObjectName(QStringLiteral("payments"));
    m_table->setAccessibleName(tr("Payments, the newest first"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Column headings"));
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    header->setSectionResizeMode(PaymentsModel::Who, QHeaderView::Stretch);
    for (int column = 0; column < PaymentsModel::ColumnCount; ++column) {
        if (column != PaymentsModel::Who)
            m_table->setColumnWidth(column, columnWidth(m_table, column, PaymentsModel::samples(column)));
    }
    new ColumnRoom(header, PaymentsModel::Who, leastPayerLetters,
        { PaymentsModel::Reference, PaymentsModel::Method, PaymentsModel::Receipt });
}

} // namespace rollbook
