// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/store/searchwords.h"
#include "core/store/sqlreader.h"

#include <algorithm>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr int shortestGroupWord = 3;
/// The word index knows beginnings of up to so many letters by heart; longer ones it gathers word by word.
constexpr int indexedBeginning = 2;
/// So many people are looked at one by one before the index is asked to gather.
constexpr int probed = 150;

bool hasWordBeginning(const QString &name, const QString &beginning)
{
    const QString words = folded(name);
    if (words.startsWith(beginning) || words.contains(QLatin1Char(' ') + beginning))
        return true;
    return QString(words).remove(QLatin1Char(' ')).startsWith(beginning);
}

bool hasDigit(const QString &word)
{
    return std::any_of(
        word.cbegin(), word.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

Result<std::map<QStringList, std::vector<qint64>>> SqlReader::groupsMatching(const QStringList &words) const
{
    std::map<QStringList, std::vector<qint64>> matching;
    auto statement = m_connection.cached(QStringLiteral("SELECT id, name, aliases FROM member_group"));
    if (!statement)
        return statement.problems();
    Statement &rows = **statement;
    if (auto done = rows.exec(); !done)
        return done.problems();
    while (rows.next()) {
        const QString name = rows.text(1) + QLatin1Char(' ') + rows.text(2);
        QStringList others;
        for (const QString &word : words) {
            if (word.size() < shortestGroupWord || !hasWordBeginning(name, word))
                others << word;
        }
        if (others.size() < words.size())
            matching[others].push_back(rows.integer(0));
    }
    auto ended = rows.ended();
    rows.finish();
    if (!ended)
        return ended.problems();
    return matching;
}

Done SqlReader::searchGroups(const QStringList &words, int limit, std::vector<qint64> &found) const
{
    auto matching = groupsMatching(words);
    if (!matching)
        return matching.problems();
    std::unordered_set<qint64> known(found.begin(), found.end());
    const auto full = [&] { return limit > 0 && found.size() >= static_cast<std::size_t>(limit); };
    const auto find = [&](qint64 key) {
        if (!full() && known.insert(key).second)
            found.push_back(key);
    };
    for (const auto &[others, groups] : *matching) {
        std::unordered_set<qint64> inGroups;
        auto done = forKeys(
            QStringLiteral(
                "SELECT member FROM group_membership WHERE member_group IN (%1) AND role = 1 AND end_day IS NULL"),
            groups, [&](const Statement &row) { inGroups.insert(row.integer(0)); });
        if (!done)
            return done;
        if (others.isEmpty()) {
            std::for_each(inGroups.begin(), inGroups.end(), find);
            continue;
        }
        auto rows = m_connection.query(Dialect::selectMatches(false), { Dialect::matchExpression(others) });
        if (!rows)
            return rows.problems();
        while (!full() && rows->next()) {
            if (inGroups.contains(rows->integer(0)))
                find(rows->integer(0));
        }
        if (auto ended = rows->ended(); !ended)
            return ended;
    }
    return {};
}

Done SqlReader::probe(const QString &word, int limit, std::vector<qint64> &found) const
{
    // "07700" is the beginning of most telephone numbers, "M000" of most member numbers: gathering all those words
    // takes the index long, though among the people of "07" and "m0" fifty are found at once.
    auto rows = m_connection.query(
        Dialect::selectMatches(true), { Dialect::matchExpression({ word.left(indexedBeginning) }), probed });
    if (!rows)
        return rows.problems();
    std::vector<qint64> keys;
    while (rows->next())
        keys.push_back(rows->integer(0));
    if (auto ended = rows->ended(); !ended)
        return ended;
    return forKeys(
        QStringLiteral("SELECT id, number, external_number, email, email2, telephone, telephone2, postcode FROM member "
                       "WHERE id IN (%1)"),
        keys, [&](const Statement &row) {
            Member member;
            member.number = row.text(1);
            member.externalNumber = row.text(2);
            member.email = row.text(3);
            member.email2 = row.text(4);
            member.telephone = row.text(5);
            member.telephone2 = row.text(6);
            member.postcode = row.text(7);
            const QString words = QLatin1Char(' ') + searchWords(member);
            if (found.size() < static_cast<std::size_t>(limit) && words.contains(QLatin1Char(' ') + word)
                && std::find(found.begin(), found.end(), row.integer(0)) == found.end())
                found.push_back(row.integer(0));
        });
}

Done SqlReader::gather(const QStringList &words, int limit, std::vector<qint64> &found) const
{
    auto statement = m_connection.cached(Dialect::selectMatches(limit > 0));
    if (!statement)
        return statement.problems();
    Statement &rows = **statement;
    rows.bind(0, Dialect::matchExpression(words));
    if (limit > 0)
        rows.bind(1, limit);
    if (auto done = rows.exec(); !done)
        return done;
    while (rows.next())
        found.push_back(rows.integer(0));
    auto ended = rows.ended();
    rows.finish();
    return ended;
}

Result<std::vector<Id<Member>>> SqlReader::search(const QString &text, int limit) const
{
    const QStringList words = queryWords(text);
    if (words.isEmpty())
        return Members {};
    std::vector<qint64> keys;
    const auto full = [&] { return limit > 0 && keys.size() >= static_cast<std::size_t>(limit); };
    if (limit > 0 && words.size() == 1 && words.front().size() > indexedBeginning && hasDigit(words.front())) {
        if (auto done = probe(words.front(), limit, keys); !done)
            return done.problems();
    }
    if (!full()) {
        keys.clear();
        if (auto done = gather(words, limit, keys); !done)
            return done.problems();
    }
    if (!full()) {
        if (auto done = searchGroups(words, limit, keys); !done)
            return done.problems();
    }
    Members ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids.push_back({ m_ids.uuid(key) });
    return ids;
}

} // namespace rollbook
