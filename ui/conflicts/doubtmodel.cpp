// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtmodel.h"

#include "core/rules/validation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/laptopnames.h"

#include <map>

namespace rollbook {

namespace {

/// From so many changed rows on the list is built anew.
constexpr std::size_t mostDoubtsMoved = 200;
const auto besideEachOther = QStringLiteral(" / ");

void addName(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

/// Names for the records of doubts.
class DoubtNames
{
public:
    explicit DoubtNames(const Reader &reader) : m_reader(reader), m_laptops(reader) { }
    [[nodiscard]] Done read(const std::vector<Doubt> &doubts);
    [[nodiscard]] QString whose(const Doubt &doubt) const;
    [[nodiscard]] QString laptops(const Doubt &doubt) const;

private:
    [[nodiscard]] Uuid personOf(const Uuid &record) const;

    const Reader &m_reader;
    LaptopNames m_laptops;
    std::map<Uuid, Uuid> m_payers; ///< by payment or term: whose it is
    std::map<Uuid, QString> m_names;
    std::map<EntryId, QString> m_wrote; ///< the laptop of an entry
};

Done DoubtNames::read(const std::vector<Doubt> &doubts)
{
    std::vector<Id<Payment>> payments;
    std::vector<Id<Period>> terms;
    std::vector<Id<Member>> people;
    std::vector<Id<Group>> affiliates;
    for (const Doubt &doubt : doubts) {
        for (const Uuid &record : doubt.records) {
            if (doubt.kind == DoubtKind::DoublePayment)
                payments.push_back({ record });
            else if (doubt.kind == DoubtKind::DoubleTerm)
                terms.push_back({ record });
            else
                people.push_back({ record });
        }
        for (const EntryId &entry : doubt.entries) {
            if (m_wrote.contains(entry))
                continue;
            const auto line = m_reader.journalLine(entry);
            m_wrote[entry] = line ? m_laptops.of(line->entry) : QString();
        }
    }
    const auto paid = m_reader.some(std::span<const Id<Payment>>(payments));
    if (!paid)
        return paid.problems();
    const auto begun = m_reader.some(std::span<const Id<Period>>(terms));
    if (!begun)
        return begun.problems();
    const auto belongs = [&](const Uuid &record, Id<Member> member, Id<Group> affiliate) {
        m_payers[record] = affiliate.isNull() ? member.uuid : affiliate.uuid;
        people.push_back(member);
        affiliates.push_back(affiliate);
    };
    for (const Payment &payment : *paid)
        belongs(payment.id.uuid, payment.payer, payment.affiliate);
    for (const Period &period : *begun)
        belongs(period.id.uuid, period.member, period.affiliate);
    const auto groups = m_reader.some(std::span<const Id<Group>>(affiliates));
    if (!groups)
        return groups.problems();
    for (const Group &group : *groups)
        m_names[group.id.uuid] = group.name;
    const auto members = m_reader.some(std::span<const Id<Member>>(people));
    if (!members)
        return members.problems();
    for (const Member &member : *members)
        m_names[member.id.uuid] = displayName(member);
    return {};
}

Uuid DoubtNames::personOf(const Uuid &record) const
{
    const auto payer = m_payers.find(record);
    return payer == m_payers.end() ? record : payer->second;
}

QString DoubtNames::whose(const Doubt &doubt) const
{
    QStringList names;
    for (const Uuid &record : doubt.records) {
        if (const auto name = m_names.find(personOf(record)); name != m_names.end())
            addName(names, name->second);
    }
    return names.join(besideEachOther);
}

QString DoubtNames::laptops(const Doubt &doubt) const
{
    QStringList names;
    for (const EntryId &entry : doubt.entries)
        addName(names, m_wrote.at(entry));
    return names.join(besideEachOther);
}

QString doubtKindWords(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
        return DoubtModel::tr("Same number");
    case DoubtKind::SamePerson:
        return DoubtModel::tr("Same person?");
    case DoubtKind::DoublePayment:
        return DoubtModel::tr("Entered twice?");
    case DoubtKind::Provisional:
        return DoubtModel::tr("Provisional number");
    case DoubtKind::DoubleTerm:
        return DoubtModel::tr("Terms share days");
    }
    return {};
}

QString doubtCellWords(const DoubtRow &row, int column)
{
    switch (column) {
    case DoubtModel::What:
        return doubtKindWords(row.doubt.kind);
    case DoubtModel::Whose:
        return row.whose;
    default:
        return row.laptops;
    }
}

} // namespace

Result<std::vector<DoubtRow>> doubtRows(const Reader &reader, const Progress &progress)
{
    auto doubts = doubtsIn(reader, progress);
    if (!doubts)
        return doubts.problems();
    DoubtNames words(reader);
    if (auto read = words.read(*doubts); !read)
        return read.problems();
    std::vector<DoubtRow> rows;
    for (const Doubt &doubt : *doubts)
        rows.push_back({ doubt, words.whose(doubt), words.laptops(doubt) });
    std::ranges::stable_sort(rows, [](const DoubtRow &a, const DoubtRow &b) {
        return a.doubt.kind != b.doubt.kind ? a.doubt.kind < b.doubt.kind
                                            : QString::localeAwareCompare(a.whose, b.whose) < 0;
    });
    return rows;
}

DoubtModel::DoubtModel(QObject *parent) : RowModel(parent) { }

void DoubtModel::setRows(std::vector<DoubtRow> rows)
{
    std::vector<DoubtKey> wanted;
    std::vector<DoubtKey> changed;
    std::unordered_map<DoubtKey, DoubtRow> now;
    std::size_t fresh = 0;
    for (DoubtRow &row : rows) {
        const DoubtKey key = keyOf(row.doubt);
        wanted.push_back(key);
        const auto before = m_rows.find(key);
        fresh += before == m_rows.end() ? 1 : 0;
        if (before != m_rows.end() && !(before->second == row))
            changed.push_back(key);
        now.emplace(key, std::move(row));
    }
    m_rows = std::move(now);
    std::vector<DoubtKey> gone;
    for (const DoubtKey &key : keys()) {
        if (!m_rows.contains(key))
            gone.push_back(key);
    }
    if (gone.size() + fresh > mostDoubtsMoved) {
        setKeys(std::move(wanted));
        return;
    }
    for (const DoubtKey &key : gone)
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
}

void DoubtModel::remove(const DoubtKey &key)
{
    // The key may be one of the rows itself.
    const DoubtKey gone = key; // NOLINT(performance-unnecessary-copy-initialization)
    m_rows.erase(gone);
    removeKey(gone);
}

int DoubtModel::count(DoubtKind kind) const
{
    return static_cast<int>(std::ranges::count(keys(), kind, &DoubtKey::kind));
}

QVariant DoubtModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return tr("What");
    case Whose:
        return tr("Whose");
    default:
        return tr("Laptops");
    }
}

Result<std::vector<std::pair<DoubtKey, DoubtRow>>> DoubtModel::fetch(std::span<const DoubtKey> keys) const
{
    std::vector<std::pair<DoubtKey, DoubtRow>> found;
    for (const DoubtKey &key : keys) {
        if (const auto row = m_rows.find(key); row != m_rows.end())
            found.emplace_back(key, row->second);
    }
    return found;
}

QVariant DoubtModel::show(const DoubtRow &row, int column, int role) const
{
    if (role == Qt::FontRole && column == Whose)
        return textFont(TextSize::Strong);
    if (role == Qt::ToolTipRole)
        return plainToolTip(doubtCellWords(row, column));
    return role == Qt::DisplayRole ? QVariant(doubtCellWords(row, column)) : QVariant();
}

} // namespace rollbook
