// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/journalmodel.h"

#include "ui/history/entryundo.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"

namespace rollbook {

JournalModel::JournalModel(const Register &source, QObject *parent) : RowModel(parent), m_register(source) { }

Done JournalModel::update()
{
    const auto newest = m_register.reader().journal(0, 1);
    if (!newest)
        return newest.problems();
    if (const auto organisation = m_register.reader().organisation())
        m_currency = organisation->currency;
    const quint64 last = newest->empty() ? 0 : newest->front().number;
    const bool whole = !keys().empty() && keys().size() == keys().front();
    if (!whole || last < keys().front()) {
        std::vector<quint64> numbers;
        for (quint64 number = last; number > 0; --number)
            numbers.push_back(number);
        setKeys(std::move(numbers));
        return {};
    }
    for (quint64 number = keys().front() + 1; number <= last; ++number)
        insertKey(0, number);
    // An undo marks the line it took back.
    refreshAll();
    return {};
}

QString JournalModel::sentence(const JournalLine &line) const
{
    if (!line.entry.undoes)
        return actionSentence(line.entry.action, nullptr, m_currency);
    const auto original = originalAction(m_register.reader(), line.entry);
    return actionSentence(line.entry.action, original ? &*original : nullptr, m_currency);
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

Result<std::vector<std::pair<quint64, JournalLine>>> JournalModel::fetch(std::span<const quint64> keys) const
{
    std::vector<std::pair<quint64, JournalLine>> rows;
    for (std::size_t at = 0; at < keys.size();) {
        // Lines that follow each other are read at once; a filter leaves gaps.
        std::size_t end = at + 1;
        while (end < keys.size() && keys[end] + 1 == keys[end - 1])
            ++end;
        const auto lines = m_register.reader().journal(keys[at] + 1, static_cast<int>(end - at));
        if (!lines)
            return lines.problems();
        for (const JournalLine &line : *lines)
            rows.emplace_back(line.number, line);
        at = end;
    }
    return rows;
}

QString JournalModel::told(const JournalLine &line) const
{
    if (!line.undoneBy)
        return sentence(line);
    return (line.putBack < line.changes ? tr("%1 (partly undone since)") : tr("%1 (undone since)")).arg(sentence(line));
}

QVariant JournalModel::show(const JournalLine &line, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.undoneBy && line.putBack >= line.changes && column == What) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::ToolTipRole && column == What)
        return plainToolTip(sentence(line));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return formatMoment(line.entry.stamp.milliseconds);
    case What:
        return told(line);
    case Who:
        return line.entry.actor.name;
    case Laptop:
        return line.entry.actor.device;
    default:
        return formatCount(static_cast<qint64>(line.changes));
    }
}

} // namespace rollbook
