// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/growth.h"
#include "ui/members/memberrow.h"

#include <atomic>

namespace rollbook {

/// What a list of people shows and in which order.
struct MemberQuery {
    QString text; ///< as typed; every word must fit
    std::vector<StatusKind> statuses; ///< one of these; empty: any
    bool onlyMembers = false; ///< who counts as a member today
    std::vector<Id<Group>> groups; ///< in one of these today, groups below unfolded; empty: any
    bool homeOnly = false; ///< counted there, not just taking part
    Id<MembershipType> type; ///< null: any
    std::shared_ptr<const MemberIds> people; ///< only these; null: everybody
    MemberColumn sort = MemberColumn::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] bool isFiltered() const;
    /// Whether the answer needs everybody's status.
    [[nodiscard]] bool needsStatus() const;
};

/// What the register answered.
struct MemberAnswer {
    MemberIds ids; ///< in the order asked for
    qint64 total = 0; ///< people in the register
    bool whole = true; ///< false: only the first ones found, more are on their way
};

/// Everybody's ids by column and direction, as long as nothing was written. One per thread.
class MemberOrders
{
public:
    /// The ids in order; sorted by storage where it can, by a key from everybody's records otherwise.
    [[nodiscard]] Result<std::shared_ptr<const MemberIds>> order(const Reader &reader, const Directory &directory,
        QDate day, MemberColumn column, Qt::SortOrder direction, const std::atomic<bool> &cancelled);
    void forget() { m_kept.clear(); }

private:
    struct Kept {
        MemberColumn column;
        Qt::SortOrder direction;
        std::shared_ptr<const MemberIds> ids;
    };
    std::vector<Kept> m_kept; ///< newest last, a few
};

/// Answers a query: the sets of all filters, cut, in order. `book` may be null when needsStatus() is false.
/// Cancelled when `cancelled` becomes true meanwhile.
[[nodiscard]] Result<MemberAnswer> findMembers(const Reader &reader, const Directory &directory, const StatusBook *book,
    MemberOrders &orders, QDate day, const MemberQuery &query, const std::atomic<bool> &cancelled);

/// The first hits of a search in `order` (everybody, in the order asked for), for the keystroke itself: at most
/// `limit` people; `whole` when there are no more. The other filters are kept as findMembers() keeps them, except for
/// groups.
[[nodiscard]] Result<MemberAnswer> findFirst(
    const Reader &reader, const StatusBook *book, const MemberIds &order, const MemberQuery &query, int limit);

} // namespace rollbook
