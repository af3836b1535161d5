// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/devicemodel.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

bool standsAs(const DeviceRow &a, const DeviceRow &b)
{
    return a.device == b.device && a.own == b.own && a.entries == b.entries;
}

} // namespace

QString standingWords(const DeviceRow &row)
{
    if (row.device.revokedFrom > 0)
        return row.own ? DeviceModel::tr("This laptop, revoked") : DeviceModel::tr("Revoked");
    if (row.device.coordinator)
        return row.own ? DeviceModel::tr("This laptop, coordinator") : DeviceModel::tr("Coordinator");
    if (isLimited(row.device))
        return row.own ? DeviceModel::tr("This laptop, limited copy") : DeviceModel::tr("Counts, limited copy");
    return row.own ? DeviceModel::tr("This laptop") : DeviceModel::tr("Counts");
}

DeviceModel::DeviceModel(const Register &source, QObject *parent) : RowModel(parent), m_register(source) { }

Result<std::vector<DeviceRow>> DeviceModel::read() const
{
    const Reader &reader = m_register.reader();
    auto roster = reader.all<Device>();
    auto here = reader.entriesHere();
    auto own = m_register.ownDevice();
    if (!roster || !here || !own)
        return !roster ? roster.problems() : !here ? here.problems() : own.problems();
    std::vector<DeviceRow> rows;
    for (const Device &device : *roster) {
        DeviceRow row { device, device.id == *own, 0, {} };
        if (const auto seen = here->find({ device.id.uuid }); seen != here->end()) {
            row.entries = seen->second;
            auto line = reader.journalLineOf(seen->first, seen->second);
            if (!line)
                return line.problems();
            row.newest = std::move(line->entry);
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const DeviceRow &a, const DeviceRow &b) {
        const int byName = QString::localeAwareCompare(a.device.name, b.device.name);
        return a.own != b.own ? a.own : byName != 0 ? byName < 0 : a.device.id < b.device.id;
    });
    return rows;
}

Done DeviceModel::update()
{
    auto rows = read();
    if (!rows)
        return rows.problems();
    std::vector<Id<Device>> changed;
    std::vector<Id<Device>> wanted;
    for (const DeviceRow &row : *rows) {
        wanted.push_back(row.device.id);
        const auto before
            = std::ranges::find(m_rows, row.device.id, [](const DeviceRow &known) { return known.device.id; });
        if (before != m_rows.end() && !standsAs(*before, row))
            changed.push_back(row.device.id);
    }
    m_rows = std::move(*rows);
    for (const Id<Device> &key : std::vector(keys())) {
        if (std::ranges::find(wanted, key) == wanted.end())
            removeKey(key);
    }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int row = static_cast<int>(place);
        if (const int at = rowOf(wanted[place]); at < 0)
            insertKey(row, wanted[place]);
        else
            moveKey(at, row);
    }
    refresh(changed);
    return {};
}

const DeviceRow *DeviceModel::own() const
{
    const auto found = std::ranges::find_if(m_rows, &DeviceRow::own);
    return found == m_rows.end() ? nullptr : &*found;
}

const DeviceRow *DeviceModel::coordinator() const
{
    const auto found = std::ranges::find_if(m_rows, [](const DeviceRow &row) { return row.device.coordinator; });
    return found == m_rows.end() ? nullptr : &*found;
}

QVariant DeviceModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Laptop");
    case UsedBy:
        return tr("Last used by");
    case Since:
        return tr("Since");
    case Newest:
        return tr("Newest entry here");
    default:
        return tr("Standing");
    }
}

Result<std::vector<std::pair<Id<Device>, DeviceRow>>> DeviceModel::fetch(std::span<const Id<Device>> keys) const
{
    std::vector<std::pair<Id<Device>, DeviceRow>> found;
    for (const Id<Device> &key : keys) {
        const auto row = std::ranges::find(m_rows, key, [](const DeviceRow &known) { return known.device.id; });
        if (row != m_rows.end())
            found.emplace_back(key, *row);
    }
    return found;
}

QVariant DeviceModel::show(const DeviceRow &row, int column, int role) const
{
    if (role == Qt::FontRole && row.own && column == Name)
        return textFont(TextSize::Strong);
    if (role == Qt::ToolTipRole && column == Name)
        return plainToolTip(row.device.name);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return row.device.name;
    case UsedBy:
        return row.newest ? row.newest->actor.name : tr("nobody yet");
    case Since:
        return formatDate(row.device.enrolled);
    case Newest:
        return row.newest ? fillIn(tr("%1 (entry %2)"),
                   { formatMoment(row.newest->stamp.milliseconds), formatCount(static_cast<qint64>(row.entries)) })
                          : tr("none yet");
    default:
        return standingWords(row);
    }
}

} // namespace rollbook
