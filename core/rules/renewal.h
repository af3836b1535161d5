// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees.h"
#include "core/rules/households.h"
#include "core/rules/longcommand.h"

#include <unordered_set>

namespace rollbook {

/// What renewals need to know besides the person. Read once for any number of people.
struct RenewalRules {
    Types types;
    std::vector<AdmissionRule> admission;
    Households households;
    QDate booksClosed {}; ///< a fee of a term that began by then is due on the day after it
    std::unordered_set<Uuid> erased {}; ///< people of whom nothing is known any more
};
[[nodiscard]] Result<RenewalRules> readRenewalRules(const Reader &reader);
/// The same with the households of one person only.
[[nodiscard]] Result<RenewalRules> readRenewalRules(const Reader &reader, Id<Member> person);

/// How a person is renewed.
struct RenewalOrder {
    QDate day;
    Id<MembershipType> type {}; ///< null: the planned one, else as before, else the one of who pays for the household
    std::optional<Money> fee {}; ///< pence, in the place of the type's fee
    bool readmits = false; ///< somebody expelled may be taken in again; otherwise WasExpelled
};

/// The term that a renewal begins.
struct Renewal {
    Id<MembershipType> type;
    Term term;
    Money fee; ///< pence; 0: there is no charge
    bool continues = false; ///< it follows the old term without a gap
    bool planned = false; ///< it is of the type planned, and nothing is planned any more
    Id<Member> paidBy {}; ///< who pays for the household that the term is part of; null: the person themselves
    bool operator==(const Renewal &) const = default;
};

/// What a renewal comes to: the one planner for a single person, a selection and everybody due.
///
/// The type is that of the order, else the planned one where the term does not begin before its day, else as before.
/// Refused are the erased (ErasedPerson), the dead (NotAMember), the expelled (WasExpelled), types that take nobody new
/// any more unless the term continues one of the same type (DateOrder), types of affiliations (ForAffiliates), ages
/// outside the type's on the first day of the term where the birth is known (AgeOutside), and, where the term does not
/// continue, whom the admission rules keep out (NotAdmitted). `lead`: the facts of who pays for the person on the day;
/// null: nobody else does. While the lead has a term of the same household type that goes on after the person's own,
/// the person's ends with it and costs nothing. Parts needed: Whole, Periods, Standings; of the lead: Periods.
[[nodiscard]] Result<Renewal> renewalOf(
    const MemberFacts &facts, const RenewalRules &rules, const RenewalOrder &order, const MemberFacts *lead = nullptr);

/// Whether the person may take a term of the type that begins on `start`: DateOrder for a type that takes nobody new
/// any more, unless `goesOn` says that the term follows one of the same type, ForAffiliates, AgeOutside.
[[nodiscard]] Done mayTake(const Member &member, const MembershipType &type, QDate start, bool goesOn);
/// Whole years of age on the day. Who was born on 29 February is a year older on 1 March where there is no such day.
[[nodiscard]] int ageOn(QDate birth, QDate day);

/// What the renewal of a person comes to for them and for those they pay for.
struct HouseholdRenewal {
    const MemberFacts *facts = nullptr;
    Renewal renewal;
};
/// The renewal and, where it is of a household type, the free terms that it gives those for whom the person pays: to
/// the living among `linked` who have not left and whose own term does not go further. Of these, who may not have the
/// type is left out. The problems of the person's own renewal.
[[nodiscard]] Result<std::vector<HouseholdRenewal>> renewHousehold(const MemberFacts &facts,
    std::span<const MemberFacts *const> linked, const RenewalRules &rules, const RenewalOrder &order,
    const MemberFacts *lead = nullptr);

/// The ids of a term that renews and of the charge of its fee. They follow from whose it is, the type and the first
/// day, so that the same renewal done on two laptops is one record. Ids that were minted together give ids of one
/// family, and ids of later days sort behind those of earlier ones. `attempt`: more than 0 where the ones before are
/// taken, as by a term that was a mistake.
[[nodiscard]] Id<Period> renewedPeriodId(Uuid whose, Id<MembershipType> type, QDate start, int attempt = 0);
[[nodiscard]] Id<Charge> renewedChargeId(Uuid whose, Id<MembershipType> type, QDate start, int attempt = 0);
/// The first attempt whose period is not among these.
[[nodiscard]] int renewalAttempt(std::span<const Period> periods, Uuid whose, Id<MembershipType> type, QDate start);

/// Whose memberships shall be renewed, and how.
struct RenewalScope {
    std::vector<Id<Member>> people {}; ///< those, whatever is due
    bool everybodyDue = false; ///< everybody whose term ends by `until`, instead
    QDate until {}; ///< with everybodyDue; invalid: by the end of the type's days of renewal, or by the day itself
                    ///< where it has none
    Id<MembershipType> type {}; ///< of the new terms; null: for each person their own
    QDate day {}; ///< invalid: today
};

/// What a renewal comes to for one person, or for one of the types held by one.
struct RenewalRow {
    Id<Member> member;
    QString number;
    QString name;
    std::optional<Renewal> renewal {}; ///< nothing where there is none
    Problems problems {}; ///< why there is none
};

struct RenewalReport {
    std::vector<RenewalRow> rows; ///< in the order of the scope, or of the list of people; households together
    qint64 people = 0; ///< with a term
    qint64 renewed = 0; ///< terms
    qint64 refused = 0; ///< rows without one
    Money fees; ///< of all terms
};

/// Whether a term is due for renewal: not left, not renewed already, ending by `until`, and the person still counts on
/// `day` or the type back-dates that far.
[[nodiscard]] bool isDue(
    std::span<const Period> periods, const Types &types, Id<MembershipType> track, QDate day, QDate until);

/// What the renewals would come to. Writes nothing. Cancelled when `progress` says so. Any thread.
[[nodiscard]] Result<RenewalReport> previewRenewal(
    const Reader &reader, const RenewalScope &scope, QDate today, const Progress &progress);

/// Renews people as one entry. Whoever cannot be renewed is left as they are and told in the report.
class RenewMemberships final : public LongCommand
{
public:
    explicit RenewMemberships(RenewalScope scope);
    ~RenewMemberships() override;
    [[nodiscard]] Action action() const override;
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override;
    [[nodiscard]] double fraction() const override;
    /// What was done, after the last block.
    [[nodiscard]] const RenewalReport &report() const;

private:
    class Stream;
    RenewalScope m_scope;
    RenewalReport m_report;
    double m_fraction = 0;
};

} // namespace rollbook
