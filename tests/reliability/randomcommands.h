// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryreader.h"

#include <random>

namespace rollbook::reliability {

/// Commands of every kind about what is there, from few names and values, so that they often meet.
class RandomCommands
{
public:
    /// `now` outlives it.
    RandomCommands(const test::MemoryReader &now, QDate today, unsigned seed)
        : m_now(now), m_today(today), m_random(seed)
    {
    }

    /// The rules may refuse it; nothing, when there was nothing to do it to.
    [[nodiscard]] std::optional<Command> next()
    {
        switch (below(5)) {
        case 0:
        case 1:
            return aboutPerson();
        case 2:
            return aboutMembership();
        case 3:
            return aboutGroup();
        default:
            return aboutSociety();
        }
    }
    [[nodiscard]] unsigned below(unsigned most)
    {
        return std::uniform_int_distribution<unsigned>(0, most - 1)(m_random);
    }
    [[nodiscard]] bool chance(unsigned of) { return below(of) == 0; }
    template <class R> [[nodiscard]] std::optional<R> any()
    {
        const auto &table = std::get<test::Table<R>>(m_now.tables());
        if (table.empty())
            return std::nullopt;
        return std::next(table.begin(), below(static_cast<unsigned>(table.size())))->second;
    }
    template <class R> [[nodiscard]] Id<R> anyId()
    {
        const auto found = any<R>();
        return found ? found->id : Id<R> {};
    }

private:
    [[nodiscard]] QString name(const char *of) { return QStringLiteral("%1%2").arg(QLatin1String(of)).arg(below(5)); }
    [[nodiscard]] QDate day() { return m_today.addDays(-static_cast<int>(below(700))); }
    [[nodiscard]] Member edited(Member member);
    [[nodiscard]] std::optional<Command> aboutPerson();
    [[nodiscard]] std::optional<Command> aboutMembership();
    [[nodiscard]] std::optional<Command> aboutGroup();
    [[nodiscard]] std::optional<Command> aboutSociety();

    const test::MemoryReader &m_now;
    QDate m_today;
    std::mt19937 m_random;
};

inline Member RandomCommands::edited(Member member)
{
    switch (below(7)) {
    case 0:
        member.number = name("X");
        break;
    case 1:
        member.town = name("Town");
        member.postcode = QStringLiteral("SA1 %1AA").arg(below(9));
        break;
    case 2:
        member.tags = QStringList { name("tag"), name("mark") };
        member.tags.removeDuplicates();
        break;
    case 3:
        member.email = name("mail") + QLatin1String("@example.org");
        member.noEmail = chance(2);
        break;
    case 4:
        member.given = name("Given");
        break;
    default:
        member.notes = name("note");
    }
    return member;
}

inline std::optional<Command> RandomCommands::aboutPerson()
{
    switch (below(8)) {
    case 0:
    case 1: {
        AdmitMember command;
        command.member.family = name("Family");
        command.acceptDuplicate = true;
        command.type = chance(3) ? Id<MembershipType> {} : anyId<MembershipType>();
        command.home = chance(2) ? Id<Group> {} : anyId<Group>();
        command.paid = { chance(2) ? 0 : 1'200 };
        return Command(command);
    }
    case 2:
        return Command(DeleteMember { anyId<Member>() });
    case 3:
        if (chance(4))
            return Command(EraseMember { anyId<Member>(), {} });
        return Command(MergeMembers { anyId<Member>(), anyId<Member>(), { 9 } });
    case 4:
        return Command(KeepApart { anyId<Member>(), anyId<Member>() });
    default: {
        const auto member = any<Member>();
        if (!member)
            return std::nullopt;
        EditMember command { edited(*member), {}, {} };
        if (chance(2))
            command.member = edited(command.member);
        if (chance(4)) {
            command.home = anyId<Group>();
            command.since = day();
        }
        return Command(command);
    }
    }
}

inline std::optional<Command> RandomCommands::aboutMembership()
{
    const Id<Member> member = anyId<Member>();
    switch (below(8)) {
    case 0:
        return Command(EndMembership { member, Leaving::Resigned, day(), {}, name("why") });
    case 1:
        return Command(RecordDeath { member, day() });
    case 2:
        return Command(RenewMembership { member, anyId<MembershipType>(), {} });
    case 3:
        return Command(PinStatus { member, static_cast<int>(below(5)), {}, name("pin") });
    case 4: {
        Standing standing = chance(2) ? any<Standing>().value_or(Standing {}) : Standing {};
        standing.member = standing.id.isNull() ? member : standing.member;
        standing.since = day();
        standing.evidence = name("letter");
        return Command(RecordStanding { standing });
    }
    case 5:
        return Command(DeleteStanding { anyId<Standing>() });
    default:
        return Command(
            RecordPayment { member, { 100 * (1 + below(30)) }, {}, PaymentMethod::Cash, {}, name("payment") });
    }
}

inline std::optional<Command> RandomCommands::aboutGroup()
{
    switch (below(7)) {
    case 0: {
        AddGroup command;
        command.group.name = name("Group") + name("Of");
        command.group.kind = QStringLiteral("Branch");
        return Command(command);
    }
    case 1: {
        auto group = any<Group>();
        if (!group)
            return std::nullopt;
        group->notes = name("note");
        group->aliases = QStringList { name("alias") };
        return Command(EditGroup { *group });
    }
    case 2:
        return Command(MoveGroup { anyId<Group>(), chance(2) ? Id<Group> {} : anyId<Group>() });
    case 3:
        return Command(ArchiveGroup { anyId<Group>(), day(), chance(2) });
    case 4:
        return Command(DeleteGroup { anyId<Group>() });
    case 5:
        return Command(LeaveGroup { anyId<GroupMembership>(), chance(2) ? QDate() : day() });
    default:
        return Command(JoinGroup { anyId<Member>(), anyId<Group>(),
            chance(3) ? GroupRole::Officer : GroupRole::Additional, name("Office"), day() });
    }
}

inline std::optional<Command> RandomCommands::aboutSociety()
{
    switch (below(5)) {
    case 0: {
        MembershipType type = chance(2) ? any<MembershipType>().value_or(MembershipType {}) : MembershipType {};
        type.name = type.name.isEmpty() ? name("Type") + name("Of") : type.name;
        type.fee = { 100 * below(50) };
        type.rule = PeriodRule::Rolling;
        return Command(SaveMembershipType { type });
    }
    case 1: {
        SaveAdmissionRules command;
        for (unsigned i = below(3); i > 0; --i) {
            AdmissionRule rule;
            rule.name = name("Rule");
            rule.position = static_cast<int>(i);
            command.rules.push_back(rule);
        }
        return Command(command);
    }
    case 2: {
        auto society = any<Organisation>();
        society->welcome = name("Welcome");
        society->telephone = QStringLiteral("01234 56789%1").arg(below(9));
        return Command(EditOrganisation { *society });
    }
    case 3:
        return Command(Disclose { DisclosureForm::Pdf, name("List"), {}, 1 });
    default:
        return std::nullopt;
    }
}

} // namespace rollbook::reliability
