// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlreader.h"

namespace rollbook {

/// Keeps what is derived from people in step with them: the words of the search and the order of the list.
class MemberIndex
{
public:
    MemberIndex(const Connection &connection, IdSpace &ids) : m_connection(connection), m_ids(ids) { }
    [[nodiscard]] Done follow(const std::vector<RecordChange> &block);

private:
    struct Added {
        qint64 key = 0;
        QString words;
        QString sortKey;
    };
    [[nodiscard]] Done remove(qint64 key, const Member &member, bool words, bool sort);
    [[nodiscard]] Done insertWords(const std::vector<Added> &added);
    [[nodiscard]] Done insertSortKeys(const std::vector<Added> &added);

    const Connection &m_connection;
    IdSpace &m_ids;
};

} // namespace rollbook
