// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/payername.h"

#include "core/base/fold.h"
#include "core/rules/matching.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Titles, and what banks write around a name. Words that are names as well ("Bill", "Mark") are not among them.
constexpr const char *wordsOfBanks[] = { "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd",
    "reverend", "sir", "faster", "payment", "payments", "pymt", "pmt", "receipt", "received", "bank", "giro", "credit",
    "bgc", "fpi", "fps", "bacs", "chaps", "transfer", "tfr", "from", "to", "ref", "reference", "via", "mobile",
    "online", "standing", "order", "sto", "direct", "debit", "subs", "subscription", "membership", "fee" };

bool isWordOfBanks(QStringView word)
{
    return std::any_of(std::begin(wordsOfBanks), std::end(wordsOfBanks),
        [word](const char *known) { return word == QLatin1String(known); });
}

bool isLongNumber(QStringView word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) > 3;
}

/// How the given names go with the words of a line that are not the family name.
GivenLikeness givenIn(const NameSought &name, const QStringList &words)
{
    GivenLikeness best = name.given.isEmpty() ? GivenLikeness::Unknown : GivenLikeness::Different;
    for (const QString &word : words) {
        if (name.family.contains(word) || isWordOfBanks(word) || word.front().isDigit())
            continue;
        for (const QString &given : name.given) {
            const GivenLikeness one = compareGiven(given, word);
            // One of several given names in full tells as much as all of them.
            const bool first = one == GivenLikeness::Nickname && given.startsWith(word) && given.size() > word.size()
                && given[word.size()] == u' ' && word.size() > 1;
            best = std::max(best, first ? GivenLikeness::Same : one);
        }
    }
    return best;
}

bool hasWholeFamily(const NameSought &name, const QStringList &words)
{
    return std::all_of(name.family.begin(), name.family.end(), [&words](const QString &word) {
        return words.contains(word);
    }) || words.contains(name.joined);
}

void see(int line, bool slip, const NameSought &name, const LineIndex &index, std::vector<NameSeen> &into)
{
    const auto at = std::lower_bound(
        into.begin(), into.end(), line, [](const NameSeen &seen, int wanted) { return seen.line < wanted; });
    if (at == into.end() || at->line != line)
        into.insert(at, { line, givenIn(name, index.wordsOf(line)), slip });
}

} // namespace

QString foldedPayer(QStringView payer)
{
    QStringList kept;
    for (const QString &word : folded(payer).split(u' ', Qt::SkipEmptyParts)) {
        if (!isWordOfBanks(word) && !isLongNumber(word))
            kept.append(word);
    }
    kept.sort();
    return kept.join(u' ');
}

NameSought nameSought(const QString &family, const QStringList &given)
{
    NameSought name;
    name.family = folded(family).split(u' ', Qt::SkipEmptyParts);
    name.joined = name.family.join(QString());
    for (const QString &one : given) {
        if (QString as = folded(one); !as.isEmpty() && !name.given.contains(as))
            name.given.append(std::move(as));
    }
    return name;
}

void findName(const NameSought &name, const LineIndex &index, std::vector<NameSeen> &into)
{
    if (name.joined.size() < 2)
        return;
    const QString &longest = *std::max_element(
        name.family.begin(), name.family.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    if (const auto *lines = index.words(longest)) {
        for (const int line : *lines) {
            if (hasWholeFamily(name, index.wordsOf(line)))
                see(line, false, name, index, into);
        }
    }
    if (const auto *lines = index.words(name.joined)) {
        for (const int line : *lines)
            see(line, false, name, index, into);
    }
    if (name.joined.size() < 5)
        return;
    const auto *alike = index.sounds(soundKey(name.joined));
    if (!alike)
        return;
    for (const int line : *alike) {
        const QStringList &words = index.wordsOf(line);
        const bool near = std::any_of(words.begin(), words.end(),
            [&name](const QString &word) { return word.size() >= 4 && nearlyEqual(name.joined, word); });
        if (near)
            see(line, true, name, index, into);
    }
}

} // namespace rollbook
