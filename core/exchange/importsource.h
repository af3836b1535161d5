// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/hashindex.h"
#include "core/rules/longcommand.h"

#include <array>

namespace rollbook {

/// One row of the beginning of a file, for showing.
struct PreviewRow {
    qint64 line = 0;
    QStringList cells;
};

/// A file chosen for import: how it is written, its header and its first rows. The settings found can be changed.
class ImportSource
{
public:
    static constexpr int previewRows = 100;

    /// Opens a file and finds out how it is written. FileMissing, FileNotReadable, CsvEmpty, CsvUnreadable, CsvQuote.
    [[nodiscard]] static Result<ImportSource> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const CsvFormat &format() const { return m_format; }
    /// Reads the beginning again as `format` says; on a failure everything stays as it was.
    Done setFormat(const CsvFormat &format);
    /// The header's names; without a header one empty name for each column.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const std::vector<PreviewRow> &preview() const { return m_preview; }
    /// What each column feeds, guessed by names and cells.
    [[nodiscard]] ColumnMapping guessMapping() const;
    /// A reader at the beginning of the file.
    [[nodiscard]] Result<std::unique_ptr<CsvReader>> reader() const { return CsvReader::open(m_path, m_format); }

private:
    QString m_path;
    CsvFormat m_format;
    QStringList m_header;
    std::vector<PreviewRow> m_preview;
};

/// One of the different values of a column whose values are matched with what the register knows.
struct SurveyedValue {
    qint64 rows = 0;
    qint64 firstLine = 0;
    int region = -1; ///< of a group: the region that stands beside it most often first, by number
    std::array<std::pair<qint64, qint64>, 4> fees {}; ///< of a type: amounts in pence and how often
    qint64 openEnded = 0; ///< of a type: rows without a last day
    int commonEnd
        = 0; ///< of a type: 100 * month + day when all terms end on one day of the year, 0 none seen, -1 differs
};

struct SurveyedColumn {
    TextIndex texts;
    std::vector<SurveyedValue> values; ///< by the texts' numbers
};

/// What a first reading of the whole file found, for mapping values and days.
struct FileSurvey {
    qint64 rows = 0;
    std::vector<DateColumn> dates; ///< by column; filled for the columns that feed days
    std::vector<qint64> unreadable; ///< by column: cells that are no day or no amount where one is wanted
    SurveyedColumn groups;
    SurveyedColumn regions;
    SurveyedColumn types;
    SurveyedColumn standings;
    SurveyedColumn methods;
    TextIndex numbersLike; ///< beginnings before the digits of the numbers given
    std::vector<qint64> highest; ///< the greatest digits behind each of them
};

/// Reads the whole file once. Cancelled when `progress` says so; the reader's problems when the file cannot be read.
[[nodiscard]] Result<FileSurvey> survey(
    const ImportSource &source, const ColumnMapping &mapping, const Progress &progress = {});

} // namespace rollbook
