// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "core/store/keys.h"

namespace rollbook {

/// The two key pairs of a device, both made from one seed of 32 bytes: Ed25519 to sign, X25519 to open what is sealed
/// for it (libsodium).
class DeviceKeys
{
public:
    static constexpr int seedBytes = 32;
    static constexpr int signatureBytes = 64;

    [[nodiscard]] static QByteArray newSeed() { return randomBytes(seedBytes); }
    explicit DeviceKeys(const QByteArray &seed);
    ~DeviceKeys();
    DeviceKeys(const DeviceKeys &) = delete;
    DeviceKeys &operator=(const DeviceKeys &) = delete;

    [[nodiscard]] QByteArray signingKey() const { return m_signPublic; }
    [[nodiscard]] QByteArray boxKey() const { return m_boxPublic; }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// Opens what sealedFor() made; nothing when it was made for others.
    [[nodiscard]] std::optional<QByteArray> unseal(const QByteArray &sealed) const;

private:
    QByteArray m_signPublic;
    QByteArray m_signSecret;
    QByteArray m_boxPublic;
    QByteArray m_boxSecret;
};

[[nodiscard]] bool signatureFits(const QByteArray &signature, const QByteArray &message, const QByteArray &signingKey);
/// `secret` readable only by the holder of the box key: 48 bytes longer.
[[nodiscard]] QByteArray sealedFor(const QByteArray &boxKey, const QByteArray &secret);

/// What a device signs of itself when it gives its entries out.
[[nodiscard]] QByteArray signedHead(const Uuid &registerId, const SignedHead &head);
/// What the issuer of a device record signs: all of it but the signature.
[[nodiscard]] QByteArray signedDevice(Device device);

/// How a device record came here: in an entry of whoever signed it, or shown by the laptop that it is about.
enum class Vouching { Entered, Presented };

/// Whether a device record is signed by a coordinator of the roster or, for a copy that took the place of a restored
/// or copied one, by the device it succeeds: that one is no more than its predecessor and leases itself no numbers.
/// Limits are for good: a record with others than the one before is not believed. `roster` holds only what is believed
/// already. The key of a revoked laptop vouches for nothing but what its entries below the revocation hold: whoever has
/// the laptop has the key.
[[nodiscard]] bool isBelieved(const Device &device, const std::vector<Device> &roster, Vouching vouching);

} // namespace rollbook
