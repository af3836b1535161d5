// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/enumwords.h"

#include <QCoreApplication>

namespace rollbook {

QString leavingName(Leaving leaving)
{
    switch (leaving) {
    case Leaving::None:
        return QCoreApplication::translate("Leaving", "Has not left");
    case Leaving::Resigned:
        return QCoreApplication::translate("Leaving", "Resigned");
    case Leaving::Expelled:
        return QCoreApplication::translate("Leaving", "Expelled");
    case Leaving::Transferred:
        return QCoreApplication::translate("Leaving", "Went to another body");
    case Leaving::Mistake:
        return QCoreApplication::translate("Leaving", "Entered by mistake");
    }
    return {};
}

QString groupRoleName(GroupRole role)
{
    switch (role) {
    case GroupRole::Home:
        return QCoreApplication::translate("GroupRole", "Home group");
    case GroupRole::Additional:
        return QCoreApplication::translate("GroupRole", "Additional group");
    case GroupRole::Officer:
        return QCoreApplication::translate("GroupRole", "Officer");
    case GroupRole::Delegate:
        return QCoreApplication::translate("GroupRole", "Delegate");
    case GroupRole::Substitute:
        return QCoreApplication::translate("GroupRole", "Substitute");
    }
    return {};
}

QString periodRuleName(PeriodRule rule)
{
    switch (rule) {
    case PeriodRule::FixedYear:
        return QCoreApplication::translate("PeriodRule", "Ends with the membership year");
    case PeriodRule::Rolling:
        return QCoreApplication::translate("PeriodRule", "A number of months from the first day");
    case PeriodRule::UntilDate:
        return QCoreApplication::translate("PeriodRule", "Until a date");
    case PeriodRule::Lifetime:
        return QCoreApplication::translate("PeriodRule", "For life");
    }
    return {};
}

QString pricingName(Pricing pricing)
{
    switch (pricing) {
    case Pricing::Whole:
        return QCoreApplication::translate("Pricing", "The whole fee");
    case Pricing::ByMonth:
        return QCoreApplication::translate("Pricing", "By the month of joining");
    case Pricing::ProRata:
        return QCoreApplication::translate("Pricing", "A twelfth for each month left");
    }
    return {};
}

QString paymentMethodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Unknown:
        return QCoreApplication::translate("PaymentMethod", "Not known");
    case PaymentMethod::Cash:
        return QCoreApplication::translate("PaymentMethod", "Cash");
    case PaymentMethod::Cheque:
        return QCoreApplication::translate("PaymentMethod", "Cheque");
    case PaymentMethod::Transfer:
        return QCoreApplication::translate("PaymentMethod", "Bank transfer");
    case PaymentMethod::StandingOrder:
        return QCoreApplication::translate("PaymentMethod", "Standing order");
    case PaymentMethod::DirectDebit:
        return QCoreApplication::translate("PaymentMethod", "Direct debit");
    case PaymentMethod::Card:
        return QCoreApplication::translate("PaymentMethod", "Card");
    }
    return {};
}

QString standingName(StandingKind standing)
{
    switch (standing) {
    case StandingKind::Never:
        return QCoreApplication::translate("StandingKind", "Never belonged");
    case StandingKind::InGoodStanding:
        return QCoreApplication::translate("StandingKind", "In good standing");
    case StandingKind::Probationary:
        return QCoreApplication::translate("StandingKind", "Probationary");
    case StandingKind::Supporter:
        return QCoreApplication::translate("StandingKind", "Supporter");
    case StandingKind::Suspended:
        return QCoreApplication::translate("StandingKind", "Suspended");
    case StandingKind::SuspensionLifted:
        return QCoreApplication::translate("StandingKind", "Suspension lifted");
    case StandingKind::Expelled:
        return QCoreApplication::translate("StandingKind", "Expelled");
    case StandingKind::AutoExcluded:
        return QCoreApplication::translate("StandingKind", "Automatically excluded");
    case StandingKind::Resigned:
        return QCoreApplication::translate("StandingKind", "Resigned");
    case StandingKind::Lapsed:
        return QCoreApplication::translate("StandingKind", "Lapsed");
    }
    return {};
}

QString chargeKindName(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Fee:
        return QCoreApplication::translate("ChargeKind", "Membership fee");
    case ChargeKind::Donation:
        return QCoreApplication::translate("ChargeKind", "Donation");
    case ChargeKind::Other:
        return QCoreApplication::translate("ChargeKind", "Other charge");
    }
    return {};
}

QString admissionOutcomeName(AdmissionOutcome outcome)
{
    switch (outcome) {
    case AdmissionOutcome::Admit:
        return QCoreApplication::translate("AdmissionOutcome", "Admit");
    case AdmissionOutcome::Refuse:
        return QCoreApplication::translate("AdmissionOutcome", "Refuse");
    case AdmissionOutcome::Refer:
        return QCoreApplication::translate("AdmissionOutcome", "Refer to the committee");
    }
    return {};
}

QString disclosureFormName(DisclosureForm form)
{
    switch (form) {
    case DisclosureForm::Paper:
        return QCoreApplication::translate("DisclosureForm", "On paper");
    case DisclosureForm::Pdf:
        return QCoreApplication::translate("DisclosureForm", "As PDF");
    case DisclosureForm::File:
        return QCoreApplication::translate("DisclosureForm", "As a file of data");
    }
    return {};
}

QString movementName(Movement movement)
{
    switch (movement) {
    case Movement::Joined:
        return QCoreApplication::translate("Movement", "Joined");
    case Movement::Rejoined:
        return QCoreApplication::translate("Movement", "Rejoined");
    case Movement::TransferredIn:
        return QCoreApplication::translate("Movement", "Transferred in");
    case Movement::Resigned:
        return QCoreApplication::translate("Movement", "Resigned");
    case Movement::Lapsed:
        return QCoreApplication::translate("Movement", "Lapsed");
    case Movement::Expelled:
        return QCoreApplication::translate("Movement", "Expelled");
    case Movement::Died:
        return QCoreApplication::translate("Movement", "Died");
    case Movement::TransferredOut:
        return QCoreApplication::translate("Movement", "Transferred out");
    }
    return {};
}

const std::vector<Leaving> &allLeavings()
{
    static const std::vector<Leaving> all { Leaving::None, Leaving::Resigned, Leaving::Expelled, Leaving::Transferred,
        Leaving::Mistake };
    return all;
}

const std::vector<GroupRole> &allGroupRoles()
{
    static const std::vector<GroupRole> all { GroupRole::Home, GroupRole::Additional, GroupRole::Officer,
        GroupRole::Delegate, GroupRole::Substitute };
    return all;
}

const std::vector<PeriodRule> &allPeriodRules()
{
    static const std::vector<PeriodRule> all { PeriodRule::FixedYear, PeriodRule::Rolling, PeriodRule::UntilDate,
        PeriodRule::Lifetime };
    return all;
}

const std::vector<Pricing> &allPricings()
{
    static const std::vector<Pricing> all { Pricing::Whole, Pricing::ByMonth, Pricing::ProRata };
    return all;
}

const std::vector<PaymentMethod> &allPaymentMethods()
{
    static const std::vector<PaymentMethod> all { PaymentMethod::Unknown, PaymentMethod::Cash, PaymentMethod::Cheque,
        PaymentMethod::Transfer, PaymentMethod::StandingOrder, PaymentMethod::DirectDebit, PaymentMethod::Card };
    return all;
}

const std::vector<StandingKind> &allStandings()
{
    static const std::vector<StandingKind> all { StandingKind::Never, StandingKind::InGoodStanding,
        StandingKind::Probationary, StandingKind::Supporter, StandingKind::Suspended, StandingKind::SuspensionLifted,
        StandingKind::Expelled, StandingKind::AutoExcluded, StandingKind::Resigned, StandingKind::Lapsed };
    return all;
}

const std::vector<ChargeKind> &allChargeKinds()
{
    static const std::vector<ChargeKind> all { ChargeKind::Fee, ChargeKind::Donation, ChargeKind::Other };
    return all;
}

const std::vector<AdmissionOutcome> &allAdmissionOutcomes()
{
    static const std::vector<AdmissionOutcome> all { AdmissionOutcome::Admit, AdmissionOutcome::Refuse,
        AdmissionOutcome::Refer };
    return all;
}

const std::vector<Movement> &allMovements()
{
    static const std::vector<Movement> all { Movement::Joined, Movement::Rejoined, Movement::TransferredIn,
        Movement::Resigned, Movement::Lapsed, Movement::Expelled, Movement::Died, Movement::TransferredOut };
    return all;
}

} // namespace rollbook
