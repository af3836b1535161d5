// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

namespace rollbook {

/// Every kind of action, in the order of the numbers.
[[nodiscard]] const std::vector<ActionKind> &allActions();
/// What was done, as a line of the history: "Imported members.csv (2,000 rows)". `undone`: the action that an Undo or
/// Redo is about, when known.
[[nodiscard]] QString actionSentence(
    const Action &action, const Action *undone = nullptr, const QString &currency = QStringLiteral("GBP"));
/// What it is called within another sentence: "import of members.csv".
[[nodiscard]] QString actionName(const Action &action, const QString &currency = QStringLiteral("GBP"));
/// "Undo import of members.csv" and "Redo …", as the Edit menu has them.
[[nodiscard]] QString undoText(const Action &action);
[[nodiscard]] QString redoText(const Action &action);

} // namespace rollbook
