// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include "core/base/fold.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Words that join two parts of one name: either part finds the person, and both together.
bool isJoint(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x2010)
        || c == QChar(0x2011);
}

class Words
{
public:
    void add(const QString &word)
    {
        if (!word.isEmpty() && std::find(m_words.cbegin(), m_words.cend(), word) == m_words.cend())
            m_words.append(word);
    }
    /// A name: its words, the parts of hyphenated and apostrophed words, and all of it run together.
    void addName(const QString &name)
    {
        if (name.isEmpty())
            return;
        const QString words = folded(name);
        const auto list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : list)
            add(word);
        if (list.size() > 1)
            add(list.join(QString()));
        qsizetype from = 0;
        for (qsizetype at = 0; at < name.size(); ++at) {
            if (!isJoint(name.at(at)))
                continue;
            add(foldedJoined(QStringView(name).mid(from, at - from)));
            from = at + 1;
        }
        if (from > 0)
            add(foldedJoined(QStringView(name).mid(from)));
    }
    [[nodiscard]] QString joined() const { return m_words.join(QLatin1Char(' ')); }

private:
    QStringList m_words;
};

bool isNumeric(const QString &typed)
{
    bool digit = false;
    for (const QChar c : typed) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digit = true;
        else if (!c.isSpace() && !QStringLiteral("+-()/.").contains(c))
            return false;
    }
    return digit;
}

} // namespace

QString searchWords(const Member &member)
{
    Words words;
    words.addName(member.family);
    words.addName(member.given);
    words.addName(member.knownAs);
    words.add(foldedJoined(member.number));
    words.add(foldedJoined(member.externalNumber));
    words.add(foldedJoined(member.email));
    words.add(foldedJoined(member.email2));
    words.add(foldedTelephone(member.telephone));
    words.add(foldedTelephone(member.telephone2));
    const QString postcode = folded(member.postcode);
    words.add(QString(postcode).remove(QLatin1Char(' ')));
    words.add(postcode.section(QLatin1Char(' '), 1, 1));
    return words.joined();
}

QStringList queryWords(const QString &typed)
{
    // "+4" is on its way to "+44", which is dialled as 0.
    if (typed.trimmed() == QLatin1String("+4"))
        return { QStringLiteral("0") };
    if (isNumeric(typed))
        return { foldedTelephone(typed) };
    QStringList words;
    for (const QString &piece : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = foldedJoined(piece);
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

} // namespace rollbook
