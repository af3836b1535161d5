// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/journalmodel.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"
#include "ui/words/originalaction.h"

namespace rollbook {

JournalModel::JournalModel(const Register &source, QObject *parent) : RowModel(parent), m_register(source) { }

Done JournalModel::update()
{
    const auto newest = m_register.reader().journal(0, 1);
    if (!newest)
        return newest.problems();
    readNames();
    const quint64 last = newest->empty() ? 0 : newest->front().number;
    const bool whole = !keys().empty() && keys().size() == keys().front();
    if (!whole || last < keys().front()) {
        std::vector<quint64> numbers;
        for (quint64 number = last; number > 0; --number)
            numbers.push_back(number);
        setKeys(std::move(numbers));
        return {};
    }
    std::vector<quint64> added;
    for (quint64 number = last; number > keys().front(); --number)
        added.push_back(number);
    insertKeys(0, added);
    // An undo marks the line it took back.
    refreshAll();
    return {};
}

void JournalModel::readNames()
{
    if (const auto organisation = m_register.reader().organisation())
        m_currency = organisation->currency;
    m_laptops = LaptopNames(m_register.reader());
}

/// Tells the lines; what they took back is read for all of them at once.
Result<std::vector<std::pair<quint64, JournalRow>>> JournalModel::told(std::vector<JournalLine> lines) const
{
    std::vector<Entry> entries;
    for (const JournalLine &line : lines)
        entries.push_back(line.entry);
    const auto originals = originalActions(m_register.reader(), std::move(entries));
    if (!originals)
        return originals.problems();
    std::vector<std::pair<quint64, JournalRow>> rows;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const Action *original = lines[at].entry.undoes ? &(*originals)[at] : nullptr;
        QString words = actionSentence(lines[at].entry.action, original, m_currency);
        rows.emplace_back(lines[at].number, JournalRow { std::move(lines[at]), std::move(words) });
    }
    return rows;
}

QVariant JournalModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Laptop:
        return tr("Laptop");
    default:
        return tr("Records");
    }
}

Result<std::vector<std::pair<quint64, JournalRow>>> JournalModel::fetch(std::span<const quint64> keys) const
{
    std::vector<JournalLine> all;
    for (std::size_t at = 0; at < keys.size();) {
        // Lines that follow each other are read at once; a filter leaves gaps.
        std::size_t end = at + 1;
        while (end < keys.size() && keys[end] + 1 == keys[end - 1])
            ++end;
        const auto lines = m_register.reader().journal(keys[at] + 1, static_cast<int>(end - at));
        if (!lines)
            return lines.problems();
        all.insert(all.end(), lines->begin(), lines->end());
        at = end;
    }
    return told(std::move(all));
}

QVariant JournalModel::show(const JournalRow &row, int column, int role) const
{
    const JournalLine &line = row.line;
    if (role == Qt::TextAlignmentRole && column == Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.undoneWhole && column == What) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::ToolTipRole && column == What)
        return plainToolTip(row.sentence);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return formatMoment(line.entry.stamp.milliseconds);
    case What:
        if (!line.undoneBy)
            return row.sentence;
        return (line.undoneWhole ? tr("%1 (undone since)") : tr("%1 (partly undone since)")).arg(row.sentence);
    case Who:
        return line.entry.actor.name;
    case Laptop:
        return m_laptops.of(line.entry);
    default:
        return formatCount(static_cast<qint64>(line.changes));
    }
}

} // namespace rollbook
