// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/duplicatemodel.h"

#include "core/rules/validation.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/backupwords.h"

#include <unordered_map>

namespace rollbook {

Result<std::vector<NamedPair>> namedDuplicates(const Reader &reader, const Progress &progress)
{
    auto found = findDuplicates(reader, progress);
    if (!found)
        return found.problems();
    std::vector<Id<Member>> ids;
    for (const DuplicatePair &pair : *found)
        ids.insert(ids.end(), { pair.member, pair.other });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto people = reader.some(std::span<const Id<Member>>(ids));
    if (!people)
        return people.problems();
    std::unordered_map<Id<Member>, QString> names;
    for (const Member &person : *people)
        names[person.id] = displayName(person);
    std::vector<NamedPair> named;
    for (DuplicatePair &pair : *found) {
        const QString member = names[pair.member], other = names[pair.other];
        named.push_back({ std::move(pair), member, other });
    }
    return named;
}

void DuplicateModel::setPairs(std::vector<NamedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void DuplicateModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

void DuplicateModel::removePerson(Id<Member> person)
{
    for (int row = rows() - 1; row >= 0; --row) {
        if (pairAt(row).pair.member == person || pairAt(row).pair.other == person)
            removeRow(row);
    }
}

QVariant DuplicateModel::cell(int row, int column, int role) const
{
    const NamedPair &shown = pairAt(row);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && column == Why)
        return plainToolTip(likenessWords(shown.pair.reasons));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Score:
        return QString::number(shown.pair.score);
    case Who:
        return shown.member == shown.other ? shown.member : tr("%1 and %2").arg(shown.member, shown.other);
    default:
        return likenessWords(shown.pair.reasons);
    }
}

QVariant DuplicateModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Score:
        return tr("Score");
    case Who:
        return tr("Who");
    default:
        return tr("Why");
    }
}

} // namespace rollbook
