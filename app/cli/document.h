// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace rollbook::cli {

/// What --help shows: of one verb, or of the program when it is null.
[[nodiscard]] QString helpText(const VerbSpec *verb);
/// "FILE [ENTRY] [--json]": what follows a verb's name.
[[nodiscard]] QString synopsis(const VerbSpec &verb);
/// What help and manual say of an option, with its choices.
[[nodiscard]] QString optionHelp(const OptionSpec &option);

/// The manual page and the completion of the shells, all made from the table of verbs: "man", "bash", "zsh", "fish".
/// Nothing for any other name.
[[nodiscard]] std::optional<QString> document(const QString &name);

[[nodiscard]] QString manualPage();
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace rollbook::cli
