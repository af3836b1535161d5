// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include <cstring>

namespace rollbook {

Digest::Digest(const QByteArray &bytes)
{
    if (bytes.size() == sizeof m_lanes)
        std::memcpy(m_lanes.data(), bytes.constData(), sizeof m_lanes);
}

QByteArray Digest::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_lanes.data()), sizeof m_lanes);
}

void Digest::add(const Digest &other)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] += other.m_lanes[i];
}

void Digest::apply(const Hash &record, bool negative)
{
    std::array<quint64, 4> lanes;
    std::memcpy(lanes.data(), record.data(), sizeof lanes);
    for (std::size_t i = 0; i < lanes.size(); ++i)
        m_lanes[i] = negative ? m_lanes[i] - lanes[i] : m_lanes[i] + lanes[i];
}

} // namespace rollbook
