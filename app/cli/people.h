// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/rules/groups.h"
#include "core/rules/status.h"
#include "core/statistics/growth.h"

#include <set>
#include <span>

namespace rollbook::cli {

/// The word for a status in options and files: permanent, not translated.
[[nodiscard]] QString statusKey(StatusKind kind);
/// What --status may say: the keys of all statuses, and "members" for everybody who counts as one.
inline constexpr const char *statusChoices = "members contact applicant pending paid part-paid grace lapsed resigned "
                                             "expelled deceased exempt unpaid member";
[[nodiscard]] std::optional<StatusKind> statusOfKey(const QString &key);
/// The statuses that --status names.
[[nodiscard]] std::set<StatusKind> chosenStatuses(const Invocation &invocation);
/// Remarks that a copy without fees and payments cannot tell a status that --status names.
void remarkOnFees(const Context &context, const Register &book);

/// What --method may say, in the order of PaymentMethod.
inline constexpr const char *methodChoices = "cash cheque transfer standing-order direct-debit card";
/// The word for a method in options and files: permanent, not translated; empty for PaymentMethod::Unknown.
[[nodiscard]] QString methodKey(PaymentMethod method);
/// The method that a word says; Unknown for any other word.
[[nodiscard]] PaymentMethod methodOfKey(const QString &key);

/// "12.50".
[[nodiscard]] QString plainMoney(Money money);
/// An amount as it was typed; Usage when it is none. `place`: where on the command line it stands, "--amount".
[[nodiscard]] Result<Money> amountGiven(const char *place, const QString &text);
[[nodiscard]] QString plainDay(QDate day);
/// "2026-12-31T09:30:00Z": an instant for programs, from milliseconds since 1970 UTC.
[[nodiscard]] QString plainInstant(qint64 milliseconds);

/// The groups that --group names, with all groups below them: by name, alias or path ("Wales / Cymru > Gwaun"),
/// whatever the case and accents. Empty without the option. Usage when there is none or more than one.
[[nodiscard]] Result<std::vector<Id<Group>>> chosenGroups(const Context &context, const Reader &reader);
/// The one group of that name, alias or path. Usage, about --group, when there is none or more than one.
[[nodiscard]] Result<Id<Group>> groupCalled(const QString &wanted, const Reader &reader);
/// The one group that --group names, without those below; null without the option.
[[nodiscard]] Result<Id<Group>> chosenGroup(const Context &context, const Reader &reader);
/// The type that --type names; null without the option.
[[nodiscard]] Result<Id<MembershipType>> chosenType(const Context &context, const Reader &reader);

/// The one person with a member number; Usage when nobody has it, or several do. `place`: where on the command line the
/// number stands, as its help has it: "--only", "INTO".
[[nodiscard]] Result<Id<Member>> personNumbered(const char *place, const QString &number, const Reader &reader);

/// The payment by the person with a receipt; Usage when there is none. `place`: where the receipt stands.
[[nodiscard]] Result<Payment> paymentOfReceipt(
    const char *place, const QString &receipt, Id<Member> payer, const Reader &reader);

/// The scope that --group and --type tell.
[[nodiscard]] Result<GrowthScope> chosenScope(const Context &context, const Reader &reader);
/// The growth that --from, --to, --group and --type tell: the last twelve months without them.
[[nodiscard]] Result<Growth> chosenGrowth(const Context &context, const Reader &reader);

} // namespace rollbook::cli
