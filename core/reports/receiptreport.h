// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperwords.h"

namespace rollbook {

/// The receipt for a payment: its number and day, from whom, what it is for, how it came, and who received it. Of a
/// payment that went back since, it says so. Fits a sheet of A5. Required (receipt) of a payment without a number;
/// AmountNegative of a refund or reversal. `words` must outlive what is returned.
[[nodiscard]] Result<ReportContent> receiptReport(
    const Reader &reader, const PaperWords &words, Id<Payment> id, const ReportStamp &stamp);

} // namespace rollbook
