// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace rollbook {

namespace {

constexpr int longestKey = 60;

/// Letters without a Unicode decomposition that people type without their stroke or as two letters.
const char *spelledOut(char16_t c)
{
    switch (c) {
    case u'ß':
        return "ss";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
    case u'ð':
        return "d";
    case u'þ':
        return "th";
    case u'ħ':
        return "h";
    case u'ı':
        return "i";
    case u'ŋ':
        return "ng";
    case u'ŧ':
        return "t";
    default:
        return nullptr;
    }
}

/// Marks inside a word, dropped so that O'Neill and ONeill are one.
bool isSilent(char16_t c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`' || c == u'´' || c == u'-' || c == u'‐'
        || c == u'‑' || c == u'–' || c == u'\u00AD';
}

void appendFolded(QString &out, char16_t c)
{
    if (isSilent(c) || QChar::isMark(c))
        return;
    if (const char *letters = spelledOut(c)) {
        out += QLatin1String(letters);
        return;
    }
    if (QChar::isLetterOrNumber(c) || QChar::isSurrogate(c)) {
        out += QChar(c);
        return;
    }
    if (!out.isEmpty() && out.back() != QLatin1Char(' '))
        out += QLatin1Char(' ');
}

bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    if (isPlain(text)) {
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            appendFolded(out, u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : u);
        }
    } else {
        const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : apart)
            appendFolded(out, c.unicode());
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QString foldedJoined(QStringView text)
{
    QString out = folded(text);
    out.remove(QLatin1Char(' '));
    return out;
}

QString foldedTelephone(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits += c;
    }
    const bool international = text.trimmed().startsWith(QLatin1Char('+'));
    if (international && digits.startsWith(QLatin1String("44")))
        digits = QLatin1Char('0') + digits.mid(digits.startsWith(QLatin1String("440")) ? 3 : 2);
    else if (digits.startsWith(QLatin1String("0044")))
        digits = QLatin1Char('0') + digits.mid(4);
    return digits;
}

QString nameSortKey(QStringView family, QStringView given)
{
    QString key = foldedJoined(family) + QLatin1Char(' ') + folded(given);
    key.truncate(longestKey);
    return key;
}

} // namespace rollbook
