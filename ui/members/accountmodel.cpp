// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountmodel.h"

#include "ui/widgets/tooltip.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

namespace rollbook {

void AccountModel::setBook(AccountBook book, const QString &currency)
{
    beginResetModel();
    m_book = std::move(book);
    m_currency = currency;
    endResetModel();
}

QString AccountModel::money(Money amount) const
{
    return amount.isZero() ? QString() : formatMoney(amount, m_currency);
}

QString AccountModel::what(const AccountEntry &entry) const
{
    const auto with = [](const QString &words, const QString &more) {
        return more.isEmpty() ? words : QStringLiteral("%1 \u00b7 %2").arg(words, more);
    };
    const Charge charge = entry.charge.value_or(Charge {});
    const Payment payment = entry.payment.value_or(Payment {});
    switch (entry.line.kind) {
    case AccountLineKind::Charge:
        return with(chargeKindName(charge.kind), charge.waived.isZero() ? charge.reason : QString());
    case AccountLineKind::Waiver:
        return with(tr("Waived"), charge.reason);
    case AccountLineKind::Payment: {
        QString words = payment.method == PaymentMethod::Unknown
            ? tr("Payment")
            : tr("Payment by %1").arg(paymentMethodName(payment.method).toLower());
        words = with(with(words, payment.receipt), payment.reference);
        return with(words, entry.reversed ? tr("taken back") : QString());
    }
    case AccountLineKind::Reversal:
        return with(tr("Payment taken back"), payment.note);
    case AccountLineKind::Refund:
        return with(tr("Refund"), payment.note);
    case AccountLineKind::PaidByOther:
        return tr("Paid by %1").arg(entry.other);
    case AccountLineKind::PaidForOther:
        return tr("Paid for %1").arg(entry.other);
    }
    return {};
}

QVariant AccountModel::cell(int row, int column, int role) const
{
    const AccountEntry &entry = entryAt(row);
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::ToolTipRole && column == What)
        return plainToolTip(what(entry));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return formatDate(entry.line.day);
    case What:
        return what(entry);
    case Charged:
        return entry.line.amount.pence > 0 ? money(entry.line.amount) : QString();
    case Paid:
        return entry.line.amount.pence < 0 ? money(-entry.line.amount) : QString();
    case Balance:
        return formatMoney(entry.line.balance, m_currency);
    default:
        return entry.left.pence > 0 ? money(entry.left) : QString();
    }
}

QVariant AccountModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const Qt::AlignmentFlag side = column == Day || column == What ? Qt::AlignLeft : Qt::AlignRight;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && column == Open)
        return plainToolTip(tr("Of a charge what is left to pay, of a payment what settles nothing yet"));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return tr("Day");
    case What:
        return tr("What");
    case Charged:
        return tr("Charged");
    case Paid:
        return tr("Paid");
    case Balance:
        return tr("Balance");
    default:
        return tr("Open");
    }
}

QString AccountModel::asText() const
{
    QString text;
    for (int row = -1; row < rows(); ++row) {
        for (int column = 0; column < Columns; ++column) {
            if (column > 0)
                text += QLatin1Char('\t');
            QString value
                = row < 0 ? heading(column, Qt::DisplayRole).toString() : cell(row, column, Qt::DisplayRole).toString();
            text += value.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace rollbook
