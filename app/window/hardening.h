// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

/// Keeps what is in memory out of other people's reach: files made are the owner's only, no core dumps, no peeking by
/// other programs of the same user. Call it first.
void harden();

} // namespace rollbook
