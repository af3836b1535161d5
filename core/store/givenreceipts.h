// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/store/connection.h"

namespace rollbook {

/// That a receipt which was given stays given: of the payments that `changes` remove, the greatest number of each
/// laptop is kept, so that it is not given again to anybody. Part of the write transaction.
[[nodiscard]] Done keepGivenReceipts(const Connection &connection, const std::vector<RecordChange> &changes);

} // namespace rollbook
