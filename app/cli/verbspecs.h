// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

/// Arguments and options that several verbs have, and the parts of the table of verbs that have a file of their own.
namespace rollbook::cli::common {

inline constexpr ArgumentSpec file { "FILE", QT_TRANSLATE_NOOP("Cli", "the register"), Offers::Files };
inline constexpr OptionSpec json { "json", nullptr, QT_TRANSLATE_NOOP("Cli", "answer as JSON") };
inline constexpr OptionSpec format { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to answer; a table without it"),
    Offers::Choices, "table csv json" };
inline constexpr OptionSpec group { "group", "NAME",
    QT_TRANSLATE_NOOP(
        "Cli", "only people of this group and of those below it, by its name, another name or its path") };
inline constexpr OptionSpec type { "type", "NAME", QT_TRANSLATE_NOOP("Cli", "only people of this membership type") };
inline constexpr OptionSpec asAt { "as-at", "DATE",
    QT_TRANSLATE_NOOP("Cli", "as at this day (2026-12-31) instead of today") };
inline constexpr OptionSpec dryRun { "dry-run", nullptr,
    QT_TRANSLATE_NOOP("Cli", "tell what would change, and change nothing") };

inline constexpr OptionSpec pdf { "pdf", "OUT",
    QT_TRANSLATE_NOOP("Cli", "the PDF to write; one that is there is replaced"), Offers::Files, "", false, true, true };

/// What is owed: renewals, charges, arrears.
[[nodiscard]] std::vector<VerbSpec> owingVerbs();
/// What came in.
[[nodiscard]] std::vector<VerbSpec> payingVerbs();
[[nodiscard]] std::vector<VerbSpec> statementVerbs();
[[nodiscard]] std::vector<VerbSpec> batchVerbs();
/// What is printed of one account, payment or batch.
[[nodiscard]] std::vector<VerbSpec> paperVerbs();

} // namespace rollbook::cli::common
