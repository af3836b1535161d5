// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factcursor.h"

namespace rollbook {

namespace {

Done firstFailure(std::initializer_list<Done> results)
{
    for (const Done &result : results) {
        if (!result)
            return result;
    }
    return {};
}

} // namespace

Done FactCursor::begin()
{
    const bool whole = has(m_parts, FactParts::Whole);
    auto rows = m_connection.query(whole
            ? Table<Member>::select(QStringLiteral("ORDER BY id"))
            : QStringLiteral(
                "SELECT id, joined, applied, deceased, status_pin, status_pin_until, status_pin_reason FROM member "
                "ORDER BY id"));
    if (!rows)
        return rows.problems();
    m_members.emplace(std::move(*rows));
    const auto start = [&](FactParts part, auto &cursor) {
        return has(m_parts, part) ? cursor.begin(m_connection, m_ids) : Done {};
    };
    return firstFailure({ start(FactParts::Periods, m_periods), start(FactParts::Money, m_charges),
        start(FactParts::Money, m_allocations), start(FactParts::Money, m_payments),
        start(FactParts::Standings, m_standings), start(FactParts::Groups, m_groups) });
}

bool FactCursor::next()
{
    if (!m_members->next())
        return false;
    const qint64 key = m_members->integer(0);
    Member &member = m_facts.member;
    if (has(m_parts, FactParts::Whole)) {
        member = Table<Member>::read(*m_members, m_ids);
    } else {
        member.id.uuid = m_ids.uuid(key);
        Table<Member>::fromColumn(*m_members, 1, m_ids, member.joined);
        Table<Member>::fromColumn(*m_members, 2, m_ids, member.applied);
        Table<Member>::fromColumn(*m_members, 3, m_ids, member.deceased);
        Table<Member>::fromColumn(*m_members, 4, m_ids, member.statusPin);
        Table<Member>::fromColumn(*m_members, 5, m_ids, member.statusPinUntil);
        Table<Member>::fromColumn(*m_members, 6, m_ids, member.statusPinReason);
    }
    m_periods.take(key, m_facts.periods);
    m_charges.take(key, m_facts.charges);
    m_allocations.take(key, m_facts.allocations);
    m_payments.take(key, m_facts.payments);
    m_standings.take(key, m_facts.standings);
    m_groups.take(key, m_facts.groups);
    return true;
}

Done FactCursor::ended() const
{
    return firstFailure({ m_members->ended(), m_periods.ended(), m_charges.ended(), m_allocations.ended(),
        m_payments.ended(), m_standings.ended(), m_groups.ended() });
}

} // namespace rollbook
