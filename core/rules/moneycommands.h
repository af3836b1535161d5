// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// A part of a payment for one person or affiliate.
struct Share {
    Id<Member> member; ///< null: an affiliate's
    Id<Group> affiliate; ///< null: a person's
    Id<Charge> charge; ///< null: what they owe, oldest first
    Money amount; ///< pence, more than 0
};

/// The next period by the type's rule: from the day after the old end, or afresh when the person no longer counts.
struct RenewMembership {
    Id<Member> member;
    Id<MembershipType> type; ///< null: the planned one, else as before
    QDate day; ///< invalid: today
    std::optional<Money> fee {}; ///< pence, in the place of the type's fee
};
/// The next period of an affiliated organisation.
struct RenewAffiliation {
    Id<Group> affiliate;
    Id<MembershipType> type; ///< null: as before
    QDate day; ///< invalid: today
    int members = -1; ///< its own membership as declared now, by which the fee goes; -1: as on record
};
/// A period as it should have been; neither its person nor anything of money changes.
struct CorrectPeriod {
    Period period;
    QString reason;
};
/// Which type a person's next term shall be of.
struct PlanType {
    Id<Member> member;
    Id<MembershipType> type; ///< null: as before
    QDate from; ///< first day of the earliest term that it is for; invalid: the next
};
/// That a person lives with another, who pays for both.
struct JoinHousehold {
    Id<Member> member;
    Id<Member> lead;
    QDate start; ///< invalid: today
};
/// Ends a place in a household; one begun less than 7 days before is removed as a slip.
struct LeaveHousehold {
    Id<HouseholdLink> link;
    QDate end; ///< invalid: yesterday
};

/// Money that came in, set against what is owed, oldest charge first, or as `shares` say. Without payer and affiliate
/// it is in suspense.
struct RecordPayment {
    Id<Member> payer;
    Money amount; ///< pence, more than 0
    QDate received; ///< invalid: today
    PaymentMethod method = PaymentMethod::Cash;
    QString reference;
    QString note;
    Id<Group> affiliate {}; ///< that paid; then payer is null
    Money donation {}; ///< pence of it that are given on top of what is owed
    std::vector<Share> shares {}; ///< parts for several people; what they leave stays as the payer's credit
    bool receipt = true; ///< a number for a receipt is given
    Id<StatementLine> line {}; ///< of a statement that showed it
};
/// A charge of each of the people, or of an affiliate.
struct RaiseCharge {
    std::vector<Id<Member>> members;
    Id<Group> affiliate {};
    ChargeKind kind = ChargeKind::Other;
    Money amount {}; ///< pence, more than 0
    QDate due {}; ///< invalid: today
    QString reason {}; ///< what it is for
};
/// Forgives what is left of a charge or part of it.
struct WaiveCharge {
    Id<Charge> charge;
    Money amount; ///< pence; 0: all that is left
    QString reason;
};
/// Takes a payment back with all that it settled, by an entry of the opposite sum: it bounced, or was entered by
/// mistake.
struct ReversePayment {
    Id<Payment> payment;
    QDate day; ///< of the reversal; invalid: today
    QString reason;
};
/// Gives money back that a payment brought and that settles nothing.
struct RefundPayment {
    Id<Payment> payment;
    Money amount; ///< pence; 0: all that is free
    QDate day; ///< invalid: today
    PaymentMethod method = PaymentMethod::Transfer;
    QString reason;
};
/// What a payment settles, as it shall be; what the shares leave is credit.
struct ReallocatePayment {
    Id<Payment> payment;
    std::vector<Share> shares;
};
/// Whose a payment in suspense is: it is taken back and made again in their name, of the same day.
struct ClaimPayment {
    Id<Payment> payment;
    Id<Member> payer;
    Id<Group> affiliate;
    std::vector<Share> shares;
};
/// From now on nothing of payments and charges up to a day is added, altered or removed.
struct CloseBooks {
    QDate through; ///< later than before, not after today
};

struct SaveBankAccount {
    BankAccount account; ///< null id: a new one
};
struct SaveStatementLayout {
    StatementLayout layout; ///< null id: a new one, or in the place of the one with the same fingerprint
};
/// The lines of a file that are not here yet. `lines` have no ids; the account may be new.
struct TakeStatement {
    BankAccount account; ///< null id: a new one
    StatementFile file;
    std::vector<StatementLine> lines;
};
/// Removes a file with the lines it brought; refused once one of them has a payment.
struct RemoveStatement {
    Id<StatementFile> file;
};
enum class LineFate : quint8 {
    Matched, ///< a payment of `payer` or `affiliate`
    Suspense, ///< a payment that nobody claims as yet
    NotOurs, ///< no payment to us
    Open, ///< undecided again: not ours is taken back
};
/// What a line of a statement is.
struct LineDecision {
    Id<StatementLine> line;
    LineFate fate = LineFate::Matched;
    Id<Member> payer {};
    Id<Group> affiliate {};
    std::vector<Share> shares {}; ///< as of a payment; empty: what the payer owes
    Money donation {};
    QString note {};
    bool learn = true; ///< the payer's name is remembered
};
/// Decisions about lines, posted as payments in one step.
struct DecideLines {
    std::vector<LineDecision> decisions;
};
/// That lines of a provider came as one line of the bank, less fees.
struct TiePayout {
    std::vector<Id<StatementLine>> lines;
    Id<StatementLine> within; ///< null: no longer
};

struct OpenBatch {
    Batch batch; ///< null id: a new one; else new figures of one not posted
};
/// The lines of a batch as they shall be.
struct FillBatch {
    Id<Batch> batch;
    std::vector<BatchLine> lines; ///< null id: a new one
};
/// Makes the payments of a batch. Refused while count or total differ from what was expected.
struct PostBatch {
    Id<Batch> batch;
};
/// Removes a batch that is not posted.
struct DeleteBatch {
    Id<Batch> batch;
};

} // namespace rollbook
