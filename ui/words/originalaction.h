// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// What each entry was about, in their order: see originalAction(). All of them are read at once.
[[nodiscard]] Result<std::vector<Action>> originalActions(const Reader &reader, std::vector<Entry> entries);
/// What an entry was about: for an Undo or Redo the action it took back or did again, however often.
[[nodiscard]] Result<Action> originalAction(const Reader &reader, const Entry &entry);

} // namespace rollbook
