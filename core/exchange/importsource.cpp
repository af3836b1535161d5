// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importsource.h"

#include "core/exchange/columnnames.h"
#include "core/exchange/values.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int rowsBetweenReports = 4096;
/// More different groups, types or standings than this are not what the column holds.
constexpr int mostValues = 50'000;

int knownNames(std::span<const QStringView> cells)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
        [](QStringView cell) { return !cell.isEmpty() && cell.size() < 60 && isKnownColumn(cell); }));
}

/// The cells of a row that the survey looks at.
class Surveyor
{
public:
    Surveyor(const ColumnMapping &mapping, FileSurvey &found) : m_mapping(mapping), m_found(found)
    {
        m_found.dates.resize(mapping.columns.size());
        m_found.unreadable.resize(mapping.columns.size());
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const ImportTarget *fed = importTarget(mapping.columns[i].target);
            if (fed && fed->kind == CellKind::Date)
                m_dates.push_back(static_cast<qsizetype>(i));
            else if (fed && fed->kind == CellKind::Money)
                m_amounts.push_back(static_cast<qsizetype>(i));
        }
        m_number = mapping.columnOf(target::Number);
        m_expires = mapping.columnOf(target::Expires);
        m_fee = mapping.columnOf(target::FeeDue);
        m_paid = mapping.columnOf(target::FeePaid);
    }

    void look(const CsvRow &row)
    {
        ++m_found.rows;
        for (const qsizetype column : m_dates)
            lookAtDay(column, row[column]);
        for (const qsizetype column : m_amounts) {
            const bool answer = column == m_paid && readBoolean(row[column]).state == CellState::Good;
            if (!answer && readMoney(row[column]).state == CellState::Bad)
                ++m_found.unreadable[static_cast<std::size_t>(column)];
        }
        const int group = value(m_found.groups, target::Group, row);
        const int region = value(m_found.regions, target::Region, row);
        if (group >= 0 && region >= 0 && m_found.groups.values[static_cast<std::size_t>(group)].region < 0)
            m_found.groups.values[static_cast<std::size_t>(group)].region = region;
        value(m_found.standings, target::Standing, row);
        value(m_found.methods, target::Method, row);
        if (const int type = value(m_found.types, target::Type, row); type >= 0)
            typeFacts(m_found.types.values[static_cast<std::size_t>(type)], row);
        if (m_number >= 0)
            numberOf(cellText(row[m_number]));
    }

private:
    void lookAtDay(qsizetype column, QStringView cell)
    {
        if (column == m_expires && isForLife(cell))
            return;
        DateColumn &seen = m_found.dates[static_cast<std::size_t>(column)];
        seen.add(cell);
        m_found.unreadable[static_cast<std::size_t>(column)] = seen.unreadable;
    }

    int value(SurveyedColumn &column, int fed, const CsvRow &row)
    {
        const int at = m_mapping.columnOf(fed);
        if (at < 0)
            return -1;
        const QStringView text = cellText(row[at]);
        if (text.isEmpty())
            return -1;
        if (column.texts.size() >= mostValues && column.texts.find(text) < 0)
            return -1;
        const int number = column.texts.add(text);
        if (static_cast<std::size_t>(number) == column.values.size())
            column.values.push_back({ 0, row.line() });
        ++column.values[static_cast<std::size_t>(number)].rows;
        return number;
    }

    void typeFacts(SurveyedValue &type, const CsvRow &row) const
    {
        if (m_fee >= 0) {
            const auto fee = readMoney(row[m_fee]);
            const auto known = std::find_if(type.fees.begin(), type.fees.end(),
                [&](const auto &seen) { return seen.second == 0 || seen.first == fee.value.pence; });
            if (fee.state == CellState::Good && known != type.fees.end())
                *known = { fee.value.pence, known->second + 1 };
        }
        if (m_expires < 0)
            return;
        const auto end = readDate(row[m_expires], {});
        if (end.state == CellState::Nothing)
            ++type.openEnded;
        if (end.state != CellState::Good || type.commonEnd < 0)
            return;
        const int day = 100 * end.value.month() + end.value.day();
        type.commonEnd = type.commonEnd == 0 || type.commonEnd == day ? day : -1;
    }

    void numberOf(QStringView text)
    {
        constexpr qsizetype mostDigits = 12;
        const auto digit = std::find_if(
            text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        const QStringView prefix = text.left(digit - text.begin());
        qint64 number = 0;
        qsizetype digits = 0;
        for (const QChar c : text.mid(prefix.size())) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9') || ++digits > mostDigits)
                break;
            number = number * 10 + (c.unicode() - u'0');
        }
        constexpr int mostPrefixes = 1000;
        if (digits == 0 || digits > mostDigits
            || (m_found.numbersLike.size() >= mostPrefixes && m_found.numbersLike.find(prefix) < 0))
            return;
        const auto at = static_cast<std::size_t>(m_found.numbersLike.add(prefix));
        if (at == m_found.highest.size())
            m_found.highest.push_back(0);
        m_found.highest[at] = std::max(m_found.highest[at], number);
    }

    const ColumnMapping &m_mapping;
    FileSurvey &m_found;
    std::vector<qsizetype> m_dates;
    std::vector<qsizetype> m_amounts;
    int m_number = -1;
    int m_expires = -1;
    int m_fee = -1;
    int m_paid = -1;
};

} // namespace

Result<ImportSource> ImportSource::open(const QString &path)
{
    auto file = openCsvFile(path);
    if (!file)
        return file.problems();
    auto format = detectCsvFormat(**file, path, knownNames);
    if (!format)
        return format.problems();
    ImportSource source;
    source.m_path = path;
    auto read = source.setFormat(*format);
    return read ? Result<ImportSource>(std::move(source)) : Result<ImportSource>(read.problems());
}

Done ImportSource::setFormat(const CsvFormat &format)
{
    auto opened = CsvReader::open(m_path, format);
    if (!opened)
        return opened.problems();
    CsvReader &reader = **opened;
    std::vector<PreviewRow> rows;
    qsizetype width = 0;
    CsvReader::Step step = CsvReader::Step::End;
    while (static_cast<int>(rows.size()) < previewRows && (step = reader.next()) == CsvReader::Step::Row) {
        PreviewRow row { reader.row().line(), {} };
        for (const QStringView cell : reader.row().cells())
            row.cells.append(cell.toString());
        width = std::max(width, row.cells.size());
        rows.push_back(std::move(row));
    }
    if (step == CsvReader::Step::Failed)
        return reader.problem();
    if (reader.header().isEmpty() && rows.empty())
        return Problem { ProblemCode::CsvEmpty, {}, { m_path } };
    m_format = format;
    m_header = reader.header();
    if (m_header.isEmpty()) {
        for (qsizetype i = 0; i < width; ++i)
            m_header.append(QString());
    }
    m_preview = std::move(rows);
    return {};
}

ColumnMapping ImportSource::guessMapping() const
{
    std::vector<QStringList> rows;
    rows.reserve(m_preview.size());
    for (const PreviewRow &row : m_preview)
        rows.push_back(row.cells);
    return guessColumns(m_header, rows);
}

Result<FileSurvey> survey(const ImportSource &source, const ColumnMapping &mapping, const Progress &progress)
{
    auto reader = source.reader();
    if (!reader)
        return reader.problems();
    FileSurvey found;
    Surveyor surveyor(mapping, found);
    CsvReader::Step step = CsvReader::Step::End;
    while ((step = (*reader)->next()) == CsvReader::Step::Row) {
        surveyor.look((*reader)->row());
        if (found.rows % rowsBetweenReports == 0 && progress && !progress((*reader)->fraction()))
            return Problem { ProblemCode::Cancelled };
    }
    if (step == CsvReader::Step::Failed)
        return (*reader)->problem();
    return found;
}

} // namespace rollbook
