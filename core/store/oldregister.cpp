// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/oldregister.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/placing.h"

namespace rollbook {

namespace {

Result<QStringList> tablesOf(const Connection &connection)
{
    auto rows = connection.query(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"));
    if (!rows)
        return rows.problems();
    QStringList names;
    while (rows->next())
        names << rows->text(0);
    auto ended = rows->ended();
    return ended ? Result<QStringList>(std::move(names)) : Result<QStringList>(ended.problems());
}

Problem differs(const Connection &copy, const QString &table)
{
    return { ProblemCode::RegisterDamaged, {}, { copy.path(), table } };
}

Done compareTable(const Connection &here, const Connection &copy, const QString &table)
{
    auto columns = here.number(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), { table });
    if (!columns)
        return columns.problems();
    const QString sql = QStringLiteral("SELECT * FROM \"%1\"").arg(table);
    auto mine = here.query(sql);
    auto its = copy.query(sql);
    if (!mine || !its)
        return mine ? its.problems() : mine.problems();
    for (;;) {
        const bool more = mine->next();
        if (more != its->next())
            return differs(copy, table);
        if (!more)
            break;
        for (int i = 0; i < static_cast<int>(*columns); ++i) {
            if (mine->value(i) != its->value(i))
                return differs(copy, table);
        }
    }
    if (auto ended = mine->ended(); !ended)
        return ended;
    return its->ended();
}

} // namespace

Done OldRegister::compareWith(const Connection &copy) const
{
    auto answer = copy.query(Dialect::engineCheck());
    if (!answer)
        return answer.problems();
    if (!answer->next() || answer->text(0) != QLatin1String("ok"))
        return differs(copy, QStringLiteral("integrity_check"));
    auto tables = tablesOf(m_connection);
    auto copied = tablesOf(copy);
    if (!tables || !copied)
        return tables ? copied.problems() : tables.problems();
    if (*tables != *copied)
        return differs(copy, QStringLiteral("sqlite_master"));
    for (const QString &table : std::as_const(*tables)) {
        if (auto same = compareTable(m_connection, copy, table); !same)
            return same;
    }
    return {};
}

Done OldRegister::keepAt(const QString &path) const
{
    const QString beside = path + QLatin1String(".new");
    removeRegister(beside);
    if (auto copied = copyInto(m_connection, beside); !copied)
        return copied;
    Done kept;
    {
        auto copy = Connection::open({ beside, m_file.salt, m_file.key }, Connection::Mode::ReadOnly);
        kept = copy ? compareWith(**copy) : Done(copy.problems());
    }
    if (kept)
        kept = placeNew(beside, path);
    if (!kept)
        removeRegister(beside);
    return kept;
}

Done copyInto(const Connection &connection, const QString &path)
{
    if (auto made = makeOwnFile(path); !made)
        return made;
    auto copied = connection.exec(QStringLiteral("VACUUM INTO ?"), { path });
    // The engine does not wait for the disk here.
    if (copied)
        copied = syncFile(path);
    if (!copied)
        removeRegister(path);
    return copied;
}

} // namespace rollbook
