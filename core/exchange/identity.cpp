// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/identity.h"

#include "core/base/fold.h"

namespace rollbook {

namespace {

constexpr quint64 prime = 0x100000001B3ULL;

class FoldedHash
{
public:
    explicit FoldedHash(quint64 seed) : m_value(seed ^ 0xCBF29CE484222325ULL) { }
    void put(quint64 unit) { m_value = (m_value ^ unit) * prime; }
    /// The text with case, spacing and punctuation left out.
    void putFolded(QStringView text)
    {
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (u >= 0x80) {
                putPlain(foldedJoined(text));
                return;
            }
        }
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
                put(u);
            else if (u >= u'A' && u <= u'Z')
                put(u + 32u);
        }
        put(0);
    }
    /// The text but for the case of plain letters and white space.
    void putLower(QStringView text)
    {
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (!c.isSpace())
                put(u >= u'A' && u <= u'Z' ? u + 32u : u);
        }
        put(0);
    }
    [[nodiscard]] quint64 value() const
    {
        const quint64 mixed = (m_value ^ (m_value >> 29)) * 0xBF58476D1CE4E5B9ULL;
        const quint64 result = mixed ^ (mixed >> 32);
        return result == 0 ? 1 : result;
    }

private:
    void putPlain(const QString &text)
    {
        for (const QChar c : text)
            put(c.unicode());
        put(0);
    }
    quint64 m_value;
};

bool isNameless(QStringView given, QStringView family)
{
    return given.isEmpty() && family.isEmpty();
}

} // namespace

quint64 Identity::number(QStringView number) const
{
    FoldedHash hash(m_seed);
    hash.putLower(number);
    return number.isEmpty() ? 0 : hash.value();
}

quint64 Identity::emailAndName(QStringView email, QStringView given, QStringView family) const
{
    if (email.isEmpty() || isNameless(given, family))
        return 0;
    FoldedHash hash(m_seed);
    hash.putLower(email);
    hash.putFolded(given);
    hash.putFolded(family);
    return hash.value();
}

quint64 Identity::strict(QStringView given, QStringView family, QStringView postcode, QDate birth) const
{
    if (postcode.isEmpty() || !birth.isValid() || isNameless(given, family))
        return 0;
    FoldedHash hash(m_seed);
    hash.putFolded(given);
    hash.putFolded(family);
    hash.putFolded(postcode);
    hash.put(static_cast<quint64>(birth.toJulianDay()));
    return hash.value();
}

quint64 Identity::nameAndPostcode(QStringView given, QStringView family, QStringView postcode) const
{
    if (isNameless(given, family))
        return 0;
    FoldedHash hash(m_seed);
    hash.putFolded(given);
    hash.putFolded(family);
    hash.putFolded(postcode);
    return hash.value();
}

quint64 Identity::name(QStringView given, QStringView family) const
{
    if (isNameless(given, family))
        return 0;
    FoldedHash hash(m_seed);
    hash.putFolded(given);
    hash.putFolded(family);
    return hash.value();
}

} // namespace rollbook
