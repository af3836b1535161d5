// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace rollbook {

/// Executes a statement that is prepared once per connection: for what happens with every entry or every row.
[[nodiscard]] inline Done execCached(const Connection &connection, const QString &sql, const QVariantList &values)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return statement.problems();
    for (int i = 0; i < values.size(); ++i)
        (*statement)->bind(i, values.at(i));
    auto done = (*statement)->exec();
    (*statement)->finish();
    return done;
}

/// The first row's blobs of such a statement; nothing when there is no row.
[[nodiscard]] inline Result<std::optional<QByteArrayList>> firstRowCached(
    const Connection &connection, const QString &sql, const QVariantList &values, int columns)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return statement.problems();
    Statement &rows = **statement;
    for (int i = 0; i < values.size(); ++i)
        rows.bind(i, values.at(i));
    if (auto done = rows.exec(); !done)
        return done.problems();
    std::optional<QByteArrayList> found;
    if (rows.next()) {
        found.emplace();
        for (int i = 0; i < columns; ++i)
            found->append(rows.blob(i));
    }
    auto ended = found ? Done {} : rows.ended();
    rows.finish();
    return ended ? Result<std::optional<QByteArrayList>>(std::move(found))
                 : Result<std::optional<QByteArrayList>>(ended.problems());
}

} // namespace rollbook
