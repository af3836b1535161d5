// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

namespace rollbook {

/// Where a person stands in the parent body.
enum class StandingKind : quint8 {
    Never = 1, ///< has never belonged
    InGoodStanding = 2,
    Probationary = 3,
    Supporter = 4,
    Suspended = 5,
    SuspensionLifted = 6,
    Expelled = 7,
    AutoExcluded = 8,
    Resigned = 9,
    Lapsed = 10,
};

/// One dated fact of a person's history in the parent body; it holds until the next one.
struct Standing {
    Id<Standing> id;
    Id<Member> member;
    StandingKind kind = StandingKind::Never;
    QDate since;
    QString evidence; ///< letter, date, source
    bool operator==(const Standing &) const = default;
};

template <> struct RecordTraits<Standing> {
    static constexpr int type = 10;
    static constexpr const char *name = "standing";
    using S = Standing;
    static constexpr std::tuple fields {
        Field<S, Id<Member>> { 1, "member", &S::member, Merge::Fact, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<S, StandingKind> { 2, "kind", &S::kind, Merge::Register, Privacy::Opinion },
        Field<S, QDate> { 3, "since", &S::since, Merge::Register, Privacy::Opinion },
        Field<S, QString> { 4, "evidence", &S::evidence, Merge::Register, Privacy::Note },
    };
};

enum class AdmissionOutcome : quint8 { Admit = 1, Refuse = 2, Refer = 3 };

/// A dated rule about whom the society admits, by standing in the parent body. Rules are tried in order; the first
/// that fits decides.
struct AdmissionRule {
    Id<AdmissionRule> id;
    QString name;
    int position = 0; ///< order of trial, ascending
    QDate validFrom; ///< first day on which the rule applies; invalid: ever
    QDate validTo; ///< last day; invalid: still
    StandingKind standing = StandingKind::InGoodStanding;
    int withinYears = 0; ///< the standing began at most so many years before; 0: whenever
    AdmissionOutcome outcome = AdmissionOutcome::Admit;
    QString note; ///< printed with the decision
    bool operator==(const AdmissionRule &) const = default;
};

template <> struct RecordTraits<AdmissionRule> {
    static constexpr int type = 11;
    static constexpr const char *name = "admission_rule";
    using A = AdmissionRule;
    static constexpr std::tuple fields {
        Field<A, QString> { 1, "name", &A::name },
        Field<A, int> { 2, "position", &A::position },
        Field<A, QDate> { 3, "valid_from", &A::validFrom },
        Field<A, QDate> { 4, "valid_to", &A::validTo },
        Field<A, StandingKind> { 5, "standing", &A::standing },
        Field<A, int> { 6, "within_years", &A::withinYears },
        Field<A, AdmissionOutcome> { 7, "outcome", &A::outcome },
        Field<A, QString> { 8, "note", &A::note },
    };
};

} // namespace rollbook
