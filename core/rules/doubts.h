// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/longcommand.h"

namespace rollbook {

/// What no laptop could know by itself and a person has to look at: nothing clashes in the records, and yet.
enum class DoubtKind : quint8 {
    SameNumber = 1, ///< people with one member number
    SamePerson = 2, ///< two records, from two laptops, that are probably one person's
    DoublePayment = 3, ///< payments of one person or affiliate, from two laptops, of one amount and kind within two
                       ///< days, or any two of one line of a statement
    Provisional = 4, ///< a number given when the laptop had no lasting one left
    DoubleTerm = 5, ///< terms of one person or affiliate that share days, as when two laptops renew who has lapsed
};

struct Doubt {
    DoubtKind kind = DoubtKind::SameNumber;
    std::vector<Uuid> records; ///< people, or payments, or terms
    std::vector<EntryId> entries; ///< that made them, in the same order
    bool operator==(const Doubt &) const = default;
};

/// All doubts, the same list on every laptop that holds the same: by kind, then by id. Reads everybody's identifying
/// fields, every payment and every term: a second per 100,000 people. `progress` is asked now and then whether to go
/// on: Cancelled when not.
[[nodiscard]] Result<std::vector<Doubt>> doubtsIn(const Reader &reader, const Progress &progress = {});

} // namespace rollbook
