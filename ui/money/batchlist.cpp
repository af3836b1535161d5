// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchlist.h"

#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

bool isBatchFigure(int column)
{
    return column == BatchListModel::Counted || column == BatchListModel::Entered;
}

/// How many payments, and what they come to.
QString countedText(int payments, Money total, const QString &currency)
{
    return fillIn(BatchWords::tr("%1: %2", "a number of payments, their total"),
        { formatCount(payments), formatMoney(total, currency) });
}

} // namespace

BatchListModel::BatchListModel(const Reader &reader, QObject *parent) : RowModel(parent), m_reader(reader) { }

Done BatchListModel::update()
{
    auto organisation = m_reader.organisation();
    auto batches = m_reader.all<Batch>();
    auto lines = m_reader.all<BatchLine>();
    if (!organisation || !batches || !lines)
        return !organisation ? organisation.problems() : !batches ? batches.problems() : lines.problems();
    m_currency = organisation->currency;
    std::unordered_map<Id<Batch>, std::vector<BatchLine>> byBatch;
    for (BatchLine &line : *lines) {
        const Id<Batch> batch = line.batch;
        byBatch[batch].push_back(std::move(line));
    }
    std::ranges::sort(*batches, [](const Batch &a, const Batch &b) {
        const bool aOpen = !a.posted.isValid();
        const bool bOpen = !b.posted.isValid();
        return aOpen != bOpen ? aOpen : std::tie(b.opened, b.id) < std::tie(a.opened, a.id);
    });
    std::unordered_map<Id<Batch>, BatchRow> rows;
    std::vector<Id<Batch>> wanted;
    std::vector<Id<Batch>> changed;
    for (const Batch &batch : *batches) {
        BatchRow row { batch, countOf(batch, byBatch[batch.id]) };
        const auto before = m_rows.find(batch.id);
        if (before == m_rows.end() || before->second != row)
            changed.push_back(batch.id);
        wanted.push_back(batch.id);
        rows.emplace(batch.id, std::move(row));
    }
    m_rows = std::move(rows);
    if (wanted == keys())
        refresh(changed);
    else
        setKeys(std::move(wanted));
    return {};
}

int BatchListModel::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const auto &row) { return !row.second.batch.posted.isValid(); }));
}

Result<std::vector<std::pair<Id<Batch>, BatchRow>>> BatchListModel::fetch(std::span<const Id<Batch>> keys) const
{
    std::vector<std::pair<Id<Batch>, BatchRow>> found;
    for (const Id<Batch> key : keys) {
        if (const auto row = m_rows.find(key); row != m_rows.end())
            found.emplace_back(key, row->second);
    }
    return found;
}

QString BatchListModel::textOf(const BatchRow &row, int column) const
{
    switch (column) {
    case Opened:
        return formatDate(row.batch.opened);
    case Note:
        return row.batch.note;
    case Counted:
        return countedText(row.count.expected, row.count.expectedTotal, m_currency);
    case Entered:
        return countedText(row.count.entered, row.count.enteredTotal, m_currency);
    default:
        break;
    }
    if (row.batch.posted.isValid())
        return fillIn(BatchWords::tr("Posted on %1"), { formatDate(row.batch.posted) });
    if (row.count.agrees())
        return BatchWords::tr("Ready to post");
    const Money missing = row.count.expectedTotal - row.count.enteredTotal;
    return fillIn(BatchWords::tr("Being entered, difference %1"), { formatMoney(missing, m_currency) });
}

QStringList BatchListModel::samples(int column)
{
    switch (column) {
    case Opened:
        return dateSamples();
    case Counted:
    case Entered:
        return { countedText(88, Money { 888'888 }, QStringLiteral("GBP")) };
    case State: {
        QStringList words { BatchWords::tr("Ready to post"),
            fillIn(BatchWords::tr("Being entered, difference %1"), { formatMoney(Money { 88'888 }) }) };
        for (const QString &day : dateSamples())
            words.append(fillIn(BatchWords::tr("Posted on %1"), { day }));
        return words;
    }
    default:
        return {};
    }
}

QVariant BatchListModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isBatchFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *titles[] = { QT_TRANSLATE_NOOP("BatchWords", "Opened"),
        QT_TRANSLATE_NOOP("BatchWords", "Note"), QT_TRANSLATE_NOOP("BatchWords", "Counted"),
        QT_TRANSLATE_NOOP("BatchWords", "Entered"), QT_TRANSLATE_NOOP("BatchWords", "State") };
    return BatchWords::tr(titles[column]);
}

QVariant BatchListModel::show(const BatchRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isBatchFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(row, column));
    return {};
}

Sheet BatchListModel::sheet() const
{
    using Kind = SheetColumn::Kind;
    Sheet sheet;
    sheet.name = BatchWords::tr("Batches");
    sheet.columns = { { BatchWords::tr("Opened"), Kind::Date }, { BatchWords::tr("Note") },
        { BatchWords::tr("Payments counted"), Kind::Number }, { BatchWords::tr("Money counted"), Kind::Money },
        { BatchWords::tr("Payments entered"), Kind::Number }, { BatchWords::tr("Money entered"), Kind::Money },
        { BatchWords::tr("Posted"), Kind::Date } };
    for (const Id<Batch> key : keys()) {
        const BatchRow &row = m_rows.at(key);
        const SheetCell posted = row.batch.posted.isValid() ? SheetCell(row.batch.posted) : SheetCell();
        sheet.rows.push_back({ row.batch.opened, row.batch.note, qint64 { row.count.expected }, row.count.expectedTotal,
            qint64 { row.count.entered }, row.count.enteredTotal, posted });
    }
    return sheet;
}

} // namespace rollbook
