// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/paymentdialog.h"

#include "ui/members/household.h"
#include "ui/members/memberrow.h"
#include "ui/members/moneywords.h"
#include "ui/members/paymentshares.h"
#include "ui/members/valuefields.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace rollbook {

namespace {

/// The payment that an entry made; null when it made none.
Id<Payment> paymentMadeBy(const Reader &reader, EntryId entry)
{
    const auto changes = reader.changesOf(entry, false);
    std::vector<RecordChange> block;
    while (changes && (*changes)->next(block) && !block.empty()) {
        for (const RecordChange &change : block) {
            if (const auto *payment = std::get_if<Change<Payment>>(&change); payment && payment->after)
                return payment->after->id;
        }
    }
    return {};
}

} // namespace

void PaymentDialog::goThrough(std::vector<Id<Member>> others, bool byItself)
{
    m_others = std::move(others);
    m_byItself = byItself;
    showPerson();
}

void PaymentDialog::setMethod(PaymentMethod method)
{
    m_proposed = method;
    if (facts().member.usualMethod == PaymentMethod::Unknown)
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(method)));
}

PaymentMethod PaymentDialog::method() const
{
    return chosen<PaymentMethod>(m_method);
}

void PaymentDialog::showPerson()
{
    const Money owed = owedAt(facts(), today());
    QString owes = owed.pence > 0 ? tr("%1 is owed. The payment settles the oldest charge first.").arg(money(owed))
                                  : tr("Nothing is owed today. The payment is kept for what falls due next.");
    if (m_byItself && !m_others.empty())
        owes
            += QLatin1Char(' ') + tr("%Ln more of those selected to come.", nullptr, static_cast<int>(m_others.size()));
    setIntroduction(owes);
    const PaymentMethod usual = facts().member.usualMethod;
    setMethod(m_proposed);
    if (usual != PaymentMethod::Unknown)
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(usual)));
    m_typed = false;
    for (QLineEdit *field :
        { static_cast<QLineEdit *>(m_amount), static_cast<QLineEdit *>(m_donation), m_reference, m_note })
        field->clear();
    m_several->setChecked(false);
    offerHousehold();
    proposeAmount();
    updateNext();
    m_amount->setFocus();
    m_amount->selectAll();
    touch();
    setClean();
}

void PaymentDialog::offerHousehold()
{
    m_several->setVisible(!isAffiliate());
    m_several->parentWidget()->setVisible(!isAffiliate());
    if (isAffiliate())
        return;
    std::vector<MemberFacts> people { facts() };
    QStringList names;
    if (const auto household = readHousehold(target().reader(), facts().member.id, today())) {
        std::vector<Id<Member>> ids;
        for (const Member &other : household->others) {
            ids.push_back(other.id);
            names.append(fullName(other));
        }
        if (const auto others = target().reader().facts(ids, FactParts::Whole | FactParts::Money))
            people.insert(people.end(), others->begin(), others->end());
    }
    m_shares->setPeople(people);
    setHint(QStringLiteral("several"),
        names.isEmpty() ? QString() : tr("Lives with %1.").arg(names.join(QStringLiteral(", "))));
}

void PaymentDialog::proposeAmount()
{
    if (m_typed)
        return;
    Money amount = m_several->isChecked() ? m_shares->total() : owedAt(facts(), today());
    amount += m_donation->money().value_or(Money {});
    if (amount.pence > 0)
        m_amount->setMoney(amount);
    else
        m_amount->clear();
}

void PaymentDialog::updateNext()
{
    const bool more = !m_others.empty();
    setSaveText(more && m_byItself ? tr("&Record and next") : tr("&Record payment"));
    m_next->setVisible(more && !m_byItself);
}

Command PaymentDialog::command() const
{
    RecordPayment payment;
    if (isAffiliate())
        payment.affiliate = facts().affiliate;
    else
        payment.payer = facts().member.id;
    payment.amount = m_amount->money().value_or(Money {});
    payment.received = m_received->date();
    payment.method = method();
    payment.reference = m_reference->text().trimmed();
    payment.note = m_note->text().trimmed();
    payment.donation = m_donation->money().value_or(Money {});
    if (m_several->isChecked())
        payment.shares = m_shares->shares();
    payment.receipt = m_receipt->isChecked();
    return payment;
}

Problems PaymentDialog::formProblems() const
{
    Problems problems = formProblemsAnd(QStringLiteral("amount"), m_amount->text().trimmed().isEmpty());
    if (m_several->isChecked()) {
        const Problems mistyped = m_shares->problems(QStringLiteral("shares"));
        problems.insert(problems.end(), mistyped.begin(), mistyped.end());
    }
    return problems;
}

void PaymentDialog::checked(const Draft &draft)
{
    const PaymentEffect effect
        = paymentEffect(draft, target().reader(), facts().member.id, directory().organisation().currency);
    m_effect->setText(effect.lines.join(QLatin1Char('\n')));
    setHint(QStringLiteral("receipt"), effect.receipt);
}

void PaymentDialog::refused()
{
    m_effect->clear();
    setHint(QStringLiteral("receipt"), {});
}

void PaymentDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier))
        recordAndNext();
    else
        PersonDialog::keyPressEvent(event);
}

void PaymentDialog::recordAndNext()
{
    if (m_others.empty()) {
        save();
        return;
    }
    m_goOn = true;
    save();
    m_goOn = false;
}

void PaymentDialog::taken(EntryId entry)
{
    m_proposed = method();
    if (m_receipt->isChecked() && m_print->isChecked()) {
        if (const Id<Payment> made = paymentMadeBy(target().reader(), entry); !made.isNull())
            Q_EMIT receiptRequested(made);
    }
    if (!(m_goOn || m_byItself) || !showNext())
        PersonDialog::taken(entry);
}

bool PaymentDialog::showNext()
{
    while (!m_others.empty()) {
        const Id<Member> id = m_others.front();
        m_others.erase(m_others.begin());
        auto facts = target().reader().facts(std::span(&id, 1), FactParts::Everything);
        if (!facts || facts->empty())
            continue;
        setFacts(std::move(facts->front()));
        showPerson();
        Q_EMIT shown(id);
        return true;
    }
    return false;
}

} // namespace rollbook
