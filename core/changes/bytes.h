// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/records/field.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace rollbook::bytes {

inline void putUnsigned(QByteArray &out, quint64 value)
{
    char buffer[10];
    int n = 0;
    while (value >= 0x80) {
        buffer[n++] = static_cast<char>(0x80 | (value & 0x7F));
        value >>= 7;
    }
    buffer[n++] = static_cast<char>(value);
    out.append(buffer, n);
}

inline void putSigned(QByteArray &out, qint64 value)
{
    putUnsigned(out, (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
}

inline void putUuid(QByteArray &out, const Uuid &uuid)
{
    char buffer[16];
    for (int i = 0; i < 8; ++i) {
        buffer[i] = static_cast<char>(uuid.high >> (56 - 8 * i));
        buffer[8 + i] = static_cast<char>(uuid.low >> (56 - 8 * i));
    }
    out.append(buffer, 16);
}

inline void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    putUnsigned(out, static_cast<quint64>(utf8.size()));
    out.append(utf8);
}

/// Reads what the functions above wrote. After the first misfit `good` stays false and values are defaults.
class Source
{
public:
    Source(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) { }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint64 takeUnsigned()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= static_cast<quint64>(byte & 0x7F) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 takeSigned()
    {
        const quint64 raw = takeUnsigned();
        return static_cast<qint64>(raw >> 1) ^ -static_cast<qint64>(raw & 1);
    }
    Uuid takeUuid()
    {
        Uuid uuid;
        if (m_bytes.size() - m_at < 16) {
            m_good = false;
            return uuid;
        }
        for (int i = 0; i < 8; ++i) {
            uuid.high = (uuid.high << 8) | static_cast<quint8>(m_bytes[m_at + i]);
            uuid.low = (uuid.low << 8) | static_cast<quint8>(m_bytes[m_at + 8 + i]);
        }
        m_at += 16;
        return uuid;
    }
    QString takeText()
    {
        const quint64 size = takeUnsigned();
        if (!m_good || size > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_good = false;
            return {};
        }
        const QString text = QString::fromUtf8(m_bytes.sliced(m_at, static_cast<qsizetype>(size)));
        m_at += static_cast<qsizetype>(size);
        return text;
    }
    void fail() { m_good = false; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

template <class T> void putValue(QByteArray &out, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        putText(out, value);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        putUnsigned(out, static_cast<quint64>(value.size()));
        for (const QString &item : value)
            putText(out, item);
    } else if constexpr (std::is_same_v<T, QDate>) {
        putSigned(out, value.toJulianDay());
    } else if constexpr (std::is_same_v<T, Money>) {
        putSigned(out, value.pence);
    } else if constexpr (IsId<T>::value) {
        putUuid(out, value.uuid);
    } else {
        putSigned(out, static_cast<qint64>(value));
    }
}

template <class T> void takeValue(Source &in, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = in.takeText();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        const quint64 count = in.takeUnsigned();
        for (quint64 i = 0; i < count && in.good(); ++i)
            value.append(in.takeText());
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromJulianDay(in.takeSigned());
    } else if constexpr (std::is_same_v<T, Money>) {
        value.pence = in.takeSigned();
    } else if constexpr (IsId<T>::value) {
        value.uuid = in.takeUuid();
    } else {
        value = static_cast<T>(in.takeSigned());
    }
}

} // namespace rollbook::bytes
