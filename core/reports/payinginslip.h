// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperwords.h"

namespace rollbook {

/// The slip with which a batch goes to the bank: cash, then cheques with drawer and number, each with count and sum,
/// the whole, and where to sign. As the batch is filled now, posted or not; when it differs from what was counted, it
/// says so. `words` must outlive what is returned.
[[nodiscard]] Result<ReportContent> payingInSlip(
    const Reader &reader, const PaperWords &words, Id<Batch> id, const ReportStamp &stamp);

} // namespace rollbook
