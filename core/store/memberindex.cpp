// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memberindex.h"

#include <algorithm>

namespace rollbook {

namespace {
constexpr std::size_t mostHeld = 200'000;
}

Done MemberIndex::follow(const PackedBlock &block)
{
    struct Step {
        qint64 key = 0;
        const DerivedKeys *derived = nullptr;
        bool before = false;
        bool after = false;
    };
    std::vector<Step> steps;
    auto keys = block.people.begin();
    for (const RecordChange &any : block.changes) {
        const auto *change = std::get_if<Change<Member>>(&any);
        if (change == nullptr)
            continue;
        auto key = m_ids.key((change->after ? change->after : change->before)->id.uuid);
        if (!key)
            return key.problems();
        steps.push_back({ *key, &*keys++, change->before.has_value(), change->after.has_value() });
    }
    // The word index writes out what it holds whenever a key is lower than the one before.
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.key < b.key; });
    for (const Step &step : steps) {
        const bool moved = !step.before || !step.after;
        const bool words = moved || step.derived->wordsBefore != step.derived->wordsAfter;
        const bool sort = moved || step.derived->sortBefore != step.derived->sortAfter;
        auto done = step.before ? remove(step.key, *step.derived, words, sort) : Done {};
        if (done && step.after)
            done = insert(step.key, *step.derived, words, sort);
        if (!done)
            return done;
    }
    return {};
}

Done MemberIndex::remove(qint64 key, const DerivedKeys &keys, bool words, bool sort)
{
    if (words) {
        if (auto done = m_connection.exec(Dialect::removeWords(), { key, keys.wordsBefore }); !done)
            return done;
    }
    if (!sort)
        return {};
    if (auto done = finish(); !done)
        return done;
    return m_connection.exec(
        QStringLiteral("DELETE FROM member_sort WHERE name_key = ? AND member = ?"), { keys.sortBefore, key });
}

Done MemberIndex::insert(qint64 key, const DerivedKeys &keys, bool words, bool sort)
{
    if (!m_words) {
        auto wordInsert = BulkInsert::prepare(m_connection, Dialect::insertWords());
        if (!wordInsert)
            return wordInsert.problems();
        auto sortInsert = BulkInsert::prepare(
            m_connection, QStringLiteral("INSERT INTO member_sort(name_key, member) VALUES (?, ?)"));
        if (!sortInsert)
            return sortInsert.problems();
        m_words = std::move(*wordInsert);
        m_sort = std::move(*sortInsert);
    }
    if (words) {
        m_words->integer(0, key);
        m_words->text(1, keys.wordsAfter);
        if (auto done = m_words->step(); !done)
            return done;
    }
    if (sort)
        m_places.emplace_back(keys.sortAfter, key);
    return m_places.size() < mostHeld ? Done {} : finish();
}

Done MemberIndex::finish()
{
    std::sort(m_places.begin(), m_places.end());
    for (const auto &[name, key] : m_places) {
        m_sort->text(0, name);
        m_sort->integer(1, key);
        if (auto done = m_sort->step(); !done)
            return done;
    }
    m_places.clear();
    return {};
}

} // namespace rollbook
