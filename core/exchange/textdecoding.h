// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace rollbook {

/// The character of windows-1252 for a byte from 0x80 on; U+FFFD for the five bytes that have none.
[[nodiscard]] char16_t fromWindows1252(quint8 byte);

/// Reads one character of UTF-8 at `at`, which is not plain ASCII, and moves `at` behind it. Over-long forms,
/// surrogates and what is beyond U+10FFFF are refused.
enum class Utf8Step { Good, Bad, CutOff };
[[nodiscard]] Utf8Step takeUtf8(const char *&at, const char *end, char32_t &character);

/// Whether everything from the device's position on is UTF-8, strictly.
[[nodiscard]] bool isUtf8(QIODevice &device);

/// Appends UTF-16 as UTF-8; `pending` keeps what a block cut in two. Halves without their partner become U+FFFD.
void appendUtf16(QByteArray &out, QByteArray &pending, QByteArrayView block, bool bigEndian, bool last);

} // namespace rollbook
