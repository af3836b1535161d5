// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace rollbook::cli {

/// How the program ends. Permanent: scripts rely on them.
enum ExitCode {
    Good = 0,
    Refused = 1,
    WrongUsage = 2,
    NotOpened = 3,
    WrongPassphrase = 4,
    NotStored = 5,
    Interrupted = 6,
    Damaged = 7,
    RowsRefused = 8,
};

struct ExitCodeSpec {
    int code;
    const char *meaning; ///< marked with QT_TRANSLATE_NOOP("Cli", …)
};
/// Every exit code, as help and the manual tell them.
[[nodiscard]] std::span<const ExitCodeSpec> exitCodes();

/// The exit code for what went wrong.
[[nodiscard]] int exitCodeFor(const Problems &problems);

} // namespace rollbook::cli
