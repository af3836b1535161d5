// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"

#include <algorithm>
#include <vector>

namespace rollbook {

/// A block of member numbers leased to one laptop is never larger.
inline constexpr qint64 mostNumbersLeased = 10'000;
/// No leased number is higher.
inline constexpr qint64 highestNumberLeased = 1'000'000'000'000'000;

/// A laptop that keeps a copy of the register. Its id is the device that its journal entries name. The record is
/// believed when `signature` fits it: see isBelieved().
struct Device {
    Id<Device> id;
    QString name; ///< the laptop in people's words
    QString signingKey; ///< Ed25519 public key, 64 hexadecimal digits
    QString boxKey; ///< X25519 public key, 64 hexadecimal digits
    bool coordinator = false; ///< its key signs the roster
    Id<Device> issuer; ///< whose key signed this record
    Id<Device> succeeds; ///< the device whose copy this one was made of by restoring or copying a file; null: none
    QDate enrolled;
    qint64 revokedFrom = 0; ///< first sequence that is no longer believed; 0: in good standing
    qint64 numberFrom = 0; ///< first serial of the block of member numbers leased to it; 0: none
    qint64 numberTo = 0; ///< last serial of that block
    QStringList groups; ///< ids of the groups, each with all below it, that its copy is limited to; empty: everybody
    QStringList columns; ///< names of the column sets (columnset.h) its copy is limited to; empty: all
    QString signature; ///< Ed25519 of the issuer over the other fields, 128 hexadecimal digits
    bool operator==(const Device &) const = default;
};

template <> struct RecordTraits<Device> {
    static constexpr int type = 12;
    static constexpr const char *name = "device";
    using D = Device;
    static constexpr std::tuple fields {
        Field<D, QString> { 1, "name", &D::name, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QString> { 2, "signing_key", &D::signingKey, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QString> { 3, "box_key", &D::boxKey, Merge::Register, Privacy::None, Block::Whole },
        Field<D, bool> { 4, "coordinator", &D::coordinator, Merge::Register, Privacy::None, Block::Whole },
        Field<D, Id<Device>> { 5, "issuer", &D::issuer, Merge::Register, Privacy::None, Block::Whole },
        Field<D, Id<Device>> { 6, "succeeds", &D::succeeds, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QDate> { 7, "enrolled", &D::enrolled, Merge::Register, Privacy::None, Block::Whole },
        Field<D, qint64> { 8, "revoked_from", &D::revokedFrom, Merge::Register, Privacy::None, Block::Whole },
        Field<D, qint64> { 9, "number_from", &D::numberFrom, Merge::Register, Privacy::None, Block::Whole },
        Field<D, qint64> { 10, "number_to", &D::numberTo, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QStringList> { 11, "limited_groups", &D::groups, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QStringList> { 12, "limited_columns", &D::columns, Merge::Register, Privacy::None, Block::Whole },
        Field<D, QString> { 13, "signature", &D::signature, Merge::Register, Privacy::None, Block::Whole },
    };
};

/// Whether the device's copy of the register is limited to groups or columns. For good: a device record with other
/// limits than the one before is not believed.
[[nodiscard]] inline bool isLimited(const Device &device)
{
    return !device.groups.isEmpty() || !device.columns.isEmpty();
}
[[nodiscard]] inline bool sameLimits(const Device &a, const Device &b)
{
    return a.groups == b.groups && a.columns == b.columns;
}

/// The device of that id among the records; null when it is not there.
[[nodiscard]] inline const Device *findDevice(const std::vector<Device> &roster, const Uuid &id)
{
    const auto at = std::find_if(roster.begin(), roster.end(), [&](const Device &d) { return d.id.uuid == id; });
    return at == roster.end() ? nullptr : &*at;
}

} // namespace rollbook
