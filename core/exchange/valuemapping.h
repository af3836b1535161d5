// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/exchange/importsource.h"

namespace rollbook {

/// How well a value of the file fits something of the register.
enum class MatchQuality : quint8 {
    None = 0,
    Imperfect = 1, ///< alike: to be looked at by a person
    Perfect = 2, ///< the same name or alias, but for case, accents and punctuation
};

/// What a value of the file stands for. `text` is as found.
struct GroupChoice {
    QString text {};
    qint64 rows = 0;
    qint64 firstLine = 0;
    Id<Group> group {}; ///< one of the register; null: a new group is made, or none
    MatchQuality quality = MatchQuality::None;
    Id<Group> alike {}; ///< a group with a similar name that was not taken; null: none
    bool leaveOut = false; ///< people of this value get no group
    QString newName {}; ///< of the new group
    QString newKind {};
    int region = -1; ///< of a group: which of the regions it belongs under; -1 none
};

struct TypeChoice {
    QString text {};
    qint64 rows = 0;
    qint64 firstLine = 0;
    Id<MembershipType> type {}; ///< one of the register; null: a new one is made as `proposal` says, or none
    MatchQuality quality = MatchQuality::None;
    bool leaveOut = false;
    MembershipType proposal {};
};

struct StandingChoice {
    QString text {};
    qint64 rows = 0;
    qint64 firstLine = 0;
    std::optional<StandingKind> kind {}; ///< nothing: left out, or a death
    bool deceased = false;
    bool understood = false; ///< by its words
};

struct MethodChoice {
    QString text {};
    qint64 rows = 0;
    qint64 firstLine = 0;
    PaymentMethod method = PaymentMethod::Unknown;
    bool understood = false;
};

/// What all values of the file stand for, each list in the order of the survey's numbers.
struct ValueMapping {
    std::vector<GroupChoice> groups;
    std::vector<GroupChoice> regions;
    std::vector<TypeChoice> types;
    std::vector<StandingChoice> standings;
    std::vector<MethodChoice> methods;
    /// For people with a term and no type: one of the register, or null and `usualProposal`.
    Id<MembershipType> usualType;
    MembershipType usualProposal;
};

/// Matches the values found with the register: groups and types by name and alias, standings and methods by their
/// words; proposes new groups under their regions, and new types with the fee and the rule that the rows show.
[[nodiscard]] Result<ValueMapping> mapValues(const FileSurvey &survey, const Reader &reader);

/// What the words of a standing in the parent body mean.
[[nodiscard]] StandingChoice understoodStanding(const QString &text);
/// What the words of a way of paying mean.
[[nodiscard]] MethodChoice understoodMethod(const QString &text);

} // namespace rollbook
