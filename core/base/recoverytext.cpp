// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recoverytext.h"

#include <QCryptographicHash>

#include <vector>

namespace rollbook {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int keySymbols = 52; // 256 bits and 4 of padding
constexpr int checkSymbols = 4;

int valueOf(QChar symbol)
{
    const QChar upper = symbol.toUpper();
    if (upper == QLatin1Char('O'))
        return 0;
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
        return 1;
    for (int value = 0; value < 32; ++value) {
        if (upper == QLatin1Char(alphabet[value]))
            return value;
    }
    return -1;
}

quint32 checksum(const RawKey &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("rollbook recovery key 1"));
    hash.addData(QByteArrayView(key.bytes.data(), static_cast<qsizetype>(key.bytes.size())));
    const QByteArray digest = hash.result();
    const auto byte = [&](qsizetype i) { return static_cast<quint32>(static_cast<unsigned char>(digest[i])); };
    return (byte(0) << 12) | (byte(1) << 4) | (byte(2) >> 4);
}

} // namespace

QString recoveryText(const RawKey &key)
{
    QString symbols;
    quint32 bits = 0;
    int count = 0;
    for (const unsigned char byte : key.bytes) {
        bits = (bits << 8) | byte;
        count += 8;
        for (; count >= 5; count -= 5)
            symbols += QLatin1Char(alphabet[(bits >> (count - 5)) & 31U]);
    }
    symbols += QLatin1Char(alphabet[(bits << (5 - count)) & 31U]);
    const quint32 check = checksum(key);
    for (int shift = 15; shift >= 0; shift -= 5)
        symbols += QLatin1Char(alphabet[(check >> shift) & 31U]);
    for (qsizetype place = symbols.size() - 4; place > 0; place -= 4)
        symbols.insert(place, QLatin1Char('-'));
    return symbols;
}

std::optional<RawKey> fromRecoveryText(const QString &text)
{
    std::vector<quint32> values;
    for (const QChar c : text) {
        if (c.isSpace() || c == QLatin1Char('-') || c.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(c);
        if (value < 0)
            return std::nullopt;
        values.push_back(static_cast<quint32>(value));
    }
    if (values.size() != keySymbols + checkSymbols)
        return std::nullopt;
    RawKey key;
    quint32 bits = 0;
    int count = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < keySymbols; ++i) {
        bits = (bits << 5) | values[i];
        count += 5;
        if (count >= 8 && place < key.bytes.size()) {
            count -= 8;
            key.bytes[place++] = static_cast<unsigned char>((bits >> count) & 255U);
        }
    }
    if ((bits & 15U) != 0)
        return std::nullopt;
    quint32 check = 0;
    for (std::size_t i = keySymbols; i < values.size(); ++i)
        check = (check << 5) | values[i];
    return check == checksum(key) ? std::optional(key) : std::nullopt;
}

} // namespace rollbook
