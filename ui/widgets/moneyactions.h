// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

namespace rollbook {

/// The rows of the table that make the Money menu.
void addMoneyMenu(std::vector<ActionSpec> &to);

} // namespace rollbook
