// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/exchange/values.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t valuesKept = 512;
constexpr int yearsAhead = 20;

template <class Choice> void fill(TextIndex &index, const std::vector<Choice> &choices)
{
    for (const Choice &choice : choices)
        index.add(choice.text);
}

QString fieldName(const ImportTarget &fed)
{
    return QLatin1String(fed.name);
}

QString shown(QStringView cell)
{
    constexpr qsizetype most = 200;
    return cellText(cell).left(most).toString();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The text as a shared string when it was seen lately: towns, countries and titles repeat.
QString shared(std::vector<QString> &seen, QStringView cell)
{
    if (seen.empty())
        seen.resize(valuesKept);
    std::size_t hash = static_cast<std::size_t>(cell.size());
    for (const QChar c : cell)
        hash = hash * 31 + c.unicode();
    QString &place = seen[hash % valuesKept];
    if (place.isNull() || place != cell)
        place = readLine(cell);
    return place;
}

} // namespace

RowReader::RowReader(const ColumnMapping &mapping, const FileSurvey &survey, const ValueMapping &values, QDate today)
    : m_width(static_cast<qsizetype>(mapping.columns.size())), m_today(today)
{
    fill(m_groups, values.groups);
    fill(m_regions, values.regions);
    fill(m_types, values.types);
    fill(m_standings, values.standings);
    fill(m_methods, values.methods);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &mapped = mapping.columns[i];
        m_names << mapped.name;
        const ImportTarget *fed = importTarget(mapped.target);
        if (!fed)
            continue;
        m_fed[static_cast<std::size_t>(fed->code)] = true;
        Column column;
        column.at = static_cast<qsizetype>(i);
        column.fed = *fed;
        const bool past = fed->code == target::BirthDate || fed->code == target::Deceased;
        column.dates.order = mapped.order ? *mapped.order
            : i < survey.dates.size()     ? survey.dates[i].order()
                                          : DateOrder::DayFirst;
        column.dates.latestYear = today.year() + (past ? 0 : yearsAhead);
        forEachField<Member>([&](const auto &field) {
            if (field.id != fed->code)
                return;
            using T = typename std::remove_cvref_t<decltype(field)>::Value;
            column.longest = greatestLength(field.name);
            if constexpr (std::is_same_v<T, QString>)
                column.text = field.member;
            else if constexpr (std::is_same_v<T, QDate>)
                column.day = field.member;
            else if constexpr (std::is_same_v<T, bool>)
                column.flag = field.member;
            else if constexpr (std::is_same_v<T, QStringList>)
                column.items = field.member;
        });
        column.repeats = fed->kind == CellKind::Line && fed->code != target::Number
            && fed->code != target::ExternalNumber && fed->code != target::Address1;
        m_columns.push_back(std::move(column));
    }
}

void RowReader::read(const CsvRow &cells, ImportRow &row, ImportReport &report)
{
    row = ImportRow {};
    row.line = cells.line();
    checkShape(cells, row);
    if (!row.problems.empty())
        return;
    for (Column &column : m_columns) {
        if (const QStringView cell = cells[column.at]; !cell.isEmpty())
            readCell(column, cell, row, report);
    }
    checkWhole(row);
}

void RowReader::checkShape(const CsvRow &cells, ImportRow &row) const
{
    if (const auto &hidden = cells.hidden()) {
        row.problems.push_back({ ProblemCode::ControlCharacter, m_names.value(hidden->column),
            { QString::number(hidden->codePoint), QString::number(hidden->position + 1) } });
    }
    bool beyond = cells.columnsFound() > csvColumnsAllowed;
    for (qsizetype i = m_width; i < cells.size() && !beyond; ++i)
        beyond = !cellText(cells[i]).isEmpty();
    if (beyond) {
        row.problems.push_back({ ProblemCode::CsvTooManyColumns, {},
            { QString::number(cells.columnsFound()), QString::number(m_width) } });
    } else if (cells.strayQuote() && cells.columnsFound() != m_width) {
        row.problems.push_back({ ProblemCode::CsvQuote, {}, { QString::number(cells.line()) } });
    }
}

void RowReader::readCell(Column &column, QStringView cell, ImportRow &row, ImportReport &report) const
{
    switch (column.fed.kind) {
    case CellKind::Line:
    case CellKind::Lines:
    case CellKind::Telephone:
    case CellKind::Postcode:
    case CellKind::Email:
        readText(column, cell, row, report);
        break;
    case CellKind::Date:
        readDay(column, cell, row, report);
        break;
    case CellKind::Money:
        readAmount(column, cell, row, report);
        break;
    case CellKind::Boolean: {
        const auto read = readBoolean(cell);
        if (read.state == CellState::Bad) {
            row.problems.push_back(
                { ProblemCode::UnknownValue, fieldName(column.fed), { shown(cell), QStringLiteral("yes, no") } });
        } else if (read.state == CellState::Good) {
            row.member.*column.flag = read.value;
            row.given |= quint64(1) << column.fed.code;
        }
        break;
    }
    case CellKind::Items:
        row.member.*column.items = readItems(cell);
        if (!(row.member.*column.items).isEmpty())
            row.given |= quint64(1) << column.fed.code;
        break;
    case CellKind::FullName:
        readName(cell, row);
        if (row.gives(target::Family) && cellText(cell).contains(QLatin1Char(' ')))
            report.note(NoteCode::NameSplit, target::FullName, row.line, cell,
                QString(row.member.given % QLatin1String(" | ") % row.member.family));
        break;
    case CellKind::Address:
        readAddress(cell, row);
        break;
    case CellKind::Group:
    case CellKind::Region:
    case CellKind::Standing:
    case CellKind::Type:
    case CellKind::Method:
        readChoice(column, cell, row, report);
        break;
    }
}

void RowReader::put(ImportRow &row, QString Member::*text, int field, QString value) const
{
    if (value.isEmpty() || row.gives(field))
        return;
    row.member.*text = std::move(value);
    row.given |= quint64(1) << field;
}

void RowReader::readText(Column &column, QStringView cell, ImportRow &row, ImportReport &report) const
{
    QString value;
    if (column.repeats) {
        value = shared(column.seen, cell);
    } else if (column.fed.kind == CellKind::Line) {
        value = readLine(cell);
    } else if (column.fed.kind == CellKind::Lines) {
        value = readLines(cell);
    } else {
        Reading<QString> read = column.fed.kind == CellKind::Telephone ? readTelephone(cell)
            : column.fed.kind == CellKind::Postcode                    ? readPostcode(cell)
                                                                       : readEmail(cell);
        if (read.note)
            report.note(*read.note, column.fed.code, row.line, cellText(cell), read.value);
        value = std::move(read.value);
    }
    if (!column.text) {
        row.reference = std::move(value);
        return;
    }
    if (value.size() > column.longest) {
        row.problems.push_back({ ProblemCode::TooLong, fieldName(column.fed),
            { QString::number(value.size()), QString::number(column.longest) } });
        return;
    }
    put(row, column.text, column.fed.code, std::move(value));
}

void RowReader::readDay(const Column &column, QStringView cell, ImportRow &row, ImportReport &report) const
{
    const Reading<QDate> read = readDate(cell, column.dates);
    if (read.state == CellState::Bad) {
        if (column.fed.code != target::Expires || !isForLife(cell))
            row.problems.push_back({ ProblemCode::NotADate, fieldName(column.fed), { shown(cell) } });
        return;
    }
    if (read.state == CellState::Nothing)
        return;
    if (read.note)
        report.note(*read.note, column.fed.code, row.line, cellText(cell), iso(read.value));
    switch (column.fed.code) {
    case target::Expires:
        row.expires = read.value;
        break;
    case target::StandingSince:
        row.standingSince = read.value;
        break;
    case target::PaidDate:
        row.paidDate = read.value;
        break;
    default:
        row.member.*column.day = read.value;
        row.given |= quint64(1) << column.fed.code;
    }
}

void RowReader::readAmount(const Column &column, QStringView cell, ImportRow &row, ImportReport &report) const
{
    const Reading<Money> read = readMoney(cell);
    const bool paid = column.fed.code == target::FeePaid;
    if (read.state == CellState::Bad) {
        const auto answer = readBoolean(cell);
        if (!paid || answer.state != CellState::Good)
            row.problems.push_back({ ProblemCode::NotMoney, fieldName(column.fed), { shown(cell) } });
        else
            row.paidInFull = answer.value;
        return;
    }
    if (read.state == CellState::Nothing)
        return;
    if (read.value.pence < 0) {
        row.problems.push_back({ ProblemCode::AmountNegative, fieldName(column.fed), { shown(cell) } });
        return;
    }
    if (read.note)
        report.note(*read.note, column.fed.code, row.line, cellText(cell),
            QString::number(static_cast<double>(read.value.pence) / 100, 'f', 2));
    (paid ? row.feePaid : row.feeDue) = read.value;
}

void RowReader::readChoice(const Column &column, QStringView cell, ImportRow &row, ImportReport &) const
{
    const QStringView text = cellText(cell);
    if (text.isEmpty())
        return;
    const auto find = [&](const TextIndex &index, int &number) {
        number = index.find(text);
        if (number < 0)
            row.problems.push_back({ ProblemCode::UnknownValue, fieldName(column.fed), { shown(cell), QString() } });
    };
    switch (column.fed.kind) {
    case CellKind::Group:
        find(m_groups, row.group);
        break;
    case CellKind::Region:
        find(m_regions, row.region);
        break;
    case CellKind::Standing:
        find(m_standings, row.standing);
        break;
    case CellKind::Type:
        find(m_types, row.type);
        break;
    default:
        find(m_methods, row.method);
        break;
    }
}

void RowReader::readName(QStringView cell, ImportRow &row) const
{
    NameParts parts = splitName(cell);
    put(row, &Member::title, target::Title, std::move(parts.title));
    put(row, &Member::given, target::Given, std::move(parts.given));
    put(row, &Member::family, target::Family, std::move(parts.family));
}

/// "1 High Street, Upper Ashby, Cardiff, CF10 1AA", by commas or lines: the postcode last, the town before it.
void RowReader::readAddress(QStringView cell, ImportRow &row) const
{
    QStringList lines;
    const QStringList pieces = readLines(cell).replace(QLatin1Char('\n'), QLatin1Char(',')).split(QLatin1Char(','));
    for (const QString &piece : pieces) {
        if (const QString line = readLine(piece); !line.isEmpty())
            lines << line;
    }
    if (lines.isEmpty())
        return;
    const auto postcode = readPostcode(lines.last());
    if (postcode.note != NoteCode::PostcodeUnusual) {
        put(row, &Member::postcode, target::Postcode, postcode.value);
        lines.removeLast();
    }
    if (lines.size() > 1)
        put(row, &Member::town, target::Town, lines.takeLast());
    put(row, &Member::address1, target::Address1, lines.value(0));
    put(row, &Member::address2, target::Address2, lines.mid(1).join(QStringLiteral(", ")));
}

void RowReader::checkWhole(ImportRow &row) const
{
    const auto order = [&](QDate first, QDate second, int field) {
        if (first.isValid() && second.isValid() && first > second)
            row.problems.push_back(
                { ProblemCode::DateOrder, fieldName(*importTarget(field)), { iso(first), iso(second) } });
    };
    order(row.member.joined, row.expires, target::Expires);
    order(row.member.birthDate, row.member.joined, target::Joined);
    const auto past = [&](QDate day, int field) {
        if (day.isValid() && day > m_today)
            row.problems.push_back({ ProblemCode::DateImplausible, fieldName(*importTarget(field)), { iso(day) } });
    };
    constexpr int joinedAhead = 2;
    if (row.member.joined.isValid() && row.member.joined > m_today.addYears(joinedAhead))
        past(row.member.joined, target::Joined);
    past(row.member.birthDate, target::BirthDate);
    past(row.member.deceased, target::Deceased);
    past(row.standingSince, target::StandingSince);
}

} // namespace rollbook
