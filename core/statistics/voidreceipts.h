// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/longcommand.h"

namespace rollbook {

/// A receipt that was given and whose payment is gone: why there is a gap in the numbers.
struct VoidReceipt {
    QString receipt;
    Payment payment; ///< as it was
    JournalLine line; ///< of the entry that took it out, last
};

/// All of them, by their text. Reads the entries that undid something. Cancelled when `progress` says so.
[[nodiscard]] Result<std::vector<VoidReceipt>> voidReceipts(const Reader &reader, const Progress &progress = {});

} // namespace rollbook
