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
        m_updates = !wanted.empty();
        if (!m_updates)
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
        if (!m_new.empty() && !m_insert) {
            auto prepared = BulkInsert::prepare(m_connection, Table<R>::insert());
            if (!prepared)
                return prepared.problems();
            m_insert = std::move(*prepared);
        }
        for (const R *record : m_new) {
            if (auto done = Table<R>::give(*m_insert, *record, m_ids); !done)
                return constraintAsStale(std::move(done), *record);
            if (m_updates)
                m_old.emplace(record->id.uuid, *record);
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
    std::unique_ptr<BulkInsert> m_insert;
    bool m_updates = false; ///< the block holds edits, which may be of records it has just added
    std::unordered_map<Uuid, R> m_old;
    std::vector<const R *> m_new;
};

} // namespace rollbook
