// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"
#include "core/rules/duplicatesearch.h"

namespace rollbook {

/// Why a backup was kept, as lists show it: "Before an import".
[[nodiscard]] QString backupReasonName(BackupReason reason);
[[nodiscard]] const std::vector<BackupReason> &allBackupReasons();

/// What two people have in common or not: "same e-mail address".
[[nodiscard]] QString likenessName(Likeness likeness);
[[nodiscard]] const std::vector<Likeness> &allLikenesses();
/// All of it on one line: "Same name, same e-mail address".
[[nodiscard]] QString likenessWords(const std::vector<Likeness> &reasons);

} // namespace rollbook
