// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/store/connection.h"
#include "core/store/journal.h"

namespace rollbook::test {

/// Every value of every table of a register file, journal bodies unpacked, as one text.
inline QByteArray everythingIn(const Register &book)
{
    auto salt = saltOf(book.path());
    auto key = salt ? keyFor(book.recoveryKey(), *salt) : salt.problems();
    auto connection = key ? Connection::open({ book.path(), *salt, *key }, Connection::Mode::ReadOnly)
                          : Result<std::unique_ptr<Connection>>(key.problems());
    if (!connection)
        qFatal("the file does not open");
    QByteArray all;
    QStringList tables;
    auto names = (*connection)->query(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    while (names && names->next())
        tables << names->text(0);
    for (const QString &table : tables) {
        const auto count
            = (*connection)->number(QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(table));
        auto rows = (*connection)->query(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
        while (rows && count && rows->next()) {
            for (int column = 0; column < *count; ++column) {
                const QByteArray value = rows->value(column).toByteArray();
                QByteArray storage;
                all += table == QLatin1String("journal_block") && column == 2 && unpackBlock(value, storage, {})
                    ? storage
                    : value;
                all += '\n';
            }
        }
    }
    return all;
}

} // namespace rollbook::test
