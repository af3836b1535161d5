// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <span>

namespace rollbook {

/// Actions of one kind, as somebody looks for them in the history.
struct ActionFamily {
    const char *key; ///< permanent: what --action takes
    const char *name; ///< marked for translation; see familyName()
    std::vector<ActionKind> kinds;
};

/// Every family; each action is in exactly one.
[[nodiscard]] std::span<const ActionFamily> actionFamilies();
[[nodiscard]] QString familyName(const ActionFamily &family);
/// All keys with spaces between them.
inline constexpr const char *actionFamilyKeys
    = "people memberships money statements groups settings imports copies laptops undo";

} // namespace rollbook
