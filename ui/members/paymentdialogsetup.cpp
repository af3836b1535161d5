// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/blockview.h"
#include "ui/members/memberrow.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/paymentshares.h"
#include "ui/members/valuefields.h"
#include "ui/words/enumwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rollbook {

PaymentDialog::PaymentDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Payment from %1"), parent),
      m_amount(new MoneyField(this)),
      m_donation(new MoneyField(this)),
      m_several(new QCheckBox(tr("For &several people"), this)),
      m_shares(new PaymentShares(target, this->directory().organisation().currency, this)),
      m_receipt(new QCheckBox(tr("Give a receipt n&umber"), this)),
      m_print(new QCheckBox(tr("Sho&w the receipt, to print it"), this)),
      m_effect(plainLabel({}, this))
{
    setObjectName(QStringLiteral("paymentDialog"));
    QFormLayout *form = addForm();
    setUpFields(form);
    setUpSeveral(form);
    setUpReceipt(form);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setAccessibleName(tr("What it settles"));
    content()->addWidget(m_effect);
    setUpNext();
    showPerson();
}

PaymentDialog::~PaymentDialog()
{
    stopListening();
}

void PaymentDialog::setUpFields(QFormLayout *form)
{
    const QString currency = directory().organisation().currency;
    m_amount->setCurrency(currency);
    addRow(form, tr("&Amount"), m_amount, QStringLiteral("amount"));
    m_method = addChoice(form, tr("&Paid by"), QStringLiteral("method"), allPaymentMethods(), paymentMethodName);
    m_received = addDate(form, tr("Received &on"), QStringLiteral("received"), today());
    m_reference = addLine(form, tr("Re&ference"), QStringLiteral("reference"));
    m_donation->setCurrency(currency);
    addRow(form, tr("Of it &donated"), m_donation, QStringLiteral("donation"));
    m_note = addLine(form, tr("&Note"), QStringLiteral("note"));
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_typed = !m_amount->text().trimmed().isEmpty(); });
    connect(m_donation, &QLineEdit::textEdited, this, &PaymentDialog::proposeAmount);
}

void PaymentDialog::setUpSeveral(QFormLayout *form)
{
    m_several->setObjectName(QStringLiteral("several"));
    form->addRow(QString(), m_several);
    watch(m_several, QStringLiteral("several"));
    m_shares->setObjectName(QStringLiteral("shares"));
    form->addRow(m_shares);
    watch(m_shares, QStringLiteral("shares"));
    m_shares->hide();
    // An empty row would still keep its distance.
    QWidget *row = m_shares->parentWidget();
    form->setRowVisible(row, false);
    connect(m_several, &QCheckBox::toggled, this, [this, form, row](bool on) {
        form->setRowVisible(row, on);
        m_shares->setVisible(on);
        if (on)
            m_shares->takeFocus();
        proposeAmount();
    });
    connect(m_shares, &PaymentShares::changed, this, [this] {
        proposeAmount();
        touch();
    });
}

void PaymentDialog::setUpReceipt(QFormLayout *form)
{
    m_receipt->setObjectName(QStringLiteral("receipt"));
    m_receipt->setChecked(true);
    form->addRow(QString(), m_receipt);
    watch(m_receipt, QStringLiteral("receipt"));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    form->addRow(QString(), m_print);
    connect(m_receipt, &QCheckBox::toggled, m_print, &QWidget::setEnabled);
}

void PaymentDialog::setUpNext()
{
    m_next = addButton(tr("Record and ne&xt"), QStringLiteral("recordAndNext"));
    m_next->setToolTip(tr("Ctrl+Shift+Enter"));
    connect(m_next, &QAbstractButton::clicked, this, &PaymentDialog::recordAndNext);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key)), this),
            &QShortcut::activated, this, &PaymentDialog::recordAndNext);
    updateNext();
}

} // namespace rollbook
