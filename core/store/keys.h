// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <memory>

namespace rollbook {

/// 32 bytes of key in memory that is locked, guarded and wiped (libsodium). Shared by the connections of one register.
class SecureKey
{
public:
    SecureKey();
    explicit SecureKey(const RawKey &key);
    ~SecureKey();
    SecureKey(const SecureKey &) = delete;
    SecureKey &operator=(const SecureKey &) = delete;
    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] RawKey raw() const;

private:
    unsigned char *m_bytes;
};

inline constexpr int saltBytes = 16;

/// The key for a secret and a file's salt. A passphrase (NFC, UTF-8) goes through Argon2id at keyCost(). StorageFailed
/// when that much memory is not to be had.
[[nodiscard]] Result<std::shared_ptr<SecureKey>> keyFor(const Secret &secret, const QByteArray &salt);

[[nodiscard]] QByteArray randomBytes(int count);

/// BLAKE2b with 32 bytes of output.
using Hash = std::array<unsigned char, 32>;
[[nodiscard]] Hash hashOf(QByteArrayView bytes);

} // namespace rollbook
