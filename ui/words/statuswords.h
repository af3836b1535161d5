// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"

namespace rollbook {

/// "Paid up".
[[nodiscard]] QString statusName(StatusKind kind);
/// Every kind, in the order in which a filter offers them: members first, then those who were.
[[nodiscard]] const std::vector<StatusKind> &allStatuses();
/// The sentence beside the status, with days and money: "Fees paid; the membership runs until 31 Dec 2026."
[[nodiscard]] QString statusReason(const Status &status, const QString &currency = QStringLiteral("GBP"));

/// How a status is coloured, never without its name beside it.
enum class StatusTone { Good, Attention, Bad, Neutral };
[[nodiscard]] StatusTone statusTone(StatusKind kind);

} // namespace rollbook
