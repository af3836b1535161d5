// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/idspace.h"
#include "core/store/packedrows.h"

struct sqlite3_stmt;

namespace rollbook {

/// Many rows into one table, several a statement: the way in for blocks of rows. Qt names and looks up every value it
/// binds, which costs more than the engine takes to store it, so this part of the dialect binds at the engine itself;
/// and a statement of several rows finds its way to the end of each index once. (For PostgreSQL its counterpart is
/// COPY.) After a failure some of the rows may be in: only inside a transaction that is then rolled back.
class BulkInsert
{
public:
    enum class Rows { Several, Single };

    /// `into` is the table with its columns, "touched(subject, nr, block)". Single: a statement for each row.
    [[nodiscard]] static Result<std::unique_ptr<BulkInsert>> prepare(
        const Connection &connection, IdSpace &ids, const QString &into, int columns, Rows rows = Rows::Several);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// Writes the rows `from` to `to`, the last one not.
    [[nodiscard]] Done insert(const PackedRows &rows, std::size_t from, std::size_t to);
    [[nodiscard]] Done insert(const PackedRows &rows)
    {
        return insert(rows, 0, rows.size() / static_cast<std::size_t>(m_columns));
    }
    /// The row that the last insert() failed at.
    [[nodiscard]] std::size_t refusedRow() const { return m_at; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    BulkInsert(const Connection &connection, IdSpace &ids, const QString &into, int columns, Rows rows);
    [[nodiscard]] Result<Prepared> statementOf(int rows) const;
    [[nodiscard]] Done bind(sqlite3_stmt *statement, const PackedRows &rows, std::size_t count);
    [[nodiscard]] Done write(sqlite3_stmt *statement, const PackedRows &rows, std::size_t count);

    const Connection &m_connection;
    IdSpace &m_ids;
    QString m_into;
    int m_columns;
    int m_most; ///< rows of a full statement
    Prepared m_full; ///< made when it is first needed
    Prepared m_single;
    std::size_t m_at = 0;
};

} // namespace rollbook
