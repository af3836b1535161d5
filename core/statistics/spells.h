// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"
#include "core/statistics/growth.h"

#include <limits>

namespace rollbook {

/// Days as whole numbers (Julian day), for arithmetic without a calendar.
using Day = qint64;
inline constexpr Day endless = std::numeric_limits<Day>::max() / 2; ///< for life, open

/// A span of days on which a person was a member without a break of type or of being in the scope.
struct Piece {
    Day first = 0;
    Day last = 0; ///< inclusive; `endless`: still
    Id<MembershipType> type;
    Movement exit = Movement::Lapsed; ///< how it ends when no membership follows
    bool inScope = true;
    Day term = 0; ///< the last day without grace
};

/// One person's way through a scope: reusable working memory, so that a pass over everybody allocates nothing.
class Spells
{
public:
    explicit Spells(const GrowthScope &scope);

    /// The pieces of a person in the order of days, never overlapping: periods with their grace, cut where a person
    /// left or died and where the next period begins; split where the home group enters or leaves the scope. Parts
    /// needed: Vital, Periods; Groups when the scope has groups.
    const std::vector<Piece> &of(const MemberFacts &facts);

    /// Calls `moved(movement, day)` for every change of being counted in the scope, in the order of days.
    template <class Moved> void eachMovement(const MemberFacts &facts, Moved &&moved);

    /// Whether the person read last by of() was counted on the day.
    [[nodiscard]] bool countedOn(Day day) const;

    /// The home group on a day: of several the one begun last; null: none.
    [[nodiscard]] static Id<Group> homeOn(const MemberFacts &facts, Day day);

private:
    /// Terms of types that may be held alongside share days with others: each day is given to one of them, one of the
    /// scope's type before any other.
    void setBeside();
    void collectPeriods(const MemberFacts &facts);
    void cutByDeath(Day died);
    void splitByHome(const MemberFacts &facts);
    [[nodiscard]] bool isHomeInScope(const MemberFacts &facts, Day day) const;

    std::vector<Id<Group>> m_groups; ///< sorted
    Id<MembershipType> m_type;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_split;
    std::vector<Day> m_edges;
};

template <class Moved> void Spells::eachMovement(const MemberFacts &facts, Moved &&moved)
{
    const std::vector<Piece> &pieces = of(facts);
    const bool earlier
        = facts.member.joined.isValid() && !pieces.empty() && facts.member.joined.toJulianDay() < pieces.front().first;
    const Piece *before = nullptr;
    for (const Piece &piece : pieces) {
        const bool follows = before && before->last + 1 == piece.first;
        const bool wasIn = before && before->inScope;
        if (wasIn && !follows)
            moved(before->exit, before->last + 1);
        if (follows && wasIn && !piece.inScope)
            moved(Movement::TransferredOut, piece.first);
        else if (follows && !wasIn && piece.inScope)
            moved(Movement::TransferredIn, piece.first);
        else if (!follows && piece.inScope)
            moved(before || earlier ? Movement::Rejoined : Movement::Joined, piece.first);
        before = &piece;
    }
    if (before && before->inScope && before->last < endless)
        moved(before->exit, before->last + 1);
}

} // namespace rollbook
