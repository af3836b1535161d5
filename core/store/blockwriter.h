// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/givenreceipts.h"
#include "core/store/memberindex.h"
#include "core/store/recordwriter.h"

namespace rollbook {

/// Writes a block of changes of any record types into the tables and what is derived from them.
class BlockWriter
{
public:
    BlockWriter(const Connection &connection, IdSpace &ids, const SqlReader &reader)
        : m_connection(connection),
          m_index(connection, ids),
          m_writers(makeWriters(connection, ids, reader, AllRecords {}))
    {
    }

    [[nodiscard]] Done write(const PackedBlock &block)
    {
        // Changes are large: each is looked at once, not once for each type.
        for (const RecordChange &change : block.changes) {
            visitChange(
                [this]<class R>(const Change<R> &one) { std::get<RecordWriter<R>>(m_writers).take(one); }, change);
        }
        Done done;
        std::apply(
            [&](auto &...writer) {
                std::size_t type = 0;
                const auto one = [&](auto &each) {
                    if (done)
                        done = each.write(block.added[type]);
                    ++type;
                };
                (one(writer), ...);
            },
            m_writers);
        if (done)
            done = keepGivenReceipts(m_connection, block.changes);
        return done ? m_index.follow(block) : done;
    }
    /// That nothing of what was removed may be left in the file, as after an erasure.
    void forgetRemoved() { m_index.forgetRemoved(); }
    /// After the last block.
    [[nodiscard]] Done finish() { return m_index.finish(); }

private:
    template <class... R>
    static std::tuple<RecordWriter<R>...> makeWriters(
        const Connection &connection, IdSpace &ids, const SqlReader &reader, TypeList<R...>)
    {
        return { RecordWriter<R>(connection, ids, reader)... };
    }

    const Connection &m_connection;
    MemberIndex m_index;
    decltype(makeWriters(std::declval<const Connection &>(), std::declval<IdSpace &>(),
        std::declval<const SqlReader &>(), AllRecords {})) m_writers;
};

} // namespace rollbook
