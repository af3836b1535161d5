// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/givenreceipts.h"

#include "core/store/metavalues.h"
#include "core/store/view.h"

#include <map>

namespace rollbook {

Done keepGivenReceipts(const Connection &connection, const std::vector<RecordChange> &changes)
{
    std::map<QString, qint64> highest;
    for (const RecordChange &any : changes) {
        const auto *payment = std::get_if<Change<Payment>>(&any);
        if (payment == nullptr || payment->after || payment->before->receipt.isEmpty())
            continue;
        const QString &receipt = payment->before->receipt;
        const qsizetype behind = receipt.lastIndexOf(QLatin1Char('-')) + 1;
        qint64 &kept = highest[receipt.left(behind)];
        kept = std::max(kept, receipt.mid(behind).toLongLong());
    }
    for (const auto &[prefix, number] : highest) {
        const QString name = QLatin1String(receiptsName) + prefix;
        auto known = findMeta(connection, name);
        if (!known)
            return known.problems();
        if (*known && (*known)->toLongLong() >= number)
            continue;
        if (auto noted = setMeta(connection, name, QByteArray::number(number)); !noted)
            return noted;
    }
    return {};
}

} // namespace rollbook
