// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/peopletexts.h"

#include "core/rules/periods.h"

#include <algorithm>
#include <cstring>

namespace rollbook {

namespace {

using Column = ReportColumnId;

/// Columns whose text comes from the person's own facts; the others from what the list knows of everybody.
bool isKept(Column column)
{
    return column != Column::Status && column != Column::Type && column != Column::Group && column < Column::Owed;
}

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

QString textOf(Column column, const MemberFacts &facts, QDate day, const ReportWords &words)
{
    const Member &member = facts.member;
    switch (column) {
    case Column::Number:
        return member.number;
    case Column::Name:
        return words.name(member);
    case Column::MemberSince:
        return words.date(member.joined);
    case Column::TermEnd:
        return termEnd(facts, day, words);
    case Column::Email:
        return member.email;
    case Column::Telephone:
        return member.telephone;
    case Column::Address:
        return addressOf(member);
    case Column::Town:
        return member.town;
    case Column::Postcode:
        return member.postcode;
    case Column::Standing:
        return standingAt(facts, day, words);
    default:
        return {};
    }
}

} // namespace

PeopleTexts::PeopleTexts(const ReportWords &words, const std::vector<Column> &columns, QDate day)
    : m_words(&words), m_day(day), m_columns(columns.size())
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_columns[i] = { columns[i], isKept(columns[i]) };
}

FactParts PeopleTexts::parts() const
{
    const auto shown = [this](Column column) {
        return std::ranges::any_of(m_columns, [column](const auto &own) { return own.first == column; });
    };
    FactParts parts = FactParts::Whole;
    if (shown(Column::TermEnd))
        parts = parts | FactParts::Periods;
    if (shown(Column::Standing))
        parts = parts | FactParts::Standings;
    return parts;
}

std::size_t PeopleTexts::keep(const MemberFacts &facts)
{
    const auto place = static_cast<std::size_t>(m_bytes.size());
    for (const auto &[column, kept] : m_columns) {
        if (!kept)
            continue;
        const QByteArray text = textOf(column, facts, m_day, *m_words).toUtf8();
        const auto size = static_cast<quint32>(text.size());
        m_bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        m_bytes.append(text);
    }
    return place;
}

ReportCells PeopleTexts::cells(std::size_t place) const
{
    ReportCells cells;
    cells.reserve(std::ssize(m_columns));
    const char *at = m_bytes.constData() + place;
    for (const auto &[column, kept] : m_columns) {
        if (!kept) {
            cells.append(QString());
            continue;
        }
        quint32 size = 0;
        std::memcpy(&size, at, sizeof size);
        at += sizeof size;
        cells.append(QString::fromUtf8(at, static_cast<qsizetype>(size)));
        at += size;
    }
    return cells;
}

} // namespace rollbook
