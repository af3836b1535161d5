// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <unordered_map>
#include <vector>

namespace rollbook {

/// Ids as tables hold them: one 64-bit number instead of 16 bytes. Ids minted together share their first 96 bits
/// (IdSource), so those stand once in the table `id_space` under a small number, and a key is that number and the
/// last 32 bits of the id. Keys mean something in their own file only; ids are what leaves it.
class IdSpace
{
public:
    explicit IdSpace(const Connection &connection) : m_connection(connection) { }
    [[nodiscard]] Done load();
    /// The key of an id, or nothing when no id of its family was ever stored. The null id is 0.
    [[nodiscard]] std::optional<qint64> find(const Uuid &uuid) const;
    /// The key of an id, storing its family when it is new. Only inside a write transaction.
    [[nodiscard]] Result<qint64> key(const Uuid &uuid);
    /// The id of a key that find() or key() gave. Reads on when another connection has added families.
    [[nodiscard]] Uuid uuid(qint64 key) const;
    /// Forgets what was added since the last settle(): the transaction was rolled back.
    void revert();
    void settle() { m_settled = m_families.size(); }

private:
    struct Family {
        quint64 high = 0;
        quint64 low = 0; ///< upper 32 bits only
        bool operator==(const Family &) const = default;
    };
    struct FamilyHash {
        std::size_t operator()(const Family &family) const noexcept
        {
            return std::hash<Uuid> {}({ family.high, family.low });
        }
    };
    [[nodiscard]] Done readOn() const;

    const Connection &m_connection;
    mutable std::vector<Family> m_families; ///< family number n stands at n - 1
    mutable std::unordered_map<Family, quint32, FamilyHash> m_numbers;
    mutable Family m_lastFamily;
    mutable quint32 m_lastNumber = 0;
    std::size_t m_settled = 0;
};

} // namespace rollbook
