// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metavalues.h"

namespace rollbook {

Result<std::optional<QByteArray>> findMeta(const Connection &connection, const QString &name)
{
    auto rows = connection.query(QStringLiteral("SELECT value FROM meta WHERE name = ?"), { name });
    if (!rows)
        return rows.problems();
    if (rows->next())
        return std::optional<QByteArray>(rows->blob(0));
    auto ended = rows->ended();
    return ended ? Result<std::optional<QByteArray>>(std::nullopt)
                 : Result<std::optional<QByteArray>>(ended.problems());
}

Result<QByteArray> metaValue(const Connection &connection, const char *name)
{
    auto found = findMeta(connection, QLatin1String(name));
    if (!found)
        return found.problems();
    return *found
        ? Result<QByteArray>(**found)
        : Result<QByteArray>(Problem { ProblemCode::RegisterDamaged, {}, { connection.path(), QLatin1String(name) } });
}

Done setMeta(const Connection &connection, const QString &name, const QByteArray &value)
{
    if (auto gone = dropMeta(connection, name); !gone)
        return gone;
    return connection.exec(QStringLiteral("INSERT INTO meta(name, value) VALUES (?, ?)"), { name, value });
}

Done dropMeta(const Connection &connection, const QString &name)
{
    return connection.exec(QStringLiteral("DELETE FROM meta WHERE name = ?"), { name });
}

} // namespace rollbook
