// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/memberfacts.h"
#include "core/store/tables.h"

namespace rollbook {

/// One record type in the order of the person it belongs to, read one ahead.
template <class R> class ChildCursor
{
public:
    Done begin(const Connection &connection, const IdSpace &ids)
    {
        m_ids = &ids;
        const QString owner = QLatin1String(std::get<0>(RecordTraits<R>::fields).name);
        auto rows = connection.query(Table<R>::select(
            QLatin1String("WHERE ") + owner + QLatin1String(" IS NOT NULL ORDER BY ") + owner + QLatin1String(", id")));
        if (!rows)
            return rows.problems();
        m_rows.emplace(std::move(*rows));
        advance();
        return {};
    }
    /// Moves the records of the person with this key into `list`; people come in the order of their keys.
    void take(qint64 member, std::vector<R> &list)
    {
        list.clear();
        while (m_rows && m_more && m_member <= member) {
            if (m_member == member)
                list.push_back(Table<R>::read(*m_rows, *m_ids));
            advance();
        }
    }
    [[nodiscard]] Done ended() const { return m_rows ? m_rows->ended() : Done {}; }

private:
    void advance()
    {
        m_more = m_rows->next();
        if (m_more)
            m_member = m_rows->integer(1);
    }
    std::optional<Statement> m_rows;
    const IdSpace *m_ids = nullptr;
    bool m_more = false;
    qint64 m_member = 0;
};

/// Everybody with their records, by walking all tables side by side in the order of the person's key.
class FactCursor
{
public:
    FactCursor(const Connection &connection, const IdSpace &ids, FactParts parts, bool holdsMoney)
        : m_connection(connection), m_ids(ids), m_parts(parts)
    {
        m_facts.holdsMoney = holdsMoney;
    }
    [[nodiscard]] Done begin();
    [[nodiscard]] bool next();
    [[nodiscard]] const MemberFacts &facts() const { return m_facts; }
    [[nodiscard]] Done ended() const;

private:
    const Connection &m_connection;
    const IdSpace &m_ids;
    FactParts m_parts;
    std::optional<Statement> m_members;
    ChildCursor<Period> m_periods;
    ChildCursor<Charge> m_charges;
    ChildCursor<Allocation> m_allocations;
    ChildCursor<Payment> m_payments;
    ChildCursor<Standing> m_standings;
    ChildCursor<GroupMembership> m_groups;
    MemberFacts m_facts;
};

} // namespace rollbook
