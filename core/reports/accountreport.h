// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperwords.h"

namespace rollbook {

/// A person's statement of account as a letter on `day`: address, every charge by the day it falls due, every waiver
/// and every payment with the balance after it, what is to pay, and how, with the reference by which a payment is
/// recognised (the member number). What others paid for the person, and the person for others, stands there too, so
/// that the last balance is what is owed less what is credit. `words` must outlive what is returned.
[[nodiscard]] Result<ReportContent> accountReport(
    const Reader &reader, const PaperWords &words, Id<Member> member, QDate day, const ReportStamp &stamp);
/// The same of an affiliated organisation, by its name.
[[nodiscard]] Result<ReportContent> accountReport(
    const Reader &reader, const PaperWords &words, Id<Group> affiliate, QDate day, const ReportStamp &stamp);

} // namespace rollbook
