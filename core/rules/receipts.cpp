// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/receipts.h"

namespace rollbook {

QString receiptText(const QString &prefix, qint64 number)
{
    return prefix + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

Result<QString> nextReceipt(const Reader &reader, const std::vector<RecordChange> &changes, const QString &prefix)
{
    if (prefix.isEmpty())
        return QString();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto *payment = std::get_if<Change<Payment>>(&*change);
        if (payment && payment->after && !payment->before && payment->after->receipt.startsWith(prefix))
            return receiptText(prefix, payment->after->receipt.mid(prefix.size()).toLongLong() + 1);
    }
    auto highest = reader.highestReceipt(prefix);
    return highest ? Result<QString>(receiptText(prefix, *highest + 1)) : Result<QString>(highest.problems());
}

} // namespace rollbook
