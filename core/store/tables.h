// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/store/dialect.h"
#include "core/store/idspace.h"
#include "core/store/packedrows.h"

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
            if (field.indexed != Indexed::No)
                statements << createIndex(field.name, field.indexed);
        });
        statements.prepend(sql + QLatin1Char(')'));
        return statements;
    }

    [[nodiscard]] static QString createIndex(const char *field, Indexed indexed)
    {
        const QString some = indexed == Indexed::Sparse
            ? QLatin1String(" WHERE ") + QLatin1String(field) + QLatin1String(" IS NOT NULL")
            : QString();
        return QLatin1String("CREATE INDEX ") + name() + QLatin1String("_by_") + QLatin1String(field)
            + QLatin1String(" ON ") + name() + QLatin1String("(") + QLatin1String(field) + QLatin1String(")") + some;
    }

    /// The statements that give an older file the column of a field added since.
    [[nodiscard]] static QStringList addColumn(int fieldId)
    {
        QStringList sql;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if (field.id != fieldId)
                return;
            sql << QLatin1String("ALTER TABLE ") + name() + QLatin1String(" ADD COLUMN ") + QLatin1String(field.name)
                    + QLatin1Char(' ') + Dialect::columnType(kindOf<T>());
            if (field.indexed != Indexed::No)
                sql << createIndex(field.name, field.indexed);
        });
        return sql;
    }

    /// What a bulk insert takes: the table and its columns, the key first.
    [[nodiscard]] static QString into() { return name() + QLatin1Char('(') + columns() + QLatin1Char(')'); }

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

    /// Appends a record, its key and all its fields, to rows for a bulk insert made from into().
    static void pack(PackedRows &rows, const R &record)
    {
        rows.id(record.id.uuid);
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            const T &value = record.*(field.member);
            if constexpr (std::is_same_v<T, QString>) {
                value.isEmpty() ? rows.null() : rows.text(value);
            } else if constexpr (std::is_same_v<T, QStringList>) {
                value.isEmpty() ? rows.null() : rows.text(value.join(listSeparator));
            } else if constexpr (std::is_same_v<T, QDate>) {
                value.isValid() ? rows.integer(value.toJulianDay()) : rows.null();
            } else if constexpr (std::is_same_v<T, Money>) {
                rows.integer(value.pence);
            } else if constexpr (IsId<T>::value) {
                rows.id(value.uuid);
            } else {
                rows.integer(static_cast<qint64>(value));
            }
        });
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
