// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace rollbook {

/// One problem in one or two sentences: the thing, what was found, what was expected, what to do next. Plain text.
/// Values are read as the code's comment in core/base/problem.h states: days as ISO dates, amounts in pence.
/// `currency`: the organisation's.
[[nodiscard]] QString problemWords(const Problem &problem, const QString &currency = QStringLiteral("GBP"));
/// The sentence of the code begins with the name of its field, or holds it: nothing else has to name it.
[[nodiscard]] bool namesField(ProblemCode code);
/// All of them, a line each, equal ones once.
[[nodiscard]] QString problemWords(const Problems &problems, const QString &currency = QStringLiteral("GBP"));

} // namespace rollbook
