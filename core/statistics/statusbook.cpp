// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/growth.h"

#include <algorithm>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr FactParts parts = FactParts::Vital | FactParts::Periods | FactParts::Money;
constexpr std::size_t mostTypes = 65'535;

/// The people whose status the changes may alter; `everybody` when a type's rule did.
struct Concerned {
    std::vector<Id<Member>> people;
    bool everybody = false;
};

template <class R> void note(Concerned &concerned, const Change<R> &change)
{
    const auto person = [&concerned](Uuid id) {
        if (!id.isNull())
            concerned.people.push_back({ id });
    };
    if constexpr (
        std::is_same_v<R,
            Member> || std::is_same_v<R, Period> || std::is_same_v<R, Charge> || std::is_same_v<R, Allocation>) {
        if (change.before)
            person(subjectOf(*change.before));
        if (change.after)
            person(subjectOf(*change.after));
    } else if constexpr (std::is_same_v<R, MembershipType>) {
        concerned.everybody
            = concerned.everybody || !change.before || !change.after || change.before->exempt != change.after->exempt;
    }
}

} // namespace

StatusBook::Row StatusBook::rowOf(const MemberFacts &facts)
{
    const Status status = statusAt(facts, m_types, m_day);
    Row row { facts.member.id, 0, static_cast<quint8>(status.kind), status.countsAsMember };
    if (!status.type.isNull()) {
        auto type = std::find(m_typeList.begin(), m_typeList.end(), status.type);
        if (type == m_typeList.end() && m_typeList.size() < mostTypes)
            type = m_typeList.insert(type, status.type);
        if (type != m_typeList.end())
            row.type = static_cast<quint16>(type - m_typeList.begin() + 1);
    }
    return row;
}

const StatusBook::Row *StatusBook::find(Id<Member> member) const
{
    const auto row
        = std::lower_bound(m_rows.begin(), m_rows.end(), member, [](const Row &r, Id<Member> id) { return r.id < id; });
    return row != m_rows.end() && row->id == member ? &*row : nullptr;
}

Result<StatusBook> StatusBook::make(const Reader &reader, QDate day, const std::function<bool(double)> &progress)
{
    static_assert(sizeof(Row) <= 24);
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    auto people = reader.memberCount();
    if (!people)
        return people.problems();
    StatusBook book;
    book.m_day = day;
    book.m_types = typesById(*types);
    book.m_rows.reserve(static_cast<std::size_t>(*people));
    bool cancelled = false;
    auto read = reader.eachMember(parts, [&](const MemberFacts &facts) {
        book.m_rows.push_back(book.rowOf(facts));
        if (progress && book.m_rows.size() % 4'096 == 0)
            cancelled = !progress(std::min(
                1.0, static_cast<double>(book.m_rows.size()) / static_cast<double>(std::max<qint64>(1, *people))));
        return !cancelled;
    });
    if (!read)
        return read.problems();
    if (cancelled)
        return Problem { ProblemCode::Cancelled };
    const auto byId = [](const Row &a, const Row &b) { return a.id < b.id; };
    if (!std::is_sorted(book.m_rows.begin(), book.m_rows.end(), byId))
        std::sort(book.m_rows.begin(), book.m_rows.end(), byId);
    return book;
}

Done StatusBook::refresh(const Reader &reader, const std::vector<RecordChange> &changes)
{
    Concerned concerned;
    for (const RecordChange &change : changes)
        visitChange([&concerned](const auto &c) { note(concerned, c); }, change);
    if (concerned.everybody) {
        auto fresh = make(reader, m_day);
        if (!fresh)
            return fresh.problems();
        *this = std::move(*fresh);
        return {};
    }
    auto &ids = concerned.people;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.empty())
        return {};
    auto people = reader.facts(ids, parts);
    if (!people)
        return people.problems();
    std::erase_if(m_rows, [&ids](const Row &row) { return std::binary_search(ids.begin(), ids.end(), row.id); });
    const auto middle = static_cast<std::ptrdiff_t>(m_rows.size());
    for (const MemberFacts &facts : *people)
        m_rows.push_back(rowOf(facts));
    std::inplace_merge(
        m_rows.begin(), m_rows.begin() + middle, m_rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    return {};
}

std::optional<StatusKind> StatusBook::statusOf(Id<Member> member) const
{
    const Row *row = find(member);
    return row ? std::optional(static_cast<StatusKind>(row->status)) : std::nullopt;
}

bool StatusBook::countsAsMember(Id<Member> member) const
{
    const Row *row = find(member);
    return row && row->counts;
}

Id<MembershipType> StatusBook::typeOf(Id<Member> member) const
{
    const Row *row = find(member);
    return row && row->type > 0 ? m_typeList[row->type - 1] : Id<MembershipType> {};
}

std::array<qint64, statusKindCount> StatusBook::counts() const
{
    std::array<qint64, statusKindCount> counts {};
    for (const Row &row : m_rows)
        ++counts[row.status];
    return counts;
}

qint64 StatusBook::memberCount() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.counts; });
}

} // namespace rollbook
