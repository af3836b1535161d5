// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/codec.h"
#include "core/changes/reader.h"
#include "core/store/recordhistory.h"

#include <map>
#include <optional>

namespace rollbook {

/// Looks, when entries of other laptops are in, whether what they say about the roster is said by who may.
class RosterCheck
{
public:
    /// `history` knows who is revoked; `path` is the file that is brought in, for problems.
    RosterCheck(const RecordHistory &history, QString path) : m_history(history), m_path(std::move(path)) { }
    /// `before`: the roster before anything came in.
    void begin(std::vector<Device> before) { m_before = std::move(before); }
    /// What an entry that comes in says.
    void note(const Entry &entry, const Change<Device> &change);
    /// NotSigned unless each record comes from whoever signed it or from the laptop that presents its own, each goes
    /// by a coordinator's hand, and the signatures of all that is new fit. `now`: the roster as it has become.
    [[nodiscard]] Done check(const std::vector<Device> &now);
    /// Names the device.
    [[nodiscard]] Problem notSigned(const std::vector<Device> &devices, const DeviceId &device) const;

private:
    struct Claim {
        EntryId entry;
        DeviceId author;
        Uuid device;
        Uuid issuer; ///< null: the record goes
        std::optional<Device> made; ///< where it is new
    };
    [[nodiscard]] Done checkClaims(const std::vector<Device> &now);
    [[nodiscard]] Done checkSignatures(const std::vector<Device> &now) const;

    const RecordHistory &m_history;
    QString m_path;
    std::vector<Device> m_before;
    std::vector<Claim> m_claims;
    std::map<Uuid, Device> m_presented; ///< devices that came with their own record, and that record as it was first
};

/// The first device of `now` that neither stands so in `before` nor is signed by one that is believed: what is believed
/// grows from `before`. `presented`: records that devices came with, as they were first, which count besides. Null:
/// all are believed.
[[nodiscard]] const Device *notBelieved(
    const std::vector<Device> &before, const std::vector<Device> &now, const std::map<Uuid, Device> &presented);

/// The laptop's record as it was enrolled: whoever does not know the laptop yet knows who signed that one. Later ones
/// may be signed by the laptop itself.
[[nodiscard]] Result<Device> firstRecord(const Reader &reader, const Device &now);

/// Whether a change is one that this program could have written: a block of numbers of a size that is leased, a
/// decision whose value fits its unit.
[[nodiscard]] bool isSound(const EncodedChange &encoded);

} // namespace rollbook
