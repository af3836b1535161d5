// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/moneycommands.h"

#include <variant>

namespace rollbook {

/// The member numbers that a laptop may give. Whether a number is free cannot be asked offline, so each laptop has a
/// block of serials that no other gives.
struct NumberLease {
    qint64 from = 0; ///< first serial of its block; 0: there is no other laptop, numbers go on behind the highest
    qint64 to = 0; ///< last serial of its block
    qint64 beyond = 0; ///< where numbers go on when the block is used up (the coordinator's laptop); 0: nowhere
    QString provisional; ///< what a provisional number begins with, given when there is nothing left: "P-7KQ4-"
};

/// What a plan may know besides the register.
struct PlanContext {
    QDate today;
    IdSource *ids = nullptr;
    NumberLease numbers {};
    QString receipts {}; ///< what the numbers of this laptop's receipts begin with: "R7K-"; empty: it gives none
};

/// A new person. The number is assigned when empty; without a type the person is an applicant or contact.
struct AdmitMember {
    Member member;
    Id<Group> home; ///< null: none
    Id<MembershipType> type; ///< null: none
    QDate start; ///< first day of the period; invalid: today
    Money paid; ///< pence received with it
    PaymentMethod method = PaymentMethod::Unknown;
    bool acceptDuplicate = false; ///< the number may not clash even so
};

/// New values of a person's own fields, and of the home group.
struct EditMember {
    Member member;
    Id<Group> home; ///< null: leave as it is
    QDate since; ///< first day in a new home group; invalid: today
};

/// The end of a membership before its term.
struct EndMembership {
    Id<Member> member;
    Leaving leaving = Leaving::Resigned;
    QDate noticeDay;
    QDate leavingDay; ///< last day as a member; invalid: today
    QString reason;
};

struct RecordDeath {
    Id<Member> member;
    QDate day;
};

/// Removes a person entered by mistake with everything that hangs on them; refused once money was received.
struct DeleteMember {
    Id<Member> member;
};

struct PinStatus {
    Id<Member> member;
    int statusPin = 0; ///< as Member::statusPin
    QDate until;
    QString reason;
};

struct AddGroup {
    Group group;
};
struct EditGroup {
    Group group;
};
struct MoveGroup {
    Id<Group> group;
    Id<Group> parent; ///< null: to the top
};
struct ArchiveGroup {
    Id<Group> group;
    QDate day; ///< invalid: today
    bool reopen = false;
};
/// Removes a group without members, offices and groups below.
struct DeleteGroup {
    Id<Group> group;
};
struct JoinGroup {
    Id<Member> member;
    Id<Group> group;
    GroupRole role = GroupRole::Additional;
    QString office; ///< with GroupRole::Officer
    QDate start; ///< invalid: today
};
/// Ends a group membership or office; one begun less than 7 days before is removed as a slip.
struct LeaveGroup {
    Id<GroupMembership> membership;
    QDate end; ///< invalid: yesterday
};

struct SaveMembershipType {
    MembershipType type; ///< null id: a new one
};
struct RecordStanding {
    Standing standing; ///< null id: a new one
};
struct DeleteStanding {
    Id<Standing> standing;
};
/// The whole list of rules as it shall be.
struct SaveAdmissionRules {
    std::vector<AdmissionRule> rules;
};
struct EditOrganisation {
    Organisation organisation;
};

/// That people are about to be printed or exported: see core/disclose.h.
struct Disclose {
    DisclosureForm form = DisclosureForm::Paper;
    QString what; ///< title of the list or report
    QString scope; ///< whom it covers, in words
    qint64 people = 0;
};

/// A person's decision about one conflict.
struct SettleOne {
    Conflict conflict;
    RecordChange chosen; ///< `after`: the record with the unit as it shall be; without `after`, it is deleted
};
struct SettleConflicts {
    std::vector<SettleOne> decisions;
};
/// Blanks everything personal about a person for good, here and on every laptop. Dates, branch, type and amounts stay.
struct EraseMember {
    Id<Member> member;
    QString reason; ///< names nobody
};
/// Two records of one person made one: everything that hangs on `other` goes to `kept`, which takes over what it has
/// no value for and what `fields` names. Nothing is lost: numbers that are given up become former numbers, by which the
/// person is still found; of two terms that share days the earlier one ends on the eve of the later, and one within
/// another stays as a mistake, with what is left of its fee waived; a second home group becomes an additional one.
struct MergeMembers {
    Id<Member> kept;
    Id<Member> other;
    std::vector<int> fields; ///< units (core/changes/units.h) of Member whose value is the other's
};
/// Lasting member numbers in the place of provisional ones, in the order of `members`, as far as this laptop has any to
/// give: nothing changes when it has none. Who has a lasting number keeps it.
struct GiveNumbers {
    std::vector<Id<Member>> members;
    /// Each of them has the number of somebody else besides, and gives it up even where it is a lasting one: all of
    /// them or none. StaleBefore when one does not.
    bool clash = false;
};
/// That a payment which looks as if it had been entered twice was not.
struct KeepPayment {
    Id<Payment> payment;
};
/// Two people who look alike and are two.
struct KeepApart {
    Id<Member> member;
    Id<Member> other;
};

/// Everything the register can be told to do in one step.
using AnyCommand = std::variant<AdmitMember, EditMember, EndMembership, RecordDeath, DeleteMember, RenewMembership,
    RecordPayment, PinStatus, AddGroup, EditGroup, MoveGroup, ArchiveGroup, DeleteGroup, JoinGroup, LeaveGroup,
    SaveMembershipType, RecordStanding, DeleteStanding, SaveAdmissionRules, EditOrganisation, Disclose, SettleConflicts,
    EraseMember, MergeMembers, KeepApart, GiveNumbers, KeepPayment, RenewAffiliation, CorrectPeriod, PlanType,
    JoinHousehold, LeaveHousehold, RaiseCharge, WaiveCharge, ReversePayment, RefundPayment, ReallocatePayment,
    ClaimPayment, CloseBooks, SaveBankAccount, SaveStatementLayout, TakeStatement, RemoveStatement, DecideLines,
    TiePayout, OpenBatch, FillBatch, PostBatch, DeleteBatch>;
/// One of them. What copies, moves and ends it is compiled once.
struct Command : AnyCommand {
    template <class C>
    requires(!std::is_base_of_v<AnyCommand, C>) Command(C command) : AnyCommand(std::move(command)) { }
    Command(const Command &);
    Command(Command &&) noexcept;
    Command &operator=(const Command &);
    Command &operator=(Command &&) noexcept;
    ~Command();
};

/// Works out what a command changes. Pure: reads, never writes.
[[nodiscard]] Result<Draft> plan(const Command &command, const Reader &reader, const PlanContext &context);

/// The rules every change must keep, whether it comes from a command, an undo, an import or a merge: references are
/// there, periods of a person do not overlap, groups make a tree of allowed kinds, allocations fit, numbers are unique.
/// `reader` shows the state before the changes.
[[nodiscard]] Done check(std::span<const RecordChange> changes, const Reader &reader);

} // namespace rollbook
