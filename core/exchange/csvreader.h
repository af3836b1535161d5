// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvformat.h"

#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace rollbook {

/// A character in a cell that no honest text holds: NUL and other controls, or one that turns the direction of text.
struct HiddenCharacter {
    char16_t codePoint = 0;
    qsizetype column = 0;
    qsizetype position = 0; ///< within the cell, from 0
};

/// One row as it stands in the reader's buffer: the views live until the next row is read.
class CsvRow
{
public:
    /// Cells found, at most csvColumnsAllowed.
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    /// The cell, without its quotes; empty beyond the end of a short row.
    [[nodiscard]] QStringView operator[](qsizetype column) const
    {
        return column < size() ? m_cells[static_cast<std::size_t>(column)] : QStringView();
    }
    [[nodiscard]] std::span<const QStringView> cells() const { return m_cells; }
    /// Line of the file at which the row begins, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Cells found, beyond csvColumnsAllowed too.
    [[nodiscard]] qsizetype columnsFound() const { return m_found; }
    /// Text stood behind a closing quotation mark: the quoting of this row is not to be trusted.
    [[nodiscard]] bool strayQuote() const { return m_strayQuote; }
    [[nodiscard]] const std::optional<HiddenCharacter> &hidden() const { return m_hidden; }
    [[nodiscard]] bool isBlank() const;

private:
    friend class CsvReader;
    std::vector<QStringView> m_cells;
    qsizetype m_found = 0;
    qint64 m_line = 0;
    bool m_strayQuote = false;
    std::optional<HiddenCharacter> m_hidden;
};

inline constexpr qsizetype csvRowBytesAllowed = 1 << 20;
inline constexpr qsizetype csvColumnsAllowed = 500;
inline constexpr qint64 csvFileBytesAllowed = qint64(4) << 30;

/// Opens a file that can be read more than once, from its beginning: FileMissing, FileNotReadable (also for pipes and
/// devices), CsvUnreadable when it is too large.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openCsvFile(const QString &path);

/// Reads rows of separated values one after the other, in memory that does not grow with the file. Quoting as in RFC
/// 4180 with doubled quotes and line breaks inside; LF, CRLF and CR; blank rows and rows of nothing but separators
/// are passed over; short and long rows are handed out as they are. A quotation mark inside an unquoted cell is text.
class CsvReader
{
public:
    enum class Step { Row, End, Failed };

    /// Opens a file as openCsvFile() does.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvFormat &format);
    /// `device` is open and stands at its beginning.
    CsvReader(std::unique_ptr<QIODevice> device, const CsvFormat &format);
    ~CsvReader();

    /// Goes to the next row. The header row and what stands before it are read by the first call and kept in header().
    [[nodiscard]] Step next();
    [[nodiscard]] const CsvRow &row() const { return m_row; }
    /// The cells of the header row, trimmed; empty without one. There once next() was called.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Why next() failed: CsvQuote, CsvRowTooLong or FileNotReadable.
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    /// How much of the file has been read, 0-1.
    [[nodiscard]] double fraction() const;

private:
    enum class Parsed { Row, NeedMore, BadQuote };
    struct Cursor;

    Step readRow();
    Step skipToData();
    Step fail(Problem problem);
    bool fill();
    bool tooLong() const { return m_end - m_begin > csvRowBytesAllowed; }
    Parsed parseRow();
    bool parseQuoted(Cursor &at, Parsed &outcome);
    bool copyPlain(Cursor &at);
    bool copyUnquoted(Cursor &at);
    bool copyHigh(Cursor &at);
    void note(Cursor &at, char16_t codePoint);
    void endCell(Cursor &at);

    std::unique_ptr<QIODevice> m_device;
    CsvFormat m_format;
    quint8 m_kinds[256];
    std::vector<char> m_bytes; ///< what was read and not yet handed out is m_begin to m_end
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_consumed = 0;
    qint64 m_size = 0;
    bool m_atEnd = false;
    std::unique_ptr<char16_t[]> m_text;
    qint64 m_line = 1;
    bool m_started = false;
    QByteArray m_pending; ///< half a UTF-16 unit or pair between two blocks
    CsvRow m_row;
    QStringList m_header;
    Problem m_problem { ProblemCode::CsvUnreadable };
};

} // namespace rollbook
