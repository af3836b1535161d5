// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbers.h"

namespace rollbook {

namespace {

constexpr QLatin1String checkLetters("TRWAGMYFPDXBNJZSQVHLCKE");
constexpr qsizetype mostDigits = 18;
/// Longer rows of digits are no serials of ours.
constexpr int usualDigits = 12;

QChar checkLetter(qint64 serial)
{
    return checkLetters[static_cast<qsizetype>(serial % checkLetters.size())];
}

/// The serial in "digits and letter", when the letter fits.
std::optional<qint64> serialOf(QStringView text)
{
    const qsizetype digits = text.size() - 1;
    if (digits < 1 || digits > mostDigits)
        return std::nullopt;
    qint64 serial = 0;
    for (const QChar c : text.left(digits)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        serial = serial * 10 + (c.unicode() - u'0');
    }
    return text.back() == checkLetter(serial) ? std::optional(serial) : std::nullopt;
}

QString withoutSeparators(const QString &typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

} // namespace

QString makeMemberNumber(const QString &prefix, int digits, qint64 n)
{
    Q_ASSERT(n >= 0);
    return prefix + QString::number(n).rightJustified(qBound(1, digits, 18), u'0') + checkLetter(n);
}

std::optional<qint64> memberSerial(const QString &prefix, const QString &number)
{
    if (!number.startsWith(prefix))
        return std::nullopt;
    return serialOf(QStringView(number).mid(prefix.size()));
}

QString shortestSpelling(const QString &prefix, const QString &number)
{
    const auto serial = memberSerial(prefix, number);
    return serial ? makeMemberNumber(prefix, 1, *serial) : number;
}

QStringList allSpellings(const QString &prefix, const QString &number)
{
    const auto serial = memberSerial(prefix, number);
    QStringList found;
    for (int digits = 1; serial && digits <= usualDigits; ++digits) {
        const QString spelling = makeMemberNumber(prefix, digits, *serial);
        if (found.isEmpty() || found.back() != spelling)
            found.append(spelling);
    }
    if (!found.contains(number))
        found.append(number);
    return found;
}

bool isMemberNumber(const QString &prefix, const QString &number)
{
    return memberSerial(prefix, number).has_value();
}

std::optional<QString> parseMemberNumber(const QString &prefix, int digits, const QString &typed)
{
    QString text = withoutSeparators(typed);
    const QString bare = withoutSeparators(prefix);
    if (text.startsWith(bare))
        text.remove(0, bare.size());
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text.at(at) == u'O')
            text[at] = u'0';
        else if (text.at(at) == u'I' || text.at(at) == u'L')
            text[at] = u'1';
    }
    const auto serial = serialOf(text);
    return serial ? std::optional(makeMemberNumber(prefix, digits, *serial)) : std::nullopt;
}

} // namespace rollbook
