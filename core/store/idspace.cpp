// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idspace.h"

namespace rollbook {

namespace {
constexpr quint64 suffixMask = 0xFFFFFFFFULL;
}

Done IdSpace::load()
{
    m_families.clear();
    m_numbers.clear();
    m_lastNumber = 0;
    auto done = readOn();
    settle();
    return done;
}

Done IdSpace::readOn() const
{
    auto rows = m_connection.query(QStringLiteral("SELECT nr, high, low FROM id_space WHERE nr > ? ORDER BY nr"),
        { static_cast<qint64>(m_families.size()) });
    if (!rows)
        return rows.problems();
    while (rows->next()) {
        const Family family { static_cast<quint64>(rows->integer(1)), static_cast<quint64>(rows->integer(2)) };
        m_families.push_back(family);
        m_numbers.emplace(family, static_cast<quint32>(m_families.size()));
    }
    return rows->ended();
}

std::optional<qint64> IdSpace::find(const Uuid &uuid) const
{
    if (uuid.isNull())
        return 0;
    const Family family { uuid.high, uuid.low & ~suffixMask };
    if (m_lastNumber == 0 || !(family == m_lastFamily)) {
        auto found = m_numbers.find(family);
        if (found == m_numbers.end()) {
            if (!readOn())
                return std::nullopt;
            found = m_numbers.find(family);
            if (found == m_numbers.end())
                return std::nullopt;
        }
        m_lastFamily = family;
        m_lastNumber = found->second;
    }
    return static_cast<qint64>((static_cast<quint64>(m_lastNumber) << 32) | (uuid.low & suffixMask));
}

Result<qint64> IdSpace::key(const Uuid &uuid)
{
    if (auto found = find(uuid))
        return *found;
    const Family family { uuid.high, uuid.low & ~suffixMask };
    const auto number = static_cast<quint32>(m_families.size() + 1);
    auto stored = m_connection.exec(QStringLiteral("INSERT INTO id_space(nr, high, low) VALUES (?, ?, ?)"),
        { static_cast<qint64>(number), static_cast<qint64>(family.high), static_cast<qint64>(family.low) });
    if (!stored)
        return stored.problems();
    m_families.push_back(family);
    m_numbers.emplace(family, number);
    return *find(uuid);
}

Uuid IdSpace::uuid(qint64 key) const
{
    if (key == 0)
        return {};
    const auto number = static_cast<std::size_t>(static_cast<quint64>(key) >> 32);
    if (number > m_families.size() && !readOn())
        return {};
    if (number == 0 || number > m_families.size())
        return {};
    const Family &family = m_families[number - 1];
    return { family.high, family.low | (static_cast<quint64>(key) & suffixMask) };
}

void IdSpace::revert()
{
    for (std::size_t i = m_settled; i < m_families.size(); ++i)
        m_numbers.erase(m_families[i]);
    m_families.resize(m_settled);
    m_lastNumber = 0;
}

} // namespace rollbook
