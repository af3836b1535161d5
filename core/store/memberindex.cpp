// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memberindex.h"

#include "core/base/fold.h"
#include "core/store/searchwords.h"

namespace rollbook {

namespace {
constexpr std::size_t rowsAtOnce = 64;
}

Done MemberIndex::follow(const std::vector<RecordChange> &block)
{
    std::vector<Added> words;
    std::vector<Added> sortKeys;
    for (const RecordChange &any : block) {
        const auto *change = std::get_if<Change<Member>>(&any);
        if (change == nullptr)
            continue;
        const Member *before = change->before ? &*change->before : nullptr;
        const Member *after = change->after ? &*change->after : nullptr;
        auto key = m_ids.key((after ? after : before)->id.uuid);
        if (!key)
            return key.problems();
        Added now { *key, after ? searchWords(*after) : QString(),
            after ? nameSortKey(after->family, after->given) : QString() };
        const bool newWords = !before || !after || searchWords(*before) != now.words;
        const bool newSort = !before || !after || nameSortKey(before->family, before->given) != now.sortKey;
        if (before && (newWords || newSort)) {
            if (auto done = remove(*key, *before, newWords, newSort); !done)
                return done;
        }
        if (after && newWords)
            words.push_back(now);
        if (after && newSort)
            sortKeys.push_back(std::move(now));
    }
    if (auto done = insertWords(words); !done)
        return done;
    return insertSortKeys(sortKeys);
}

Done MemberIndex::remove(qint64 key, const Member &member, bool words, bool sort)
{
    if (words) {
        if (auto done = m_connection.exec(Dialect::removeWords(), { key, searchWords(member) }); !done)
            return done;
    }
    if (!sort)
        return {};
    return m_connection.exec(QStringLiteral("DELETE FROM member_sort WHERE name_key = ? AND member = ?"),
        { nameSortKey(member.family, member.given), key });
}

Done MemberIndex::insertWords(const std::vector<Added> &added)
{
    // The word index takes its rows in the order of their keys best.
    auto statement = m_connection.cached(Dialect::insertWords());
    if (!statement)
        return statement.problems();
    for (const Added &row : added) {
        (*statement)->bind(0, row.key);
        (*statement)->bind(1, row.words);
        if (auto done = (*statement)->exec(); !done)
            return done;
    }
    return {};
}

Done MemberIndex::insertSortKeys(const std::vector<Added> &added)
{
    for (std::size_t from = 0; from < added.size();) {
        const std::size_t count = added.size() - from >= rowsAtOnce ? rowsAtOnce : 1;
        QString sql = QStringLiteral("INSERT INTO member_sort(name_key, member) VALUES (?, ?)");
        for (std::size_t i = 1; i < count; ++i)
            sql += QLatin1String(", (?, ?)");
        auto statement = m_connection.cached(sql);
        if (!statement)
            return statement.problems();
        for (std::size_t i = 0; i < count; ++i) {
            (*statement)->bind(static_cast<int>(2 * i), added[from + i].sortKey);
            (*statement)->bind(static_cast<int>(2 * i + 1), added[from + i].key);
        }
        if (auto done = (*statement)->exec(); !done)
            return done;
        from += count;
    }
    return {};
}

} // namespace rollbook
