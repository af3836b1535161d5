// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/reports/reportdocument.h"
#include "core/reports/reportwords.h"

namespace rollbook::cli {

/// Lays a report out and writes it where --pdf says. The copy is noted in the register first, and numbered.
[[nodiscard]] Done writePages(Context &context, Register &book, const ReportWords &words, Result<ReportContent> content,
    const ReportLayoutOptions &options);

} // namespace rollbook::cli
