// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <array>

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
    unsigned all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

/// What becomes of the plain letters: themselves in lower case, a space, or 0 for silent ones.
constexpr std::array<char16_t, 0x80> plainFolds = [] {
    std::array<char16_t, 0x80> folds {};
    for (char16_t c = 0; c < 0x80; ++c) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        const bool silent = c == u'\'' || c == u'`' || c == u'-';
        folds[c] = kept ? c : c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : silent ? u'\0' : u' ';
    }
    return folds;
}();

QString foldedPlain(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(out.data());
    char16_t *end = begin;
    for (const QChar c : text) {
        const char16_t fold = plainFolds[c.unicode()];
        if (fold == u'\0' || (fold == u' ' && (end == begin || end[-1] == u' ')))
            continue;
        *end++ = fold;
    }
    if (end != begin && end[-1] == u' ')
        --end;
    out.truncate(end - begin);
    return out;
}

} // namespace

QString folded(QStringView text)
{
    if (isPlain(text))
        return foldedPlain(text);
    QString out;
    out.reserve(text.size());
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart)
        appendFolded(out, c.unicode());
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QString foldedJoined(QStringView text)
{
    QString out = folded(text);
    if (out.contains(QLatin1Char(' ')))
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
