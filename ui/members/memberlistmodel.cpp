// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberlistmodel.h"

namespace rollbook {

namespace {

/// More than this many people in one commit, and a list is drawn afresh rather than moved row by row.
constexpr std::size_t fewPeople = 64;

QVariant alignment(int column)
{
    const bool right = columnSpec(column).numeric;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
}

} // namespace

MemberListModel::MemberListModel(const Reader &reader, QDate day, QObject *parent)
    : RowModel(parent), m_reader(reader), m_directory(std::make_shared<Directory>()), m_day(day)
{
}

void MemberListModel::setDirectory(std::shared_ptr<const Directory> directory)
{
    m_directory = std::move(directory);
    refreshAll();
}

void MemberListModel::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    refreshAll();
}

void MemberListModel::update(const MemberIds &ids, const MemberIds &touched)
{
    const Touched moving(touched.begin(), touched.end());
    if (moving.size() > fewPeople || !sameBesides(ids, moving)) {
        setKeys(ids);
        return;
    }
    Touched gone = moving;
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (moving.contains(ids[i])) {
            gone.erase(ids[i]);
            positions.push_back(i);
        }
    }
    for (const Id<Member> id : gone)
        removeKey(id);
    for (const std::size_t position : positions)
        place(ids, position, moving);
    Q_ASSERT(keys() == ids);
    refresh(touched);
}

bool MemberListModel::sameBesides(const MemberIds &ids, const Touched &touched) const
{
    auto here = keys().begin();
    auto there = ids.begin();
    for (;;) {
        while (here != keys().end() && touched.contains(*here))
            ++here;
        while (there != ids.end() && touched.contains(*there))
            ++there;
        if (here == keys().end() || there == ids.end())
            return here == keys().end() && there == ids.end();
        if (*here++ != *there++)
            return false;
    }
}

void MemberListModel::place(const MemberIds &ids, std::size_t position, const Touched &touched)
{
    std::size_t next = position + 1;
    while (next < ids.size() && touched.contains(ids[next]))
        ++next;
    const int before = next < ids.size() ? rowOf(ids[next]) : rowCount();
    const int now = rowOf(ids[position]);
    if (now < 0)
        insertKey(before, ids[position]);
    else
        moveKey(now, before);
}

Id<Member> MemberListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? keyAt(row) : Id<Member> {};
}

Result<std::vector<std::pair<Id<Member>, MemberRow>>> MemberListModel::fetch(std::span<const Id<Member>> keys) const
{
    const auto facts = m_reader.facts(keys, rowParts);
    if (!facts)
        return facts.problems();
    std::vector<std::pair<Id<Member>, MemberRow>> rows;
    rows.reserve(facts->size());
    for (const MemberFacts &one : *facts)
        rows.emplace_back(one.member.id, makeRow(one, *m_directory, m_day));
    return rows;
}

QVariant MemberListModel::show(const MemberRow &row, int column, int role) const
{
    const MemberColumn shown = columnSpec(column).column;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, shown, *m_directory);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return cellKey(row, shown, *m_directory);
    case StatusRole:
        return static_cast<int>(row.status.kind);
    case IdRole:
        return row.member.id.toString();
    default:
        return {};
    }
}

QVariant MemberListModel::heading(int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(columnSpec(column).column);
    return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
}

} // namespace rollbook
