// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictmodel.h"

#include "core/rules/settlerule.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <set>

namespace rollbook {

namespace {

/// From so many changed rows on the list is built anew.
constexpr std::size_t mostMoved = 200;

ConflictKey keyOf(const Conflict &conflict)
{
    return { conflict.record, conflict.unit };
}

/// Two people of one name, which stand under each other, are shown with their numbers.
void tellApart(std::vector<ConflictRow> &rows, const std::map<Uuid, QString> &numbers)
{
    std::map<QString, std::set<Uuid>> called;
    for (const ConflictRow &row : rows)
        called[row.subject].insert(row.conflict.subject);
    for (ConflictRow &row : rows) {
        if (called.at(row.subject).size() < 2)
            continue;
        const auto number = numbers.find(row.conflict.subject);
        if (number != numbers.end() && !number->second.isEmpty())
            row.subject = fillIn(ConflictModel::tr("%1, %2", "name, member number"), { row.subject, number->second });
    }
}

} // namespace

ConflictModel::ConflictModel(const Reader &source, QObject *parent) : RowModel(parent), m_reader(source) { }

QString ConflictModel::laptopsOf(const Conflict &conflict) const
{
    QStringList names;
    for (const EntryId &head : conflict.heads) {
        const QString &name = m_laptops.at(m_entries.at(head).device);
        if (!names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(" / "));
}

/// An entry never changes: what is known of it stands.
Done ConflictModel::readEntries(const std::vector<Conflict> &open)
{
    std::map<EntryId, Entry> entries;
    std::vector<Conflict> fresh;
    for (const Conflict &conflict : open) {
        bool known = true;
        for (const EntryId &head : conflict.heads) {
            if (const auto found = m_entries.find(head); found != m_entries.end())
                entries.insert(*found);
            else
                known = false;
        }
        if (!known)
            fresh.push_back(conflict);
    }
    auto read = entriesOf(fresh, m_reader);
    if (!read)
        return read.problems();
    entries.merge(*read);
    m_entries = std::move(entries);
    return {};
}

Done ConflictModel::readLaptops()
{
    m_laptops.clear();
    if (m_entries.empty())
        return {};
    const auto roster = m_reader.all<Device>();
    if (!roster)
        return roster.problems();
    std::map<Uuid, QString> names;
    for (const Device &device : *roster)
        names[device.id.uuid] = device.name;
    for (const auto &[id, entry] : m_entries)
        m_laptops.emplace(entry.device, laptopName(entry, [&names](Uuid one) { return names[one]; }));
    return {};
}

Result<std::vector<ConflictRow>> ConflictModel::read()
{
    auto open = m_reader.conflicts();
    if (!open)
        return open.problems();
    auto subjects = subjectsOf(*open, m_reader);
    if (!subjects)
        return subjects.problems();
    Done known = readEntries(*open);
    if (known)
        known = readLaptops();
    if (!known)
        return known.problems();
    std::vector<ConflictRow> rows;
    for (const Conflict &conflict : *open)
        rows.push_back(
            { conflict, subjects->names.at(conflict.subject), conflictField(conflict), laptopsOf(conflict), 0 });
    std::stable_sort(rows.begin(), rows.end(), [](const ConflictRow &a, const ConflictRow &b) {
        const int byName = QString::localeAwareCompare(a.subject, b.subject);
        return byName != 0 ? byName < 0 : a.conflict.subject < b.conflict.subject;
    });
    tellApart(rows, subjects->numbers);
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t next = first;
        while (next < rows.size() && rows[next].conflict.subject == rows[first].conflict.subject)
            ++next;
        rows[first].ofSubject = static_cast<int>(next - first);
        first = next;
    }
    return rows;
}

Done ConflictModel::update()
{
    auto rows = read();
    if (!rows)
        return rows.problems();
    std::vector<ConflictKey> wanted;
    std::vector<ConflictKey> changed;
    std::unordered_map<ConflictKey, ConflictRow> now;
    for (ConflictRow &row : *rows) {
        const ConflictKey key = keyOf(row.conflict);
        wanted.push_back(key);
        const auto before = m_rows.find(key);
        if (before != m_rows.end() && !(before->second == row))
            changed.push_back(key);
        now.emplace(key, std::move(row));
    }
    m_rows = std::move(now);
    std::vector<ConflictKey> gone;
    for (const ConflictKey &key : keys()) {
        if (!m_rows.contains(key))
            gone.push_back(key);
    }
    const std::size_t fresh = wanted.size() + gone.size() - keys().size();
    if (gone.size() + fresh > mostMoved) {
        setKeys(std::move(wanted));
        return {};
    }
    for (const ConflictKey &key : gone)
        removeKey(key);
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int row = static_cast<int>(place);
        if (row < rowCount() && keyAt(row) == wanted[place])
            continue;
        if (const int at = rowOf(wanted[place]); at < 0)
            insertKey(row, wanted[place]);
        else
            moveKey(at, row);
    }
    refresh(changed);
    return {};
}

std::vector<Conflict> ConflictModel::conflicts() const
{
    std::vector<Conflict> all;
    for (const ConflictKey &key : keys())
        all.push_back(m_rows.at(key).conflict);
    return all;
}

QVariant ConflictModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Whose:
        return tr("Whose");
    case What:
        return tr("Field");
    default:
        return tr("Laptops");
    }
}

Result<std::vector<std::pair<ConflictKey, ConflictRow>>> ConflictModel::fetch(std::span<const ConflictKey> keys) const
{
    std::vector<std::pair<ConflictKey, ConflictRow>> found;
    for (const ConflictKey &key : keys) {
        if (const auto row = m_rows.find(key); row != m_rows.end())
            found.emplace_back(key, row->second);
    }
    return found;
}

QVariant ConflictModel::show(const ConflictRow &row, int column, int role) const
{
    // What stands in the first row of a person only is told of every one.
    if (role == Qt::AccessibleTextRole && column == Whose)
        return fillIn(tr("%1: %2", "heading, name"), { tr("Whose"), row.subject });
    if (role == Qt::FontRole && column == Whose)
        return textFont(TextSize::Strong);
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == Whose ? row.subject : column == What ? row.field : row.laptops);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Whose:
        return row.ofSubject == 0 ? QString()
            : row.ofSubject == 1
            ? row.subject
            : fillIn(tr("%1 (%2)", "name, conflicts"), { row.subject, formatCount(row.ofSubject) });
    case What:
        return row.field;
    default:
        return row.laptops;
    }
}

} // namespace rollbook
