// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rollbook::cli {

namespace {

constexpr QLatin1String gap("  ");

/// The blocks of characters that take two places (Unicode's East Asian Width W and F, and pictures).
bool isWide(char32_t c)
{
    struct Span {
        char32_t first;
        char32_t last;
    };
    static constexpr Span spans[] = { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0x33FF }, { 0x3400, 0x4DBF },
        { 0x4E00, 0x9FFF }, { 0xA000, 0xA4CF }, { 0xA960, 0xA97F }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF },
        { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF },
        { 0x1F900, 0x1FAFF }, { 0x20000, 0x3FFFD } };
    return std::ranges::any_of(spans, [c](const Span &span) { return c >= span.first && c <= span.last; });
}

QString padded(const QString &text, int width, bool right)
{
    const QString fill(std::max(0, width - widthOf(text)), QLatin1Char(' '));
    return right ? fill + text : text + fill;
}

QJsonValue jsonCell(const TableColumn &column, const QString &text)
{
    if (text.isEmpty())
        return column.number ? QJsonValue(QJsonValue::Null) : QJsonValue(QString());
    if (column.yes)
        return text == QLatin1String("true");
    return column.number ? QJsonValue(text.toDouble()) : QJsonValue(text);
}

} // namespace

TableFormat formatOf(const Invocation &invocation)
{
    const QString format = invocation.value("format");
    if (invocation.has("json") || format == QLatin1String("json"))
        return TableFormat::Json;
    return format == QLatin1String("csv") ? TableFormat::Csv : TableFormat::Table;
}

QString yesCell(bool is, TableFormat format)
{
    if (format == TableFormat::Table)
        return is ? Cli::tr("yes") : QString();
    return is ? QStringLiteral("true") : QStringLiteral("false");
}

TableWriter::TableWriter(Context &context, TableFormat format, std::vector<TableColumn> columns)
    : m_context(context), m_format(format), m_columns(std::move(columns))
{
    QStringList keys;
    QStringList titles;
    for (const TableColumn &column : m_columns) {
        keys.append(column.key);
        titles.append(column.title);
    }
    m_widths.resize(m_columns.size());
    if (format == TableFormat::Csv) {
        m_csv = std::make_unique<CsvWriter>(context.answer());
        m_csv->row(keys);
    } else if (format == TableFormat::Table) {
        plainRow(titles);
    } else {
        context.answer().write("[");
    }
}

void TableWriter::row(QStringList cells)
{
    if (m_csv)
        m_csv->row(cells);
    else if (m_format == TableFormat::Table)
        plainRow(std::move(cells));
    else
        jsonRow(cells);
}

void TableWriter::plainRow(QStringList cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = shown(cells.at(i));
        int &width = m_widths[static_cast<std::size_t>(i)];
        width = std::max(width, widthOf(cells.at(i)));
    }
    m_lines.push_back(std::move(cells));
}

void TableWriter::jsonRow(const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TableColumn &column = m_columns[static_cast<std::size_t>(i)];
        object.insert(column.key, jsonCell(column, cells.at(i)));
    }
    m_context.answer().write(m_begun ? ",\n" : "\n");
    m_context.answer().write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_begun = true;
}

void TableWriter::finishPlain()
{
    for (const QStringList &cells : m_lines) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto place = static_cast<std::size_t>(i);
            text += (i == 0 ? QLatin1String() : gap) + padded(cells.at(i), m_widths[place], m_columns[place].number);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        m_context.line(text);
    }
}

void TableWriter::finish()
{
    if (m_csv)
        static_cast<void>(m_csv->flush());
    else if (m_format == TableFormat::Table)
        finishPlain();
    else
        m_context.answer().write(m_begun ? "\n]\n" : "]\n");
}

void writeJson(Context &context, const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    context.answer().write(document.toJson(QJsonDocument::Indented));
}

QJsonObject jsonOfBackup(const BackupReport &made)
{
    return { { QStringLiteral("path"), made.path }, { QStringLiteral("bytes"), made.bytes },
        { QStringLiteral("entries"), static_cast<qint64>(made.verified.entries) },
        { QStringLiteral("records"), static_cast<qint64>(made.verified.records) } };
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString shown(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code == u'\n' || code == u'\t' || code == u'\r')
            safe += QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
            || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x2028
            || code == 0x2029)
            safe += QChar(QChar::ReplacementCharacter);
        else
            safe += c;
    }
    return safe;
}

} // namespace rollbook::cli
