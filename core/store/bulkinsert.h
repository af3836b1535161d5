// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

struct sqlite3_stmt;

namespace rollbook {

/// One INSERT run many times: the way in for blocks of rows. Qt names and looks up every value it binds, which costs
/// more than the engine takes to store it, so this part of the dialect binds at the engine itself. (For PostgreSQL its
/// counterpart is COPY.)
class BulkInsert
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BulkInsert>> prepare(const Connection &connection, const QString &sql);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// Values of the next row by place, from 0. Places not given keep the value of the row before: give all.
    void integer(int at, qint64 value);
    /// `text` must live until step().
    void text(int at, const QString &text);
    void null(int at);
    [[nodiscard]] Done step();

private:
    BulkInsert(const Connection &connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement)
    {
    }
    const Connection &m_connection;
    sqlite3_stmt *m_statement;
};

} // namespace rollbook
