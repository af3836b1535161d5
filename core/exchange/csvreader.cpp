// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvguard.h"
#include "core/exchange/textdecoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace rollbook {

namespace {

constexpr qsizetype blockBytes = 1 << 20;

enum Kind : quint8 { Plain, Quote, Delimiter, CarriageReturn, LineFeed, High, Control };

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

struct CsvReader::Cursor {
    const char *at;
    const char *end;
    char16_t *out;
    char16_t *cell;
    qint64 line;
};

bool CsvRow::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](QStringView cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace() || c == QChar(0x1A); });
    });
}

Result<std::unique_ptr<QIODevice>> openCsvFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem { ProblemCode::FileMissing, {}, { path } };
    if (!info.isFile() && !info.isDir())
        return Problem { ProblemCode::FileNotReadable, {}, { path, QString::fromLocal8Bit(std::strerror(ESPIPE)) } };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Problem { ProblemCode::FileNotReadable, {}, { path, file->errorString() } };
    if (file->size() > csvFileBytesAllowed)
        return Problem { ProblemCode::CsvUnreadable, {}, { path, QStringLiteral("> 4 GiB") } };
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvFormat &format)
{
    auto file = openCsvFile(path);
    if (!file)
        return file.problems();
    return std::make_unique<CsvReader>(*std::move(file), format);
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvFormat &format)
    : m_device(std::move(device)),
      m_format(format),
      m_size(m_device->size()),
      m_text(new char16_t[static_cast<std::size_t>(csvRowBytesAllowed + 1)])
{
    for (int byte = 0; byte < 256; ++byte)
        m_kinds[byte] = byte >= 0x80 ? High : byte < 0x20 || byte == 0x7F ? Control : Plain;
    for (const char space : { '\t', '\v', '\f' })
        m_kinds[static_cast<quint8>(space)] = Plain;
    m_kinds[static_cast<quint8>('"')] = Quote;
    m_kinds[static_cast<quint8>('\r')] = CarriageReturn;
    m_kinds[static_cast<quint8>('\n')] = LineFeed;
    m_kinds[static_cast<quint8>(format.delimiter)] = Delimiter;
}

CsvReader::~CsvReader() = default;

double CsvReader::fraction() const
{
    const qint64 waiting = m_end - m_begin;
    return m_size > 0
        ? std::min(1.0, static_cast<double>(std::max<qint64>(0, m_consumed - waiting)) / static_cast<double>(m_size))
        : 1.0;
}

CsvReader::Step CsvReader::fail(Problem problem)
{
    m_problem = std::move(problem);
    return Step::Failed;
}

/// Moves what is left to the front and reads a block behind it. False when the device fails.
bool CsvReader::fill()
{
    const bool first = m_consumed == 0;
    std::memmove(m_bytes.data(), m_bytes.data() + m_begin, static_cast<std::size_t>(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    m_bytes.resize(static_cast<std::size_t>(m_end + blockBytes));
    const qint64 got = m_device->read(m_bytes.data() + m_end, blockBytes);
    if (got < 0)
        return false;
    m_consumed += got;
    m_atEnd = got == 0;
    if (m_format.encoding == TextEncoding::Utf16LittleEndian || m_format.encoding == TextEncoding::Utf16BigEndian) {
        QByteArray utf8;
        appendUtf16(utf8, m_pending, QByteArrayView(m_bytes.data() + m_end, got),
            m_format.encoding == TextEncoding::Utf16BigEndian, m_atEnd);
        m_bytes.resize(static_cast<std::size_t>(m_end + utf8.size()));
        std::copy(utf8.cbegin(), utf8.cend(), m_bytes.begin() + m_end);
        m_end += utf8.size();
    } else {
        m_end += got;
    }
    if (first && m_format.encoding != TextEncoding::Windows1252 && m_end >= 3
        && std::memcmp(m_bytes.data(), "\xEF\xBB\xBF", 3) == 0)
        m_begin = 3;
    return true;
}

CsvReader::Step CsvReader::next()
{
    if (!m_started) {
        m_started = true;
        if (const Step step = skipToData(); step != Step::Row)
            return step;
        if (m_format.headerLine == 0)
            return Step::Row;
    }
    return readRow();
}

/// Leaves the reader behind the header row, or without a header on the first row of data.
CsvReader::Step CsvReader::skipToData()
{
    const qint64 from = m_format.headerLine > 0 ? m_format.headerLine : m_format.firstLine;
    Step step = readRow();
    while (step == Step::Row && m_row.line() < from)
        step = readRow();
    if (step == Step::Row && m_format.headerLine > 0) {
        for (const QStringView cell : m_row.cells())
            m_header.append(cell.trimmed().toString());
    }
    return step;
}

CsvReader::Step CsvReader::readRow()
{
    for (;;) {
        const Parsed parsed = m_begin < m_end ? parseRow() : Parsed::NeedMore;
        if (parsed == Parsed::Row) {
            if (!m_row.isBlank())
                return Step::Row;
            continue;
        }
        if (parsed == Parsed::BadQuote)
            return fail({ ProblemCode::CsvQuote, {}, { QString::number(m_row.m_line) } });
        if (m_atEnd)
            return Step::End;
        if (tooLong())
            return fail(
                { ProblemCode::CsvRowTooLong, {}, { QString::number(m_line), QString::number(csvRowBytesAllowed) } });
        if (!fill())
            return fail({ ProblemCode::FileNotReadable, {}, { QString(), m_device->errorString() } });
    }
}

/// Reads the row at m_begin. NeedMore leaves everything as it was, so that it can be read again with more behind it.
CsvReader::Parsed CsvReader::parseRow()
{
    const char *begin = m_bytes.data() + m_begin;
    const char *end = m_bytes.data() + std::min(m_end, m_begin + csvRowBytesAllowed);
    Cursor at { begin, end, m_text.get(), m_text.get(), m_line };
    const bool last = m_atEnd && end == m_bytes.data() + m_end;
    m_row.m_cells.clear();
    m_row.m_found = 0;
    m_row.m_line = m_line;
    m_row.m_strayQuote = false;
    m_row.m_hidden.reset();
    Parsed outcome = Parsed::NeedMore;
    for (;;) {
        if (!parseQuoted(at, outcome))
            return outcome;
        if (!copyUnquoted(at))
            return Parsed::NeedMore;
        if (at.at == end && !last)
            return Parsed::NeedMore;
        endCell(at);
        if (at.at == end)
            break;
        const char stop = *at.at++;
        if (stop == m_format.delimiter)
            continue;
        if (stop == '\r') {
            if (at.at == end && !last)
                return Parsed::NeedMore;
            if (at.at < end && *at.at == '\n')
                ++at.at;
        }
        ++at.line;
        break;
    }
    m_begin = at.at - m_bytes.data();
    m_line = at.line;
    return Parsed::Row;
}

/// The quoted part at the beginning of a cell, if there is one. False when the row cannot go on, with `outcome` set.
bool CsvReader::parseQuoted(Cursor &at, Parsed &outcome)
{
    const char *quote = at.at;
    while (quote < at.end && *quote == ' ')
        ++quote;
    if (quote == at.end || *quote != '"')
        return true;
    const qint64 opened = at.line;
    at.at = quote + 1;
    for (;;) {
        if (!copyPlain(at))
            return false;
        if (at.at == at.end) {
            const bool whole = m_atEnd || at.end < m_bytes.data() + m_end;
            if (whole)
                m_row.m_line = opened;
            outcome = whole ? Parsed::BadQuote : Parsed::NeedMore;
            return false;
        }
        const char c = *at.at++;
        if (c == '"') {
            if (at.at < at.end && *at.at == '"') {
                *at.out++ = u'"';
                ++at.at;
                continue;
            }
            if (at.at == at.end && !m_atEnd) {
                outcome = Parsed::NeedMore;
                return false;
            }
            break;
        }
        if (c == '\n' || (c == '\r' && !(at.at < at.end && *at.at == '\n')))
            ++at.line;
        *at.out++ = static_cast<quint8>(c);
    }
    const quint8 after = at.at < at.end ? m_kinds[static_cast<quint8>(*at.at)] : quint8(LineFeed);
    if ((after == Plain && *at.at != ' ') || after == High || after == Control)
        m_row.m_strayQuote = true;
    return true;
}

/// Copies text up to the next quotation mark, delimiter or line end. False when a character is cut off by the end of
/// the buffer.
bool CsvReader::copyPlain(Cursor &at)
{
    for (;;) {
        const char *p = at.at;
        char16_t *out = at.out;
        while (p < at.end && m_kinds[static_cast<quint8>(*p)] == Plain)
            *out++ = static_cast<quint8>(*p++);
        at.at = p;
        at.out = out;
        if (p == at.end)
            return true;
        const quint8 kind = m_kinds[static_cast<quint8>(*p)];
        if (kind == High) {
            if (!copyHigh(at))
                return false;
        } else if (kind == Control) {
            note(at, static_cast<quint8>(*p));
            *at.out++ = static_cast<quint8>(*at.at++);
        } else {
            return true;
        }
    }
}

/// The rest of a cell outside quotation marks, in which a quotation mark is text.
bool CsvReader::copyUnquoted(Cursor &at)
{
    while (copyPlain(at)) {
        if (at.at == at.end || *at.at != '"')
            return true;
        *at.out++ = u'"';
        ++at.at;
    }
    return false;
}

bool CsvReader::copyHigh(Cursor &at)
{
    if (m_format.encoding == TextEncoding::Windows1252) {
        *at.out++ = fromWindows1252(static_cast<quint8>(*at.at++));
        return true;
    }
    char32_t character = 0xFFFD;
    const Utf8Step step = takeUtf8(at.at, at.end, character);
    if (step != Utf8Step::Good) {
        if (step == Utf8Step::CutOff && !m_atEnd)
            return false;
        ++at.at;
    }
    if (turnsDirection(character))
        note(at, static_cast<char16_t>(character));
    if (character < 0x10000) {
        *at.out++ = static_cast<char16_t>(character);
    } else {
        *at.out++ = QChar::highSurrogate(character);
        *at.out++ = QChar::lowSurrogate(character);
    }
    return true;
}

void CsvReader::note(Cursor &at, char16_t codePoint)
{
    if (!m_row.m_hidden)
        m_row.m_hidden = HiddenCharacter { codePoint, m_row.m_found, at.out - at.cell };
}

void CsvReader::endCell(Cursor &at)
{
    QStringView cell(at.cell, at.out - at.cell);
    if (m_format.stripGuard && !cell.isEmpty() && cell.front() == QLatin1Char('\''))
        cell = withoutGuard(cell);
    if (++m_row.m_found <= csvColumnsAllowed)
        m_row.m_cells.push_back(cell);
    at.cell = at.out;
}

} // namespace rollbook
