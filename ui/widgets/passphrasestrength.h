// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

enum class Strength { TooShort, Weak, Fair, Good, Strong };

/// The shortest passphrase that makes a register.
inline constexpr int shortestPassphrase = 10;

/// How many guesses, as a power of two, a passphrase withstands: words and letters are counted, and what is cheap to
/// guess (repeats, runs of neighbours, digits at the end, the commonest passwords) counts little. An estimate that
/// rather says too little.
[[nodiscard]] double guessBits(const QString &passphrase);
[[nodiscard]] Strength strengthOf(const QString &passphrase);

} // namespace rollbook
