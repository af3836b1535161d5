// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matchingindex.h"

#include "core/base/fold.h"
#include "core/rules/matching.h"
#include "core/rules/namelikeness.h"
#include "core/rules/numbers.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype longestToken = 40;
constexpr qsizetype shortestBare = 5; ///< characters of a number without prefix
constexpr qsizetype shortestRunOn = 3; ///< digits of a number within a longer row
constexpr int tokensJoined = 3;
constexpr qsizetype tokensRead = 80;

bool isTokenBreak(QChar c)
{
    return c.isSpace() || QLatin1String("/,;:.|+=#&()*\"<>").contains(c);
}

bool hasDigitIn(const QString &token)
{
    return std::any_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

template <class List> const List *listedIn(const QHash<QString, List> &map, const QString &key)
{
    const auto at = map.constFind(key);
    return at == map.constEnd() ? nullptr : &*at;
}

void addLineOnce(std::vector<int> &lines, int line)
{
    if (lines.empty() || lines.back() != line)
        lines.push_back(line);
}

} // namespace

QString matchToken(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

LineIndex::LineIndex(std::span<const StatementLine> lines, const QString &prefix)
    : m_lines(lines), m_prefix(prefix), m_bare(matchToken(prefix))
{
    m_wordsOf.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StatementLine &line = lines[i];
        if (line.amount.pence <= 0)
            continue;
        const int number = static_cast<int>(i);
        const QString text = line.payer + u' ' + line.reference;
        addTokens(number, text);
        addWords(number, text);
        if (const QString payer = foldedPayer(line.payer); !payer.isEmpty())
            m_payers[payer].push_back(number);
    }
}

void LineIndex::hit(const QString &shortest, int line, NumberForm form)
{
    std::vector<NumberHit> &hits = m_numbers[shortest];
    if (hits.empty() || hits.back().line != line)
        hits.push_back({ line, form });
    else
        hits.back().form = std::max(hits.back().form, form);
}

void LineIndex::addNumber(int line, const QString &token)
{
    const auto number = parseMemberNumber(m_prefix, 1, token);
    if (!number)
        return;
    const bool whole = !m_bare.isEmpty() && token.startsWith(m_bare);
    if (whole || token.size() >= shortestBare)
        hit(*number, line, whole ? NumberForm::Whole : NumberForm::Bare);
}

/// Numbers with nothing between them and what stands before or behind.
void LineIndex::addRunOn(int line, const QString &compact)
{
    if (m_bare.isEmpty())
        return;
    for (qsizetype at = compact.indexOf(m_bare); at >= 0; at = compact.indexOf(m_bare, at + 1)) {
        qsizetype end = at + m_bare.size();
        while (end < compact.size() && compact[end] >= u'0' && compact[end] <= u'9')
            ++end;
        const qsizetype digits = end - at - m_bare.size();
        if (digits < shortestRunOn || digits > 12 || end == compact.size())
            continue;
        const QString spelled = m_prefix + compact.mid(at + m_bare.size(), digits + 1);
        if (memberSerial(m_prefix, spelled))
            hit(shortestSpelling(m_prefix, spelled), line, NumberForm::RunOn);
    }
}

void LineIndex::addTokens(int line, const QString &text)
{
    QStringList tokens;
    QString token;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            token += c.toUpper();
        else if (isTokenBreak(c) && !token.isEmpty() && tokens.size() < tokensRead)
            tokens.append(std::exchange(token, QString()));
    }
    tokens.append(token);
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        QString joined;
        for (qsizetype at = first; at < std::min(tokens.size(), first + tokensJoined); ++at) {
            joined += tokens[at];
            if (joined.size() > longestToken)
                break;
            if (joined.isEmpty() || !hasDigitIn(joined))
                continue;
            addLineOnce(m_tokens[joined], line);
            addNumber(line, joined);
        }
    }
    addRunOn(line, tokens.join(QString()));
}

void LineIndex::addWords(int line, const QString &text)
{
    QStringList &words = m_wordsOf[static_cast<std::size_t>(line)];
    words = folded(text).split(u' ', Qt::SkipEmptyParts).mid(0, tokensRead);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        addLineOnce(m_words[word], line);
        if (at + 1 < words.size())
            addLineOnce(m_words[QString(word + words[at + 1])], line);
        if (word.size() >= 4)
            addLineOnce(m_sounds[soundKey(word)], line);
    }
}

const std::vector<LineIndex::NumberHit> *LineIndex::numbers(const QString &shortest) const
{
    return listedIn(m_numbers, shortest);
}

const std::vector<int> *LineIndex::tokens(const QString &token) const
{
    return listedIn(m_tokens, token);
}

const std::vector<int> *LineIndex::words(const QString &word) const
{
    return listedIn(m_words, word);
}

const std::vector<int> *LineIndex::sounds(const QString &key) const
{
    return listedIn(m_sounds, key);
}

const std::vector<int> *LineIndex::payers(const QString &payer) const
{
    return listedIn(m_payers, payer);
}

} // namespace rollbook
