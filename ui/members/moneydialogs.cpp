// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/moneydialogs.h"

#include "ui/members/memberrow.h"
#include "ui/members/moneywords.h"
#include "ui/members/valuefields.h"
#include "ui/words/enumwords.h"

#include <QComboBox>
#include <QFormLayout>

namespace rollbook {

RaiseChargeDialog::RaiseChargeDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    std::vector<Id<Member>> others, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Charge for %1"), parent),
      m_others(std::move(others)),
      m_amount(new MoneyField(this))
{
    setObjectName(QStringLiteral("raiseChargeDialog"));
    if (!m_others.empty())
        setWindowTitle(tr("Charge for %Ln person(s) each", nullptr, static_cast<int>(m_others.size()) + 1));
    setIntroduction(tr("The fee of a term is charged by itself. This is for anything else that is to be paid."));
    setSaveText(tr("&Raise charge"));
    QFormLayout *form = addForm();
    m_amount->setCurrency(this->directory().organisation().currency);
    addRow(form, tr("&Amount"), m_amount, QStringLiteral("amount"));
    m_kind = addChoice(form, tr("&Kind"), QStringLiteral("kind"),
        std::vector { ChargeKind::Other, ChargeKind::Donation, ChargeKind::Fee }, chargeKindName);
    m_reason = addLine(form, tr("&What it is for"), QStringLiteral("reason"));
    m_due = addDate(form, tr("&Due on"), QStringLiteral("due"), today());
    m_amount->setFocus();
}

Command RaiseChargeDialog::command() const
{
    RaiseCharge charge;
    if (facts().affiliate.isNull()) {
        charge.members = { facts().member.id };
        charge.members.insert(charge.members.end(), m_others.begin(), m_others.end());
    } else {
        charge.affiliate = facts().affiliate;
    }
    charge.kind = chosen<ChargeKind>(m_kind);
    charge.amount = m_amount->money().value_or(Money {});
    charge.due = m_due->date();
    charge.reason = m_reason->text().trimmed();
    return charge;
}

Problems RaiseChargeDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("amount"), m_amount->text().trimmed().isEmpty());
}

WaiveDialog::WaiveDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const Charge &charge, Money left, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Waive what %1 owes"), parent),
      m_charge(charge.id),
      m_amount(new MoneyField(this))
{
    setObjectName(QStringLiteral("waiveDialog"));
    const QString currency = this->directory().organisation().currency;
    setIntroduction(tr("%1: %2 is left to pay. What is waived is forgiven; the charge stays in the account.")
                        .arg(chargeWords(charge, currency), money(left)));
    setSaveText(tr("&Waive"));
    QFormLayout *form = addForm();
    m_amount->setCurrency(currency);
    m_amount->setMoney(left);
    addRow(form, tr("&Amount"), m_amount, QStringLiteral("amount"));
    m_reason = addLine(form, tr("&Reason"), QStringLiteral("reason"));
    m_reason->setFocus();
}

Command WaiveDialog::command() const
{
    return WaiveCharge { m_charge, m_amount->money().value_or(Money {}), m_reason->text().trimmed() };
}

Problems WaiveDialog::formProblems() const
{
    Problems problems = formProblemsAnd(QStringLiteral("amount"), m_amount->text().trimmed().isEmpty());
    if (m_reason->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("reason"), {} });
    return problems;
}

ReverseDialog::ReverseDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const Payment &payment, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Reverse a payment from %1"), parent),
      m_payment(payment.id)
{
    setObjectName(QStringLiteral("reverseDialog"));
    setIntroduction(tr("%1. An entry of the opposite sum takes it back with all that it settled: it bounced, or was "
                       "entered by mistake.")
                        .arg(paymentWords(payment, this->directory().organisation().currency)));
    setSaveText(tr("Re&verse payment"));
    QFormLayout *form = addForm();
    m_reason = addLine(form, tr("&Reason"), QStringLiteral("reason"));
    m_day = addDate(form, tr("Reversed &on"), QStringLiteral("day"), today());
    m_reason->setFocus();
}

Command ReverseDialog::command() const
{
    return ReversePayment { m_payment, m_day->date(), m_reason->text().trimmed() };
}

Problems ReverseDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("reason"), m_reason->text().trimmed().isEmpty());
}

RefundDialog::RefundDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const Payment &payment, Money free, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Refund to %1"), parent),
      m_payment(payment.id),
      m_amount(new MoneyField(this))
{
    setObjectName(QStringLiteral("refundDialog"));
    const QString currency = this->directory().organisation().currency;
    setIntroduction(
        tr("%1: %2 of it settles nothing and can go back.").arg(paymentWords(payment, currency), money(free)));
    setSaveText(tr("Re&fund"));
    QFormLayout *form = addForm();
    m_amount->setCurrency(currency);
    m_amount->setMoney(free);
    addRow(form, tr("&Amount"), m_amount, QStringLiteral("amount"));
    m_method = addChoice(form, tr("&Paid back by"), QStringLiteral("method"), allPaymentMethods(), paymentMethodName);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(PaymentMethod::Transfer)));
    m_day = addDate(form, tr("Paid back &on"), QStringLiteral("day"), today());
    m_reason = addLine(form, tr("&Reason"), QStringLiteral("reason"));
    m_amount->setFocus();
    m_amount->selectAll();
}

Command RefundDialog::command() const
{
    return RefundPayment { m_payment, m_amount->money().value_or(Money {}), m_day->date(),
        chosen<PaymentMethod>(m_method), m_reason->text().trimmed() };
}

Problems RefundDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("amount"), m_amount->text().trimmed().isEmpty());
}

} // namespace rollbook
