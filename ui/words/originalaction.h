// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// What an entry was about: for an Undo or Redo the action it took back or did again, however often.
[[nodiscard]] Result<Action> originalAction(const Reader &reader, const Entry &entry);

} // namespace rollbook
