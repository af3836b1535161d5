// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

#include <sqlite3.h>

namespace rollbook {

Result<std::unique_ptr<BulkInsert>> BulkInsert::prepare(const Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(connection.engine(), utf8.constData(), static_cast<int>(utf8.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return connection.engineProblem(code, sql);
    return std::unique_ptr<BulkInsert>(new BulkInsert(connection, statement));
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

void BulkInsert::integer(int at, qint64 value)
{
    sqlite3_bind_int64(m_statement, at + 1, value);
}

void BulkInsert::text(int at, const QString &text)
{
    sqlite3_bind_text16(m_statement, at + 1, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void BulkInsert::null(int at)
{
    sqlite3_bind_null(m_statement, at + 1);
}

Done BulkInsert::step()
{
    if (m_connection.fails())
        return m_connection.engineProblem(SQLITE_ERROR, QStringLiteral("INSERT"));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    const Problem problem = m_connection.engineProblem(code, QStringLiteral("INSERT"));
    sqlite3_reset(m_statement);
    return problem;
}

} // namespace rollbook
