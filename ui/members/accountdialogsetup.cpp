// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountdialog.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

AccountDialog::AccountDialog(
    Register &target, std::shared_ptr<const Directory> directory, Id<Member> member, QWidget *parent)
    : AccountDialog(target, std::move(directory), member, {}, parent)
{
}

AccountDialog::AccountDialog(
    Register &target, std::shared_ptr<const Directory> directory, Id<Group> affiliate, QWidget *parent)
    : AccountDialog(target, std::move(directory), {}, affiliate, parent)
{
}

AccountDialog::AccountDialog(Register &target, std::shared_ptr<const Directory> directory, Id<Member> member,
    Id<Group> affiliate, QWidget *parent)
    : QDialog(parent),
      m_register(target),
      m_directory(std::move(directory)),
      m_member(member),
      m_affiliate(affiliate),
      m_model(new AccountModel(this)),
      m_day(new DateField(this)),
      m_problem(new ProblemLabel(m_day, this)),
      m_figures(plainLabel({}, TextSize::Heading, this)),
      m_table(new QTableView(this)),
      m_said(hintLabel({}, this)),
      m_pay(namedButton(tr("Record &payment…"), "accountPay", this)),
      m_charge(namedButton(tr("Raise &charge…"), "accountCharge", this)),
      m_waive(namedButton(tr("&Waive…"), "accountWaive", this)),
      m_reverse(namedButton(tr("Re&verse…"), "accountReverse", this)),
      m_refund(namedButton(tr("Re&fund…"), "accountRefund", this)),
      m_reallocate(namedButton(tr("&Set against…"), "accountReallocate", this)),
      m_receipt(namedButton(tr("Rece&ipt…"), "accountReceipt", this))
{
    setObjectName(QStringLiteral("accountDialog"));
    build();
    connect(m_day, &QLineEdit::textChanged, this, &AccountDialog::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountDialog::update);
    connect(&m_register, &Register::committed, this, &AccountDialog::read);
    connect(&m_register, &Register::busyChanged, this, &AccountDialog::update);
    openAt(this, { fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38 });
    read();
    m_table->setFocus();
}

void AccountDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    layout->addWidget(m_problem);
    m_figures->setObjectName(QStringLiteral("accountFigures"));
    m_figures->setWordWrap(true);
    layout->addWidget(m_figures);
    m_table->setObjectName(QStringLiteral("accountLines"));
    m_table->setAccessibleName(tr("Lines of the account"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(AccountModel::What, QHeaderView::Stretch);
    for (const int column :
        { AccountModel::Day, AccountModel::Charged, AccountModel::Paid, AccountModel::Balance, AccountModel::Open })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeActions());
    layout->addWidget(makeFoot());
}

QWidget *AccountDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setObjectName(QStringLiteral("accountDay"));
    m_day->setAccessibleName(tr("As at"));
    m_day->setToday(m_register.clock().today());
    m_day->setDate(m_register.clock().today());
    m_day->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *label = new QLabel(tr("&As at:"), head);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_day);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addStretch();
    return head;
}

QWidget *AccountDialog::makeActions()
{
    auto *bar = new QWidget(this);
    auto *wrap = new WrapLayout(bar, space::small);
    for (QPushButton *button : { m_pay, m_charge, m_waive, m_reverse, m_refund, m_reallocate, m_receipt })
        wrap->add(button);
    connect(m_pay, &QPushButton::clicked, this, &AccountDialog::pay);
    connect(m_charge, &QPushButton::clicked, this, &AccountDialog::charge);
    connect(m_waive, &QPushButton::clicked, this, &AccountDialog::waive);
    connect(m_reverse, &QPushButton::clicked, this, &AccountDialog::reverse);
    connect(m_refund, &QPushButton::clicked, this, &AccountDialog::refund);
    connect(m_reallocate, &QPushButton::clicked, this, &AccountDialog::reallocate);
    connect(m_receipt, &QPushButton::clicked, this, &AccountDialog::showReceipt);
    return bar;
}

QWidget *AccountDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    QPushButton *copied = namedButton(tr("Cop&y"), "accountCopy", foot);
    QPushButton *statement = namedButton(tr("S&tatement of account…"), "accountStatement", foot);
    QPushButton *close = namedButton(tr("C&lose"), "accountClose", foot);
    row->addWidget(copied);
    row->addWidget(statement);
    m_said->setObjectName(QStringLiteral("accountSaid"));
    row->addWidget(m_said, 1);
    row->addWidget(close);
    connect(copied, &QPushButton::clicked, this, &AccountDialog::copy);
    connect(new QShortcut(QKeySequence(QKeySequence::Copy), m_table, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &AccountDialog::copy);
    connect(statement, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested({ {}, m_member, m_affiliate }); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

} // namespace rollbook
