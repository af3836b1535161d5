// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

namespace rollbook {

/// Any record: a reference that says by itself nothing of the type.
struct AnyRecord;

/// A person's decision about one conflict: it counts as an edit of that unit of the record by somebody who had seen
/// all sides, so it travels and settles the conflict on every laptop.
struct Settlement {
    Id<Settlement> id;
    Id<AnyRecord> subject; ///< whose history it belongs to
    Id<AnyRecord> record; ///< the record in conflict
    int type = 0; ///< its record type
    int unit = 0; ///< the unit settled (core/changes/units.h); 0: that the record stays
    QString value; ///< the unit's fields as core/changes/units.h writes them, in hexadecimal digits
    bool operator==(const Settlement &) const = default;
};

template <> struct RecordTraits<Settlement> {
    static constexpr int type = 13;
    static constexpr const char *name = "settlement";
    using S = Settlement;
    static constexpr std::tuple fields {
        Field<S, Id<AnyRecord>> { 1, "subject", &S::subject, Merge::Fact },
        Field<S, Id<AnyRecord>> { 2, "record", &S::record, Merge::Fact },
        Field<S, int> { 3, "type", &S::type, Merge::Fact },
        Field<S, int> { 4, "unit", &S::unit, Merge::Fact },
        Field<S, QString> { 5, "value", &S::value, Merge::Fact, Privacy::Note },
    };
};

/// That a person was erased: from then on nothing personal of theirs is kept, on any laptop, and nothing that comes in
/// later brings it back. Never taken back.
struct Erasure {
    Id<Erasure> id;
    Id<AnyRecord> subject; ///< the person
    QDate day;
    QString reason; ///< names nobody
    bool operator==(const Erasure &) const = default;
};

template <> struct RecordTraits<Erasure> {
    static constexpr int type = 14;
    static constexpr const char *name = "erasure";
    using E = Erasure;
    static constexpr std::tuple fields {
        Field<E, Id<AnyRecord>> { 1, "subject", &E::subject, Merge::Fact },
        Field<E, QDate> { 2, "day", &E::day, Merge::Fact },
        Field<E, QString> { 3, "reason", &E::reason, Merge::Fact },
    };
};

/// Two people who look alike and were found to be two: they are not offered for merging again.
struct Distinct {
    Id<Distinct> id;
    Id<Member> member; ///< the one with the lower id
    Id<Member> other;
    bool operator==(const Distinct &) const = default;
};

template <> struct RecordTraits<Distinct> {
    static constexpr int type = 15;
    static constexpr const char *name = "distinct_people";
    using D = Distinct;
    static constexpr std::tuple fields {
        Field<D, Id<Member>> { 1, "member", &D::member, Merge::Fact, Privacy::None, Block::None, Indexed::Yes },
        Field<D, Id<Member>> { 2, "other", &D::other, Merge::Fact, Privacy::None, Block::None, Indexed::Yes },
    };
};

} // namespace rollbook
