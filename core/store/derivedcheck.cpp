// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derivedcheck.h"

#include "core/base/fold.h"
#include "core/changes/footprint.h"
#include "core/changes/undotogether.h"
#include "core/store/dialect.h"
#include "core/store/searchwords.h"
#include "core/store/tables.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr quint64 rowsBetweenQuestions = 4'096;
/// A page of the word index holds far more words: each page is entered by its way in at least once.
constexpr quint64 wordsBetweenSearches = 16;

Hash hashOfNumbers(std::initializer_list<qint64> numbers)
{
    QByteArray bytes;
    for (const qint64 number : numbers)
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    return hashOf(bytes);
}

Hash hashOfText(const QString &text, qint64 key)
{
    QByteArray bytes = text.toUtf8();
    bytes.append(reinterpret_cast<const char *>(&key), sizeof key);
    return hashOf(bytes);
}

} // namespace

void DerivedCheck::takeBlock(quint64 entry, qint64 block, const std::vector<EncodedChange> &changes)
{
    Footprint touched;
    for (const EncodedChange &change : changes)
        touched.add(change.change);
    for (const Uuid &subject : touched.take()) {
        m_touched.add(hashOfNumbers({ m_ids.find(subject).value_or(-1), static_cast<qint64>(entry), block }));
    }
}

void DerivedCheck::takeEntry(quint64 number, const Entry &entry, quint64 changes)
{
    const std::pair place(entry.device, entry.sequence);
    m_lines[place] = { number, changes };
    m_places[entry.id] = place;
    auto spans = takenBackTogether(entry.action);
    if (const auto one = entry.undoes ? m_places.find(*entry.undoes) : m_places.end();
        spans.empty() && one != m_places.end())
        spans.push_back({ one->second.first, one->second.second, one->second.second });
    std::map<quint64, quint64> lines; // and how many records each changed
    quint64 takenBack = 0;
    for (const EntrySpan &span : spans) {
        for (auto at = m_lines.lower_bound({ span.device, span.from });
             at != m_lines.end() && at->first.first == span.device && at->first.second <= span.to; ++at) {
            if (lines.emplace(at->second.number, at->second.changes).second)
                takenBack += at->second.changes;
        }
    }
    for (const auto &[line, its] : lines)
        m_undone.add(
            hashOfNumbers({ static_cast<qint64>(line), static_cast<qint64>(number), changes >= takenBack ? 1 : 0 }));
}

Done DerivedCheck::finish(const std::function<bool()> &goOn)
{
    if (auto done = checkTouched(goOn); !done)
        return done;
    auto undone = compare(m_undone, QStringLiteral("SELECT line, undo, whole FROM undone"), QStringLiteral("undone"),
        goOn, [](const Statement &row) {
            return hashOfNumbers({ row.integer(0), row.integer(1), row.integer(2) });
        });
    if (!undone)
        return undone;
    if (auto done = checkPeople(goOn); !done)
        return done;
    return checkWaysIn(goOn);
}

Problem DerivedCheck::damaged(const QString &what) const
{
    return { ProblemCode::RegisterDamaged, {}, { m_connection.path(), what } };
}

Done DerivedCheck::checkWaysIn(const std::function<bool()> &goOn)
{
    auto lost = m_connection.number(Dialect::countLostWordParts());
    if (!lost)
        return lost.problems();
    if (*lost != 0)
        return damaged(QStringLiteral("member_words_idx"));
    if (auto opened = m_connection.exec(Dialect::openWordCounts()); !opened)
        return opened;
    auto rows = m_connection.query(Dialect::selectWordCounts());
    if (!rows)
        return rows.problems();
    quint64 count = 0;
    while (rows->next()) {
        if (count++ % wordsBetweenSearches != 0)
            continue;
        auto found = m_connection.number(QStringLiteral("SELECT count(*) FROM (%1)").arg(Dialect::selectMatches(false)),
            { QString(QLatin1Char('"') + rows->text(0) + QLatin1Char('"')) });
        if (!found)
            return found.problems();
        if (*found != rows->integer(1))
            return damaged(QStringLiteral("member_words"));
        if (count % rowsBetweenQuestions == 1 && !goOn())
            return Problem { ProblemCode::Cancelled };
    }
    return rows->ended();
}

Done DerivedCheck::compare(const Digest &expected, const QString &sql, const QString &what,
    const std::function<bool()> &goOn, const std::function<Hash(const Statement &)> &hash) const
{
    auto rows = m_connection.query(sql);
    if (!rows)
        return rows.problems();
    Digest found;
    quint64 count = 0;
    while (rows->next()) {
        found.add(hash(*rows));
        if (++count % rowsBetweenQuestions == 0 && !goOn())
            return Problem { ProblemCode::Cancelled };
    }
    if (auto ended = rows->ended(); !ended)
        return ended;
    return found == expected ? Done {} : Done(damaged(what));
}

Done DerivedCheck::checkTouched(const std::function<bool()> &goOn)
{
    return compare(m_touched, QStringLiteral("SELECT subject, nr, block FROM touched"), QStringLiteral("touched"), goOn,
        [](const Statement &row) {
            return hashOfNumbers({ row.integer(0), row.integer(1), row.integer(2) });
        });
}

Done DerivedCheck::checkPeople(const std::function<bool()> &goOn)
{
    Digest places;
    Digest words;
    auto rows = m_connection.query(Table<Member>::select(QStringLiteral("ORDER BY id")));
    if (!rows)
        return rows.problems();
    quint64 count = 0;
    while (rows->next()) {
        const Member member = Table<Member>::read(*rows, m_ids);
        const qint64 key = m_ids.find(member.id.uuid).value_or(-1);
        places.add(hashOfText(nameSortKey(member.family, member.given), key));
        for (const QString &word : searchWords(member).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.add(hashOfText(word, key));
        if (++count % rowsBetweenQuestions == 0 && !goOn())
            return Problem { ProblemCode::Cancelled };
    }
    if (auto ended = rows->ended(); !ended)
        return ended;
    const auto textAndKey = [](const Statement &row) { return hashOfText(row.text(0), row.integer(1)); };
    if (auto done = compare(places, QStringLiteral("SELECT name_key, member FROM member_sort"),
            QStringLiteral("member_sort"), goOn, textAndKey);
        !done)
        return done;
    if (auto opened = m_connection.exec(Dialect::openWordList()); !opened)
        return opened;
    return compare(words, Dialect::selectWordList(), QStringLiteral("member_words"), goOn, textAndKey);
}

} // namespace rollbook
