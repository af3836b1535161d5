// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

#include <sqlite3.h>

#include <algorithm>

namespace rollbook {

namespace {
/// Values of a full statement: more make it slow to prepare and no quicker to run.
constexpr int valuesAllowed = 256;
constexpr int rowsAllowed = 32;
} // namespace

void BulkInsert::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BulkInsert::BulkInsert(const Connection &connection, IdSpace &ids, const QString &into, int columns, Rows rows)
    : m_connection(connection),
      m_ids(ids),
      m_into(into),
      m_columns(columns),
      m_most(rows == Rows::Single ? 1 : std::clamp(valuesAllowed / columns, 1, rowsAllowed))
{
}

BulkInsert::~BulkInsert() = default;

Result<std::unique_ptr<BulkInsert>> BulkInsert::prepare(
    const Connection &connection, IdSpace &ids, const QString &into, int columns, Rows rows)
{
    std::unique_ptr<BulkInsert> made(new BulkInsert(connection, ids, into, columns, rows));
    auto single = made->statementOf(1);
    if (!single)
        return single.problems();
    made->m_single = std::move(*single);
    return made;
}

Result<BulkInsert::Prepared> BulkInsert::statementOf(int rows) const
{
    const QString row = QLatin1String("(?") + QStringLiteral(",?").repeated(m_columns - 1) + QLatin1Char(')');
    // With ABORT, the default, each statement of several rows would keep a journal of its own, and have the word index
    // write out what it holds.
    const QString sql = QLatin1String("INSERT OR FAIL INTO ") + m_into + QLatin1String(" VALUES ") + row
        + QString(QLatin1Char(',') + row).repeated(rows - 1);
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(m_connection.engine(), utf8.constData(), static_cast<int>(utf8.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return m_connection.engineProblem(code, sql);
    return Prepared(statement);
}

Done BulkInsert::insert(const PackedRows &rows, std::size_t from, std::size_t to)
{
    m_at = from;
    const auto most = static_cast<std::size_t>(m_most);
    while (to - m_at >= most && most > 1) {
        if (!m_full) {
            auto full = statementOf(m_most);
            if (!full)
                return full.problems();
            m_full = std::move(*full);
        }
        if (auto written = write(m_full.get(), rows, most); !written)
            return written;
    }
    while (m_at < to) {
        if (auto written = write(m_single.get(), rows, 1); !written)
            return written;
    }
    return {};
}

Done BulkInsert::bind(sqlite3_stmt *statement, const PackedRows &rows, std::size_t count)
{
    using Kind = PackedRows::Value::Kind;
    const auto values = static_cast<int>(count) * m_columns;
    const std::size_t first = m_at * static_cast<std::size_t>(m_columns);
    for (int i = 0; i < values; ++i) {
        const PackedRows::Value &value = rows.value(first + static_cast<std::size_t>(i));
        switch (value.kind) {
        case Kind::Null:
            sqlite3_bind_null(statement, i + 1);
            break;
        case Kind::Integer:
            sqlite3_bind_int64(statement, i + 1, value.content);
            break;
        case Kind::Text:
            // Without an address it would be NULL.
            sqlite3_bind_text(statement, i + 1, value.size == 0 ? "" : rows.textOf(value).data(),
                static_cast<int>(value.size), SQLITE_STATIC);
            break;
        case Kind::Id:
            auto key = m_ids.key(rows.idOf(value));
            if (!key)
                return key.problems();
            sqlite3_bind_int64(statement, i + 1, *key);
            break;
        }
    }
    return {};
}

Done BulkInsert::write(sqlite3_stmt *statement, const PackedRows &rows, std::size_t count)
{
    if (m_connection.fails())
        return m_connection.engineProblem(SQLITE_ERROR, QStringLiteral("INSERT"));
    if (auto bound = bind(statement, rows, count); !bound)
        return bound;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_DONE) {
        sqlite3_reset(statement);
        m_at += count;
        return {};
    }
    const Problem problem = m_connection.engineProblem(code, QStringLiteral("INSERT"));
    // FAIL keeps the rows before the one refused.
    m_at += static_cast<std::size_t>(sqlite3_changes(m_connection.engine()));
    sqlite3_reset(statement);
    return problem;
}

} // namespace rollbook
