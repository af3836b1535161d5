// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include "core/base/fold.h"

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
    Words() { m_text.reserve(usualLength); }
    void add(QStringView word)
    {
        if (word.isEmpty() || has(word))
            return;
        if (!m_text.isEmpty())
            m_text += QLatin1Char(' ');
        m_text += word;
    }
    /// A name: its words, the parts of hyphenated and apostrophed words, and all of it run together.
    void addName(const QString &name)
    {
        if (name.isEmpty())
            return;
        QString words = folded(name);
        if (words.contains(QLatin1Char(' '))) {
            for (const QStringView word : QStringView(words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                add(word);
            words.remove(QLatin1Char(' '));
        }
        add(words);
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
    [[nodiscard]] QString joined() const { return m_text; }

private:
    [[nodiscard]] bool has(QStringView word) const
    {
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype end = m_text.indexOf(QLatin1Char(' '), at);
            end = end < 0 ? m_text.size() : end;
            if (end - at == word.size() && QStringView(m_text).sliced(at, end - at) == word)
                return true;
            at = end + 1;
        }
        return false;
    }

    static constexpr qsizetype usualLength = 120;
    QString m_text; ///< the words with a space between
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
    for (const QString &number : member.formerNumbers)
        words.add(foldedJoined(number));
    words.add(foldedJoined(member.email));
    words.add(foldedJoined(member.email2));
    words.add(foldedTelephone(member.telephone));
    words.add(foldedTelephone(member.telephone2));
    const QString postcode = folded(member.postcode);
    words.add(QString(postcode).remove(QLatin1Char(' ')));
    if (const qsizetype space = postcode.indexOf(QLatin1Char(' ')); space >= 0) {
        const QStringView inward = QStringView(postcode).mid(space + 1);
        words.add(inward.left(inward.indexOf(QLatin1Char(' '))));
    }
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
