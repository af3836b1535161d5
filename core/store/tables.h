// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/store/bulkinsert.h"
#include "core/store/dialect.h"
#include "core/store/idspace.h"

namespace rollbook {

/// The SQL of one record type, made from its field list. The first column is always the record's own key.
template <class R> class Table
{
public:
    [[nodiscard]] static QString name() { return QLatin1String(RecordTraits<R>::name); }
    static constexpr int columnCount = static_cast<int>(fieldCount<R>) + 1;

    [[nodiscard]] static QString columns()
    {
        QString list = QStringLiteral("id");
        forEachField<R>([&](const auto &field) { list += QLatin1String(", ") + QLatin1String(field.name); });
        return list;
    }

    template <class T> static constexpr ColumnKind kindOf()
    {
        return std::is_same_v<T, QString> || std::is_same_v<T, QStringList> ? ColumnKind::Text : ColumnKind::Integer;
    }

    [[nodiscard]] static QStringList create()
    {
        QString sql = QLatin1String("CREATE TABLE ") + name() + QLatin1String(" (id INTEGER PRIMARY KEY");
        QStringList statements;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            sql += QLatin1String(", ") + QLatin1String(field.name) + QLatin1Char(' ')
                + Dialect::columnType(kindOf<T>());
            if (field.indexed == Indexed::Yes)
                statements << createIndex(field.name);
        });
        statements.prepend(sql + QLatin1Char(')'));
        return statements;
    }

    [[nodiscard]] static QString createIndex(const char *field)
    {
        return QLatin1String("CREATE INDEX ") + name() + QLatin1String("_by_") + QLatin1String(field)
            + QLatin1String(" ON ") + name() + QLatin1String("(") + QLatin1String(field) + QLatin1String(")");
    }

    /// The statement that gives an older file the column of a field added since.
    [[nodiscard]] static QString addColumn(int fieldId)
    {
        QString sql;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if (field.id == fieldId)
                sql = QLatin1String("ALTER TABLE ") + name() + QLatin1String(" ADD COLUMN ") + QLatin1String(field.name)
                    + QLatin1Char(' ') + Dialect::columnType(kindOf<T>());
        });
        return sql;
    }

    [[nodiscard]] static QString insert()
    {
        QString marks = QStringLiteral("?");
        for (int i = 1; i < columnCount; ++i)
            marks += QLatin1String(",?");
        return QLatin1String("INSERT INTO ") + name() + QLatin1Char('(') + columns() + QLatin1String(") VALUES (")
            + marks + QLatin1Char(')');
    }

    /// Binds the key last.
    [[nodiscard]] static QString update()
    {
        QString sql = QLatin1String("UPDATE ") + name() + QLatin1String(" SET ");
        bool first = true;
        forEachField<R>([&](const auto &field) {
            sql += (first ? QLatin1String("") : QLatin1String(", ")) + QLatin1String(field.name)
                + QLatin1String(" = ?");
            first = false;
        });
        return sql + QLatin1String(" WHERE id = ?");
    }

    [[nodiscard]] static QString remove()
    {
        return QLatin1String("DELETE FROM ") + name() + QLatin1String(" WHERE id = ?");
    }
    [[nodiscard]] static QString select(const QString &rest)
    {
        return QLatin1String("SELECT ") + columns() + QLatin1String(" FROM ") + name() + QLatin1Char(' ') + rest;
    }

    template <class T> [[nodiscard]] static Result<QVariant> toColumn(const T &value, IdSpace &ids)
    {
        if constexpr (std::is_same_v<T, QString>) {
            return value.isEmpty() ? QVariant() : QVariant(value);
        } else if constexpr (std::is_same_v<T, QStringList>) {
            return value.isEmpty() ? QVariant() : QVariant(value.join(listSeparator));
        } else if constexpr (std::is_same_v<T, QDate>) {
            return value.isValid() ? QVariant(value.toJulianDay()) : QVariant();
        } else if constexpr (std::is_same_v<T, Money>) {
            return QVariant(value.pence);
        } else if constexpr (IsId<T>::value) {
            if (value.isNull())
                return QVariant();
            auto key = ids.key(value.uuid);
            return key ? Result<QVariant>(QVariant(*key)) : Result<QVariant>(key.problems());
        } else {
            return QVariant(static_cast<qint64>(value));
        }
    }

    template <class T> static void fromColumn(const Statement &row, int at, const IdSpace &ids, T &value)
    {
        const QVariant column = row.value(at);
        if (column.isNull()) {
            value = T {};
        } else if constexpr (std::is_same_v<T, QString>) {
            value = column.toString();
        } else if constexpr (std::is_same_v<T, QStringList>) {
            value = column.toString().split(listSeparator);
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate::fromJulianDay(column.toLongLong());
        } else if constexpr (std::is_same_v<T, Money>) {
            value.pence = column.toLongLong();
        } else if constexpr (IsId<T>::value) {
            value.uuid = ids.uuid(column.toLongLong());
        } else {
            value = static_cast<T>(column.toLongLong());
        }
    }

    /// Binds the fields from position `at` on and moves it behind them.
    [[nodiscard]] static Done bind(Statement &statement, int &at, const R &record, IdSpace &ids)
    {
        Done done;
        forEachField<R>([&](const auto &field) {
            if (!done)
                return;
            auto column = toColumn(record.*(field.member), ids);
            if (column)
                statement.bind(at++, *column);
            else
                done = column.problems();
        });
        return done;
    }

    /// Gives a record, its key and all its fields, to a bulk insert made from insert().
    [[nodiscard]] static Done give(BulkInsert &row, const R &record, IdSpace &ids)
    {
        auto own = ids.key(record.id.uuid);
        if (!own)
            return own.problems();
        row.integer(0, *own);
        int at = 1;
        Done done;
        QStringList kept;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            const T &value = record.*(field.member);
            if constexpr (std::is_same_v<T, QString>) {
                value.isEmpty() ? row.null(at) : row.text(at, value);
            } else if constexpr (std::is_same_v<T, QStringList>) {
                kept << value.join(listSeparator);
                value.isEmpty() ? row.null(at) : row.text(at, kept.constLast());
            } else if constexpr (std::is_same_v<T, QDate>) {
                value.isValid() ? row.integer(at, value.toJulianDay()) : row.null(at);
            } else if constexpr (std::is_same_v<T, Money>) {
                row.integer(at, value.pence);
            } else if constexpr (IsId<T>::value) {
                auto key = value.isNull() ? Result<qint64>(0) : ids.key(value.uuid);
                if (!key)
                    done = key.problems();
                else
                    *key == 0 ? row.null(at) : row.integer(at, *key);
            } else {
                row.integer(at, static_cast<qint64>(value));
            }
            ++at;
        });
        return done ? row.step() : done;
    }

    [[nodiscard]] static R read(const Statement &row, const IdSpace &ids)
    {
        R record;
        record.id.uuid = ids.uuid(row.integer(0));
        int at = 1;
        forEachField<R>([&](const auto &field) { fromColumn(row, at++, ids, record.*(field.member)); });
        return record;
    }

    static constexpr QChar listSeparator { 0x1F };
};

} // namespace rollbook
