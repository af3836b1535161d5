// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// A receipt's number as it is written: "R7KQ4-000123".
[[nodiscard]] QString receiptText(const QString &prefix, qint64 number);

/// The number behind the highest that a laptop has given, in the register or in `changes` on top of it; nothing when
/// the prefix is empty.
[[nodiscard]] Result<QString> nextReceipt(
    const Reader &reader, const std::vector<RecordChange> &changes, const QString &prefix);

} // namespace rollbook
