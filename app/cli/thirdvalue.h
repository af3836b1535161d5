// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"

namespace rollbook::cli {

/// The record of a conflict with a value that neither side has: TEXT, or FIELD=TEXT for each field where the unit has
/// several. Usage when there is no third value or no such field; the field's own problem when the text is no value.
[[nodiscard]] Result<RecordChange> thirdValue(const ConflictView &view, const QStringList &given, QDate today);

} // namespace rollbook::cli
