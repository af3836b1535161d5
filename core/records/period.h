// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/group.h"

namespace rollbook {

/// Why a period ended before its last day.
enum class Leaving : quint8 {
    None = 0,
    Resigned = 1, ///< said so
    Expelled = 2,
    Transferred = 3, ///< went to another body; not a move between our groups
    Mistake = 4, ///< should never have begun: counts nowhere
};

/// One term of membership of one person, or of affiliation of one body. Never rewritten by a renewal; never overlapping
/// another of the same person, unless of a type that may be held alongside.
/// All days belong to it: start, end and leavingDay are inclusive.
struct Period {
    Id<Period> id;
    Id<Member> member; ///< null: of an affiliate
    Id<MembershipType> type;
    QDate start;
    QDate end; ///< invalid: lifetime
    Money feeDue; ///< pence, as it was when the period was made
    Leaving leaving = Leaving::None;
    QDate noticeDay; ///< when notice was received
    QDate leavingDay; ///< last day as a member, when leaving is set
    QString leavingReason;
    int graceDays = 0; ///< days after the end in which the person still counts, as they were when the period was made
    Id<Group> affiliate; ///< null: of a person
    bool operator==(const Period &) const = default;
};

template <> struct RecordTraits<Period> {
    static constexpr int type = 6;
    static constexpr const char *name = "period";
    using P = Period;
    static constexpr std::tuple fields {
        Field<P, Id<Member>> { 1, "member", &P::member, Merge::Fact, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<P, Id<MembershipType>> { 2, "type", &P::type, Merge::Register, Privacy::Opinion },
        Field<P, QDate> { 3, "start_day", &P::start, Merge::Register, Privacy::Opinion },
        Field<P, QDate> { 4, "end_day", &P::end, Merge::Register, Privacy::Opinion },
        Field<P, Money> { 5, "fee_due", &P::feeDue, Merge::Register, Privacy::Money },
        Field<P, Leaving> { 6, "leaving", &P::leaving, Merge::Register, Privacy::Opinion },
        Field<P, QDate> { 7, "notice_day", &P::noticeDay, Merge::Register, Privacy::Opinion },
        Field<P, QDate> { 8, "leaving_day", &P::leavingDay, Merge::Register, Privacy::Opinion },
        Field<P, QString> { 9, "leaving_reason", &P::leavingReason, Merge::Register, Privacy::Note },
        Field<P, int> { 10, "grace_days", &P::graceDays, Merge::Register, Privacy::Opinion },
        Field<P, Id<Group>> {
            11, "affiliate", &P::affiliate, Merge::Fact, Privacy::None, Block::None, Indexed::Sparse },
    };
};

} // namespace rollbook
