// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/base/secret.h"

namespace rollbook::cli {

/// What opens the register: --recovery-key-file, --passphrase-file, ROLLBOOK_PASSPHRASE, else the question on the
/// terminal, in this order. Usage when there is none of them.
[[nodiscard]] Result<Secret> secretFor(const Invocation &invocation, const QString &path);

/// The passphrase for a new register: asked for twice on a terminal. Usage when it is shorter than
/// shortestPassphrase.
[[nodiscard]] Result<Passphrase> newPassphrase(const Invocation &invocation, const QString &path);

/// The same for a copy, from the file that `option` names or else asked for twice.
[[nodiscard]] Result<Passphrase> newPassphraseFrom(
    const Invocation &invocation, const char *option, const QString &path);

} // namespace rollbook::cli
