// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

namespace rollbook {

/// Writes into the register that people are about to be printed or exported, and gives the number of the copy. Comes
/// before the copy itself: one that is logged and fails is harmless, one that is made and not logged is not.
[[nodiscard]] Result<qint64> disclose(Register &target, const Disclose &what);

} // namespace rollbook
