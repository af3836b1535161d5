// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"
#include "core/rules/ledger.h"
#include "core/rules/status.h"

namespace rollbook {

struct Renewal;
struct RenewalRules;
struct Term;

/// What the planners of the families of commands share. A planner reads and answers; it writes nothing.
class Planning
{
public:
    using Changes = std::vector<RecordChange>;

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
    [[nodiscard]] Result<Draft> make(const RenewAffiliation &command) const;
    [[nodiscard]] Result<Draft> make(const CorrectPeriod &command) const;
    [[nodiscard]] Result<Draft> make(const PlanType &command) const;
    [[nodiscard]] Result<Draft> make(const JoinHousehold &command) const;
    [[nodiscard]] Result<Draft> make(const LeaveHousehold &command) const;
    [[nodiscard]] Result<Draft> make(const RaiseCharge &command) const;
    [[nodiscard]] Result<Draft> make(const WaiveCharge &command) const;
    [[nodiscard]] Result<Draft> make(const ReversePayment &command) const;
    [[nodiscard]] Result<Draft> make(const RefundPayment &command) const;
    [[nodiscard]] Result<Draft> make(const ReallocatePayment &command) const;
    [[nodiscard]] Result<Draft> make(const ClaimPayment &command) const;
    [[nodiscard]] Result<Draft> make(const CloseBooks &command) const;
    [[nodiscard]] Result<Draft> make(const SaveBankAccount &command) const;
    [[nodiscard]] Result<Draft> make(const SaveStatementLayout &command) const;
    [[nodiscard]] Result<Draft> make(const TakeStatement &command) const;
    [[nodiscard]] Result<Draft> make(const RemoveStatement &command) const;
    [[nodiscard]] Result<Draft> make(const DecideLines &command) const;
    [[nodiscard]] Result<Draft> make(const TiePayout &command) const;
    [[nodiscard]] Result<Draft> make(const OpenBatch &command) const;
    [[nodiscard]] Result<Draft> make(const FillBatch &command) const;
    [[nodiscard]] Result<Draft> make(const PostBatch &command) const;
    [[nodiscard]] Result<Draft> make(const DeleteBatch &command) const;

    /// The term of a renewal with the charge of its fee, and what the person's own record no longer says: a plan that
    /// is carried out, an application that is decided. `before`: how they stand before `changes`; null: another term of
    /// theirs is among `changes`. Parts of the facts needed: Whole, Periods, Money.
    [[nodiscard]] Done addRenewal(Changes &changes, const MemberFacts &facts, const RenewalRules &rules,
        const Renewal &renewal, const Ledger *before) const;

private:
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

    /// Checks somebody new, and gives them a number where they have none.
    [[nodiscard]] Done completeNew(Member &member, const AdmitMember &command) const;
    /// The first term of somebody whom `changes` admit, with its charge, as one who joins pays it.
    [[nodiscard]] Done addFirstTerm(
        Changes &changes, const MemberFacts &facts, const MembershipType &type, const Term &term) const;
    /// Ends the places in households that the person has or gives beyond `last`; those that would begin later are taken
    /// out.
    [[nodiscard]] Done endHouseholds(Changes &changes, Id<Member> member, QDate last) const;
    /// JoinGroup of a delegate or substitute.
    [[nodiscard]] Done maySend(const Group &affiliate, const GroupMembership &membership) const;
    /// What make(RecordPayment) plans, on top of `changes`: the charges settled and the receipts given there count, so
    /// that many payments make one step. The payment is the last one that `changes` then adds.
    [[nodiscard]] Done addReceived(Changes &changes, const RecordPayment &command) const;
    /// The same of a payer whose facts (parts: Money) are at hand.
    [[nodiscard]] Done receive(Changes &changes, const MemberFacts &facts, const RecordPayment &command) const;
    /// A charge of the person or affiliate that the facts are of (parts: Money); it takes an id when it has none.
    /// Credit is set against it, unless it is a donation.
    [[nodiscard]] Done addCharge(Changes &changes, const MemberFacts &facts, Charge charge) const;
    [[nodiscard]] Done addCharge(Changes &changes, const Ledger &before, const MemberFacts &facts, Charge charge) const;
    /// What a person, perhaps one whom `changes` admits, or an affiliate owes and paid; nobody's when both are null.
    [[nodiscard]] Result<MemberFacts> payerFacts(const Changes &changes, Id<Member> member, Id<Group> affiliate) const;
    /// Sets money of a payment against charges, fees before donations promised; gives what is left of it.
    Money spread(Changes &changes, const Ledger &owed, Id<Payment> payment, Money money) const;
    /// Sets money of a payment against what the shares say.
    [[nodiscard]] Done share(Changes &changes, const std::vector<Share> &shares, Id<Payment> payment) const;
    /// Takes up to `wanted` of what the payment gave to charges beyond what they ask for back from them.
    [[nodiscard]] Result<Money> loosen(Changes &changes, const PaymentFamily &family, Money wanted) const;
    /// The entry that takes the payment back, without what that takes from charges; its day or texts may not do.
    [[nodiscard]] Result<Payment> reversalOf(const PaymentFamily &family, QDate day, const QString &reason) const;
    /// Who paid, in words; empty when nobody knows.
    [[nodiscard]] Result<QString> payerName(const Payment &payment) const;
    /// Waives what is left of the fee of a period that never begins.
    void waiveUnpaid(Changes &changes, const MemberFacts &facts, const Period &period, const QString &reason) const;
    /// Ends the offices held beyond `last`, and with `delegatesToo` what affiliates send the person as; those that
    /// would begin later are taken out.
    void endOffices(Changes &changes, const MemberFacts &facts, QDate last, bool delegatesToo) const;
    /// The home group from `since` on: what was home before ends on the eve, what would begin later is taken out.
    [[nodiscard]] Done changeHome(Changes &changes, const MemberFacts &facts, Id<Group> home, QDate since) const;
    /// A group that takes people on the day, or the problem.
    [[nodiscard]] Result<Group> openGroup(Id<Group> id, QDate day) const;
    /// Checks the group as it shall be against its place in the tree and the names beside it.
    [[nodiscard]] Done placeOfGroup(const Group &group) const;
    [[nodiscard]] Done settle(Changes &changes, const SettleOne &one) const;

    /// The account with its id, saved when it is new; its changes are put into `changes`.
    [[nodiscard]] Result<BankAccount> accountFor(Changes &changes, BankAccount account) const;
    /// A batch that is not posted, or the problem.
    [[nodiscard]] Result<Batch> openBatch(Id<Batch> id) const;

    const Reader &m_reader;
    const PlanContext &m_context;
};

} // namespace rollbook
