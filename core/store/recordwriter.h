// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlreader.h"

namespace rollbook {

/// Writes the changes of one record type in a block: refuses any whose `before` is not what is stored, updates and
/// deletes row by row, inserts many rows a statement.
template <class R> class RecordWriter
{
public:
    RecordWriter(const Connection &connection, IdSpace &ids, const SqlReader &reader)
        : m_connection(connection), m_ids(ids), m_reader(reader)
    {
    }

    [[nodiscard]] Done write(const std::vector<RecordChange> &block)
    {
        if (auto loaded = loadOld(block); !loaded)
            return loaded;
        m_new.clear();
        for (const RecordChange &any : block) {
            const auto *change = std::get_if<Change<R>>(&any);
            if (change == nullptr)
                continue;
            if (auto done = writeOne(*change); !done)
                return done;
        }
        return flush();
    }

private:
    Done loadOld(const std::vector<RecordChange> &block)
    {
        m_old.clear();
        std::vector<Id<R>> wanted;
        for (const RecordChange &any : block) {
            const auto *change = std::get_if<Change<R>>(&any);
            if (change != nullptr && change->before)
                wanted.push_back(change->before->id);
        }
        if (wanted.empty())
            return {};
        auto found = m_reader.template some<R>(wanted);
        if (!found)
            return found.problems();
        for (R &record : *found) {
            const Uuid id = record.id.uuid;
            m_old.insert_or_assign(id, std::move(record));
        }
        return {};
    }

    Done writeOne(const Change<R> &change)
    {
        if (!change.before) {
            if (!change.after)
                return {};
            m_new.push_back(&*change.after);
            return {};
        }
        if (auto flushed = flush(); !flushed)
            return flushed;
        const R &before = *change.before;
        const auto stored = m_old.find(before.id.uuid);
        if (stored == m_old.end() || !(stored->second == before) || (change.after && change.after->id != before.id))
            return stale(before);
        auto key = m_ids.key(before.id.uuid);
        if (!key)
            return key.problems();
        auto statement = m_connection.cached(change.after ? Table<R>::update() : Table<R>::remove());
        if (!statement)
            return statement.problems();
        int at = 0;
        if (change.after) {
            if (auto bound = Table<R>::bind(**statement, at, *change.after, m_ids); !bound)
                return bound;
            stored->second = *change.after;
        } else {
            m_old.erase(stored);
        }
        (*statement)->bind(at, *key);
        return (*statement)->exec();
    }

    Done flush()
    {
        constexpr int mostRows = 32;
        std::size_t from = 0;
        while (from < m_new.size()) {
            const int rows = m_new.size() - from >= mostRows ? mostRows : 1;
            auto statement = m_connection.cached(rows == 1 ? m_insertOne : m_insertMany);
            if (!statement)
                return statement.problems();
            int at = 0;
            for (int i = 0; i < rows; ++i) {
                const R &record = *m_new[from + static_cast<std::size_t>(i)];
                auto key = m_ids.key(record.id.uuid);
                if (!key)
                    return key.problems();
                (*statement)->bind(at++, *key);
                if (auto bound = Table<R>::bind(**statement, at, record, m_ids); !bound)
                    return bound;
            }
            if (auto done = (*statement)->exec(); !done)
                return constraintAsStale(std::move(done), *m_new[from]);
            for (int i = 0; i < rows; ++i)
                m_old.emplace(
                    m_new[from + static_cast<std::size_t>(i)]->id.uuid, *m_new[from + static_cast<std::size_t>(i)]);
            from += static_cast<std::size_t>(rows);
        }
        m_new.clear();
        return {};
    }

    static Problem stale(const R &record)
    {
        return { ProblemCode::StaleBefore, {}, { Table<R>::name(), record.id.toString() } };
    }
    static Done constraintAsStale(Done done, const R &record)
    {
        const QStringList &values = done.problems().front().values;
        const bool constraint = done.problems().front().code == ProblemCode::StorageFailed && values.size() > 1
            && values.at(1).contains(QLatin1String("UNIQUE constraint"));
        return constraint ? Done(stale(record)) : done;
    }

    const Connection &m_connection;
    IdSpace &m_ids;
    const SqlReader &m_reader;
    const QString m_insertOne = Table<R>::insert(1);
    const QString m_insertMany = Table<R>::insert(32);
    std::unordered_map<Uuid, R> m_old;
    std::vector<const R *> m_new;
};

} // namespace rollbook
