// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/membershiptype.h"

namespace rollbook {

/// The rule of a type in words: "Ends on 31 December; joining from 1 October gives the next year too".
[[nodiscard]] QString periodRuleWords(const MembershipType &type);

} // namespace rollbook
