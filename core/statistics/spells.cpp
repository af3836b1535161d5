// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/spells.h"

#include "core/rules/homes.h"
#include "core/rules/periods.h"

#include <algorithm>

namespace rollbook {

namespace {

Movement exitOf(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Resigned:
        return Movement::Resigned;
    case Leaving::Expelled:
        return Movement::Expelled;
    case Leaving::Transferred:
        return Movement::TransferredOut;
    case Leaving::None:
    case Leaving::Mistake:
        break;
    }
    return Movement::Lapsed;
}

} // namespace

Spells::Spells(const GrowthScope &scope) : m_groups(scope.groups), m_type(scope.type)
{
    std::sort(m_groups.begin(), m_groups.end());
}

void Spells::collectPeriods(const MemberFacts &facts)
{
    m_pieces.clear();
    for (const Period &period : facts.periods) {
        if (!period.start.isValid() || !isRealPeriod(period))
            continue;
        const QDate last = lastDayCounted(period);
        m_pieces.push_back({ period.start.toJulianDay(), last.isValid() ? last.toJulianDay() : endless, period.type,
            exitOf(period.leaving), true, last.isValid() ? lastDayOf(period).toJulianDay() : endless });
    }
    const auto earlier = [](const Piece &a, const Piece &b) { return a.first < b.first; };
    if (!std::is_sorted(m_pieces.begin(), m_pieces.end(), earlier))
        std::stable_sort(m_pieces.begin(), m_pieces.end(), earlier);
    const auto shareDays = [](const Piece &a, const Piece &b) { return b.first <= a.term; };
    if (std::adjacent_find(m_pieces.begin(), m_pieces.end(), shareDays) != m_pieces.end())
        setBeside();
    for (std::size_t at = 1; at < m_pieces.size(); ++at) // the next term begins within the grace of the last
        m_pieces[at - 1].last = std::min(m_pieces[at - 1].last, m_pieces[at].first - 1);
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.last < piece.first; });
}

void Spells::setBeside()
{
    m_split.clear();
    for (Piece piece : m_pieces) {
        if (m_split.empty() || piece.first > m_split.back().term) {
            m_split.push_back(piece);
            continue;
        }
        Piece &before = m_split.back();
        if (piece.type == m_type && before.type != m_type) {
            Piece after = before;
            after.first = piece.last + 1;
            before.last = before.term = piece.first - 1;
            m_split.push_back(piece);
            if (after.first <= after.term)
                m_split.push_back(after);
        } else if (piece.last > before.last) {
            piece.first = before.term + 1;
            m_split.push_back(piece);
        }
    }
    m_pieces.swap(m_split);
}

void Spells::cutByDeath(Day died)
{
    while (!m_pieces.empty() && m_pieces.back().first >= died)
        m_pieces.pop_back();
    if (m_pieces.empty())
        return;
    Piece &last = m_pieces.back();
    if (last.last >= died || (last.last + 1 == died && last.exit == Movement::Lapsed)) {
        last.last = died - 1;
        last.exit = Movement::Died;
    }
}

Id<Group> Spells::homeOn(const MemberFacts &facts, Day day)
{
    const GroupMembership *home = rollbook::homeOn(facts.groups, QDate::fromJulianDay(day));
    return home ? home->group : Id<Group> {};
}

bool Spells::isHomeInScope(const MemberFacts &facts, Day day) const
{
    return std::binary_search(m_groups.begin(), m_groups.end(), homeOn(facts, day));
}

void Spells::splitByHome(const MemberFacts &facts)
{
    m_edges.clear();
    for (const GroupMembership &membership : facts.groups) {
        if (membership.role != GroupRole::Home)
            continue;
        if (membership.start.isValid())
            m_edges.push_back(membership.start.toJulianDay());
        if (membership.end.isValid())
            m_edges.push_back(membership.end.toJulianDay() + 1);
    }
    std::sort(m_edges.begin(), m_edges.end());
    m_split.clear();
    for (Piece piece : m_pieces) {
        const Day last = piece.last;
        for (auto edge = std::upper_bound(m_edges.begin(), m_edges.end(), piece.first);
             edge != m_edges.end() && *edge <= last; ++edge) {
            if (*edge == piece.first)
                continue;
            piece.last = *edge - 1;
            m_split.push_back(piece);
            piece.first = *edge;
        }
        piece.last = last;
        m_split.push_back(piece);
    }
    for (Piece &piece : m_split)
        piece.inScope = piece.inScope && isHomeInScope(facts, piece.first);
    m_pieces.swap(m_split);
}

const std::vector<Piece> &Spells::of(const MemberFacts &facts)
{
    collectPeriods(facts);
    if (facts.member.deceased.isValid())
        cutByDeath(facts.member.deceased.toJulianDay());
    if (!m_type.isNull()) {
        for (Piece &piece : m_pieces)
            piece.inScope = piece.type == m_type;
    }
    if (!m_groups.empty())
        splitByHome(facts);
    return m_pieces;
}

bool Spells::countedOn(Day day) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(),
        [day](const Piece &piece) { return piece.inScope && piece.first <= day && day <= piece.last; });
}

} // namespace rollbook
