// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memberindex.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t mostHeld = 200'000;
constexpr std::size_t columns = 2;

QByteArrayView wordsOf(const PackedBlock &block, std::size_t row)
{
    return block.words.textOf(block.words.value(row * columns + 1));
}

QByteArrayView placeOf(const PackedBlock &block, std::size_t row)
{
    return block.places.textOf(block.places.value(row));
}

} // namespace

Done MemberIndex::follow(const PackedBlock &block)
{
    std::vector<std::pair<qint64, const DerivedKeys *>> steps;
    steps.reserve(block.people.size());
    for (const DerivedKeys &person : block.people) {
        auto key = m_ids.key(person.id);
        if (!key)
            return key.problems();
        steps.emplace_back(*key, &person);
    }
    // The word index writes out what it holds whenever a key is lower than the one before.
    std::stable_sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, person] : steps) {
        const bool moved = !person->wordsBefore || !person->rowAfter;
        const bool words = moved || *person->wordsBefore != wordsOf(block, *person->rowAfter);
        const bool sort = moved || person->sortBefore != placeOf(block, *person->rowAfter);
        auto done = person->wordsBefore ? remove(key, *person, words, sort) : Done {};
        if (done && person->rowAfter)
            done = insert(key, block, *person->rowAfter, words, sort);
        if (!done)
            return done;
    }
    return {};
}

Done MemberIndex::remove(qint64 key, const DerivedKeys &keys, bool words, bool sort)
{
    if (words) {
        if (auto done = m_connection.exec(Dialect::removeWords(), { key, QString::fromUtf8(*keys.wordsBefore) }); !done)
            return done;
    }
    if (!sort)
        return {};
    if (auto done = writePlaces(); !done)
        return done;
    return m_connection.exec(QStringLiteral("DELETE FROM member_sort WHERE name_key = ? AND member = ?"),
        { QString::fromUtf8(keys.sortBefore), key });
}

Done MemberIndex::prepare()
{
    if (m_words)
        return {};
    // The word index writes out what it holds whenever a statement of several rows begins.
    auto words = BulkInsert::prepare(m_connection, m_ids, Dialect::wordColumns(), columns, BulkInsert::Rows::Single);
    if (!words)
        return words.problems();
    auto sort = BulkInsert::prepare(m_connection, m_ids, QStringLiteral("member_sort(name_key, member)"), columns);
    if (!sort)
        return sort.problems();
    m_words = std::move(*words);
    m_sort = std::move(*sort);
    return {};
}

Done MemberIndex::insert(qint64 key, const PackedBlock &block, std::size_t row, bool words, bool sort)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    if (words) {
        if (auto done = m_words->insert(block.words, row, row + 1); !done)
            return done;
    }
    if (sort)
        m_places.emplace_back(placeOf(block, row).toByteArray(), key);
    return m_places.size() < mostHeld ? Done {} : writePlaces();
}

Done MemberIndex::finish()
{
    auto done = writePlaces();
    // Words of the search stay in old segments of their index until these are merged.
    if (done && std::exchange(m_forgets, false))
        done = m_connection.exec(Dialect::mergeWordIndex());
    return done;
}

Done MemberIndex::writePlaces()
{
    if (m_places.empty())
        return {};
    std::sort(m_places.begin(), m_places.end());
    PackedRows rows;
    for (const auto &[name, member] : m_places) {
        rows.utf8(name);
        rows.integer(member);
    }
    m_places.clear();
    return m_sort->insert(rows);
}

} // namespace rollbook
