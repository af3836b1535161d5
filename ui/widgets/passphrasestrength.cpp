// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrasestrength.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace rollbook {

namespace {

/// What guessing begins with.
constexpr std::array commonest { "password", "passphrase", "qwerty", "qwertyuiop", "letmein", "welcome", "iloveyou",
    "monkey", "dragon", "football", "liverpool", "arsenal", "sunshine", "princess", "charlie", "secret", "membership",
    "rollbook", "register", "administrator", "admin", "changeme", "trustno1", "abcdefghij", "asdfghjkl", "member",
    "society", "labour", "solidarity" };

int poolOf(const QString &text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : text) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
}

/// Characters that say something new: not a repeat of the last two, not the neighbour in alphabet or counting.
int freshCharacters(const QString &text)
{
    int fresh = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i].toLower();
        const bool repeats = (i > 0 && text[i - 1].toLower() == c) || (i > 1 && text[i - 2].toLower() == c);
        const bool counts = i > 0 && std::abs(text[i - 1].toLower().unicode() - c.unicode()) == 1;
        fresh += repeats || counts ? 0 : 1;
    }
    return fresh;
}

double wordBits(const QString &word)
{
    const QString plain = word.toLower();
    QString letters;
    for (const QChar c : plain) {
        if (c.isLetter())
            letters += c;
    }
    const bool common
        = std::ranges::any_of(commonest, [&](const char *entry) { return letters == QLatin1String(entry); });
    if (common)
        return 8.0 + 2.0 * static_cast<double>(plain.size() - letters.size());
    const double spelt = std::log2(std::max(poolOf(word), 2)) * freshCharacters(word);
    // A word of letters alone may stand in a word list of a few tens of thousands.
    return letters.size() == plain.size() && letters.size() < 12 ? std::min(spelt, 14.0) : spelt * 0.8;
}

} // namespace

double guessBits(const QString &passphrase)
{
    double bits = 0;
    QSet<QString> seen;
    const QStringList words = passphrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bits += seen.contains(word.toLower()) ? 1.0 : wordBits(word);
        seen.insert(word.toLower());
    }
    return bits;
}

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return Strength::TooShort;
    const double bits = guessBits(passphrase);
    if (bits < 28)
        return Strength::Weak;
    if (bits < 40)
        return Strength::Fair;
    return bits < 54 ? Strength::Good : Strength::Strong;
}

} // namespace rollbook
