// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

namespace rollbook {

/// The rows of the table about the fees, terms and households of a person and about affiliates, behind the others of
/// their menus.
void addFeeActions(std::vector<ActionSpec> &to);

} // namespace rollbook
