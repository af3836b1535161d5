// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace rollbook {

/// The words of a ReferenceInUse: what is still used and how often, and what can be done, which differs between people,
/// what can be archived, and the rest.
[[nodiscard]] QString inUseWords(const Problem &problem);

} // namespace rollbook
