// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <compare>
#include <functional>
#include <mutex>
#include <optional>

namespace rollbook {

/// 128 bits of identity: a UUID version 7 (RFC 9562). The null value means "none".
struct Uuid {
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    auto operator<=>(const Uuid &) const = default;
    /// The usual 36 characters, lower case.
    [[nodiscard]] QString toString() const;
    /// Reads what toString() writes; nothing for anything else.
    [[nodiscard]] static std::optional<Uuid> fromString(const QString &text);
};

/// The identity of one kind of record: an id of another kind does not fit.
template <class Record> struct Id {
    Uuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    auto operator<=>(const Id &) const = default;
    [[nodiscard]] QString toString() const { return uuid.toString(); }
};

/// Mints ids. All ids of one source share their first 96 bits (time, version and 42 random bits) and count upwards
/// below that, so that they sort in the order of minting and pack well in tables and in the journal. A source renews
/// the shared part every hour and after 2^32 ids. Threads may share one.
class IdSource
{
public:
    explicit IdSource(const Clock &clock) : m_clock(clock) { }
    [[nodiscard]] Uuid mint();
    template <class Record> [[nodiscard]] Id<Record> next() { return { mint() }; }

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    qint64 m_since = 0;
    Uuid m_prefix;
    quint32 m_counter = 0;
};

} // namespace rollbook

template <> struct std::hash<rollbook::Uuid> {
    std::size_t operator()(const rollbook::Uuid &uuid) const noexcept
    {
        return static_cast<std::size_t>((uuid.high ^ (uuid.low * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL);
    }
};

template <class Record> struct std::hash<rollbook::Id<Record>> {
    std::size_t operator()(const rollbook::Id<Record> &id) const noexcept
    {
        return std::hash<rollbook::Uuid> {}(id.uuid);
    }
};
