// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <QStringView>

namespace rollbook {

/// Writes rows of separated values as RFC 4180 has them: CRLF, quotes where needed, UTF-8. Text that a spreadsheet
/// would run as a formula gets an apostrophe in front, which CsvReader takes away again.
class CsvWriter
{
public:
    enum class Mark { None, ByteOrderMark };
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, Mark mark = Mark::None, char delimiter = ',');
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    void cell(QStringView text);
    /// A number or date of our own making: written as it is.
    void plainCell(QByteArrayView ascii);
    void endRow();
    void row(const QStringList &cells);
    /// Hands everything to the device; false when it failed now or before.
    [[nodiscard]] bool flush();

private:
    void separate();

    QIODevice &m_device;
    QByteArray m_buffer;
    char m_delimiter;
    bool m_rowBegun = false;
    bool m_good = true;
};

} // namespace rollbook
