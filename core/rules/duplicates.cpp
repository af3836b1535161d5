// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"

#include "core/rules/duplicatesearch.h"

namespace rollbook {

namespace {

/// So many people of one name are compared, no more: beyond that the name alone says nothing.
constexpr int mostCompared = 200;

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
