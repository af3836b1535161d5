// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace rollbook {

/// Member numbers: a prefix of the society's own, a serial number of at least so many digits, a check letter.
///
/// The letter is the serial modulo 23 in the table of the Spanish identity number (Real Decreto 1553/2005 and before),
/// which has no I, O or U. Because 23 is prime and neither divides a difference of two digits times a power of ten nor
/// 10^i - 10^j, every single wrong digit, every swap of two digits and every doubled digit mistaken for another is
/// noticed; a letter can never be read as a part of the serial.

/// The number with serial `n` (0 or more), filled up with zeros to `digits` (1-18); longer serials stay whole.
[[nodiscard]] QString makeMemberNumber(const QString &prefix, int digits, qint64 n);

/// The serial of a number written exactly as makeMemberNumber() writes it, with any count of leading zeros; nothing for
/// every other text, such as a number from an older system or one with a wrong letter.
[[nodiscard]] std::optional<qint64> memberSerial(const QString &prefix, const QString &number);

/// The number in its shortest spelling, without leading zeros: the same for all spellings of one serial, which differ
/// once the society has changed how many digits they have. Every other text stays as it is.
[[nodiscard]] QString shortestSpelling(const QString &prefix, const QString &number);
/// Every spelling of the number's serial, with leading zeros up to 12 digits; a text that is no number of ours alone.
[[nodiscard]] QStringList allSpellings(const QString &prefix, const QString &number);

/// Whether the text is a number of ours with the right check letter.
[[nodiscard]] bool isMemberNumber(const QString &prefix, const QString &number);

/// Reads what people type: lower case, spaces, dots and hyphens anywhere, a missing prefix or missing zeros, O for 0, I
/// or L for 1. Gives the number in its one spelling, or nothing when the check letter does not fit.
[[nodiscard]] std::optional<QString> parseMemberNumber(const QString &prefix, int digits, const QString &typed);

} // namespace rollbook
