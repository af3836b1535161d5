// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"

namespace rollbook {

/// "Paid up".
[[nodiscard]] QString statusName(StatusKind kind);
/// Every kind, members first, then those who were.
[[nodiscard]] const std::vector<StatusKind> &allStatuses();
/// Those that can be told, for filters, in that order; `holdsMoney` false: in a copy without fees and payments.
[[nodiscard]] std::vector<StatusKind> statusesOffered(bool holdsMoney);
/// The sentence beside the status, with days and money: "Fees paid; the membership runs until 31 Dec 2026."
[[nodiscard]] QString statusReason(const Status &status, const QString &currency = QStringLiteral("GBP"));

/// How a status is coloured, never without its name beside it.
enum class StatusTone { Good, Attention, Bad, Neutral };
[[nodiscard]] StatusTone statusTone(StatusKind kind);

} // namespace rollbook
