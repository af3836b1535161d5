// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/tables.h"

namespace rollbook {

namespace {

/// What brings a file from version n to n + 1, at place n - 1: one SQL statement each string.
using Step = QStringList (*)();
const std::vector<Step> &steps()
{
    static const std::vector<Step> list {};
    return list;
}

QStringList ownTables()
{
    return {
        QStringLiteral("CREATE TABLE id_space (nr INTEGER PRIMARY KEY, high INTEGER NOT NULL, low INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB)"),
        QStringLiteral(
            "CREATE TABLE journal (nr INTEGER PRIMARY KEY, id BLOB NOT NULL, undoes BLOB, head BLOB NOT NULL, "
            "changes INTEGER NOT NULL, blocks INTEGER NOT NULL, body BLOB NOT NULL, digest BLOB NOT NULL, "
            "hash BLOB NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX journal_by_id ON journal(id)"),
        QStringLiteral("CREATE INDEX journal_by_undoes ON journal(undoes)"),
        QStringLiteral("CREATE TABLE journal_block (nr INTEGER NOT NULL, block INTEGER NOT NULL, body BLOB NOT NULL, "
                       "PRIMARY KEY (nr, block))"),
        QStringLiteral("CREATE TABLE touched (subject INTEGER NOT NULL, nr INTEGER NOT NULL, block INTEGER NOT NULL, "
                       "PRIMARY KEY (subject, nr, block))")
            + Dialect::clusteredSuffix(),
        QStringLiteral("CREATE TABLE member_sort (name_key TEXT NOT NULL, member INTEGER NOT NULL, "
                       "PRIMARY KEY (name_key, member))")
            + Dialect::clusteredSuffix(),
        QStringLiteral("CREATE INDEX member_by_number ON member(number)"),
    };
}

} // namespace

Done Schema::create(const Connection &connection)
{
    QStringList statements;
    forEachRecordType([&]<class R>(TypeTag<R>) { statements << Table<R>::create(); });
    statements << ownTables() << Dialect::createWordIndex();
    statements << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString &sql : statements) {
        if (auto done = connection.exec(sql); !done)
            return done;
    }
    return {};
}

Done Schema::upgrade(const Connection &connection, bool readOnly)
{
    auto application = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.problems();
    if (*application != applicationId)
        return Problem { ProblemCode::NotARegister, {}, { connection.path() } };
    auto found = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.problems();
    if (*found > version || (readOnly && *found < version))
        return Problem { ProblemCode::RegisterTooNew, {},
            { connection.path(), QString::number(*found), QString::number(version) } };
    if (*found == version)
        return {};
    Transaction transaction(connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun;
    for (auto at = static_cast<std::size_t>(*found); at < static_cast<std::size_t>(version); ++at) {
        for (const QString &sql : steps().at(at - 1)()) {
            if (auto done = connection.exec(sql); !done)
                return done;
        }
    }
    if (auto done = connection.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done)
        return done;
    return transaction.commit();
}

} // namespace rollbook
