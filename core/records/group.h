// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

namespace rollbook {

/// A unit of the society (branch, region, nation …), one of its kinds standing under another, or an affiliated body.
struct Group {
    Id<Group> id;
    QString name;
    QString kind; ///< one of Organisation::groupKinds
    Id<Group> parent; ///< null: at the top
    bool affiliate = false; ///< an organisation that affiliates and pays
    int affiliateMembers = 0; ///< its own membership, as declared
    QStringList aliases; ///< other spellings that imports recognise
    QString email;
    QString telephone;
    QString website;
    QDate founded;
    QDate archived; ///< since when it takes no new members; history stays
    QString notes;
    bool operator==(const Group &) const = default;
};

template <> struct RecordTraits<Group> {
    static constexpr int type = 3;
    static constexpr const char *name = "member_group";
    using G = Group;
    static constexpr std::tuple fields {
        Field<G, QString> { 1, "name", &G::name },
        Field<G, QString> { 2, "kind", &G::kind },
        Field<G, Id<Group>> { 3, "parent", &G::parent },
        Field<G, bool> { 4, "affiliate", &G::affiliate },
        Field<G, int> { 5, "affiliate_members", &G::affiliateMembers },
        Field<G, QStringList> { 6, "aliases", &G::aliases, Merge::Set },
        Field<G, QString> { 7, "email", &G::email, Merge::Register, Privacy::Contact },
        Field<G, QString> { 8, "telephone", &G::telephone, Merge::Register, Privacy::Contact },
        Field<G, QString> { 9, "website", &G::website },
        Field<G, QDate> { 10, "founded", &G::founded },
        Field<G, QDate> { 11, "archived", &G::archived },
        Field<G, QString> { 12, "notes", &G::notes, Merge::Register, Privacy::Note },
    };
};

enum class GroupRole : quint8 {
    Home = 1, ///< the one group a person is counted in
    Additional = 2, ///< any number of others
    Officer = 3, ///< a dated office, named in `office`
    Delegate = 4, ///< sent by an affiliate
    Substitute = 5, ///< stands in for a delegate of an affiliate
};

/// A person in a group, or an office held there, for a span of days; both ends belong to it.
struct GroupMembership {
    Id<GroupMembership> id;
    Id<Member> member;
    Id<Group> group;
    GroupRole role = GroupRole::Home;
    QString office; ///< "Secretary"; only with GroupRole::Officer
    QDate start; ///< invalid: since ever
    QDate end; ///< last day; invalid: open
    bool operator==(const GroupMembership &) const = default;
};

template <> struct RecordTraits<GroupMembership> {
    static constexpr int type = 4;
    static constexpr const char *name = "group_membership";
    using G = GroupMembership;
    static constexpr std::tuple fields {
        Field<G, Id<Member>> { 1, "member", &G::member, Merge::Fact, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<G, Id<Group>> {
            2, "member_group", &G::group, Merge::Register, Privacy::Opinion, Block::None, Indexed::Yes },
        Field<G, GroupRole> { 3, "role", &G::role, Merge::Register, Privacy::Opinion },
        Field<G, QString> { 4, "office", &G::office, Merge::Register, Privacy::Opinion },
        Field<G, QDate> { 5, "start_day", &G::start, Merge::Register, Privacy::Opinion },
        Field<G, QDate> { 6, "end_day", &G::end, Merge::Register, Privacy::Opinion },
    };
};

} // namespace rollbook
