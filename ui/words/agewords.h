// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace rollbook {

/// The words of an AgeOutside, which differ by whether the membership type has a least age, a most, or both.
[[nodiscard]] QString ageWords(const Problem &problem);

} // namespace rollbook
