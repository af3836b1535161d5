// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"
#include "core/rules/status.h"

namespace rollbook {

/// What the planners of the families of commands share. A planner reads and answers; it writes nothing.
class Planning
{
public:
    Planning(const Reader &reader, const PlanContext &context) : m_reader(reader), m_context(context) { }

    [[nodiscard]] Result<Draft> make(const AdmitMember &command) const;
    [[nodiscard]] Result<Draft> make(const EditMember &command) const;
    [[nodiscard]] Result<Draft> make(const DeleteMember &command) const;
    [[nodiscard]] Result<Draft> make(const EndMembership &command) const;
    [[nodiscard]] Result<Draft> make(const RecordDeath &command) const;
    [[nodiscard]] Result<Draft> make(const RenewMembership &command) const;
    [[nodiscard]] Result<Draft> make(const PinStatus &command) const;
    [[nodiscard]] Result<Draft> make(const RecordPayment &command) const;
    [[nodiscard]] Result<Draft> make(const AddGroup &command) const;
    [[nodiscard]] Result<Draft> make(const EditGroup &command) const;
    [[nodiscard]] Result<Draft> make(const MoveGroup &command) const;
    [[nodiscard]] Result<Draft> make(const ArchiveGroup &command) const;
    [[nodiscard]] Result<Draft> make(const DeleteGroup &command) const;
    [[nodiscard]] Result<Draft> make(const JoinGroup &command) const;
    [[nodiscard]] Result<Draft> make(const LeaveGroup &command) const;
    [[nodiscard]] Result<Draft> make(const SaveMembershipType &command) const;
    [[nodiscard]] Result<Draft> make(const RecordStanding &command) const;
    [[nodiscard]] Result<Draft> make(const DeleteStanding &command) const;
    [[nodiscard]] Result<Draft> make(const SaveAdmissionRules &command) const;
    [[nodiscard]] Result<Draft> make(const EditOrganisation &command) const;
    [[nodiscard]] Result<Draft> make(const Disclose &command) const;
    [[nodiscard]] Result<Draft> make(const SettleConflicts &command) const;
    [[nodiscard]] Result<Draft> make(const EraseMember &command) const;
    [[nodiscard]] Result<Draft> make(const MergeMembers &command) const;
    [[nodiscard]] Result<Draft> make(const KeepApart &command) const;
    [[nodiscard]] Result<Draft> make(const GiveNumbers &command) const;
    [[nodiscard]] Result<Draft> make(const KeepPayment &command) const;

private:
    using Changes = std::vector<RecordChange>;

    [[nodiscard]] QDate today() const { return m_context.today; }
    [[nodiscard]] QDate orToday(QDate day) const { return day.isValid() ? day : m_context.today; }
    template <class R> [[nodiscard]] Id<R> newId() const { return m_context.ids->next<R>(); }

    /// The person with these parts and all own fields, or ReferenceMissing.
    [[nodiscard]] Result<MemberFacts> person(Id<Member> id, FactParts parts) const;
    [[nodiscard]] Result<Types> types() const;

    /// NotUnique when another person has the number.
    [[nodiscard]] Done numberIsFree(const Member &member) const;
    [[nodiscard]] Result<bool> hasDouble(const Member &member) const;
    [[nodiscard]] Done noDuplicate(const Member &member) const;

    /// DateOrder when nobody new may take the type any more on the day.
    [[nodiscard]] Done takesNew(const MembershipType &type, QDate start) const;
    /// A period from `start` with its charge; payments with something left are set against the charge.
    [[nodiscard]] Done addPeriod(
        Changes &changes, const MemberFacts &facts, const MembershipType &type, QDate start, QDate end) const;
    /// A payment, set against what the person owes and what `changes` lets them owe, oldest charge first.
    void addPayment(Changes &changes, const MemberFacts &facts, Payment payment) const;
    /// Waives what is left of the fee of a period that never begins.
    void waiveUnpaid(Changes &changes, const MemberFacts &facts, const Period &period, const QString &reason) const;
    /// Ends the offices held beyond `last`; those that would begin later are taken out.
    void endOffices(Changes &changes, const MemberFacts &facts, QDate last) const;
    /// The home group from `since` on: what was home before ends on the eve, what would begin later is taken out.
    [[nodiscard]] Done changeHome(Changes &changes, const MemberFacts &facts, Id<Group> home, QDate since) const;
    /// A group that takes people on the day, or the problem.
    [[nodiscard]] Result<Group> openGroup(Id<Group> id, QDate day) const;
    /// Checks the group as it shall be against its place in the tree and the names beside it.
    [[nodiscard]] Done placeOfGroup(const Group &group) const;
    [[nodiscard]] Done settle(Changes &changes, const SettleOne &one) const;

    const Reader &m_reader;
    const PlanContext &m_context;
};

} // namespace rollbook
