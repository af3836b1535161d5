// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/status.h"

#include <array>

namespace rollbook {

/// Who is counted: everybody, or the people of some groups (by their home group on each day), or of one type.
struct GrowthScope {
    std::vector<Id<Group>> groups; ///< with all groups below, already unfolded; empty: everybody
    Id<MembershipType> type; ///< null: every type
};

/// The ways in which the number of members changes in a month.
enum class Movement : quint8 { Joined, Rejoined, TransferredIn, Resigned, Lapsed, Expelled, Died, TransferredOut };
inline constexpr int movementCount = 8;

/// One month of growth. opening + joined + rejoined + transferredIn - resigned - lapsed - expelled - died -
/// transferredOut = closing, always; the closing of a month is the opening of the next.
struct GrowthMonth {
    QDate first; ///< first day counted of the month
    QDate last; ///< last day counted of the month
    qint64 opening = 0;
    std::array<qint64, movementCount> moved {};
    qint64 closing = 0;
    [[nodiscard]] qint64 count(Movement movement) const { return moved[static_cast<std::size_t>(movement)]; }
    bool operator==(const GrowthMonth &) const = default;
};

struct Growth {
    std::vector<GrowthMonth> months;
};

/// Who went to another body (Leaving::Transferred) is transferred out; within a group or a type, so is who moves to
/// another of them, and in who comes from another. Who was a member before (by an earlier period, or because the day of
/// joining is earlier than every period) rejoins. Each counts on the first day in or out: a lapse on the day after the
/// last day of grace, leaving on the day after the last day as a member, death on its own day.
/// Growth by month from `from` to `to` (both inclusive; months are cut to the span). A member is who is within a
/// period (grace included), has not left and has not died: leavers stay in old months for good. A pending first fee
/// does not keep a past month from counting a person.
[[nodiscard]] Result<Growth> growth(const Reader &reader, const GrowthScope &scope, QDate from, QDate to,
    const std::function<bool(double)> &progress = {});

/// The people behind one figure: those who moved so in the month, or (no movement) those counted on the month's last
/// day, its closing. Always as many as the figure says: who moved so twice in the month stands there twice.
[[nodiscard]] Result<std::vector<Id<Member>>> peopleBehind(
    const Reader &reader, const GrowthScope &scope, const GrowthMonth &month, std::optional<Movement> movement);
/// Members on the day, by group (home group) and by type, largest first.
struct Count {
    Uuid of; ///< group or type; null: none
    qint64 people = 0;
};
[[nodiscard]] Result<std::vector<Count>> membersByGroup(const Reader &reader, QDate day);
[[nodiscard]] Result<std::vector<Count>> membersByType(const Reader &reader, QDate day);

/// The status of everybody as at a day, kept for the list's filter and the counts: 24 bytes a person.
class StatusBook
{
public:
    /// Reads everybody. May run in another thread with a reader of its own.
    [[nodiscard]] static Result<StatusBook> make(
        const Reader &reader, QDate day, const std::function<bool(double)> &progress = {});
    /// Takes the people named in a commit afresh.
    [[nodiscard]] Done refresh(const Reader &reader, const std::vector<RecordChange> &changes);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] std::optional<StatusKind> statusOf(Id<Member> member) const;
    [[nodiscard]] bool countsAsMember(Id<Member> member) const;
    [[nodiscard]] Id<MembershipType> typeOf(Id<Member> member) const;
    [[nodiscard]] std::array<qint64, statusKindCount> counts() const;
    [[nodiscard]] qint64 memberCount() const;

private:
    struct Row {
        Id<Member> id;
        quint16 type = 0; ///< place in m_typeList + 1; 0: none
        quint8 status = 0;
        bool counts = false;
    };
    [[nodiscard]] Row rowOf(const MemberFacts &facts);
    [[nodiscard]] const Row *find(Id<Member> member) const;

    QDate m_day;
    Types m_types;
    std::vector<Id<MembershipType>> m_typeList;
    std::vector<Row> m_rows; ///< in the order of the ids
};

} // namespace rollbook
