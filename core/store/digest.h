// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys.h"

namespace rollbook {

/// The digest of all records: the sum of their hashes in four 64-bit lanes, so that it follows each change without
/// reading the rest. It stands in the journal with every entry, and tells when an old page of the file was put back,
/// which no page cipher notices.
class Digest
{
public:
    Digest() = default;
    explicit Digest(const QByteArray &bytes);
    void add(const Hash &record) { apply(record, false); }
    void remove(const Hash &record) { apply(record, true); }
    /// Adds what another digest gathered.
    void add(const Digest &other);
    [[nodiscard]] QByteArray bytes() const;
    bool operator==(const Digest &) const = default;

private:
    void apply(const Hash &record, bool negative);
    std::array<quint64, 4> m_lanes {};
};

} // namespace rollbook
