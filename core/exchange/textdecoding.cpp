// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <cstring>
#include <vector>

namespace rollbook {

namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr qint64 blockBytes = 1 << 20;

constexpr char16_t upperHalf[32] = { 0x20AC, replacement, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, replacement, 0x017D, replacement, replacement, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, replacement, 0x017E, 0x0178 };

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

const char *afterAscii(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < end && static_cast<quint8>(*at) < 0x80)
        ++at;
    return at;
}

} // namespace

char16_t fromWindows1252(quint8 byte)
{
    return byte >= 0xA0 || byte < 0x80 ? static_cast<char16_t>(byte) : upperHalf[byte - 0x80];
}

Utf8Step takeUtf8(const char *&at, const char *end, char32_t &character)
{
    const auto lead = static_cast<quint8>(*at);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    static constexpr char32_t least[] = { 0, 0x80, 0x800, 0x10000 };
    if (lead < 0xC2 || lead > 0xF4)
        return Utf8Step::Bad;
    char32_t value = lead & (0x3Fu >> more);
    for (int i = 1; i <= more; ++i) {
        if (at + i >= end)
            return Utf8Step::CutOff;
        const auto byte = static_cast<quint8>(at[i]);
        if ((byte & 0xC0) != 0x80)
            return Utf8Step::Bad;
        value = (value << 6) | (byte & 0x3Fu);
    }
    if (value < least[more] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return Utf8Step::Bad;
    character = value;
    at += more + 1;
    return Utf8Step::Good;
}

bool isUtf8(QIODevice &device)
{
    std::vector<char> block(static_cast<std::size_t>(blockBytes));
    qint64 kept = 0;
    for (;;) {
        const qint64 got = device.read(block.data() + kept, blockBytes - kept);
        if (got <= 0)
            return kept == 0;
        const char *at = block.data();
        const char *end = at + kept + got;
        char32_t character = 0;
        Utf8Step step = Utf8Step::Good;
        while ((at = afterAscii(at, end)) < end) {
            step = takeUtf8(at, end, character);
            if (step != Utf8Step::Good)
                break;
        }
        if (step == Utf8Step::Bad)
            return false;
        kept = end - at;
        std::memmove(block.data(), at, static_cast<std::size_t>(kept));
    }
}

void appendUtf16(QByteArray &out, QByteArray &pending, QByteArrayView block, bool bigEndian, bool last)
{
    pending.append(block);
    const qsizetype units = pending.size() / 2;
    const auto unit = [&](qsizetype i) {
        const auto a = static_cast<quint8>(pending[2 * i]);
        const auto b = static_cast<quint8>(pending[2 * i + 1]);
        return static_cast<char16_t>(bigEndian ? (a << 8 | b) : (b << 8 | a));
    };
    qsizetype i = 0;
    for (; i < units; ++i) {
        const char16_t high = unit(i);
        if (!QChar::isSurrogate(high)) {
            appendUtf8(out, high);
        } else if (QChar::isHighSurrogate(high) && i + 1 == units && !last) {
            break;
        } else if (QChar::isHighSurrogate(high) && i + 1 < units && QChar::isLowSurrogate(unit(i + 1))) {
            appendUtf8(out, QChar::surrogateToUcs4(high, unit(++i)));
        } else {
            appendUtf8(out, replacement);
        }
    }
    pending = pending.mid(2 * i);
    if (last && !pending.isEmpty())
        appendUtf8(out, replacement);
}

} // namespace rollbook
