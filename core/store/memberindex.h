// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkinsert.h"
#include "core/store/packedblock.h"
#include "core/store/sqlreader.h"

namespace rollbook {

/// Keeps what is derived from people in step with them: the words of the search and the order of the list.
class MemberIndex
{
public:
    MemberIndex(const Connection &connection, IdSpace &ids) : m_connection(connection), m_ids(ids) { }
    [[nodiscard]] Done follow(const PackedBlock &block);
    /// That somebody's words must not even stay where the index leaves what was removed; done by finish().
    void forgetRemoved() { m_forgets = true; }
    /// After the last block: writes what was held back.
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] Done remove(qint64 key, const DerivedKeys &keys, bool words, bool sort);
    [[nodiscard]] Done insert(qint64 key, const PackedBlock &block, std::size_t row, bool words, bool sort);
    [[nodiscard]] Done prepare();
    /// Places in the list go in sorted, many at a time.
    [[nodiscard]] Done writePlaces();

    const Connection &m_connection;
    IdSpace &m_ids;
    std::unique_ptr<BulkInsert> m_words;
    std::unique_ptr<BulkInsert> m_sort;
    std::vector<std::pair<QByteArray, qint64>> m_places; ///< in the list: sort key and member
    bool m_forgets = false;
};

} // namespace rollbook
