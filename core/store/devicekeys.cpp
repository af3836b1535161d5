// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/devicekeys.h"

#include "core/changes/bytes.h"
#include "core/changes/codec.h"
#include "core/store/view.h"

#include <sodium.h>

#include <algorithm>

namespace rollbook {

namespace {

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

DeviceKeys::DeviceKeys(const QByteArray &seed)
    : m_signPublic(crypto_sign_PUBLICKEYBYTES, '\0'),
      m_signSecret(crypto_sign_SECRETKEYBYTES, '\0'),
      m_boxPublic(crypto_box_PUBLICKEYBYTES, '\0'),
      m_boxSecret(crypto_box_SECRETKEYBYTES, '\0')
{
    Q_ASSERT(seed.size() == seedBytes);
    crypto_sign_seed_keypair(raw(m_signPublic), raw(m_signSecret), raw(seed));
    // The two pairs do not share a secret: one seed, two derivations.
    const Hash boxSeed = hashOf(QByteArray("rollbook box" + seed));
    crypto_box_seed_keypair(raw(m_boxPublic), raw(m_boxSecret), boxSeed.data());
}

DeviceKeys::~DeviceKeys()
{
    sodium_memzero(m_signSecret.data(), static_cast<std::size_t>(m_signSecret.size()));
    sodium_memzero(m_boxSecret.data(), static_cast<std::size_t>(m_boxSecret.size()));
}

QByteArray DeviceKeys::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), length(message), raw(m_signSecret));
    return signature;
}

std::optional<QByteArray> DeviceKeys::unseal(const QByteArray &sealed) const
{
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray secret(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(raw(secret), raw(sealed), length(sealed), raw(m_boxPublic), raw(m_boxSecret)) != 0)
        return std::nullopt;
    return secret;
}

bool signatureFits(const QByteArray &signature, const QByteArray &message, const QByteArray &signingKey)
{
    return signature.size() == static_cast<qsizetype>(crypto_sign_BYTES)
        && signingKey.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(raw(signature), raw(message), length(message), raw(signingKey)) == 0;
}

QByteArray sealedFor(const QByteArray &boxKey, const QByteArray &secret)
{
    Q_ASSERT(boxKey.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES));
    QByteArray sealed(secret.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(raw(sealed), raw(secret), length(secret), raw(boxKey));
    return sealed;
}

QByteArray signedHead(const Uuid &registerId, const SignedHead &head)
{
    QByteArray message("rollbook head 1");
    bytes::putUuid(message, registerId);
    bytes::putUuid(message, head.device.uuid);
    bytes::putUnsigned(message, head.sequence);
    message += head.own;
    return message;
}

QByteArray signedDevice(Device device)
{
    device.signature.clear();
    QByteArray message("rollbook device 1");
    encodeRecord(message, added(std::move(device)), true);
    return message;
}

bool isBelieved(const Device &device, const std::vector<Device> &roster, Vouching vouching)
{
    // Under that name no laptop stands: whose entries are here is a limited copy.
    if (device.id.uuid == viewDevice.uuid)
        return false;
    const Device *issuer = findDevice(roster, device.issuer.uuid);
    if (issuer == nullptr || (issuer->revokedFrom > 0 && (vouching == Vouching::Presented || !issuer->coordinator)))
        return false;
    // Only the coordinator names coordinators, leases numbers and sets limits.
    const Device *known = findDevice(roster, device.id.uuid);
    const bool successor = device.succeeds == issuer->id && known == nullptr && !device.coordinator
        && device.numberFrom == 0 && device.numberTo == 0 && sameLimits(device, *issuer);
    if (!issuer->coordinator && !successor)
        return false;
    // Limits are for good: neither the laptop itself nor an older record widens them.
    if ((known != nullptr && !sameLimits(device, *known)) || (device.coordinator && isLimited(device)))
        return false;
    return signatureFits(QByteArray::fromHex(device.signature.toLatin1()), signedDevice(device),
        QByteArray::fromHex(issuer->signingKey.toLatin1()));
}

} // namespace rollbook
