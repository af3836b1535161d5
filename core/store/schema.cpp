// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/numberorder.h"
#include "core/store/schemasteps.h"
#include "core/store/tables.h"

namespace rollbook {

namespace {

/// What brings a file from version n to n + 1, at place n - 1.
using Step = Done (*)(const Connection &connection);
constexpr Step steps[] { schemaStep1, schemaStep2, schemaStep3, schemaStep4 };
static_assert(std::size(steps) == Schema::version - 1);

QStringList ownTables()
{
    return {
        QStringLiteral("CREATE TABLE id_space (nr INTEGER PRIMARY KEY, high INTEGER NOT NULL, low INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB)"),
        QStringLiteral(
            "CREATE TABLE journal (nr INTEGER PRIMARY KEY, id BLOB NOT NULL, head BLOB NOT NULL, "
            "words BLOB, changes INTEGER NOT NULL, blocks INTEGER NOT NULL, body BLOB NOT NULL, digest BLOB NOT NULL, "
            "hash BLOB NOT NULL, device INTEGER NOT NULL, sequence INTEGER NOT NULL, own BLOB NOT NULL, "
            "batch INTEGER NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX journal_by_id ON journal(id)"),
        undoneTable(),
        QStringLiteral("CREATE TABLE journal_block (nr INTEGER NOT NULL, block INTEGER NOT NULL, body BLOB NOT NULL, "
                       "PRIMARY KEY (nr, block))"),
        QStringLiteral("CREATE TABLE touched (subject INTEGER NOT NULL, nr INTEGER NOT NULL, block INTEGER NOT NULL, "
                       "PRIMARY KEY (subject, nr, block))")
            + Dialect::clusteredSuffix(),
        QStringLiteral("CREATE TABLE member_sort (name_key TEXT NOT NULL, member INTEGER NOT NULL, "
                       "PRIMARY KEY (name_key, member))")
            + Dialect::clusteredSuffix(),
        QLatin1String("CREATE INDEX member_by_number ON member((") + numberStem() + QLatin1String("), number)"),
        receiptIndex(),
    };
}

} // namespace

QString receiptIndex()
{
    return QStringLiteral("CREATE INDEX payment_by_receipt ON payment(receipt) WHERE receipt IS NOT NULL");
}

QString undoneTable()
{
    return QLatin1String("CREATE TABLE undone (line INTEGER NOT NULL, undo INTEGER NOT NULL, whole INTEGER NOT NULL, "
                         "PRIMARY KEY (line, undo))")
        + Dialect::clusteredSuffix();
}

QStringList mergeTables()
{
    return {
        QStringLiteral("CREATE UNIQUE INDEX journal_by_device ON journal(device, sequence)"),
        QStringLiteral(
            "CREATE TABLE device_head (device INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, own BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE conflict (record INTEGER NOT NULL, unit INTEGER NOT NULL, type INTEGER NOT NULL, "
                       "subject INTEGER NOT NULL, heads BLOB NOT NULL, PRIMARY KEY (record, unit))"),
        QStringLiteral("CREATE TABLE peer (device INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, own BLOB, "
                       "signature BLOB, have BLOB)"),
    };
}

Done Schema::create(const Connection &connection)
{
    QStringList statements;
    forEachRecordType([&]<class R>(TypeTag<R>) { statements << Table<R>::create(); });
    statements << ownTables() << mergeTables() << Dialect::createWordIndex();
    statements << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString &sql : statements) {
        if (auto done = connection.exec(sql); !done)
            return done;
    }
    return {};
}

Result<bool> Schema::isOlder(const Connection &connection)
{
    auto found = connection.number(QStringLiteral("PRAGMA user_version"));
    return found ? Result<bool>(*found < version) : Result<bool>(found.problems());
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
    if (readOnly && *found < version)
        return Problem { ProblemCode::RegisterOlder, {}, { connection.path() } };
    if (*found > version)
        return Problem { ProblemCode::RegisterTooNew, {},
            { connection.path(), QString::number(*found), QString::number(version) } };
    if (*found == version)
        return {};
    Transaction transaction(connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun;
    for (auto at = static_cast<std::size_t>(*found); at < static_cast<std::size_t>(version); ++at) {
        if (auto done = steps[at - 1](connection); !done)
            return done;
    }
    if (auto done = connection.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done)
        return done;
    return transaction.commit();
}

} // namespace rollbook
