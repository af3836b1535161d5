// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readingsort.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace rollbook {

void ReadingSort::add(qint64 key, const QByteArray &value)
{
    if (value.isEmpty()) {
        m_without.push_back(key);
        return;
    }
    char front[sizeof(quint64)] = {};
    std::memcpy(front, value.constData(), std::min(sizeof(front), static_cast<std::size_t>(value.size())));
    m_rows.push_back({ qFromBigEndian<quint64>(front), key, m_values.size(), value.size() });
    m_values.append(value);
}

bool ReadingSort::isBefore(const Row &one, const Row &other) const
{
    if (one.front != other.front)
        return one.front < other.front;
    const int order = std::memcmp(m_values.constData() + one.at, m_values.constData() + other.at,
        static_cast<std::size_t>(std::min(one.size, other.size)));
    if (order != 0)
        return order < 0;
    return one.size != other.size ? one.size < other.size : one.key < other.key;
}

std::vector<qint64> ReadingSort::sorted(Qt::SortOrder direction, int limit) &&
{
    const auto before = [this, direction](const Row &one, const Row &other) {
        return direction == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
    };
    const std::size_t all = m_rows.size() + m_without.size();
    const std::size_t wanted = limit > 0 ? std::min(all, static_cast<std::size_t>(limit)) : all;
    const auto first = static_cast<std::ptrdiff_t>(std::min(wanted, m_rows.size()));
    if (wanted < m_rows.size())
        std::partial_sort(m_rows.begin(), m_rows.begin() + first, m_rows.end(), before);
    else
        std::sort(m_rows.begin(), m_rows.end(), before);
    std::vector<qint64> keys;
    keys.reserve(wanted);
    for (auto row = m_rows.begin(); row != m_rows.begin() + first; ++row)
        keys.push_back(row->key);
    std::sort(m_without.begin(), m_without.end());
    keys.insert(keys.end(), m_without.begin(), m_without.begin() + static_cast<std::ptrdiff_t>(wanted - keys.size()));
    return keys;
}

} // namespace rollbook
