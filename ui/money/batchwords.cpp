// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchwords.h"

#include "ui/words/format.h"

namespace rollbook {

BatchCount countOf(const Batch &batch, std::span<const BatchLine> lines)
{
    BatchCount count { batch.expectedCount, static_cast<int>(lines.size()), batch.expectedTotal, {} };
    for (const BatchLine &line : lines)
        count.enteredTotal += line.amount;
    return count;
}

QString batchRunning(const BatchCount &count, const QString &currency)
{
    return fillIn(BatchWords::tr("Entered: %1 of %2 payments, %3 of %4."),
        { formatCount(count.entered), formatCount(count.expected), formatMoney(count.enteredTotal, currency),
            formatMoney(count.expectedTotal, currency) });
}

QString batchVerdict(const BatchCount &count, const QString &currency)
{
    if (count.agrees())
        return BatchWords::tr("People and money agree: the batch can be posted.");
    if (count.entered == 0 && count.expected == 0)
        return BatchWords::tr("Nothing was counted. Enter what was counted, and then who paid.");
    QStringList sentences;
    const int people = count.expected - count.entered;
    if (people > 0)
        sentences += BatchWords::tr("%n payment(s) to come.", nullptr, people);
    else if (people < 0)
        sentences += BatchWords::tr("%n payment(s) more than were counted.", nullptr, -people);
    const Money money = count.expectedTotal - count.enteredTotal;
    if (money.pence > 0)
        sentences += fillIn(BatchWords::tr("%1 to come."), { formatMoney(money, currency) });
    else if (money.pence < 0)
        sentences += fillIn(BatchWords::tr("%1 more than was counted."), { formatMoney(-money, currency) });
    if (people <= 0)
        sentences += BatchWords::tr("Check the amounts, or correct what was counted.");
    return sentences.join(QLatin1Char(' '));
}

QString batchTitle(const Batch &batch)
{
    const QString day = formatDate(batch.opened);
    return batch.note.isEmpty() ? fillIn(BatchWords::tr("Batch of %1", "day"), { day })
                                : fillIn(BatchWords::tr("Batch of %1: %2", "day, note"), { day, batch.note });
}

} // namespace rollbook
