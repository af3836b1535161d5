// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace rollbook {

/// No line of a statement that is not an attack is of more: GBP 10,000,000,000. A million of them fit in 64 bits.
inline constexpr qint64 statementPenceAllowed = 1'000'000'000'000;
inline constexpr qsizetype statementTextAllowed = 200; ///< characters of a payer, reference or kind that are kept
inline constexpr qsizetype statementRowAllowed = 1 << 16; ///< characters of a line of a text format

/// What a reader looked for where it found something else.
enum class StatementWants : quint8 { Anything, Day, Amount };
/// StatementUnreadable; `found` is cut short. Line 0: the whole file.
[[nodiscard]] Problem unreadableStatement(
    const QString &path, qint64 line, QStringView found, StatementWants wanted = StatementWants::Anything);

/// A text of a statement as one line: white space runs as one space, controls and what turns the direction of text left
/// out, the apostrophe away that keeps spreadsheets from reckoning, at most statementTextAllowed characters.
[[nodiscard]] QString statementText(QStringView cell);
/// The two with a space between, or the one that is not empty.
[[nodiscard]] QString statementJoined(const QString &first, const QString &second);

/// An amount as banks write them: as readMoney(), with "CR", "DR", "C" or "D" behind it, and zeros beyond the pence.
/// Nothing for an empty cell and for what is no amount (`bad` set) or beyond statementPenceAllowed (the same).
[[nodiscard]] std::optional<Money> statementAmount(QStringView cell, bool &bad);

/// A file's bytes as text: by its mark, UTF-16 by its zeros, strict UTF-8, else windows-1252. StatementUnreadable for
/// workbooks and the like.
[[nodiscard]] Result<QString> statementDecoded(const QString &path, const QByteArray &bytes);

/// Goes through a text line by line; LF, CRLF and CR end one.
class StatementLines
{
public:
    explicit StatementLines(QStringView text) : m_rest(text) { }
    /// Goes to the next line; false behind the last.
    [[nodiscard]] bool next();
    [[nodiscard]] QStringView line() const { return m_line; }
    [[nodiscard]] qint64 number() const { return m_number; } ///< from 1
    [[nodiscard]] bool ended() const { return m_ended; } ///< the line has a line end behind it
    [[nodiscard]] bool tooLong() const { return m_line.size() > statementRowAllowed; }

private:
    QStringView m_rest;
    QStringView m_line;
    qint64 m_number = 0;
    bool m_ended = true;
};

} // namespace rollbook
