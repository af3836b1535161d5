// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csvguard.h"

#include <algorithm>

namespace rollbook {

namespace {
constexpr qsizetype blockBytes = 1 << 18;
}

CsvWriter::CsvWriter(QIODevice &device, Mark mark, char delimiter) : m_device(device), m_delimiter(delimiter)
{
    m_buffer.reserve(blockBytes + 4096);
    if (mark == Mark::ByteOrderMark)
        m_buffer.append("\xEF\xBB\xBF");
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_buffer.append(m_delimiter);
    m_rowBegun = true;
}

void CsvWriter::cell(QStringView text)
{
    separate();
    const bool guard = needsGuard(text);
    const QChar delimiter = QLatin1Char(m_delimiter);
    const auto special = [delimiter](QChar c) {
        return c == delimiter || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    };
    const bool edges = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!edges && std::none_of(text.begin(), text.end(), special)) {
        if (guard)
            m_buffer.append('\'');
        m_buffer.append(text.toUtf8());
        return;
    }
    m_buffer.append('"');
    if (guard)
        m_buffer.append('\'');
    m_buffer.append(text.toUtf8().replace('"', "\"\""));
    m_buffer.append('"');
}

void CsvWriter::plainCell(QByteArrayView ascii)
{
    separate();
    m_buffer.append(ascii);
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n", 2);
    m_rowBegun = false;
    if (m_buffer.size() >= blockBytes && !flush())
        m_buffer.clear();
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &text : cells)
        cell(text);
    endRow();
}

bool CsvWriter::flush()
{
    m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    return m_good;
}

} // namespace rollbook
