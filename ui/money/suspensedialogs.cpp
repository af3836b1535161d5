// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/suspensedialogs.h"

#include "ui/members/moneywords.h"
#include "ui/members/valuefields.h"
#include "ui/money/payerpicker.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace rollbook {

namespace {

const auto suspenseAmount = QStringLiteral("amount");
const auto claimPayer = QStringLiteral("payer");

} // namespace

SuspenseDialog::SuspenseDialog(Register &target, const Directory &directory, QWidget *parent)
    : CommandDialog(target, tr("Payment by Nobody Known"), parent),
      m_amount(new MoneyField(this)),
      m_method(new QComboBox(this)),
      m_received(new DateField(this)),
      m_reference(new QLineEdit(this)),
      m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("suspenseDialog"));
    setIntroduction(tr("The money is kept in suspense until somebody knows whose it is: then choose “Whose is it?” on "
                       "the payments tab."));
    m_amount->setCurrency(directory.organisation().currency);
    for (const PaymentMethod method : allPaymentMethods())
        m_method->addItem(paymentMethodName(method), static_cast<int>(method));
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(PaymentMethod::Transfer)));
    m_received->setToday(today());
    m_received->setDate(today());
    QFormLayout *form = addForm();
    addRow(form, tr("&Amount"), m_amount, suspenseAmount);
    addRow(form, tr("Paid &by"), m_method, QStringLiteral("method"));
    addRow(form, tr("&Received on"), m_received, QStringLiteral("received"));
    addRow(form, tr("Re&ference"), m_reference, QStringLiteral("reference"));
    addRow(form, tr("&Note"), m_note, QStringLiteral("note"));
    m_amount->setFocus();
    setClean();
    openAt(this, { 460, sizeHint().height() });
}

Problems SuspenseDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    if (m_amount->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, suspenseAmount, {} });
    return problems;
}

Command SuspenseDialog::command() const
{
    RecordPayment payment;
    payment.amount = m_amount->money().value_or(Money {});
    payment.method = static_cast<PaymentMethod>(m_method->currentData().toInt());
    payment.received = m_received->date();
    payment.reference = m_reference->text().trimmed();
    payment.note = m_note->text().trimmed();
    return payment;
}

ClaimDialog::ClaimDialog(
    Register &target, std::shared_ptr<const Directory> directory, const Payment &payment, QWidget *parent)
    : CommandDialog(target, tr("Whose Is It?"), parent),
      m_directory(std::move(directory)),
      m_payment(payment),
      m_payer(new PayerPicker(target.reader(), *m_directory, this)),
      m_effect(hintLabel({}, this))
{
    setObjectName(QStringLiteral("claimDialog"));
    QStringList introduction { paymentWords(payment, m_directory->organisation().currency) };
    for (const QString &words : { payment.reference, payment.note }) {
        if (!words.isEmpty())
            introduction << words;
    }
    setIntroduction(introduction.join(QLatin1Char('\n')));
    QFormLayout *form = addForm();
    addRow(form, tr("&Paid by"), m_payer, claimPayer);
    m_effect->setObjectName(QStringLiteral("claimEffect"));
    content()->addWidget(m_effect);
    setSaveText(tr("&It is theirs"));
    connect(m_payer, &PayerPicker::picked, this, [this] { touch(); });
    m_payer->setFocus();
    setClean();
    openAt(this, { 480, sizeHint().height() });
}

Problems ClaimDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    if (m_payer->payer().isNull())
        problems.push_back({ ProblemCode::Required, claimPayer, {} });
    return problems;
}

void ClaimDialog::checked(const Draft &draft)
{
    // Only what is made again in their name: what is taken back settled nothing.
    Draft theirs = draft;
    std::erase_if(theirs.changes, [](const RecordChange &change) {
        const auto *payment = std::get_if<Change<Payment>>(&change);
        return payment && payment->after && !payment->after->reverses.isNull();
    });
    const PaymentEffect effect
        = paymentEffect(theirs, target().reader(), m_payer->payer().member, m_directory->organisation().currency);
    m_effect->setText(effect.lines.join(QLatin1Char('\n')));
}

void ClaimDialog::refused()
{
    m_effect->clear();
}

Command ClaimDialog::command() const
{
    const Payer payer = m_payer->payer();
    return ClaimPayment { m_payment.id, payer.member, payer.affiliate, {} };
}

} // namespace rollbook
