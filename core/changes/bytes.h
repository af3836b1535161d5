// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/utf8.h"
#include "core/records/field.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QtEndian>

#include <cstring>

namespace rollbook::bytes {

/// Room that a number and an id need.
inline constexpr qsizetype mostNumber = 10;
inline constexpr qsizetype uuidSize = 16;

/// The same bytes as the functions below append, written to where there is room; each returns the end.
inline char *writeUnsigned(char *out, quint64 value)
{
    while (value >= 0x80) {
        *out++ = static_cast<char>(0x80 | (value & 0x7F));
        value >>= 7;
    }
    *out++ = static_cast<char>(value);
    return out;
}

inline char *writeSigned(char *out, qint64 value)
{
    return writeUnsigned(out, (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
}

inline char *writeUuid(char *out, const Uuid &uuid)
{
    qToBigEndian(uuid.high, out);
    qToBigEndian(uuid.low, out + 8);
    return out + uuidSize;
}

inline char *writeText(char *out, QStringView text)
{
    // The length stands in front: written behind room for its usual one byte, and moved when that does not do.
    char *const content = out + 1;
    char *end = writeUtf8(content, text);
    const auto size = static_cast<quint64>(end - content);
    if (size < 0x80) {
        *out = static_cast<char>(size);
        return end;
    }
    char length[mostNumber];
    const auto lengthSize = writeUnsigned(length, size) - length;
    std::memmove(out + lengthSize, content, static_cast<std::size_t>(size));
    std::copy_n(length, lengthSize, out);
    return out + lengthSize + size;
}

inline void putUnsigned(QByteArray &out, quint64 value)
{
    char buffer[mostNumber];
    out.append(buffer, writeUnsigned(buffer, value) - buffer);
}

inline void putSigned(QByteArray &out, qint64 value)
{
    char buffer[mostNumber];
    out.append(buffer, writeSigned(buffer, value) - buffer);
}

inline void putUuid(QByteArray &out, const Uuid &uuid)
{
    char buffer[uuidSize];
    writeUuid(buffer, uuid);
    out.append(buffer, uuidSize);
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
        QString text = QString::fromUtf8(m_bytes.sliced(m_at, static_cast<qsizetype>(size)));
        m_at += static_cast<qsizetype>(size);
        return text;
    }
    void fail() { m_good = false; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

/// Room that a value needs at most.
template <class T> qsizetype mostBytes(const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return mostNumber + mostUtf8(value.size());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        qsizetype most = mostNumber;
        for (const QString &item : value)
            most += mostBytes(item);
        return most;
    } else {
        return uuidSize;
    }
}

template <class T> char *writeValue(char *out, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return writeText(out, value);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        out = writeUnsigned(out, static_cast<quint64>(value.size()));
        for (const QString &item : value)
            out = writeText(out, item);
        return out;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return writeSigned(out, value.toJulianDay());
    } else if constexpr (std::is_same_v<T, Money>) {
        return writeSigned(out, value.pence);
    } else if constexpr (IsId<T>::value) {
        return writeUuid(out, value.uuid);
    } else {
        return writeSigned(out, static_cast<qint64>(value));
    }
}

template <class T> void putValue(QByteArray &out, const T &value)
{
    const qsizetype at = out.size();
    out.resize(at + mostBytes(value));
    out.resize(writeValue(out.data() + at, value) - out.constData());
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
