// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/statistics/growth.h"

#include <QString>

namespace rollbook {

/// The names of the values of each enumeration, as they stand in lists and forms.
[[nodiscard]] QString leavingName(Leaving leaving);
[[nodiscard]] QString groupRoleName(GroupRole role);
[[nodiscard]] QString periodRuleName(PeriodRule rule);
[[nodiscard]] QString pricingName(Pricing pricing);
[[nodiscard]] QString paymentMethodName(PaymentMethod method);
[[nodiscard]] QString standingName(StandingKind standing);
[[nodiscard]] QString chargeKindName(ChargeKind kind);
[[nodiscard]] QString admissionOutcomeName(AdmissionOutcome outcome);
[[nodiscard]] QString disclosureFormName(DisclosureForm form);
[[nodiscard]] QString movementName(Movement movement);

/// Every value, in the order in which a list offers them.
[[nodiscard]] const std::vector<Leaving> &allLeavings();
[[nodiscard]] const std::vector<GroupRole> &allGroupRoles();
[[nodiscard]] const std::vector<PeriodRule> &allPeriodRules();
[[nodiscard]] const std::vector<Pricing> &allPricings();
[[nodiscard]] const std::vector<PaymentMethod> &allPaymentMethods();
[[nodiscard]] const std::vector<StandingKind> &allStandings();
[[nodiscard]] const std::vector<ChargeKind> &allChargeKinds();
[[nodiscard]] const std::vector<AdmissionOutcome> &allAdmissionOutcomes();
[[nodiscard]] const std::vector<Movement> &allMovements();

} // namespace rollbook
