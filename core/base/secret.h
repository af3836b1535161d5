// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <variant>

namespace rollbook {

/// What the user types. Taken as NFC-normalised UTF-8.
struct Passphrase {
    QString text;
};

/// The 32 bytes that open the file without a passphrase: what the recovery sheet prints.
struct RawKey {
    std::array<unsigned char, 32> bytes {};
    bool operator==(const RawKey &) const = default;
};

/// Either opens a register.
using Secret = std::variant<Passphrase, RawKey>;

} // namespace rollbook
