// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkinsert.h"
#include "core/store/sqlreader.h"

namespace rollbook {

/// Writes the changes of one record type, block by block: refuses any whose `before` is not what is stored, updates and
/// deletes row by row, inserts many rows a statement.
template <class R> class RecordWriter
{
public:
    RecordWriter(const Connection &connection, IdSpace &ids, const SqlReader &reader)
        : m_connection(connection), m_ids(ids), m_reader(reader)
    {
    }

    /// Notes a change of the block at hand, which stays where it is until write().
    void take(const Change<R> &change) { m_changes.push_back(&change); }
    /// Writes the changes taken, in their order.
    [[nodiscard]] Done write(const PackedRows &added)
    {
        if (m_changes.empty())
            return {};
        if (auto loaded = loadOld(); !loaded)
            return loaded;
        m_added = &added;
        m_rows = 0;
        m_new.clear();
        for (const Change<R> *change : m_changes) {
            if (auto done = writeOne(*change); !done)
                return done;
        }
        m_changes.clear();
        return flush();
    }

private:
    Done loadOld()
    {
        m_old.clear();
        std::vector<Id<R>> wanted;
        for (const Change<R> *change : m_changes) {
            if (change->before)
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
            auto prepared = BulkInsert::prepare(m_connection, m_ids, Table<R>::into(), Table<R>::columnCount);
            if (!prepared)
                return prepared.problems();
            m_insert = std::move(*prepared);
        }
        if (m_new.empty())
            return {};
        if (auto done = m_insert->insert(*m_added, m_rows, m_rows + m_new.size()); !done)
            return constraintAsStale(done, *m_new[m_insert->refusedRow() - m_rows]);
        m_rows += m_new.size();
        if (m_updates) {
            for (const R *record : m_new)
                m_old.emplace(record->id.uuid, *record);
        }
        m_new.clear();
        return {};
    }

    static Problem stale(const R &record)
    {
        return { ProblemCode::StaleBefore, {}, { Table<R>::name(), record.id.toString() } };
    }
    static Done constraintAsStale(const Done &done, const R &record)
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
    std::vector<const Change<R> *> m_changes;
    const PackedRows *m_added = nullptr; ///< all new records of the block
    std::size_t m_rows = 0; ///< of those, written
    std::vector<const R *> m_new; ///< seen and not written
};

} // namespace rollbook
