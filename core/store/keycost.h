// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace rollbook {

/// What it costs to try a passphrase: passes of Argon2id over so many bytes of memory.
struct KeyCost {
    unsigned long long passes = 0;
    std::size_t memory = 0;
};

/// 3 passes over 256 MiB: about a second. Every register ever made has this cost, so it never changes. Alone in its
/// source, so that the programs of the tests of core and ui, which open hundreds of registers, put another in its
/// place.
[[nodiscard]] KeyCost keyCost();

} // namespace rollbook
