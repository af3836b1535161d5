// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rollbook {

/// The sentence for StatementUnreadable: what was found where, what was wanted, and what to do.
[[nodiscard]] QString statementWords(const Problem &problem);

} // namespace rollbook
