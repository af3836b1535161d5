// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/papertexts.h"

#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

QString sayOnPaper(const char *text, const QStringList &values = {})
{
    return fillIn(QCoreApplication::translate("Papers", text), values);
}

} // namespace

QString PaperTexts::title(PaperKind kind) const
{
    switch (kind) {
    case PaperKind::Account:
        return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Statement of account"));
    case PaperKind::Receipt:
        return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Receipt"));
    case PaperKind::PayingIn:
        break;
    }
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Paying-in slip"));
}

QString PaperTexts::column(PaperColumn column) const
{
    static constexpr const char *titles[] = { QT_TRANSLATE_NOOP("Papers", "Day"), QT_TRANSLATE_NOOP("Papers", "What"),
        QT_TRANSLATE_NOOP("Papers", "Charged"), QT_TRANSLATE_NOOP("Papers", "Paid"),
        QT_TRANSLATE_NOOP("Papers", "Balance"), QT_TRANSLATE_NOOP("Papers", "For"),
        QT_TRANSLATE_NOOP("Papers", "Amount"), QT_TRANSLATE_NOOP("Papers", "No."), QT_TRANSLATE_NOOP("Papers", "From"),
        QT_TRANSLATE_NOOP("Papers", "Cheque number") };
    static_assert(std::size(titles) == static_cast<std::size_t>(PaperColumn::Cheque) + 1);
    return sayOnPaper(titles[static_cast<std::size_t>(column)]);
}

QString PaperTexts::definition(PaperKind kind) const
{
    if (kind != PaperKind::Account)
        return {};
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers",
        "Everything that was charged and paid, oldest first. The balance is what was still to pay after each line; "
        "with "
        "a minus it is in your favour."));
}

QString PaperTexts::empty(PaperKind kind) const
{
    switch (kind) {
    case PaperKind::Account:
        return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Nothing was ever charged or paid."));
    case PaperKind::Receipt:
        break;
    case PaperKind::PayingIn:
        return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "No payment has been entered in this batch."));
    }
    return {};
}

QString PaperTexts::whom(const QString &name, const QString &number) const
{
    return number.isEmpty() ? name : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1, member %2"), { name, number });
}

QString PaperTexts::charge(const Charge &charge, const QString &type, const Period *term) const
{
    if (term) {
        const QString what = type.isEmpty() ? chargeKindName(charge.kind) : type;
        return term->end.isValid()
            ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Fee: %1, %2 to %3"),
                { what, formatDate(term->start), formatDate(term->end) })
            : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Fee: %1, from %2 for life"), { what, formatDate(term->start) });
    }
    const QString kind = chargeKindName(charge.kind);
    return charge.reason.isEmpty() || !charge.waived.isZero()
        ? kind
        : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1: %2"), { kind, charge.reason });
}

QString PaperTexts::forPerson(const QString &purpose, const QString &name) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1, for %2"), { purpose, name });
}

QString PaperTexts::payment(const Payment &payment) const
{
    if (!payment.reverses.isNull())
        return payment.amount.pence > 0 ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Payment put back"))
                                        : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Payment returned or refunded"));
    const QString method = payment.method == PaymentMethod::Unknown
        ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Payment"))
        : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Payment (%1)"), { paymentMethodName(payment.method) });
    return payment.receipt.isEmpty()
        ? method
        : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1, receipt %2"), { method, payment.receipt });
}

QStringList PaperTexts::contacts(const Organisation &organisation) const
{
    QStringList lines { organisation.telephone, organisation.email, organisation.website };
    lines.removeAll(QString());
    return lines;
}

QString PaperTexts::paidBy(const QString &name) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Paid by %1"), { name });
}

QString PaperTexts::paidFor(const QString &name) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Paid for %1"), { name });
}

QString PaperTexts::waived(const QString &purpose, const QString &reason) const
{
    return reason.isEmpty() ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Waived: %1"), { purpose })
                            : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Waived: %1 (%2)"), { purpose, reason });
}

QString PaperTexts::balance(Money owed) const
{
    if (owed.isZero())
        return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Nothing to pay"));
    return owed.pence > 0 ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "To pay"))
                          : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "In your favour"));
}

PaperBlock PaperTexts::howToPay(Money owed, const QString &reference, const std::vector<BankAccount> &accounts) const
{
    PaperBlock block;
    if (owed.pence <= 0)
        return block;
    block.heading = sayOnPaper(QT_TRANSLATE_NOOP("Papers", "How to pay"));
    const QString amount = m_reports.money(owed);
    for (const BankAccount &account : accounts)
        block.lines += sayOnPaper(
            QT_TRANSLATE_NOOP("Papers", "By transfer of %1 to %2, %3."), { amount, account.name, account.number });
    if (accounts.empty())
        block.lines
            += sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Please pay %1 by transfer, by cheque or in cash."), { amount });
    if (!reference.isEmpty())
        block.lines += sayOnPaper(QT_TRANSLATE_NOOP("Papers",
                                      "Please give this reference, exactly so: %1. By it your payment is recognised."),
            { reference });
    return block;
}

QString PaperTexts::receiptNumber(const QString &number) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Receipt %1"), { number });
}

QString PaperTexts::receivedFrom(const QString &whom) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Received from %1"), { whom });
}

QString PaperTexts::method(PaymentMethod method, const QString &reference) const
{
    QString name = method == PaymentMethod::Unknown ? QString() : paymentMethodName(method);
    if (reference.isEmpty())
        return name;
    return name.isEmpty() ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Reference: %1"), { reference })
                          : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1, reference: %2"), { name, reference });
}

QString PaperTexts::credit() const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Kept as credit for what falls due later"));
}

QString PaperTexts::received() const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Received in all"));
}

QString PaperTexts::takenBack(Money amount) const
{
    return sayOnPaper(
        QT_TRANSLATE_NOOP("Papers", "Returned or refunded since: %1 of this payment"), { m_reports.money(amount) });
}

QStringList PaperTexts::receiptBlanks() const
{
    return { sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Received on behalf of the society")),
        sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Date")) };
}

QString PaperTexts::batch(qint64 payments, const QString &note) const
{
    const QString count = this->payments(payments);
    return note.isEmpty() ? count : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "%1: %2"), { count, note });
}

QString PaperTexts::kind(PaymentMethod method) const
{
    return method == PaymentMethod::Cheque ? sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Cheques"))
                                           : sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Cash"));
}

QString PaperTexts::payments(qint64 count) const
{
    return QCoreApplication::translate("Papers", "%Ln payment(s)", nullptr, static_cast<int>(count))
        .replace(QStringLiteral("payment(s)"), count == 1 ? QStringLiteral("payment") : QStringLiteral("payments"));
}

QString PaperTexts::nobodyKnown() const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers", "a payer not known yet"));
}

QString PaperTexts::differs(qint64 expectedCount, Money expectedTotal) const
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Papers",
                          "This differs from what was counted beforehand: %1, %2 in all. Count again before it goes to "
                          "the bank."),
        { payments(expectedCount), m_reports.money(expectedTotal) });
}

QStringList PaperTexts::payingInBlanks() const
{
    return { sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Paid in by")), sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Date")),
        sayOnPaper(QT_TRANSLATE_NOOP("Papers", "Bank’s stamp")) };
}

} // namespace rollbook
