// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"

#include "core/store/keycost.h"

#include <sodium.h>

#include <cstring>

namespace rollbook {

namespace {
bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}
} // namespace

SecureKey::SecureKey()
{
    const bool ready = sodiumReady();
    Q_ASSERT(ready);
    Q_UNUSED(ready)
    m_bytes = static_cast<unsigned char *>(sodium_malloc(32));
    if (m_bytes == nullptr)
        qFatal("no memory for a key");
    sodium_memzero(m_bytes, 32);
}

SecureKey::SecureKey(const RawKey &key) : SecureKey()
{
    std::memcpy(m_bytes, key.bytes.data(), key.bytes.size());
}

SecureKey::~SecureKey()
{
    sodium_free(m_bytes);
}

RawKey SecureKey::raw() const
{
    RawKey key;
    std::memcpy(key.bytes.data(), m_bytes, key.bytes.size());
    return key;
}

Result<std::shared_ptr<SecureKey>> keyFor(const Secret &secret, const QByteArray &salt)
{
    if (const auto *raw = std::get_if<RawKey>(&secret))
        return std::make_shared<SecureKey>(*raw);
    Q_ASSERT(salt.size() == saltBytes);
    auto key = std::make_shared<SecureKey>();
    QByteArray utf8 = std::get<Passphrase>(secret).text.normalized(QString::NormalizationForm_C).toUtf8();
    const KeyCost cost = keyCost();
    const int failed = crypto_pwhash(key->data(), 32, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes, cost.memory,
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (failed != 0)
        return Problem { ProblemCode::StorageFailed, {}, { QStringLiteral("argon2id"), QStringLiteral("ENOMEM") } };
    return key;
}

QByteArray randomBytes(int count)
{
    sodiumReady();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

Hash hashOf(QByteArrayView bytes)
{
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace rollbook
