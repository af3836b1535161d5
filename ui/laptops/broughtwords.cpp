// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/broughtwords.h"

#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

class BroughtWords
{
    Q_DECLARE_TR_FUNCTIONS(BroughtWords)
};

using Tally = std::map<QString, qint64>;

/// The units that an edit changed, by their labels: an address counts once.
void countEdit(const RecordChange &change, Tally &tally)
{
    const int type = recordType(change);
    std::set<QString> labels;
    visitChange(
        [&]<class R>(const Change<R> &edit) {
            forEachUnit<R>([&](int unit) {
                if (!unitEqual(*edit.before, *edit.after, unit))
                    labels.insert(unitName(type, unit));
            });
        },
        change);
    for (const QString &label : labels)
        ++tally[label];
}

void count(const RecordChange &change, Tally &tally)
{
    const auto [fresh, gone] = visitChange([](const auto &c) { return std::pair(!c.before, !c.after); }, change);
    if (!fresh && !gone)
        countEdit(change, tally);
    else
        ++tally[(fresh ? BroughtWords::tr("new: %1") : BroughtWords::tr("removed: %1"))
                    .arg(recordName(recordType(change)))];
}

} // namespace

QStringList changedFields(const BroughtIn &brought)
{
    Tally tally;
    if (brought.everything) {
        for (const auto &[type, records] : brought.byType)
            tally[recordName(type)] += static_cast<qint64>(records);
    } else {
        for (const RecordChange &change : brought.changes)
            count(change, tally);
    }
    std::vector<std::pair<QString, qint64>> sorted(tally.begin(), tally.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList lines;
    for (const auto &[label, times] : sorted)
        lines << fillIn(BroughtWords::tr("%1 (%2)", "field, how often"), { label, formatCount(times) });
    return lines;
}

Result<QStringList> missingWords(const BroughtIn &brought, const Reader &reader)
{
    auto roster = reader.all<Device>();
    if (!roster)
        return roster.problems();
    QStringList lines;
    for (const MissingEntries &missing : brought.missing) {
        const auto device = std::ranges::find(*roster, missing.device.uuid, [](const Device &d) { return d.id.uuid; });
        const QString name = device == roster->end() ? BroughtWords::tr("a laptop not known here") : device->name;
        lines << fillIn(
            BroughtWords::tr("Entries %2 to %3 of “%1” are missing. Ask for a file that has them; what builds on them "
                             "is left out until then."),
            { name, formatCount(static_cast<qint64>(missing.from)), formatCount(static_cast<qint64>(missing.to)) });
    }
    return lines;
}

QString broughtInSentence(const BroughtIn &brought)
{
    if (brought.entries == 0)
        return BroughtWords::tr("Everything in the file was here already; nothing was changed.");
    const QStringList values { brought.sender, formatCount(static_cast<qint64>(brought.people)),
        formatCount(static_cast<qint64>(brought.records)) };
    const int waiting = static_cast<int>(brought.conflicts);
    if (waiting == 0)
        return fillIn(BroughtWords::tr("Brought in the changes of “%1”. New people: %2. Changed records: %3."), values);
    return fillIn(BroughtWords::tr("Brought in the changes of “%1”. New people: %2. Changed records: %3. %Ln "
                                   "conflict(s) wait to be settled.",
                      nullptr, waiting),
        values);
}

} // namespace rollbook
