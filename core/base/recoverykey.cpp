// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recoverykey.h"

namespace rollbook {

namespace {

constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int lineLength = 8;
constexpr int bytesInLine = 4;
constexpr QLatin1String mark("RB1:");

/// CRC-8 with the polynomial 0x2F over the line's place and bytes: finds every wrong character and nearly every swap,
/// within a line and of lines.
quint8 checkOf(int line, quint32 bytes)
{
    const quint64 message = (static_cast<quint64>(line + 1) << 32) | bytes;
    quint8 crc = 0xFF;
    for (int shift = 32; shift >= 0; shift -= 8) {
        crc = static_cast<quint8>(crc ^ ((message >> shift) & 0xFF));
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint8>((crc & 0x80) ? (crc << 1) ^ 0x2F : crc << 1);
    }
    return crc;
}

QString lineOf(const RawKey &key, int line)
{
    quint32 bytes = 0;
    for (int i = 0; i < bytesInLine; ++i)
        bytes = (bytes << 8) | key.bytes[static_cast<std::size_t>(line * bytesInLine + i)];
    const quint64 value = (static_cast<quint64>(bytes) << 8) | checkOf(line, bytes);
    QString text;
    for (int shift = 35; shift >= 0; shift -= 5)
        text += QChar(alphabet[(value >> shift) & 31]);
    return text;
}

/// 0-31; -1 for what separates, -2 for what has no place in a key.
int valueOf(QChar c)
{
    const char16_t upper = c.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    for (int value = 0; value < 32; ++value) {
        if (alphabet[value] == upper)
            return value;
    }
    const bool separates = c.isSpace() || c.isPunct() || c.category() == QChar::Other_Format
        || c.category() == QChar::Symbol_Math || c.unicode() == 0;
    return separates ? -1 : -2;
}

} // namespace

QStringList recoveryLines(const RawKey &key)
{
    QStringList lines;
    for (int line = 0; line < recoveryLineCount; ++line)
        lines.append(lineOf(key, line).insert(lineLength / 2, u' '));
    return lines;
}

QString recoveryCode(const RawKey &key)
{
    QString code = mark;
    for (int line = 0; line < recoveryLineCount; ++line)
        code += lineOf(key, line);
    return code;
}

Result<RawKey> readRecoveryKey(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.startsWith(mark, Qt::CaseInsensitive))
        plain.remove(0, mark.size());
    std::vector<int> values;
    for (const QChar c : plain) {
        const int value = valueOf(c);
        if (value != -1)
            values.push_back(value);
    }
    if (values.size() != recoveryLineCount * lineLength)
        return Problem { ProblemCode::RecoveryKeyIncomplete, {},
            { QString::number(values.size()), QString::number(recoveryLineCount * lineLength) } };
    RawKey key;
    QStringList wrong;
    for (int line = 0; line < recoveryLineCount; ++line) {
        quint64 value = 0;
        bool legible = true;
        for (int i = 0; i < lineLength; ++i) {
            const int digit = values[static_cast<std::size_t>(line * lineLength + i)];
            legible = legible && digit >= 0;
            value = (value << 5) | static_cast<quint64>(digit & 31);
        }
        const auto bytes = static_cast<quint32>(value >> 8);
        if (!legible || checkOf(line, bytes) != (value & 0xFF))
            wrong.append(QString::number(line + 1));
        for (int i = 0; i < bytesInLine; ++i)
            key.bytes[static_cast<std::size_t>(line * bytesInLine + i)]
                = static_cast<unsigned char>(bytes >> (24 - 8 * i));
    }
    if (!wrong.isEmpty())
        return Problem { ProblemCode::RecoveryKeyMistyped, {}, { wrong.join(QStringLiteral(", ")) } };
    return key;
}

} // namespace rollbook
