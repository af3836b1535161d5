// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchlines.h"

#include "ui/members/memberrow.h"
#include "ui/money/batchwords.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

constexpr int batchOfLine = 2; ///< BatchLine::batch in its field list

bool isLineFigure(int column)
{
    return column == BatchLinesModel::Number || column == BatchLinesModel::Amount
        || column == BatchLinesModel::Donation;
}

} // namespace

Done BatchLinesModel::read(const Reader &reader, Id<Batch> batch, const QString &currency)
{
    auto lines = reader.where<BatchLine>(batchOfLine, std::span(&batch.uuid, 1));
    if (!lines)
        return lines.problems();
    std::ranges::sort(*lines, {}, &BatchLine::id);
    std::vector<Id<Member>> people;
    std::vector<Id<Group>> affiliates;
    for (const BatchLine &line : *lines) {
        if (!line.member.isNull())
            people.push_back(line.member);
        if (!line.affiliate.isNull())
            affiliates.push_back(line.affiliate);
    }
    const auto members = reader.some<Member>(people);
    const auto groups = reader.some<Group>(affiliates);
    if (!members || !groups)
        return members ? groups.problems() : members.problems();
    beginResetModel();
    m_names.clear();
    for (const Member &member : *members)
        m_names[member.id.uuid] = listName(member);
    for (const Group &group : *groups)
        m_names[group.id.uuid] = group.name;
    m_lines = *std::move(lines);
    m_currency = currency;
    endResetModel();
    return {};
}

QString BatchLinesModel::nameOf(const BatchLine &line) const
{
    const auto found = m_names.find(line.member.isNull() ? line.affiliate.uuid : line.member.uuid);
    return found == m_names.end() ? BatchWords::tr("Nobody known: goes to suspense") : found->second;
}

QString BatchLinesModel::textOf(int row, int column) const
{
    const BatchLine &line = m_lines[static_cast<std::size_t>(row)];
    switch (column) {
    case Number:
        return formatCount(row + 1);
    case Whose:
        return nameOf(line);
    case Amount:
        return formatMoney(line.amount, m_currency);
    case Method:
        return paymentMethodName(line.method);
    case Cheque:
        return line.cheque;
    default:
        return line.donation.isZero() ? QString() : formatMoney(line.donation, m_currency);
    }
}

QVariant BatchLinesModel::cell(int row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isLineFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BatchLinesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isLineFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *titles[]
        = { QT_TRANSLATE_NOOP("BatchWords", "Row"), QT_TRANSLATE_NOOP("BatchWords", "Who paid"),
              QT_TRANSLATE_NOOP("BatchWords", "Amount"), QT_TRANSLATE_NOOP("BatchWords", "Paid by"),
              QT_TRANSLATE_NOOP("BatchWords", "Cheque number"), QT_TRANSLATE_NOOP("BatchWords", "Of it donated") };
    return BatchWords::tr(titles[column]);
}

} // namespace rollbook
