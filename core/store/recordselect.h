// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/store/tables.h"

#include <algorithm>

namespace rollbook {

/// The connection and ids that every read works on.
class SqlReaderBase : public Reader
{
public:
    SqlReaderBase(const Connection &connection, IdSpace &ids) : m_connection(connection), m_ids(ids) { }

protected:
    /// "?, ?, …" for one of a few fixed sizes, so that statements are prepared once; the rest is filled with the last.
    static int paddedSize(std::size_t count)
    {
        for (const int size : { 1, 8, 64, 512 }) {
            if (count <= static_cast<std::size_t>(size))
                return size;
        }
        return 512;
    }
    static QString marks(int count)
    {
        QString list = QStringLiteral("?");
        for (int i = 1; i < count; ++i)
            list += QLatin1String(",?");
        return list;
    }

    /// Runs `sql` (with %1 for the marks) over the keys in chunks, calling `visit(row)` for each row.
    template <class Visit> Done forKeys(const QString &sql, const std::vector<qint64> &keys, Visit &&visit) const
    {
        for (std::size_t from = 0; from < keys.size();) {
            const int size = paddedSize(keys.size() - from);
            auto statement = m_connection.cached(sql.arg(marks(size)));
            if (!statement)
                return statement.problems();
            const std::size_t count = std::min(keys.size() - from, static_cast<std::size_t>(size));
            for (int i = 0; i < size; ++i)
                (*statement)->bind(i, keys[from + std::min(static_cast<std::size_t>(i), count - 1)]);
            if (auto done = (*statement)->exec(); !done)
                return done;
            while ((*statement)->next())
                visit(**statement);
            auto ended = (*statement)->ended();
            (*statement)->finish();
            if (!ended)
                return ended;
            from += count;
        }
        return {};
    }

    template <class IdType> std::vector<qint64> keysOf(std::span<const IdType> ids) const
    {
        std::vector<qint64> keys;
        keys.reserve(ids.size());
        for (const IdType &id : ids) {
            const Uuid *uuid = nullptr;
            if constexpr (std::is_same_v<IdType, Uuid>)
                uuid = &id;
            else
                uuid = &id.uuid;
            const auto key = m_ids.find(*uuid);
            if (key && *key != 0)
                keys.push_back(*key);
        }
        return keys;
    }

    const Connection &m_connection;
    IdSpace &m_ids;
};

/// The generic reads of all record types, each from its field list.
template <class Base, class... R> class RecordSelect : public Base
{
public:
    using Base::Base;
};

template <class Base, class R, class... Rest> class RecordSelect<Base, R, Rest...> : public RecordSelect<Base, Rest...>
{
public:
    using RecordSelect<Base, Rest...>::RecordSelect;
    using RecordSelect<Base, Rest...>::load;
    using RecordSelect<Base, Rest...>::loadAll;
    using RecordSelect<Base, Rest...>::loadWhere;

    Result<std::vector<R>> load(TypeTag<R>, std::span<const Id<R>> ids) const final
    {
        std::unordered_map<Uuid, R> found;
        static const QString sql = Table<R>::select(QStringLiteral("WHERE id IN (%1)"));
        auto done = this->forKeys(sql, this->keysOf(ids), [&](const Statement &row) {
            R record = Table<R>::read(row, this->m_ids);
            found.insert_or_assign(record.id.uuid, std::move(record));
        });
        if (!done)
            return done.problems();
        std::vector<R> records;
        records.reserve(ids.size());
        for (const Id<R> &id : ids) {
            if (const auto at = found.find(id.uuid); at != found.end())
                records.push_back(at->second);
        }
        return records;
    }

    Result<std::vector<R>> loadAll(TypeTag<R>) const final
    {
        auto rows = this->m_connection.query(Table<R>::select(QStringLiteral("ORDER BY id")));
        if (!rows)
            return rows.problems();
        std::vector<R> records;
        while (rows->next())
            records.push_back(Table<R>::read(*rows, this->m_ids));
        auto ended = rows->ended();
        return ended ? Result<std::vector<R>>(std::move(records)) : Result<std::vector<R>>(ended.problems());
    }

    Result<std::vector<R>> loadWhere(TypeTag<R>, int fieldId, std::span<const Uuid> targets) const final
    {
        QString column;
        forEachField<R>([&](const auto &field) {
            if (field.id == fieldId)
                column = QLatin1String(field.name);
        });
        Q_ASSERT(!column.isEmpty());
        std::vector<R> records;
        const QString sql = Table<R>::select(QLatin1String("WHERE ") + column + QLatin1String(" IN (%1) ORDER BY id"));
        auto done = this->forKeys(sql, this->keysOf(targets),
            [&](const Statement &row) { records.push_back(Table<R>::read(row, this->m_ids)); });
        return done ? Result<std::vector<R>>(std::move(records)) : Result<std::vector<R>>(done.problems());
    }
};

template <class Base, class List> struct SelectOf;
template <class Base, class... R> struct SelectOf<Base, TypeList<R...>> {
    using Type = RecordSelect<Base, R...>;
};

} // namespace rollbook
