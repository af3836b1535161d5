// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/columnset.h"
#include "core/register.h"

#include <QString>

namespace rollbook {

/// What people call a set of columns: "E-mail and telephone".
[[nodiscard]] QString columnSetName(ColumnSet set);
/// Whom a laptop's copy holds: "North, Ynys Môn", each with all below it; groups that are gone are told as such.
[[nodiscard]] QString limitedGroups(const Device &laptop, const std::vector<Group> &groups);
/// Which sets its copy does not hold: "Date of birth, Fees and payments"; empty: none.
[[nodiscard]] QString withheldColumns(const Device &laptop);
/// Both in sentences, one a line; empty for a whole copy.
[[nodiscard]] QStringList limitSentences(const Device &laptop, const std::vector<Group> &groups);
/// The same of the register that is open, in one line for what is counted and printed of it; empty: it is whole.
[[nodiscard]] QString limitsOf(const Register &book);
/// The same for who works in it: what it shows is of what it holds.
[[nodiscard]] QString limitNotice(const Register &book);

/// What a copy without fees and payments says where it would tell of them: a sentence, and beside what is named
/// already.
[[nodiscard]] QString feesNotHeld();
[[nodiscard]] QString notHeld();

} // namespace rollbook
