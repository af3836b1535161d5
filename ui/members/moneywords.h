// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// "Fee £24.00 of 10 Jan 2026", "Other charge £3.00 of 5 Sep 2026 (badge)": a charge in a list to choose from.
[[nodiscard]] QString chargeWords(const Charge &charge, const QString &currency);
/// "Payment of £24.00 by cheque on 5 Sep 2026, receipt R7KQ4-000123".
[[nodiscard]] QString paymentWords(const Payment &payment, const QString &currency);

/// What a planned payment comes to.
struct PaymentEffect {
    QStringList lines; ///< what it settles, a sentence each, whose charge it is where it is another's, and what is left
    QString receipt; ///< number it is given; empty: none
};
/// Reads the charges that the draft settles; `payer`: who pays, null for an affiliate.
[[nodiscard]] PaymentEffect paymentEffect(
    const Draft &draft, const Reader &reader, Id<Member> payer, const QString &currency);

} // namespace rollbook
