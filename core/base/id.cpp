// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <limits>

namespace rollbook {

namespace {
constexpr qint64 renewAfter = 3'600'000;
}

QString Uuid::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            ++at;
        const quint64 half = nibble < 16 ? high : low;
        text[at++] = QLatin1Char(digits[(half >> (60 - 4 * (nibble % 16))) & 0xF]);
    }
    return text;
}

std::optional<Uuid> Uuid::fromString(const QString &text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    int nibble = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        const ushort c = text.at(at).toLower().unicode();
        if (dash != (c == u'-'))
            return std::nullopt;
        if (dash)
            continue;
        quint64 digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10u;
        else
            return std::nullopt;
        quint64 &half = nibble < 16 ? uuid.high : uuid.low;
        half = (half << 4) | digit;
        ++nibble;
    }
    return uuid;
}

Uuid IdSource::mint()
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.now();
    const bool spent = m_counter == std::numeric_limits<quint32>::max();
    if (m_prefix.isNull() || spent || now - m_since > renewAfter || now < m_since) {
        m_since = now;
        const quint64 random = QRandomGenerator::system()->generate64();
        m_prefix.high = (static_cast<quint64>(now) << 16) | 0x7000u | (random & 0xFFFu);
        m_prefix.low = (0x80000000ULL | ((random >> 16) & 0x3FFFFFFFULL)) << 32;
        m_counter = 0;
    }
    return { m_prefix.high, m_prefix.low | ++m_counter };
}

} // namespace rollbook
