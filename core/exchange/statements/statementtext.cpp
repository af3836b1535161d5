// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/statementtext.h"

#include "core/exchange/csvformat.h"
#include "core/exchange/textdecoding.h"
#include "core/exchange/values.h"

#include <QBuffer>

namespace rollbook {

namespace {

constexpr qsizetype longestFoundTold = 80;

bool isLeftOut(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c < 0xA0)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
}

/// What stands behind an amount in the place of a sign; the amount without it is put into `text`.
enum class LettersBehind : quint8 { None, Credit, Debit };
LettersBehind takeLetters(QStringView &text)
{
    struct Pair {
        QLatin1String letters;
        LettersBehind meaning;
    };
    static constexpr Pair pairs[]
        = { { QLatin1String("CR"), LettersBehind::Credit }, { QLatin1String("DR"), LettersBehind::Debit },
              { QLatin1String("C"), LettersBehind::Credit }, { QLatin1String("D"), LettersBehind::Debit } };
    for (const Pair &pair : pairs) {
        const qsizetype digits = text.size() - pair.letters.size();
        if (digits > 0 && text.endsWith(pair.letters, Qt::CaseInsensitive) && !text[digits - 1].isLetter()) {
            text = cellText(text.left(digits));
            return pair.meaning;
        }
    }
    return LettersBehind::None;
}

/// "36.5000" without the zeros that are less than a penny.
QStringView withoutSmallZeros(QStringView text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    if (point < 0 || text.lastIndexOf(u',') > point)
        return text;
    while (text.size() - point > 3 && text.back() == u'0')
        text.chop(1);
    return text;
}

} // namespace

Problem unreadableStatement(const QString &path, qint64 line, QStringView found, StatementWants wanted)
{
    const QString expected = wanted == StatementWants::Day ? QStringLiteral("day")
        : wanted == StatementWants::Amount                 ? QStringLiteral("amount")
                                                           : QString();
    return { ProblemCode::StatementUnreadable, {},
        { path, QString::number(line), statementText(found.left(4 * longestFoundTold)).left(longestFoundTold),
            expected } };
}

QString statementText(QStringView cell)
{
    QStringView text = cellText(cell);
    while (text.startsWith(u'\''))
        text = cellText(text.mid(1));
    QString line;
    line.reserve(std::min(text.size(), statementTextAllowed));
    for (const QChar c : text) {
        if (line.size() >= statementTextAllowed)
            break;
        if (isLeftOut(c.unicode()))
            continue;
        if (!c.isSpace())
            line += c;
        else if (!line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString statementJoined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return statementText(QString(first + u' ' + second));
}

std::optional<Money> statementAmount(QStringView cell, bool &bad)
{
    QStringView text = cellText(cell);
    if (text.startsWith(u'\''))
        text = cellText(text.mid(1));
    const LettersBehind letters = takeLetters(text);
    const Reading<Money> read = readMoney(withoutSmallZeros(text));
    if (read.state == CellState::Nothing)
        return std::nullopt;
    const bool signedTwice = letters != LettersBehind::None && read.value.pence < 0;
    if (read.state == CellState::Bad || signedTwice || read.value.pence > statementPenceAllowed
        || read.value.pence < -statementPenceAllowed) {
        bad = true;
        return std::nullopt;
    }
    return letters == LettersBehind::Debit ? -read.value : read.value;
}

Result<QString> statementDecoded(const QString &path, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Problem { ProblemCode::FileNotReadable, {}, { path, buffer.errorString() } };
    auto encoding = detectEncoding(buffer, path);
    if (!encoding)
        return unreadableStatement(path, 0, encoding.problems().front().values.value(1));
    if (*encoding == TextEncoding::Utf8)
        return QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3) : bytes);
    if (*encoding == TextEncoding::Windows1252) {
        QString text(bytes.size(), Qt::Uninitialized);
        std::transform(bytes.cbegin(), bytes.cend(), text.begin(),
            [](char byte) { return QChar(fromWindows1252(static_cast<quint8>(byte))); });
        return text;
    }
    QByteArray utf8;
    QByteArray pending;
    appendUtf16(utf8, pending, bytes, *encoding == TextEncoding::Utf16BigEndian, true);
    return QString::fromUtf8(utf8.startsWith("\xEF\xBB\xBF") ? QByteArrayView(utf8).sliced(3) : utf8);
}

bool StatementLines::next()
{
    if (m_rest.isEmpty())
        return false;
    const auto stop = std::find_if(m_rest.begin(), m_rest.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const qsizetype size = stop - m_rest.begin();
    m_line = m_rest.left(size);
    m_ended = size < m_rest.size();
    const bool both = size + 1 < m_rest.size() && m_rest[size] == u'\r' && m_rest[size + 1] == u'\n';
    m_rest = m_rest.mid(std::min(m_rest.size(), size + (both ? 2 : 1)));
    ++m_number;
    return true;
}

} // namespace rollbook
