// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>
#include <span>

namespace rollbook {

enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a file of separated values is written.
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< comma, semicolon, tab or bar
    qint64 headerLine = 1; ///< line at which the row of column names begins; 0: there is none
    qint64 firstLine = 1; ///< first line that may hold data when there is no header
    bool stripGuard = true; ///< take away the one apostrophe that guards a formula, as CsvWriter puts it
    bool operator==(const CsvFormat &) const = default;
};

/// Says how many of a row's cells are known names of columns.
using HeaderScore = std::function<int(std::span<const QStringView>)>;

/// Finds out how a file is written. Encoding: byte order mark, UTF-16 by its zero bytes, strict UTF-8 over the whole
/// file, else windows-1252. Delimiter: the one that cuts the first rows most evenly; "sep=;" in the first line
/// decides. Header: the row among the first thirty with the most known names, else the first full row of words.
/// `device` is open and is left at its beginning. CsvEmpty when there is nothing but blank lines, CsvUnreadable for
/// workbooks and other things that are no text.
[[nodiscard]] Result<CsvFormat> detectCsvFormat(QIODevice &device, const QString &path, const HeaderScore &score = {});

/// The encoding alone.
[[nodiscard]] Result<TextEncoding> detectEncoding(QIODevice &device, const QString &path);

} // namespace rollbook
