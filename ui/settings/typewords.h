// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/membershiptype.h"

namespace rollbook {

/// The rule of a type in words: "Ends on 31 December; joining from 1 October gives the next year too".
[[nodiscard]] QString periodRuleWords(const MembershipType &type);
/// What joining on the day gives: "Joining today (5 Sep 2026) gives a membership until 31 Dec 2026."
[[nodiscard]] QString joiningWords(const MembershipType &type, QDate today);

} // namespace rollbook
