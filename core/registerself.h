// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registerwrite.h"

namespace rollbook {

/// Member numbers that a laptop can give without asking anybody.
inline constexpr qint64 numbersLeased = 1'000;

/// This laptop's own record and keys, and the roster.
struct Self {
    std::vector<Device> roster;
    Device record;
    QByteArray seed;
};

/// ReferenceMissing when no entry has enrolled this copy yet.
[[nodiscard]] Result<Self> selfOf(const Store &store);
/// NotCoordinator unless this laptop is it.
[[nodiscard]] Done mustCoordinate(const Self &self);
/// Signs a device record by this laptop's key.
void sign(Device &device, const Self &self);
/// The first serial beyond every number given and every block leased.
[[nodiscard]] Result<qint64> freeBlock(const Reader &reader, const std::vector<Device> &roster);
/// What numbers this laptop may give.
[[nodiscard]] Result<NumberLease> leaseOf(const Store &store);
/// On the coordinator's laptop: leases further blocks to laptops that have few numbers left, as one entry.
[[nodiscard]] Result<Written> leaseThrough(Store &store, IdSource &ids, const Actor &actor);

} // namespace rollbook
