// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberquery.h"

#include <QCollator>

#include <algorithm>
#include <bitset>

namespace rollbook {

namespace {

constexpr std::size_t keptOrders = 2;

/// A sorted set of ids that answers most misses from a few bits.
class IdSet
{
public:
    explicit IdSet(MemberIds ids) : m_ids(std::move(ids))
    {
        std::ranges::sort(m_ids);
        for (const Id<Member> id : m_ids)
            m_bits.set(slot(id));
    }
    [[nodiscard]] bool contains(Id<Member> id) const
    {
        return m_bits.test(slot(id)) && std::ranges::binary_search(m_ids, id);
    }

private:
    static std::size_t slot(Id<Member> id) { return std::hash<Id<Member>> {}(id) >> 40 & 0xFFFF; }
    MemberIds m_ids;
    std::bitset<0x10000> m_bits;
};

bool fitsBook(const StatusBook &book, const MemberQuery &query, Id<Member> id)
{
    if (query.onlyMembers && !book.countsAsMember(id))
        return false;
    if (!query.type.isNull() && book.typeOf(id) != query.type)
        return false;
    if (query.statuses.empty())
        return true;
    const auto status = book.statusOf(id);
    return status && std::ranges::find(query.statuses, *status) != query.statuses.end();
}

using Sets = std::vector<std::unique_ptr<const IdSet>>;

Done collectSets(const Reader &reader, QDate day, const MemberQuery &query, Sets &sets)
{
    if (!query.text.trimmed().isEmpty()) {
        auto hits = reader.search(query.text, 0);
        if (!hits)
            return hits.problems();
        sets.push_back(std::make_unique<const IdSet>(*std::move(hits)));
    }
    if (!query.groups.empty()) {
        auto inside = reader.membersOf(query.groups, day, query.homeOnly);
        if (!inside)
            return inside.problems();
        sets.push_back(std::make_unique<const IdSet>(*std::move(inside)));
    }
    if (query.people)
        sets.push_back(std::make_unique<const IdSet>(*query.people));
    return {};
}

struct Keyed {
    Id<Member> id;
    qint64 number = 0;
    QCollatorSortKey text;
};

qint64 keyNumber(const QVariant &key)
{
    if (key.typeId() == QMetaType::QDate)
        return key.toDate().isValid() ? key.toDate().toJulianDay() : std::numeric_limits<qint64>::min();
    return key.toLongLong();
}

/// Everybody by a column that storage does not sort by; equal ones stay in the order of names.
Result<MemberIds> sortByKey(const Reader &reader, const Directory &directory, QDate day, MemberColumn column,
    Qt::SortOrder direction, MemberIds byName, const std::atomic<bool> &cancelled)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::unordered_map<Id<Member>, std::size_t> places;
    std::vector<Keyed> keyed;
    keyed.reserve(byName.size());
    for (const Id<Member> id : byName) {
        places.emplace(id, keyed.size());
        keyed.push_back({ id, 0, collator.sortKey(QString()) });
    }
    const Done read = reader.eachMember(columnSpec(column).parts, [&](const MemberFacts &facts) {
        const auto place = places.find(facts.member.id);
        if (place != places.end()) {
            const QVariant key = cellKey(makeRow(facts, directory, day), column, directory);
            if (key.typeId() == QMetaType::QString)
                keyed[place->second].text = collator.sortKey(key.toString());
            else
                keyed[place->second].number = keyNumber(key);
        }
        return !cancelled.load(std::memory_order_relaxed);
    });
    if (!read)
        return read.problems();
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    std::ranges::stable_sort(keyed, [direction](const Keyed &a, const Keyed &b) {
        const Keyed &first = direction == Qt::AscendingOrder ? a : b;
        const Keyed &second = direction == Qt::AscendingOrder ? b : a;
        return first.number != second.number ? first.number < second.number : first.text.compare(second.text) < 0;
    });
    std::ranges::transform(keyed, byName.begin(), &Keyed::id);
    return byName;
}

} // namespace

bool MemberQuery::isFiltered() const
{
    return !text.trimmed().isEmpty() || needsStatus() || !groups.empty() || people;
}

bool MemberQuery::needsStatus() const
{
    return !statuses.empty() || onlyMembers || !type.isNull();
}

Result<std::shared_ptr<const MemberIds>> MemberOrders::order(const Reader &reader, const Directory &directory,
    QDate day, MemberColumn column, Qt::SortOrder direction, const std::atomic<bool> &cancelled)
{
    const auto kept = std::ranges::find_if(
        m_kept, [&](const Kept &one) { return one.column == column && one.direction == direction; });
    if (kept != m_kept.end())
        return kept->ids;
    const auto stored = columnSpec(column).order;
    auto ids = reader.memberIds(stored.value_or(MemberOrder::Name), stored ? direction : Qt::AscendingOrder);
    if (ids && !stored)
        ids = sortByKey(reader, directory, day, column, direction, *std::move(ids), cancelled);
    if (!ids)
        return ids.problems();
    auto made = std::make_shared<const MemberIds>(*std::move(ids));
    if (m_kept.size() >= keptOrders)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({ column, direction, made });
    return made;
}

Result<MemberAnswer> findMembers(const Reader &reader, const Directory &directory, const StatusBook *book,
    MemberOrders &orders, QDate day, const MemberQuery &query, const std::atomic<bool> &cancelled)
{
    const auto order = orders.order(reader, directory, day, query.sort, query.direction, cancelled);
    if (!order)
        return order.problems();
    MemberAnswer answer;
    answer.total = static_cast<qint64>((*order)->size());
    if (!query.isFiltered()) {
        answer.ids = **order;
        return answer;
    }
    Sets sets;
    if (const Done collected = collectSets(reader, day, query, sets); !collected)
        return collected.problems();
    const StatusBook *asked = query.needsStatus() ? book : nullptr;
    for (const Id<Member> id : **order) {
        const bool inAll = std::ranges::all_of(sets, [id](const auto &set) { return set->contains(id); });
        if (inAll && (!asked || fitsBook(*asked, query, id)))
            answer.ids.push_back(id);
    }
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    return answer;
}

Result<MemberAnswer> findFirst(
    const Reader &reader, const StatusBook *book, const MemberIds &order, const MemberQuery &query, int limit)
{
    auto hits = reader.search(query.text, limit);
    if (!hits)
        return hits.problems();
    MemberAnswer answer;
    answer.total = static_cast<qint64>(order.size());
    answer.whole = static_cast<int>(hits->size()) < limit && query.groups.empty() && (book || !query.needsStatus());
    std::size_t left = hits->size();
    const IdSet found(*std::move(hits));
    std::unique_ptr<const IdSet> people;
    if (query.people)
        people = std::make_unique<const IdSet>(*query.people);
    const StatusBook *asked = query.needsStatus() ? book : nullptr;
    for (const Id<Member> id : order) {
        if (left == 0)
            break;
        if (!found.contains(id))
            continue;
        --left;
        if ((!people || people->contains(id)) && (!asked || fitsBook(*asked, query, id)))
            answer.ids.push_back(id);
    }
    return answer;
}

} // namespace rollbook
