// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <algorithm>

namespace rollbook {

/// Bytes that so many UTF-16 code units take at most.
[[nodiscard]] constexpr qsizetype mostUtf8(qsizetype units)
{
    return units * 3;
}

/// Writes text as UTF-8 and returns its end. `out` has room for mostUtf8() of it.
inline char *writeUtf8(char *out, QStringView text)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    unsigned all = 0;
    for (qsizetype i = 0; i < size; ++i)
        all |= units[i];
    if (all < 0x80) {
        for (qsizetype i = 0; i < size; ++i)
            out[i] = static_cast<char>(units[i]);
        return out + size;
    }
    const QByteArray utf8 = text.toUtf8();
    return std::copy(utf8.cbegin(), utf8.cend(), out);
}

} // namespace rollbook
