// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/peoplerows.h"

#include "core/rules/periods.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qint64 windowSize = 512;

QString termEnd(const MemberFacts &facts, QDate day, const ReportWords &words)
{
    const Period *latest = nullptr;
    for (const Period &period : facts.periods) {
        if (isRealPeriod(period) && period.start <= day && (!latest || period.start > latest->start))
            latest = &period;
    }
    if (!latest)
        return {};
    const QDate last = lastDayOf(*latest);
    return last.isValid() ? words.date(last) : words.forLife();
}

QString standingAt(const MemberFacts &facts, QDate day, const ReportWords &words)
{
    const Standing *latest = nullptr;
    for (const Standing &standing : facts.standings) {
        const bool begun = !standing.since.isValid() || standing.since <= day;
        if (begun && (!latest || !latest->since.isValid() || standing.since >= latest->since))
            latest = &standing;
    }
    return latest ? words.standing(latest->kind) : QString();
}

QString addressOf(const Member &member)
{
    QStringList parts { member.address1, member.address2, member.town, member.postcode };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PeopleRows::PeopleRows(const Reader &reader, const ReportWords &words, PeopleList list, std::vector<ReportSpan> spans,
    std::vector<ReportColumnId> columns, QDate asAt)
    : m_reader(reader),
      m_words(words),
      m_list(std::move(list)),
      m_spans(std::move(spans)),
      m_columns(std::move(columns)),
      m_asAt(asAt)
{
}

FactParts PeopleRows::parts() const
{
    const auto shown
        = [this](ReportColumnId column) { return std::ranges::find(m_columns, column) != m_columns.end(); };
    FactParts parts = FactParts::Whole;
    if (shown(ReportColumnId::TermEnd))
        parts = parts | FactParts::Periods;
    if (shown(ReportColumnId::Standing))
        parts = parts | FactParts::Standings;
    return parts;
}

QString PeopleRows::cell(ReportColumnId column, const ListedPerson &person, const MemberFacts &facts) const
{
    const auto money = [this](Money amount) { return amount.isZero() ? QString() : m_words.money(amount); };
    const Member &member = facts.member;
    switch (column) {
    case ReportColumnId::Number:
        return member.number;
    case ReportColumnId::Name:
        return m_words.name(member);
    case ReportColumnId::Status:
        return m_words.status(person.status);
    case ReportColumnId::Type:
        return m_list.types[person.type];
    case ReportColumnId::Group:
        return m_list.groups[person.group].name;
    case ReportColumnId::MemberSince:
        return m_words.date(member.joined);
    case ReportColumnId::TermEnd:
        return termEnd(facts, m_asAt, m_words);
    case ReportColumnId::Email:
        return member.email;
    case ReportColumnId::Telephone:
        return member.telephone;
    case ReportColumnId::Address:
        return addressOf(member);
    case ReportColumnId::Town:
        return member.town;
    case ReportColumnId::Postcode:
        return member.postcode;
    case ReportColumnId::Standing:
        return standingAt(facts, m_asAt, m_words);
    case ReportColumnId::Owed:
        return money(person.owed[0] + person.owed[1] + person.owed[2] + person.owed[3]);
    case ReportColumnId::OwedNew:
        return money(person.owed[0]);
    case ReportColumnId::OwedQuarter:
        return money(person.owed[1]);
    case ReportColumnId::OwedHalf:
        return money(person.owed[2]);
    case ReportColumnId::OwedYear:
        return money(person.owed[3]);
    }
    return {};
}

ReportCells PeopleRows::cells(const ListedPerson &person, const MemberFacts &facts) const
{
    ReportCells made;
    made.reserve(static_cast<qsizetype>(m_columns.size()));
    for (const ReportColumnId column : m_columns)
        made.append(cell(column, person, facts));
    return made;
}

Done PeopleRows::fetch(qint64 window) const
{
    const auto first = static_cast<std::size_t>(window * windowSize);
    const std::size_t last = std::min(first + static_cast<std::size_t>(windowSize), m_list.people.size());
    std::vector<Id<Member>> ids;
    for (std::size_t i = first; i < last; ++i)
        ids.push_back(m_list.people[i].id);
    auto facts = m_reader.facts(ids, parts());
    if (!facts)
        return facts.problems();
    m_cells.clear();
    auto next = facts->begin();
    for (std::size_t i = first; i < last; ++i) {
        if (next != facts->end() && next->member.id == m_list.people[i].id)
            m_cells.push_back(cells(m_list.people[i], *next++));
        else
            m_cells.emplace_back(static_cast<qsizetype>(m_columns.size()));
    }
    m_window = window;
    return {};
}

Result<std::vector<ReportCells>> PeopleRows::rows(qint64 first, int count) const
{
    std::vector<ReportCells> wanted;
    const qint64 end = std::min<qint64>(first + count, std::ssize(m_list.people));
    for (qint64 row = first; row < end; ++row) {
        if (row / windowSize != m_window) {
            if (Done done = fetch(row / windowSize); !done)
                return done.problems();
        }
        wanted.push_back(m_cells[static_cast<std::size_t>(row % windowSize)]);
    }
    return wanted;
}

} // namespace rollbook
