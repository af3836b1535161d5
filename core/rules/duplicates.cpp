// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"

namespace rollbook {

namespace {

/// So many people of one name are compared, no more: beyond that the name alone says nothing.
constexpr int mostCompared = 200;

bool sameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && foldedName(a) == foldedName(b);
}

QString digitsOf(const QString &telephone)
{
    QString digits;
    for (const QChar c : telephone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.right(9); // without the trunk zero or the country code
}

bool sameTelephone(const Member &a, const Member &b)
{
    for (const QString &mine : { a.telephone, a.telephone2 }) {
        const QString digits = digitsOf(mine);
        if (digits.size() >= 6 && (digits == digitsOf(b.telephone) || digits == digitsOf(b.telephone2)))
            return true;
    }
    return false;
}

bool sameEmail(const Member &a, const Member &b)
{
    for (const QString &mine : { a.email, a.email2 }) {
        if (!mine.isEmpty()
            && (mine.compare(b.email, Qt::CaseInsensitive) == 0 || mine.compare(b.email2, Qt::CaseInsensitive) == 0))
            return true;
    }
    return false;
}

bool sameName(const Member &a, const Member &b)
{
    if (foldedName(a.family) != foldedName(b.family))
        return false;
    const bool unnamed = foldedName(a.given).isEmpty() && foldedName(b.given).isEmpty();
    return unnamed || sameText(a.given, b.given) || sameText(a.knownAs, b.given) || sameText(a.given, b.knownAs);
}

} // namespace

QString foldedName(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    return folded;
}

bool likelySame(const Member &a, const Member &b)
{
    if (!sameName(a, b))
        return false;
    if (sameEmail(a, b))
        return true;
    if (a.birthDate.isValid() && b.birthDate.isValid())
        return a.birthDate == b.birthDate;
    return sameText(a.postcode, b.postcode) || sameTelephone(a, b);
}

Result<std::vector<Member>> likelyDuplicates(const Reader &reader, const Member &member)
{
    std::vector<Member> alike;
    const QString family = member.family.simplified();
    const QString name = family.isEmpty() ? member.given.simplified() : family;
    if (name.isEmpty())
        return alike;
    QStringList searches { QString(member.given % u' ' % name).simplified() };
    if (!member.knownAs.isEmpty())
        searches.append(QString(member.knownAs % u' ' % name).simplified());
    if (!member.email.isEmpty())
        searches.append(QString(name % u' ' % member.email));
    for (const QString &search : std::as_const(searches)) {
        auto ids = reader.search(search, mostCompared);
        if (!ids)
            return ids.problems();
        auto found = reader.some(std::span<const Id<Member>>(*ids));
        if (!found)
            return found.problems();
        for (Member &other : *found) {
            const auto known = [&other](const Member &m) { return m.id == other.id; };
            if (other.id != member.id && likelySame(member, other) && std::none_of(alike.begin(), alike.end(), known))
                alike.push_back(std::move(other));
        }
    }
    return alike;
}

} // namespace rollbook
